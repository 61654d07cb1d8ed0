/** The page's changes → block-level roots to read again, gathered until the page is idle. */
import { HOST_NAME, standsInline } from './elements.ts';
import { idle } from './slices.ts';

/** Changes come in bursts; reading waits for the end of one. In milliseconds. */
const SETTLE_MS = 150;
/** Latest time to wait for an idle moment, so that a busy page's new text is read at all. */
const PATIENCE_MS = 700;
/** A root that changes this often is a clock or a ticker; it is left alone from then on. */
const MOST_REREADS = 60;

/**
 * Calls `reread` with the smallest block-level roots whose text changed, one call at a time.
 *
 * @param isLost asked after each change whether the marks are gone although the text stands
 */
export function watchText(
  reread: (roots: Set<Element | ShadowRoot>) => Promise<void>,
  isLost: () => boolean,
  signal: AbortSignal,
): void {
  let dirty = new Set<Element | ShadowRoot>();
  const rereads = new WeakMap<Node, number>();
  let busy = false;

  const work = async () => {
    if (busy) return;
    busy = true;
    while (dirty.size && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      await idle(PATIENCE_MS);
      const roots = dirty;
      dirty = new Set();
      for (const root of roots) {
        const times = (rereads.get(root) ?? 0) + 1;
        rereads.set(root, times);
        if (times > MOST_REREADS) roots.delete(root);
      }
      if ((roots.size || isLost()) && !signal.aborted) await reread(roots);
    }
    busy = false;
  };

  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes, removedNodes } of records) {
      if (type === 'childList' && !concernsText(addedNodes) && !concernsText(removedNodes)) continue;
      dirty.add(blockOf(target));
    }
    if (dirty.size) void work();
  });
  const options = { childList: true, characterData: true, subtree: true };
  observer.observe(document.body, options);
  for (const root of openRoots(document.body)) observer.observe(root, options);
  signal.addEventListener('abort', () => observer.disconnect());
}

function concernsText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) return true;
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== HOST_NAME) return true;
  }
  return false;
}

/** The element whose blocks a change in `node` can alter: its nearest block-level ancestor. */
function blockOf(node: Node): Element | ShadowRoot {
  let at: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
  while (at instanceof Element && at !== document.body && standsInline(at)) at = at.parentNode;
  return at instanceof Element || at instanceof ShadowRoot ? at : document.body;
}

/** Open shadow roots below `root`; a mutation observer of the document does not see into them. */
function* openRoots(root: Element | ShadowRoot): Generator<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    yield element.shadowRoot;
    yield* openRoots(element.shadowRoot);
  }
}
