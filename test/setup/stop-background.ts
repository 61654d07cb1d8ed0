/** Stops the extension's background, as browsers do whenever they like; the next event starts it anew. */
import { setTimeout as sleep } from 'node:timers/promises';
import { evaluateInWindow } from './firefox-chrome.ts';
import type { Session } from './launch.ts';

/** How long a worker may take to be gone. */
const GONE_MS = 2_000;
const POLL_MS = 20;

/** Resolves when it has stopped, or had stopped before. */
export async function stopBackground(session: Session): Promise<void> {
  if (session.name === 'chromium') await stopWorker(session);
  else await terminateBackground(session);
}

async function stopWorker({ browser, extensionOrigin }: Session): Promise<void> {
  const find = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
  const worker = await find()?.worker();
  // Fails when it is about to go by itself.
  await worker?.close().catch(() => undefined);
  const deadline = Date.now() + GONE_MS;
  while (find() && Date.now() < deadline) await sleep(POLL_MS);
}

async function terminateBackground({ browser, extensionOrigin }: Session): Promise<void> {
  await evaluateInWindow(
    browser,
    `(async () => {
       const policy = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(extensionOrigin).host)});
       await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
       return 0;
     })()`,
  );
}
