/**
 * Whether two statements tell of the same event: a timeline and the facts of those concerned often do, in other words.
 *
 * Told by the date, which must be able to be the same day, and by the words: many of the shorter text's telling words stand
 * in the longer one too, the first word of one among them, since that is who it tells of; fewer are enough where both
 * cite the same source. Where the date is left out of account, more words must agree. Pure.
 */
import { mayCoincide } from './spans.ts';

export interface Dated {
  date: string;
  text: string;
  sources: string[];
}

/** This part of the telling words of the shorter statement stands in the other too. */
const SHARED_WITH_SOURCE = 0.25;
const SHARED = 0.4;
const SHARED_ON_ANY_DAY = 0.6;
/** The words of every second statement, and those of dates, which are compared apart. */
const COMMON = new Set(
  `the and for with that from its was were has had have who which this than then been being are after before into said says
  convention against cybercrime treaty nations text january february march april may june july august september october
  november december`.split(/\s+/),
);
const YEAR = /\b20\d\d\b/g;
const WORD = /\p{L}{3,}|\d+/gu;
/** What words are cut to, so that "signs", "signed" and "signature" are one. */
const STEM = 4;

/** Whether one of the two says again what the other says, of the same time. */
export function tellTheSame(a: Dated, b: Dated): boolean {
  if (!mayCoincide(a.date, b.date)) return false;
  const isOfOneSource = a.sources.some((source) => b.sources.includes(source));
  return sharedWords(a.text, b.text) >= (isOfOneSource ? SHARED_WITH_SOURCE : SHARED);
}

/** Whether one of the two records the same state of affairs as the other, at another time. */
export function recordTheSame(a: Dated, b: Dated): boolean {
  return sharedWords(a.text, b.text) >= SHARED_ON_ANY_DAY;
}

/** The part of the shorter text's telling words that the longer one has; 0 where neither has the other's first. */
function sharedWords(a: string, b: string): number {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  if (!shorter.length || !(longer.includes(shorter[0]!) || shorter.includes(longer[0]!))) return 0;
  return shorter.filter((word) => longer.includes(word)).length / shorter.length;
}

/** In the order of the text, each once. */
function wordsOf(text: string): string[] {
  const words = text.replace(YEAR, '').toLowerCase().match(WORD) ?? [];
  return [...new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)))];
}
