/** What the build works out for near names: numbers, words and places that a page reads where they stand. */
import { describe, expect, it } from 'vitest';
import { buildLexicon, type LexiconData } from '../../data/mentions/lexicon.ts';
import { Buckets } from '../../data/mentions/near/buckets.ts';
import { asDigits, fromDigits } from '../../data/mentions/near/digits.ts';
import { slipsBetween } from '../../data/mentions/near/distance.ts';
import { asRecord, beginningsOf, mayBegin, placesIn } from '../../data/mentions/near/joined-letters.ts';
import { nearNames, nearPreparations } from '../../data/mentions/near/near.ts';
import { asPlace, nameAt } from '../../data/mentions/near/places.ts';
import { asEntry, asTable, Table } from '../../data/mentions/near/tables.ts';
import { tokenize } from '../../data/mentions/tokens.ts';
import { spelledNames } from '../../data/mentions/walk.ts';
import { compiledRecords } from './support/compiled.ts';

const data = compiledRecords().lexicon;

describe('numbers as characters', () => {
  it.each([0, 1, 31, 32, 63, 64, 4095])('keep %i, and its place among others', (number) => {
    expect(fromDigits(`x${asDigits(number, 2)}x`, 1, 2)).toBe(number);
    if (number) expect(asDigits(number - 1, 2) < asDigits(number, 2)).toBe(true);
  });

  it('must fit', () => {
    expect(() => asDigits(4096, 2)).toThrow('does not fit');
  });

  it('need no escaping and separate nothing', () => {
    const all = Array.from({ length: 64 }, (_, number) => asDigits(number, 1)).join('');
    expect(new Set(all).size).toBe(64);
    expect(JSON.stringify(all)).toBe(`"${all}"`);
    expect(all).not.toMatch(/[}~]/);
  });
});

describe('words in buckets', () => {
  const words = Array.from({ length: 9000 }, (_, index) => `w${index}`);
  const buckets = new Buckets(words, (word) => (word.length > 2 ? word.length : undefined));
  const found = (number: number) => {
    const indices: number[] = [];
    for (let at = buckets.first(number); at >= 0; at = buckets.after(at)) indices.push(at);
    return indices;
  };

  it('are found by their number, in their order', () => {
    expect(found(3)).toEqual(Array.from({ length: 90 }, (_, index) => index + 10));
    expect(found(5)).toHaveLength(8000);
  });

  it('are not found where they have none', () => {
    expect(found(2)).toEqual([]);
  });
});

describe('slips between two words', () => {
  it.each([
    ['budapest', 'budapest', 0],
    ['budapest', 'budapset', 1],
    ['accord', 'acord', 1],
    ['acord', 'accord', 1],
    ['telegram', 'telegrom', 1],
    ['frontier', 'fronteirs', 2],
    ['conversion', 'convention', 2],
    ['ab', 'cd', 2],
    ['', 'ab', 2],
    ['interpol', 'europol', 4],
    ['ca', 'abc', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
    for (const most of [1, 2]) expect(slipsBetween(a, b, most)).toBe(Math.min(slips, most + 1));
  });
});

describe('joined letters', () => {
  const names = ['whatsapp', 'citizenlab', 'lockbit'];
  const places = names.map((_, index) => asPlace(index, 0));
  const records = names.map((name, index) => asRecord(name, places[index]!)).sort();

  it('lead to the places of their names', () => {
    for (const [index, name] of names.entries()) {
      expect(placesIn(records.join(''), name).map((at) => records.join('').slice(at, at + 5))).toEqual([places[index]]);
    }
    expect(placesIn(records.join(''), 'somethingelse')).toEqual([]);
  });

  it('may begin as a name does, and hardly otherwise', () => {
    const beginnings = beginningsOf(names);
    for (const letters of ['w', 'wha', 'whats', 'whatsapp', 'citizenla'])
      expect(mayBegin(beginnings, letters)).toBe(true);
    for (const letters of ['announced', 'whether', 'citizenship']) expect(mayBegin(beginnings, letters)).toBe(false);
  });
});

describe('a table of names', () => {
  const lexicon = buildLexicon(data);
  const packed = asTable(
    new Map([['cyber crime', [asEntry(asPlace(3, 0), 2, 'word'), asEntry(asPlace(5, 0), 0, 'a   ')]]]),
  );

  it('gives the names of a key with all that is known of them', () => {
    const table = new Table(lexicon, packed, 4);
    expect(table.get('cyber crime')).toEqual([
      { name: lexicon.nameAt(3, 0), parts: 2, word: 'word' },
      { name: lexicon.nameAt(5, 0), parts: 0, word: 'a' },
    ]);
    expect(table.get('crime')).toBeUndefined();
    expect(nameAt(lexicon, asPlace(3, 0), 0)).toBe(lexicon.nameAt(3, 0));
  });

  it('may be empty', () => {
    expect(new Table(lexicon, '').get('cyber crime')).toBeUndefined();
  });
});

describe('near names', () => {
  const text = 'The Budapset Convention and the CitizenLab.';
  const foundIn = (lexicon: ReturnType<typeof buildLexicon>) => {
    const tokens = tokenize(text);
    const found = nearNames(lexicon, text, tokens, spelledNames(lexicon, text, tokens));
    return found.map(({ start, end, names }) => `${text.slice(start, end)} → ${names[0]!.entity.id}`);
  };

  it('are the same whether a page has prepared for them or not', () => {
    const prepared = buildLexicon(data);
    for (const step of nearPreparations(prepared)) step();
    const found = foundIn(prepared);
    expect(found).toContain('Budapset Convention → budapest-convention');
    expect(found).toContain('CitizenLab → citizen-lab');
    expect(foundIn(buildLexicon(data))).toEqual(found);
  });

  it('are none in a lexicon without what they need', () => {
    const { entities, names }: LexiconData = data;
    const bare = buildLexicon({ entities, names });
    for (const step of nearPreparations(bare)) step();
    expect(foundIn(bare)).toEqual([]);
  });
});
