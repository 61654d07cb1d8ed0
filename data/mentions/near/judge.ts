/** fuse.js as the judge of slips: the walk says what a word may have been meant for, the judge whether it looks like it. */
import Fuse from 'fuse.js/min-basic';
import { foldWord } from '../fold.ts';
import type { Name } from '../lexicon.ts';
import type { Candidate } from '../walk.ts';

/** The worst score (0 is equal) of a name with two slips in eleven letters, or with two of five letters swapped. */
const WORST_SCORE = 0.45;

/** The candidate with only the names that it looks like, most alike first; undefined when there are none. */
export function judged(candidate: Candidate, text: string): Candidate | undefined {
  const written = foldedName(text.slice(candidate.start, candidate.end));
  const fuse = new Fuse(
    // By id and text first, so that of names equally alike the same one comes first whatever the order of records.
    candidate.names
      .toSorted((a, b) => (`${a.entity.id} ${a.text}` < `${b.entity.id} ${b.text}` ? -1 : 1))
      .map((name) => ({ name, text: foldedName(name.text) })),
    { keys: ['text'], ignoreLocation: true, threshold: WORST_SCORE },
  );
  const names: Name[] = fuse.search(written).map(({ item }) => item.name);
  return names.length ? { ...candidate, names } : undefined;
}

function foldedName(text: string): string {
  return text.split(/\s+/).map(foldWord).join(' ');
}
