import type { Browser, Page } from 'puppeteer-core';

// What BiDi has no command for yet is done by script in Firefox's own window ("chrome" in Mozilla's
// older sense). That takes `--remote-allow-system-access` and two doors of puppeteer that its types
// keep shut.

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs an expression with Firefox's own rights, in its (first) window. */
export async function evaluateInWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const target = { context: contexts[0]?.context };
  const { result } = await connection.send('script.evaluate', { target, expression, awaitPromise: true });
  const { type, exceptionDetails } = result as { type: string; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(`Firefox refused: ${exceptionDetails?.text}`);
}

/** Lets one tab believe in a light or dark desktop; BiDi cannot emulate media features (Firefox 153). */
export async function setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await evaluateInWindow(
    page.browser(),
    `ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
       .NavigableManager.getBrowsingContextById(${JSON.stringify(context)}).prefersColorSchemeOverride = '${scheme}'; 0`,
  );
}
