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
/** What one of these lost, or is worth, is no figure for the world or a region. */
const ONE_LOSER = new Set(
  'company bank retailer hospital firm insurer empresa banco aseguradora compañía entreprise banque assureur hôpital doanh budget presupuesto gdp pib debt deuda dette market mercado marché ngân'.split(
    ' ',
  ),
);
/** Other subjects of "needs" and "requires" are a noun that is not the text. */
const NEEDS = new Set(
  'needs needed requires required necesita necesitó exige exigía requiere requirió nécessite exige requiert requérait'.split(
    ' ',
  ),
);
const PRONOUNS = new Set([
  'it',
  'this',
  'that',
  'which',
  'se',
  'il',
  'elle',
  'lo',
  'qui',
  'que',
  'cela',
  'still',
  'also',
]);
/** "Another 37", "37 more": what is still missing, no threshold. */
const REMAINDER = new Set(
  'another short more further remaining additional missing otras más faltan falta restantes autres manque manquent supplémentaires nữa thêm thiếu'.split(
    ' ',
  ),
);

/** "The weapons ban needed 65 ratifications". */
export function isOfOther(units: Unit[], { from, key }: Found): boolean {
  const at = units.slice(0, key).findLastIndex(({ tag }) => tag === 'Q');
  if (at < 1 || at < from - 2 || !NEEDS.has(units[at]!.word ?? '')) return false;
  let index = at - 1;
  while (index >= 0 && 'ueA!'.includes(units[index]!.tag)) index -= 1;
  const subject = units[index];
  return subject !== undefined && '.WwCK'.includes(subject.tag) && !PRONOUNS.has(subject.word ?? '');
}

const ABOUT = new Set(['about', 'on', 'sobre', 'sur', 'về', 'acerca', 'über']);

/** "Wrote 71 articles about it", "in two of its 71 articles", "after a text of 68 articles": no length of the convention. */
export function isOtherText(units: Unit[], { from, to }: Found): boolean {
  if (ABOUT.has(units[to + 1]?.word ?? '')) return true;
  const text = units.slice(Math.max(0, from - 3), from).findIndex(({ tag }) => tag === 't');
  if (text >= 0) {
    const at = Math.max(0, from - 3) + text;
    const isIndefinite = INDEFINITE.has(units[at - 1]?.word ?? '');
    return isIndefinite && '~Q'.includes(units[at - 2]?.tag ?? ' ');
  }
  const named = units.slice(0, from).findLastIndex(({ tag }) => tag === 'I');
  return named > 0 && units.slice(0, named).some(({ tag }) => tag === 'x' || tag === 'X');
}
const INDEFINITE = new Set(['a', 'un', 'une', 'một', 'um', 'ein']);

/** So many are still missing. */
export function isRemainder(units: Unit[], { from, to, key }: Found): boolean {
  const { start, bound } = units[key]!;
  const before = units.slice(Math.max(0, from - 3), from);
  const clause = before.slice(before.findLastIndex(({ tag }) => tag === ';' || tag === ',') + 1);
  const near = [...clause, ...units.slice(from, to + 2)];
  return bound !== 'more than' && near.some((unit) => unit.start !== start && REMAINDER.has(unit.word ?? ''));
}

/** "It takes 40": so many ratifications, where ratifying or its effect is spoken of. */
export function isOfRatification(units: Unit[], priorAct: 'G' | 'R' | undefined): boolean {
  return priorAct === 'R' || units.some(({ tag }) => 'rRFf#l'.includes(tag));
}

/** A sum in a sentence on cybercrime; where only the treaty is named, a sum that can be nothing less than the world's. */
export function isCostOfCrime(units: Unit[], { money }: Unit): boolean {
  const size = money?.amount ?? money?.scale ?? 0;
  const has = (wanted: string) => units.some(({ tag }) => tag === wanted);
  const isCost = has('K') || has('C');
  if (units.some(({ word = '' }) => ONE_LOSER.has(word))) return false;
  if (size >= TRILLION) return isCost || (has('I') && money?.amount !== undefined);
  return has('K') && has('C');
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

/** "Does not reach the 40 ratifications". */
const DENIED_WITHIN = 4;
/** So many ratifications that are still to come are those needed. */
const MANY = 30;
/** So few are needed only where the word for it stands beside them: "three of the 40 needed". */
const FEW = 15;

/** "Once", "requires", "enters into force" near a count of ratifications: what it takes, not what there is. */
export function isNeeded(units: Unit[], { from, to, key }: Found): boolean {
  const near = units.slice(Math.max(0, from - 12), to + 10);
  if (units[key]!.number! < FEW) return units.slice(Math.max(0, key - 2), key).some(({ tag }) => tag === 'Q');
  const isToBe = units[key]!.number! >= MANY && isAnnounced(units, from, to);
  const isUnreached = units.slice(Math.max(0, key - DENIED_WITHIN), key).some(({ tag }) => tag === '!');
  if (units[key]!.number! >= MANY && isUnreached) return true;
  const isSupposed = units.slice(Math.max(0, from - 3), from).some(({ tag }) => tag === 'H');
  if (isSupposed && !near.some(({ tag }) => tag === 'Q' || tag === '#')) return false;
  if (!isToBe && !near.some(({ tag }) => tag === 'Q' || tag === 'F' || tag === 'H' || tag === '#')) return false;
  const before = units.slice(Math.max(0, key - 3), key);
  return before.some(({ tag }) => tag === 'Q') || !before.some(({ tag }) => tag === 'e');
}

/** The units around, as far as the next comma. */
function clauseAround(units: Unit[], from: number, to: number): Unit[] {
  const isMark = ({ tag }: Unit) => tag === ',' || tag === ';';
  const next = units.findIndex((unit, index) => index > to && isMark(unit));
  return units.slice(
    units.findLastIndex((unit, index) => index < from && isMark(unit)) + 1,
    next < 0 ? undefined : next,
  );
}

const AGAINST = new Set(['against', 'contra', 'contre', 'phản', 'chống', 'gegen']);
const GATHERERS_WITHIN = 6;

/** "The association gathered 72 signatures against the convention" counts no States. */
export function isPetition(units: Unit[], { from, to }: Found): boolean {
  if (AGAINST.has(units[to + 1]?.word ?? '')) return true;
  const before = units.slice(Math.max(0, from - GATHERERS_WITHIN), from);
  const subject = before.slice(before.findLastIndex(({ tag }) => 'I;,'.includes(tag)) + 1);
  return subject.some(({ tag, word = '' }) => tag === 'w' || GATHERERS.has(word));
}
const GATHERERS = new Set(
  'association collective club campaign union asociación colectivo campaña sindicato collectif campagne syndicat câu'.split(
    ' ',
  ),
);

const ASSENTS = new Set(['gave', 'given', 'dio', 'dieron', 'dado', 'donné', 'bật', 'nod', 'green', 'luz', 'feu', 'go']);

/** A green light is the Assembly's only where the Assembly is named: ministers and councils give theirs as well. */
export function isOthersAssent(units: Unit[], verb: number): boolean {
  const { tag, word = '' } = units[verb]!;
  return tag === 'V' && ASSENTS.has(word) && !units.some((unit) => unit.tag === 'U' || ASSEMBLY.has(unit.word ?? ''));
}
const ASSEMBLY = new Set(['assembly', 'asamblea', 'assemblée', 'đại']);

/** In force by now, said as a fact; or a year in which it is to be; or a denial. */
export function isStatedForce(units: Unit[], { from, to, key }: Found, denied: boolean): boolean {
  const { tag } = units[key]!;
  if (tag === 'F' && denied) return !clauseAround(units, from, to).some((unit) => 'QHNo#rR'.includes(unit.tag));
  const isHope = tag !== 'f' && units.slice(from, to + 1).some(({ date }) => date);
  const around = units.slice(Math.max(0, from - 8), isHope ? to : to + 8);
  if (around.some((unit) => unit.tag === 'Q' || unit.tag === 'H')) return false;
  return tag === 'f' ? true : !denied && isHope;
}
