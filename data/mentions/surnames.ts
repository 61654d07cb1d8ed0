/**
 * A surname alone: it is the person that the text has introduced before by the full name, and nobody else's.
 *
 * In: candidates in reading order, and whom each turned out to be. Out: the same candidates without the surnames that
 * cannot be meant: of people not met yet, of two people on one page, of "Gordon Brown" after "Deborah Brown", of things
 * ("Brown University", "Stock prices").
 */

import { words } from './anaphora/grammar.ts';
import type { LexiconEntity, Name } from './lexicon.ts';
import type { Candidate, ScannedBlock } from './scan.ts';
import type { BlockRole } from './topic.ts';

type TextBlock = ScannedBlock & { text: string; role: BlockRole };

/** Capitalised words that stand before a surname without being a given name: titles, and words that begin a sentence. */
const NO_GIVEN_NAMES = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam sheikh president secretary general chief director ambassador minister senator
  sen rep congressman congresswoman chair chairman chairwoman spokesman spokeswoman founder researcher advocate lawyer commissioner deputy
  prime attorney judge justice captain colonel señor señora sra sr don monsieur madame mme m herr frau signor signora dhr mevrouw
  господин госпожа министр президент посол генсек пан пані pan pani ông bà tổng bí thư chủ tịch
  but and as for while when if in on at after before although though yet so then also still however according like unlike with by to
  that what because since asked says said later today yesterday tomorrow now once until meanwhile instead even only not nor or both
  from about of the this these those his her their its pero según según para como cuando aunque y mais selon pour comme quand et
  mas segundo quando e aber laut nach doch und wie ma secondo но по и как а если когда однако
  under against despite via per beside alongside behind through during following where why how whether yes no again earlier both here there
  tras con por contra desde hasta sobre entre sin también además avec chez sans contre par vers sous aussi ainsi même
  com sem após até também sobretudo mit bei von für gegen auch ohne durch neben trotz während seit da weil ob so
  con dopo senza anche presso contro tra volgens met bij na door van voor tegen ook maar toen zoals naast
  zdaniem według dla od przez po przed także również ale gdy jak z za у для от после вместо при над к за перед также
  за від для після також але коли як на думку slova menurut kata oleh bagi dari pada theo cùng với cho và của nói göre için ve ile anh chị
  سيد السيد السيدة الدكتور وقال قال وقالت قالت وأضاف`,
);
/** Surnames that are words too: at the start of a sentence they need a verb of saying, or a comma, to be a name. */
const WORDS_TOO = words(
  'stock park saw brown foster hang hung son ha may young price king hill wood day long short white black green stone rich church bell law frank grant mark bill will art case read reed bush rice fox wolf bird banks rose west north garland monaco israel thu li yang lam sharp strong wise swift rush walker',
);
const SPEAKS = words(
  'denies denied thinks believes wants sees hopes fears expects plans points thanked led leads signed hat weist sieht warnt fordert niega pide advierte nie demande craint nega chiede afferma quer pediu said says added adds told tells warned warns noted notes argued argues wrote writes called calls asked asks is was has had will would who did does spoke explained insisted replied urged stressed praised dijo a declaro ha dit sagte ist hat сказал сказала заявил заявила отметил',
);
/** "Brown pointed to": what does something is somebody. */
const IN_THE_PAST = /^\p{Ll}{3,}ed$/u;
const COMMA_OR_POSSESSIVE = /^(?:['’]s?|,|\s?\()/;
const SPACE = /^\s$/;
const HYPHEN = /^\p{Pd}$/u;
const SENTENCE_END = /[.!?:;…“"«]/;

export class Surnames {
  readonly #blocks: TextBlock[];
  readonly #ends = new Map<TextBlock, Set<number>>();
  readonly #met = new Set<LexiconEntity>();
  /** Surnames that somebody else on the page has too. */
  readonly #taken = new Set<string>();

  constructor(blocks: TextBlock[]) {
    this.#blocks = blocks;
  }

  /** The text names a person: in full, or by what is more than a surname. */
  meet(entity: LexiconEntity, name: Name): void {
    if (entity.kind === 'person' && !isSurname(name)) this.#met.add(entity);
  }

  /** The candidate without the surnames that are not meant. */
  narrowed(index: number, candidate: Candidate): Candidate {
    const surnames = candidate.names.filter(isSurname);
    if (!surnames.length) return candidate;
    const block = this.#blocks[index]!;
    const key = keyOf(block, candidate);
    if (isAfterGivenName(block, candidate) && !this.#endsName(block, candidate.from - 1)) this.#taken.add(key);
    const met = surnames.filter(({ entity }) => this.#met.has(entity));
    const isMeant = met.length === 1 && !this.#taken.has(key) && isAlone(block, candidate);
    const names = candidate.names.flatMap((name) => {
      if (!isSurname(name)) return name;
      // Decided here, with all that stands around it: from now on it is as good as the full name.
      return isMeant && name === met[0] ? { ...name, isFull: true } : [];
    });
    return { ...candidate, names };
  }

  /** Whether the word ends another name of ours: "Microsoft Brown" is no given name and surname. */
  #endsName(block: TextBlock, word: number): boolean {
    const ends = this.#ends.get(block) ?? new Set(block.candidates.map(({ to }) => to));
    this.#ends.set(block, ends);
    return ends.has(word);
  }
}

/** An ambiguous name of a person that is one word, hyphens and particles aside. */
export function isSurname({ text, ambiguous, isFull, entity }: Name): boolean {
  return ambiguous && !isFull && entity.kind === 'person' && SURNAME.test(text);
}
const SURNAME =
  /^(?:(?:Mr|Ms|Ông|Bà)\.?\s|[가-힣]\s(?=[가-힣]))?(?:(?:Al|De|Da|Do|Dos|Di|Du|Van|Von|Der|Den|Ter|La|Le|El|Bin|Ibn)[\s-]+)*[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*$/iu;

function keyOf({ tokens }: TextBlock, { from, to }: Candidate): string {
  return tokens
    .slice(from, to + 1)
    .map(({ key }) => key)
    .join(' ');
}

/** "Gordon Brown" is somebody else; headlines capitalise every word, so there nothing follows from it. */
function isAfterGivenName({ text, tokens, role }: TextBlock, { from, start }: Candidate): boolean {
  const before = tokens[from - 1];
  if (!before || role === 'headline' || !SPACE.test(text.slice(before.end, start))) return false;
  return isCapital(text, before) && !NO_GIVEN_NAMES.has(before.key);
}

/** Not part of a longer name, nor a common word that begins a sentence. */
function isAlone({ text, tokens }: TextBlock, { from, to, start, end }: Candidate): boolean {
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  const gapBefore = before ? text.slice(before.end, start) : '.';
  const gapAfter = after ? text.slice(end, after.start) : '.';
  if (HYPHEN.test(gapBefore) || (HYPHEN.test(gapAfter) && after && isCapital(text, after))) return false;
  // "Ashton-Harts Einwände": German nouns have capitals, too.
  const isPossessive = tokens[to]!.key.length < tokens[to]!.end - tokens[to]!.start;
  if (after && !isPossessive && SPACE.test(gapAfter) && isCapital(text, after)) return false;
  const isFirst = !before || SENTENCE_END.test(gapBefore);
  if (!isFirst || from !== to || !WORDS_TOO.has(tokens[from]!.key)) return true;
  return COMMA_OR_POSSESSIVE.test(gapAfter) || Boolean(after && (SPEAKS.has(after.key) || IN_THE_PAST.test(after.key)));
}

function isCapital(text: string, { start }: { start: number }): boolean {
  const initial = text[start]!;
  return initial !== initial.toLowerCase();
}
