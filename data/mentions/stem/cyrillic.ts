/**
 * Endings of Russian and Ukrainian nouns and adjectives, and of Bulgarian words with their article.
 *
 * Keys have lost the breve and the diaeresis before they come here: й is и, ї is і, ё is е. After a vowel every ending
 * is written "я" in the stem, not cut: "Индия" stays apart from "инди", "Китай" from "кита".
 */
import { lazily } from '../lazily.ts';
import { type EndingRow, indexEndings } from './endings.ts';

const ADJECTIVES: EndingRow[] = [
  ['ская скую скои ское ского скому ском скии ским ские ских скими', 'ск', 6],
  ['ська ську ське ські ськоі ською ського ському ськіи ськии ським ських ськими', 'ськ', 7],
  ['цкая цкую цкои цкое цкого цкому цком цкии цким цкие цких цкими', 'цк', 6],
  ['ая ую ое ые ыи ым ых', '', 6, 'consonant'],
  ['ого ому ыми', '', 7, 'consonant'],
  ['них ним', 'н', 7],
  ['ними', 'н', 8],
  ['оі', '', 7, 'consonant'],
  ['ніи', 'н', 8],
];

/** Russian -ность and Ukrainian -ність, which changes its vowel when it is inflected. */
const ABSTRACT_NOUNS: EndingRow[] = [['ность ности ностью ность ність ності ністю', 'ност', 8]];

const NOUNS_AFTER_CONSONANTS: EndingRow[] = [
  ['а у ы и і е я ю ь', '', 5, 'consonant'],
  ['ою ои ом ем ью', '', 6, 'consonant'],
  ['ателеи', 'ател', 9],
  ['ами ями', '', 7, 'consonant'],
  ['ах ях ам ям', '', 7, 'consonant'],
  // Not after every consonant: the surname Ливанов is not "of Lebanons".
  ['иков иків', 'ик', 8],
  ['истов истів', 'ист', 8],
  ['ентов ентів', 'ент', 8],
  ['ндов ндів', 'нд', 8],
  ['штатов штатів штатам штатах штатами', 'штат', 6],
  ['ство', 'ств', 7],
];

const NOUNS_AFTER_VOWELS: EndingRow[] = [
  ['и і е є ю', 'я', 5, 'vowel'],
  ['ем еи ею єю ям ях', 'я', 6, 'vowel'],
  ['ями', 'я', 7, 'vowel'],
];

const BULGARIAN: EndingRow[] = [
  ['ията иите', 'ия', 7],
  ['ската ското ските ският ския', 'ск', 8],
  ['ените', 'ен', 9],
];

/** Words that would become another one's: given names and Dominica, "даний" and Denmark, a chamber and the Comoros. */
const AS_THEY_ARE: EndingRow[] = [
  ...['доминика', 'домініка', 'дании', 'комора'].map((word): EndingRow => [word, word, word.length]),
];

/** Endings of all languages in Cyrillic letters. */
export const cyrillicEndings = lazily(() =>
  indexEndings(
    [...ADJECTIVES, ...ABSTRACT_NOUNS, ...NOUNS_AFTER_CONSONANTS, ...NOUNS_AFTER_VOWELS, ...BULGARIAN, ...AS_THEY_ARE],
    'аеиоуыэюяіє',
  ),
);
