/**
 * "The treaty", "this convention", "el tratado": words that stand for the instrument the text spoke of last.
 *
 * Only definite phrases count: "a treaty" is any treaty, and "the Convention on the Rights of the Child" is another.
 */
import type { Token } from './tokens.ts';

/** A phrase that stands for an instrument. Offsets are string indices into the block. */
export interface Anaphor {
  start: number;
  end: number;
  from: number;
  to: number;
}

interface Grammar {
  nouns: Set<string>;
  determiners: Set<string>;
  /** Words that may stand between the two: "the landmark treaty", "the UN convention". */
  between: Set<string>;
  /** Words after the noun that make it another instrument's name: "the convention on …". */
  continuing: Set<string>;
}

const words = (list: string) => new Set(list.split(' '));

/** Keys are folded: lower case, no diacritics, no plural s in words of five letters and more. */
const GRAMMARS: Grammar[] = [
  {
    nouns: words('treaty convention pact agreement'),
    determiners: words('the this that'),
    between: words(
      'new landmark global international proposed controversial draft final historic un united nation hanoi same binding legally multilateral',
    ),
    continuing: words('on against for between concerning relating of'),
  },
  {
    nouns: words('tratado convenio convencion acuerdo'),
    determiners: words('el la este esta del al dicho dicha'),
    between: words('nuevo nueva polemico polemica controvertido controvertida citado citada futuro futura'),
    continuing: words('sobre contra para entre de del'),
  },
  {
    nouns: words('traite convention accord pacte'),
    determiners: words('le la ce cette du au l'),
    between: words('nouveau nouvelle futur future controverse controversee'),
    continuing: words('sur contre pour entre de du des relatif relative'),
  },
  {
    nouns: words('tratado convencao acordo'),
    determiners: words('o a este esta esse essa do da ao no na'),
    between: words('novo nova polemico polemica'),
    continuing: words('sobre contra para entre de do da'),
  },
  {
    nouns: words('abkommen vertrag ubereinkommen konvention vertragswerk'),
    determiners: words('das der die den dem dieses dieser diese diesem diesen'),
    between: words('neue neuen neues umstrittene umstrittenen umstrittenes geplante geplanten'),
    continuing: words('uber gegen zum zur fur zwischen von'),
  },
];

/** "signed the treaty on Saturday", "on Oct. 25", "on behalf of": what follows is no subject of an instrument. */
const NO_SUBJECT = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec behalf paper ground time its their his her our this that these those',
);
const MOST_WORDS_BETWEEN = 3;

/** Finds the definite noun phrases among a block's words that may stand for an instrument. */
export function findAnaphors(text: string, tokens: Token[]): Anaphor[] {
  const found: Anaphor[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    for (const grammar of GRAMMARS) {
      if (!grammar.nouns.has(tokens[at]!.key)) continue;
      const from = determinerBefore(text, tokens, at, grammar);
      if (from === undefined || continuesAsName(text, tokens, at, grammar)) continue;
      found.push({ start: tokens[from]!.start, end: tokens[at]!.end, from, to: at });
      break;
    }
  }
  return found;
}

function determinerBefore(text: string, tokens: Token[], noun: number, grammar: Grammar): number | undefined {
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_WORDS_BETWEEN + 1; at -= 1) {
    if (!isSpace(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return undefined;
    if (grammar.determiners.has(tokens[at]!.key)) return at;
    if (!grammar.between.has(tokens[at]!.key)) return undefined;
  }
  return undefined;
}

/** White space, a hyphen, or the apostrophe of "l'accord". */
function isSpace(gap: string): boolean {
  return /^[\s\p{Pd}'’]*$/u.test(gap);
}

/**
 * Whether the phrase goes on as the name of another instrument. Capitals make it one ("the Convention for the
 * Protection of …"); a small "for" mostly tells a purpose ("the treaty for the first time").
 */
function continuesAsName(text: string, tokens: Token[], noun: number, grammar: Grammar): boolean {
  const [name, preposition, subject] = tokens.slice(noun, noun + 3);
  if (!name || !preposition || !subject || !grammar.continuing.has(preposition.key)) return false;
  const isOneLine = [text.slice(name.end, preposition.start), text.slice(preposition.end, subject.start)].every(
    isSpace,
  );
  if (!isOneLine || NO_SUBJECT.has(subject.key) || /^\d/.test(subject.key)) return false;
  const isCapital = text[name.start] !== text[name.start]!.toLowerCase();
  return isCapital || preposition.key !== 'for';
}
