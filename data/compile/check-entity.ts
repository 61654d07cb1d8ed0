/** What a card needs of its record: a line that stands alone, and something to say. */
import type { EntityRecord } from '../schema.ts';
import type { Fault } from './fault.ts';
import type { Filed } from './parse.ts';

/** A summary that begins so speaks of something outside the card. "IT security" is no "It". */
const LEANS_ON = /^(?:It|They|This|These|He|She)\b/;

export function checkEntity({ file, record }: Filed<EntityRecord>, faults: Fault[]): void {
  const { summary } = record;
  const [word] = LEANS_ON.exec(summary) ?? [];
  if (word) {
    faults.push({ file, field: 'summary', message: `begins with "${word}"; say who or what, it has to stand alone` });
  }
  if (!/\p{L}/u.test(summary)) {
    faults.push({ file, field: 'summary', message: 'has no letters; say in a line who or what it is' });
  }
  if (!record.facts.length && !record.positions.length && !record.debate.length) {
    faults.push({
      file,
      field: '(whole file)',
      message: 'has no fact, position or debate; add a sourced statement or remove the record',
    });
  }
}
