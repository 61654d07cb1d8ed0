/** Days, manner, text, offences, sums and who did what, beside the record. */
import { describe, expect, it } from 'vitest';
import { loadCompiled } from '../../data/load.ts';
import { claimReader } from './support/claims.ts';
import { body, headline, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const { dataset } = loadCompiled();
const read = claimReader(realLexicon(), dataset);
const DAY = '2025-10-27';

describe('what the record knows of its history and text', () => {
  it.each([
    ['The UN cybercrime treaty was first proposed by Russia in 2017.', 'proposed-by-russia-2017', 'consistent'],
    ['The UN cybercrime treaty was unanimously approved last year.', 'unanimous-or-consensus', 'consistent'],
    ['The UN cybercrime treaty was adopted by majority vote.', 'adopted-by-majority', 'differs'],
    ['The General Assembly adopted the UN cybercrime treaty on 24 December 2024.', 'adopted-in-hanoi', 'consistent'],
    ['The General Assembly adopted the UN cybercrime treaty in August 2024.', 'agreed-august-2024', 'differs'],
    ['The Hanoi Convention was opened for signature on 25 October 2025.', 'signed-2024', 'consistent'],
    ['The Hanoi Convention has not yet entered into force.', 'already-in-force', 'consistent'],
    ['The Hanoi Convention has 71 articles.', 'seventy-one-articles', 'differs'],
    ['UNODC led the negotiations on the UN cybercrime treaty.', 'drafted-by-unodc', 'differs'],
    ['The UN cybercrime treaty followed eight rounds of negotiations.', 'number-of-sessions', 'consistent'],
    ['The UN cybercrime treaty covers hate speech.', 'hate-speech-covered', 'differs'],
    ['The UN cybercrime treaty does not cover hate speech.', 'hate-speech-covered', 'consistent'],
    ['The UN cybercrime treaty covers money laundering and illegal access.', 'offences-covered', 'consistent'],
    [
      'La Convención de Hanói fue adoptada sin votación el 24 de diciembre de 2024.',
      'unanimous-or-consensus',
      'consistent',
    ],
    ['La Convención de Hanói consta de 68 artículos.', 'seventy-one-articles', 'consistent'],
    ['La Convention de Hanoï couvre les discours de haine.', 'hate-speech-covered', 'differs'],
    ['L’ONUDC a conduit les négociations de la Convention de Hanoï.', 'drafted-by-unodc', 'differs'],
    ['Công ước Hà Nội gồm 71 điều.', 'seventy-one-articles', 'differs'],
    ['Công ước Hà Nội được Đại hội đồng thông qua ngày 24/12/2024.', 'adopted-in-hanoi', 'consistent'],
  ])('%s → %s, %s', (text, claim, verdict) => {
    expect(read([body(text)], DAY)).toMatchObject([{ claim, verdict }]);
  });

  it('"last year" means nothing without the page’s day', () => {
    const page = [body('The UN cybercrime treaty was adopted last year.')];
    expect(read(page)).toEqual([]);
    expect(read(page, DAY)).toMatchObject([{ verdict: 'consistent', date: '2024' }]);
  });
});

describe('what cybercrime is said to cost', () => {
  it.each([
    ['Cybercrime costs the world $10.5 trillion a year.', 'cost-10-5-trillion'],
    ['Cybercrime costs the world US$10.5tn a year.', 'cost-10-5-trillion'],
    ['Cybercrime drains trillions of dollars a year.', 'trillions-of-dollars-annually'],
    ['El cibercrimen cuesta 10,5 billones de dólares al año.', 'cost-10-5-trillion'],
    ['La cybercriminalité coûte 10 500 milliards de dollars par an.', 'cost-10-5-trillion'],
    ['Tội phạm mạng gây thiệt hại 10,5 nghìn tỷ USD mỗi năm.', 'cost-10-5-trillion'],
  ])('%s → %s', (text, claim) => {
    expect(read([headline(STORY_HEADLINE), body(text)], DAY)).toMatchObject([{ claim, verdict: 'origin known' }]);
  });

  it('a sum of which the record knows nothing is left alone', () => {
    expect(read([headline(STORY_HEADLINE), body('Cybercrime costs the world $3.3 trillion a year.')])).toEqual([]);
  });
});

describe('who signed', () => {
  it.each([
    ['The United States has not signed the UN cybercrime treaty.', 'consistent'],
    ['The United States signed the UN cybercrime treaty.', 'differs'],
    ['Russia and China signed the UN cybercrime treaty.', 'consistent'],
    ['Estados Unidos no firmó la Convención de Hanói.', 'consistent'],
    ['Les États-Unis n’ont pas signé la Convention de Hanoï.', 'consistent'],
    ['Nga và Trung Quốc đã ký Công ước Hà Nội.', 'consistent'],
  ])('%s: %s', (text, verdict) => {
    expect(read([body(text)], DAY)).toMatchObject([{ kind: 'signed-by', verdict }]);
  });

  it('a State that signed later had not signed on the page’s day', () => {
    const page = [body('Canada has not signed the UN cybercrime treaty.')];
    expect(read(page, DAY)[0]?.verdict).toBe('consistent');
    expect(read(page, '2026-10-01')[0]?.verdict).toBe('differs');
  });

  it('in a list each State has its own standing', () => {
    const told = read([body('Canada and Brazil signed the UN cybercrime treaty.')], DAY);
    expect(told.map(({ who, verdict }) => [who, verdict])).toEqual([
      ['canada', 'differs'],
      ['brazil', 'consistent'],
    ]);
  });
});

describe('what is left to the sentence before', () => {
  const LEAD = 'Many governments have signed the UN cybercrime treaty.';
  it.each([
    ['The United States did not.', 'signed-by', 'consistent'],
    ['Washington held off.', 'signed-by', 'consistent'],
    ['China has done so.', 'signed-by', 'consistent'],
    ['Seventy-two have done so.', 'signatories', 'consistent'],
    ['Absent from the list of signatories is the United States.', 'signed-by', 'consistent'],
    ['China and Russia are among the signatories.', 'signed-by', 'consistent'],
    ['It has yet to enter into force.', 'in-force', 'consistent'],
    ['The Assembly adopted the text without a vote on Christmas Eve.', 'adoption-manner', 'consistent'],
    ['Hate speech falls within its scope.', 'scope', 'differs'],
  ])('%s: %s, %s', (text, kind, verdict) => {
    expect(read([headline(STORY_HEADLINE), body(`${LEAD} ${text}`)], DAY)).toMatchObject([{ kind, verdict }]);
  });

  it('but not over another treaty in between', () => {
    const text =
      'Many governments have signed the UN cybercrime treaty. Many signed the plastics treaty. Brazil did not.';
    expect(read([headline(STORY_HEADLINE), body(text)], DAY)).toEqual([]);
  });
});

it('a statement in quotation marks is its speaker’s', () => {
  const text = '“More than 70 countries have signed the UN cybercrime treaty”, said António Guterres.';
  expect(read([body(text)], DAY)).toMatchObject([{ quoted: true, speaker: 'antonio-guterres', verdict: 'rounded' }]);
});
