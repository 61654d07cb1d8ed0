/**
 * Whether a name is only a part of somebody else's longer name that the lexicon lacks: "Bank of America", "Vietnam War",
 * "Michael Jordan", "Air Canada". Decided by the words beside it: offices and titles go with a State ("Vietnam President
 * Luong Cuong"), other capitals in running text make a name, and where capitals tell nothing only known words do.
 */
import type { Candidate } from '../scan.ts';
import {
  ALSO_SURNAMES,
  ARTICLES,
  FIRST_NAMES,
  LOOSE_CAPITALS,
  NAME_HEADS,
  NAME_TAILS,
  OF,
  OF_A_STATE,
  SENTENCE_OPENERS,
  SMALL_NAME_TAILS,
} from './words.ts';
import { isAcronym, type Neighbour, type Writing } from './writing.ts';

/** Words of one name are looked at this far: "Ministry of Agriculture and Rural Development of Vietnam". */
const LONGEST_RUN = 7;

/** Words right after a name, in scripts without capitals, that make it another's: an airline, a bank, a newspaper, a war. */
const TAILS_WITHOUT_SPACES =
  /^(?:航空|银行|銀行|战争|戰爭|戦争|日报|日報|时报|時報|邮报|郵報|大学|大學|夏[时時]制|항공|은행|전쟁|대학교|일보)/u;
/** 中方 is China's side, and 折中方案 a compromise. */
const SIDE = /^方[案便式面法向针針程]/u;
/** The same before a name. */
const HEADS_ELSEWHERE = /(?:حرب|بنك|مصرف|جامعة|صحيفة|قناة|خليج|chiến tranh|đại học|ngân hàng|สงคราม|ธนาคาร)\s*$/iu;
const LONGEST_HEAD = 14;

/** Whether the candidate belongs to a longer name. */
export function isInLongerName(writing: Writing, candidate: Candidate): boolean {
  const { text } = writing.block;
  const { start, end } = candidate;
  if (TAILS_WITHOUT_SPACES.test(text.slice(end, end + 3))) return true;
  if (SIDE.test(text.slice(end - 1, end + 1))) return true;
  if (HEADS_ELSEWHERE.test(text.slice(Math.max(0, start - LONGEST_HEAD), start))) return true;
  return goesOn(writing, candidate) || isTailOf(writing, candidate) || isSurname(writing, candidate);
}

/** "Vietnam Airlines", "Jordan Smith"; not "Vietnam President", "US Senate", "Vietnam Deborah". */
function goesOn(writing: Writing, candidate: Candidate): boolean {
  const next = writing.beside(candidate.to, 1);
  if (!next || writing.startsSentence(next.index)) return false;
  if (SMALL_NAME_TAILS.has(next.key)) return true;
  if (!next.isCapital) return false;
  if (NAME_TAILS.has(next.key)) return !OF_A_STATE.has(next.key);
  if (!writing.capitalsTell(candidate.from) || isAcronym(next.written) || writing.beginsName(next.index)) return false;
  const written = writing.block.text.slice(candidate.start, candidate.end);
  if (isAcronym(written) || hasOfficeBefore(writing, candidate.from)) return false;
  return !runsIntoOffice(writing, next);
}

/** Whether the capitalised words from `first` on hold an office: "Vietnam National Assembly". */
function runsIntoOffice(writing: Writing, first: Neighbour): boolean {
  let word: Neighbour | undefined = first;
  for (let step = 0; word && step < LONGEST_RUN; step += 1) {
    if (!word.isCapital && !OF.has(word.key)) return false;
    if (NAME_TAILS.has(word.key) && !OF_A_STATE.has(word.key)) return false;
    if (OF_A_STATE.has(word.key)) return true;
    word = writing.beside(word.index, 1);
  }
  return false;
}

/** "President of Vietnam Luong Cuong", "Presiden Vietnam Luong Cuong": the name after it is the office's holder. */
function hasOfficeBefore(writing: Writing, from: number): boolean {
  for (let at = from, step = 0; step < 3; step += 1) {
    const word = writing.beside(at, -1);
    if (!word) return false;
    if (OF_A_STATE.has(word.key)) return true;
    if (!OF.has(word.key) && !ARTICLES.has(word.key)) return false;
    at = word.index;
  }
  return false;
}

/** "Air Canada", "Bank of America", "Universidad de Chile". */
function isTailOf(writing: Writing, candidate: Candidate): boolean {
  const before = writing.beside(candidate.from, -1);
  if (!before || (writing.startsSentence(candidate.from) && candidate.from > 0)) return false;
  if (NAME_HEADS.has(before.key) && (before.isCapital || isWar(before))) return true;
  if (OF.has(before.key) || ARTICLES.has(before.key)) return isPartOfHead(writing, before);
  return before.isCapital && !isLoose(writing, before) && !hasOfficeBehind(writing, before);
}

/** The head before "of": known heads count anywhere, others where their capital makes a name. */
function isPartOfHead(writing: Writing, joint: Neighbour): boolean {
  let at = joint;
  let isOf = OF.has(at.key);
  let head = writing.beside(at.index, -1);
  // "Bank of the America", "Guerra de los": an article may stand between.
  if (head && !isOf && OF.has(head.key)) {
    isOf = true;
    at = head;
    head = writing.beside(at.index, -1);
  }
  if (!head || !isOf) return false;
  if (NAME_HEADS.has(head.key) && (head.isCapital || isWar(head))) return true;
  if (!head.isCapital || writing.startsSentence(head.index) || isLoose(writing, head)) return false;
  return !hasOfficeBehind(writing, head);
}

const WARS = new Set(['guerra', 'guerre', 'perang', 'savasi', 'wojna', 'oorlog', 'воина', 'воины', 'воину', 'війна']);
const isWar = ({ key }: Neighbour) => WARS.has(key);

/** Whether a capital before a name tells nothing: a weekday, an acronym, another name of ours, a first word. */
function isLoose(writing: Writing, word: Neighbour): boolean {
  return (
    !writing.capitalsTell(word.index) ||
    writing.startsSentence(word.index) ||
    LOOSE_CAPITALS.has(word.key) ||
    OF_A_STATE.has(word.key) ||
    isAcronym(word.written) ||
    writing.endsName(word.index)
  );
}

/** "Ministry of Foreign Affairs Vietnam", "Relaciones Exteriores de Chile": an office further back in the same run. */
function hasOfficeBehind(writing: Writing, last: Neighbour): boolean {
  let word: Neighbour | undefined = last;
  for (let step = 0; word && step < LONGEST_RUN; step += 1) {
    if (OF_A_STATE.has(word.key)) return true;
    if (!word.isCapital && !OF.has(word.key) && !LOOSE_CAPITALS.has(word.key)) return false;
    word = writing.beside(word.index, -1);
  }
  return false;
}

/** "Michael Jordan scored", "George Washington Wins": where the first name's own capital tells nothing. */
function isSurname(writing: Writing, candidate: Candidate): boolean {
  const before = writing.beside(candidate.from, -1);
  if (!before?.isCapital || candidate.from !== candidate.to) return false;
  if (FIRST_NAMES.has(before.key)) return true;
  const own = writing.word(candidate.from)!;
  return (
    ALSO_SURNAMES.has(own.key) &&
    writing.startsSentence(before.index) &&
    !writing.isHeadline(writing.sentenceAt(before.index)) &&
    !writing.isGerman &&
    !isAcronym(before.written) &&
    !SENTENCE_OPENERS.has(before.key) &&
    !ARTICLES.has(before.key) &&
    !OF_A_STATE.has(before.key) &&
    !writing.endsName(before.index)
  );
}
