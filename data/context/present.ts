/** Mentions of a page → who is on it, and whether the text lets them speak: what `voices.ts` and a message to the popup need. */
import { isSpeaker } from './speakers.ts';
import type { Present } from './voices.ts';

/** A mention with the text of its block. */
interface Placed {
  entity: string;
  text: string;
  /** String indices into `text`. */
  start: number;
  end: number;
}

/** Each entity once, in the order of first mentions; quoted where any of its mentions speaks. */
export function presentIn(mentions: Iterable<Placed>): Present[] {
  const quoted = new Map<string, boolean>();
  for (const { entity, text, start, end } of mentions) {
    if (!quoted.get(entity)) quoted.set(entity, isSpeaker(text, start, end));
  }
  return [...quoted].map(([entity, isQuoted]) => ({ entity, quoted: isQuoted }));
}
