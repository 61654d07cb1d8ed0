/**
 * How exactly a page means a number: the words before and after it ("more than 60", "60 or so", "près de", "hơn").
 *
 * In: the words of a sentence and the place of the number. Out: the bound, and how far the statement reaches to the left
 * and right for it.
 */
import type { Bound } from './assertion.ts';
import type { ClaimLanguage } from './language.ts';
import type { Word } from './numbers.ts';

/** Phrases by language; the longest that stands directly before the number counts. */
const BEFORE: Record<ClaimLanguage, Partial<Record<Bound, string>>> = {
  en: {
    'more than':
      'more than|over|at least|above|upwards of|in excess of|no fewer than|no less than|north of|exceeding|exceeded|greater than|surpassed|topped',
    about: 'about|around|some|roughly|approximately|circa|an estimated|estimated|close to|more or less',
    'less than': 'nearly|almost|just under|under|fewer than|less than|up to|as many as|below|not quite',
    between: 'between|from',
  },
  es: {
    'more than': 'más de|al menos|por lo menos|mas de|no menos de|superó los|superan los|un mínimo de',
    about:
      'unos|unas|alrededor de|aproximadamente|cerca de|en torno a|una|un|algo así como|alrededor de los|en torno a los',
    'less than': 'casi|menos de|hasta',
    between: 'entre',
  },
  fr: {
    'more than': 'plus de|au moins|plus d|pas moins de',
    about: 'environ|quelque|une|autour de|à peu près|quelques',
    'less than': "près de|presque|moins de|jusqu à|jusqu'à",
    between: 'entre|de',
  },
  vi: {
    'more than': 'hơn|trên|ít nhất|tối thiểu|không dưới|vượt',
    about: 'khoảng|chừng|khoảng hơn|tầm|xấp xỉ',
    'less than': 'gần|dưới|chưa đến|ngót',
    between: 'từ',
  },
  pt: {
    'more than': 'mais de|pelo menos|ao menos',
    about: 'cerca de|aproximadamente|em torno de|uns|umas|por volta de',
    'less than': 'quase|menos de|até',
    between: 'entre',
  },
  de: {
    'more than': 'mehr als|über|mindestens|wenigstens',
    about: 'rund|etwa|ungefähr|circa|an die|gut',
    'less than': 'fast|knapp|nahezu|beinahe|weniger als|bis zu',
    between: 'zwischen',
  },
};

/** After the number: "60 or so", "60-odd", "hơn 60", "60 y tantos". */
const AFTER: Record<ClaimLanguage, Partial<Record<Bound, string>>> = {
  en: { 'more than': 'or more|odd|plus', about: 'or so' },
  es: { about: 'o así', 'more than': 'o más|y tantos|y pico' },
  fr: { 'more than': 'ou plus', about: 'environ' },
  vi: {},
  pt: {},
  de: {},
};

const LONGEST_PHRASE = 4;

type Phrases = Map<string, Bound>;
const cache = new Map<string, Phrases>();

function phrasesOf(kind: 'before' | 'after', language: ClaimLanguage): Phrases {
  const key = `${kind} ${language}`;
  let phrases = cache.get(key);
  if (!phrases) {
    phrases = new Map();
    const source = (kind === 'before' ? BEFORE : AFTER)[language];
    for (const [bound, list] of Object.entries(source)) {
      for (const phrase of list.split('|')) phrases.set(phrase, bound as Bound);
    }
    cache.set(key, phrases);
  }
  return phrases;
}

/** The bound said before the word `at`, and how many words say it. */
export function boundBefore(
  words: Word[],
  at: number,
  language: ClaimLanguage,
): { bound: Bound; length: number } | null {
  const phrases = phrasesOf('before', language);
  for (let length = Math.min(LONGEST_PHRASE, at); length > 0; length -= 1) {
    const bound = phrases.get(wordsOf(words, at - length, length));
    if (bound) return { bound, length };
  }
  return null;
}

/** The bound said from the word `at` on. */
export function boundAfter(
  words: Word[],
  at: number,
  language: ClaimLanguage,
): { bound: Bound; length: number } | null {
  const phrases = phrasesOf('after', language);
  for (let length = 2; length > 0; length -= 1) {
    const bound = phrases.get(wordsOf(words, at, length));
    if (bound) return { bound, length };
  }
  return null;
}

function wordsOf(words: Word[], from: number, length: number): string {
  return words
    .slice(from, from + length)
    .map(({ text }) => text)
    .join(' ');
}
