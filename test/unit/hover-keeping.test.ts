/** Cards that stay: pinned ones and those opened by keyboard; and how every card is got rid of. */
import { describe, expect, it } from 'vitest';
import { opened, Reader } from './support/hover-reader.ts';

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

describe('a card opened by touch', () => {
  it('survives a pointer that lies about, as on a laptop with both', () => {
    expect(new Reader().show('treaty', 'touch').away().rest().card).toBe('treaty');
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

describe('a name whose card was closed', () => {
  it('does not open again while the pointer stays on it', () => {
    expect(opened().dismiss().over('treaty').rest().card).toBeUndefined();
    expect(opened().dismiss().over('treaty').over('treaty').rest().card).toBeUndefined();
  });

  it('opens again after the pointer was elsewhere', () => {
    expect(opened().dismiss().away().over('treaty').rest().card).toBe('treaty');
  });

  it.each([
    ['while the pointer was leaving it', opened().away()],
    ['that was pinned', opened().pin()],
    ['that was asked for by keyboard', new Reader().show('treaty')],
  ])('opens again at once when it was closed %s', (_, reader) => {
    expect(reader.dismiss().over('treaty').rest().card).toBe('treaty');
  });

  it('does not keep others from opening', () => {
    expect(opened().dismiss().over('hrw').rest().card).toBe('hrw');
  });

  it('opens by keyboard at once', () => {
    expect(opened().dismiss().show('treaty').card).toBe('treaty');
  });

  it('a press on a name before its card opens counts as closing', () => {
    expect(new Reader().over('treaty').dismiss().over('treaty').rest().card).toBeUndefined();
  });
});
