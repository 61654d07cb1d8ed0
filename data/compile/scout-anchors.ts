/**
 * Where in a name the scout stops to compare: at the word that other pages have least, or at two neighbours where all words are
 * common. In: names that tell nothing, for the frequency of words. Out: anchors, as they are written in names.
 */
import { LETTERS } from '../mentions/scout-words.ts';

/** A name split in words, or in pairs of characters where its script has no spaces; as written, in small letters. */
export type Written = string[];

/** `word`: the first letters of a word; `alone`: more of them, of a name of one word; `pair`: of two words. */
export type Shape = 'word' | 'alone' | 'pair';

export interface Anchor {
  /** The index of its (first) word. */
  at: number;
  shape: Shape;
}

/** Enough to tell "Computerkriminalität" from most other compounds. */
const LETTERS_ALONE = 8;
/** By a word's letters: "it" and "new" are everywhere. */
const COST_OF_SHORT = [1000, 1000, 700, 30];
const COST_OF_COMMON = 300;
/** Two words together are rare whatever they are, but take room. */
const COST_OF_PAIR = 25;
/** Each anchor more takes room. */
const COST_OF_NEW = 8;
/** Beginnings of words that news is full of, although few names of ours are. */
const COMMON = new Set(
  'with from over post prem cent firm fail join hold mark good take prin read shou long chai conv cons comp corr cour repo part play have proc dire reso fina deli por befo agre agai dist vers esta side othe fail pack name mess mean date regu sing kind base plai imag anti trên khôn theo this that they were been when what will more into than only also some time year week said pres poli publ stat prog proj prof prod perf inte exte cont coun comm chan char chil chec call came care case cost come gene gove grou grea high hous inde info insi inst loca made make meet memb mill minu mont most move nati near need next offi open oper orga orde paym peop plan port powe pric priv prom prot prov rece reco rela rest resu righ scho seco secu seri serv sett shar show sign site soci spec star stor stra stre stro stud supp syst tele term thei ther thes thin thro toge trad tran trav trea unde unit univ vers very view want warn wate well west whic whil wind work worl'.split(
    ' ',
  ),
);
const FIRST_ARABIC = 0x600;
/** Scripts from here on have pairs of characters. */
const FIRST_UNSPACED = 0x3000;

/** How an anchor is written in a name. */
export function textOf(written: Written, { at, shape }: Anchor): string {
  const word = written[at]!;
  if (shape === 'alone') return word.length > LETTERS ? word.slice(0, Math.min(word.length - 1, LETTERS_ALONE)) : word;
  return shape === 'pair' ? `${cut(word)} ${cut(written[at + 1]!)}` : cut(word);
}

/** Chooses anchors so that they are rare, and few. */
export class Anchors {
  readonly #frequency = new Map<string, number>();
  readonly #chosen = new Set<string>();

  /** @param others names that tell nothing */
  constructor(others: Written[]) {
    for (const word of others.flat()) this.#frequency.set(cut(word), (this.#frequency.get(cut(word)) ?? 0) + 1);
  }

  choose(written: Written): Anchor {
    // Arabic may have an article between the two.
    const isPairable = written.every((word) => word.charCodeAt(0) < FIRST_ARABIC || /^[\u1e00-\u1fff]/.test(word));
    const candidates = written.flatMap((word, at): Anchor[] => {
      const hasPair = isPairable && at + 1 < written.length;
      return word
        ? [{ at, shape: written.length > 1 ? 'word' : 'alone' }, ...(hasPair ? [{ at, shape: 'pair' as const }] : [])]
        : [];
    });
    const costs = candidates.map((anchor) => this.#cost(written, anchor));
    const best = candidates[costs.indexOf(Math.min(...costs))]!;
    this.#chosen.add(textOf(written, best));
    return best;
  }

  #cost(written: Written, anchor: Anchor): number {
    const text = textOf(written, anchor);
    const ofNew = this.#chosen.has(text) ? 0 : COST_OF_NEW;
    if (anchor.shape === 'pair') return COST_OF_PAIR + (COST_OF_SHORT[text.indexOf(' ')] ?? 0) / 2 + ofNew;
    const short = text.charCodeAt(0) < FIRST_UNSPACED ? (COST_OF_SHORT[text.length] ?? 0) : 0;
    return (this.#frequency.get(text) ?? 0) + short + (COMMON.has(text) ? COST_OF_COMMON : 0) + ofNew;
  }
}

function cut(word: string): string {
  return word.slice(0, LETTERS);
}
