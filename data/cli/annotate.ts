/**
 * `npm run -s annotate`: JSON lines in, JSON lines out; see the README for the contract.
 *
 * Streams: one line is in memory at a time, and a bad line yields an error line while the run goes on.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { loadCompiled } from '../load.ts';
import { createAnnotator } from './annotator.ts';

const { dataset, lexicon } = loadCompiled();
const annotate = createAnnotator(dataset, lexicon, { facts: !process.argv.includes('--no-facts') });

// A closed pipe ("| head") is the reader's way of saying that it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  if (!process.stdout.write(`${JSON.stringify(annotate(line))}\n`)) await once(process.stdout, 'drain');
}
