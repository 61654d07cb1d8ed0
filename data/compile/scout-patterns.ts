/** The lexicon's telling names and the words of the trade → what the scout knows: anchors to stop at, and keys of names. */
import type { LexiconData } from '../mentions/lexicon.ts';
import type { ScoutPatterns } from '../mentions/scout.ts';
import { packed } from '../mentions/scout-pack.ts';
import {
  charactersOf,
  keyOf,
  keyOfOne,
  keysAround,
  LETTERS,
  MOST_WORDS,
  mended,
  UNSPACED,
  wordsOf,
  writtenWordsOf,
} from '../mentions/scout-words.ts';
import { type Anchor, Anchors, type Shape, textOf, type Written } from './scout-anchors.ts';
import { alternatives, pairs } from './scout-expression.ts';
import { TRADE_STEMS, type Weight, weightOf } from './scout-names.ts';

interface Parts {
  /** As the scout compares them. */
  words: string[];
  /** The same as they are written; of a script without spaces the pair that begins there, if it may be an anchor. */
  written: Written;
}

/** Names of the trade with more letters come with shorter ones; without them, no labelled passage more is missed. */
const LONGEST_HINT = 30;
const LONGEST_HINT_UNSPACED = 15;

/** Makes what the scout knows of a lexicon. A name in which another one tells as much already adds nothing. */
export function scoutPatterns(lexicon: LexiconData): ScoutPatterns {
  const telling = lexicon.names.flatMap((name) => {
    const weight = weightOf(lexicon, name);
    return weight && !isLong(name[0], weight) ? [{ text: name[0], weight, isOpen: false }] : [];
  });
  const others = lexicon.names.filter((name) => !weightOf(lexicon, name)).map(([text]) => partsOf(text).written);
  const knowledge = new Knowledge(new Anchors(others));
  const isProof = ({ weight }: { weight: Weight }) => weight === 'proof';
  const all = [...TRADE_STEMS.map((text) => ({ text, weight: 'hint' as Weight, isOpen: true })), ...telling];
  // Short before long, so that what is in another is known before it.
  all.sort(
    (one, other) =>
      Number(isProof(other)) - Number(isProof(one)) ||
      one.text.length - other.text.length ||
      (one.text < other.text ? -1 : 1),
  );
  for (const { text, weight, isOpen } of all) {
    // A page may have "LockBit", which looks like a seam of two words there, or "Lockbit".
    for (const form of new Set([mended(text), mended(text.toLowerCase())]))
      knowledge.add(partsOf(form), weight, isOpen);
  }
  return knowledge.patterns();
}

function isLong(text: string, weight: Weight): boolean {
  return weight === 'hint' && text.length > (UNSPACED.test(text) ? LONGEST_HINT_UNSPACED : LONGEST_HINT);
}

function partsOf(text: string): Parts {
  if (!UNSPACED.test(text)) {
    const [words, written] = [wordsOf(text), writtenWordsOf(text)];
    if (words.length !== written.length) throw new Error(`scout: "${text}" has other words when plain`);
    return { words, written };
  }
  const words = charactersOf(text);
  const written = words.map((character, at) => {
    const pair = character + (words[at + 1] ?? '');
    return pair.length === 2 && UNSPACED.test(pair) && text.toLowerCase().includes(pair) ? pair : '';
  });
  return { words, written };
}

/** Collects keys and anchors, name by name. */
class Knowledge {
  /** Keys, each with what the scout stops at for it. */
  readonly #keys = { proof: new Map<number, Shape>(), hint: new Map<number, Shape>() };
  readonly #written = new Set<string>();
  readonly #anchors: Anchors;

  constructor(anchors: Anchors) {
    this.#anchors = anchors;
  }

  add({ words, written }: Parts, weight: Weight, isOpen: boolean): void {
    const known = this.#known(words, weight);
    const anchor = known ?? this.#anchors.choose(written);
    // Also of a name that is known by another: it may write the anchor otherwise, "hanó" for "hano".
    if (written[anchor.at]) this.#written.add(textOf(written, anchor));
    if (known) return;
    const { at, shape } = anchor;
    const from = Math.max(0, Math.min(at - Math.floor(MOST_WORDS / 2), words.length - MOST_WORDS));
    const isOne = words.length === 1;
    const key = isOne ? keyOfOne(words[0]!, isOpen) : keyOf(words.slice(from, from + MOST_WORDS), at - from);
    this.#keys[weight].set(key, shape);
  }

  #known(words: string[], weight: Weight): Anchor | undefined {
    const { proof, hint } = this.#keys;
    for (let at = 0; at < words.length; at += 1) {
      for (const key of keysAround(words, at)) {
        const shape = proof.get(key) ?? (weight === 'hint' ? hint.get(key) : undefined);
        if (shape) return { at, shape };
      }
    }
    return undefined;
  }

  patterns(): ScoutPatterns {
    const all = [...this.#written].sort();
    const unspaced = all.filter((anchor) => UNSPACED.test(anchor));
    const spaced = all.filter((anchor) => /^[\u0370-\u1fff]/.test(anchor) && !UNSPACED.test(anchor));
    const latin = all.filter((anchor) => /^[\0-\u036f]/.test(anchor) && !UNSPACED.test(anchor));
    return {
      latin: latinSource(latin),
      spaced: alternatives(spaced),
      unspaced: pairs(unspaced),
      proofs: packed(this.#keys.proof.keys()),
      hints: packed(this.#keys.hint.keys()),
    };
  }
}

/** A letter with an accent begins no word for the browser's `\b`. */
function latinSource(anchors: string[]): string {
  const isAscii = (anchor: string) => /^[a-z0-9]/.test(anchor);
  const isWhole = (anchor: string) => anchor.length < LETTERS;
  const [plain, accented] = [anchors.filter(isAscii), anchors.filter((anchor) => !isAscii(anchor))];
  const [begun, whole] = [plain.filter((anchor) => !isWhole(anchor)), plain.filter(isWhole)];
  return `\\b(?:${alternatives(begun)}|${alternatives(whole)}(?![a-z\\d]))|${alternatives(accented)}`;
}
