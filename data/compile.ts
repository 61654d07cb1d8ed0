/**
 * Records → checked dataset and lexicon. A build step, pure: it takes parsed files and gives a result or all faults.
 *
 * Every fault names the file, the field and what is wrong with it, so that an editor can mend it without reading code.
 */
import { checkDates, checkNames, checkReferences, checkRelations } from './compile/check.ts';
import { checkSourcesCited, checkStates } from './compile/check-tables.ts';
import { relationsOf, toEntity, toLexicon } from './compile/emit.ts';
import { CompileError, type Fault } from './compile/fault.ts';
import { keyOf, namesOf } from './compile/names.ts';
import { type Filed, parseAbout, parseEntities, parseSources, type RecordFile } from './compile/parse.ts';
import { withStateNames } from './compile/state-names.ts';
import { compileTables } from './compile/tables.ts';
import type { Dataset, State } from './dataset.ts';
import type { LexiconData } from './mentions/lexicon.ts';
import type { EntityRecord } from './schema.ts';

export { CompileError, type Fault, printFault } from './compile/fault.ts';
export type { RecordFile } from './compile/parse.ts';

/**
 * Compiles all records.
 *
 * @throws CompileError listing every fault
 */
export function compile(files: RecordFile[]): { dataset: Dataset; lexicon: LexiconData } {
  const faults: Fault[] = [];
  const about = parseAbout(files, faults);
  const sources = parseSources(files, faults);
  const entities = parseEntities(files, faults);
  const tables = compileTables(files, entities, sources, faults);
  checkReferences(entities, sources, faults);
  checkNames(entities, faults);
  checkRelations(entities, faults);
  checkSourcesCited(entities, tables, sources, faults);
  checkStates(entities, tables.states, faults);
  if (about) checkDates(entities, tables, about.asOf, faults);
  if (faults.length || !about) throw new CompileError(faults);

  const records = named(entities, tables.states).sort((a, b) => (a.id < b.id ? -1 : 1));
  const relations = relationsOf(records);
  const dataset: Dataset = {
    ...about,
    entities: records.map((record) => toEntity(record, sources, relations.get(record.id) ?? [])),
    sources: [...sources.values()].map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...tables,
  };
  return { dataset, lexicon: toLexicon(records) };
}

/** The records, those of States with the names that every State has. */
function named(entities: Filed<EntityRecord>[], states: State[]): EntityRecord[] {
  const codes = new Map(states.map(({ entity, code }) => [entity, code]));
  const keys = entities.flatMap(({ record }) =>
    namesOf(record).map(({ text }) => ({ key: keyOf(text), kind: record.kind })),
  );
  // "Budapest" on its own is the convention far more often than the capital of Hungary.
  const cities = keys.filter(({ kind }) => kind === 'instrument').map(({ key }) => key.split(' ')[0]!);
  const owned = new Set([...keys.map(({ key }) => key), ...cities]);
  return entities.map(({ record }) => {
    const code = codes.get(record.id);
    return code ? withStateNames(record, code, owned) : record;
  });
}
