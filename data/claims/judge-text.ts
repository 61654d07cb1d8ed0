/** Numbers that the adopted text and its history fix: articles, chapters, sessions, what entry into force takes. */
import { RATIFICATIONS_NEEDED } from '../context/status.ts';
import type { Assertion, AssertionKind, Verdict } from './assertion.ts';
import { compareCount } from './compare.ts';
import type { Judge, Judgement } from './judging.ts';

/** Article 65: "on the ninetieth day after". */
const DAYS_TO_FORCE = 90;

/** The claim that tells more where no figure of a claim fits the number. */
const CLAIM: Partial<Record<AssertionKind, string>> = {
  articles: 'seventy-one-articles',
  chapters: 'eight-chapters',
  sessions: 'number-of-sessions',
  'ratifications-needed': 'forty-ratifications',
  'entry-delay': 'forty-ratifications',
};

export function judgeText(assertion: Assertion, judge: Judge): Judgement | undefined {
  const truth = truthOf(assertion.kind, judge);
  if (!truth) return undefined;
  const special = assertion.who && judge.claimWith(assertion.kind, ({ who }) => who === assertion.who);
  if (special) return judge.say(special.claim.id, 'differs');
  const verdict = compareNumber(assertion, judge, truth);
  const fitting = judge.claimWith(assertion.kind, ({ amount }) => amount === assertion.number)?.claim.id;
  return verdict && judge.say(fitting ?? CLAIM[assertion.kind]!, verdict);
}

function truthOf(kind: AssertionKind, { dataset }: Judge): number | undefined {
  switch (kind) {
    case 'articles':
      return dataset.articles.length;
    case 'chapters':
      return new Set(dataset.articles.map(({ chapter }) => chapter)).size;
    case 'sessions':
      return Math.max(...sessionFigures(dataset.claims.flatMap(({ figures }) => figures ?? [])));
    default:
      return kind === 'entry-delay' ? DAYS_TO_FORCE : RATIFICATIONS_NEEDED;
  }
}

function sessionFigures(figures: { kind: AssertionKind; amount?: number | undefined }[]): number[] {
  return figures.flatMap(({ kind, amount }) => (kind === 'sessions' && amount ? [amount] : []));
}

/** "At least 40" is exactly what the text says; a lower count of sessions was right while they went on. */
function compareNumber(assertion: Assertion, { dataset }: Judge, truth: number): Verdict | undefined {
  if (assertion.number === truth) return 'consistent';
  if (assertion.kind === 'ratifications-needed' || assertion.kind === 'entry-delay') return 'differs';
  const earlier = sessionFigures(dataset.claims.flatMap(({ figures }) => figures ?? []));
  return compareCount(assertion, {
    low: truth,
    high: truth,
    earlier: assertion.kind === 'sessions' ? earlier : [],
    announced: [],
  });
}
