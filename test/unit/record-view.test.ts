/** What the popup shows of the record for a page: whose words, in which order, and what it is silent on. */
import { describe, expect, it } from 'vitest';
import { type PageReport, recordViewOf } from '../../components/popup/record-view.ts';
import type { Assertion } from '../../data/claims/assertion.ts';
import type { Dataset } from '../../data/dataset.ts';
import { compiledRecords } from './support/compiled.ts';

const CONVENTION = 'un-convention-against-cybercrime';
const { dataset } = compiledRecords();

type Written = PageReport['assertions'][number];
const assertion = (words: string, rest: Partial<Assertion>): Written => ({
  kind: 'signatories',
  block: 0,
  start: 0,
  end: words.length,
  keyStart: 0,
  keyEnd: 2,
  affirmed: true,
  announced: false,
  quoted: false,
  before: '',
  words,
  after: '',
  ...rest,
});
const signatories = (number: number, rest: Partial<Assertion> = {}) =>
  assertion(`${number} countries signed it`, { number, bound: 'exactly', ...rest });
const page = (rest: Partial<PageReport>): PageReport => ({ entities: [], assertions: [], ...rest });
const named = (...ids: string[]) => ids.map((id) => ({ id, speaks: false }));

describe('statements beside the record', () => {
  it('keep their place in the page’s list where the record is silent on others', () => {
    const silent = assertion('unheard of', { kind: 'scope', who: 'nothing-that-is-on-record', block: 1 });
    const { claims, sources } = recordViewOf(
      dataset,
      page({ published: '2025-10-27', assertions: [silent, signatories(72, { block: 2 })] }),
    );
    expect(claims.map(({ nth, quotation }) => [nth, quotation.words])).toEqual([[1, '72 countries signed it']]);
    const [{ claim }] = claims as [(typeof claims)[0]];
    expect(claim.verdict).toBe('consistent');
    expect(claim.record).not.toBe('');
    expect(claim.sources.filter((id) => sources[id])).not.toEqual([]);
  });

  it('told twice are two, each with its own place', () => {
    const assertions = [signatories(72), signatories(72, { block: 4 })];
    const { claims } = recordViewOf(dataset, page({ published: '2025-10-27', assertions }));
    expect(claims.map(({ nth }) => nth)).toEqual([0, 1]);
  });

  it('name who is credited with a quotation, where that is somebody known', () => {
    const speakerOf = (speaker: string) => {
      const assertions = [signatories(72, { quoted: true, speaker })];
      return recordViewOf(dataset, page({ published: '2025-10-27', assertions })).claims[0]?.speaker;
    };
    expect(speakerOf('human-rights-watch')).toBe('Human Rights Watch');
    expect(speakerOf('nobody-at-all')).toBeUndefined();
  });
});

describe('what has happened since', () => {
  const since = (published?: string) =>
    recordViewOf(dataset, page({ entities: named(CONVENTION), ...(published ? { published } : {}) })).since;

  it('is told of a page with a day, the newest first', () => {
    const items = since('2025-10-25')?.items ?? [];
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ date }) => date)).toEqual(
      items
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  it('is not told of a page without one, or where the record has nothing newer', () => {
    expect(since()).toBeUndefined();
    expect(since(dataset.asOf)).toBeUndefined();
  });
});

describe('voices', () => {
  const voicesOn = (...ids: string[]) => recordViewOf(dataset, page({ entities: named(...ids) })).voices;
  const silent = dataset.entities.find(({ kind, positions }) => kind === 'company' && !positions.length)!;

  it('are those on the page, apart from those of whom no position is on record', () => {
    const voices = voicesOn(CONVENTION, 'human-rights-watch', silent.id);
    expect(voices?.count).toBe(2);
    expect(voices?.present.flatMap((group) => group.voices.map(({ entity }) => entity.id))).toEqual([
      'human-rights-watch',
    ]);
    expect(voices?.silent.map(({ id }) => id)).toEqual([silent.id]);
  });

  it('are joined by others only where the page names the convention', () => {
    expect(voicesOn(CONVENTION, 'human-rights-watch')?.others).not.toEqual([]);
    expect(voicesOn('human-rights-watch')?.others).toEqual([]);
  });

  it('are none where no stakeholder is named, or only one that a later release knows', () => {
    expect(voicesOn(CONVENTION)).toBeUndefined();
    expect(voicesOn('not-known-yet')).toBeUndefined();
  });

  it('say who speaks on the page', () => {
    const entities = [{ id: 'human-rights-watch', speaks: true }];
    const { voices } = recordViewOf(dataset, page({ entities }));
    expect(voices?.present[0]?.voices[0]?.quoted).toBe(true);
  });
});

it('says nothing of a page that says nothing', () => {
  const nothing = recordViewOf({ ...dataset, sources: [] } as Dataset, page({ published: '2025-10-25' }));
  expect(nothing).toEqual({ claims: [], since: undefined, voices: undefined, sources: {} });
});
