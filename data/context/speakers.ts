/**
 * A block of text and a mention in it → whether the text lets the mention speak: "X said", "…, said X", "according to X".
 *
 * Precision first: who is missed is listed as named, who is wrongly taken for a speaker has words put into their mouth. So the verb must
 * stand beside the name, with nothing between but an apposition, an office, a name or an auxiliary, and a name inside a
 * quotation never speaks. Nine languages, without being told which. Pure; linear in the length of the block.
 */
import { isQuoted } from './quotation-marks.ts';
import {
  ACCORDING_TO,
  ADVERSARIES,
  AFFILIATION,
  ARABIC_AFTER,
  ARABIC_BEFORE,
  ARTICLES,
  BETWEEN,
  CHINESE_AFTER,
  CHINESE_BEFORE,
  CHINESE_NO_SUBJECT,
  CONJUNCTIONS,
  ENGLISH_BEFORE,
  NO_SUBJECT_AFTER,
  OFFICES,
  VERBS_AFTER,
  VERBS_BEFORE,
  VIETNAMESE_AFTER,
} from './speech-words.ts';

/** What is looked at on each side: a clause. */
const REACH = 140;
/** Words between a name and its verb: "X's deputy minister of foreign affairs said". */
const MOST_BETWEEN = 6;

/** An apposition between commas or brackets, with nothing in it that ends a clause or quotes. */
const APPOSITION = /^(?:\s?\([^()]{1,80}\)|,\s[^,.;:!?"“”«»„]{1,90}(?:,\s[^,.;:!?"“”«»„]{1,60})?,)(?=\s)/u;
const COLON_AND_QUOTATION = /^\s?[::]\s?["“«„「]/u;
/** The end of a quotation or a clause: what English has before "said X". */
const CLAUSE_END = /(?:[,,][”"’»]?|["”»?!])\s*(?:[—–-]\s?)?$/u;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const ENDS_CLAUSE = /[.!?;:…"“”«»„()[\]]\s*$|[,,、،]\s*$/u;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?…]["”»)]*\s(?=\p{Lu})|[。!?؟]/gu;

/** Whether the text lets the mention at `start` to `end` of `text` speak. Never throws. */
export function isSpeaker(text: string, start: number, end: number): boolean {
  if (isQuoted(text, start)) return false;
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start)).replace(/\s/g, ' ');
  const after = text.slice(end, end + REACH).replace(/\s/g, ' ');
  if (ACCORDING_TO.test(before)) return true;
  if (COLON_AND_QUOTATION.test(after) && !before.trim()) return true;
  return (
    isSpeakerInChinese(before, after) ||
    isSpeakerInArabic(before, after) ||
    speaksAfter(before, after) ||
    speaksBefore(before)
  );
}

function isSpeakerInChinese(before: string, after: string): boolean {
  if (CHINESE_NO_SUBJECT.test(before)) return false;
  const verb = CHINESE_AFTER.exec(after)?.[0];
  return verb !== undefined || (CHINESE_BEFORE.test(before) && /^(?:报道|報道|称|稱|介绍)/u.test(after));
}

function isSpeakerInArabic(before: string, after: string): boolean {
  return ARABIC_BEFORE.test(before) || ARABIC_AFTER.test(after);
}

/** "X said", "X, a coalition, has warned", "X's spokesperson told", "Jane Roe of X said". */
function speaksAfter(before: string, after: string): boolean {
  if (!mayBeSubject(before)) return false;
  const rest = after.replace(/^['’]s?(?=\s)/u, '').replace(APPOSITION, '');
  if (VIETNAMESE_AFTER.test(rest)) return true;
  const between: string[] = [];
  let last = 0;
  for (const { 0: written, index } of rest.matchAll(WORD)) {
    if (ENDS_CLAUSE.test(rest.slice(last, index)) || between.length > MOST_BETWEEN) return false;
    const word = written.toLowerCase().replace(/\.+$/, '');
    if (VERBS_AFTER.has(word)) return isOneSubject(between);
    if (!BETWEEN.has(word)) between.push(written);
    last = index + written.length;
    if (/\.$/.test(written) && written.length > 3) return false;
  }
  return false;
}

/** What stands between a name and its verb, auxiliaries apart: the office and the name of who speaks for it, or others. */
function isOneSubject(between: string[]): boolean {
  const isName = (word: string) => CAPITAL.test(word) || OFFICES.test(word);
  const isJoint = (word: string) => [AFFILIATION, ARTICLES, CONJUNCTIONS].some((list) => list.has(word.toLowerCase()));
  return (
    between.every((word) => (isName(word) || isJoint(word)) && !ADVERSARIES.test(word)) &&
    (between.length === 0 || between.some(isName))
  );
}

/** Whether a name after these words can be who does something, or who that is speaks for. */
function mayBeSubject(before: string): boolean {
  const words = before.match(WORD) ?? [];
  if (!/\s$|^$/.test(before) || ENDS_CLAUSE.test(before)) return true;
  const at = words.length - (ARTICLES.has(words.at(-1)?.toLowerCase() ?? '') ? 2 : 1);
  const [holder = '', word = ''] = [words[at - 1], words[at]?.toLowerCase()];
  // "Critics of the X": the article may itself be a preposition with its article ("del", "der").
  const joint = AFFILIATION.has(word) ? word : undefined;
  if (joint)
    return (
      !ADVERSARIES.test(holder) &&
      (OFFICES.test(holder) || (CAPITAL.test(holder) && at >= 2 && CAPITAL.test(words[at - 2]!)))
    );
  // Portuguese begins a sentence with its article, Spanish seldom with its preposition.
  return !NO_SUBJECT_AFTER.has(word) || words[at] === 'A';
}

/** "…”, said X", "dijo X", "заявил представитель X". */
function speaksBefore(before: string): boolean {
  const words = [...before.matchAll(WORD)];
  const between: string[] = [];
  for (const { 0: written, index } of words.reverse()) {
    const gap = before.slice(index + written.length, index + written.length + 2);
    if (!/^\s?$|^\s\S/.test(gap) || between.length > MOST_BETWEEN) return false;
    const word = written.toLowerCase();
    const isVerb = VERBS_BEFORE.has(word) || (ENGLISH_BEFORE.has(word) && CLAUSE_END.test(before.slice(0, index)));
    if (isVerb) return isOneSubject(between);
    between.push(written);
  }
  return false;
}

/** The part of what stands before a name that belongs to its sentence. */
function lastSentence(before: string): string {
  const ends = [...before.matchAll(SENTENCE_END)];
  const end = ends.at(-1);
  return end ? before.slice(end.index + end[0].length) : before;
}
