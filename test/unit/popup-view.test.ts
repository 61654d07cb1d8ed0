/** What the popup says of a page: who is on it, or the one reason why nobody is listed. */
import { describe, expect, it } from 'vitest';
import { isUnmarked, type PageFacts, type Present, viewOf } from '../../components/popup/page-view.ts';
import type { RecordView } from '../../components/popup/record-view.ts';
import { groupByRole } from '../../components/popup/role-groups.ts';
import type { Entity } from '../../data/dataset.ts';
import type { Role } from '../../data/roles.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { presentOf } from '../../entrypoints/popup/present.ts';
import { site } from './support/sites.ts';

const SITES = [site('paper', 'paper.example')];
const entity = (id: string) => ({ id, name: id }) as Entity;
const occurrence = (marked: boolean) => ({ marked, before: '', text: 'x', after: '' });
const present = (id: string, count = 1, marked = true): Present => ({
  entity: entity(id),
  count,
  occurrences: Array.from({ length: count }, () => occurrence(marked)),
});
const record: RecordView = { claims: [], since: undefined, voices: undefined, sources: {} };
const read = { topic: 'story' as const, present: [present('hanoi')], record, cut: false };
const nobody = { topic: 'none' as const, present: [], record, cut: false };

const view = (facts: Partial<PageFacts>, settings: Partial<Settings> = {}) =>
  viewOf(
    { loading: false, host: 'paper.example', allowed: true, read: undefined, failed: false, ...facts },
    { ...DEFAULT_SETTINGS, ...settings },
    SITES,
  );

describe('why nobody is listed', () => {
  it.each<[string, Partial<PageFacts>, Partial<Settings>]>([
    ['paused', {}, { paused: true }],
    ['paused', { host: undefined }, { paused: true }],
    ['paused', { read }, { paused: true }],
    ['browser-page', { host: undefined, allowed: false }, {}],
    ['off', {}, { off: ['paper.example'] }],
    ['off', { host: 'sport.paper.example' }, { off: ['paper.example'] }],
    ['not-listed', { host: 'blog.example', allowed: false }, {}],
    ['not-allowed', { allowed: false }, {}],
    ['not-allowed', { host: 'blog.example', allowed: false }, { scope: 'all' }],
    ['not-about', {}, {}],
    ['nothing-found', { read: nobody }, {}],
    ['nothing-in-part', { read: { ...nobody, cut: true } }, {}],
    ['failed', { failed: true }, {}],
  ])('%s: %j with %j', (why, facts, settings) => {
    expect(view(facts, settings)).toEqual({ state: 'empty', why });
  });
});

describe('who is listed', () => {
  it('nobody yet, while it is being looked', () => {
    expect(view({ loading: true, read }, { paused: true })).toEqual({ state: 'loading' });
  });

  it.each<[Partial<PageFacts>, Partial<Settings>]>([
    [{}, {}],
    [{ allowed: false }, {}],
    // Read once by hand.
    [{ host: 'blog.example' }, {}],
    [{}, { off: ['paper.example'] }],
    [{ host: undefined }, {}],
  ])('whom the reader found (%j, %j)', (facts, settings) => {
    expect(view({ ...facts, read }, settings)).toEqual({ state: 'read', ...read });
  });

  it('by role, the most mentioned first, equals as on the page', () => {
    const roles = new Map<string, Role>([
      ['b', 'people'],
      ['a', 'people'],
      ['c', 'people'],
      ['t', 'instruments'],
    ]);
    const groups = groupByRole([present('b'), present('c', 4), present('a'), present('t')], roles);
    expect(groups.map(({ role, members }) => [role, members.map((member) => member.entity.id)])).toEqual([
      ['instruments', ['t']],
      ['people', ['c', 'b', 'a']],
    ]);
  });

  it('says which are found but nowhere underlined', () => {
    expect(isUnmarked(present('a', 2, false))).toBe(true);
    expect(isUnmarked({ ...present('a', 2, false), occurrences: [occurrence(false), occurrence(true)] })).toBe(false);
    expect(isUnmarked({ ...present('a', 2), occurrences: [] })).toBe(false);
  });
});

describe('a reader’s summary', () => {
  const mention = (id: string, text: string) => ({ entity: id, marked: true, before: '', text, after: '' });

  it('becomes entities with their mentions in order', () => {
    const summary = {
      entities: [
        { id: 'a', count: 2, speaks: false },
        { id: 'b', count: 9, speaks: true },
      ],
      mentions: [mention('a', '1'), mention('b', '2'), mention('a', '3')],
    };
    const found = presentOf(summary, new Map([entity('a'), entity('b')].map((each) => [each.id, each])));
    expect(found.map(({ entity: { id }, count }) => [id, count])).toEqual([
      ['a', 2],
      ['b', 9],
    ]);
    expect(found[0]?.occurrences.map(({ text }) => text)).toEqual(['1', '3']);
  });

  it('of an older release may name whom this one does not know', () => {
    const summary = { entities: [{ id: 'gone', count: 1, speaks: false }], mentions: [mention('gone', '1')] };
    expect(presentOf(summary, new Map())).toEqual([]);
  });
});
