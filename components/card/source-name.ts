/** What a link to a source says. */
import type { Source } from '../../data/dataset.ts';
import type { Translate } from '../text.ts';

/** The publisher; for a copy on somebody else's site, that it is one. */
export function nameOf({ publisher, copy }: Source, text: Translate): string {
  return copy && !/\bcopy/i.test(publisher) ? text('source_copy', publisher) : publisher;
}
