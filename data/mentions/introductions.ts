/**
 * Short names that a page gives somebody and then uses: "Cybersecurity Tech Accord (CTA)", «ГИ (Глобальная инициатива)»,
 * "the Budapest Convention (the “Convention”)", （以下简称“公约”）.
 *
 * They hold for the page only, from there on, and only as they are written there. In: the page's blocks with the names
 * found. Out: for each block in turn, where such a short name stands and for whom. Linear in the length of the text.
 */
import { foldWord } from './fold.ts';
import type { LexiconEntity, Name } from './lexicon.ts';
import { remembered } from './remembered.ts';
import type { Candidate, ScannedBlock } from './scan.ts';

export type TextBlock = ScannedBlock & { text: string };

/** A short name where it is used. Offsets are string indices into the block; `from` and `to` count its words. */
export interface ShortName {
  start: number;
  end: number;
  from: number;
  to: number;
  shortFor: LexiconEntity;
}

/** What a page gives, and from where on it holds. */
interface Given {
  text: string;
  entity: LexiconEntity | undefined;
}

/** A bracket that introduces a short name is no longer than this. */
const LONGEST_BRACKET = 60;
const LONGEST_SHORT_NAME = 24;
const BRACKET = /^\s?[(（[]([^()（）[\]]*)[)）\]]/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}\p{N}-]{1,9}$/u;
const CAPITALS = /\p{Lu}/gu;
/** A shorter one in capitals stands for too many things. */
const FEWEST_CAPITALS = 2;
const QUOTED = /["“”„«「『《‹](?:\s?)([^"“”„«»「」『』《》‹›]{2,})(?:\s?)["“”»」』》›]/u;
const LEADING_ARTICLE = /^(?:the|la|le|les|el|los|die|das|der|il|lo|o|a|os|as|het|de|l['’])\s*(?=\p{Lu})/iu;
const NAMED_SO =
  /(?:hereinafter|hereafter|known as|or simply|далее|далі|以下简称|以下簡稱|简称|簡稱|以下|ci-après|en adelante|doravante|im folgenden|di seguito)/iu;
const WORDS = /[\p{L}\p{N}]+/gu;
const CASED = /[\p{Lu}\p{Ll}]/u;

/** The short names that a page has given so far; led along it in reading order. */
export class ShortNames {
  readonly #given = new Map<string, Given[]>();

  /** Those in use in the page's next block. */
  next(block: TextBlock): ShortName[] {
    return readBlock(block, this.#given);
  }
}

function readBlock(block: TextBlock, given: Map<string, Given[]>): ShortName[] {
  const { text, tokens } = block;
  const found: ShortName[] = [];
  const introductions = introductionsIn(block);
  if (!introductions.length && !given.size) return found;
  const named = new Set(block.candidates.map((candidate) => candidate.start));
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { start, end } = tokens[at]!;
    for (; introductions[next] && introductions[next]!.after <= start; next += 1) give(given, introductions[next]!);
    const introduced = introductions[next]?.at === start ? introductions[next]! : undefined;
    // A short name that the lexicon has is a name.
    if (introduced?.entity && !named.has(start)) {
      const last = lastWord(tokens, at, start + introduced.text.length);
      found.push({ start, end: tokens[last]!.end, from: at, to: last, shortFor: introduced.entity });
      at = last;
      continue;
    }
    const used = given.get(text.slice(start, end))?.find((one) => stands(one.text, text, start));
    if (!used) continue;
    const last = lastWord(tokens, at, start + used.text.length);
    // "California Technology Agency (CTA)": from here on the page may mean the other.
    if (isInBrackets(text, start, tokens[last]!.end)) used.entity = undefined;
    if (!used.entity) continue;
    found.push({ start, end: tokens[last]!.end, from: at, to: last, shortFor: used.entity });
    at = last;
  }
  for (; introductions[next]; next += 1) give(given, introductions[next]!);
  return found;
}

interface Introduction extends Given {
  /** Where in the block it begins to hold. */
  after: number;
  /** Where it is introduced: there, too, it stands for the name. */
  at?: number;
}

function give(given: Map<string, Given[]>, { text, entity }: Introduction): void {
  const first = /^[\p{L}\p{N}\p{M}]+/u.exec(text)?.[0];
  if (!first) return;
  // Characters that stand alone are words of their own.
  const key =
    CASED.test(first) || !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)
      ? first
      : first[0]!;
  const others = (given.get(key) ?? []).filter((one) => one.text !== text);
  given.set(
    key,
    [...others, { text, entity }].sort((a, b) => b.text.length - a.text.length),
  );
}

function stands(short: string, text: string, start: number): boolean {
  return text.startsWith(short, start);
}

function lastWord(tokens: { end: number }[], from: number, end: number): number {
  let at = from;
  while (tokens[at + 1] && tokens[at]!.end < end) at += 1;
  return at;
}

function isInBrackets(text: string, start: number, end: number): boolean {
  return /[(（[]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[)）\]]/.test(text.slice(end, end + 1));
}

/** The short names that a block introduces, in reading order. */
const introductionsIn = remembered(({ text, tokens, candidates }: TextBlock): Introduction[] =>
  candidates.flatMap((candidate) => {
    const name = certainName(candidate);
    if (!name) return [];
    return [...behind(text, candidate, name), ...before(text, candidate, name, tokens)];
  }),
);

function certainName({ names, near }: Candidate): Name | undefined {
  // In other words than anybody uses, the name is not certain enough to give away another one to an organisation.
  return names.find(({ ambiguous, entity }) => !ambiguous && (near !== 'words' || entity.kind === 'instrument'));
}

/** "Cybersecurity Tech Accord (CTA)". */
function behind(text: string, { start, end }: Candidate, name: Name): Introduction[] {
  const found = BRACKET.exec(text.slice(end, end + LONGEST_BRACKET).replace(/^["”»’'》」]/u, ' '));
  if (!found) return [];
  const said = found[1]!.trim();
  const quoted = QUOTED.exec(said)?.[1]?.trim();
  const isSaidSo = NAMED_SO.test(said);
  const short = quoted?.replace(LEADING_ARTICLE, '') ?? (isSaidSo ? lastPart(said) : said);
  if (quoted ? !isShortName(short) : !isAcronymOf(short, `${name.text} ${text.slice(start, end)}`)) return [];
  const within = found[0].lastIndexOf(short);
  return [{ text: short, entity: name.entity, after: end + found[0].length, at: end + within }];
}

function lastPart(said: string): string {
  return said.split(/[\s:：,，—–-]+/u).at(-1) ?? '';
}

/** «ГИ (Глобальная инициатива)». */
function before(text: string, { start, end }: Candidate, name: Name, tokens: TextBlock['tokens']): Introduction[] {
  const opening = /([\p{L}\p{N}-]{2,10})\s?[(（[](?:the\s)?["“«]?$/iu.exec(
    text.slice(Math.max(0, start - LONGEST_SHORT_NAME), start),
  );
  const closing = /^["”»]?[)）\]]/u.exec(text.slice(end, end + 2));
  if (!opening || !closing || !tokens.length) return [];
  const short = opening[1]!;
  return isAcronymOf(short, name.text) ? [{ text: short, entity: name.entity, after: end + closing[0].length }] : [];
}

/** Quoted, a short name may be any word of two letters or more; where there are capitals it has one. */
function isShortName(short: string): boolean {
  if (short.length < 2 || short.length > LONGEST_SHORT_NAME) return false;
  return !CASED.test(short) || /^\p{Lu}/u.test(short);
}

/** Whether it is an acronym whose first letter begins a word of the name. */
function isAcronymOf(short: string, name: string): boolean {
  if (!ACRONYM.test(short) || (short.match(CAPITALS)?.length ?? 0) < FEWEST_CAPITALS) return false;
  const initial = foldWord(short)[0];
  return (name.match(WORDS) ?? []).some((word) => foldWord(word)[0] === initial);
}
