/** That a State signed or ratified, or did not: against its row. */
import type { State } from '../dataset.ts';
import type { Assertion, Verdict } from './assertion.ts';
import { inWords, mayBeSame, spanOf } from './dates.ts';
import type { Judge, Judgement } from './judging.ts';

const SIGNED = 'signatories-now';
const RATIFIED = 'first-to-ratify';
/** What a State is about to do is no fact yet. */
export function judgeState(assertion: Assertion, judge: Judge): Judgement | undefined {
  const { kind, who, affirmed, announced } = assertion;
  const state = judge.dataset.states.find(({ entity }) => entity === who);
  if (!state || announced) return undefined;
  if (assertion.number !== undefined) return judgeRank(assertion, judge);
  const done = kind === 'signed-by' ? state.convention.signed : state.convention.ratified;
  const verdict = verdictOn(done, affirmed, assertion.date, judge.published);
  if (!verdict) return undefined;
  const claim = judge.claimWith(kind, (figure) => figure.who === who)?.claim.id;
  const record = inRecord(state, kind, done, judge);
  const asOf = done ? spanOf(done).first : judge.dataset.signatoriesAsOf;
  return judge.say(claim ?? (kind === 'signed-by' ? SIGNED : RATIFIED), verdict, {
    record,
    asOf,
    sources: state.sources,
  });
}

/** "The first country to sign": known for those of whom a claim says so. */
function judgeRank({ kind, who, number, affirmed }: Assertion, judge: Judge): Judgement | undefined {
  const found = judge.claimWith(kind, (figure) => figure.who === who && figure.amount === number);
  return found && affirmed ? judge.say(found.claim.id, 'consistent') : undefined;
}

/** Undefined where the page's day falls within the interval in which it happened. */
function verdictOn(
  done: string | null,
  affirmed: boolean,
  stated: string | undefined,
  published: string | undefined,
): Verdict | undefined {
  if (!done) return affirmed ? 'differs' : 'consistent';
  const { first, last } = spanOf(done);
  if (published && published < first) return affirmed ? 'differs' : 'consistent';
  if (published && published <= last && first !== done) return undefined;
  if (!affirmed) return 'differs';
  const isOtherDay = stated !== undefined && !mayBeSame(stated, first) && !(stated >= first && stated <= last);
  return isOtherDay ? undefined : 'consistent';
}

function inRecord({ entity }: State, kind: Assertion['kind'], done: string | null, { dataset }: Judge): string {
  const name = dataset.entities.find(({ id }) => id === entity)?.name ?? entity;
  const act = kind === 'signed-by' ? 'signature' : 'ratification';
  if (!done) {
    return `${name}: no ${act} is on the record, whose last complete list is of ${inWords(dataset.signatoriesAsOf)}.`;
  }
  const [from, to] = done.split('/') as [string, string?];
  const when = to
    ? `between ${inWords(from)} and ${inWords(to)}`
    : `${from.length < 10 ? 'in' : 'on'} ${inWords(from)}`;
  return `${name}: ${act} ${when}.`;
}
