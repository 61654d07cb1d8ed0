/**
 * Who did it, or what else a statement turns on besides its number: the State, the offence, the manner, the place.
 *
 * In: the units of a sentence and the places of a statement. Out: an entity's id, or the word for what is none.
 */
import type { AssertionKind } from './assertion.ts';
import type { Unit } from './units.ts';

/** In "Russia's proposal" the name is part of a longer one, and read word by word. */
const RUSSIAN = /^(?:russian?|moscow|rusia|rus[ao]|moscú|russ[ei]|russie|moscou|nga)$/;
const TRILLION = 1e12;
const MANNERS: Record<string, string> = { c: 'consensus', v: 'majority' };
/** Kinds in which a name in or just before the statement did it. */
const HAS_DOER = new Set<AssertionKind>(['proposed-in', 'adopted-on', 'adoption-manner', 'proposed-by']);
const DOER_WITHIN = 3;
/** A sentence that names the ceremony or its city beside the verb counts those who signed there. */
const SIGNING = 'hanoi-signing-ceremony';
const CEREMONY = new Set([SIGNING, 'hanoi']);
const PLACE_WITHIN = 4;
const UNION = 'european-union';
/** The word for a count of signatures where ratifications are what is needed. */
const SIGNATURES = 'signatures';

/** Finds what `who` of an assertion is. */
export function whoOf(units: Unit[], kind: AssertionKind, from: number, to: number, key: number): string | undefined {
  const { entity, offence, money, tag } = units[key]!;
  if (kind === 'proposed-by' && !entity) return RUSSIAN.test(units[key]!.word ?? '') ? 'russia' : undefined;
  if (entity ?? offence) return entity ?? offence;
  if (money) return money.amount ? undefined : money.scale >= TRILLION ? 'trillions' : 'billions';
  if (kind === 'signatories') return placeOf(units, from, to);
  const inside = units.slice(from, to + 1);
  if (kind === 'ratifications-needed') return inside.some((unit) => 'YgG'.includes(unit.tag)) ? SIGNATURES : undefined;
  if (MANNERS[tag]) return MANNERS[tag];
  if (!HAS_DOER.has(kind)) return undefined;
  const around = units.slice(Math.max(0, from - DOER_WITHIN), to + 1);
  const named = around.find((unit) => unit.tag === 'E' || unit.tag === 'U')?.entity;
  return named ?? (around.some(({ word = '' }) => RUSSIAN.test(word)) ? 'russia' : undefined);
}

/** Where they signed, or the Union counted beside the States: both change which count is meant. */
function placeOf(units: Unit[], from: number, to: number): string | undefined {
  const inside = units.slice(from, to + 1);
  const isJoined = inside.some((unit, index) => unit.entity === UNION && joins(inside, index - 1));
  if (isJoined) return UNION;
  if (!inside.some(({ tag }) => tag === 'G')) return undefined;
  const near = units.slice(Math.max(0, from - PLACE_WITHIN), to + 1 + PLACE_WITHIN);
  return near.some(({ entity }) => CEREMONY.has(entity ?? '')) ? SIGNING : undefined;
}

/** "72 States and the EU": the word before the name, its article skipped, is "and" or "plus". */
function joins(units: Unit[], before: number): boolean {
  const isArticle = units[before]?.tag === '.' || units[before]?.tag === 'u';
  return units[isArticle ? before - 1 : before]?.tag === '&';
}
