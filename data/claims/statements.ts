/**
 * One sentence → its statements: patterns, names and offences, each checked for what it is about.
 *
 * In: units, and the instrument last spoken of before. Out: assertions without block and quotation.
 */
import type { Act } from './acts.ts';
import type { Assertion, AssertionKind } from './assertion.ts';
import {
  type Found,
  isByName,
  isCostOfCrime,
  isNeeded,
  isOfNegotiations,
  isOfOther,
  isOfRatification,
  isOfSignatures,
  isOthersAssent,
  isOtherText,
  isPetition,
  isRemainder,
  isStatedForce,
  NONE,
} from './checks.ts';
import { endOfCounted } from './counted.ts';
import { whoOf } from './doers.ts';
import { type Instrument, instrumentFor } from './instruments.ts';
import { offencesNamed } from './offences.ts';
import { partiesNamed } from './parties-named.ts';
import { type Pattern, patterns } from './patterns.ts';
import { isAnnounced, isDenied, isWished } from './statement.ts';
import type { Unit } from './units.ts';

export type Statement = Omit<Assertion, 'block' | 'quoted' | 'speaker'>;

export interface Reading {
  units: Unit[];
  prior: Instrument | undefined;
  /** Nothing was named so far: that the convention is meant is taken from what follows. */
  isAhead: boolean;
  /** What the sentence before said was done, so that this one may leave it out. */
  priorAct: Act | undefined;
  /** Elsewhere than in the story the sentence itself has to name the instrument. */
  isStory: boolean;
}

export function statementsOf(reading: Reading): Statement[] {
  const { units } = reading;
  if (!units.length) return [];
  const tags = units.map(({ tag }) => tag).join('');
  const present = new Set(tags);
  const taken = new Uint8Array(units.length);
  const statements: Statement[] = [];
  const take = ({ from, to }: { from: number; to: number }, statement: Statement | undefined) => {
    if (!statement) return;
    taken.fill(1, from, to + 1);
    statements.push(statement);
  };
  for (const pattern of patterns()) {
    if (!pattern.mayBeIn(present)) continue;
    for (const match of tags.matchAll(pattern.tags)) {
      const found = placesOf(pattern, match);
      if (!taken.subarray(found.from, found.to + 1).includes(1)) take(found, patternStatement(reading, pattern, found));
    }
  }
  for (const statement of [...partyStatements(reading, taken), ...offenceStatements(reading)])
    statements.push(statement);
  return statements.sort((one, other) => one.start - other.start);
}

function placesOf({ kind }: Pattern, match: RegExpExecArray | RegExpMatchArray): Found {
  const places = match.indices!;
  const [from, end] = places[0]!;
  const key = places.groups!.k![0];
  return { kind, from, to: end - 1, key, verb: places.groups!.v?.[0] ?? key };
}

/** Kinds about the Budapest Convention; all others are about the UN convention. */
const ABOUT_BUDAPEST: Partial<Record<AssertionKind, AssertionKind>> = {
  ratifications: 'budapest-parties',
  'budapest-parties': 'budapest-parties',
};
/** What books and courses have as well is believed only of a text that is named. */
const NEEDS_NAME = new Set<AssertionKind>(['articles', 'chapters', 'sessions']);
/** What is needed is said with "once" and "if"; all else must be stated as a fact. */
const MAY_BE_SUPPOSED = new Set<AssertionKind>(['ratifications-needed', 'entry-delay']);
/** Denials of these say something that the record knows. */
const MAY_BE_DENIED = new Set<AssertionKind>(['in-force']);
/** Counts outside these bounds are of something else. */
const COUNTS: Partial<Record<AssertionKind, [number, number]>> = {
  signatories: [20, 250],
  ratifications: [1, 250],
  'ratifications-needed': [5, 150],
  'budapest-parties': [20, 250],
  'entry-delay': [30, 365],
  articles: [40, 120],
  chapters: [5, 20],
  sessions: [4, 20],
};

function patternStatement(reading: Reading, pattern: Pattern, found: Found): Statement | undefined {
  const { units, prior, isStory } = reading;
  const { from, to, verb } = found;
  const key = units[found.key]!;
  let { kind } = found;
  if (pattern.object === 'none') {
    if (!isStory || !isCostOfCrime(units, key)) return undefined;
  } else {
    const instrument = instrumentFor(units, { from, to, verb }, pattern.object, prior, kind);
    if (instrument === 'B') {
      const about = ABOUT_BUDAPEST[kind];
      if (!about) return undefined;
      kind = about;
    } else if (instrument !== 'I' || kind === 'budapest-parties') return undefined;
    const isOfSigning = 'YgG'.includes(units[verb]!.tag);
    if (
      kind === 'ratifications-needed' &&
      !(isOfSigning ? isOfSignatures(units, found) : isOfRatification(units, reading.priorAct))
    )
      return undefined;
    if (kind === 'ratifications' && isNeeded(units, found)) kind = 'ratifications-needed';
    if ((kind === 'articles' || kind === 'chapters') && isOtherText(units, found)) return undefined;
    if (isOthersAssent(units, verb)) return undefined;
    if (reading.isAhead && NEEDS_NAME.has(kind) && !units.some(({ tag }) => 'tI'.includes(tag))) return undefined;
    if (isCountOfStates(kind) && isRemainder(units, found)) return undefined;
    if (kind.startsWith('ratifications') && isOfOther(units, found)) return undefined;
    if (kind === 'signatories' && 'Yg'.includes(units[verb]!.tag) && isPetition(units, found)) return undefined;
  }
  // "The third country to ratify" is no count.
  if (kind === 'ratifications' && key.tag === 'o') return undefined;
  const bounds = COUNTS[kind];
  const isNone = key.tag === '!';
  if (isNone && (kind !== 'ratifications' || !NONE.has(key.word ?? ''))) return undefined;
  if (bounds && !isNone && !(key.number! >= bounds[0] && key.number! <= bounds[1])) return undefined;
  if (!MAY_BE_SUPPOSED.has(kind) && isWished(units, from, to)) return undefined;
  const isDenial = !isNone && isDenied(units, from, to);
  // "Not until 40 have ratified", "n'est ratifié que par trois": the denial limits, and denies nothing.
  const denied = isDenial && !kind.startsWith('ratifications') && kind !== 'entry-delay';
  if (isDenial && kind === 'ratifications' && !isLimited(units, from, to)) return undefined;
  if (denied && kind !== 'adoption-manner' && !MAY_BE_DENIED.has(kind)) return undefined;
  if (kind === 'in-force' && !isStatedForce(units, found, denied)) return undefined;
  if ((kind === 'signed-on' || kind === 'adopted-on') && units[found.key - 1]?.tag === 'Q') return undefined;
  if (kind === 'signed-on' && isByName(units, verb)) return undefined;
  if (kind === 'sessions' && !isOfNegotiations(units)) return undefined;
  const whole = { from: denied ? fromDenial(units, from) : from, to };
  return toStatement(units, kind, whole, found.key, {
    affirmed: !denied,
    announced: key.tag === 'F' || isAnnounced(units, from, to),
  });
}

const isCountOfStates = (kind: AssertionKind) => kind === 'signatories' || kind.startsWith('ratifications');

/** "N'a été ratifié que par trois pays", "no más que tres". */
const LIMITS = new Set(['que', 'chỉ', 'but', 'más']);
function isLimited(units: Unit[], from: number, to: number): boolean {
  return units.slice(Math.max(0, from - 2), to + 1).some(({ word = '' }) => LIMITS.has(word));
}

/** "Has not yet entered into force" is the statement, not what is denied in it. */
function fromDenial(units: Unit[], from: number): number {
  const denial = [from - 1, from - 2].find((index) => units[index]?.tag === '!');
  return denial ?? from;
}

function partyStatements({ units, prior }: Reading, taken: Uint8Array): Statement[] {
  return partiesNamed(units).flatMap(({ kind, who, from, to, verb, isAffirmed, isAnnounced: announced, rank }) => {
    if (taken[who] || isWished(units, from, to)) return [];
    if (instrumentFor(units, { from, to, verb }, 'after', prior, kind) !== 'I') return [];
    const when = units.slice(verb + 1, verb + 8).find(({ tag }) => 'Dy'.includes(tag))?.date;
    const statement = toStatement(units, kind, { from, to }, who, { affirmed: isAffirmed, announced });
    return [{ ...statement, ...(when ? { date: when } : {}), ...(rank ? { number: rank } : {}) }];
  });
}

function offenceStatements({ units, prior }: Reading): Statement[] {
  return offencesNamed(units, prior === 'I').flatMap(({ verb, offence, isAffirmed }) => {
    if (isWished(units, verb, verb)) return [];
    const statement = toStatement(units, 'scope', { from: offence, to: offence }, offence, {
      affirmed: isAffirmed,
      announced: false,
    });
    return [{ ...statement, who: units[offence]!.offence! }];
  });
}

function toStatement(
  units: Unit[],
  kind: AssertionKind,
  { from, to }: { from: number; to: number },
  key: number,
  { affirmed, announced }: { affirmed: boolean; announced: boolean },
): Statement {
  const unit = units[key]!;
  const { number, upTo, bound, money } = unit;
  const inside = units.slice(from, to + 1);
  const date = unit.date ?? inside.find((other) => other.date)?.date;
  const who = whoOf(units, kind, from, to, key);
  return {
    kind,
    start: Math.min(...inside.map(({ start }) => start)),
    end: Math.max(...inside.map(({ end }) => end)),
    keyStart: unit.start,
    keyEnd: endOfCounted(units, key),
    ...(unit.tag === '!' ? { number: 0, bound: 'exactly' as const } : {}),
    ...(number === undefined ? {} : { number }),
    ...(upTo === undefined ? {} : { upTo }),
    ...(bound === undefined ? {} : { bound }),
    ...(money ? { currency: money.currency } : {}),
    ...(money?.amount ? { number: money.amount } : {}),
    ...(date ? { date } : {}),
    ...(who ? { who } : {}),
    affirmed,
    announced,
  };
}
