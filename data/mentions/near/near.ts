/**
 * Names that are not written as anybody writes them: with a slip, or in other words. Sought only on pages where an exact
 * name says that it is worth while, because it costs more than the walk along the tree and proves less.
 */
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { openLexicon } from '../unpack.ts';
import type { Candidate } from '../walk.ts';
import type { NearData } from './data.ts';
import { FirstWords } from './first-words.ts';
import { JoinedNames } from './joined.ts';
import { judged } from './judge.ts';
import { Meanings } from './meanings.ts';
import { createSenseReader, type SenseReader } from './sense-reader.ts';
import { namesWithSlips } from './slips.ts';
import { namesInOtherWords } from './words.ts';

const searches = new WeakMap<Lexicon, Search>();

/**
 * Candidates for near names among the `tokens` of `text`; they may overlap each other and exact names.
 *
 * @param spelled the exact names, those within longer ones too
 * @returns none where the lexicon has no near data
 */
export function nearNames(lexicon: Lexicon, text: string, tokens: Token[], spelled: Candidate[]): Candidate[] {
  const search = searchOf(lexicon);
  if (!search) return [];
  const slips = namesWithSlips(lexicon, search.firstWords, text, tokens)
    .flatMap((candidate) => judged(candidate, text) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end || (nameOf(a) < nameOf(b) ? -1 : 1));
  const words = search.read(text, tokens, spelled, slips);
  const inOtherWords = namesInOtherWords({ lexicon, meanings: search.meanings, text, tokens, words });
  return [...slips, ...inOtherWords, ...search.joined.find(text, tokens)];
}

/** What the first search has to wait for, in steps of a few milliseconds between which a page may breathe. */
export function nearPreparations(lexicon: Lexicon): (() => void)[] {
  return [
    () => void lexicon.near,
    () => void searchOf(lexicon)?.phrases,
    () => void searchOf(lexicon)?.read,
    () => void searchOf(lexicon)?.firstWords,
    () => void searchOf(lexicon)?.meanings,
  ];
}

function searchOf(lexicon: Lexicon): Search | undefined {
  const known = searches.get(lexicon);
  if (known) return known;
  const { near } = lexicon;
  if (!near) return undefined;
  const search = new Search(lexicon, near);
  searches.set(lexicon, search);
  return search;
}

/** What is searched with. Each part is made when first asked for. */
class Search {
  readonly joined: JoinedNames;
  readonly #lexicon: Lexicon;
  readonly #near: NearData;
  #phrases: Lexicon | undefined;
  #read: SenseReader | undefined;
  #firstWords: FirstWords | undefined;
  #meanings: Meanings | undefined;

  constructor(lexicon: Lexicon, near: NearData) {
    this.#lexicon = lexicon;
    this.#near = near;
    this.joined = new JoinedNames(lexicon, near.joined);
  }

  get phrases(): Lexicon {
    this.#phrases ??= openLexicon(this.#near.phrases);
    return this.#phrases;
  }

  get read(): SenseReader {
    this.#read ??= createSenseReader(this.phrases);
    return this.#read;
  }

  get firstWords(): FirstWords {
    this.#firstWords ??= new FirstWords(this.#lexicon, this.#near.spellings);
    return this.#firstWords;
  }

  get meanings(): Meanings {
    this.#meanings ??= new Meanings(this.#lexicon, this.#near.senses);
    return this.#meanings;
  }
}

/** By what slips of equal length are put in order, so that the order of records changes nothing. */
function nameOf({ names }: Candidate): string {
  const { entity, text } = names[0]!;
  return `${entity.id} ${text}`;
}
