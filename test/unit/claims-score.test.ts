/** The arithmetic of measuring statements, on examples small enough to be counted by hand; and what a broken passage says. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../data/claims/assertion.ts';
import { takeOutClaimLabels } from '../accuracy/claims-labels.ts';
import { matchClaims, type ReportedClaim } from '../accuracy/claims-matching.ts';
import { type ClaimPassage, parseClaimPassages } from '../accuracy/claims-passages.ts';
import { claimLinesOf, claimMistakesIn, claimTableOf } from '../accuracy/claims-report.ts';
import { claimReportOn, type JudgedPassage } from '../accuracy/claims-score.ts';

const CLAIMS = new Set([
  'signatories-at-hanoi',
  'signatories-now',
  'forty-ratifications',
  'hate-speech-covered',
  'odd',
]);
const COUNT = 'signatories-at-hanoi';

function passageOf(labelled: string, language = 'en'): ClaimPassage {
  return { id: labelled, language, ...takeOutClaimLabels(labelled, CLAIMS) };
}

type Surface = [words: string, claim: string, verdict?: Verdict];

/** A report of each given stretch, in its first place in the passage, paired up with the labels. */
function judged(passage: ClaimPassage, ...surfaces: Surface[]): JudgedPassage {
  const reported = surfaces.map(([words, claim, verdict = 'consistent']): ReportedClaim => {
    const start = passage.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length, claim, verdict };
  });
  return { passage, pairs: matchClaims(passage.labels, reported) };
}

describe('labels of statements', () => {
  it('come out of the text, with offsets into what is left', () => {
    const { text, labels } = takeOutClaimLabels(
      `Then [[${COUNT}:earlier count|65 nations signed]]; [[forty-ratifications:consistent|40 must ratify]].`,
      CLAIMS,
    );
    expect(text).toBe('Then 65 nations signed; 40 must ratify.');
    expect(labels).toEqual([
      { start: 5, end: 22, claim: COUNT, verdict: 'earlier count' },
      { start: 24, end: 38, claim: 'forty-ratifications', verdict: 'consistent' },
    ]);
  });
});

describe('a broken passage names file, id and fault', () => {
  const good = { id: 'en-1', published: '2025-10-26', text: `[[${COUNT}:consistent|72 nations signed]].` };
  const file = (...passages: unknown[]) => [{ name: 'en.json', content: JSON.stringify(passages) }];
  const withText = (text: string) => file({ ...good, text });

  it('a good one is read, with its language', () => {
    const [passage] = parseClaimPassages(file(good), CLAIMS);
    expect(passage).toMatchObject({ id: 'en-1', language: 'en', published: '2025-10-26', text: '72 nations signed.' });
  });

  it.each([
    ['bad JSON', [{ name: 'en.json', content: '[{' }], /^en\.json: bad JSON/],
    ['no list', [{ name: 'en.json', content: '{}' }], /^en\.json: must be a list/],
    ['no id', file({ text: 'x' }), /^en\.json, passage 1: /],
    ['a duplicate id', file(good, good), /^en\.json, en-1: duplicate id/],
    ['a day that is none', file({ ...good, published: 'May 2026' }), /^en\.json, en-1: "published" must be/],
    ['an unknown field', file({ ...good, genre: 'treaty' }), /^en\.json, en-1: .*genre/],
    ['an unknown claim', withText('[[nine-lives:differs|x]]'), /^en\.json, en-1: unknown claim "nine-lives"/],
    ['a claim of no kind', withText('[[odd:differs|x]]'), /^en\.json, en-1: claim "odd" .* has no kind/],
    ['an unknown verdict', withText(`[[${COUNT}:wrong|x]]`), /^en\.json, en-1: unknown verdict "wrong".*one of/],
    ['no words', withText(`[[${COUNT}:differs| ]]`), /^en\.json, en-1: a label without words/],
    ['no end', withText(`[[${COUNT}:differs|x`), /^en\.json, en-1: .* is no label/],
    ['a label in a label', withText(`[[${COUNT}:differs|[[${COUNT}:differs|x]]]]`), /^en\.json, en-1: .* is no label/],
  ])('%s', (_, files, message) => {
    expect(() => parseClaimPassages(files, CLAIMS)).toThrow(message);
  });
});

describe('a statement answers a label', () => {
  const LABELLED = `Now [[${COUNT}:consistent|72 nations signed]] it all`;
  const PAIRED = 1;
  const APART = 2;

  it.each([
    ['the same stretch', '72 nations signed', COUNT, PAIRED],
    ['a part of it', '72', COUNT, PAIRED],
    ['more than it', 'Now 72 nations signed it all', COUNT, PAIRED],
    ['half of it and half beside it', 'signed it all', 'forty-ratifications', APART],
    ['another claim for it', '72 nations', 'hate-speech-covered', PAIRED],
    ['elsewhere', 'it all', COUNT, APART],
  ])('%s', (_, words, claim, pairs) => {
    expect(judged(passageOf(LABELLED), [words, claim]).pairs).toHaveLength(pairs);
  });

  it('the best fit of two, and only that one', () => {
    const { pairs } = judged(passageOf(LABELLED), ['72', 'forty-ratifications'], ['72 nations', COUNT]);
    expect(pairs).toHaveLength(2);
    expect(pairs[0]).toMatchObject({ label: { claim: COUNT }, reported: { claim: COUNT } });
    expect(pairs[1]).toMatchObject({ reported: { claim: 'forty-ratifications' } });
  });

  it('of two that fit alike, the one with the same claim', () => {
    const { pairs } = judged(passageOf(LABELLED), ['72 nations', 'forty-ratifications'], ['72 nations', COUNT]);
    expect(pairs[0]).toMatchObject({ reported: { claim: COUNT } });
  });

  it('what repeats the claim of a label that has its answer is left out', () => {
    const { pairs } = judged(passageOf(LABELLED), ['72 nations', COUNT], ['signed', COUNT]);
    expect(pairs).toHaveLength(1);
  });
});

describe('the figures of statements', () => {
  // Four labels, four reports: all right; a neighbour's claim; another claim and verdict; one that nobody asked for.
  const mixed = judged(
    passageOf(
      `[[${COUNT}:rounded|60 signed]], [[${COUNT}:differs|99 signed]], [[forty-ratifications:consistent|40 needed]], [[hate-speech-covered:differs|hate speech]], 7 dined`,
    ),
    ['60 signed', COUNT, 'rounded'],
    ['99 signed', 'signatories-now', 'differs'],
    ['40 needed', 'hate-speech-covered', 'differs'],
    ['7 dined', 'signatories-now'],
  );
  const lookalikes = [judged(passageOf('Nada', 'es')), judged(passageOf('60 cenan', 'es'), ['60 cenan', COUNT])];
  const report = claimReportOn([mixed, ...lookalikes]);

  it('precision, recall, F1, and shares of what was found', () => {
    expect(claimReportOn([mixed])).toMatchObject({
      labels: 4,
      reported: 4,
      precision: 3 / 4,
      recall: 3 / 4,
      f1: 3 / 4,
      rightClaim: 1 / 3,
      rightClaimOrKind: 2 / 3,
      rightVerdict: 2 / 3,
    });
  });

  it('by language, and passages without a statement', () => {
    expect(report.byLanguage.en).toMatchObject({ labels: 4, precision: 3 / 4 });
    expect(report.byLanguage.es).toMatchObject({
      labels: 0,
      reported: 1,
      precision: 0,
      recall: null,
      rightClaim: null,
    });
    expect(report.lookalikes).toEqual({ passages: 2, marked: 1 });
  });

  it('by kind: of the label, or of what nobody asked for', () => {
    expect(report.byKind.signatories).toMatchObject({ labels: 2, reported: 4, precision: 1 / 2, recall: 1 });
    expect(report.byKind['ratifications-needed']).toMatchObject({ labels: 1, recall: 1, rightClaimOrKind: 0 });
    expect(report.byKind.scope).toMatchObject({ labels: 1, reported: 0, precision: null, recall: 0 });
    expect(Object.keys(report.byKind)).toHaveLength(3);
  });

  it('mistakes in reading order, a line each', () => {
    const mistakes = claimMistakesIn([mixed]);
    expect(mistakes.map(({ fault, text }) => `${fault} ${text}`)).toEqual([
      'claim 40 needed',
      'verdict 40 needed',
      'miss hate speech',
      'false 7 dined',
    ]);
    expect(claimLinesOf(mistakes).split('\n')).toHaveLength(4);
    expect(claimLinesOf(mistakes)).toContain('⟦hate speech⟧, 7 dined');
  });

  it('the table has a line for each language and kind', () => {
    const table = claimTableOf(report);
    expect(table).toMatch(/^en +4 +4 +0\.750/m);
    expect(table).toMatch(/^scope +1 +0 +– +0\.000/m);
    expect(table).toContain('1 of 2');
  });
});
