/**
 * Records → checked dataset and lexicon. A build step, pure: it takes parsed files and gives a result or all faults.
 *
 * Every fault names the file, the field and what is wrong with it, so that an editor can mend it without reading code.
 */
import * as v from 'valibot';
import type { Confidence, Dataset, Entity, Source } from './dataset.ts';
import type { LexiconData } from './mentions/lexicon.ts';
import { tokenize } from './mentions/tokens.ts';
import { AboutRecord, EntityRecord, SourceRecord } from './schema.ts';

/** A file below `data/records/`, its path relative to that folder, with `/` on every system. */
export interface RecordFile {
  path: string;
  content: unknown;
}

export interface Fault {
  file: string;
  field: string;
  message: string;
}

/** Thrown when records cannot be compiled; carries every fault found, not only the first. */
export class CompileError extends Error {
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(`${faults.length} faults in data/records:\n${faults.map(printFault).join('\n')}`);
    this.name = 'CompileError';
    this.faults = faults;
  }
}

/** One line an editor can act on: `person/deborah-brown.json: facts.2.date: must be a date`. */
export function printFault({ file, field, message }: Fault): string {
  return `data/records/${file}: ${field}: ${message}`;
}

interface Filed<T> {
  file: string;
  record: T;
}

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

function parse<T>(
  schema: v.GenericSchema<unknown, T>,
  content: unknown,
  file: string,
  prefix: string,
  faults: Fault[],
) {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = [prefix, v.getDotPath(issue)].filter(Boolean).join('.') || '(whole file)';
    faults.push({ file, field, message: issue.message });
  }
  return undefined;
}

function parseAbout(files: RecordFile[], faults: Fault[]) {
  const file = files.find(({ path }) => path === 'about.json');
  if (!file) faults.push({ file: 'about.json', field: '(whole file)', message: 'is missing' });
  return file && parse(AboutRecord, file.content, file.path, '', faults);
}

function parseSources(files: RecordFile[], faults: Fault[]): Map<string, Filed<Source>> {
  const sources = new Map<string, Filed<Source>>();
  for (const { path, content } of files.filter(({ path }) => path.startsWith('sources/'))) {
    for (const [id, fields] of Object.entries(content as Record<string, object>)) {
      const record = parse(SourceRecord, { id, ...fields }, path, id, faults);
      const twin = sources.get(id);
      if (twin) faults.push({ file: path, field: id, message: `is defined in ${twin.file} too` });
      if (record) sources.set(id, { file: path, record });
    }
  }
  return sources;
}

function parseEntities(files: RecordFile[], faults: Fault[]): Filed<EntityRecord>[] {
  const seen = new Map<string, string>();
  const entities: Filed<EntityRecord>[] = [];
  for (const { path, content } of files) {
    const [folder, name] = path.split('/');
    if (!name || folder === 'sources' || folder === 'sites') continue;
    const record = parse(EntityRecord, content, path, '', faults);
    if (!record) continue;
    if (`${record.id}.json` !== name)
      faults.push({ file: path, field: 'id', message: `must be the file's name, not ${record.id}` });
    if (record.kind !== folder)
      faults.push({ file: path, field: 'kind', message: `must be the folder's name, not ${record.kind}` });
    const twin = seen.get(record.id);
    if (twin) faults.push({ file: path, field: 'id', message: `is used by ${twin} too` });
    seen.set(record.id, path);
    entities.push({ file: path, record });
  }
  return entities;
}

function checkReferences(entities: Filed<EntityRecord>[], sources: Map<string, unknown>, faults: Fault[]): void {
  const ids = new Set(entities.map(({ record }) => record.id));
  for (const { file, record } of entities) {
    for (const [list, statements] of [
      ['facts', record.facts],
      ['positions', record.positions],
    ] as const) {
      const seen = new Set<string>();
      statements.forEach((statement, index) => {
        if (seen.has(statement.id))
          faults.push({ file, field: `${list}.${index}.id`, message: `${statement.id} is used twice` });
        seen.add(statement.id);
        for (const id of statement.sources) {
          if (!sources.has(id))
            faults.push({ file, field: `${list}.${index}.sources`, message: `unknown source ${id}` });
        }
      });
    }
    for (const id of record.related) {
      if (!ids.has(id) || id === record.id)
        faults.push({ file, field: 'related', message: `${id} is not another entity` });
    }
  }
}

/** A name that two entities own has to be ambiguous in both: nobody could tell which of them is meant. */
function checkNames(entities: Filed<EntityRecord>[], faults: Fault[]): void {
  const owners = new Map<string, Filed<EntityRecord>>();
  const certain = entities.flatMap((entity) =>
    namesOf(entity.record)
      .filter(({ ambiguous }) => !ambiguous)
      .map((name) => ({ entity, name })),
  );
  for (const { entity, name } of certain) {
    const key = keyOf(name.text);
    const field = name.lang ? `aliases.${name.lang}` : 'name';
    if (!key) faults.push({ file: entity.file, field, message: `"${name.text}" has no letters or digits` });
    const owner = owners.get(key);
    if (owner && owner !== entity) {
      faults.push({
        file: entity.file,
        field,
        message: `"${name.text}" is a name of ${owner.file} too; list it under "ambiguous" in both, or in one and drop it from the other`,
      });
    }
    owners.set(key, entity);
  }
}

function checkDates(entities: Filed<EntityRecord>[], asOf: string, faults: Fault[]): void {
  for (const { file, record } of entities) {
    if (record.asOf > asOf)
      faults.push({ file, field: 'asOf', message: `${record.asOf} is after the dataset's own date, ${asOf}` });
    for (const [list, statements] of [
      ['facts', record.facts],
      ['positions', record.positions],
    ] as const) {
      statements.forEach(({ date }, index) => {
        if (date !== 'timeless' && date > asOf) {
          faults.push({
            file,
            field: `${list}.${index}.date`,
            message: `${date} is after the dataset's own date, ${asOf}`,
          });
        }
      });
    }
  }
}

/** Name and aliases with their certainty; `lang` is empty for the name itself. A name said to be ambiguous is. */
function namesOf(record: EntityRecord): { text: string; lang: string; ambiguous: boolean }[] {
  const list = (names: Record<string, string[]>, ambiguous: boolean) =>
    Object.entries(names).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang, ambiguous })));
  const ambiguous = list(record.ambiguous, true);
  const doubtful = new Set(ambiguous.map(({ text }) => keyOf(text)));
  const own = { text: record.name, lang: '', ambiguous: doubtful.has(keyOf(record.name)) };
  const certain = list(record.aliases, false).filter(({ text }) => !doubtful.has(keyOf(text)));
  return [own, ...certain, ...ambiguous];
}

function keyOf(name: string): string {
  return tokenize(name)
    .map(({ key }) => key)
    .join(' ');
}

function toEntity(record: EntityRecord, sources: Map<string, Filed<Source>>): Entity {
  const { id, kind, name, summary, role, related, asOf } = record;
  const statement = <S extends { id: string; sources: string[]; unverified?: string | undefined }>({
    unverified,
    ...rest
  }: S) => ({
    ...rest,
    id: `${id}/${rest.id}`,
    confidence: confidenceOf(rest.sources, unverified, sources),
    ...(unverified ? { doubt: unverified } : {}),
  });
  return {
    id,
    kind,
    name,
    aliases: namesOf(record)
      .filter(({ lang }) => lang)
      .map(({ text, lang, ambiguous }) => ({ text, lang, ambiguous })),
    summary,
    role,
    facts: record.facts.map((fact) => ({ ...statement(fact), date: fact.date === 'timeless' ? null : fact.date })),
    positions: record.positions.map(statement),
    related,
    asOf,
    ...(record.wikidata ? { wikidata: record.wikidata } : {}),
  };
}

function confidenceOf(ids: string[], doubt: string | undefined, sources: Map<string, Filed<Source>>): Confidence {
  if (doubt) return 'unverified';
  const kinds = ids.map((id) => sources.get(id)?.record.kind);
  if (kinds.includes('primary')) return 'primary';
  return kinds.includes('news') || kinds.includes('analysis') ? 'reported' : 'unverified';
}

function toLexicon(records: EntityRecord[]): LexiconData {
  const names = new Map<string, LexiconData['names'][number]>();
  records.forEach((record, index) => {
    for (const { text, ambiguous } of namesOf(record)) {
      const key = `${index} ${ambiguous} ${keyOf(text)}`;
      if (!names.has(key)) names.set(key, [text, index, ambiguous ? 1 : 0]);
    }
  });
  return {
    entities: records.map(({ id, kind, signal }) => [id, kind, signal ?? null]),
    names: [...names.values()],
  };
}
