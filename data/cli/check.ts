/**
 * `npm run check:data`: compiles every record and prints each fault; ends with 1 when there is one.
 * Facts that it is time to look over again are listed on standard error; they fail nothing.
 */
import { printStale, staleFacts } from '../compile/stale.ts';
import { CompileError } from '../compile.ts';
import { loadCompiled, loadSites } from '../load.ts';

try {
  const { dataset, lexicon } = loadCompiled();
  const facts = dataset.entities.reduce((sum, entity) => sum + entity.facts.length, 0);
  const positions = dataset.entities.reduce((sum, entity) => sum + entity.positions.length, 0);
  console.log(
    `data/records: ${dataset.entities.length} entities, ${lexicon.names.length} names, ${facts} facts, ` +
      `${positions} positions, ${dataset.sources.length} sources, ${loadSites().length} sites; no faults`,
  );
  const reminder = printStale(staleFacts(dataset));
  if (reminder) console.error(reminder);
} catch (error) {
  if (!(error instanceof CompileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
