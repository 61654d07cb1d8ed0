/** Statements that are known by a figure of a claim: costs, offences, who led and who proposed. */
import type { Assertion } from './assertion.ts';
import { mayBeSame } from './dates.ts';
import type { Judge, Judgement } from './judging.ts';

/** Sums are repeated with rounding: 20.877 billion as 20.9. */
const SAME_SUM = 0.002;
const PROPOSER = 'russia';
const PROPOSAL = 'proposed-by-russia-2017';

/** A sum whose first source is known. */
export function judgeFigure({ number, currency, who }: Assertion, judge: Judge): Judgement | undefined {
  const found = judge.claimWith('cost', (figure) =>
    number === undefined
      ? figure.who === who
      : figure.currency === currency && Math.abs((figure.amount ?? 0) - number) <= SAME_SUM * number,
  );
  return found && judge.say(found.claim.id, 'origin known');
}

/** An offence that the text covers, or does not. */
export function judgeScope({ who, affirmed }: Assertion, judge: Judge): Judgement | undefined {
  const found = judge.claimWith('scope', (figure) => figure.who === who);
  return found && judge.say(found.claim.id, found.figure.holds === affirmed ? 'consistent' : 'differs');
}

export function judgeLeader({ who, affirmed }: Assertion, judge: Judge): Judgement | undefined {
  const found = affirmed ? judge.claimWith('led-by', (figure) => figure.who === who) : undefined;
  return found && judge.say(found.claim.id, found.figure.holds ? 'consistent' : 'differs');
}

/** Who proposed the treaty, and when: compared only where it is Russia's proposal that is spoken of, or nobody's. */
export function judgeProposal({ kind, who, date }: Assertion, judge: Judge): Judgement | undefined {
  if (who !== undefined && who !== PROPOSER) return undefined;
  const known = judge.claimWith('proposed-in', () => true)?.figure.date;
  if (!known) return undefined;
  if (kind === 'proposed-by') return who === PROPOSER ? judge.say(PROPOSAL, 'consistent') : undefined;
  if (!date) return undefined;
  if (mayBeSame(date, known)) return judge.say(PROPOSAL, 'consistent');
  return who === PROPOSER ? judge.say(PROPOSAL, 'differs') : undefined;
}
