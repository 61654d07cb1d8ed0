/** Record files → records of the right shape, with a fault for each field that is not. */
import * as v from 'valibot';
import type { Source } from '../dataset.ts';
import { AboutRecord, EntityRecord, SourceRecord } from '../schema.ts';
import type { Fault } from './fault.ts';

/** A file below `data/records/`, its path relative to that folder, with `/` on every system. */
export interface RecordFile {
  path: string;
  content: unknown;
}

/** Files and folders that hold something else than one entity a file. */
const NOT_ENTITIES = new Set(
  'about.json sources sites states.json articles.json chapters.json claims timeline.json'.split(' '),
);

const SourceFile = v.record(v.string(), v.record(v.string(), v.unknown(), 'must be an object'), 'must be an object');

/** A record and the file it came from. */
export interface Filed<T> {
  file: string;
  record: T;
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

export function parseAbout(files: RecordFile[], faults: Fault[]) {
  const file = files.find(({ path }) => path === 'about.json');
  if (!file) faults.push({ file: 'about.json', field: '(whole file)', message: 'is missing' });
  return file && parse(AboutRecord, file.content, file.path, '', faults);
}

export function parseSources(files: RecordFile[], faults: Fault[]): Map<string, Filed<Source>> {
  const sources = new Map<string, Filed<Source>>();
  for (const { path, content } of files.filter(({ path }) => path.startsWith('sources/'))) {
    const file = parse(SourceFile, content, path, '', faults) ?? {};
    for (const [id, fields] of Object.entries(file)) {
      const record = parse(SourceRecord, { id, ...fields }, path, id, faults);
      const twin = sources.get(id);
      if (twin) faults.push({ file: path, field: id, message: `is defined in ${twin.file} too` });
      if (record) sources.set(id, { file: path, record });
    }
  }
  return sources;
}

export function parseEntities(files: RecordFile[], faults: Fault[]): Filed<EntityRecord>[] {
  const seen = new Map<string, string>();
  const entities: Filed<EntityRecord>[] = [];
  for (const { path, content } of files) {
    const [folder, name] = path.split('/');
    if (NOT_ENTITIES.has(folder!)) continue;
    if (!name) faults.push({ file: path, field: '(whole file)', message: 'must lie in the folder of its kind' });
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

/** An item of a list file: where it stands and what it says. */
export interface Listed<T> {
  file: string;
  /** Its index and, where it has one, its id, as faults name it. */
  field: string;
  record: T;
}

/** The items of the list files below `path` (one file, or a folder ending with `/`); ids are unique among them. */
export function parseList<T>(
  schema: v.GenericSchema<unknown, T>,
  files: RecordFile[],
  path: string,
  faults: Fault[],
): Listed<T>[] {
  const seen = new Map<unknown, string>();
  const listed: Listed<T>[] = [];
  for (const file of files.filter(
    (candidate) => candidate.path === path || (path.endsWith('/') && candidate.path.startsWith(path)),
  )) {
    const items = parse(v.array(v.unknown(), 'must be a list'), file.content, file.path, '', faults) ?? [];
    items.forEach((item, index) => {
      const id = (item as { id?: unknown; code?: unknown } | null)?.id ?? (item as { code?: unknown } | null)?.code;
      const field = id === undefined ? `${index}` : `${index} (${id})`;
      const record = parse(schema, item, file.path, field, faults);
      const twin = id === undefined ? undefined : seen.get(id);
      if (twin) faults.push({ file: file.path, field, message: `is defined in ${twin} too` });
      seen.set(id, file.path);
      if (record) listed.push({ file: file.path, field, record });
    });
  }
  return listed;
}
