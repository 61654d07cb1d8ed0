/**
 * Sums of money in a sentence → amount and currency: "$10.5 trillion", "10,5 billones de dólares", "10 500 milliards de
 * dollars", "10,5 nghìn tỷ USD", "trillions of dollars".
 *
 * A Spanish billón and a French billion are a thousand English billions. Only sums from a thousand million up are read:
 * below that no page speaks of what cybercrime costs the world. In: words, place, language. Out: the sum there.
 */
import type { ClaimLanguage } from './language.ts';
import { type ReadNumber, readNumber, type Word } from './numbers.ts';

export interface ReadMoney {
  /** Absent for "trillions": then `scale` is all that is said. */
  amount?: number;
  scale: number;
  currency: string;
  /** Words taken, and where they begin and end: a sign stands before its number. */
  length: number;
  start: number;
  end: number;
}

/** The least that counts as a figure for what cybercrime costs. */
const LEAST = 1e9;
const MILLION_MILLIONS = 1e12;

const SCALES: Record<ClaimLanguage, string> = {
  en: 'trillion:12 trillions:12 tn:12 trn:12 billion:9 billions:9 bn:9 million:6 millions:6',
  es: 'billones:12 billón:12 trillones:12 millones:6 millón:6 mil_millones:9 miles_de_millones:9',
  fr: 'billions:12 billion:12 trillions:12 milliers_de_milliards:12 milliards:9 milliard:9 millions:6 mille_milliards:12',
  vi: 'nghìn_tỷ:12 ngàn_tỷ:12 nghìn_tỉ:12 ngàn_tỉ:12 tỷ:9 tỉ:9 triệu:6',
  pt: 'trilhões:12 trilhão:12 biliões:12 bilhões:9 bilhão:9 milhões:6',
  de: 'billionen:12 billion:12 milliarden:9 milliarde:9 millionen:6',
};
/** Plurals that stand for an unknown number of them. */
const VAGUE: Record<ClaimLanguage, string> = {
  en: 'trillions:12 billions:9',
  es: 'billones:12 trillones:12 miles_de_millones:9',
  fr: 'billions:12 milliers_de_milliards:12 trillions:12 milliards:9',
  vi: 'hàng_nghìn_tỷ:12 hàng_ngàn_tỷ:12 hàng_nghìn_tỉ:12 hàng_tỷ:9 hàng_tỉ:9',
  pt: 'trilhões:12 bilhões:9',
  de: 'billionen:12 milliarden:9',
};

const CURRENCY_WORDS =
  'usd:USD dollar:USD dollars:USD dólares:USD dolares:USD đô:USD us:USD euro:EUR euros:EUR eur:EUR pounds:GBP libras:GBP livres:GBP aud:AUD';
const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
/** "US$", "A$", "USD ": what stands before the digits. */
const SIGN_BEFORE = /(?:(US|A|AU)?([$€£])|(USD|EUR|GBP|AUD))\s?$/u;
const LONGEST_SIGN = 5;
/** "10.5tn": a scale without a space. */
const GLUED_SCALE = /^(?:(tn|trn|t)|(bn|b))(?!\p{L})/u;
/** Words that may stand between a scale and its currency. */
const BETWEEN = new Set(['of', 'de', 'us', 'american', 'in', 'd', 'mỹ', 'la', 'u.s.', 'au']);
const WORDS_TO_CURRENCY = 3;

const lists = new Map<string, [string[], number][]>();

function listOf(kind: string, source: string): [string[], number][] {
  let list = lists.get(kind);
  if (!list) {
    list = source.split(' ').map((entry) => {
      const [phrase, power] = entry.split(':');
      return [phrase!.split('_'), 10 ** Number(power)] as [string[], number];
    });
    lists.set(
      kind,
      list.sort(([one], [other]) => other.length - one.length),
    );
  }
  return list;
}

/** Whether a sum may begin with a word that begins no number. */
export function mayBeginVagueSum(word: string, language: ClaimLanguage): boolean {
  return VAGUE[language].split(/[ :]/).some((phrase) => phrase === word || phrase.startsWith(`${word}_`));
}

/** Reads the sum that begins at the word `at`, if one does. */
export function readMoney(text: string, words: Word[], at: number, language: ClaimLanguage): ReadMoney | undefined {
  const sign = SIGN_BEFORE.exec(text.slice(Math.max(0, words[at]!.start - LONGEST_SIGN), words[at]!.start));
  const start = sign ? words[at]!.start - sign[0].length : words[at]!.start;
  const number = readNumber(text, words, at, language);
  const scaleAt = at + (number?.length ?? 0);
  const scale = number
    ? phraseAt(words, scaleAt, listOf(`scale ${language}`, SCALES[language]))
    : phraseAt(words, at, listOf(`vague ${language}`, VAGUE[language]));
  const glued = scale ? undefined : gluedSum(text, words[at]!, number);
  if (!scale && !glued) return undefined;
  const after = glued ? Math.max(at + 1, scaleAt) : scaleAt + scale!.length;
  const currency = sign ? { code: sign[3] ?? SIGNS[sign[2]!]!, length: 0 } : currencyAfter(words, after);
  // "Trillions a year" leaves out what everybody takes it to be.
  const isBare = language === 'en' && !number && !currency && scale?.value === MILLION_MILLIONS;
  const code = sign?.[1]?.startsWith('A') ? 'AUD' : isBare ? 'USD' : currency?.code;
  const size = glued?.scale ?? scale!.value;
  const amount = glued ? glued.amount : number && number.value * size;
  if (!code || (amount ?? size) < LEAST) return undefined;
  const length = after + (currency?.length ?? 0) - at;
  const last = words[at + length - 1]!;
  return { ...(amount ? { amount: rounded(amount) } : {}), scale: size, currency: code, length, start, end: last.end };
}

/** "37bn", "10.5tn": digits and scale in one. */
const GLUED = /^(\d+)(bn|tn|trn|b|t)$/;
function gluedSum(text: string, word: Word, number: ReadNumber | undefined) {
  const tail = number && GLUED_SCALE.exec(text.slice(number.end, number.end + LONGEST_SIGN));
  const found = GLUED.exec(word.text);
  if (!tail && !found) return undefined;
  const scale = tail?.[1] || found?.[2]?.startsWith('t') ? 1e12 : 1e9;
  return { amount: (tail ? number.value : Number(found![1])) * scale, scale };
}

/** 1.03 times a million millions is no exact number in a computer. */
const rounded = (amount: number) => Math.round(amount / 1e6) * 1e6;

function phraseAt(words: Word[], at: number, list: [string[], number][]) {
  for (const [phrase, value] of list) {
    if (phrase.every((word, index) => words[at + index]?.text === word)) return { value, length: phrase.length };
  }
  return undefined;
}

function currencyAfter(words: Word[], at: number): { code: string; length: number } | undefined {
  for (let length = 0; length < WORDS_TO_CURRENCY; length += 1) {
    const word = words[at + length]?.text;
    if (word === undefined) return undefined;
    const entry = CURRENCY_WORDS.split(' ').find((pair) => pair.startsWith(`${word}:`));
    if (entry && word !== 'us') return { code: entry.split(':')[1]!, length: length + 1 };
    if (!BETWEEN.has(word)) return undefined;
  }
  return undefined;
}
