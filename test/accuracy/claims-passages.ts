/** The passages with labelled statements, checked: a fault names file, passage and what is wrong. */
import path from 'node:path';
import * as v from 'valibot';
import { type ClaimLabel, takeOutClaimLabels } from './claims-labels.ts';
import { listIn } from './list-in.ts';
import type { PassageFile } from './passages.ts';

export const CLAIM_PASSAGES_FOLDER = path.join(import.meta.dirname, 'claims');

export interface ClaimPassage {
  id: string;
  /** The name of its file without the ending. */
  language: string;
  title?: string | undefined;
  /** YYYY-MM-DD: the day for which the record is asked. */
  published?: string | undefined;
  /** Without labels. */
  text: string;
  labels: ClaimLabel[];
}

const Shape = v.strictObject({
  id: v.pipe(v.string('"id" must be text'), v.nonEmpty('"id" is empty')),
  title: v.optional(v.string('"title" must be text')),
  published: v.optional(v.pipe(v.string(), v.isoDate('"published" must be YYYY-MM-DD'))),
  text: v.pipe(v.string('"text" must be text'), v.nonEmpty('"text" is empty')),
});

/**
 * Parses the passages of all files.
 *
 * @param claims ids of the dataset's claims, which labels may name
 * @throws Error naming file, id and fault of the first passage that breaks the format
 */
export function parseClaimPassages(files: PassageFile[], claims: ReadonlySet<string>): ClaimPassage[] {
  const seen = new Set<string>();
  return files.flatMap(({ name, content }) =>
    listIn(name, content).map((item, index) => {
      const id = (item as { id?: unknown } | null)?.id;
      const place = `${name}, ${typeof id === 'string' && id ? id : `passage ${index + 1}`}`;
      const parsed = v.safeParse(Shape, item);
      if (!parsed.success) throw new Error(`${place}: ${parsed.issues.map(({ message }) => message).join('; ')}`);
      if (seen.has(parsed.output.id)) throw new Error(`${place}: duplicate id`);
      seen.add(parsed.output.id);
      try {
        const labelled = takeOutClaimLabels(parsed.output.text, claims);
        return { ...parsed.output, ...labelled, language: path.basename(name, '.json') };
      } catch (error) {
        throw new Error(`${place}: ${(error as Error).message}`);
      }
    }),
  );
}
