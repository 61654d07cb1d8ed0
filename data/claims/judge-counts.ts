/** Counts of States that grow: signatories, ratifications, parties to the Budapest Convention. */

import { RATIFICATIONS_NEEDED } from '../context/status.ts';
import type { Assertion } from './assertion.ts';
import { compareCount } from './compare.ts';
import type { Counted, DatedCount } from './counts.ts';
import { inWords } from './dates.ts';
import type { Judge, Judgement } from './judging.ts';

/** Ids of claims that tell more of a count. */
const AT_HANOI = 'signatories-at-hanoi';
const NOW = 'signatories-now';
const SIGNED_IS_NOT_RATIFIED = 'signed-or-ratified';
const IN_FORCE = 'already-in-force';
/** The event with which signing began. */
const OPENED = 'opened-for-signature-2025';
/** Whom a statement that names the ceremony is about. */
const CEREMONY = 'hanoi-signing-ceremony';
const BUDAPEST = 'budapest-parties';

export function judgeCount(assertion: Assertion, judge: Judge): Judgement | undefined {
  switch (assertion.kind) {
    case 'signatories':
      return judgeSignatories(assertion, judge);
    case 'ratifications':
      return judgeRatifications(assertion, judge);
    default:
      return judgeParties(assertion, judge);
  }
}

/** A page that gives the day of the signing speaks of that day, whenever it was written. */
function judgeSignatories(assertion: Assertion, judge: Judge): Judgement | undefined {
  const { counts, published } = judge;
  const special = judge.claimWith(
    'signatories',
    ({ who, amount }) => who === assertion.who && who !== undefined && amount === assertion.number,
  );
  if (special && !assertion.announced) return judge.say(special.claim.id, 'differs');
  const isOfCeremony = assertion.who === CEREMONY || counts.closed.startsWith(assertion.date?.slice(0, 7) ?? 'undated');
  const day = isOfCeremony ? counts.closed : judge.day;
  const record = counts.at('signatories', day);
  const isAhead = assertion.announced || (published !== undefined && published < (judge.dateOf(OPENED) ?? ''));
  const verdict = isAhead ? announcedVerdict(assertion, record.announced) : compareCount(assertion, record);
  if (!verdict) return undefined;
  const isLater = record.high > counts.at('signatories', counts.closed).high;
  const claim = isLater && (assertion.number ?? 0) > RATIFICATIONS_NEEDED && verdict !== 'rounded' ? NOW : AT_HANOI;
  return judge.say(claim, verdict, {
    record: signatoriesInWords(assertion, judge),
    asOf: isLater ? (published ?? counts.newest('signatories').date) : counts.closed,
  });
}

/** What was only announced can be compared with the number announced, and with nothing else. */
function announcedVerdict(assertion: Assertion, announced: number[]) {
  const [expected = 0] = announced;
  const verdict = compareCount(assertion, { low: expected, high: expected, earlier: [], announced });
  return verdict === 'differs' || verdict === undefined ? undefined : ('rounded' as const);
}

function signatoriesInWords({ number = 0, bound }: Assertion, { counts }: Judge): string {
  const atClose = counts.at('signatories', counts.closed).high;
  const newest = counts.newest('signatories');
  const published = counts.published('signatories', number);
  const parts = [`The depositary's record shows ${atClose} signatories on ${inWords(counts.closed)}`];
  const isOlder =
    bound === 'exactly' &&
    published &&
    published.amount < atClose &&
    !counts.at('signatories', counts.closed).announced.includes(number);
  if (isOlder) parts.push(`${number} was a count of ${inWords(published.date)}`);
  else if (counts.at('signatories', counts.closed).announced.includes(number))
    parts.push(`${number} were announced beforehand`);
  if (newest.amount > atClose) parts.push(`${newest.amount} were listed in ${inWords(newest.date)}`);
  return `${parts.join('; ')}.`;
}

function judgeRatifications(assertion: Assertion, judge: Judge): Judgement | undefined {
  const { counts, day } = judge;
  const record = counts.at('ratifications', day);
  const verdict = compareCount(assertion, record);
  if (!verdict || assertion.announced) return undefined;
  const newest = counts.newest('ratifications');
  if (verdict === 'differs' && isCountOfSignatories(assertion, counts.at('signatories', day).high)) {
    return judge.say(SIGNED_IS_NOT_RATIFIED, verdict);
  }
  const then = record.low === record.high ? `${record.high}` : `${record.low} to ${record.high}`;
  const now = isSame(record.high, newest) ? '' : ` ${newest.amount} were counted by ${inWords(newest.date)}.`;
  const on = judge.published ? ` on ${inWords(judge.published)}` : '';
  const words = `The record shows ${then === '0' ? 'none' : then} of the ${RATIFICATIONS_NEEDED} ratifications needed${on}.${now}`;
  return judge.say(IN_FORCE, verdict, { record: words, ...(judge.published ? { asOf: judge.published } : {}) });
}

const isSame = (amount: number, newest: DatedCount) => amount === newest.amount;

/** "72 States ratified": the number gives away what is meant. */
function isCountOfSignatories({ number = 0 }: Assertion, signatories: number): boolean {
  return number >= RATIFICATIONS_NEEDED && number <= signatories;
}

function judgeParties(assertion: Assertion, judge: Judge): Judgement | undefined {
  const kind: Counted = 'budapest-parties';
  const record = judge.counts.at(kind, judge.day);
  const verdict = compareCount(assertion, record);
  if (!verdict) return undefined;
  const newest = judge.counts.newest(kind);
  if (!judge.published || record.high === newest.amount) return judge.say(BUDAPEST, verdict);
  const then = record.low === record.high ? `${record.high}` : `${record.low} to ${record.high}`;
  const words = `By ${inWords(judge.published)} the Budapest Convention was in force or about to be for ${then} parties; the chart of ${inWords(newest.date)} shows ${newest.amount}.`;
  return judge.say(BUDAPEST, verdict, { record: words, asOf: judge.published });
}
