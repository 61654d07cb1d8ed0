/** What records and tables say of the same thing has to agree, and nothing lies about unused. */
import type { Source, State } from '../dataset.ts';
import type { EntityRecord } from '../schema.ts';
import type { Fault } from './fault.ts';
import type { Filed } from './parse.ts';
import type { Tables } from './tables.ts';

/** A source that nothing cites is a mistake: a statement lost it, or it was never read for anything. */
export function checkSourcesCited(
  entities: Filed<EntityRecord>[],
  tables: Tables,
  sources: Map<string, Filed<Source>>,
  faults: Fault[],
): void {
  const statements = entities.flatMap(({ record }) => [...record.facts, ...record.positions, ...record.debate]);
  const cited = new Set(
    [...statements, ...tables.states, ...tables.claims, ...tables.timeline].flatMap((item) => item.sources),
  );
  for (const [id, { file }] of sources) {
    if (!cited.has(id)) faults.push({ file, field: id, message: 'is cited by nothing; cite it or remove it' });
  }
}

/** "Quayland has not signed" and "Quayland said that others signed" do not say that it did. */
const SIGNED =
  /^(?!.*\b(?:not|never|that)\b.* signed )[\p{L}\p{M}\s.'’-]+ signed the UN Convention against Cybercrime\b/u;
const NOT_SIGNED = /\b(?:has|had) not signed the UN Convention against Cybercrime\b/;

/** A State's facts and its row must not contradict each other, and each State has one row. */
export function checkStates(entities: Filed<EntityRecord>[], states: State[], faults: Fault[]): void {
  if (!states.length) return;
  const rows = new Map(states.map((state) => [state.entity, state]));
  for (const { file, record } of entities) {
    if (record.kind !== 'country') continue;
    const row = rows.get(record.id);
    if (!row) faults.push({ file, field: 'id', message: `${record.id} has no row in states.json; add one` });
    record.facts.forEach(({ text }, index) => {
      const field = `facts.${index}.text`;
      if (row && !row.convention.signed && SIGNED.test(text)) {
        faults.push({
          file,
          field,
          message: 'says that the State signed; its row in states.json does not: mend the text or the row',
        });
      }
      if (row?.convention.signed && NOT_SIGNED.test(text)) {
        faults.push({
          file,
          field,
          message: `says that the State has not signed; its row in states.json says ${row.convention.signed}: mend the text or the row`,
        });
      }
    });
  }
}
