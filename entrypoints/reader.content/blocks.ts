/**
 * DOM → blocks of text as a reader sees them: a paragraph is one text however many tags it is cut into.
 *
 * Nothing is written to the page. A block remembers which text node each stretch of it came from, so that offsets
 * found in the text lead back to the page.
 */
import type { BlockRole } from '../../data/mentions/topic.ts';
import { isSkipped, ROLE_SELECTORS, STANDS_FOR_NOTHING, standsInline } from './elements.ts';

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
}

/** A line break inside a block. A name may run across it. */
const LINE_BREAK = '\n';
/** An image, field or other thing in the middle of the text: no name runs across it. */
const OBJECT = '\uFFFC';

type Step = { enter: Node } | { leave: 'block' };

/** Reads the blocks below `root` in reading order, open shadow roots included. Linear; safe at any depth. */
export function readBlocks(root: Element | ShadowRoot): DomBlock[] {
  const blocks: DomBlock[] = [];
  const containers: (Element | ShadowRoot)[] = [root];
  let run: { parts: string[]; length: number; segments: Segment[] } = { parts: [], length: 0, segments: [] };

  const append = (part: string) => {
    run.parts.push(part);
    run.length += part.length;
  };
  const flush = () => {
    const container = containers[containers.length - 1]!;
    const text = run.parts.join('');
    if (/\S/.test(text))
      blocks.push({ text, segments: run.segments, role: roleOf(container, run.segments), container });
    run = { parts: [], length: 0, segments: [] };
  };

  const steps: Step[] = childSteps(root);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      flush();
      containers.pop();
      continue;
    }
    const node = step.enter;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data) {
        run.segments.push({ node: node as Text, start: run.length });
        append(data);
      }
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) continue;
    const element = node as Element;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (STANDS_FOR_NOTHING.has(element.localName)) continue;
      if (element.localName === 'br') {
        append(LINE_BREAK);
        continue;
      }
      if (isSkipped(element)) {
        append(OBJECT);
        continue;
      }
      if (standsInline(element)) {
        steps.push(...childSteps(element));
        continue;
      }
    }
    flush();
    containers.push(element);
    steps.push({ leave: 'block' }, ...childSteps(element));
    if (element.shadowRoot) steps.push({ enter: element.shadowRoot });
  }
  flush();
  return blocks;
}

/** Children as steps for a stack: the first child is on top. */
function childSteps(parent: Node): Step[] {
  const steps: Step[] = [];
  for (let child = parent.lastChild; child; child = child.previousSibling) steps.push({ enter: child });
  return steps;
}

function roleOf(container: Element | ShadowRoot, segments: Segment[]): BlockRole {
  const element = container instanceof Element ? container : container.host;
  // A class on the whole page or on the article is about its layout.
  const isAside = Boolean(element.closest(ROLE_SELECTORS.aside)?.matches(':not(html, body, main)'));
  if (element.closest(ROLE_SELECTORS.headline)) return isAside ? 'aside' : 'headline';
  if (isAside) return 'aside';
  const isLinkOnly = segments.every(({ node }) => !/\S/.test(node.data) || node.parentElement?.closest('a'));
  if (isLinkOnly) return 'aside';
  return element.closest(ROLE_SELECTORS.heading) ? 'heading' : 'body';
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
