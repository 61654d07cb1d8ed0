/** When the card opens and closes, told as what pointer and keyboard do. */
import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, IDLE, type Place, hover, waitOf } from '../../entrypoints/reader.content/hover.ts';

/** Two names on a page. */
type Mark = 'treaty' | 'hrw';

/** Plays a reader: moves, waits and keys, each giving the state after it. */
class Reader {
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
  show = (target: Mark) => this.send({ type: 'show', target });
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

const opened = () => new Reader().over('treaty').rest();

describe('opening', () => {
  it('takes a rest on the name', () => {
    const reader = new Reader().over('treaty');
    expect(reader.card).toBeUndefined();
    expect(reader.wait).toBeGreaterThan(0);
    expect(reader.rest().card).toBe('treaty');
    expect(reader.wait).toBeUndefined();
  });

  it('does not happen when the pointer crosses the name', () => {
    const reader = new Reader().over('treaty');
    const { token } = reader.state;
    reader.away().send({ type: 'timeout', token });
    expect(reader.card).toBeUndefined();
    expect(reader.wait).toBeUndefined();
  });

  it('is not put off by moving about on the name', () => {
    const reader = new Reader().over('treaty');
    const { token } = reader.state;
    reader.over('treaty').over('treaty').send({ type: 'timeout', token });
    expect(reader.card).toBe('treaty');
  });

  it('starts anew on another name: the timer of the first falls through', () => {
    const reader = new Reader().over('treaty');
    const { token } = reader.state;
    reader.over('hrw').send({ type: 'timeout', token });
    expect(reader.card).toBeUndefined();
    expect(reader.rest().card).toBe('hrw');
  });

  it('a timer that rings after all is over does nothing', () => {
    const reader = opened().dismiss();
    for (let token = 0; token <= reader.state.token + 1; token += 1) reader.send({ type: 'timeout', token });
    expect(reader.card).toBeUndefined();
  });

  it('by keyboard is at once', () => {
    expect(new Reader().show('hrw').card).toBe('hrw');
    expect(opened().show('hrw').card).toBe('hrw');
  });
});

describe('leaving', () => {
  it('closes after a wait, not before', () => {
    const reader = opened().away();
    expect(reader.card).toBe('treaty');
    expect(reader.wait).toBeGreaterThan(0);
    expect(reader.rest().card).toBeUndefined();
  });

  it('is not put off by moving about elsewhere', () => {
    const reader = opened().away();
    const { token } = reader.state;
    reader.away().away().send({ type: 'timeout', token });
    expect(reader.card).toBeUndefined();
  });

  it.each([
    ['name', (reader: Reader) => reader.over('treaty')],
    ['card', (reader: Reader) => reader.overCard()],
  ])('and coming back to the %s keeps the card', (_, comeBack) => {
    const reader = opened().away();
    const { token } = reader.state;
    comeBack(reader).send({ type: 'timeout', token });
    expect(reader.card).toBe('treaty');
    expect(reader.wait).toBeUndefined();
  });

  it('on the way to the card keeps it for as long as the way takes', () => {
    const reader = opened();
    for (let step = 0; step < 5; step += 1) {
      const { token } = reader.state;
      reader.towardsCard().send({ type: 'timeout', token });
      expect(reader.card).toBe('treaty');
    }
    expect(reader.overCard().wait).toBeUndefined();
    expect(reader.card).toBe('treaty');
  });

  it('on the way to the card and stopping there closes', () => {
    expect(opened().towardsCard().rest().card).toBeUndefined();
  });

  it('the card itself closes too', () => {
    expect(opened().overCard().away().rest().card).toBeUndefined();
  });
});

describe('from one name to another', () => {
  it('switches after a rest', () => {
    const reader = opened().over('hrw');
    expect(reader.card).toBe('treaty');
    expect(reader.rest().card).toBe('hrw');
  });

  it('crossing it on the way to the card keeps the card', () => {
    const reader = opened().over('hrw');
    const { token } = reader.state;
    reader.overCard().send({ type: 'timeout', token });
    expect(reader.card).toBe('treaty');
    expect(reader.wait).toBeUndefined();
  });

  it('crossing it and going away closes', () => {
    const reader = opened().over('hrw').away();
    expect(reader.rest().card).toBeUndefined();
  });

  it('and back again keeps the first', () => {
    expect(opened().over('hrw').over('treaty').rest().card).toBe('treaty');
  });
});

describe('a pinned card', () => {
  it.each([
    ['leaving', (reader: Reader) => reader.away().rest()],
    ['crossing and resting on another name', (reader: Reader) => reader.over('hrw').rest()],
    ['a timer that was running', (reader: Reader) => reader.send({ type: 'timeout', token: reader.state.token - 1 })],
  ])('survives %s', (_, act) => {
    const reader = opened().away().pin();
    expect(act(reader).card).toBe('treaty');
  });

  it('closes like any other once it is let go', () => {
    expect(opened().pin().pin().away().rest().card).toBeUndefined();
  });

  it('there is nothing to pin without a card', () => {
    expect(new Reader().pin().card).toBeUndefined();
    expect(new Reader().over('treaty').pin().away().rest().card).toBeUndefined();
  });
});

describe('a card opened by keyboard', () => {
  it('survives a pointer that lies about', () => {
    const reader = new Reader().show('treaty').away();
    expect(reader.wait).toBeUndefined();
    expect(reader.away().towardsCard().rest().card).toBe('treaty');
  });

  it('survives a name that the pointer merely crosses', () => {
    expect(new Reader().show('treaty').over('hrw').away().rest().card).toBe('treaty');
  });

  it('gives way to a name that the pointer rests on', () => {
    expect(new Reader().show('treaty').over('hrw').rest().card).toBe('hrw');
  });
});

describe('dismissing', () => {
  it.each<[string, Reader]>([
    ['an open card', opened()],
    ['a pinned card', opened().pin()],
    ['a card opened by keyboard', new Reader().show('treaty')],
    ['a card that is about to close', opened().away()],
    ['a card that is about to change', opened().over('hrw')],
    ['a card that is not open yet', new Reader().over('treaty')],
  ])('%s closes it for good', (_, reader) => {
    const { token } = reader.state;
    reader.dismiss().send({ type: 'timeout', token });
    expect(reader.card).toBeUndefined();
    expect(reader.wait).toBeUndefined();
  });
});
