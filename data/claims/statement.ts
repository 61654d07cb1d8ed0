/**
 * What surrounds a statement and changes it: a question, a wish or condition, a denial, an announcement.
 *
 * In: the units of a sentence and the places of a match. Out: yes or no.
 */
import type { Unit } from './units.ts';

/** How far before a statement "if", "not" and "will" still concern it. */
const WISHED_WITHIN = 8;
const DENIED_WITHIN = 2;
const ANNOUNCED_WITHIN = 2;

/**
 * A question states nothing: the place from which a sentence asks, undefined where it does not. What stands before a colon
 * is stated even so. `end` is where the sentence's last word ends.
 */
export function askedFrom(text: string, units: Unit[], end: number): number | undefined {
  if (units.some(({ tag }) => tag === '?')) return 0;
  if (!/^[^\p{L}\p{N}]{0,3}[?？]/u.test(text.slice(end, end + 4))) return undefined;
  return units.findLast((unit) => text.slice(unit.start, unit.end).startsWith(':'))?.start ?? 0;
}

/** "If 60 countries were to sign", "urged more than 60 countries to sign". */
export function isWished(units: Unit[], from: number, to: number): boolean {
  return has(units, Math.max(0, from - WISHED_WITHIN), to, 'H', from);
}

export function isDenied(units: Unit[], from: number, to: number): boolean {
  return has(units, Math.max(0, from - DENIED_WITHIN), to, '!', from);
}

export function isAnnounced(units: Unit[], from: number, to: number): boolean {
  return (
    has(units, Math.max(0, from - ANNOUNCED_WITHIN), to, 'A', from) ||
    units.slice(from, to + 1).some(({ isFuture }) => isFuture)
  );
}

/** Whether a tag stands between the two places; before the statement itself a new clause shields it. */
function has(units: Unit[], from: number, to: number, tag: string, statement: number): boolean {
  for (let index = to; index >= from; index -= 1) {
    const unit = units[index]!;
    if (unit.tag === tag) return true;
    if (index < statement && unit.tag === ';') return false;
  }
  return false;
}
