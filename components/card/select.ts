/** Which statements a card shows at first: few enough to be read in passing, the rest one click away. Pure. */
import { newestFirst } from '../../data/context/voices.ts';
import type { Entity, Fact, Position } from '../../data/dataset.ts';

const FACTS_AT_FIRST = 3;
const FACTS_BESIDE_OTHERS = 2;
const OTHERS_AT_FIRST = 1;
/** What fits best is told before the position, everything else after it: two seconds are enough for both. */
const FACTS_BEFORE_POSITION = 1;

interface Choice {
  /** Puts first what fits the sentence. */
  rank: (facts: Fact[]) => Fact[];
  /** Whether the card says where a State stands; what that has just said waits behind the rest. */
  hasStanding: boolean;
  /** Whether the reader wants all of it. */
  all: boolean;
}

export interface Selection {
  /** Told before the position: the best, or all where there is no position. */
  facts: Fact[];
  /** Told after it. */
  moreFacts: Fact[];
  debate: Fact[];
  positions: Position[];
  /** Statements beyond those that stand there at first. */
  hidden: number;
}

/** Facts and debate as they rank, positions by date, the latest first. */
export function selectStatements(entity: Entity, { rank, hasStanding, all }: Choice): Selection {
  const ranked = rank(entity.facts);
  const isSaid = ({ topic }: Fact) => hasStanding && topic === 'budapest-status';
  const facts = [...ranked.filter((fact) => !isSaid(fact)), ...ranked.filter(isSaid)];
  const debate = rank(entity.debate);
  const positions = newestFirst(entity.positions);
  const most = positions.length + debate.length ? FACTS_BESIDE_OTHERS : FACTS_AT_FIRST;
  const few = {
    facts: facts.slice(0, most),
    debate: debate.slice(0, OTHERS_AT_FIRST),
    positions: positions.slice(0, OTHERS_AT_FIRST),
  };
  const count = (lists: { facts: unknown[]; debate: unknown[]; positions: unknown[] }) =>
    lists.facts.length + lists.debate.length + lists.positions.length;
  const everything = { facts, debate, positions };
  const shown = all ? everything : few;
  const split = positions.length ? FACTS_BEFORE_POSITION : shown.facts.length;
  return {
    ...shown,
    facts: shown.facts.slice(0, split),
    moreFacts: shown.facts.slice(split),
    hidden: count(everything) - count(few),
  };
}
