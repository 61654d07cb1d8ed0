/** `npm run -s dataset`: the compiled dataset as one JSON document on standard output. */
import { CompileError } from '../compile.ts';
import { loadCompiled } from '../load.ts';

try {
  process.stdout.write(`${JSON.stringify(loadCompiled().dataset, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof CompileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
