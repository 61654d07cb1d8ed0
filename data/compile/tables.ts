/** The records that are not entities: States, claims, timeline, chapters and articles. Parsed, checked, compiled. */
import type { Article, Claim, Dataset, Source, State, TimelineEvent } from '../dataset.ts';
import {
  ArticleRecord,
  ChapterRecord,
  ClaimRecord,
  type EntityRecord,
  StateRecord,
  TimelineRecord,
} from '../schema.ts';
import { checkCounts, type DatedText } from './check-counts.ts';
import { checkFigures } from './check-figures.ts';
import { confidenceOf } from './emit.ts';
import type { Fault } from './fault.ts';
import { type Filed, parseAbout, parseList, type RecordFile } from './parse.ts';

export type Tables = Pick<Dataset, 'states' | 'articles' | 'claims' | 'timeline'>;

/** The convention's own count; the gate fails when a list has another. */
const ARTICLES = 68;

/** Parses and checks the tables against the entities and sources; adds to `faults` what is wrong. */
export function compileTables(
  files: RecordFile[],
  entities: Filed<EntityRecord>[],
  sources: Map<string, Filed<Source>>,
  faults: Fault[],
): Tables {
  const kinds = new Map(entities.map(({ record }) => [record.id, record.kind]));
  const knowEntities = (file: string, field: string, ids: string[]) => {
    for (const id of ids) {
      if (!kinds.has(id))
        faults.push({ file, field, message: `${id} is not an entity; add its record or mend the id` });
    }
  };
  const knowSources = (file: string, field: string, ids: string[]) => {
    for (const id of ids) {
      if (!sources.has(id)) {
        faults.push({
          file,
          field: `${field}.sources`,
          message: `unknown source ${id}; add it under sources/ or mend the id`,
        });
      }
    }
  };

  const states = parseList(StateRecord, files, 'states.json', faults).map(({ file, field, record }): State => {
    knowEntities(file, `${field}.entity`, [record.entity]);
    knowSources(file, field, record.sources);
    const kind = kinds.get(record.entity);
    if (kind && kind !== 'country' && record.code !== 'EU') {
      faults.push({
        file,
        field: `${field}.entity`,
        message: `${record.entity} is a ${kind}, not a country; name the State's own entity`,
      });
    }
    return record;
  });
  const chapters = parseList(ChapterRecord, files, 'chapters.json', faults);
  const articles = parseList(ArticleRecord, files, 'articles.json', faults).map(
    ({ file, field, record }, index): Article => {
      knowEntities(file, `${field}.entity`, record.entity ? [record.entity] : []);
      if (record.number !== index + 1)
        faults.push({ file, field: `${field}.number`, message: `must be ${index + 1}: articles stand in order` });
      const chapter = chapters.find(({ record: { number } }) => number === record.chapter)?.record;
      if (!chapter)
        faults.push({
          file,
          field: `${field}.chapter`,
          message: `chapter ${record.chapter} is not in chapters.json; add it there or mend the number`,
        });
      return { ...record, chapterTitle: chapter?.title ?? '', chapterEntity: chapter?.entity ?? null };
    },
  );
  if (articles.length && articles.length !== ARTICLES) {
    faults.push({
      file: 'articles.json',
      field: '(whole file)',
      message: `has ${articles.length} articles; the convention has ${ARTICLES}: add or remove the difference`,
    });
  }
  // Its own faults are for the compile step to report.
  const about = parseAbout(files, []);
  const texts = entities.flatMap(textsOf);
  const claims = parseList(ClaimRecord, files, 'claims/', faults).map(({ file, field, record }): Claim => {
    knowEntities(file, `${field}.about`, record.about);
    knowSources(file, field, record.sources);
    checkFigures(file, field, record.figures ?? [], states, faults);
    if (about && record.date > about.asOf) {
      faults.push({
        file,
        field: `${field}.date`,
        message: `${record.date} is after the dataset's own date, ${about.asOf}; mend it or about.json`,
      });
    }
    texts.push({ file, field: `${field}.record`, text: record.record, date: record.date, about: record.about });
    const { unverified, ...rest } = record;
    return {
      ...rest,
      confidence: confidenceOf(record.sources, unverified, sources),
      ...(unverified ? { doubt: unverified } : {}),
    };
  });
  const timeline = parseList(TimelineRecord, files, 'timeline.json', faults).map(
    ({ file, field, record }): TimelineEvent => {
      knowEntities(file, `${field}.entities`, record.entities);
      knowSources(file, field, record.sources);
      texts.push({ file, field: `${field}.text`, text: record.text, date: record.date, about: record.entities });
      return { ...record, confidence: confidenceOf(record.sources, undefined, sources) };
    },
  );
  if (about) checkCounts(texts, states, about.signatoriesAsOf, faults);
  return {
    states,
    articles,
    claims,
    timeline: timeline.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1)),
  };
}

/** What a record says, line by line. */
function textsOf({ file, record }: Filed<EntityRecord>): DatedText[] {
  const about = [record.id];
  const statements = (['facts', 'positions', 'debate'] as const).flatMap((list) =>
    record[list].map(({ text, date }, index) => ({ file, field: `${list}.${index}.text`, text, date, about })),
  );
  return [{ file, field: 'summary', text: record.summary, date: null, about }, ...statements];
}
