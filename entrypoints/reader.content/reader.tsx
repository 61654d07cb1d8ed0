/**
 * The reader of one page: reads, marks, shows cards, answers the popup. Everything it starts ends with its signal.
 */
import { createElement } from 'preact';
import { createRanker, type Ranker } from '../../data/context/rank.ts';
import type { CardRecords } from '../../data/dataset.ts';
import type { Lexicon } from '../../data/mentions/lexicon.ts';
import type { PageSummary } from '../shared/messages.ts';
import { CardView } from './CardView.tsx';
import { CardHost } from './card-host.tsx';
import type { Hit } from './hit.ts';
import { type HoverEvent, type HoverState, hover, IDLE, waitOf } from './hover.ts';
import { PageModel } from './page-model.ts';
import { boxesOf, type Mark, Painter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { watchText } from './watch-text.ts';

/** What the reader needs from outside the page. */
export interface Outside {
  /** Fetches records of entities; may reject when the extension was updated under the page. */
  fetchRecords(ids: string[]): Promise<CardRecords>;
  /** Opens everything known of an entity in a page of its own. */
  openAtlas(entity: string): void;
  /** Told the number of marks whenever it changes. */
  onCount(count: number): void;
}

export class Reader {
  readonly #outside: Outside;
  readonly #signal: AbortSignal;
  readonly #model: PageModel;
  readonly #rank: Ranker;
  readonly #painter = new Painter();
  readonly #host = new CardHost();
  readonly #records: CardRecords = { entities: {}, sources: {}, standings: {} };
  #state: HoverState<Hit> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: Element | null = null;
  #stepped = -1;
  #hasRead: Promise<void> = Promise.resolve();

  constructor(lexicon: Lexicon, outside: Outside, signal: AbortSignal) {
    this.#outside = outside;
    this.#signal = signal;
    this.#model = new PageModel(lexicon, signal);
    this.#rank = createRanker(lexicon);
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Reads the page and stays with it until the signal aborts. */
  async start(): Promise<void> {
    const { body } = document;
    if (!body) return;
    this.#hasRead = this.#model.readAll(body).then(() => {
      if (!this.#signal.aborted) this.#repaint();
    });
    await this.#hasRead;
    if (this.#signal.aborted) return;
    const send = (event: HoverEvent<Hit>) => this.#send(event);
    watchPointer(this.#painter, this.#host, send, () => this.#hits(), this.#signal);
    watchText(
      async (roots) => {
        await this.#model.reread(roots);
        if (!this.#signal.aborted) this.#repaint();
      },
      () => this.#painter.isLost(),
      this.#signal,
    );
    const options = { capture: true, signal: this.#signal };
    document.addEventListener('keydown', (event) => this.#onKey(event), options);
    window.addEventListener('scroll', (event) => this.#host.isOrigin(event) || this.#follow(), {
      ...options,
      passive: true,
    });
    window.addEventListener('resize', () => this.#follow(), { signal: this.#signal, passive: true });
  }

  /** Who is on the page, in order of first appearance; waits for the first reading. */
  async summarize(): Promise<PageSummary> {
    await this.#hasRead;
    const counts = new Map<string, number>();
    for (const { mention } of this.#painter.marks) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    return { topic: this.#model.topic, entities: [...counts].map(([id, count]) => ({ id, count })) };
  }

  /** Brings the next mention (of `entity`, if given) into view and opens its card. */
  step(by: 1 | -1, entity?: string): void {
    const { marks } = this.#painter;
    for (let tried = 0, at = this.#stepped; tried < marks.length; tried += 1) {
      at = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length;
      const mark = marks[at]!;
      if ((entity && mark.mention.entity !== entity) || !boxesOf(mark).length) continue;
      this.#stepped = at;
      this.#goTo(mark);
      return;
    }
  }

  #goTo(mark: Mark): void {
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = boxesOf(mark);
    if (!box) return;
    if (this.#state.phase !== 'open') this.#focusBefore = document.activeElement;
    this.#send({ type: 'show', target: { mark, box } });
    this.#host.card?.focus({ preventScroll: true });
  }

  #send(event: HoverEvent<Hit>): void {
    const before = this.#state;
    this.#state = hover(before, event);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    const wait = waitOf(this.#state);
    const { token } = this.#state;
    if (wait !== undefined) this.#timer = setTimeout(() => this.#send({ type: 'timeout', token }), wait);
    this.#show();
  }

  /** Makes the page look like the state. */
  #show(): void {
    const state = this.#state;
    const entity = state.phase === 'open' && this.#records.entities[state.target.mark.mention.entity];
    if (state.phase !== 'open' || !entity) {
      this.#host.hide();
      this.#painter.setCurrent(undefined);
      this.#giveFocusBack();
      return;
    }
    const { mark, box } = state.target;
    this.#painter.setCurrent(mark);
    this.#host.show(
      createElement(CardView, {
        key: `${mark.mention.entity} ${mark.mention.block} ${mark.mention.start}`,
        entity,
        sources: this.#records.sources,
        standing: this.#records.standings[entity.id],
        mention: mark.mention,
        rank: this.#rank,
        pinned: state.pinned,
        onPin: () => this.#send({ type: 'pin' }),
        onClose: () => this.#send({ type: 'dismiss' }),
        onOpenAtlas: () => this.#outside.openAtlas(entity.id),
        onResize: () => this.#host.arrange(),
      }),
      box,
    );
  }

  #giveFocusBack(): void {
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#state.phase !== 'open') return;
    event.preventDefault();
    event.stopPropagation();
    this.#send({ type: 'dismiss' });
  }

  /** The card moves with its line, and closes when the line leaves the viewport. */
  #follow(): void {
    if (this.#state.phase !== 'open') return;
    const { mark, box } = this.#state.target;
    const boxes = boxesOf(mark);
    const now = boxes.find(({ width }) => Math.abs(width - box.width) < 1) ?? boxes[0];
    if (!now || now.bottom < 0 || now.top > window.innerHeight) {
      if (!this.#state.pinned) this.#send({ type: 'dismiss' });
      return;
    }
    this.#state.target.box = now;
    this.#show();
  }

  /** Hits whose identity the hover state holds. */
  #hits(): Hit[] {
    if (this.#state.phase === 'idle') return [];
    const next = this.#state.phase === 'open' ? this.#state.next : undefined;
    return next ? [this.#state.target, next] : [this.#state.target];
  }

  #repaint(): void {
    const before = this.#painter.marks.length;
    this.#painter.paint(this.#model.mentions.filter(({ shown }) => shown));
    const { marks } = this.#painter;
    this.#stepped = Math.min(this.#stepped, marks.length - 1);
    if (this.#state.phase !== 'idle' && !this.#isStillThere(this.#state.target)) this.#send({ type: 'dismiss' });
    if (marks.length !== before) this.#outside.onCount(marks.length);
    void this.#fetchMissing();
  }

  /** A repaint makes new marks; the card stays if its words are where they were. */
  #isStillThere(hit: Hit): boolean {
    const { mention, range } = hit.mark;
    const same = this.#painter.marks.find(
      (mark) =>
        mark.mention.entity === mention.entity &&
        mark.range.startContainer === range.startContainer &&
        mark.range.startOffset === range.startOffset,
    );
    if (same) hit.mark = same;
    return Boolean(same);
  }

  /** Records come before the first hover, in one message for all entities of the page. */
  async #fetchMissing(): Promise<void> {
    const ids = [...new Set(this.#painter.marks.map(({ mention }) => mention.entity))];
    const missing = ids.filter((id) => !this.#records.entities[id]);
    if (!missing.length) return;
    const { entities, sources, standings } = await this.#outside.fetchRecords(missing);
    Object.assign(this.#records.entities, entities);
    Object.assign(this.#records.sources, sources);
    Object.assign(this.#records.standings, standings);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#host.remove();
    this.#painter.clear();
  }
}
