/**
 * One thread of `annotate --jobs`: gets batches of lines, gives back as many answers in the same order.
 *
 * Lines travel joined by line ends: one string is cheaper to hand over than a list, and neither side's JSON holds one.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Dataset } from '../dataset.ts';
import type { LexiconData } from '../mentions/lexicon.ts';
import { createAnnotator } from './annotator.ts';

/** What a thread is started with: the main thread reads the records once for all. */
export interface WorkerData {
  dataset: Dataset;
  lexicon: LexiconData;
  facts: boolean;
}

const { dataset, lexicon, facts } = workerData as WorkerData;
const annotate = createAnnotator(dataset, lexicon, { facts });

parentPort!.on('message', (batch: string) => {
  const answers = batch.split('\n').map((line) => JSON.stringify(annotate(line)));
  parentPort!.postMessage(answers.join('\n'));
});
