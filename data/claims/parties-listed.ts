/**
 * Who is said to be among the signatories, or not: "Signatories include China", "India is not among the signatories",
 * "absent from the list is Washington", "lleva la firma de Rusia", "but not the United States".
 *
 * In: the units of a sentence, the places of a noun or denial. Out: matches, one a name.
 */
import type { NamedParty } from './parties-named.ts';
import type { Unit } from './units.ts';

/** Units between a noun and the verb or list that belongs to it. */
const TO_LIST = 9;
const TO_NAME = 7;
const LONGEST_LIST = 14;
/** Verbs after which those listed are some of the signatories. */
const INCLUDES = new Set(
  `include includes including are is were was incluyen incluye están está figuran figura destacan comprennent dont figurent
  figure sont gồm có`.split(/\s+/),
);
const ABSENT = new Set(
  'missing absent absents absente absentes ausente ausentes faltan falta manquent manque vắng thiếu without sin sans except salvo excepto sauf excepté'.split(
    ' ',
  ),
);
/** "But not the United States", "pero no India". */
const BUT = new Set(['but', 'though', 'pero', 'mas', 'mais', 'nhưng', 'còn']);

interface Place {
  from: number;
  to: number;
  names: number[];
  isAffirmed: boolean;
}

/** Names said to be or not to be among the signatories (`noun` is that word). */
export function partiesListed(units: Unit[], noun: number): NamedParty[] {
  const place = listedAfter(units, noun) ?? namedBefore(units, noun);
  return place ? toParties(place, 'signed-by', noun) : [];
}

/** "Entre los firmantes no está India"; "missing from the signatories: the United States". */
function listedAfter(units: Unit[], noun: number): Place | undefined {
  const before = units.slice(Math.max(0, noun - TO_NAME), noun);
  const isMissing = before.some(({ word = '' }) => ABSENT.has(word));
  let isAffirmed = !isMissing;
  for (let at = noun + 1; at < units.length && at - noun <= TO_LIST; at += 1) {
    const { tag, word = '' } = units[at]!;
    if (tag === '!') isAffirmed = false;
    if (tag === 'N' || 'GRXx?'.includes(tag) || (tag === ';' && !isMissing)) return undefined;
    if (!INCLUDES.has(word) && !(isMissing && tag === ';')) continue;
    const names = namesFrom(units, at + 1);
    const from = isMissing ? before.findIndex((unit) => ABSENT.has(unit.word ?? '')) + noun - before.length : noun;
    return names.length ? { from, to: names.at(-1)!, names, isAffirmed } : undefined;
  }
  return undefined;
}

/** "China and Russia are among the signatories", "Brazil is a signatory", "India no figura entre los firmantes". */
function namedBefore(units: Unit[], noun: number): Place | undefined {
  let isAffirmed = true;
  let isSaid = units[noun]!.tag === '%';
  let index = noun - 1;
  for (; index >= 0 && noun - index <= TO_NAME && units[index]!.tag !== 'E'; index -= 1) {
    const { tag, word = '' } = units[index]!;
    if (tag === '!' || ABSENT.has(word)) isAffirmed = false;
    if (tag === 'm' || ABSENT.has(word)) isSaid = true;
    if (!'.~ubmGgWSet!A,'.includes(tag)) return undefined;
  }
  if (!isSaid || units[index]?.tag !== 'E') return undefined;
  const names = [index];
  for (let at = index - 1; at >= 0 && index - at < LONGEST_LIST && isInList(units, at); at -= 1) {
    if (units[at]!.tag === 'E') names.unshift(at);
  }
  return { from: names[0]!, to: noun, names, isAffirmed };
}

/** "Bears the signatures of China and Russia", "falta la firma de India". */
export function signatureOf(units: Unit[], noun: number): NamedParty[] {
  if (units[noun + 1]?.tag !== 'b') return [];
  const names = namesFrom(units, noun + 2);
  if (!names.length) return [];
  const before = units.slice(Math.max(0, noun - 3), noun);
  const isAffirmed = !before.some(({ tag, word = '' }) => tag === '!' || ABSENT.has(word));
  return toParties({ from: noun, to: names.at(-1)!, names, isAffirmed }, 'signed-by', noun);
}

/** "China and Russia signed, but not the United States". `denial` is the "not". */
export function exceptedHere(units: Unit[], denial: number): NamedParty[] {
  if (!units.slice(Math.max(0, denial - 2), denial).some(({ word = '' }) => BUT.has(word))) return [];
  const names = namesFrom(units, denial + 1);
  const last = names.at(-1);
  if (last === undefined || !',;!'.includes(units[last + 1]?.tag ?? ';')) return [];
  const verb = units.slice(0, denial).findLastIndex(({ tag }) => tag === 'G' || tag === 'R');
  if (verb < 0) return [];
  return toParties(
    { from: denial, to: last, names, isAffirmed: false },
    units[verb]!.tag === 'R' ? 'ratified-by' : 'signed-by',
    verb,
  );
}

function toParties({ from, to, names, isAffirmed }: Place, kind: NamedParty['kind'], verb: number): NamedParty[] {
  return names.map((who) => ({ kind, who, from, to, verb, isAffirmed, isAnnounced: false }));
}

/** The names of the list that begins here. */
export function namesFrom(units: Unit[], from: number): number[] {
  const names: number[] = [];
  for (let index = from; index < units.length && index - from < LONGEST_LIST && isInList(units, index); index += 1) {
    if (units[index]!.tag === 'E') names.push(index);
  }
  return names;
}

/** Names, commas and small words; a word that is none of these ends the list. */
export function isInList(units: Unit[], index: number): boolean {
  const { tag } = units[index]!;
  return 'E,&u!b'.includes(tag) || (tag === '.' && isArticle(units, index));
}

/** A single untagged word before a name is its article: "the United States", "los Estados Unidos". */
function isArticle(units: Unit[], index: number): boolean {
  const { start, end } = units[index]!;
  return end - start <= 3 && units[index + 1]?.tag === 'E';
}
