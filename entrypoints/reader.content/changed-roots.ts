/**
 * Nodes of the page that changed → the elements below which it has to be read again, none of them within another.
 *
 * A page may report thousands of changes a second; what they mean is worked out here, when it is read, and in slices.
 */
import { parentOf } from '../shared/forms.ts';
import { standsInline } from './elements.ts';
import { inSlices } from './slices.ts';

/** The smallest block-level elements (or shadow roots) that hold all that the nodes can have altered. */
export async function changedRoots(nodes: Iterable<Node>, signal: AbortSignal): Promise<(Element | ShadowRoot)[]> {
  const roots = new Set<Element | ShadowRoot>();
  await inSlices(nodes, (node) => void (node.isConnected && roots.add(blockOf(node))), signal);
  const outermost: (Element | ShadowRoot)[] = [];
  await inSlices(roots, (root) => void (isWithin(root, roots) || outermost.push(root)), signal);
  return outermost;
}

/** What a node stands in, across the borders of shadow trees. */
export function holderOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : parentOf(node);
}

/** The element whose blocks a change in `node` can alter: its nearest block-level ancestor. */
function blockOf(node: Node): Element | ShadowRoot {
  let at: Node | null = node instanceof Text ? node.parentNode : node;
  while (at instanceof Element && at !== document.body && standsInline(at)) at = parentOf(at);
  return at instanceof Element || at instanceof ShadowRoot ? at : document.body;
}

function isWithin(root: Node, others: ReadonlySet<Node>): boolean {
  for (let at = holderOf(root); at; at = holderOf(at)) if (others.has(at)) return true;
  return false;
}
