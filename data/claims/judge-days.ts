/** Days of the convention's history: agreed, adopted, signed, in force; and how it was adopted. */
import type { Assertion } from './assertion.ts';
import { inWords, mayBeSame } from './dates.ts';
import type { Judge, Judgement } from './judging.ts';

/** Events of the timeline by what happened. */
const AGREED = 'text-agreed-2024';
const ADOPTED = 'adopted-2024';
const OPENED = 'opened-for-signature-2025';
const CLOSED = 'seventy-two-2025';
const NOT_IN_FORCE = 'not-in-force-2026';
/** Ids of claims. */
const HOW_ADOPTED = 'unanimous-or-consensus';
const WHEN_ADOPTED = 'adopted-in-hanoi';
const AGREED_IN_AUGUST = 'agreed-august-2024';
const SIGNED_WHEN = 'signed-2024';
const IN_FORCE = 'already-in-force';
/** Nobody adopted this treaty before negotiations began; an earlier day is another treaty's. */
const NEGOTIATED_FROM = '2021';
const GENERAL_ASSEMBLY = new Set(['un-general-assembly', 'united-nations']);

export function judgeDay(assertion: Assertion, judge: Judge): Judgement | undefined {
  if (!assertion.date || assertion.date < NEGOTIATED_FROM) return undefined;
  return assertion.kind === 'signed-on' ? judgeSigning(assertion, judge) : judgeAdoption(assertion, judge);
}

function judgeAdoption(assertion: Assertion, judge: Judge): Judgement | undefined {
  const { date = '', who = '' } = assertion;
  const adopted = judge.dateOf(ADOPTED);
  const agreed = judge.dateOf(AGREED);
  if (!adopted || !agreed) return undefined;
  if (mayBeSame(date, adopted)) return judge.say(WHEN_ADOPTED, 'consistent', { asOf: adopted });
  const isAgreement = mayBeSame(date.slice(0, 7), agreed);
  if (isAgreement && GENERAL_ASSEMBLY.has(who)) return judge.say(AGREED_IN_AUGUST, 'differs');
  if (isAgreement) {
    const isKnownDay = date.length < agreed.length || judge.claimWith('agreed-on', (figure) => figure.date === date);
    return judge.say(AGREED_IN_AUGUST, isKnownDay ? 'consistent' : 'differs');
  }
  // The Third Committee approved the text in between, on a day of November that the record does not give.
  if (date > agreed && date < adopted) return undefined;
  const known = judge.claimWith('adopted-on', (figure) => figure.date !== undefined && mayBeSame(figure.date, date));
  return judge.say(known?.claim.id ?? WHEN_ADOPTED, 'differs');
}

function judgeSigning({ date = '' }: Assertion, judge: Judge): Judgement | undefined {
  const opened = judge.dateOf(OPENED);
  const closed = judge.dateOf(CLOSED);
  if (!opened || !closed) return undefined;
  const record = `The convention was opened for signature in Hanoi on ${inWords(opened)}; the ceremony closed on ${inWords(closed)}.`;
  const own = { record, asOf: closed };
  if (mayBeSame(date, opened) || mayBeSame(date, closed)) return judge.say(SIGNED_WHEN, 'consistent', own);
  // A State may have signed on any later day; and a day of that week is likely to be the report's own.
  if (date >= opened || mayBeSame(date.slice(0, 7), opened)) return undefined;
  return judge.say(SIGNED_WHEN, 'differs', own);
}

export function judgeForce({ affirmed, announced, date }: Assertion, judge: Judge): Judgement | undefined {
  const latest = judge.dateOf(NOT_IN_FORCE);
  if (!latest || (judge.published ?? latest) > judge.dataset.asOf) return undefined;
  if (announced && affirmed) {
    const hope = date && judge.claimWith('in-force', (figure) => figure.announced === true && figure.date === date);
    return hope ? judge.say(hope.claim.id, 'origin known') : undefined;
  }
  return judge.say(IN_FORCE, affirmed ? 'differs' : 'consistent');
}

/** The manner, and the day where one is given with it. */
export function judgeManner({ who, date, affirmed }: Assertion, judge: Judge): Judgement | undefined {
  const adopted = judge.dateOf(ADOPTED);
  const agreed = judge.dateOf(AGREED);
  if (!adopted || !agreed || (date !== undefined && date < NEGOTIATED_FROM)) return undefined;
  const found = judge.claimWith('adoption-manner', (figure) => figure.who === who);
  if (!found) return undefined;
  if (!affirmed) return who === 'majority' ? judge.say(HOW_ADOPTED, 'consistent') : undefined;
  const fits =
    !date ||
    mayBeSame(date, adopted) ||
    mayBeSame(date.slice(0, 7), agreed.slice(0, 7)) ||
    isBetween(date, agreed, adopted);
  return judge.say(found.claim.id, who === 'consensus' && fits ? 'consistent' : 'differs');
}

const isBetween = (date: string, from: string, to: string) => date > from && date < to;
