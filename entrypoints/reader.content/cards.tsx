/**
 * The one card: what pointer, keys and fingers do → which card is open, where, and who has the focus.
 *
 * When it opens and closes is decided in `hover.ts`; here that becomes timers, marks, focus and a place on the screen.
 */
import { createElement } from 'preact';
import { relatedOf } from '../../components/card/related.ts';
import type { Ranker } from '../../data/context/rank.ts';
import { CardView } from './CardView.tsx';
import { ClaimView } from './ClaimView.tsx';
import { CardHost, modalAround } from './card-host.tsx';
import { watchExits } from './escape.ts';
import { neighbourOf } from './focus.ts';
import { type Hit, lineOf } from './hit.ts';
import { type HoverEvent, type HoverState, hover, IDLE, type OpenedBy, waitOf } from './hover.ts';
import type { PageContext } from './page-context.ts';
import type { PageMention } from './page-model.ts';
import type { Mark, Painter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { boxesOf } from './ranges.ts';
import type { RecordStore } from './records.ts';
import { entitiesOf, isClaim, keyOf, type Subject } from './subjects.ts';
import { watchTouch } from './touch.ts';

/** What a card needs from the page's reader, and what it tells it. */
export interface CardUse {
  rank: Ranker;
  /** What has happened since the page was published. */
  context: PageContext;
  /** All mentions of an entity on the page, in order. */
  mentionsOf(entity: string): PageMention[];
  /** Goes to the next or previous mention of the same entity. */
  stepWithin(entity: string, by: 1 | -1): void;
  onOpened(entity: string): void;
  openAtlas(entity: string): void;
  hideSite(): void;
  /** Whether the extension has not gone from under the page. */
  isThere(): boolean;
}

export class Cards {
  readonly #painter: Painter;
  readonly #records: RecordStore;
  readonly #use: CardUse;
  readonly #signal: AbortSignal;
  readonly #host = new CardHost();
  #state: HoverState<Hit> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Whose card is shown, from when on: the same entity keeps its card while a reader goes from mention to mention. */
  #visit = { mark: undefined as Mark | undefined, key: '', number: 0 };

  constructor(painter: Painter, records: RecordStore, use: CardUse, signal: AbortSignal) {
    this.#painter = painter;
    this.#records = records;
    this.#use = use;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Begins to listen to the page. */
  start(): void {
    const signal = this.#signal;
    watchPointer(
      this.#painter,
      this.#host,
      (event) => this.#send(event),
      (hit) => this.#known(hit),
      signal,
    );
    watchTouch(
      this.#painter,
      this.#host,
      {
        open: ({ mark }) => this.open(mark, 'touch'),
        close: () => this.close(),
        isOpen: ({ mark }) => this.current === mark,
      },
      signal,
    );
    watchExits(
      {
        close: () => this.close(),
        isLeaving: (event, by) => this.#host.isOrigin(event) && this.#host.isAtEdge(by),
        leave: (by) => this.#leave(by),
      },
      signal,
    );
    const follow = () => {
      this.#frame ||= requestAnimationFrame(() => this.#follow());
    };
    const options = { capture: true, passive: true, signal };
    window.addEventListener('scroll', (event) => this.#host.isOrigin(event) || follow(), options);
    window.addEventListener('resize', follow, options);
    // A modal dialog or a full-screen element that opens now covers the card, and one that closes takes it along.
    document.addEventListener('fullscreenchange', () => this.close(), options);
    document.addEventListener('toggle', () => this.#host.isMisplaced && this.close(), options);
  }

  /** The mark whose card is open. */
  get current(): Mark | undefined {
    return this.#state.phase === 'open' ? this.#state.target.mark : undefined;
  }

  /** Opens the card of a mark because somebody asked for it, and brings the focus there. */
  open(mark: Mark, by: Exclude<OpenedBy, 'pointer'>, announcement = ''): void {
    const [box] = boxesOf(mark);
    if (!box) return;
    this.#send({ type: 'show', target: { mark, box }, by });
    this.#host.focus();
    this.#host.announce(announcement);
  }

  /** Closes the card; whether there was one. */
  close(): boolean {
    const wasOpen = this.#state.phase === 'open';
    this.#send({ type: 'dismiss' });
    return wasOpen;
  }

  pin(): void {
    this.#send({ type: 'pin' });
  }

  focus(): void {
    this.#host.focus();
  }

  /** After the page was read again, or records came: the card stays if its words are where they were. */
  refresh(): void {
    if (this.#state.phase === 'idle') return;
    if (this.#painter.has(this.#state.target.mark)) this.#show();
    else this.#send({ type: 'dismiss' });
  }

  #send(event: HoverEvent<Hit>): void {
    const before = this.#state;
    const next = hover(before, event);
    if (next === before) return;
    this.#state = this.#use.isThere() && !this.#signal.aborted ? next : IDLE;
    clearTimeout(this.#timer);
    const wait = waitOf(this.#state);
    const { token } = this.#state;
    if (wait !== undefined) this.#timer = setTimeout(() => this.#send({ type: 'timeout', token }), wait);
    if (this.#state.phase !== 'idle') void this.#prepare(this.#state.target.mark.subject);
    this.#show();
  }

  /** While the pointer rests there is time to fetch whom the card will lead to, and again what could not be had before. */
  async #prepare(subject: Subject): Promise<void> {
    const own = entitiesOf(subject);
    const isLate = !this.#canShow(subject);
    await this.#records.need(own);
    if (isLate) this.refresh();
    if (isClaim(subject)) return;
    const known = own.flatMap((id) => this.#records.entities[id] ?? []);
    await this.#records.need(known.flatMap((entity) => relatedOf(entity).map(({ id }) => id)));
  }

  /** Makes the page look like the state. */
  #show(): void {
    const state = this.#state;
    if (state.phase !== 'open' || !this.#canShow(state.target.mark.subject)) {
      this.#host.hide();
      this.#painter.setCurrent(undefined);
      this.#visit = { ...this.#visit, mark: undefined, key: '' };
      return;
    }
    const { mark, box } = state.target;
    this.#painter.setCurrent(mark, state.pinned);
    this.#visitOf(mark, state.by);
    const { subject } = mark;
    const frame = {
      key: `${keyOf(subject)} ${this.#visit.number}`,
      records: this.#records,
      use: this.#use,
      pinned: state.pinned,
      onPin: () => this.pin(),
      onClose: () => this.close(),
      onResize: () => this.#host.arrange(),
    };
    this.#host.show(
      isClaim(subject)
        ? createElement(ClaimView, { ...frame, subject })
        : createElement(CardView, {
            ...frame,
            mention: subject,
            spot: subject,
            entity: this.#records.entities[subject.entity]!,
          }),
      { box, node: mark.range.startContainer, byTouch: state.by === 'touch' },
    );
  }

  /** A statement brings its record along; that of an entity may still be on its way. */
  #canShow(subject: Subject): boolean {
    return isClaim(subject) || this.#records.entities[subject.entity] !== undefined;
  }

  /** A card that opens, or turns to another name, is a new one; going on to the next mention of a name is not. */
  #visitOf(mark: Mark, by: OpenedBy): void {
    const key = keyOf(mark.subject);
    if (this.#visit.mark === mark) return;
    const goesOn = this.#visit.key === key && by !== 'pointer';
    if (this.#visit.key !== key && !isClaim(mark.subject)) this.#use.onOpened(mark.subject.entity);
    this.#visit = { mark, key, number: this.#visit.number + (goesOn ? 0 : 1) };
  }

  /** Tab at the card's edge goes on in the page, where the words of the card stand. A pinned card stays open. */
  #leave(by: 1 | -1): boolean {
    if (this.#state.phase !== 'open') return false;
    const { startContainer } = this.#state.target.mark.range;
    const next = neighbourOf(startContainer, by, modalAround(startContainer) ?? document);
    if (!next) return false;
    next.focus();
    if (!this.#state.pinned) this.close();
    return true;
  }

  /** The card moves with its line, and closes when the line leaves the view. */
  #follow(): void {
    this.#frame = 0;
    if (this.#state.phase !== 'open') return;
    const now = lineOf(this.#state.target);
    if (!now) {
      if (!this.#state.pinned) this.close();
      return;
    }
    this.#state.target.box = now;
    this.#host.arrange(now);
  }

  /** The hit that the hover state holds, where it is the same. A name that wraps is another on its other line. */
  #known(hit: Hit): Hit {
    const state = this.#state;
    if (state.phase === 'idle') return state.spurned?.mark === hit.mark ? state.spurned : hit;
    const held = state.phase === 'open' && state.next ? [state.target, state.next] : [state.target];
    return held.find(({ mark, box }) => mark === hit.mark && box.top === hit.box.top) ?? hit;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#host.remove();
  }
}
