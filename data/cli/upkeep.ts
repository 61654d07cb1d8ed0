/**
 * `node data/cli/upkeep.ts [--today YYYY-MM-DD]`: what an editor should look over, as a Markdown checklist on standard
 * output. Records that do not compile give their faults instead: those come first.
 */
import { parseArgs } from 'node:util';
import { CompileError, printFault } from '../compile.ts';
import { loadCompiled } from '../load.ts';
import { upkeepList } from './upkeep-list.ts';

const BAD_OPTION = 2;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

try {
  const { values } = parseArgs({ options: { today: { type: 'string' } } });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (DAY.test(today) && !Number.isNaN(Date.parse(today))) {
    process.stdout.write(upkeepList(loadCompiled().dataset, today));
  } else {
    console.error(`--today must be a day, YYYY-MM-DD, not "${today}"`);
    process.exitCode = BAD_OPTION;
  }
} catch (error) {
  if (error instanceof CompileError) {
    const faults = error.faults.map((fault) => `- [ ] ${printFault(fault)}`);
    process.stdout.write(`## Faults\n\n${faults.join('\n')}\n`);
  } else if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) {
    console.error((error as Error).message);
    process.exitCode = BAD_OPTION;
  } else throw error;
}
