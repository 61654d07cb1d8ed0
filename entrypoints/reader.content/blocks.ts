/**
 * DOM → blocks of text as a reader sees them: a paragraph is one text however many tags it is cut into.
 *
 * Nothing is written to the page. A block remembers which text node each stretch of it came from, so that offsets
 * found in the text lead back to the page.
 */
import type { BlockRole } from '../../data/mentions/topic.ts';
import { siblingBefore } from '../shared/forms.ts';
import { BlockRoles } from './block-roles.ts';
import { isSkipped, STANDS_FOR_NOTHING, standsInline } from './elements.ts';

/** A stretch of a block's text that one text node holds, from `start` on. */
export interface Segment {
  node: Text;
  start: number;
}

export interface DomBlock {
  text: string;
  segments: Segment[];
  role: BlockRole;
  /** The element (or shadow root) whose line boxes the text is in. */
  container: Element | ShadowRoot;
  /** What it begins with: a text node, or an image or field before any. */
  first: Node;
}

/** A line break inside a block. A name may run across it. */
const LINE_BREAK = '\n';
/** An image, field or other thing in the middle of the text: no name runs across it. */
const OBJECT = '\uFFFC';

type Step = { enter: Node } | { leave: 'block' };

/** All blocks below `root` at once. */
export function readBlocks(root: Element | ShadowRoot): DomBlock[] {
  return [...walkBlocks(root)].filter((block) => block !== undefined);
}

/**
 * Reads the blocks below `root` in reading order, open shadow roots included. Linear; safe at any depth. It may be
 * interrupted wherever it yields, whether a block or nothing: what changes meanwhile has to be read again.
 *
 * @param onShadow told of each open shadow root
 */
export function* walkBlocks(
  root: Element | ShadowRoot,
  onShadow?: (root: ShadowRoot) => void,
): Generator<DomBlock | undefined, void> {
  const roles = new BlockRoles();
  const containers: (Element | ShadowRoot)[] = [root];
  let run = newRun();

  const append = (part: string, node: Node) => {
    run.first ??= node;
    run.parts.push(part);
    run.length += part.length;
  };
  const flush = (): DomBlock | undefined => {
    const { first, parts, segments } = run;
    if (!first) return undefined;
    run = newRun();
    const text = parts.length === 1 ? parts[0]! : parts.join('');
    if (!/\S/.test(text)) return undefined;
    const container = containers[containers.length - 1]!;
    const texts = segments.map(({ node }) => node);
    return { text, segments, role: roles.roleOf(container, texts), container, first };
  };

  const steps: Step[] = [];
  const enter = (holder: Node) => {
    pushChildren(steps, holder);
    // What is in the shadow stands before what the page puts into its slots.
    if (!(holder instanceof Element) || !holder.shadowRoot) return;
    onShadow?.(holder.shadowRoot);
    steps.push({ enter: holder.shadowRoot });
  };
  enter(root);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      yield flush();
      containers.pop();
      continue;
    }
    const node = step.enter;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data) {
        run.segments.push({ node: node as Text, start: run.length });
        append(data, node);
      }
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) continue;
    const element = node as Element;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (STANDS_FOR_NOTHING.has(element.localName)) continue;
      if (element.localName === 'br') {
        append(LINE_BREAK, node);
        continue;
      }
      if (isSkipped(element)) {
        append(OBJECT, node);
        continue;
      }
      if (standsInline(element)) {
        enter(element);
        yield undefined;
        continue;
      }
    }
    yield flush();
    containers.push(element);
    steps.push({ leave: 'block' });
    enter(element);
  }
  yield flush();
}

/** Text that flows together, as far as it has been read. */
interface Run {
  first: Node | undefined;
  parts: string[];
  length: number;
  segments: Segment[];
}

function newRun(): Run {
  return { first: undefined, parts: [], length: 0, segments: [] };
}

/** Puts the children of an element on the stack, the first one on top. */
function pushChildren(steps: Step[], parent: Node): void {
  for (let child = parent.lastChild; child; child = siblingBefore(child)) steps.push({ enter: child });
}

/** The text node and offset in it that a block's offset falls on; `end` prefers the node that the text ends in. */
export function placeOf(block: DomBlock, offset: number, edge: 'start' | 'end'): { node: Text; offset: number } {
  const { segments } = block;
  const target = edge === 'end' ? offset - 1 : offset;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.start <= target) low = middle;
    else high = middle - 1;
  }
  const { node, start } = segments[low]!;
  return { node, offset: Math.min(offset - start, node.length) };
}
