/**
 * `npm run accuracy:lookup`: how often the fact that an editor wanted for a sentence comes up first, and among three.
 *
 * Three sets, each written by somebody who had not read the ranking, which was then mended by what they showed: the
 * figures are those of seen cases. With `--misses` each case whose fact did not come first is printed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRanker } from '../../data/context/rank.ts';
import { loadCompiled } from '../../data/load.ts';
import { buildLexicon } from '../../data/mentions/lexicon.ts';

const SETS = ['first', 'second', 'third'] as const;

interface Case {
  id: string;
  set: (typeof SETS)[number];
  sentence: string;
  mention: string;
  entity: string;
  expected: string[];
}

const cases: Case[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'lookup-cases.json'), 'utf8'));
const { dataset, lexicon } = loadCompiled();
const rank = createRanker(buildLexicon(lexicon));
const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
const isVerbose = process.argv.includes('--misses');

/** Where the best wanted fact stands in the ranking, counted from 1. */
function rankOf({ entity, sentence, expected }: Case): { rank: number; ranking: string[] } {
  const { facts, debate } = entities.get(entity)!;
  const ranking = rank([...facts, ...debate], sentence, entity).map(({ id }) => id);
  return { rank: Math.min(...expected.map((id) => ranking.indexOf(id) + 1 || Number.POSITIVE_INFINITY)), ranking };
}

console.log('set        cases   hit@1   hit@3');
for (const set of [...SETS, 'all'] as const) {
  const results = cases.filter((item) => set === 'all' || item.set === set).map((item) => ({ item, ...rankOf(item) }));
  const share = (most: number) => (results.filter(({ rank }) => rank <= most).length / results.length).toFixed(3);
  console.log(`${set.padEnd(10)} ${String(results.length).padStart(5)}   ${share(1)}   ${share(3)}`);
  if (!isVerbose || set === 'all') continue;
  for (const { item, rank, ranking } of results.filter(({ rank }) => rank > 1)) {
    console.log(
      `\n  ${item.id} (${rank}) ${item.sentence}\n    wanted ${item.expected.join(', ')}\n    got    ${ranking.slice(0, 3).join(', ')}`,
    );
  }
}
