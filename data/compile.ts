/**
 * Records → checked dataset and lexicon. A build step, pure: it takes parsed files and gives a result or all faults.
 *
 * Every fault names the file, the field and what is wrong with it, so that an editor can mend it without reading code.
 */
import { checkDates, checkNames, checkReferences } from './compile/check.ts';
import { toEntity, toLexicon } from './compile/emit.ts';
import { CompileError, type Fault } from './compile/fault.ts';
import { parseAbout, parseEntities, parseSources, type RecordFile } from './compile/parse.ts';
import type { Dataset } from './dataset.ts';
import type { LexiconData } from './mentions/lexicon.ts';

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
  checkReferences(entities, sources, faults);
  checkNames(entities, faults);
  if (about) checkDates(entities, about.asOf, faults);
  if (faults.length || !about) throw new CompileError(faults);
  const records = entities.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
  const dataset: Dataset = {
    asOf: about.asOf,
    entities: records.map((record) => toEntity(record, sources)),
    sources: [...sources.values()].map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1)),
    states: [],
    articles: [],
    claims: [],
    timeline: [],
  };
  return { dataset, lexicon: toLexicon(records) };
}
