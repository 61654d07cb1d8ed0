/** What the record says of a statement, told from the statement alone: its kind, what it names, and the page's day. */
import { describe, expect, it } from 'vitest';
import type { Assertion, Verdict } from '../../data/claims/assertion.ts';
import { judge } from '../../data/claims/judge.ts';
import { compiledRecords } from './support/compiled.ts';

const { dataset } = compiledRecords();
const PLAIN = {
  ...{ block: 0, start: 0, end: 9, keyStart: 0, keyEnd: 2 },
  ...{ affirmed: true, announced: false, quoted: false },
};
type Said = Pick<Assertion, 'kind'> & Partial<Assertion>;
const judged = (said: Said, published?: string) => judge(dataset, [{ ...PLAIN, ...said }], published)[0];

const AFTER_HANOI = '2025-10-27';
const IN_JUNE = '2026-06-10';

type Case = [said: Said, verdict: Verdict | undefined, claim?: string | undefined, published?: string];

function tells(cases: Case[]): void {
  it.each(cases)('%j: %s', (said, verdict, claim, published) => {
    const told = judged(said, published);
    expect(told?.verdict).toBe(verdict);
    if (claim) expect(told?.claim).toBe(claim);
  });
}

describe('the text', () => {
  tells([
    [{ kind: 'articles', number: 68 }, 'consistent', 'seventy-one-articles'],
    [{ kind: 'articles', number: 67 }, 'differs', 'seventy-one-articles'],
    [{ kind: 'articles', number: 5 }, undefined],
    [{ kind: 'chapters', number: 9 }, 'consistent', 'eight-chapters'],
    [{ kind: 'chapters', number: 8 }, 'differs', 'eight-chapters'],
    [{ kind: 'sessions', number: 8 }, 'consistent', 'number-of-sessions'],
    [{ kind: 'sessions', number: 6 }, 'earlier count', 'number-of-sessions'],
    [{ kind: 'sessions', number: 20 }, 'differs', 'number-of-sessions'],
    [{ kind: 'ratifications-needed', number: 40, bound: 'more than' }, 'consistent', 'forty-ratifications'],
    [{ kind: 'ratifications-needed', number: 41 }, 'differs', 'forty-ratifications'],
    [{ kind: 'entry-delay', number: 90 }, 'consistent', 'forty-ratifications'],
    [{ kind: 'entry-delay', number: 40 }, 'differs', 'forty-ratifications'],
  ]);
});

describe('a State that signed or ratified', () => {
  tells([
    [{ kind: 'signed-by', who: 'viet-nam' }, 'consistent', 'viet-nam-first-to-sign', AFTER_HANOI],
    [{ kind: 'signed-by', who: 'viet-nam' }, 'differs', 'viet-nam-first-to-sign', '2025-10-20'],
    [{ kind: 'signed-by', who: 'viet-nam', affirmed: false }, 'consistent', undefined, '2025-10-20'],
    [{ kind: 'signed-by', who: 'viet-nam', affirmed: false }, 'differs', undefined, AFTER_HANOI],
    [{ kind: 'signed-by', who: 'viet-nam', announced: true }, undefined, undefined, AFTER_HANOI],
    [{ kind: 'signed-by', who: 'viet-nam', date: '2025-10' }, 'consistent'],
    [{ kind: 'signed-by', who: 'viet-nam', date: '2024' }, undefined],
    [{ kind: 'signed-by', who: 'viet-nam', number: 1 }, 'consistent', 'viet-nam-first-to-sign'],
    [{ kind: 'signed-by', who: 'viet-nam', number: 1, affirmed: false }, undefined],
    [{ kind: 'signed-by', who: 'viet-nam', number: 7 }, undefined],
    [{ kind: 'signed-by', who: 'united-states' }, 'differs', 'us-signed'],
    [{ kind: 'signed-by', who: 'united-states', affirmed: false }, 'consistent', 'us-signed'],
    [{ kind: 'signed-by', who: 'atlantis' }, undefined],
    [{ kind: 'ratified-by', who: 'qatar' }, 'consistent', 'first-to-ratify'],
    [{ kind: 'ratified-by', who: 'qatar' }, 'differs', 'first-to-ratify', '2025-11-01'],
    // It is not known on which day between the two lists.
    [{ kind: 'ratified-by', who: 'viet-nam' }, undefined, undefined, '2026-05-01'],
    [{ kind: 'ratified-by', who: 'viet-nam' }, 'consistent', 'viet-nam-third-to-ratify', IN_JUNE],
    [{ kind: 'ratified-by', who: 'viet-nam', date: '2026-04-20' }, 'consistent', undefined, IN_JUNE],
    [{ kind: 'ratified-by', who: 'united-states' }, 'differs', 'first-to-ratify'],
  ]);

  it.each([
    ['signed-by', 'viet-nam', 'Viet Nam: signature on 25 October 2025.'],
    ['ratified-by', 'viet-nam', 'Viet Nam: ratification between 9 April 2026 and 26 May 2026.'],
    ['ratified-by', 'qatar', 'Qatar: ratification in February 2026.'],
  ] as const)('%s %s is told with its day, from the sources of its row', (kind, who, record) => {
    const told = judged({ kind, who });
    expect(told?.record).toBe(record);
    expect(told?.sources).toEqual(dataset.states.find(({ entity }) => entity === who)?.sources);
  });

  it('of one that is on no list, the day of the last list is told', () => {
    const told = judged({ kind: 'signed-by', who: 'united-states' });
    expect(told?.record).toMatch(/^United States: no signature is on the record/);
    expect(told?.asOf).toBe(dataset.signatoriesAsOf);
  });
});

describe('who proposed and led it, what it covers and what crime costs', () => {
  tells([
    [{ kind: 'proposed-by', who: 'russia' }, 'consistent', 'proposed-by-russia-2017'],
    [{ kind: 'proposed-by', who: 'china' }, undefined],
    [{ kind: 'proposed-by' }, undefined],
    [{ kind: 'proposed-in', date: '2017' }, 'consistent', 'proposed-by-russia-2017'],
    [{ kind: 'proposed-in', date: '2019' }, undefined],
    [{ kind: 'proposed-in', date: '2019', who: 'russia' }, 'differs', 'proposed-by-russia-2017'],
    [{ kind: 'proposed-in', who: 'russia' }, undefined],
    [{ kind: 'led-by', who: 'unodc' }, 'differs', 'drafted-by-unodc'],
    [{ kind: 'led-by', who: 'unodc', affirmed: false }, undefined],
    [{ kind: 'scope', who: 'hate-speech' }, 'differs', 'hate-speech-covered'],
    [{ kind: 'scope', who: 'hate-speech', affirmed: false }, 'consistent', 'hate-speech-covered'],
    [{ kind: 'scope', who: 'littering' }, undefined],
    [{ kind: 'cost', number: 10.5e12, currency: 'USD' }, 'origin known', 'cost-10-5-trillion'],
    [{ kind: 'cost', number: 10.51e12, currency: 'USD' }, 'origin known', 'cost-10-5-trillion'],
    [{ kind: 'cost', number: 10.6e12, currency: 'USD' }, undefined],
    [{ kind: 'cost', number: 10.5e12, currency: 'EUR' }, undefined],
    [{ kind: 'cost', who: 'trillions' }, 'origin known', 'trillions-of-dollars-annually'],
  ]);
});

describe('its days', () => {
  tells([
    [{ kind: 'adopted-on', date: '2024-12-24' }, 'consistent', 'adopted-in-hanoi'],
    [{ kind: 'adopted-on', date: '2024' }, 'consistent', 'adopted-in-hanoi'],
    [{ kind: 'adopted-on', date: '2025-10-25' }, 'differs', 'adopted-in-hanoi'],
    // Another treaty's day, the Third Committee's, and none.
    [{ kind: 'adopted-on', date: '2019' }, undefined],
    [{ kind: 'adopted-on', date: '2024-11' }, undefined],
    [{ kind: 'adopted-on' }, undefined],
    [{ kind: 'adopted-on', date: '2024-08' }, 'consistent', 'agreed-august-2024'],
    [{ kind: 'adopted-on', date: '2024-08', who: 'un-general-assembly' }, 'differs', 'agreed-august-2024'],
    [{ kind: 'agreed-on', date: '2024-08-08' }, 'consistent', 'agreed-august-2024'],
    [{ kind: 'agreed-on', date: '2024-08-20' }, 'differs', 'agreed-august-2024'],
    [{ kind: 'signed-on', date: '2025-10-25' }, 'consistent', 'signed-2024'],
    [{ kind: 'signed-on', date: '2025-10-26' }, 'consistent', 'signed-2024'],
    [{ kind: 'signed-on', date: '2025-10-20' }, undefined],
    [{ kind: 'signed-on', date: '2024-12' }, 'differs', 'signed-2024'],
    [{ kind: 'signed-on', date: '2026-01-01' }, undefined],
    [{ kind: 'in-force' }, 'differs', 'already-in-force'],
    [{ kind: 'in-force', affirmed: false }, 'consistent', 'already-in-force'],
    [{ kind: 'in-force', announced: true }, undefined],
    [{ kind: 'in-force' }, undefined, undefined, '2030-01-01'],
    [{ kind: 'adoption-manner', who: 'consensus' }, 'consistent', 'unanimous-or-consensus'],
    [{ kind: 'adoption-manner', who: 'consensus', date: '2024-12' }, 'consistent'],
    [{ kind: 'adoption-manner', who: 'consensus', date: '2024-11' }, 'consistent'],
    [{ kind: 'adoption-manner', who: 'consensus', date: '2025-10' }, 'differs'],
    [{ kind: 'adoption-manner', who: 'consensus', date: '2019' }, undefined],
    [{ kind: 'adoption-manner', who: 'majority' }, 'differs', 'adopted-by-majority'],
    [{ kind: 'adoption-manner', who: 'majority', affirmed: false }, 'consistent', 'unanimous-or-consensus'],
  ]);
});

describe('counts that grow', () => {
  tells([
    [{ kind: 'signatories', number: 72, bound: 'exactly' }, 'consistent', 'signatories-at-hanoi', AFTER_HANOI],
    [{ kind: 'signatories', number: 72, bound: 'exactly' }, 'earlier count', 'signatories-now'],
    [{ kind: 'signatories', number: 65, bound: 'exactly' }, 'earlier count', 'signatories-at-hanoi', AFTER_HANOI],
    [{ kind: 'signatories', number: 60, bound: 'more than' }, 'rounded', 'signatories-at-hanoi', AFTER_HANOI],
    [{ kind: 'signatories', number: 90, bound: 'exactly' }, 'differs', 'signatories-at-hanoi', AFTER_HANOI],
    [{ kind: 'signatories', number: 10, bound: 'exactly' }, undefined, undefined, AFTER_HANOI],
    [{ kind: 'signatories', number: 60, bound: 'about', announced: true }, 'rounded', undefined, '2025-10-20'],
    [{ kind: 'signatories', number: 150, bound: 'about', announced: true }, undefined, undefined, '2025-10-20'],
    [{ kind: 'signatories', number: 72, who: 'hanoi-signing-ceremony' }, 'consistent', 'signatories-at-hanoi', IN_JUNE],
    [{ kind: 'ratifications', number: 3, bound: 'exactly' }, 'consistent', 'already-in-force', IN_JUNE],
    [{ kind: 'ratifications', number: 3, bound: 'exactly' }, 'differs', 'already-in-force', '2025-11-10'],
    [{ kind: 'ratifications', number: 72, bound: 'exactly' }, 'differs', 'signed-or-ratified', AFTER_HANOI],
    [{ kind: 'ratifications', number: 3, announced: true }, undefined, undefined, IN_JUNE],
    [{ kind: 'budapest-parties', number: 81, bound: 'exactly' }, 'consistent', 'budapest-parties'],
    [{ kind: 'budapest-parties', number: 68, bound: 'exactly' }, 'consistent', 'budapest-parties', '2023-01-10'],
    [{ kind: 'budapest-parties', number: 68, bound: 'exactly' }, 'earlier count', 'budapest-parties'],
    [{ kind: 'budapest-parties', number: 95, bound: 'exactly' }, 'differs', 'budapest-parties'],
  ]);

  it.each([
    [{ kind: 'signatories', number: 72 }, AFTER_HANOI, /shows 72 signatories on 26 October 2025; 76 were listed in/],
    [
      { kind: 'signatories', number: 65, bound: 'exactly' },
      AFTER_HANOI,
      /; 65 was a count of 25 October 2025; 76 were/,
    ],
    [{ kind: 'signatories', number: 60 }, AFTER_HANOI, /; 60 were announced beforehand; 76 were listed/],
    [
      { kind: 'ratifications', number: 0 },
      AFTER_HANOI,
      /none of the 40 ratifications needed on 27 October 2025\. 3 were/,
    ],
    [{ kind: 'ratifications', number: 3 }, IN_JUNE, /shows 3 of the 40 ratifications needed on 10 June 2026\.$/],
    [
      { kind: 'budapest-parties', number: 68 },
      '2023-01-10',
      /By 10 January 2023 .* for 67 to 68 parties; .* shows 81\./,
    ],
  ] as [Said, string, RegExp][])('%j on %s is told with what came later', (said, published, record) => {
    expect(judged(said, published)?.record).toMatch(record);
  });
});
