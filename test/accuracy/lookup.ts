/** `npm run accuracy:lookup`: hit@1 and hit@3 by set; with `--misses` each case whose fact did not come first. */
import { hitRate, SETS, scoreCases } from './lookup-score.ts';

const results = scoreCases();
const isVerbose = process.argv.includes('--misses');

console.log('set        cases   hit@1   hit@3');
for (const set of [...SETS, 'all'] as const) {
  const these = results.filter((result) => set === 'all' || result.set === set);
  const rates = [1, 3].map((most) => hitRate(these, most).toFixed(3));
  console.log(`${set.padEnd(10)} ${String(these.length).padStart(5)}   ${rates.join('   ')}`);
}
for (const { id, rank, sentence, expected, ranking } of isVerbose ? results : []) {
  if (rank === 1) continue;
  console.log(
    `\n${id} (${rank}) ${sentence}\n  wanted ${expected.join(', ')}\n  got    ${ranking.slice(0, 3).join(', ')}`,
  );
}
