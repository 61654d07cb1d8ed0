/** The command line of `annotate` → what to do. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export interface AnnotateOptions {
  help: boolean;
  /** Whether mentions come with their facts. */
  facts: boolean;
  /** Threads that annotate; 1 is the main thread alone. */
  jobs: number;
}

export const HELP = `annotate: texts in, mentions of the story's people, bodies and instruments out, with the facts that fit.

  npm run -s annotate -- [--no-facts] [--jobs [N]] < documents.jsonl > mentions.jsonl

Reads one JSON object a line from standard input, {"id", "title"?, "text", "lang"?, "published"?}, and writes one a line,
in the order of the input. A line that cannot be read gives {"id"?, "error"}, and the run goes on.

  --no-facts   leave the facts out: several times as fast
  --jobs N     annotate in N threads; 0, or no number, means one for each core; without --jobs it is one
  --help       this text

Exit code: 0 when all lines were answered or the reader closed the pipe, 1 when the run broke off, 2 for a bad option.
`;

/** Each thread holds a lexicon of its own; more of them than any machine has cores is a slip of the finger. */
const MOST_JOBS = 512;

/**
 * Reads the arguments after the script's name.
 *
 * @throws Error saying what is wrong with them
 */
export function readOptions(args: string[]): AnnotateOptions {
  const { values } = parseArgs({
    args: args.map((argument, index) => (isBareJobs(args, index) ? '--jobs=0' : argument)),
    options: {
      help: { type: 'boolean', default: false },
      'no-facts': { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
    },
  });
  return { help: values.help, facts: !values['no-facts'], jobs: countOf(values.jobs) };
}

/** "--jobs" with nothing behind it, or with another option: all cores. */
function isBareJobs(args: string[], index: number): boolean {
  const next = args[index + 1];
  return args[index] === '--jobs' && (next === undefined || next.startsWith('--'));
}

function countOf(jobs: string): number {
  const count = Number(jobs);
  if (!/^\d+$/.test(jobs) || count > MOST_JOBS) {
    throw new Error(`--jobs must be a whole number from 0 to ${MOST_JOBS}, not "${jobs}"`);
  }
  return count || availableParallelism();
}
