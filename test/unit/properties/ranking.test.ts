/** Facts in the order of a sentence, and what happened since: of any sentence, any facts, any day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanker } from '../../../data/context/rank.ts';
import { SINCE_SORTS, sinceThen } from '../../../data/context/since.ts';
import { firstDay, isWhollyAfter } from '../../../data/context/spans.ts';
import type { Fact } from '../../../data/dataset.ts';
import { buildLexicon } from '../../../data/mentions/lexicon.ts';
import { anyText, compiled, holds, newsText, PROPERTY_TIMEOUT_MS } from './texts.ts';

const { dataset } = compiled;
const lexicon = buildLexicon(compiled.lexicon);
const rank = createRanker(lexicon);
const CONVENTION = 'un-convention-against-cybercrime';
const known = dataset.entities.filter(({ facts }) => facts.length > 1);
const topic = fc.constantFrom(...new Set(known.flatMap(({ facts }) => facts.map((fact) => fact.topic))));

/** Facts of an entity, or made-up ones of which the texts may be empty or alike. */
const anyFacts = fc.oneof(
  fc.constantFrom(...known).map(({ facts }) => facts),
  fc
    .array(fc.tuple(anyText, topic, fc.constantFrom(null, '2024', '2025-10', '2025-10-25')), { maxLength: 6 })
    .map((all) =>
      all.map(
        ([text, topic, date], at): Fact => ({ id: `f${at}`, text, topic, date, sources: ['s'], confidence: 'primary' }),
      ),
    ),
);

describe('ranking', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('gives every fact once, leaves its input alone, and does not remember what it was asked before', () => {
    holds(
      fc.property(anyFacts, newsText, anyText, fc.constantFrom(...known), (facts, sentence, other, { id }) => {
        const before = [...facts];
        const ranked = rank(facts, sentence, id);
        expect(facts).toEqual(before);
        expect(new Set(ranked)).toEqual(new Set(facts));
        expect(ranked).toHaveLength(facts.length);
        rank(facts, other);
        rank(facts.slice(0, -1), sentence, id);
        expect(rank(facts, sentence, id)).toEqual(ranked);
        expect(createRanker(lexicon)(facts, sentence, id)).toEqual(ranked);
      }),
      60,
    );
  });

  it('puts the one fact that has the sentence’s word first, and leaves the order of the others', () => {
    const words = ['harbour', 'crane', 'lantern', 'violin', 'glacier', 'saddle', 'orchard', 'chimney'];
    const facts = words.map(
      (word): Fact => ({
        id: word,
        text: `The ${word} was repaired.`,
        topic: '',
        date: null,
        sources: ['s'],
        confidence: 'primary',
      }),
    );
    const some = fc.shuffledSubarray(facts, { minLength: 2 });
    holds(
      fc.property(some, fc.nat(), (facts, place) => {
        const wanted = facts[place % facts.length]!;
        const ranked = rank(facts, `Yesterday she painted a ${wanted.id} again.`);
        expect(ranked).toEqual([wanted, ...facts.filter((fact) => fact !== wanted)]);
      }),
    );
  });
});

describe('since then', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const named = fc.uniqueArray(fc.constantFrom(CONVENTION, 'viet-nam', ...dataset.entities.map(({ id }) => id)), {
    maxLength: 12,
  });
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('come only things of those named, later than the page and not later than the record, the newest first', () => {
    holds(
      fc.property(named, day, (named, day) => {
        const items = sinceThen(dataset, day, named);
        expect(items.length).toBeLessThanOrEqual(12);
        const counts = new Map<string, number>();
        let newest = '9999';
        for (const { entity, date, sort, sources } of items) {
          expect(named).toContain(entity);
          expect(SINCE_SORTS).toContain(sort);
          expect(isWhollyAfter(date, day) && firstDay(date) <= dataset.asOf).toBe(true);
          expect(firstDay(date) <= newest).toBe(true);
          expect(sources).not.toEqual([]);
          newest = firstDay(date);
          counts.set(entity, (counts.get(entity) ?? 0) + 1);
        }
        for (const [entity, count] of counts) expect(count).toBeLessThanOrEqual(entity === CONVENTION ? 5 : 3);
        expect(new Set(items.map(({ id, date }) => `${id} ${date}`)).size).toBe(items.length);
      }),
    );
  });

  it('it does not matter in which order they are named', () => {
    holds(
      fc.property(named, day, (named, day) => {
        expect(sinceThen(dataset, day, [...named].reverse())).toEqual(sinceThen(dataset, day, named));
      }),
      60,
    );
  });

  it('comes nothing for what is no day', () => {
    holds(
      fc.property(fc.oneof(anyText, fc.constantFrom('2025', '2025-10', '2025-10-25T10:00Z')), (text) => {
        expect(sinceThen(dataset, text, [CONVENTION])).toEqual([]);
      }),
      50,
    );
  });
});
