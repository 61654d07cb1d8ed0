/** A reader of a page with two names, played against the hover reducer. */
import {
  type HoverEvent,
  type HoverState,
  hover,
  IDLE,
  type Place,
  waitOf,
} from '../../../entrypoints/reader.content/hover.ts';

/** Two names on a page. */
export type Mark = 'treaty' | 'hrw';

/** Plays a reader: moves, waits and keys, each giving the state after it. */
export class Reader {
  state: HoverState<Mark> = IDLE;

  send(event: HoverEvent<Mark>): this {
    this.state = hover(this.state, event);
    return this;
  }
  move = (place: Place<Mark>) => this.send({ type: 'move', place });
  over = (target: Mark) => this.move({ over: 'mark', target });
  away = () => this.move({ over: 'nothing', towardsCard: false });
  towardsCard = () => this.move({ over: 'nothing', towardsCard: true });
  overCard = () => this.move({ over: 'card' });
  /** Waits until the pending timer rings, if one is set. */
  rest = () => (this.wait === undefined ? this : this.send({ type: 'timeout', token: this.state.token }));
  show = (target: Mark, by: 'keyboard' | 'touch' = 'keyboard') => this.send({ type: 'show', target, by });
  pin = () => this.send({ type: 'pin' });
  dismiss = () => this.send({ type: 'dismiss' });

  get wait() {
    return waitOf(this.state);
  }
  /** The name whose card is open. */
  get card(): Mark | undefined {
    return this.state.phase === 'open' ? this.state.target : undefined;
  }
}

/** A reader who has rested on a name until its card opened. */
export const opened = () => new Reader().over('treaty').rest();
