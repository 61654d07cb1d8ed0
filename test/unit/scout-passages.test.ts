/** The scout on the labelled passages: it is silent where nobody has a stake, and misses few of those that the reader marks. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { scoutPatterns } from '../../data/compile/scout-patterns.ts';
import { createSuspicion, HINTS_NEEDED } from '../../data/mentions/scout.ts';
import { PASSAGES_FOLDER, type Passage, parsePassages, readPassageFiles } from '../accuracy/passages.ts';
import { compiledRecords } from './support/compiled.ts';

const UNSEEN_FOLDER = path.join(import.meta.dirname, '../accuracy/unseen');
const FIXTURES_FOLDER = path.join(import.meta.dirname, '../fixtures/articles');
/** Articles among the fixtures that the reader has something to do on. */
const RELATED = ['tech-accord-translated.html', 'treaty-signing.html'];
/** Of the passages with labels, most of a few sentences; nearly all missed are in misspelt names, on purpose. */
const MOST_MISSED = 47;

const { lexicon } = compiledRecords();
const suspicion = createSuspicion(scoutPatterns(lexicon));
const isSuspected = ({ title, text }: Pick<Passage, 'title' | 'text'>) =>
  suspicion([title ?? '', text].join('\n')) >= HINTS_NEEDED;

const entities = new Set(lexicon.entities.map(([id]) => id));
const folders = [
  PASSAGES_FOLDER,
  ...readdirSync(UNSEEN_FOLDER)
    .filter((name) => name.startsWith('mentions'))
    .map((name) => path.join(UNSEEN_FOLDER, name)),
];
const passages = folders.flatMap((folder) =>
  parsePassages(readPassageFiles(folder), entities).map((passage) => ({
    ...passage,
    name: `${path.basename(folder)}/${passage.id}`,
  })),
);

it('few labelled passages are missed', () => {
  const labelled = passages.filter(({ labels }) => labels.length);
  expect(labelled.length).toBeGreaterThan(600);
  const missed = labelled.filter((passage) => !isSuspected(passage)).map(({ name }) => name);
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(MOST_MISSED);
});

it('no passage without labels is suspected', () => {
  const unrelated = passages.filter(({ labels }) => !labels.length);
  expect(unrelated.length).toBeGreaterThan(200);
  expect(unrelated.filter(isSuspected).map(({ name }) => name)).toEqual([]);
});

it('of the article fixtures only those about the story are suspected', () => {
  const suspected = readdirSync(FIXTURES_FOLDER).filter((name) => {
    const html = readFileSync(path.join(FIXTURES_FOLDER, name), 'utf8');
    return isSuspected({ text: html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, '\n') });
  });
  expect(suspected.sort()).toEqual(RELATED);
});
