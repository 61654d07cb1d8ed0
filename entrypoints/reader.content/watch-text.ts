/**
 * The page's changes → the nodes below which text changed, gathered until there is time to read.
 *
 * A change costs no more than being noted: what it means is found out when it is read, and the busier a page is, the longer
 * it is left alone in between.
 */
import { HOST_NAME } from './elements.ts';
import { idle } from './slices.ts';

/** Changes come in bursts; reading waits for the end of one. In milliseconds. */
const SETTLE_MS = 150;
/** Latest time to wait for an idle moment, so that a busy page's new text is read at all. */
const PATIENCE_MS = 300;
/** Reading takes this part of the time at most, as long as no text waits longer than the longest rest. */
const SHARE_OF_TIME = 1 / 5;
const LONGEST_REST_MS = 500;
/** Read so often without a pause, a page has a clock or a ticker, and is read less often. */
const READINGS_OF_A_TICKER = 60;
const REST_OF_A_TICKER_MS = 5000;
const PAUSE_MS = 2000;
/** Beyond so many nodes the page is read as a whole: that is less work than finding out what they have in common. */
const MOST_NOTED = 5000;

const OBSERVED = { childList: true, characterData: true, subtree: true };

/**
 * Calls `reread` with the nodes whose text or children changed, one call at a time.
 *
 * @param isReady before it resolves changes are only noted
 * @returns what has an open shadow root watched as well: the document's observer does not see into it
 */
export function watchText(
  isReady: () => Promise<unknown>,
  reread: (changed: Set<Node>) => Promise<void>,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  let noted = new Set<Node>();
  let { body } = document;
  let busy = false;
  let readings = 0;
  let lastReading = 0;

  const work = async () => {
    if (busy) return;
    busy = true;
    await isReady();
    if (performance.now() - lastReading > PAUSE_MS) readings = 0;
    let rest = restAfter(0, readings);
    while (noted.size && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, rest));
      await idle(PATIENCE_MS);
      const changed = noted;
      noted = new Set();
      const begun = performance.now();
      if (!signal.aborted) await reread(changed);
      readings += 1;
      lastReading = performance.now();
      rest = restAfter(lastReading - begun, readings);
    }
    busy = false;
  };

  const observer = new MutationObserver((records) => {
    if (document.body && document.body !== body) {
      body = document.body;
      observer.observe(body, OBSERVED);
      noted.add(body);
    }
    for (const { target, type, addedNodes, removedNodes } of records) {
      if (target === document.documentElement) continue;
      if (type === 'childList' && !concernsText(addedNodes) && !concernsText(removedNodes)) continue;
      if (noted.size > MOST_NOTED) noted = new Set([document.body]);
      noted.add(target);
    }
    if (noted.size) void work();
  });
  observer.observe(body, OBSERVED);
  // Some pages go on by putting another body in the place of theirs.
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => observer.observe(root, OBSERVED);
}

/** How long the page is left alone after a reading. */
function restAfter(spent: number, readings: number): number {
  if (readings >= READINGS_OF_A_TICKER) return REST_OF_A_TICKER_MS;
  return Math.min(LONGEST_REST_MS, Math.max(SETTLE_MS, spent / SHARE_OF_TIME));
}

function concernsText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) return true;
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== HOST_NAME) return true;
  }
  return false;
}
