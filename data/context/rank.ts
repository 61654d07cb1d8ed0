/**
 * Which facts fit a sentence: the ones that speak of what the sentence speaks of come first.
 *
 * fuse.js scores each word of the sentence against each fact's topic and text, rarer words counting more; facts
 * that nothing speaks for keep the editor's order, which puts the most telling ones first.
 */
import Fuse from 'fuse.js/min';
import type { Fact } from '../dataset.ts';

/** Words too common in this news to tell one fact from another, besides those shorter than four letters. */
const COMMON = new Set(
  'that this with from have will they their which were been also more than about into over after against would could said says when what where while there convention treaty united nations cybercrime'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]+/gu;
const SHORTEST_WORD = 4;

/**
 * Ranks an entity's facts by how well they fit a sentence. All facts are returned, best first; the input's order
 * decides where the sentence does not.
 */
export function rankFacts(facts: Fact[], sentence: string): Fact[] {
  const query = keyWords(sentence);
  if (!query || facts.length < 2) return facts;
  const fuse = new Fuse(facts, {
    keys: [
      { name: 'text', weight: 2 },
      { name: 'topic', weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.25,
    useTokenSearch: true,
  });
  const scores = new Map(fuse.search(query).map(({ item, score }) => [item, score ?? 1]));
  return [...facts].sort((a, b) => (scores.get(a) ?? 1) - (scores.get(b) ?? 1));
}

function keyWords(sentence: string): string {
  const words = sentence.toLowerCase().match(WORD) ?? [];
  return [...new Set(words)].filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word)).join(' ');
}
