/** Short names that a page gives and then uses, organisations by what they are, and surnames. */
import { describe, expect, it } from 'vitest';
import { body, headline, marksIn, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();
const ACCORD = 'cybersecurity-tech-accord';
const HRW = 'human-rights-watch';

const standIns = (...paragraphs: string[]) =>
  readPage(lexicon, [headline(STORY_HEADLINE), ...paragraphs.map(body)])
    .mentions.filter(({ manner }) => manner === 'anaphor')
    .map(({ text, entity }) => `${text} → ${entity}`);

describe('a short name given in brackets', () => {
  it('holds there and from there on, as it is written', () => {
    expect(standIns('The Cybersecurity Tech Accord (CTA) objected.', 'The CTA wrote; the cta did not.')).toEqual([
      `CTA → ${ACCORD}`,
      `CTA → ${ACCORD}`,
    ]);
  });

  it('not before', () => {
    expect(standIns('The CTA wrote.', 'The Cybersecurity Tech Accord (CTA) objected.')).toEqual([`CTA → ${ACCORD}`]);
  });

  it('with the words that say so, after a name in other words', () => {
    expect(
      standIns(
        'Конвенция Организации Объединенных Наций против киберпреступности (далее — КООНПК) нова. КООНПК длинна.',
      ),
    ).toEqual(['КООНПК → un-convention-against-cybercrime', 'КООНПК → un-convention-against-cybercrime']);
  });

  it('the other way round', () => {
    const text = 'GITO (Global Initiative Against Transnational Organized Crime) wrote. GITO objected.';
    expect(standIns(text)).toEqual(['GITO → global-initiative-against-transnational-organized-crime']);
  });

  it('quoted, as contracts do', () => {
    expect(
      standIns(
        'The Budapest Convention ("the Convention") is old. The UN Convention against Cybercrime is new. He read the Convention.',
      ),
    ).toContain('the Convention → budapest-convention');
  });

  it('in Chinese', () => {
    expect(standIns('布达佩斯公约（以下简称“公约”）很旧。', '公约很重要。').at(-1)).toBe('公约 → budapest-convention');
  });

  it('is lost when the page gives it to somebody else', () => {
    expect(
      standIns('The Cybersecurity Tech Accord (CTA) objected.', 'The Cat Training Academy (CTA) did not. CTA purred.'),
    ).toEqual([`CTA → ${ACCORD}`]);
  });

  it.each(['The Cybersecurity Tech Accord (see below) objected. See below.', 'Microsoft (NYC) objected. NYC slept.'])(
    'is none: %s',
    (text) => {
      expect(standIns(text)).toEqual([]);
    },
  );
});

describe('organisations by what they are', () => {
  it.each([
    ['The UN Office on Drugs and Crime hosted it. The office was full.', 'The office → unodc'],
    ['The Cybersecurity Tech Accord objected. The coalition wrote.', `The coalition → ${ACCORD}`],
    ['Human Rights Watch objected. The rights group wrote.', `The rights group → ${HRW}`],
    ['Human Rights Watch criticó el texto. La organización pidió cambios.', `La organización → ${HRW}`],
    ['Human Rights Watch выступила против. Организация призвала к отказу.', `Организация → ${HRW}`],
    ['Human Rights Watch phản đối. Tổ chức này kêu gọi.', `Tổ chức này → ${HRW}`],
    ['人权观察批评了。该组织要求修改。', `该组织 → ${HRW}`],
    ['Microsoft objected. The company wrote.', 'The company → microsoft'],
  ])('%s', (text, expected) => {
    expect(standIns(text)).toEqual([expected]);
  });

  it.each([
    'Human Rights Watch and Privacy International objected. The rights group wrote.',
    'Microsoft objected. Palantir did not. The company wrote.',
    'Microsoft objected, as did Palantir. The company wrote.',
    'Microsoft objected, as did a small company. The company wrote.',
    'Microsoft objected. The company that made the tool wrote.',
    'The company wrote. Microsoft objected.',
    'Human Rights Watch objected. The company wrote.',
    'The UN Office on Drugs and Crime hosted it. The office of the president was full.',
  ])('not certain: %s', (text) => {
    expect(standIns(text)).toEqual([]);
  });

  it('not two paragraphs later', () => {
    expect(standIns('Microsoft objected.', 'It rained.', 'The company wrote.')).toEqual([]);
  });
});

describe('surnames', () => {
  const surnamesIn = (text: string) =>
    marksIn(lexicon, text)
      .filter((mark) => /^(?:Brown|Ashton-Hart|Mr Ashton-Hart|Cuong|Stock|Rodríguez|Люкманов) /.test(mark))
      .map((mark) => mark.split(' → ')[0]);

  it.each([
    ['Nick Ashton-Hart spoke. Ashton-Hart left.', ['Ashton-Hart']],
    ['President Luong Cuong spoke. Mr Cuong left.', ['Cuong']],
    ['Katitza Rodríguez habló. Rodríguez dijo que no.', ['Rodríguez']],
    ['Артур Люкманов выступил. Люкманов сказал.', ['Люкманов']],
    ['Jürgen Stock spoke. Stock said no.', ['Stock']],
  ])('%s', (text, expected) => {
    expect(surnamesIn(text)).toEqual(expected);
  });

  it.each([
    'Brown warned ministers. Deborah Brown wrote.',
    'Deborah Brown wrote. Brown University did not.',
    'Deborah Brown wrote. Gordon Brown did not. Brown said so.',
    'Deborah Brown wrote. The Brown-Forman brand did not.',
    'Jürgen Stock spoke. Stock prices fell.',
  ])('nobody: %s', (text) => {
    expect(surnamesIn(text)).toEqual([]);
  });
});
