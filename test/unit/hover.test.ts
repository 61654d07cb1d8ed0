/** When the card opens and closes, told as what the pointer does. */
import { describe, expect, it } from 'vitest';
import { opened, Reader } from './support/hover-reader.ts';

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
