/**
 * `npm run -s annotate`: JSON lines in, JSON lines out; see the README for the contract.
 *
 * Streams: a line, or with `--jobs` a few batches of lines, are in memory at a time. A bad line yields an error line
 * while the run goes on.
 */
import { loadCompiled } from '../load.ts';
import { annotateInThreads } from './annotate-jobs.ts';
import { linesOf, write } from './annotate-lines.ts';
import { type AnnotateOptions, HELP, readOptions } from './annotate-options.ts';
import { createAnnotator } from './annotator.ts';

const BROKE_OFF = 1;
const BAD_OPTION = 2;

const options = optionsOrExit();
if (options.help) {
  process.stdout.write(HELP);
} else {
  endWithTheReader();
  try {
    await run(options);
  } catch (error) {
    exitWith(BROKE_OFF, error);
  }
}

async function run({ jobs, facts }: AnnotateOptions): Promise<void> {
  const { dataset, lexicon } = loadCompiled();
  const { stdin, stdout } = process;
  if (jobs > 1) {
    const script = new URL('./annotate-worker.ts', import.meta.url);
    await annotateInThreads(stdin, stdout, { jobs, script, data: { dataset, lexicon, facts } });
    return;
  }
  const annotate = createAnnotator(dataset, lexicon, { facts });
  for await (const lines of linesOf(stdin)) {
    for (const line of lines) await write(stdout, `${JSON.stringify(annotate(line))}\n`);
  }
}

function optionsOrExit(): AnnotateOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return exitWith(BAD_OPTION, error, ' (see --help)');
  }
}

function exitWith(code: number, error: unknown, hint = ''): never {
  console.error(`annotate: ${error instanceof Error ? error.message : error}${hint}`);
  process.exit(code);
}

/** A closed pipe ("| head") is the reader's way of saying that it has seen enough. */
function endWithTheReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    exitWith(BROKE_OFF, error);
  });
}
