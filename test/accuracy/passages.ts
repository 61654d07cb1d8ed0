/** The labelled passages of a folder, checked: a fault names file, passage and what is wrong, so that it can be mended. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type Label, takeOutLabels } from './labels.ts';
import { listIn } from './list-in.ts';

export const PASSAGES_FOLDER = path.join(import.meta.dirname, 'passages');
export const GENRES = ['treaty', 'cybercrime', 'other-treaty', 'unrelated'] as const;
export type Genre = (typeof GENRES)[number];

export interface Passage {
  id: string;
  genre: Genre;
  /** The name of its file without the ending. */
  language: string;
  title?: string | undefined;
  /** Without labels. */
  text: string;
  labels: Label[];
}

export interface PassageFile {
  name: string;
  content: string;
}

const Shape = v.strictObject({
  id: v.pipe(v.string('"id" must be text'), v.nonEmpty('"id" is empty')),
  genre: v.picklist(GENRES, ({ received }) => `unknown genre ${received}: one of ${GENRES.join(', ')}`),
  title: v.optional(v.string('"title" must be text')),
  text: v.pipe(v.string('"text" must be text'), v.nonEmpty('"text" is empty')),
});

/**
 * Reads the files of a folder that fit a filter.
 *
 * @param set a language ("es") or a glob of file names ("zh*.json"); all files without it
 * @throws Error when the folder holds nothing that fits
 */
export function readPassageFiles(folder = PASSAGES_FOLDER, set?: string): PassageFile[] {
  const fits = (name: string) => set === undefined || name === `${set}.json` || path.matchesGlob(name, set);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && fits(name));
  if (!names.length) throw new Error(`no passages in ${folder}${set === undefined ? '' : ` that fit "${set}"`}`);
  return names.sort().map((name) => ({ name, content: readFileSync(path.join(folder, name), 'utf8') }));
}

/**
 * Parses passages of all files.
 *
 * @param entities ids that labels may name
 * @throws Error naming file, id and fault of the first passage that breaks the format
 */
export function parsePassages(files: PassageFile[], entities: ReadonlySet<string>): Passage[] {
  const fileOf = new Map<string, string>();
  return files.flatMap(({ name, content }) => {
    const language = languageOf(name);
    return listIn(name, content).map((item, index) => {
      const passage = parsePassage(name, index, item, entities);
      const other = fileOf.get(passage.id);
      if (other) throw new Error(`${name}, ${passage.id}: duplicate id, also in ${other}`);
      fileOf.set(passage.id, name);
      return { ...passage, language };
    });
  });
}

/** The language is needed to count words and to know articles, so it has to be one. */
function languageOf(name: string): string {
  const language = path.basename(name, '.json');
  try {
    Intl.getCanonicalLocales(language);
    return language;
  } catch {
    throw new Error(`${name}: the file's name must be a language code`);
  }
}

function parsePassage(
  file: string,
  index: number,
  item: unknown,
  entities: ReadonlySet<string>,
): Omit<Passage, 'language'> {
  const id = (item as { id?: unknown } | null)?.id;
  const place = `${file}, ${typeof id === 'string' && id ? id : `passage ${index + 1}`}`;
  const parsed = v.safeParse(Shape, item);
  if (!parsed.success) throw new Error(`${place}: ${parsed.issues.map(({ message }) => message).join('; ')}`);
  try {
    return { ...parsed.output, ...takeOutLabels(parsed.output.text, entities) };
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
}
