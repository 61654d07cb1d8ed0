/** What looks like a statement about the convention and is none: nothing may be said of it. */
import { describe, expect, it } from 'vitest';
import { loadCompiled } from '../../data/load.ts';
import { claimReader } from './support/claims.ts';
import { aside, body, headline, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const read = claimReader(realLexicon(), loadCompiled().dataset);
const page = (text: string) => read([headline(STORY_HEADLINE), body(text)], '2025-10-27');

describe('nothing is said of', () => {
  it.each([
    'In Hanoi 60 countries attended the ceremony.',
    'Some 40 people were detained this year.',
    'More than 60 countries signed the plastics treaty.',
    'Around 140 States have ratified the Ottawa landmine ban.',
    'The open letter was signed by 60 NGOs.',
    'Some 60 NGOs signed an open letter against the UN cybercrime treaty.',
    'Providers get 72 hours to answer under the UN cybercrime treaty.',
    'The penal code has 68 articles.',
    'Ransomware cost the company $10.5 million.',
    '65 States signed the Budapest Convention.',
    'The man was convicted of hate speech.',
    'The association gathered 72 signatures against the convention.',
    'The committee adopted its agenda without a vote.',
    'Russia proposed new sanctions in 2017.',
    'Another 37 ratifications are missing.',
    'He has written 71 articles about it.',
    'China and Russia are among the critics.',
    'Berlin abstained from any comment.',
    'El parlamento aprobó el presupuesto en diciembre de 2024.',
    'Le comité a adopté son ordre du jour par consensus.',
    'Quốc hội thông qua ngân sách tháng 12/2024.',
    'The UN Charter has 193 signatories.',
    'If 60 countries were to sign the UN cybercrime treaty, it would matter.',
    'Will 72 countries sign the UN cybercrime treaty?',
    'Supporters hope that 100 countries will sign the UN cybercrime treaty.',
    'Nineteen European countries signed the UN cybercrime treaty.',
    'Viet Nam signed a trade deal with the United States.',
    'Más de 60 países participaron en la ceremonia de Hanói.',
    'El tratado sobre plásticos fue firmado por 60 países.',
    'Unas 60 ONG firmaron una carta contra la Convención de Hanói.',
    'El código penal tiene 68 artículos.',
    'Le traité sur la haute mer a été ratifié par 60 États.',
    'Plus de 60 ONG ont signé une lettre ouverte.',
    '60 pays ont assisté à la cérémonie.',
    '60 quốc gia tham dự lễ ký.',
    'Hơn 60 quốc gia đã ký hiệp ước về nhựa.',
    'Bộ luật hình sự có 68 điều.',
    'Thời hạn là 72 giờ.',
  ])('%s', (text) => {
    expect(page(text)).toEqual([]);
  });

  it('a page about something else, whatever its numbers', () => {
    expect(read([headline('Plastics treaty'), body('More than 60 countries signed the treaty.')])).toEqual([]);
  });

  it('menus, teasers and comments', () => {
    expect(read([headline(STORY_HEADLINE), aside('72 countries signed the UN cybercrime treaty.')])).toEqual([]);
  });

  it('another treaty spoken of in between', () => {
    expect(page('The UN Convention against Corruption was named too. It has 71 articles.')).toEqual([]);
  });
});

describe('pages that mean harm', () => {
  it.each([
    '60 ratifications 40 countries signed by ',
    '60 countries ',
    '$10.5 trillion cost cybercrime ',
    'seventy-',
    '“',
    '1,000,',
  ])('%s, over and over, is read in no time', (text) => {
    const started = performance.now();
    read([headline(STORY_HEADLINE), body(text.repeat(5000))], '2025-10-27');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each(['', 'yesterday', '2025-13-40', '<img onerror=1>'])(
    'a page dated "%s" is one without a date',
    (published) => {
      expect(read([body('So far 72 countries have signed the UN cybercrime treaty.')], published)).toMatchObject([
        { verdict: 'earlier count' },
      ]);
    },
  );
});
