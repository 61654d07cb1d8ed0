/**
 * The scout: the only script on most pages. Reads text until it suspects the story, then asks for the reader and ends.
 *
 * No polyfill, no Preact, no lexicon: it must cost less than the page's own scripts would notice.
 */
import patterns from 'virtual:scout';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSuspicion, HINTS_NEEDED } from '../data/mentions/scout.ts';
import type { Message } from './shared/messages.ts';

/** Text nodes looked at before giving way to the page. */
const NODES_PER_SLICE = 400;
/** Changes of the page are looked at in one go when they have settled. In milliseconds. */
const SETTLE_MS = 500;
const STARTED = Symbol.for('cybercrime-context.scout');
const NO_PROSE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** What the scout uses of the browser's own API; both browsers offer it under this name, with promises. */
declare const chrome: { runtime: { sendMessage(message: Message): Promise<unknown> } };

export default defineUnlistedScript(() => {
  const world = globalThis as { [STARTED]?: boolean };
  if (world[STARTED] || !document.body) return;
  world[STARTED] = true;

  const suspicion = createSuspicion(patterns());
  let hints = 0;
  let pending: Node[] = [document.body];
  let scheduled = false;

  const isProof = (text: string) => {
    hints += suspicion(text);
    return hints >= HINTS_NEEDED;
  };

  const report = () => {
    observer.disconnect();
    pending = [];
    const message: Message = { type: 'story-suspected' };
    // Fails only when the extension was removed or updated under the page: then nobody is there to ask.
    const taken = chrome.runtime.sendMessage(message).catch(() => {});
    // Refused, because the site was switched off meanwhile: should it be switched on again, a new scout starts.
    void taken.then((isTaken) => isTaken === false && delete world[STARTED]);
  };

  function* texts(root: Node): Generator<string> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      if (NO_PROSE.has(node.nodeName)) return NodeFilter.FILTER_REJECT;
      return (node as Element).shadowRoot ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    });
    if (root.nodeType === Node.TEXT_NODE) yield (root as Text).data;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) yield (node as Text).data;
      else yield* texts((node as Element).shadowRoot!);
    }
  }

  const look = async () => {
    scheduled = false;
    let seen = 0;
    for (let root = pending.shift(); root; root = pending.shift()) {
      for (const text of texts(root)) {
        if (isProof(text)) return report();
        seen += 1;
        if (seen % NODES_PER_SLICE === 0) await idle();
      }
    }
  };

  const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));

  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'characterData') pending.push(target);
      else pending.push(...addedNodes);
    }
    if (scheduled || !pending.length) return;
    scheduled = true;
    setTimeout(() => requestIdleCallback(() => void look(), { timeout: 1000 }), SETTLE_MS);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  void idle().then(look);
});
