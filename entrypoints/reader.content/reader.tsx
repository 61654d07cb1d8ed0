/**
 * The reader of one page: reads, marks, brings to mentions, answers popup and commands. Everything it starts ends with
 * its signal.
 */

import type { PageFindings, PageRecord } from '../../data/context/page-record.ts';
import { createRanker } from '../../data/context/rank.ts';
import type { CardRecords } from '../../data/dataset.ts';
import type { Lexicon } from '../../data/mentions/lexicon.ts';
import type { PageSummary } from '../shared/messages.ts';
import type { Preferences } from '../shared/preferences.ts';
import { currentText } from '../shared/text.ts';
import { removeLeftHosts } from './card-host.tsx';
import { Cards } from './cards.tsx';
import { PageContext } from './page-context.ts';
import { type PageMention, PageModel } from './page-model.ts';
import { type Mark, Painter } from './painter.ts';
import { boxesOf } from './ranges.ts';
import { RecordStore } from './records.ts';
import { finished } from './slices.ts';
import { nearestMark, nextMark, scrollTo } from './steps.ts';
import { entitiesOf } from './subjects.ts';
import { summaryOf } from './summary.ts';
import { watchText } from './watch-text.ts';

/** What the reader needs from outside the page. */
export interface Outside {
  /** Fetches records of entities; may reject when the extension was updated under the page. */
  fetchRecords(ids: string[]): Promise<CardRecords>;
  /** Sets what the page says beside the record; may reject likewise. */
  compare(findings: PageFindings): Promise<PageRecord>;
  /** How and what to mark, as the settings say. */
  fetchPreferences(): Promise<Preferences>;
  /** Told which entity's card was opened. */
  onOpened(entity: string): void;
  /** Opens everything known of an entity in a page of its own. */
  openAtlas(entity: string): void;
  /** Switches the site of this page off for good. */
  hideSite(): void;
  /** Told the number of marks whenever it changes. */
  onCount(count: number): void;
  /** Whether the extension is still the one that this reader belongs to; where it was updated or removed, the signal aborts. */
  isThere(): boolean;
}

export class Reader {
  readonly #outside: Outside;
  readonly #signal: AbortSignal;
  readonly #model: PageModel;
  readonly #painter = new Painter();
  readonly #records: RecordStore;
  readonly #context: PageContext;
  readonly #cards: Cards;
  #painting = new AbortController();
  /** The number of marks that was told last. */
  #counted = 0;
  #hasRead: Promise<unknown> = Promise.resolve();
  #unmarked: ReadonlySet<string> = new Set();
  #signs = true;
  /** Where the last command led. */
  #stepped: Mark | undefined;

  constructor(lexicon: Lexicon, outside: Outside, signal: AbortSignal) {
    this.#outside = outside;
    this.#signal = signal;
    this.#model = new PageModel(lexicon, signal);
    this.#records = new RecordStore((ids) => outside.fetchRecords(ids));
    this.#context = new PageContext((findings) => outside.compare(findings));
    const use = {
      context: this.#context,
      rank: createRanker(lexicon),
      mentionsOf: (entity: string) => this.#mentionsOf(entity),
      stepWithin: (entity: string, by: 1 | -1) => this.#stepWithin(entity, by),
      onOpened: (entity: string) => outside.onOpened(entity),
      openAtlas: (entity: string) => outside.openAtlas(entity),
      hideSite: () => outside.hideSite(),
      isThere: () => outside.isThere(),
    };
    this.#cards = new Cards(this.#painter, this.#records, use, signal);
    signal.addEventListener('abort', () => this.#painter.clear());
  }

  /** Reads the page and stays with it until the signal aborts. */
  async start(): Promise<void> {
    const { body } = document;
    if (!body || this.#signal.aborted) return;
    removeLeftHosts();
    // What changes while the page is read for the first time is read again right after.
    const watch = watchText(
      () => this.#hasRead.catch(() => undefined),
      (changed) => this.#reread(changed),
      this.#signal,
    );
    this.#hasRead = Promise.all([this.#outside.fetchPreferences(), this.#model.readAll(body, watch)]).then(
      async ([preferences]) => {
        if (!this.#signal.aborted) await this.prefer(preferences);
      },
    );
    await this.#hasRead;
    if (!this.#signal.aborted) this.#cards.start();
  }

  async #reread(changed: Set<Node>): Promise<void> {
    if (!this.#outside.isThere()) return;
    await this.#model.reread(changed);
    if (!this.#signal.aborted) await this.#repaint();
  }

  /** Marks what the settings want marked, the way they want it. */
  async prefer({ underline, unmarked, signs }: Preferences): Promise<void> {
    this.#unmarked = new Set(unmarked);
    this.#signs = signs;
    this.#painter.underline = underline;
    await this.#repaint();
  }

  /** Who is on the page, marked or not; waits for the first reading. */
  async summarize(): Promise<PageSummary> {
    await this.#hasRead;
    return summaryOf(this.#model, new Set(this.#painter.marks.map(({ subject }) => subject)));
  }

  /** Brings a mention of `entity` into view, marked or not, flashes it and opens its card: the `nth`, or the next that is shown at all. */
  async goTo(entity: string, nth = 0): Promise<void> {
    await this.#hasRead;
    const mentions = this.#mentionsOf(entity);
    const inTurn = this.#painter.marksOf([...mentions.slice(nth), ...mentions.slice(0, nth)]);
    const mark = inTurn.find((candidate) => boxesOf(candidate).length > 0);
    if (!mark) return;
    await this.#bringTo(mark);
    this.#painter.flash(mark);
  }

  /** Brings a statement into view, by its place among those of the page, flashes it and opens its card. */
  async goToAssertion(nth: number): Promise<void> {
    await this.#hasRead;
    const claim = this.#context.claimOf(this.#model.assertions[nth]);
    const [mark] = this.#painter.marksOf(claim ? [claim] : []);
    if (!mark) return;
    await this.#bringTo(mark);
    this.#painter.flash(mark);
  }

  /** Brings the next or previous mark into view and opens its card. */
  async step(by: 1 | -1): Promise<void> {
    await this.#hasRead;
    const { marks } = this.#painter;
    const mark = nextMark(marks, by, this.#cards.current ?? this.#stepped);
    if (mark) await this.#bringTo(mark, currentText()('card_step', marks.indexOf(mark) + 1, marks.length));
  }

  /** Opens the card of the mark nearest to where the reader is, or goes into the one that is open. */
  async openNearest(): Promise<void> {
    await this.#hasRead;
    if (this.#cards.current) return this.#cards.focus();
    const mark = nearestMark(this.#painter.marks);
    return mark && this.#bringTo(mark);
  }

  /** Keeps the open card open, or lets it go. */
  pin(): void {
    this.#cards.pin();
  }

  /** Closes the open card. */
  close(): void {
    this.#cards.close();
  }

  #mentionsOf(entity: string): PageMention[] {
    return this.#model.mentions.filter((mention) => mention.entity === entity);
  }

  #stepWithin(entity: string, by: 1 | -1): void {
    const mark = nextMark(this.#painter.marksOf(this.#mentionsOf(entity)), by, this.#cards.current);
    if (mark) void this.#bringTo(mark);
  }

  async #bringTo(mark: Mark, announcement?: string): Promise<void> {
    await this.#records.need(entitiesOf(mark.subject));
    if (this.#signal.aborted) return;
    this.#stepped = mark;
    scrollTo(mark);
    this.#cards.open(mark, 'keyboard', announcement);
  }

  async #repaint(): Promise<void> {
    await this.#paint();
    void this.#context.compare(this.#model).then(async (hasNews) => {
      if (hasNews && !this.#signal.aborted) await this.#paint();
    });
  }

  async #paint(): Promise<void> {
    // What is being painted is out of date already.
    this.#painting.abort();
    this.#painting = new AbortController();
    const { signal } = this.#painting;
    const isWanted = ({ shown, entity }: PageMention) => shown && !this.#unmarked.has(entity);
    const claims = this.#signs ? this.#context.claimsOf(this.#model.assertions) : [];
    await finished(
      this.#painter.painting(this.#model.mentions, claims, isWanted),
      AbortSignal.any([this.#signal, signal]),
    );
    if (signal.aborted || this.#signal.aborted) return;
    const { marks } = this.#painter;
    if (marks.length !== this.#counted) this.#outside.onCount(marks.length);
    this.#counted = marks.length;
    this.#cards.refresh();
    void this.#records.need(marks.map(({ subject }) => subject.entity)).then(() => this.#cards.refresh());
  }
}
