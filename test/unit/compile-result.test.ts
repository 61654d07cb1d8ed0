/** What compiling good records gives. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../data/compile.ts';
import { pickRecords } from '../../data/dataset.ts';
import { findMentions } from '../../data/mentions/find.ts';
import { buildLexicon } from '../../data/mentions/lexicon.ts';
import { ALL_STAGES } from '../../data/mentions/resolve.ts';
import { body } from './support/lexicon.ts';
import {
  BODY,
  entity,
  fact,
  filesWith,
  filesWithTables,
  PERSON,
  person,
  position,
  SOURCES,
  source,
} from './support/records.ts';

const entityIn = (files: ReturnType<typeof filesWith>, id = 'harbour-board') =>
  compile(files).dataset.entities.find((item) => item.id === id)!;

describe('a statement', () => {
  it('has a public id, its sources as written and its date', () => {
    const { facts, positions } = entityIn(filesWith());
    expect(facts[0]).toMatchObject({ id: 'harbour-board/founded', date: '1990', sources: ['gazette'] });
    expect(positions[0]).toMatchObject({ id: 'harbour-board/welcomes', stance: 'supports', on: 'text' });
  });

  it('that is a definition has no date', () => {
    expect(entityIn(filesWith({ [BODY]: entity({ facts: [fact({ date: 'timeless' })] }) })).facts[0]!.date).toBeNull();
  });

  it('may be as long as the limit, and dated on the as-of day itself', () => {
    const facts = [fact({ text: 'x'.repeat(240), date: '2026-02-01' })];
    expect(entityIn(filesWith({ [BODY]: entity({ facts }) })).facts).toHaveLength(1);
  });

  it.each(['2024-02-29', '2025-12-31', '2025-10', '2025'])('may be dated %s', (date) => {
    expect(entityIn(filesWith({ [BODY]: entity({ facts: [fact({ date })] }) })).facts[0]!.date).toBe(date);
  });
});

/** A record beside the one looked at that cites these sources, as each source must be cited somewhere. */
const citing = (...sources: string[]) => ({ [PERSON]: person({ facts: [fact({ sources })] }) });

describe('certainty comes from the kinds of the sources', () => {
  const kinds = {
    ...citing('gazette', 'minutes', 'essay', 'almanac'),
    [SOURCES]: {
      gazette: source(),
      minutes: source({ kind: 'primary' }),
      essay: source({ kind: 'analysis' }),
      almanac: source({ kind: 'reference' }),
    },
  };

  it.each([
    [['minutes'], 'primary'],
    [['gazette'], 'reported'],
    [['essay'], 'reported'],
    [['almanac'], 'unverified'],
    [['almanac', 'gazette'], 'reported'],
    [['almanac', 'gazette', 'minutes'], 'primary'],
  ])('%j: %s', (sources, confidence) => {
    const record = entity({ facts: [fact({ sources })], positions: [position({ sources })] });
    const { facts, positions } = entityIn(filesWith({ ...kinds, [BODY]: record }));
    expect([facts[0]!.confidence, positions[0]!.confidence]).toEqual([confidence, confidence]);
  });

  it('a known doubt outweighs the best source and is handed on', () => {
    const record = entity({ facts: [fact({ sources: ['minutes'], unverified: 'Read in a copy only.' })] });
    expect(entityIn(filesWith({ ...kinds, [BODY]: record })).facts[0]).toMatchObject({
      confidence: 'unverified',
      doubt: 'Read in a copy only.',
    });
  });
});

describe('names that mean something else on most pages', () => {
  const files = filesWith({
    [BODY]: entity({ signal: 'story', ambiguous: { en: ['the Board', 'Quay'] } }),
    'company/quay.json': entity({
      id: 'quay',
      kind: 'company',
      name: 'Quay',
      aliases: { en: ['Quay Holdings'] },
      ambiguous: { en: ['Quay', 'the Board'] },
    }),
  });

  it('may be shared', () => {
    const { lexicon } = compile(files);
    const owners = lexicon.names
      .filter(([text]) => text === 'the Board')
      .map(([, index]) => lexicon.entities[index]![0]);
    expect(owners.sort()).toEqual(['harbour-board', 'quay']);
  });

  it('include an own name that is listed among them', () => {
    const { lexicon } = compile(files);
    expect(lexicon.names.filter(([text]) => text === 'Quay').every(([, , ambiguous]) => ambiguous === 1)).toBe(true);
  });

  it('mean whoever the page has introduced', () => {
    const lexicon = buildLexicon(compile(files).lexicon);
    const meant = (name: string) =>
      findMentions(lexicon, [body(`${name} was founded long ago. Now the Board meets.`)], {
        ...ALL_STAGES,
        topicGate: false,
      }).mentions.at(-1)!.entity;
    expect(meant('Harbour Board')).toBe('harbour-board');
    expect(meant('Quay Holdings')).toBe('quay');
  });
});

describe('the dataset', () => {
  it('is the same whatever order the files come in', () => {
    expect(compile(filesWith().reverse())).toEqual(compile(filesWith()));
    expect(compile(filesWithTables().reverse())).toEqual(compile(filesWithTables()));
  });

  it('hands out a card with the sources that it cites and no others', () => {
    const files = filesWith({ ...citing('ledger'), [SOURCES]: { gazette: source(), ledger: source() } });
    const records = pickRecords(compile(files).dataset, ['harbour-board', 'nobody']);
    expect(Object.keys(records.entities)).toEqual(['harbour-board']);
    expect(Object.keys(records.sources)).toEqual(['gazette']);
  });

  it('lists aliases with their language', () => {
    expect(entityIn(filesWith()).aliases).toEqual([{ text: 'Board of the Harbour', lang: 'en', ambiguous: false }]);
  });
});
