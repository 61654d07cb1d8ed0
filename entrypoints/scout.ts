/**
 * The scout: the only script on most pages. Reads text until it suspects the story, then asks for the reader and ends.
 *
 * No polyfill, no Preact, no lexicon: it must cost less than the page's own scripts would notice. So it has the browser put
 * texts together and search them, and touches single elements only where it must.
 */
import patterns from 'virtual:scout';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSuspicion, HINTS_NEEDED } from '../data/mentions/scout.ts';
import { parentOf } from './shared/forms.ts';
import type { Message } from './shared/messages.ts';

/** Characters judged at once, in a millisecond or two. */
const CHARACTERS_AT_ONCE = 20_000;
/** Time of one slice, after which the page has its turn: a frame has 16 ms. */
const SLICE_MS = 8;
/** Changes of the page are looked at in one go when they have settled. In milliseconds. */
const SETTLE_MS = 500;
const STARTED = Symbol.for('cybercrime-context.scout');
/** Elements whose text nobody reads. */
const MUTE = 'script,style,noscript,template,textarea';
/** Elements of the page's own making, which alone have shadow roots in practice, and empty ones, which have nothing else. */
const OWN_ELEMENTS = "descendant-or-self::*[contains(name(), '-')]";
const EMPTY = ':is(article,aside,div,footer,header,main,nav,p,section,span):empty';

/** What the scout uses of the browser's own API; both browsers offer it under this name, with promises. */
declare const chrome: { runtime: { id?: string; sendMessage(message: Message): Promise<unknown> } };

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
    const ask = async () => chrome.runtime.sendMessage(message);
    // Fails when the background was stopped in the middle of it; or when the extension was removed or updated under the
    // page, and then nobody is there to ask.
    const taken = ask()
      .catch(() => chrome.runtime?.id && ask())
      .catch(() => {});
    // Refused, because the site was switched off meanwhile: should it be switched on again, a new scout starts.
    void taken.then((isTaken) => isTaken === false && delete world[STARTED]);
  };

  const look = async () => {
    scheduled = false;
    let ends = performance.now() + SLICE_MS;
    while (pending.length) {
      for (const root of outermost(pending.splice(0))) {
        pending.push(...shadowRoots(root));
        for (const part of parts(textOf(root))) {
          if (isProof(part)) return report();
          if (performance.now() < ends) continue;
          await idle();
          ends = performance.now() + SLICE_MS;
        }
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
  // The document, not its body: a page may put another one there.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  void idle().then(look);
});

/** Those of the nodes that still are in the page, each once: a node added within an added one is read with it. */
function outermost(nodes: Node[]): Node[] {
  const all = new Set(nodes);
  return [...all].filter((node) => {
    let above = parentOf(node);
    while (above && !all.has(above)) above = parentOf(above);
    return node.isConnected && !above;
  });
}

/**
 * Open shadow roots on and below a node, which its text does not have. To ask every element for one would take longer than to
 * read the page.
 */
function shadowRoots(root: Node): ShadowRoot[] {
  const hosts = [root, ...((root as Partial<ParentNode>).querySelectorAll?.(EMPTY) ?? [])];
  for (const element of isElement(root) ? [root] : root.childNodes) {
    const own = document.evaluate(OWN_ELEMENTS, element, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let at = 0; at < own.snapshotLength; at += 1) hosts.push(own.snapshotItem(at)!);
  }
  return [...new Set(hosts)].flatMap((host) => (host as Element).shadowRoot ?? []);
}

/** The text of a node without mute elements; what is between those stands in lines of its own. */
function textOf(root: Node): string {
  const element = isElement(root) ? root : root.parentElement;
  if (root.nodeType === Node.COMMENT_NODE || element?.matches(MUTE)) return '';
  const mute = new Set<Node>((root as Partial<ParentNode>).querySelectorAll?.(MUTE));
  const above = new Set<Node>();
  for (const one of mute) {
    for (let node = one.parentNode; node && !above.has(node); node = node.parentNode) above.add(node);
  }
  const texts: (string | null)[] = [];
  const gather = (node: Node) => {
    if (mute.has(node) || node.nodeType === Node.COMMENT_NODE) return;
    if (above.has(node)) node.childNodes.forEach(gather);
    else texts.push(node.textContent);
  };
  gather(root);
  return texts.join('\n');
}

/** Cuts a long text where a line ends, as no name goes on there; or anywhere, when it has hardly any. */
function* parts(text: string): Generator<string> {
  for (let from = 0, to = 0; from < text.length; from = to) {
    const end = from + CHARACTERS_AT_ONCE;
    const line = text.indexOf('\n', end);
    to = line < 0 || line > end + CHARACTERS_AT_ONCE ? end : line;
    yield text.slice(from, to);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
