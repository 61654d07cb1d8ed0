/**
 * The blocks of a page, some of which were read again → the blocks as they now are, in reading order.
 *
 * In: the blocks before, and the fresh ones by the element below which they were read. One pass over both.
 */

import type { DomBlock } from './blocks.ts';
import { holderOf } from './changed-roots.ts';

type Root = Element | ShadowRoot;

/** Puts fresh blocks where those below the same root stood, and leaves out what has left the page. */
export function replaced<Block extends DomBlock>(before: Block[], fresh: Map<Root, Block[]>): Block[] {
  const rootOf = rootFinder(fresh);
  const kept: Block[] = [];
  const placed = new Set<Root>();
  for (const block of before) {
    const root = rootOf(block.container);
    if (!root) {
      if (block.first.isConnected && block.segments.every(({ node }) => node.isConnected)) kept.push(block);
    } else if (!placed.has(root)) {
      // Blocks below one element always stand side by side.
      placed.add(root);
      for (const one of fresh.get(root)!) kept.push(one);
    }
  }
  const added = [...fresh.keys()].filter((root) => !placed.has(root) && fresh.get(root)!.length);
  return added.length ? merged(kept, added, fresh) : kept;
}

/** Which of the roots an element is below, if any; neighbours share the way up. */
function rootFinder(fresh: Map<Root, unknown>): (element: Root) => Root | undefined {
  const known = new Map<Node, Root | undefined>();
  const find = (node: Node): Root | undefined => {
    const way: Node[] = [];
    let at: Node | null = node;
    while (at && !known.has(at) && !fresh.has(at as Root)) {
      way.push(at);
      at = holderOf(at);
    }
    const root = at ? (known.get(at) ?? (fresh.has(at as Root) ? (at as Root) : undefined)) : undefined;
    for (const one of way) known.set(one, root);
    return root;
  };
  return find;
}

/** Puts the blocks of roots that had none before among the others, by their places in the page. */
function merged<Block extends DomBlock>(kept: Block[], added: Root[], fresh: Map<Root, Block[]>): Block[] {
  const late = added.sort((one, other) => (comesBefore(one, other) ? -1 : 1));
  const result: Block[] = [];
  let next = 0;
  for (const block of kept) {
    while (next < late.length && comesBefore(late[next]!, block.first)) {
      for (const one of fresh.get(late[next]!)!) result.push(one);
      next += 1;
    }
    result.push(block);
  }
  for (const root of late.slice(next)) for (const one of fresh.get(root)!) result.push(one);
  return result;
}

function comesBefore(one: Node, other: Node): boolean {
  return Boolean(inDocument(one).compareDocumentPosition(inDocument(other)) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Positions can only be compared within one tree: a place in a shadow tree is where its outermost host is. */
function inDocument(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : node;
}
