/** "The treaty" in the language of the page: in every case and script it is the instrument spoken of last. */
import { describe, expect, it } from 'vitest';
import { body, readPage, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();
const UN = 'un-convention-against-cybercrime';

/** What stands for a name in an article that names the UN convention first. */
const standIns = (text: string, first = 'UN Convention against Cybercrime.') =>
  readPage(lexicon, [body(first), body(text)])
    .mentions.filter(({ manner }) => manner === 'anaphor')
    .map((mention) => mention.text);

describe('stands for the convention', () => {
  it.each([
    ['Spanish', 'El tratado cuenta con críticos.', 'El tratado'],
    [
      'Spanish, adjectives around',
      'Leyeron el controvertido tratado internacional.',
      'el controvertido tratado internacional',
    ],
    ['French', 'Cet accord controversé divise.', 'Cet accord controversé'],
    ['Portuguese', 'Para os críticos, esta convenção é vaga.', 'esta convenção'],
    ['Italian', 'Si discute dell’accordo.', 'dell’accordo'],
    ['German genitive', 'Die Kritik des Abkommens ist bekannt.', 'des Abkommens'],
    ['German dative', 'Sie sind mit dem Vertrag zufrieden.', 'dem Vertrag'],
    ['German, participle', 'Das von der UN verabschiedete Abkommen gilt.', 'Das von der UN verabschiedete Abkommen'],
    ['German feminine', 'Die Konvention ist lang.', 'Die Konvention'],
    ['Dutch', 'Het verdrag is lang.', 'Het verdrag'],
    ['Russian instrumental', 'Эксперты недовольны конвенцией.', 'конвенцией'],
    ['Russian, this document', 'Этот документ важен.', 'Этот документ'],
    ['Ukrainian', 'Цією конвенцією задоволені не всі.', 'Цією конвенцією'],
    ['Polish', 'Konwencja wejdzie w życie.', 'Konwencja'],
    ['Turkish', 'Bu sözleşme yenidir.', 'Bu sözleşme'],
    ['Turkish accusative', 'Bakanlar sözleşmeyi imzaladı.', 'sözleşmeyi'],
    ['Indonesian', 'Perjanjian tersebut panjang.', 'Perjanjian tersebut'],
    ['Vietnamese', 'Hiệp ước này quan trọng.', 'Hiệp ước này'],
    ['Vietnamese bare', 'Họ nói công ước có nhiều điều.', 'công ước'],
    ['Chinese', '该公约很重要。', '该公约'],
    ['traditional Chinese', '這項公約引起關注。', '這項公約'],
    ['Japanese', '同条約は新しい。', '同条約'],
    ['Korean', '이 조약은 중요하다.', '이 조약'],
    ['Arabic', 'الاتفاقية مهمة.', 'الاتفاقية'],
    ['Arabic, joined', 'رحبوا بالاتفاقية.', 'بالاتفاقية'],
    ['Arabic, to the', 'قدموا نقدا للمعاهدة.', 'للمعاهدة'],
  ])('%s', (_, text, phrase) => {
    expect(standIns(text)).toEqual([phrase]);
  });
});

describe('stands for nothing', () => {
  it.each([
    ['Spanish', 'El acuerdo comercial es otro. Un tratado también.'],
    ['French', "L'accord commercial est autre. Aucun traité."],
    ['Portuguese', 'A convenção sobre os direitos da criança é outra.'],
    ['German', 'Das Abkommen über Klimaschutz gilt. Kein Abkommen gilt. Ein Vertrag auch.'],
    ['German compounds', 'Das Klimaabkommen gilt.'],
    ['Dutch', 'Het handelsakkoord is anders. Een verdrag ook.'],
    ['Russian', 'Конвенция о правах ребенка иная. Женевская конвенция тоже. Торговое соглашение тоже.'],
    ['Polish', 'Konwencja o prawach dziecka jest inna. Umowa handlowa też.'],
    ['Turkish', 'Bir sözleşmeyi herkes ister. Toplu sözleşmeyi de.'],
    ['Indonesian', 'Sebuah konvensi lain dibahas.'],
    ['Vietnamese', 'Công ước về Luật Biển là khác. Một công ước khác cũng vậy.'],
    ['Chinese', '儿童权利公约不同。国际公约很多。'],
    ['Japanese', '児童の権利条約は別だ。選挙の公約も別だ。'],
    ['Korean', '아동권리협약은 다르다. 협약식이 열렸다.'],
    ['Arabic', 'اتفاقية حقوق الطفل مختلفة.'],
  ])('%s', (_, text) => {
    expect(standIns(text)).toEqual([]);
  });
});

describe('which instrument', () => {
  const BOTH = 'The UN Convention against Cybercrime is open. The Budapest Convention is older.';
  it.each([
    ['The older treaty has members.', 'budapest-convention'],
    ['The European convention has members.', 'budapest-convention'],
    ['The 2001 treaty has members.', 'budapest-convention'],
    ['The new treaty has critics.', UN],
    ['The 2024 treaty has critics.', UN],
    ['The long-awaited global convention has critics.', UN],
  ])('%s', (text, entity) => {
    const { mentions } = readPage(lexicon, [body(BOTH), body(text)]);
    expect(
      mentions.filter(({ block, manner }) => block === 1 && manner === 'anaphor').map((one) => one.entity),
    ).toEqual([entity]);
  });

  it.each(['the hotly contested treaty', 'the 71-article instrument', 'the long-debated treaty'])('"%s"', (phrase) => {
    expect(standIns(`Critics read ${phrase}.`)).toEqual([phrase]);
  });

  it('a treaty that we do not know takes its place until ours is named again', () => {
    expect(standIns('The plastics treaty stalled. The treaty is contested.')).toEqual([]);
    expect(standIns('The Paris Agreement is old. The agreement binds.')).toEqual([]);
    expect(standIns('The Paris Agreement is old. The Hanoi Convention is new. The treaty is open.')).toEqual([
      'The treaty',
    ]);
  });

  it('in a later paragraph too', () => {
    const { mentions } = readPage(lexicon, [
      body('The UN Convention against Cybercrime is open.'),
      body('The plastics treaty is not.'),
      body('The treaty stalled.'),
    ]);
    expect(mentions.filter(({ block }) => block === 2)).toEqual([]);
  });

  it.each([
    'Treaty negotiators met at the convention centre.',
    'They left the party convention.',
    'Both treaties, no treaty, any treaty and the first treaty.',
    'They hope that agreement is near.',
    'He cited the Geneva Conventions.',
  ])('%s', (text) => {
    expect(standIns(text)).toEqual([]);
  });
});
