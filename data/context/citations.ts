/** What each source is cited for: the way back from a source to the statements that stand on it. */
import type { Confidence, Dataset, Fact, Position } from '../dataset.ts';

export interface Citation {
  text: string;
  /** The entity whose page shows it; undefined for an event that names nobody. */
  entity: string | undefined;
  confidence: Confidence;
  doubt: string | undefined;
}

export interface Cited {
  citations: Citation[];
  /** States whose row in the table of statuses rests on it, among others. */
  states: string[];
}

/** By id of the source; every source is in it. */
export function citationsBySource(dataset: Dataset): Map<string, Cited> {
  const cited = new Map<string, Cited>(dataset.sources.map(({ id }) => [id, { citations: [], states: [] }]));
  const cite = (ids: string[], citation: Citation) => {
    for (const id of ids) cited.get(id)?.citations.push(citation);
  };
  for (const { id, facts, positions, debate } of dataset.entities) {
    for (const statement of [...facts, ...positions, ...debate]) cite(statement.sources, citation(statement, id));
  }
  for (const { record, about, sources: ids, confidence, doubt } of dataset.claims) {
    cite(ids, { text: record, entity: about[0], confidence, doubt });
  }
  for (const { text, entities, sources: ids, confidence } of dataset.timeline) {
    cite(ids, { text, entity: entities[0], confidence, doubt: undefined });
  }
  for (const state of dataset.states) for (const id of state.sources) cited.get(id)?.states.push(state.entity);
  return cited;
}

function citation({ text, confidence, doubt }: Fact | Position, entity: string): Citation {
  return { text, entity, confidence, doubt };
}
