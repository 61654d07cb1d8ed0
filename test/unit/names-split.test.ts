/** Names as sentences have them: without a title's capitals, split by a hyphen, in letters of another script; and whose they are. */
import { describe, expect, it } from 'vitest';
import { entitiesIn, marksIn, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();
const UN = 'un-convention-against-cybercrime';

describe('a name in a sentence', () => {
  it.each([
    ['a case of ransom-ware', 'ransom-ware → ransomware'],
    ['vítimas de golpes on-line', 'golpes on-line → online-scams'],
    ['Участники Конвенции OOH против киберпреступности спорят', `Конвенции OOH против киберпреступности → ${UN}`],
    ['la convención contra la ciberdelincuencia está abierta', `convención contra la ciberdelincuencia → ${UN}`],
    ['а второй дополнительный протокол ускорит дело', 'второй дополнительный протокол → budapest-second-protocol'],
    ['unter der Algerierin', 'Algerierin → algeria'],
    ['la position suisse', 'suisse → switzerland'],
    ['nach 40 Ratifikationen', '40 Ratifikationen → entry-into-force'],
  ])('%s', (text, expected) => {
    expect(marksIn(lexicon, text)).toContain(expected);
  });

  it('is none where the hyphen joins two words of their own', () => {
    expect(entitiesIn(lexicon, 'a ransom -ware- and a tele-gram of the king')).not.toContain('ransomware');
  });
});

describe('a name that two share', () => {
  it.each([
    ['Сессия Совета Европы обсудила сегодня конвенцию о киберпреступности', 'budapest-convention'],
    ['Организация Объединенных Наций обсудила сегодня конвенцию о киберпреступности', UN],
  ])('%s', (text, expected) => {
    expect(entitiesIn(lexicon, text)).toContain(expected);
  });

  it('is the organisation ARTICLE 19 where articles are called otherwise', () => {
    expect(entitiesIn(lexicon, 'Article 19 gab dem Kommissar recht, und das Abkommen ruht.')).toContain('article-19');
    expect(entitiesIn(lexicon, 'Article 19 of the convention covers attempts.')).toContain('uncc-article-19');
  });

  it('is not China in a plan', () => {
    expect(entitiesIn(lexicon, '该办公室提出折中方案')).not.toContain('china');
    expect(entitiesIn(lexicon, '中方表示支持')).toContain('china');
  });
});
