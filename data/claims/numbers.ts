/**
 * Numbers in digits and in words → values, in the languages of `language.ts`.
 *
 * Each language is a table of values and the rules by which words join: "seventy-two", "soixante-douze", "setenta y dos",
 * "bảy mươi hai". In: words with offsets. Out: the number that begins at a word, and how many words it takes.
 */
import type { ClaimLanguage } from './language.ts';

/** A word as written, in small letters. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

export interface ReadNumber {
  value: number;
  /** Words taken. */
  length: number;
  /** Where it ends: digits may reach beyond the words ("10.5"). */
  end: number;
  /** "Fortieth", "40th". */
  isOrdinal: boolean;
  /** "A soixantaine", "dozens": round by itself. */
  isRound: boolean;
}

const TENS_AND_MORE: Record<ClaimLanguage, string> = {
  en: 'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100',
  es: 'dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 uno:1 un:1',
  fr: 'deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 nonante:90 cent:100 un:1',
  vi: 'một:1 mốt:1 hai:2 ba:3 bốn:4 tư:4 năm:5 lăm:5 sáu:6 bảy:7 bẩy:7 tám:8 chín:9 mười:10 mươi:10 chục:10 trăm:100',
  pt: 'dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 quatorze:14 catorze:14 quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 um:1',
  de: 'zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 dreiundsechzig:63 fünfundsechzig:65 achtundsechzig:68 neunundsechzig:69 einundsiebzig:71 zweiundsiebzig:72 vierundsiebzig:74 sechsundsiebzig:76 einundachtzig:81',
};

const ORDINALS: Record<ClaimLanguage, string> = {
  en: 'fortieth:40 ninetieth:90 third:3',
  es: 'cuadragésimo:40 cuadragésima:40 nonagésimo:90',
  fr: 'quarantième:40 quarantieme:40',
  vi: '',
  pt: 'quadragésima:40 quadragésimo:40',
  de: 'vierzigste:40 vierzigsten:40 vierzigster:40',
};

/** Numbers that say of themselves that they are round. */
const ROUND: Record<ClaimLanguage, string> = {
  en: '',
  es: 'veintena:20 treintena:30 cuarentena:40 cincuentena:50 sesentena:60 setentena:70 ochentena:80 decena:10 docena:12 centenar:100',
  fr: 'vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100',
  vi: '',
  pt: 'dezena:10 centena:100',
  de: '',
};

/** Between tens and units. */
const JOINTS: Record<ClaimLanguage, string> = { en: 'and', es: 'y', fr: 'et', vi: '', pt: 'e', de: '' };
const DOZEN: Record<ClaimLanguage, string> = {
  en: 'dozen',
  es: 'docenas',
  fr: 'douzaines',
  vi: 'tá',
  pt: 'dúzias',
  de: 'dutzend',
};

/** Years, and the small words for one, are no counts by themselves. */
const NEVER_ALONE: Record<ClaimLanguage, Set<string>> = {
  en: new Set(),
  es: new Set(['un', 'uno']),
  fr: new Set(['un']),
  vi: new Set(['một', 'mốt', 'năm', 'tư', 'chục', 'mươi', 'trăm', 'lăm']),
  pt: new Set(['um']),
  de: new Set(),
};

type Table = Map<string, number>;
const tables = new Map<string, Table>();

function tableOf(kind: string, source: Record<ClaimLanguage, string>, language: ClaimLanguage): Table {
  const key = `${kind} ${language}`;
  let table = tables.get(key);
  if (!table) {
    table = new Map();
    for (const entry of source[language].split(' ').filter(Boolean)) {
      const [word, value] = entry.split(':');
      table.set(word!, Number(value));
    }
    tables.set(key, table);
  }
  return table;
}

/** Whether a number may begin with a word: hardly any does. */
export function mayBeginNumber(word: string, language: ClaimLanguage): boolean {
  return (
    tableOf('words', TENS_AND_MORE, language).has(word) ||
    tableOf('ordinal', ORDINALS, language).has(word) ||
    tableOf('round', ROUND, language).has(word) ||
    twentiesOf(word, language) !== undefined ||
    beginsWithDigit(word)
  );
}

const CODE_OF_0 = 0x30;
const CODE_OF_9 = 0x39;

/** What all numbers, days and sums in digits begin with. */
export function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= CODE_OF_0 && code <= CODE_OF_9;
}

const BETWEEN_NUMBER_WORDS = /^[\s {2}-]{1,2}$/;
const DIGITS = /^\d+$/;
const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th|e|ème|eme|ª|º|a|o)$/;
const ORDINAL_MARK = /^\s?[ºª°]/;

/** Reads the number that begins at the word `at`, if one does. */
export function readNumber(text: string, words: Word[], at: number, language: ClaimLanguage): ReadNumber | undefined {
  const word = words[at]!;
  if (DIGITS.test(word.text)) return readDigits(text, words, at, language);
  const ordinal = ORDINAL_DIGITS.exec(word.text)?.[1] ?? tableOf('ordinal', ORDINALS, language).get(word.text);
  if (ordinal) return { value: Number(ordinal), length: 1, end: word.end, isOrdinal: true, isRound: false };
  const round = tableOf('round', ROUND, language).get(word.text);
  if (round) return { value: round, length: 1, end: word.end, isOrdinal: false, isRound: true };
  return readWords(text, words, at, language);
}

function readDigits(text: string, words: Word[], at: number, language: ClaimLanguage): ReadNumber {
  const { start } = words[at]!;
  const { value, end } = digitsAt(text, start, language);
  let length = 1;
  while (words[at + length] && words[at + length]!.start < end) length += 1;
  const next = words[at + length];
  if (next?.text === DOZEN[language]) return { value: value * 12, length: length + 1, end: next.end, ...PLAIN };
  return { value, length, end, isRound: false, isOrdinal: ORDINAL_MARK.test(text.slice(end, end + 2)) };
}

const PLAIN = { isOrdinal: false, isRound: false };

const GROUPED = /\d{1,3}(?:([.,'’ {3}])\d{3})(?:\1\d{3}){0,4}(?!\d)/uy;
const DECIMAL = /(\d{1,15})(?:[.,](\d{1,4}))?(?!\d)/uy;
const WHOLE = /\d+/y;
/** Where a group of three digits after this mark is a fraction. */
const FRACTION_MARK: Partial<Record<ClaimLanguage, string>> = { en: '.' };

/** Digits with their thousands and decimals, as the language writes them. */
function digitsAt(text: string, start: number, language: ClaimLanguage): { value: number; end: number } {
  GROUPED.lastIndex = start;
  const grouped = GROUPED.exec(text);
  if (grouped && grouped[1] !== FRACTION_MARK[language]) {
    return { value: Number(grouped[0].replace(/\D/g, '')), end: start + grouped[0].length };
  }
  DECIMAL.lastIndex = start;
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    return { value: Number(decimal[2] ? `${decimal[1]}.${decimal[2]}` : decimal[1]), end: start + decimal[0].length };
  }
  WHOLE.lastIndex = start;
  const whole = WHOLE.exec(text)![0];
  return { value: Number(whole), end: start + whole.length };
}

/** Adds up number words as long as they follow each other. */
function readWords(text: string, words: Word[], at: number, language: ClaimLanguage): ReadNumber | undefined {
  const table = tableOf('words', TENS_AND_MORE, language);
  let value: number | undefined;
  let length = 0;
  let last = 0;
  for (let index = at; index < words.length; index += 1) {
    const word = words[index]!;
    if (length && !BETWEEN_NUMBER_WORDS.test(text.slice(words[index - 1]!.end, word.start))) break;
    const next = table.get(word.text) ?? twentiesOf(word.text, language);
    if (next === undefined) {
      const isJoint = value !== undefined && word.text === JOINTS[language] && table.has(words[index + 1]?.text ?? '');
      if (isJoint && last >= 20 && table.get(words[index + 1]!.text)! < last) continue;
      break;
    }
    const joined = join(value, last, next, language);
    if (joined === undefined) break;
    value = joined;
    last = next;
    length = index - at + 1;
  }
  if (value === undefined || (length === 1 && NEVER_ALONE[language].has(words[at]!.text))) return undefined;
  const after = words[at + length];
  if (after?.text === DOZEN[language] && value < 10) {
    return { value: value * 12, length: length + 1, end: after.end, ...PLAIN };
  }
  return { value, length, end: words[at + length - 1]!.end, ...PLAIN };
}

/** "Veintidós" and its like, written in one word. */
const TWENTIES = /^veint[ií](uno|ún|dós|dos|trés|tres|cuatro|cinco|séis|seis|siete|ocho|nueve)$/;
function twentiesOf(word: string, language: ClaimLanguage): number | undefined {
  const unit = language === 'es' ? TWENTIES.exec(word)?.[1] : undefined;
  if (!unit) return undefined;
  const plain = unit.normalize('NFD').replace(/\p{M}/gu, '');
  return 20 + (plain.startsWith('un') ? 1 : tableOf('words', TENS_AND_MORE, 'es').get(plain)!);
}

/** What two number words in a row come to; undefined where they do not belong together. */
function join(value: number | undefined, last: number, next: number, language: ClaimLanguage): number | undefined {
  if (value === undefined) return next;
  if (next === 100) return value < 10 ? value * 100 : undefined;
  if (language === 'vi' && next === 10 && last < 10) return value - last + last * 10;
  if (language === 'fr' && next === 20 && last === 4) return value - 4 + 80;
  const reaches = language === 'fr' ? 20 : 10;
  const isTens = last >= 20 || last === 100 || (language === 'vi' && last === 10);
  return isTens && (next < reaches || last === 100) && next < last + (last === 10 ? 0 : 1) ? value + next : undefined;
}
