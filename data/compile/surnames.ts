/**
 * Surnames that nobody has to type: what news calls a person after the first mention, from the full names of the record.
 *
 * All of them are ambiguous: the finder takes a surname for the person only once the page has introduced them.
 */
import type { EntityRecord } from '../schema.ts';
import { keyOf, namesOf } from './names.ts';

/** Words that belong to the surname after them: "da Silva", "van der Berg", "Al Nuaimi". */
const PARTICLES = new Set(
  'al de da do dos das di del della du van von der den ter ten la le el bin ibn bint abu'.split(' '),
);
/** Family names that stand first and are what news calls the person by, in records written in Latin letters. */
const FAMILY_FIRST = new Set(
  'cho park kim choi kang yoon chen wang zhang liu zhao huang zhou xu sun zhu guo lin gao luo saw sok'.split(' '),
);
const TITLES = ['Mr.', 'Ms.'];
const VIETNAMESE_TITLES = ['Ông', 'Bà'];
/** What Korean news writes behind the family name, which is one syllable and never stands alone. */
const KOREAN_TITLES = [
  '교수',
  '의원',
  '장관',
  '차관',
  '대사',
  '대표',
  '총장',
  '소장',
  '위원',
  '위원장',
  '변호사',
  '연구원',
];
const KOREAN = /^[가-힣]{3}$/u;
/** Polish and Russian surnames that are declined as adjectives are. */
const DECLINED: [ending: RegExp, cases: string[]][] = [
  [/(?<=[scz]k)i$/u, ['iego', 'iemu', 'im']],
  [/(?<=[сц]к)ий$/u, ['ого', 'ому', 'им']],
];
/** Vietnamese call a person by the given name, which stands last; foreign news by either, then with a title. */
const VIETNAMESE_FAMILIES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly luong to trinh dinh'.split(' '),
);
const LETTERED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\s.'’-]+$/u;
const ARABIC = /^[\p{Script=Arabic}\s]+$/u;
const WITH_DOTS = /[·・•]/u;
const INITIAL_OR_HONOUR = /^(?:\p{Lu}\.?){1,4}$|\./u;
const LOWER_WORD = /(?:^|\s)\p{Ll}[\p{L}\p{M}]+(?=\s|$)/gu;
const MOST_WORDS = 6;
/** Shorter, a surname in these scripts is part of other words. */
const SHORTEST_ARABIC = 4;
const SHORTEST_WITH_ARTICLE = 6;
const SHORTEST_WITH_DOTS = 2;
const SHORTEST_LETTERED = 2;
const ARTICLE = 'ال';

/**
 * The surnames of a person's record, in every script of its names; none for what is no person.
 *
 * @param taken keys of the names of everything that is no person: "Israel" stays the country
 */
export function surnamesOf(record: EntityRecord, taken: Set<string>): string[] {
  if (record.kind !== 'person') return [];
  const names = namesOf(record);
  const own = new Set(names.map(({ text }) => keyOf(text)));
  const first = keyOf(record.name).split(' ')[0];
  // "Ashton-Hart" is two words in scripts that write it without the hyphen.
  const isDoubled = /\p{L}-\p{Lu}\p{L}+$/u.test(record.name);
  const surnames = names
    .filter(({ text, lang }) => lang !== 'en' || keyOf(text).split(' ')[0] === first)
    .flatMap(({ text }) => fromName(text, isDoubled))
    .flatMap(declined);
  // "Ashton Hart" is one surname, however it is joined.
  const tails = names.flatMap(({ text, ambiguous }) =>
    ambiguous && keyOf(text).split(' ').length === 2 ? tailOf(text) : [],
  );
  const isTail = (key: string) => keyOf(record.name).split(' ').length > 2 && tails.includes(key);
  const found = new Map<string, string>();
  for (const surname of surnames) {
    const key = keyOf(surname);
    if (!own.has(key) && !taken.has(key) && !found.has(key) && !isTail(key)) found.set(key, surname);
  }
  return [...found.values()];
}

function tailOf(name: string): string {
  return keyOf(name).split(' ').at(-1)!;
}

function fromName(name: string, isDoubled: boolean): string[] {
  if (KOREAN.test(name)) return KOREAN_TITLES.map((title) => `${name[0]} ${title}`);
  const parts = name.split(WITH_DOTS);
  if (parts.length > 1) return parts.at(-1)!.length >= SHORTEST_WITH_DOTS ? [parts.at(-1)!] : [];
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const last = words.at(-1)!;
  if (ARABIC.test(name) && isDoubled && words.length > 2) return [words.slice(-2).join(' ')];
  // With the article it is a word as well as a surname, unless it is long.
  if (ARABIC.test(name))
    return last.length >= (last.startsWith(ARTICLE) ? SHORTEST_WITH_ARTICLE : SHORTEST_ARABIC) ? [last] : [];
  if (!LETTERED.test(name) || hasOtherWords(name) || last.length < SHORTEST_LETTERED) return [];
  if (INITIAL_OR_HONOUR.test(last) || /['’]s\b/.test(name)) return [];
  const family = keyOf(words[0]!);
  if (VIETNAMESE_FAMILIES.has(family) && words.length <= 4) {
    const given = VIETNAMESE_TITLES.map((title) => `${title} ${last}`);
    return [last, ...given, ...TITLES.map((title) => `${title} ${words[0]}`)];
  }
  if (FAMILY_FIRST.has(family)) return [words[0]!];
  return [withParticles(words)];
}

/** The surname, and its other cases where it has some. */
function declined(surname: string): string[] {
  const cases = DECLINED.flatMap(([ending, endings]) =>
    ending.test(surname) ? endings.map((other) => surname.replace(ending, other)) : [],
  );
  return [surname, ...cases];
}

/** "Jim Lewis of CSIS": what stands after a small word is no surname. */
function hasOtherWords(name: string): boolean {
  return (name.match(LOWER_WORD) ?? []).some((word) => !PARTICLES.has(word.trim()));
}

function withParticles(words: string[]): string {
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from -= 1;
  return words.slice(from).join(' ');
}
