/**
 * Where the part of a statement that tells ends: "more than 60 countries" and not "more than 60".
 *
 * In: the units of a sentence and the place of the number. Out: a string index. The sign stands there, and a number alone is
 * too small to be met with a pointer.
 */
import type { Unit } from './units.ts';

/** Nouns that numbers count, and how far from its number one may stand. */
const COUNTED = 'SYPrahzdwl';
const TO_COUNTED = 2;

/** "More than 60 countries": the sign takes in the noun, so that it is wide enough to be met. */
export function endOfCounted(units: Unit[], key: number): number {
  const unit = units[key]!;
  if (!'No'.includes(unit.tag)) return unit.end;
  for (let index = key + 1; index <= key + 1 + TO_COUNTED; index += 1) {
    const next = units[index];
    if (!next) break;
    if (COUNTED.includes(next.tag)) return next.end;
    if (!'.UT'.includes(next.tag)) break;
  }
  return unit.end;
}
