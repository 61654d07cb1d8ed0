/**
 * Who is said to have signed or ratified: "Russia and China signed", "has not been signed by the United States".
 *
 * A list of names directly before the verb, with nothing but small words between, or directly after "signed by". In: the
 * units of a sentence. Out: matches, one a name. Which names are States is for whoever holds the dataset to know.
 */
import { exceptedHere, isInList, namesFrom, partiesListed, signatureOf } from './parties-listed.ts';
import type { Unit } from './units.ts';

export interface NamedParty {
  kind: 'signed-by' | 'ratified-by';
  /** Indices of units: the name, and the first and last of the statement. */
  who: number;
  from: number;
  to: number;
  verb: number;
  isAffirmed: boolean;
  isAnnounced: boolean;
  /** "The first country to sign": 1. */
  rank?: number;
}

/** Small words between the last name and the verb. */
const TO_VERB = 5;
const LONGEST_LIST = 14;
/** Spanish puts those who signed after the verb: "firmaron China y Rusia". */
const VERB_FIRST = /(?:aron|ieron|ó)$/;

export function partiesNamed(units: Unit[]): NamedParty[] {
  return units.flatMap((unit, verb) => {
    if (unit.tag === 'Y' || unit.tag === '%') return [...partiesListed(units, verb), ...signatureOf(units, verb)];
    if (unit.tag === 'g') return signatureOf(units, verb);
    if (unit.tag === '!') return exceptedHere(units, verb);
    if (unit.tag !== 'G' && unit.tag !== 'R') return [];
    return [...before(units, verb), ...after(units, verb)];
  });
}

/** "The United States and Canada have not yet signed". */
function before(units: Unit[], verb: number): NamedParty[] {
  let index = verb - 1;
  let isAffirmed = true;
  let isAnnounced = units[verb]!.isFuture ?? false;
  for (
    ;
    index >= 0 && verb - index <= TO_VERB && 'ueA!&~'.includes(units[index]!.tag) && isSmall(units[index]!);
    index -= 1
  ) {
    if (units[index]!.tag === '!') isAffirmed = false;
    if (units[index]!.tag === 'A') isAnnounced = true;
  }
  const names: number[] = [];
  index = isAffirmed ? beforeAside(units, index) : beforeOther(units, beforeAside(units, index));
  // "Cleared the way for the EU to sign" is no signature yet; "declined to sign" is none.
  if (isAffirmed && isInfinitive(units, verb)) isAnnounced = true;
  if (isRelative(units, index)) index -= 1;
  const rank = rankBefore(units, index);
  if (rank) index = rank.index;
  const last = index;
  for (; index >= 0 && last - index < LONGEST_LIST && isInList(units, index); index -= 1) {
    if (units[index]!.tag === '!') isAffirmed = false;
    if (units[index]!.tag === 'E') names.unshift(index);
  }
  if (units[last]?.tag !== 'E') return [];
  return namedParties(units, names, {
    from: names[0]!,
    to: verb,
    verb,
    isAffirmed,
    isAnnounced: isAnnounced && !rank,
    ...(rank ? { rank: rank.rank } : {}),
  });
}

const RANKS: Record<string, number> = {
  first: 1,
  primer: 1,
  primero: 1,
  premier: 1,
  primeiro: 1,
  đầu: 1,
  nhất: 1,
  second: 2,
  segundo: 2,
  deuxième: 2,
  third: 3,
  tercer: 3,
  tercero: 3,
  troisième: 3,
  ba: 3,
  hai: 2,
};
const RANK_WITHIN = 7;

/** "Viet Nam was the first country to sign": the rank, and where its subject may end. */
function rankBefore(units: Unit[], from: number): { rank: number; index: number } | undefined {
  let rank: number | undefined;
  for (let index = from; index >= 0 && from - index < RANK_WITHIN; index -= 1) {
    const { tag, word = '', number } = units[index]!;
    if (tag === 'E') return rank === undefined ? undefined : { rank, index };
    rank ??= RANKS[word] ?? (tag === 'o' || (tag === 'N' && number! <= 3) ? number : undefined);
    if (!'.~uSobN&eA'.includes(tag)) return undefined;
  }
  return undefined;
}

const ASIDE_WITHIN = 6;

/** "Washington, en cambio, no firmó": an aside of small words between commas. */
function beforeAside(units: Unit[], index: number): number {
  if (units[index]?.tag !== ',') return index;
  for (let at = index - 1; at > 0 && index - at <= ASIDE_WITHIN; at -= 1) {
    if (units[at]!.tag === ',') return units[at - 1]!.tag === 'E' && at < index - 1 ? at - 1 : index;
    if (!'.~ue'.includes(units[at]!.tag)) return index;
  }
  return index;
}

const OTHER_WITHIN = 7;
const BUT = new Set(['but', 'pero', 'mais', 'nhưng', 'y', 'and', 'et']);

/** "Washington sent an observer but did not sign": the name before what else it did. */
function beforeOther(units: Unit[], index: number): number {
  const joint = units[index + 1]?.tag === '&' ? index + 1 : index;
  if (!BUT.has(units[joint]?.word ?? '')) return index;
  for (let at = joint - 1; at >= 0 && joint - at <= OTHER_WITHIN; at -= 1) {
    const { tag } = units[at]!;
    if (tag === 'E') return '.~u;'.includes(units[at - 1]?.tag ?? ';') ? at : index;
    if (!'.~u@wtA'.includes(tag)) return index;
  }
  return index;
}

/** Of the words that join or stand anywhere, only these stand between a name and its verb. */
function isSmall({ tag, word = '' }: Unit): boolean {
  return (tag !== '&' && tag !== '~') || word === 'cùng' || word === 'thì' || word === 'later';
}

const INFINITIVES =
  /^(?:firmar|suscribir|rubricar|ratificar|signer|parapher|ratifier|assinar|unterzeichnen|ratifizieren)$/;

function isInfinitive(units: Unit[], verb: number): boolean {
  return units[verb - 1]?.word === 'to' || INFINITIVES.test(units[verb]!.word ?? '');
}

const RELATIVE = new Set(['which', 'that', 'who', 'que', 'qui', 'quienes']);

/** "The United States, which has not signed": the comma before the relative belongs to the name. */
function isRelative(units: Unit[], index: number): boolean {
  return units[index]?.tag === ',' && RELATIVE.has(units[index + 1]?.word ?? '');
}

/** "Signed by Russia, China and Brazil". */
function after(units: Unit[], verb: number): NamedParty[] {
  const isPassive = units[verb + 1]?.tag === 'b';
  if (!isPassive && !VERB_FIRST.test(units[verb]!.word ?? '')) return [];
  const names = namesFrom(units, isPassive ? verb + 2 : verb + 1);
  const isAffirmed = !units.slice(Math.max(0, verb - 3), verb).some(({ tag }) => tag === '!');
  const isAnnounced = units.slice(Math.max(0, verb - 3), verb).some(({ tag }) => tag === 'A');
  const last = names.at(-1);
  if (last === undefined) return [];
  return namedParties(units, names, { from: verb, to: last, verb, isAffirmed, isAnnounced });
}

function namedParties(units: Unit[], names: number[], place: Omit<NamedParty, 'kind' | 'who'>): NamedParty[] {
  const kind = units[place.verb]!.tag === 'R' ? 'ratified-by' : 'signed-by';
  return names.map((who) => ({ kind, who, ...place }));
}
