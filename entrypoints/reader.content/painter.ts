/**
 * Marks: mentions → the browser's own highlights. No node of the page is touched.
 *
 * Firefox cannot iterate a `Highlight` from a content script, so what is painted is kept here as well.
 */

import { placeOf } from './blocks.ts';
import marksCss from './marks.css?inline';
import type { PageMention } from './page-model.ts';

/** A painted mention. */
export interface Mark {
  mention: PageMention;
  range: StaticRange;
}

/** Names in the page's own registry, which the page can see: they carry our prefix and nothing else. */
const ALL = 'cybercrime-context';
const CURRENT = 'cybercrime-context-current';

export class Painter {
  readonly #sheet = new CSSStyleSheet();
  readonly #styled = new Set<ShadowRoot>();
  #byText = new WeakMap<Text, Mark[]>();
  marks: Mark[] = [];

  constructor() {
    this.#sheet.replaceSync(marksCss);
  }

  /** Replaces all marks by those of `mentions`, in order. */
  paint(mentions: PageMention[]): void {
    this.#byText = new WeakMap();
    this.marks = mentions.map((mention) => ({ mention, range: rangeOf(mention) }));
    const all = new Highlight();
    for (const mark of this.marks) {
      all.add(mark.range);
      for (const node of textsOf(mark.mention)) {
        const here = this.#byText.get(node);
        if (here) here.push(mark);
        else this.#byText.set(node, [mark]);
      }
      this.#style(mark.range.startContainer.getRootNode());
    }
    CSS.highlights.set(ALL, all);
  }

  /** Marks that a text node holds, whole or in part. */
  marksIn(node: Text): Mark[] {
    return this.#byText.get(node) ?? [];
  }

  /** Shows one mark as the one that the card is about; undefined shows none so. */
  setCurrent(mark: Mark | undefined): void {
    if (!mark) {
      CSS.highlights.delete(CURRENT);
      return;
    }
    const highlight = new Highlight(mark.range);
    highlight.priority = 1;
    CSS.highlights.set(CURRENT, highlight);
  }

  /** Whether the page threw our marks out of the registry, which it shares with us. */
  isLost(): boolean {
    return this.marks.length > 0 && !CSS.highlights.has(ALL);
  }

  /** Takes everything away. */
  clear(): void {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
    for (const root of this.#styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#styled.clear();
    this.marks = [];
    this.#byText = new WeakMap();
  }

  /** The document's rules do not reach into shadow trees in Firefox, so each tree with marks gets the sheet. */
  #style(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.#styled.has(root)) return;
    this.#styled.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}

function rangeOf({ home, start, end }: PageMention): StaticRange {
  const from = placeOf(home, start, 'start');
  const to = placeOf(home, end, 'end');
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The text nodes that a mention touches. */
function textsOf({ home, start, end }: PageMention): Text[] {
  return home.segments
    .filter((segment) => segment.start < end && segment.start + segment.node.length > start)
    .map(({ node }) => node);
}

/** The boxes of a mark on screen, one a line (a name may wrap). Empty where it is not rendered. */
export function boxesOf({ range }: Mark): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page shortened the text since it was read; the next reading will mend it.
    return [];
  }
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
