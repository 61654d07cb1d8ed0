/**
 * What an editor should look over, as a checklist. In: the compiled dataset and today's day. Out: Markdown. Pure.
 *
 * Faults are not its business: records with a fault do not compile, and a source that nothing cites is one.
 */
import { staleFacts } from '../compile/stale.ts';
import { conventionStatus, startOf } from '../context/status.ts';
import { STATUS_TOPICS } from '../context/status-changes.ts';
import type { Dataset, Entity, State } from '../dataset.ts';

/** A list of signatories that missed two monthly rounds is old. */
const LIST_DAYS = 60;
/** Records in one part of the list; those looked over come back last, so that all have their turn. */
const MOST_RECORDS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @param today YYYY-MM-DD */
export function upkeepList(dataset: Dataset, today: string): string {
  const sections = [
    section('Lists to read again', listsToRead(dataset, today)),
    section('Rows of `states.json` that are not exact', inexactRows(dataset)),
    section('Facts past their limit', staleLines(dataset, today)),
    section('Unverified statements', unverifiedLines(dataset.entities)),
    section('Sources read in a copy', copyLines(dataset)),
  ].filter(Boolean);
  const lead = `Researched up to ${dataset.asOf}; this list is of ${today}. How: docs/checking-the-depositary.md.`;
  return `${[lead, ...sections, ...(sections.length ? [] : ['Nothing to look over.'])].join('\n\n')}\n`;
}

function section(heading: string, lines: string[]): string {
  return lines.length ? `## ${heading}\n\n${lines.map((line) => `- [ ] ${line}`).join('\n')}` : '';
}

/** The two lists that the States' rows rest on, each with the States that may have moved since. */
function listsToRead(dataset: Dataset, today: string): string[] {
  const { states, signatoriesAsOf, budapestAsOf } = dataset;
  const lines: string[] = [];
  if (daysBetween(signatoriesAsOf, today) > LIST_DAYS) {
    const byStatus = (...wanted: string[]) =>
      namesOf(
        dataset,
        states.filter((state) => wanted.includes(conventionStatus(state, signatoriesAsOf))),
      );
    lines.push(
      `United Nations Treaty Collection, last read for ${signatoriesAsOf} (\`signatoriesAsOf\`)`,
      `may have ratified: ${byStatus('signed', 'reported')}`,
      `may have signed or acceded: ${byStatus('none')}`,
    );
  }
  if (daysBetween(budapestAsOf, today) > LIST_DAYS) {
    const waiting = states.filter(({ budapest }) => ['signatory', 'invited'].includes(budapest.status));
    lines.push(
      `Council of Europe, chart of Treaty 185, last read for ${budapestAsOf} (\`budapestAsOf\`)`,
      `may have joined the Budapest Convention: ${namesOf(dataset, waiting)}`,
    );
  }
  return lines;
}

/** Rows with a note, with a date that is no day, or with a signature that no list bears out yet. */
function inexactRows(dataset: Dataset): string[] {
  return dataset.states.flatMap((state) => {
    const { signed, ratified } = state.convention;
    const isInexact = [signed, ratified].some((date) => date && !WHOLE_DAY.test(date));
    const isReported = Boolean(signed) && startOf(signed ?? '') > dataset.signatoriesAsOf;
    if (!state.note && !isInexact && !isReported) return [];
    const dates = `signed ${signed ?? 'not known'}, ratified ${ratified ?? 'not known'}`;
    return [`${namesOf(dataset, [state])}: ${dates}${state.note ? `. ${state.note}` : ''}`];
  });
}

/** Records, the one looked over longest ago first, with the ids of the facts that time changes. */
function staleLines({ entities }: Dataset, today: string): string[] {
  const facts = staleFacts({ asOf: today, entities }).sort(oldestFirst);
  const byFile = Map.groupBy(facts, ({ file }) => file);
  const lines = [...byFile].map(
    ([file, stale]) => `\`${file}\` (${stale[0]!.asOf}): ${stale.map(({ fact }) => slugOf(fact)).join(', ')}`,
  );
  return shortened(lines);
}

/** The same for what is unverified. */
function unverifiedLines(entities: Entity[]): string[] {
  const lines = entities.toSorted(oldestFirst).flatMap((entity) => {
    const ids = unverifiedIn(entity);
    return ids.length ? [`\`${entity.kind}/${entity.id}.json\` (${entity.asOf}): ${ids.join(', ')}`] : [];
  });
  return shortened(lines);
}

function oldestFirst(a: { asOf: string }, b: { asOf: string }): number {
  return a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf);
}

function shortened(records: string[]): string[] {
  const left = records.length - MOST_RECORDS;
  return left > 0 ? [...records.slice(0, MOST_RECORDS), `${left} more records, in the next lists`] : records;
}

/** Without a State's own status: one reading of the two lists above settles that for all States. */
function unverifiedIn({ kind, facts, positions, debate }: Entity): string[] {
  const others = facts.filter(({ topic }) => kind !== 'country' || !STATUS_TOPICS.has(topic));
  return [...others, ...positions, ...debate]
    .filter(({ confidence }) => confidence === 'unverified')
    .map((statement) => slugOf(statement.id));
}

/** `<entity>/<slug>` → the id as it stands in the record's file. */
function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function copyLines({ sources }: Dataset): string[] {
  const copies = sources.filter(({ kind, copy }) => copy && kind === 'primary').length;
  return copies
    ? [`${copies} of the original documents cited were read in somebody else's copy; find the original of one`]
    : [];
}

/** The names of the States' own records. */
function namesOf({ entities }: Dataset, states: State[]): string {
  const ids = new Set(states.map(({ entity }) => entity));
  return entities
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name)
    .join(', ');
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
