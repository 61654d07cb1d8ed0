/**
 * What a match must be besides having the shape of a statement: needed or reached, a fact or a hope, of the right thing.
 *
 * In: the units of a sentence and the places of a match. Out: yes or no.
 */
import type { AssertionKind } from './assertion.ts';
import { isAnnounced } from './statement.ts';
import type { Unit } from './units.ts';

/** Indices of units: the whole match, the part that tells, the verb. */
export interface Found {
  kind: AssertionKind;
  from: number;
  to: number;
  key: number;
  verb: number;
}

const TRILLION = 1e12;

/** A sum in a sentence on cybercrime; where only the treaty is named, a sum that can be nothing less than the world's. */
export function isCostOfCrime(units: Unit[], { money }: Unit): boolean {
  if (units.some(({ tag }) => tag === 'C')) return true;
  return units.some(({ tag }) => tag === 'I') && (money?.amount ?? money?.scale ?? 0) >= TRILLION;
}

/** Negotiating sessions, not any sessions. */
export function isOfNegotiations(units: Unit[]): boolean {
  return units.some(({ tag, entity }) => tag === 'T' || tag === 'I' || entity === COMMITTEE);
}

/** "No country", "aucun État": the denials that are a count. */
export const NONE = new Set(['no', 'none', 'aucun', 'ningún', 'ninguno', 'chưa', 'nenhum', 'kein']);
/** A number near the one that the text asks for, of signatures: "once 40 have signed". */
const MOST_NEEDED = 50;

export function isOfSignatures(units: Unit[], found: Found): boolean {
  const number = units[found.key]!.number!;
  return number >= MANY && number <= MOST_NEEDED && isNeeded(units, found);
}

const COMMITTEE = 'ad-hoc-committee-on-cybercrime';

/** "Denmark signed on Saturday" tells when Denmark signed. */
export function isByName(units: Unit[], verb: number): boolean {
  let index = verb - 1;
  while (index >= 0 && 'ue!'.includes(units[index]!.tag)) index -= 1;
  return units[index]?.tag === 'E';
}

/** So many ratifications that are still to come are those needed. */
const MANY = 30;

/** "Once", "requires", "enters into force" near a count of ratifications: what it takes, not what there is. */
export function isNeeded(units: Unit[], { from, to, key }: Found): boolean {
  const near = units.slice(Math.max(0, from - 12), to + 10);
  const isToBe = units[key]!.number! >= MANY && isAnnounced(units, from, to);
  if (!isToBe && !near.some(({ tag }) => tag === 'Q' || tag === 'F' || tag === 'H')) return false;
  const before = units.slice(Math.max(0, key - 3), key);
  return before.some(({ tag }) => tag === 'Q') || !before.some(({ tag }) => tag === 'e');
}

/** In force by now, said as a fact; or a year in which it is to be; or a denial. */
export function isStatedForce(units: Unit[], { from, to, key }: Found, denied: boolean): boolean {
  const { tag } = units[key]!;
  const isHope = tag !== 'f' && units.slice(from, to + 1).some(({ date }) => date);
  const around = units.slice(Math.max(0, from - 8), isHope ? to : to + 8);
  if (around.some((unit) => unit.tag === 'Q' || unit.tag === 'H')) return false;
  return tag === 'f' ? true : !denied && isHope;
}
