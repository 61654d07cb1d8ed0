/** Who speaks on a page and who else is on record: by a rule that anybody can check. */
import { describe, expect, it } from 'vitest';
import { presentIn } from '../../data/context/present.ts';
import { voicesOf } from '../../data/context/voices.ts';
import type { Dataset, Entity, Position } from '../../data/dataset.ts';
import { loadCompiled } from '../../data/load.ts';
import type { Stance } from '../../data/schema.ts';

const position = (id: string, stance: Stance, date: string, rest: Partial<Position> = {}): Position => ({
  id,
  stance,
  date,
  on: 'text',
  text: id,
  sources: ['gazette'],
  confidence: 'reported',
  ...rest,
});
const entity = (id: string, positions: Position[] = [], rest: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'civil-society',
  name: id,
  aliases: [],
  summary: '',
  role: '',
  facts: [],
  positions,
  debate: [],
  relations: [],
  related: [],
  asOf: '2026-11-01',
  ...rest,
});
const dataset = (...entities: Entity[]) => ({ entities }) as unknown as Dataset;
const on = (...ids: string[]) => ids.map((id) => ({ entity: id, quoted: id.startsWith('loud') }));
const othersIn = (records: Dataset, ...page: string[]) =>
  voicesOf(records, on(...page)).others.map(({ stance, voices }) => [stance, ...voices.map((voice) => voice.entity)]);

describe('voices on the page', () => {
  it('are grouped by role, with who is quoted first and positions newest first', () => {
    const records = dataset(
      entity('quiet', [position('a', 'opposes', '2024'), position('b', 'critical', '2025-10-24')]),
      entity('loud-group'),
      entity('quayland', [], { kind: 'country' }),
      entity('treaty', [], { kind: 'instrument' }),
      entity('courier', [], { kind: 'media' }),
    );
    const { present } = voicesOf(
      records,
      on('treaty', 'quiet', 'loud-group', 'courier', 'quayland', 'nobody', 'quiet'),
    );
    expect(present.map(({ role, voices }) => [role, ...voices.map((voice) => voice.entity)])).toEqual([
      ['governments', 'quayland'],
      ['civil-society', 'loud-group', 'quiet'],
    ]);
    expect(present[1]!.voices[0]).toEqual({ entity: 'loud-group', quoted: true, positions: [] });
    expect(present[1]!.voices[1]!.positions.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('are quoted where any of their mentions is', () => {
    const page = [
      { entity: 'group', quoted: false },
      { entity: 'group', quoted: true },
    ];
    expect(voicesOf(dataset(entity('group')), page).present[0]!.voices).toMatchObject([
      { entity: 'group', quoted: true },
    ]);
  });
});

describe('who is on a page', () => {
  it('is each entity once, quoted where any mention of it speaks', () => {
    const text = 'Quayland signed. The Harbour Board objected. Quayland said that it was late.';
    const mention = (entity: string, name: string, from = 0) => {
      const start = text.indexOf(name, from);
      return { entity, text, start, end: start + name.length };
    };
    expect(
      presentIn([
        mention('quayland', 'Quayland'),
        mention('board', 'Harbour Board'),
        mention('quayland', 'Quayland', 20),
      ]),
    ).toEqual([
      { entity: 'quayland', quoted: true },
      { entity: 'board', quoted: false },
    ]);
  });
});

describe('others on record', () => {
  it('are as many for each stance, the newest, an original before a report', () => {
    const records = dataset(
      entity('a', [position('a1', 'supports', '2025-10-25')]),
      entity('b', [position('b1', 'supports', '2025-10-25', { confidence: 'primary' })]),
      entity('c', [position('c1', 'supports', '2026-01')]),
      entity('d', [position('d1', 'opposes', '2024')]),
    );
    expect(othersIn(records)).toEqual([
      ['supports', 'c', 'b'],
      ['opposes', 'd'],
    ]);
  });

  it('hold it on the text, with a source, and now', () => {
    const records = dataset(
      entity('draft', [position('d', 'critical', '2026-01-01', { on: 'draft' })]),
      entity('rumour', [position('r', 'critical', '2026-01-01', { confidence: 'unverified' })]),
      entity('changed', [position('old', 'opposes', '2024-08'), position('new', 'supports', '2025-10')]),
    );
    expect(othersIn(records)).toEqual([['supports', 'changed']]);
  });

  it('are never on the page, nor speak for somebody who is', () => {
    const records = dataset(
      entity('group', [position('g', 'opposes', '2025')], {
        relations: [{ type: 'works-for', direction: 'from', id: 'roe' }],
      }),
      entity('roe', [position('r', 'opposes', '2026')], {
        kind: 'person',
        relations: [{ type: 'works-for', direction: 'to', id: 'group' }],
      }),
      entity('member', [position('m', 'opposes', '2024')], {
        relations: [{ type: 'member-of', direction: 'to', id: 'group' }],
      }),
    );
    expect(othersIn(records, 'group')).toEqual([['opposes', 'member']]);
    // Nor two who are one voice.
    expect(othersIn(records)).toEqual([['opposes', 'roe', 'member']]);
  });

  it('of the records are the same every time', () => {
    const { dataset: records } = loadCompiled();
    const first = voicesOf(records, on('human-rights-watch', 'viet-nam'));
    expect(first).toEqual(
      voicesOf({ ...records, entities: [...records.entities].reverse() }, on('human-rights-watch', 'viet-nam')),
    );
    expect(first.others.map(({ stance, voices }) => [stance, voices.length])).toEqual([
      ['supports', 2],
      ['conditional', 2],
      ['neutral', 2],
      ['critical', 2],
      ['opposes', 2],
    ]);
  });
});
