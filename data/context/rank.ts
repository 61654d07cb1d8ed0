/**
 * Which facts fit a sentence: the ones that speak of what the sentence speaks of come first.
 *
 * fuse.js judges each word of the sentence against each fact's text, so that "criminalise" finds "criminalization", and
 * the sentence's topics are compared with the fact's. A word that few of the facts know counts more than one that all of them know. Facts that
 * nothing speaks for keep the editor's order, which puts the most telling ones first.
 */
import Fuse from 'fuse.js/min-basic';
import type { Fact } from '../dataset.ts';
import { topicsOf } from './topics.ts';

/** Words too common in this news to tell one fact from another; those shorter than four letters are left out too. */
const COMMON = new Set(
  `that this with from have will they their them which were been also more than about into over after against would
  could said says when what where while there being these those other some only such most many very between through
  people days week month year years first last many several during before government governments official officials
  concerns including according reported report convention treaty pact agreement united nations cybercrime countries
  country states global international`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST_WORD = 4;
/** A stem of this many letters stands for a word's inflections: "ratified", "ratifies", "ratification". */
const STEM_LETTERS = 7;
/** A sentence of more words than this is a list; its first words say enough. */
const MOST_WORDS = 40;
const FUSE_OPTIONS = {
  keys: ['text'],
  includeScore: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  ignoreFieldNorm: true,
  /** 0 is equal, 1 is anything. */
  threshold: 0.15,
};

/** What a shared topic is worth, in the currency of shared rare words (the rarest of fifty facts' words is worth 3.3). */
const TOPIC_SCORE = 1.2;

/** Words asked before are remembered, for an archive's articles repeat them; beyond this many all are forgotten. */
const MOST_REMEMBERED = 2000;

/** Facts that know a word, and how well (0 to 1). */
type Matches = Map<Fact, number>;

const indices = new WeakMap<Fact[], (word: string) => Matches>();

/**
 * Ranks an entity's facts by how well they fit a sentence. All facts are returned, best first; the input's order
 * decides where the sentence does not.
 */
export function rankFacts(facts: Fact[], sentence: string): Fact[] {
  if (!sentence || facts.length < 2) return facts;
  const topics = topicsOf(sentence);
  const scores = new Map(facts.map((fact) => [fact, topics.has(fact.topic) ? TOPIC_SCORE : 0]));
  const matchesOf = indexOf(facts);
  for (const word of keyWords(sentence)) {
    const matches = matchesOf(word);
    const rarity = Math.log(1 + facts.length / (matches.size + 1));
    for (const [fact, match] of matches) scores.set(fact, scores.get(fact)! + rarity * match);
  }
  return [...facts].sort((a, b) => scores.get(b)! - scores.get(a)!);
}

/** A function that looks words up in these facts: by stem where one has it, else fuse.js says what resembles it. */
function indexOf(facts: Fact[]): (word: string) => Matches {
  const known = indices.get(facts);
  if (known) return known;
  const stems = new Map<string, Matches>();
  for (const fact of facts) {
    for (const stem of keyWords(fact.text, Number.POSITIVE_INFINITY)) {
      const matches = stems.get(stem) ?? new Map<Fact, number>();
      stems.set(stem, matches.set(fact, 1));
    }
  }
  let fuse: Fuse<Fact> | undefined;
  const guesses = new Map<string, Matches>();
  const look = (word: string): Matches => {
    const found = stems.get(word) ?? guesses.get(word);
    if (found) return found;
    fuse ??= new Fuse(facts, FUSE_OPTIONS);
    const guess: Matches = new Map(fuse.search(word).map(({ item, score = 0 }) => [item, 1 - score]));
    if (guesses.size >= MOST_REMEMBERED) guesses.clear();
    guesses.set(word, guess);
    return guess;
  };
  indices.set(facts, look);
  return look;
}

/** The words of a sentence that can tell facts apart: years, names and nouns, cut to stems. */
function keyWords(sentence: string, most = MOST_WORDS): string[] {
  const words = sentence.toLowerCase().match(WORD) ?? [];
  const telling = words.filter((word) => (word.length >= SHORTEST_WORD || /\d{2}/.test(word)) && !COMMON.has(word));
  return [...new Set(telling.map((word) => word.slice(0, STEM_LETTERS)))].slice(0, most);
}
