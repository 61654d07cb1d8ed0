/**
 * Who is said to have signed or ratified: "Russia and China signed", "has not been signed by the United States".
 *
 * A list of names directly before the verb, with nothing but small words between, or directly after "signed by". In: the
 * units of a sentence. Out: matches, one a name. Which names are States is for whoever holds the dataset to know.
 */
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

export function partiesNamed(units: Unit[]): NamedParty[] {
  return units.flatMap((unit, verb) => {
    if (unit.tag === 'Y') return included(units, verb);
    if (unit.tag !== 'G' && unit.tag !== 'R') return [];
    return [...before(units, verb), ...after(units, verb)];
  });
}

/** "The United States and Canada have not yet signed". */
function before(units: Unit[], verb: number): NamedParty[] {
  let index = verb - 1;
  let isAffirmed = true;
  let isAnnounced = units[verb]!.isFuture ?? false;
  for (; index >= 0 && verb - index <= TO_VERB && 'ueA!'.includes(units[index]!.tag); index -= 1) {
    if (units[index]!.tag === '!') isAffirmed = false;
    if (units[index]!.tag === 'A') isAnnounced = true;
  }
  const names: number[] = [];
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
    if (!'.uSobN&eA'.includes(tag)) return undefined;
  }
  return undefined;
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

const INCLUDES = new Set(['include', 'includes', 'including', 'incluyen', 'incluye', 'comprennent', 'dont', 'gồm']);
const TO_LIST = 9;

/** "The signatories of the convention include Russia and China". */
function included(units: Unit[], noun: number): NamedParty[] {
  for (let verb = noun + 1; verb < units.length && verb - noun <= TO_LIST; verb += 1) {
    const { tag, word = '' } = units[verb]!;
    if (tag === ';' || tag === 'N' || tag === '!') return [];
    if (!INCLUDES.has(word)) continue;
    const names = namesFrom(units, verb + 1);
    const last = names.at(-1);
    if (last === undefined) return [];
    return namedParties(units, names, { from: noun, to: last, verb: noun, isAffirmed: true, isAnnounced: false });
  }
  return [];
}

/** "Signed by Russia, China and Brazil". */
function after(units: Unit[], verb: number): NamedParty[] {
  if (units[verb + 1]?.tag !== 'b') return [];
  const names = namesFrom(units, verb + 2);
  const isAffirmed = !units.slice(Math.max(0, verb - 3), verb).some(({ tag }) => tag === '!');
  const isAnnounced = units.slice(Math.max(0, verb - 3), verb).some(({ tag }) => tag === 'A');
  const last = names.at(-1);
  if (last === undefined) return [];
  return namedParties(units, names, { from: verb, to: last, verb, isAffirmed, isAnnounced });
}

/** The names of the list that begins here. */
function namesFrom(units: Unit[], from: number): number[] {
  const names: number[] = [];
  for (let index = from; index < units.length && index - from < LONGEST_LIST && isInList(units, index); index += 1) {
    if (units[index]!.tag === 'E') names.push(index);
  }
  return names;
}

/** Names, commas and small words; a word that is none of these ends the list. */
function isInList(units: Unit[], index: number): boolean {
  const { tag } = units[index]!;
  return (
    tag === 'E' || tag === ',' || tag === '&' || tag === 'u' || tag === '!' || (tag === '.' && isArticle(units, index))
  );
}

/** A single untagged word before a name is its article: "the United States", "los Estados Unidos". */
function isArticle(units: Unit[], index: number): boolean {
  const { start, end } = units[index]!;
  return end - start <= 3 && units[index + 1]?.tag === 'E';
}

function namedParties(units: Unit[], names: number[], place: Omit<NamedParty, 'kind' | 'who'>): NamedParty[] {
  const kind = units[place.verb]!.tag === 'R' ? 'ratified-by' : 'signed-by';
  return names.map((who) => ({ kind, who, ...place }));
}
