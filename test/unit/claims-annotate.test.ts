/** `annotate` sets statements beside the record: offsets into the text, the page's day in any usual form. */
import { describe, expect, it } from 'vitest';
import { type AnnotatedClaim, createAnnotator } from '../../data/cli/annotator.ts';
import { loadCompiled } from '../../data/load.ts';

const { dataset, lexicon } = loadCompiled();
const annotate = createAnnotator(dataset, lexicon, { facts: false });
const TITLE = 'Over 60 nations sign UN cybercrime treaty';
const TEXT = 'The UN cybercrime treaty was opened in Hanoi.\n\nSo far it was signed by 72 countries.';

function claimsOf(published?: string | null): AnnotatedClaim[] {
  const answer = annotate(JSON.stringify({ id: 1, title: TITLE, text: TEXT, published }));
  if ('error' in answer) throw new Error(answer.error);
  return answer.claims;
}

describe('claims', () => {
  it('cover the statement in the text, and leave those of the title out', () => {
    const claims = claimsOf('2025-10-27');
    expect(claims.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['signed by 72 countries']);
    expect(claims).toMatchObject([{ claim: 'signatories-at-hanoi', verdict: 'consistent', asOf: '2025-10-26' }]);
    expect(claims[0]!.record).toContain('72 signatories');
    expect(claims[0]!.source).toMatch(/^https?:/);
  });

  it.each(['2025-10-27', '2025-10-27T09:30:00Z', '2025-10-27T23:30:00-05:00'])('are judged as of %s', (published) => {
    expect(claimsOf(published)[0]?.verdict).toBe('consistent');
  });

  it.each([undefined, null, '', 'last week', '27.10.', '2025-02-31'])(
    'no day in %s: the newest record counts',
    (none) => {
      expect(claimsOf(none)[0]?.verdict).toBe('earlier count');
    },
  );
});
