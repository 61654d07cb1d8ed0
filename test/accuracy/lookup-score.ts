/** Scores the ranking on the labelled lookup cases: how often the fact an editor wanted comes first, or among three. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRanker } from '../../data/context/rank.ts';
import { loadCompiled } from '../../data/load.ts';
import { buildLexicon } from '../../data/mentions/lexicon.ts';

/**
 * Each set was written by somebody who had not read the ranking, which was then mended by what the set showed: the
 * scores are those of seen cases.
 */
export const SETS = ['first', 'second', 'third', 'fourth'] as const;

interface Case {
  id: string;
  set: (typeof SETS)[number];
  sentence: string;
  mention: string;
  entity: string;
  expected: string[];
}

export interface Result extends Case {
  /** Where the best wanted fact stands, counted from 1. */
  rank: number;
  /** Ids of all statements of the entity, best first. */
  ranking: string[];
}

/** Ranks every case. @throws When a case names an entity that does not exist. */
export function scoreCases(): Result[] {
  const cases: Case[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'lookup-cases.json'), 'utf8'));
  const { dataset, lexicon } = loadCompiled();
  const rank = createRanker(buildLexicon(lexicon));
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  return cases.map((item) => {
    const { facts, debate } = entities.get(item.entity)!;
    const ranking = rank([...facts, ...debate], item.sentence, item.entity).map(({ id }) => id);
    const ranks = item.expected.map((id) => ranking.indexOf(id) + 1 || Number.POSITIVE_INFINITY);
    return { ...item, rank: Math.min(...ranks), ranking };
  });
}

/** The share of results whose wanted fact is among the first `most`. */
export function hitRate(results: Result[], most: number): number {
  return results.filter(({ rank }) => rank <= most).length / results.length;
}
