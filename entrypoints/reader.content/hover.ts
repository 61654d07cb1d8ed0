/**
 * When the card opens and closes: a pure reducer over what pointer and keyboard do.
 *
 * Each state that waits has a token and a time; whoever drives the reducer sends `timeout` with that token when the
 * time is up. A timer of an earlier interaction carries an old token and falls through.
 */

/** A glance passes over names; a reader who wants to know rests. Page previews use 150 + loading; nothing loads here. */
export const DWELL_MS = 180;
/** With a card open, the way to the next name is a deliberate one, but not to a name merely crossed. */
export const SWITCH_MS = 260;
/** Time to come back, or to find the card, after leaving the name. */
export const LEAVE_MS = 300;

/** Where the pointer is, as far as the card cares. */
export type Place<T> = { over: 'mark'; target: T } | { over: 'card' } | { over: 'nothing'; towardsCard: boolean };

/** Who asked for the card: a resting pointer, or a reader who meant it. The latter's card stays until it is closed. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

export type HoverState<T> =
  /** `spurned` is a name whose card was just closed: it opens again only after the pointer has been elsewhere. */
  | { phase: 'idle'; token: number; spurned?: T | undefined }
  /** Over a name, waiting for the pointer to rest. */
  | { phase: 'dwelling'; token: number; target: T; wait: number }
  /** `next` is a name under the pointer that will take over; `wait` is set while the card is about to change or close. */
  | {
      phase: 'open';
      token: number;
      target: T;
      pinned: boolean;
      by: OpenedBy;
      next?: T | undefined;
      wait?: number | undefined;
    };

export type HoverEvent<T> =
  | { type: 'move'; place: Place<T> }
  | { type: 'timeout'; token: number }
  | { type: 'show'; target: T; by: Exclude<OpenedBy, 'pointer'> }
  | { type: 'pin' }
  /** Esc, the close button, a press elsewhere, or the page taking the name away. */
  | { type: 'dismiss' };

export const IDLE = { phase: 'idle', token: 0 } as const;

/** The state after an event. Targets are compared by identity. */
export function hover<T>(state: HoverState<T>, event: HoverEvent<T>): HoverState<T> {
  const token = state.token + 1;
  switch (event.type) {
    case 'dismiss':
      return state.phase === 'idle'
        ? state
        : { phase: 'idle', token, ...(isHovered(state) && { spurned: state.target }) };
    case 'show':
      return { phase: 'open', token, target: event.target, pinned: false, by: event.by };
    case 'pin':
      return state.phase === 'open' ? { ...settled(state), token, pinned: !state.pinned } : state;
    case 'timeout':
      return event.token === state.token ? elapse(state, token) : state;
    case 'move':
      return move(state, event.place, token);
  }
}

/** Whether the pointer, as far as is known, is on the name or on its card. */
function isHovered<T>(state: Exclude<HoverState<T>, { phase: 'idle' }>): boolean {
  return state.phase === 'dwelling' || (state.by === 'pointer' && !state.pinned && state.wait === undefined);
}

function move<T>(state: HoverState<T>, place: Place<T>, token: number): HoverState<T> {
  const target = place.over === 'mark' ? place.target : undefined;
  if (state.phase === 'idle') {
    if (target) return state.spurned === target ? state : { phase: 'dwelling', token, target, wait: DWELL_MS };
    return state.spurned ? { phase: 'idle', token } : state;
  }
  if (state.phase === 'dwelling') {
    if (!target) return { phase: 'idle', token };
    return state.target === target ? state : { phase: 'dwelling', token, target, wait: DWELL_MS };
  }
  if (state.pinned) return state;
  if (target === state.target || place.over === 'card')
    return state.wait ? { ...settled(state), token, by: 'pointer' } : state;
  if (target) return state.next === target ? state : { ...state, token, next: target, wait: SWITCH_MS };
  // A card that was asked for stays while the pointer lies about somewhere.
  if (state.by !== 'pointer') return state.next ? { ...settled(state), token } : state;
  const isOnTheWay = place.over === 'nothing' && place.towardsCard;
  if (state.wait && !state.next && !isOnTheWay) return state;
  return { ...settled(state), token, wait: LEAVE_MS };
}

function elapse<T>(state: HoverState<T>, token: number): HoverState<T> {
  if (state.phase === 'dwelling') {
    return { phase: 'open', token, target: state.target, pinned: false, by: 'pointer' };
  }
  if (state.phase === 'open' && state.wait) {
    return state.next
      ? { phase: 'open', token, target: state.next, pinned: false, by: 'pointer' }
      : { phase: 'idle', token };
  }
  return state;
}

/** An open card that nothing is about to change. */
function settled<T>(state: Extract<HoverState<T>, { phase: 'open' }>): Extract<HoverState<T>, { phase: 'open' }> {
  return { ...state, next: undefined, wait: undefined };
}

/** How long to wait before `timeout` is due, or undefined when nothing is pending. */
export function waitOf<T>(state: HoverState<T>): number | undefined {
  return state.phase === 'idle' ? undefined : state.wait;
}
