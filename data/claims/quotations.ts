/**
 * What stands in quotation marks, and whose words it is: a statement there is its speaker's, not the page's.
 *
 * In: a block and the names found in it. Out: whether a place is quoted, and the speaker where a speech verb ties a name to
 * the quotation.
 */
import type { Mention } from '../mentions/resolve.ts';

export interface Quotation {
  start: number;
  end: number;
  speaker?: string;
}

const OPENING = /[“«„"「『]/g;
const CLOSING: Record<string, RegExp> = {
  '“': /”/g,
  '«': /»/g,
  '„': /[“”]/g,
  '"': /"/g,
  '「': /」/g,
  '『': /』/g,
};
/** A word or two in quotation marks are a label, no quotation. */
const SHORTEST = 25;
/** The name of a speaker stands near: before the colon or after "he said". */
const SPEAKER_NEAR = 120;
const SPEAKS =
  /(?:^|[^\p{L}])(?:said|says|told|added|stated|noted|stressed|explained|declared|wrote|dijo|afirmó|señaló|declaró|explicó|aseguró|añadió|a déclaré|a dit|a affirmé|a expliqué|a souligné|explique|affirme|déclare|cho biết|nói|phát biểu|nhấn mạnh|khẳng định|chia sẻ|disse|afirmou|sagte|erklärte)(?![\p{L}])/iu;

/** Finds the quotations of a block, each with its speaker. Linear: every mark is looked at once. */
export function quotationsOf(text: string, mentions: Mention[]): Quotation[] {
  const quotations: Quotation[] = [];
  let at = 0;
  for (;;) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(text);
    if (!opening) return quotations;
    const closing = CLOSING[opening[0]]!;
    closing.lastIndex = opening.index + 1;
    const found = closing.exec(text);
    // Without an end it is no quotation: an inch, a slip, or one that goes on for paragraphs.
    if (!found) return quotations;
    const end = found.index + 1;
    if (end - opening.index >= SHORTEST) {
      const speaker = speakerOf(text, mentions, opening.index, end);
      quotations.push({ start: opening.index, end, ...(speaker ? { speaker } : {}) });
    }
    at = end;
  }
}

/** The name nearest to the quotation on the side that has a speech verb. */
function speakerOf(text: string, mentions: Mention[], start: number, end: number): string | undefined {
  const beforeFrom = Math.max(0, start - SPEAKER_NEAR);
  const afterTo = Math.min(text.length, end + SPEAKER_NEAR);
  if (SPEAKS.test(text.slice(end, afterTo))) {
    return mentions.find((mention) => mention.start >= end && mention.end <= afterTo)?.entity;
  }
  if (SPEAKS.test(text.slice(beforeFrom, start))) {
    return mentions.findLast((mention) => mention.end <= start && mention.start >= beforeFrom)?.entity;
  }
  return undefined;
}
