/**
 * A State and its row → the facts that tell of each change in its status under the two conventions, with the row's date.
 *
 * The row says what happened and when, as exactly as it was read; a fact of the State says it in words, with sources. A change
 * without a fact in words is left out: nothing is worded here. Pure.
 */
import type { Confidence, Entity, Fact, State, TimelineEvent } from '../dataset.ts';
import { mayCoincide } from './spans.ts';

/** Topics of facts on whether somebody signed, ratified or joined. */
export const STATUS_TOPICS: ReadonlySet<string> = new Set([
  'signature',
  'ratification',
  'budapest-status',
  'entry-into-force',
]);

/** Facts on lists from which a State is missing, and on what it had not done. */
const NEGATED = /\b(?:not (?:sign|ratif|among|on|a|in|yet)|neither|nor|never|wrongly)/;
/** Words that say that it happened, the plainest first. */
const TELLING: Record<string, RegExp[]> = {
  signature: [/\bsigned the UN Convention against Cybercrime\b/, /\bsign(?:ed|ature)\b/],
  ratification: [/\bratified the UN Convention against Cybercrime\b/, /\bratif|\bapproved\b/],
  'budapest-status': [/\bin force\b/, /Budapest Convention/],
};
const BEST_FIRST: Confidence[] = ['primary', 'reported', 'unverified'];

type Change = [topic: string, date: string | null];

function changesOf({ convention, budapest }: State): Change[] {
  return [
    ['signature', convention.signed],
    ['ratification', convention.ratified],
    ['budapest-status', budapest.inForce],
  ];
}

/**
 * The facts behind the dates of a row: signature, ratification, entry into force of the Budapest Convention. A change of
 * which an event of the timeline tells is left to that.
 */
export function changedStatus(
  entity: Entity,
  state: State,
  timeline: readonly TimelineEvent[],
): (Fact & { date: string })[] {
  const events = timeline.filter(({ entities }) => entities[0] === entity.id);
  return changesOf(state).flatMap(([topic, date]) => {
    if (!date || events.some((event) => mayCoincide(event.date, date) && plainnessOf(event.text, topic) >= 0))
      return [];
    const telling = entity.facts
      .filter((fact) => fact.topic === topic && fact.date && mayCoincide(fact.date, date))
      .map((fact) => ({ fact, plainness: plainnessOf(fact.text, topic) }))
      .filter(({ plainness }) => plainness >= 0)
      .sort((a, b) => a.plainness - b.plainness || rankOf(a.fact) - rankOf(b.fact))[0];
    return telling ? [{ ...telling.fact, date }] : [];
  });
}

/** Whether an event tells of a change in the status of the State that it names first. */
export function isStatusEvent({ text, entities }: TimelineEvent, states: ReadonlyMap<string, State>): boolean {
  return states.has(entities[0] ?? '') && Object.keys(TELLING).some((topic) => plainnessOf(text, topic) >= 0);
}

/** The index of the first pattern that the text fits, -1 where it fits none or says that it did not happen. */
function plainnessOf(text: string, topic: string): number {
  return NEGATED.test(text) ? -1 : (TELLING[topic]?.findIndex((pattern) => pattern.test(text)) ?? -1);
}

function rankOf({ confidence }: Fact): number {
  return BEST_FIRST.indexOf(confidence);
}
