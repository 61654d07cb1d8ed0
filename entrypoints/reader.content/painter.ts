/**
 * Marks: mentions and statements → the browser's own highlights. No node of the page is touched.
 *
 * Firefox cannot iterate a `Highlight` from a content script, so what is painted is kept here as well.
 */

import { allAtOnce, type Work } from '../../data/mentions/work.ts';
import type { Underline } from '../../data/settings.ts';
import { LOOKS } from '../shared/looks.ts';
import marksCss from './marks.css?inline';
import type { PageMention } from './page-model.ts';
import { isSame, rangeOf, textsOf } from './ranges.ts';
import { clearLeftHighlights, setHighlight } from './registry.ts';
import { keyOf, type PageClaim, type Subject } from './subjects.ts';

/** A subject with its place in the page. The same words at the same place keep their mark when the page is read again. */
export interface Mark<Of extends Subject = Subject> {
  subject: Of;
  range: StaticRange;
}

/** A mark with what it is about from the next showing on. */
interface Fresh<Of extends Subject = Subject> {
  mark: Mark<Of>;
  subject: Of;
}

const CLAIM = 'cybercrime-context-claim';
const CURRENT = 'cybercrime-context-current';
const PINNED = 'cybercrime-context-pinned';
const FLASH = 'cybercrime-context-flash';
const NAMES = [...Object.values(LOOKS), CLAIM, CURRENT, PINNED, FLASH];

/** Long enough to be found by an eye that was elsewhere. */
const FLASH_MS = 1200;

export class Painter {
  readonly #sheet = new CSSStyleSheet();
  readonly #styled = new Set<ShadowRoot>();
  /** Marks that are shown, by the text that a pointer may meet. */
  #byText = new WeakMap<Node, Mark[]>();
  #byStart = new WeakMap<Node, Mark[]>();
  #bySubject = new Map<Subject, Mark>();
  #flashing: ReturnType<typeof setTimeout> | undefined;
  /** How marks look from the next painting on. */
  underline: Underline = 'dotted';
  /** Those of mentions that are shown, in the order of the page. */
  marks: Mark<PageMention>[] = [];

  constructor() {
    this.#sheet.replaceSync(marksCss);
    clearLeftHighlights(NAMES);
  }

  /** Paints all of it at once. */
  paint(mentions: PageMention[], claims: PageClaim[], isWanted: (mention: PageMention) => boolean): void {
    allAtOnce(this.painting(mentions, claims, isWanted));
  }

  /**
   * Makes a mark of every mention and statement of the page, in order, and then shows those that are wanted: until the last
   * step all is as it was.
   */
  *painting(
    mentions: PageMention[],
    claims: PageClaim[],
    isWanted: (mention: PageMention) => boolean,
  ): Work<undefined> {
    const named: Fresh<PageMention>[] = [];
    for (const mention of mentions) {
      named.push(this.#renew(mention));
      yield;
    }
    const stated = claims.map((claim) => this.#renew(claim));
    const wanted = named.filter(({ subject }) => isWanted(subject));
    const byText = new WeakMap<Node, Mark[]>();
    // Where a statement's number stands in a name, the number is what a pointer there means.
    const statements = yield* this.#highlight(stated, byText);
    const names = yield* this.#highlight(wanted, byText);
    statements.priority = 1;
    yield;
    this.#byText = byText;
    this.#take([...named, ...stated]);
    this.marks = wanted.map(({ mark }) => mark);
    for (const [underline, name] of Object.entries(LOOKS)) {
      setHighlight(name, underline === this.underline ? names : undefined);
    }
    setHighlight(CLAIM, stated.length ? statements : undefined);
    return undefined;
  }

  *#highlight(fresh: Fresh[], byText: WeakMap<Node, Mark[]>): Work<Highlight> {
    const highlight = new Highlight();
    for (const { mark, subject } of fresh) {
      highlight.add(mark.range);
      for (const node of textsOf(subject)) append(byText, node, mark);
      this.#style(mark.range.startContainer.getRootNode());
      yield;
    }
    return highlight;
  }

  /** From now on these are the marks of the page. */
  #take(fresh: Fresh[]): void {
    this.#bySubject = new Map();
    this.#byStart = new WeakMap();
    for (const { mark, subject } of fresh) {
      mark.subject = subject;
      this.#bySubject.set(subject, mark);
      append(this.#byStart, mark.range.startContainer, mark);
    }
  }

  /** The marks of some of the subjects that were painted last, shown or not. */
  marksOf<Of extends Subject>(subjects: Of[]): Mark<Of>[] {
    return subjects.flatMap((subject) => (this.#bySubject.get(subject) as Mark<Of> | undefined) ?? []);
  }

  /** Whether a mark is still in the page, shown or not. */
  has(mark: Mark): boolean {
    return this.#bySubject.get(mark.subject) === mark;
  }

  /** Marks that a text node holds, whole or in part. */
  marksIn(node: Text): Mark[] {
    return this.#byText.get(node) ?? [];
  }

  /** Shows one mark as the one that the card is about; undefined shows none so. */
  setCurrent(mark: Mark | undefined, pinned = false): void {
    show(pinned ? CURRENT : PINNED, undefined, 2);
    show(pinned ? PINNED : CURRENT, mark, 2);
  }

  /** Lights a mark up for a moment. */
  flash(mark: Mark): void {
    clearTimeout(this.#flashing);
    show(FLASH, mark, 3);
    this.#flashing = setTimeout(() => show(FLASH, undefined, 3), FLASH_MS);
  }

  /** Takes everything away. */
  clear(): void {
    clearTimeout(this.#flashing);
    for (const name of NAMES) setHighlight(name, undefined);
    for (const root of this.#styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#styled.clear();
    this.marks = [];
    this.#byText = new WeakMap();
    this.#bySubject = new Map();
  }

  /** The mark that the same words at the same place had, or a new one. */
  #renew<Of extends Subject>(subject: Of): Fresh<Of> {
    const range = rangeOf(subject);
    const here = this.#byStart.get(range.startContainer) ?? [];
    const known = here.find((mark) => keyOf(mark.subject) === keyOf(subject) && isSame(mark.range, range));
    return { mark: (known as Mark<Of> | undefined) ?? { subject, range }, subject };
  }

  /** The document's rules do not reach into shadow trees in Firefox, so each tree with marks gets the sheet. */
  #style(root: Node): void {
    if (!(root instanceof ShadowRoot)) return;
    this.#styled.add(root);
    // Asked of the tree itself: a component may have put other sheets in the place of ours.
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}

function append(marks: WeakMap<Node, Mark[]>, node: Node, mark: Mark): void {
  const here = marks.get(node);
  if (here) here.push(mark);
  else marks.set(node, [mark]);
}

function show(name: string, mark: Mark | undefined, priority: number): void {
  const highlight = mark && new Highlight(mark.range);
  if (highlight) highlight.priority = priority;
  setHighlight(name, highlight);
}
