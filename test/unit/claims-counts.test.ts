/** Counts that news repeats, beside the record as it was on the page's day. */
import { describe, expect, it } from 'vitest';
import { loadCompiled } from '../../data/load.ts';
import { claimReader } from './support/claims.ts';
import { body, headline, realLexicon } from './support/lexicon.ts';

const { dataset } = loadCompiled();
const read = claimReader(realLexicon(), dataset);
const CLOSING_DAY = '2025-10-26';

describe('how many signed', () => {
  it.each([
    ['Over 60 nations signed the UN cybercrime treaty in Hanoi.', 'rounded'],
    ['Nearly 70 governments signed the Hanoi Convention.', 'rounded'],
    ['Between 60 and 70 countries signed the Hanoi Convention.', 'rounded'],
    ['The Hanoi Convention was signed by 65 countries.', 'earlier count'],
    ['Seventy-two nations signed the Hanoi Convention.', 'consistent'],
    ['Six dozen States put their signatures to the Hanoi Convention.', 'consistent'],
    ['The Hanoi Convention has 72 signatories.', 'consistent'],
    ['A total of 90 countries signed the Hanoi Convention.', 'differs'],
    ['Más de 60 países firmaron la Convención de Hanói.', 'rounded'],
    ['Setenta y dos países suscribieron la Convención de Hanói.', 'consistent'],
    ['Une soixantaine de pays ont signé la Convention de Hanoï.', 'rounded'],
    ['La Convention de Hanoï a été signée par soixante-douze États.', 'consistent'],
    ['Bảy mươi hai quốc gia đã ký Công ước Hà Nội.', 'consistent'],
    ['Hơn 60 nước ký Công ước Hà Nội.', 'rounded'],
    ['Mais de 60 países assinaram a Convenção de Hanói.', 'rounded'],
    ['Mehr als 60 Staaten haben die Hanoi-Konvention unterzeichnet.', 'rounded'],
  ])('%s: %s', (text, verdict) => {
    expect(read([body(text)], CLOSING_DAY)).toMatchObject([{ kind: 'signatories', verdict }]);
  });

  it('the sign stands at the number and what it counts, the statement reaches to the verb', () => {
    const [told] = read([headline('Over 60 Nations Sign UN Cybercrime Treaty')], CLOSING_DAY);
    expect(told).toMatchObject({ words: 'Over 60 Nations Sign', key: 'Over 60 Nations' });
  });

  it('is set beside the depositary, with its day', () => {
    const [told] = read([body('More than 60 countries signed the Hanoi Convention.')], CLOSING_DAY);
    expect(told!.record).toContain("depositary's record shows 72 signatories on 26 October 2025");
    expect(told).toMatchObject({ claim: 'signatories-at-hanoi', asOf: '2025-10-26' });
    for (const id of told!.sources) expect(dataset.sources.some((source) => source.id === id)).toBe(true);
  });

  it('a count that was right once is older, not another, on a later page and on one without a date', () => {
    const text = 'So far 72 countries have signed the UN cybercrime treaty.';
    expect(read([body(text)], '2026-06-10')[0]?.verdict).toBe('earlier count');
    expect(read([body(text)])[0]?.verdict).toBe('earlier count');
    expect(read([body('In Hanoi, 72 countries signed the UN cybercrime treaty.')], '2026-06-10')[0]?.verdict).toBe(
      'consistent',
    );
  });

  it('before the ceremony only what was announced can be compared', () => {
    const [told] = read([body('Around 60 countries are set to sign the UN cybercrime treaty.')], '2025-10-22');
    expect(told).toMatchObject({ verdict: 'rounded', announced: true });
    expect(read([body('About 150 countries are set to sign the UN cybercrime treaty.')], '2025-10-22')).toEqual([]);
  });

  it('goes on from one sentence and paragraph to the next', () => {
    const page = [body('The UN cybercrime treaty was opened in Viet Nam.'), body('It was signed by 72 countries.')];
    expect(read(page, CLOSING_DAY)).toMatchObject([{ words: 'signed by 72 countries' }]);
  });
});

describe('ratifications and what entry into force takes', () => {
  it.each([
    ['The UN cybercrime treaty enters into force once ratified by 40 nations.', 'consistent'],
    ['The UN cybercrime treaty takes effect 90 days after the 40th ratification.', 'consistent'],
    ['The UN cybercrime treaty enters into force once ratified by 50 nations.', 'differs'],
    ['La Convención de Hanói entrará en vigor cuando la ratifiquen 40 Estados.', 'consistent'],
    ['La Convention de Hanoï entrera en vigueur dès que 40 pays l’auront ratifiée.', 'consistent'],
    ['Công ước Hà Nội sẽ có hiệu lực sau khi 40 quốc gia phê chuẩn.', 'consistent'],
  ])('%s: %s', (text, verdict) => {
    expect(read([body(text)], CLOSING_DAY)).toMatchObject([{ claim: 'forty-ratifications', verdict }]);
  });

  it('the number of those who ratified grows with the page’s day', () => {
    const page = [body('Three countries have ratified the UN cybercrime treaty.')];
    expect(read(page, '2026-06-10')[0]?.verdict).toBe('consistent');
    expect(read(page, '2025-11-10')[0]?.verdict).toBe('differs');
  });

  it('who ratifies is not who signs', () => {
    expect(read([body('The UN cybercrime treaty was ratified by 72 countries.')], CLOSING_DAY)).toMatchObject([
      { claim: 'signed-or-ratified', verdict: 'differs' },
    ]);
  });

  it('the Budapest Convention has its own count', () => {
    expect(read([body('The Budapest Convention has 81 parties.')])).toMatchObject([
      { claim: 'budapest-parties', verdict: 'consistent' },
    ]);
    expect(read([body('The Budapest Convention was ratified by 68 countries.')])[0]?.verdict).toBe('earlier count');
    expect(read([body('The Budapest Convention has 95 parties.')])[0]?.verdict).toBe('differs');
  });
});
