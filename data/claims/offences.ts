/**
 * Offences that the text is said to cover: "addresses phishing, ransomware and hate speech", "covers money laundering".
 *
 * In: the units of a sentence. Out: the offences after a verb of covering whose subject is the convention.
 */
import type { Unit } from './units.ts';

export interface NamedOffence {
  /** Indices of units: the verb and the offence. */
  verb: number;
  offence: number;
  isAffirmed: boolean;
}

/** Units from the subject to its verb, and from the verb over the list of offences. */
const FROM_SUBJECT = 7;
const LIST = 28;
/** What ends a list: another verb of treaties, a count, another instrument, a wish, a new clause. */
const ENDS_LIST = new Set(['G', 'R', 'X', 'B', 'N', 'V', 'J', 'L', 'H', '?', ';', 'F', 'K', 'T']);
/** A sentence that begins with these goes on about the same. */
const PRONOUNS = new Set(['it', 'elle', 'il', 'nó', 'ela', 'ele', 'its']);
/** Languages that leave the pronoun out begin with the verb, or with "also". */
const NO_PRONOUN =
  /^(?:penaliza|castiga|tipifica|abarca|criminaliza|prohíbe|persigue|sanciona|incluye|contempla|cubre)/;
const MAY_STAND_BETWEEN = '.~ueAC,&!bQUt';

/** `isSpokenOf`: the convention is what was last spoken of, so that "it" means it. */
export function offencesNamed(units: Unit[], isSpokenOf: boolean): NamedOffence[] {
  const found = new Map<number, NamedOffence>();
  units.forEach((unit, verb) => {
    if (unit.tag === '=')
      for (const offence of coveredBefore(units, verb, isSpokenOf)) found.set(offence.offence, offence);
    if (unit.tag !== 'W') return;
    const subject = subjectOf(units, verb, isSpokenOf);
    if (!subject) return;
    for (const index of listBefore(units, subject.index))
      found.set(index, { verb, offence: index, isAffirmed: subject.isAffirmed });
    for (let index = verb + 1; index < units.length && index - verb <= LIST; index += 1) {
      const { tag, offence } = units[index]!;
      if (ENDS_LIST.has(tag)) return;
      if (offence && !found.has(index)) found.set(index, { verb, offence: index, isAffirmed: subject.isAffirmed });
    }
  });
  return [...found.values()];
}

/** Whether the convention is the subject of the verb, and whether the verb is denied. */
function subjectOf(
  units: Unit[],
  verb: number,
  isSpokenOf: boolean,
): { index: number; isAffirmed: boolean } | undefined {
  let isAffirmed = true;
  const isFirst = units.slice(0, verb).every(({ tag }) => 'u~!'.includes(tag));
  if (isSpokenOf && isFirst && NO_PRONOUN.test(units[verb]!.word ?? ''))
    return { index: 0, isAffirmed: !units.slice(0, verb).some(({ tag }) => tag === '!') };
  for (let index = verb - 1; index >= 0 && verb - index <= FROM_SUBJECT; index -= 1) {
    const { tag, word = '' } = units[index]!;
    if (tag === 'I' || (isSpokenOf && tag === 't') || (isSpokenOf && index === 0 && PRONOUNS.has(word)))
      return { index, isAffirmed };
    if (tag === '!') isAffirmed = false;
    if (!MAY_STAND_BETWEEN.includes(tag)) return undefined;
  }
  return undefined;
}

const TO_SCOPE = 6;
const TO_OFFENCE = 12;

/** "Hate speech falls within its scope": the offences before, where the convention is what is spoken of. */
function coveredBefore(units: Unit[], verb: number, isSpokenOf: boolean): NamedOffence[] {
  const around = units.slice(Math.max(0, verb - TO_OFFENCE), verb + TO_SCOPE);
  if (around.some(({ tag }) => tag === 'X' || tag === 'x' || tag === 'B')) return [];
  if (!isSpokenOf && !around.some(({ tag }) => tag === 'I')) return [];
  const offences: NamedOffence[] = [];
  let isAffirmed = true;
  for (let index = verb - 1; index >= 0 && verb - index <= TO_OFFENCE; index -= 1) {
    const { tag, offence } = units[index]!;
    if (ENDS_LIST.has(tag)) break;
    if (tag === '!' && !offences.length) isAffirmed = false;
    if (offence) offences.push({ verb, offence: index, isAffirmed });
  }
  return offences;
}

/** "From phishing to hate speech, the convention covers a wide range": the list stands before its subject. */
function listBefore(units: Unit[], subject: number): number[] {
  let index = subject - 1;
  while (index >= 0 && subject - index <= 2 && '.~u'.includes(units[index]!.tag)) index -= 1;
  if (units[index]?.tag !== ',') return [];
  const offences: number[] = [];
  for (; index >= 0 && subject - index < FROM_SUBJECT * 2 && !ENDS_LIST.has(units[index]!.tag); index -= 1) {
    if (units[index]!.offence) offences.push(index);
  }
  return offences;
}
