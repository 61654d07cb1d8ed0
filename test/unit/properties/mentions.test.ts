/** What is found in any text at all: offsets that tell the truth, the same answer every time, and no complaint. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../data/cli/annotate-blocks.ts';
import { type AnnotatedMention, createAnnotator } from '../../../data/cli/annotator.ts';
import { nearData } from '../../../data/compile/near.ts';
import { scoutPatterns } from '../../../data/compile/scout-patterns.ts';
import { findMentions } from '../../../data/mentions/find.ts';
import { buildLexicon, type LexiconData } from '../../../data/mentions/lexicon.ts';
import { createSuspicion } from '../../../data/mentions/scout.ts';
import { STORY_HEADLINE } from '../support/lexicon.ts';
import { anyText, codeUnits, compiled, holds, newsText, PROPERTY_TIMEOUT_MS, samples, trickyText } from './texts.ts';

const lexicon = buildLexicon(compiled.lexicon);
const annotate = createAnnotator(compiled.dataset, compiled.lexicon, { facts: false });
const title = fc.constantFrom(undefined, '', STORY_HEADLINE);

const mentionsOf = (line: string) => (annotate(line) as { mentions: AnnotatedMention[] }).mentions;

describe('annotate', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('points at the text that it quotes, in reading order, without overlap', () => {
    holds(
      fc.property(anyText, title, (text, title) => {
        let at = 0;
        for (const { start, end, text: quoted } of mentionsOf(JSON.stringify({ id: 1, title, text }))) {
          expect(quoted).not.toBe('');
          expect(text.slice(start, end)).toBe(quoted);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });

  it('answers any line, with its id where it has one', () => {
    const id = fc.oneof(fc.string(), fc.integer());
    const document = fc.record({ id, text: anyText, title: fc.oneof(trickyText, fc.constant(null)) });
    const line = fc.oneof(
      codeUnits,
      fc.json(),
      document.map((value) => JSON.stringify(value)),
    );
    holds(
      fc.property(line, (line) => {
        const answer = annotate(line);
        expect('error' in answer || Array.isArray(answer.mentions)).toBe(true);
        expect(() => JSON.parse(JSON.stringify(answer))).not.toThrow();
      }),
    );
  });

  it.each(['1e999', '-1e999'])('takes %s for no id, for JSON cannot give it back', (id) => {
    expect(annotate(`{"id":${id},"text":"UNODC"}`)).toEqual({ error: '"id" must be text or a number' });
    expect(annotate(`{"id":${id}}`)).not.toHaveProperty('id');
  });
});

describe('finding mentions', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const stages = fc.record({ near: fc.boolean(), anaphors: fc.boolean(), topicGate: fc.boolean() });

  it('never throws, and keeps inside its blocks, whatever stages are on', () => {
    const role = fc.constantFrom('headline' as const, 'body' as const, 'aside' as const);
    holds(
      fc.property(fc.array(fc.record({ text: anyText, role }), { maxLength: 6 }), stages, (blocks, stages) => {
        for (const { block, start, end, entity, score } of findMentions(lexicon, blocks, stages).mentions) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(blocks[block]!.text.length);
          expect(lexicon.entities.has(entity)).toBe(true);
          expect(score > 0 && score <= 1).toBe(true);
        }
      }),
    );
  });

  it('gives the same answer twice, whatever was read in between', () => {
    holds(
      fc.property(newsText, anyText, (text, other) => {
        const blocks = blocksOf(STORY_HEADLINE, text);
        const first = findMentions(lexicon, blocks);
        findMentions(lexicon, blocksOf(undefined, other));
        expect(findMentions(lexicon, blocks)).toEqual(first);
      }),
    );
  });

  it('leaves its input as it is', () => {
    holds(
      fc.property(newsText, (text) => {
        const blocks = blocksOf(STORY_HEADLINE, text);
        const before = structuredClone(blocks);
        findMentions(lexicon, blocks);
        expect(blocks).toEqual(before);
      }),
    );
  });
});

describe('the order of the records', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const { entities, names } = compiled.lexicon;
  const numbered = entities.map((_, index) => index);
  const shuffled = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length });
  /** The same records as if their files had other names, and the names in them another order. */
  const reordered = fc.tuple(shuffled(numbered), shuffled(names)).map(([order, names]): LexiconData => {
    const place = new Map(order.map((old, index) => [old, index]));
    return {
      entities: order.map((old) => entities[old]!),
      names: names.map(([text, old, ambiguous]) => [text, place.get(old)!, ambiguous]),
    };
  });
  const SHUFFLES = 4;
  const lexicons = samples(reordered, SHUFFLES).map((data) => buildLexicon({ ...data, near: nearData(data) }));

  it('changes nothing in what is found', () => {
    holds(
      fc.property(newsText, title, (text, title) => {
        const blocks = blocksOf(title, text);
        const wanted = findMentions(lexicon, blocks);
        for (const other of lexicons) expect(findMentions(other, blocks)).toEqual(wanted);
      }),
    );
  });
});

it('the scout takes any text', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const suspicion = createSuspicion(scoutPatterns(compiled.lexicon));
  holds(
    fc.property(anyText, (text) => {
      expect(suspicion(text)).toBeGreaterThanOrEqual(0);
    }),
  );
});
