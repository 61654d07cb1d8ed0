/** The dataset as flat tables, for spreadsheets and statistics programs: rows of texts, and what each column means. */
import type { Dataset } from '../dataset.ts';

export interface Table {
  name: string;
  /** Column → what it holds; the order of the columns. */
  columns: Record<string, string>;
  rows: Record<string, string>[];
}

/** All tables of a dataset. Lists in a cell are joined with " | "; what has no value is empty. */
export function tablesOf(dataset: Dataset): Table[] {
  const { entities, sources, states, articles, claims, timeline } = dataset;
  const list = (items: string[]) => items.join(' | ');
  const statements = entities.flatMap((entity) => [
    ...entity.facts.map((fact) => ({ ...fact, entity: entity.id, type: 'fact', stance: '', on: '' })),
    ...entity.debate.map((fact) => ({ ...fact, entity: entity.id, type: 'debate', stance: '', on: '' })),
    ...entity.positions.map((position) => ({ ...position, entity: entity.id, type: 'position', topic: '' })),
  ]);
  return [
    {
      name: 'entities',
      columns: {
        id: 'public id, final',
        kind: 'what it is',
        name: 'its name in English',
        summary: 'one line on who or what it is',
        role: 'why news about the convention names it',
        as_of: 'day on which its record was last looked over',
        related: 'ids of related entities',
      },
      rows: entities.map(({ id, kind, name, summary, role, asOf, related }) => ({
        id,
        kind,
        name,
        summary,
        role,
        as_of: asOf,
        related: list(related),
      })),
    },
    {
      name: 'names',
      columns: {
        entity: 'id of the entity',
        text: 'a name as news writes it',
        lang: 'BCP 47 tag',
        ambiguous: 'yes where it means something else on most pages',
      },
      rows: entities.flatMap(({ id, aliases }) =>
        aliases.map(({ text, lang, ambiguous }) => ({ entity: id, text, lang, ambiguous: ambiguous ? 'yes' : 'no' })),
      ),
    },
    {
      name: 'statements',
      columns: {
        id: 'public id, final',
        entity: 'id of the entity it is about',
        type: 'fact, position of the entity, or debate (an attributed argument)',
        text: 'the statement',
        date: 'YYYY, YYYY-MM or YYYY-MM-DD; empty for what holds at any time',
        topic: 'subject of a fact',
        stance: 'stance of a position: supports, conditional, neutral, critical, opposes',
        on: 'what a position speaks of: proposal, draft, text',
        confidence: 'primary, reported or unverified',
        doubt: 'why it is not certain',
        sources: 'ids of sources',
      },
      rows: statements.map(
        ({ id, entity, type, text, date, topic, stance, on, confidence, doubt, sources: cited }) => ({
          id,
          entity,
          type,
          text,
          date: date ?? '',
          topic,
          stance,
          on,
          confidence,
          doubt: doubt ?? '',
          sources: list(cited),
        }),
      ),
    },
    {
      name: 'sources',
      columns: {
        id: 'id used by the other tables',
        title: 'title as published',
        publisher: 'who published it',
        url: 'address',
        published: 'day of publication; empty where the source gives none',
        kind: 'primary, news, analysis or reference',
        lang: 'BCP 47 tag',
        copy: "yes where the address leads to a copy on somebody else's site",
      },
      rows: sources.map(({ published, copy, ...rest }) => ({
        ...rest,
        published: published ?? '',
        copy: copy ? 'yes' : 'no',
      })),
    },
    {
      name: 'states',
      columns: {
        code: 'ISO 3166-1 alpha-2; EU for the European Union',
        entity: 'id of the entity',
        signed: `UN convention signed on: a day, a month, or from/to; empty where no list read (up to ${dataset.signatoriesAsOf}) says so`,
        ratified: 'UN convention ratified on; empty where no list read says so',
        budapest: `status under the Budapest Convention on ${dataset.budapestAsOf}: party, signatory, invited, none`,
        in_force: 'Budapest Convention in force since',
        note: 'what is not known exactly',
        sources: 'ids of sources',
      },
      rows: states.map(({ code, entity, convention, budapest, note, sources: cited }) => ({
        code,
        entity,
        signed: convention.signed ?? '',
        ratified: convention.ratified ?? '',
        budapest: budapest.status,
        in_force: budapest.inForce ?? '',
        note: note ?? '',
        sources: list(cited),
      })),
    },
    {
      name: 'articles',
      columns: {
        number: 'number of the article of the UN convention',
        chapter: 'number of its chapter',
        chapter_title: 'title of the chapter',
        title: 'title of the article',
        checked: 'no where the title was not read in a source',
        entity: 'id of the entity, where there is one',
      },
      rows: articles.map(({ number, chapter, chapterTitle, title, checked, entity }) => ({
        number: String(number),
        chapter: String(chapter),
        chapter_title: chapterTitle,
        title,
        checked: checked ? 'yes' : 'no',
        entity: entity ?? '',
      })),
    },
    {
      name: 'claims',
      columns: {
        id: 'public id, final',
        about: 'ids of the entities it speaks of',
        as_written: 'ways in which news words it',
        record: 'what the record says',
        date: 'since when the record says so',
        confidence: 'primary, reported or unverified',
        doubt: 'why it is not certain',
        sources: 'ids of sources',
      },
      rows: claims.map(({ id, about, asWritten, record, date, confidence, doubt, sources: cited }) => ({
        id,
        about: list(about),
        as_written: list(Object.values(asWritten).flat()),
        record,
        date,
        confidence,
        doubt: doubt ?? '',
        sources: list(cited),
      })),
    },
    {
      name: 'timeline',
      columns: {
        id: 'public id, final',
        date: 'when it happened',
        text: 'what happened',
        entities: 'ids of those concerned',
        confidence: 'primary, reported or unverified',
        sources: 'ids of sources',
      },
      rows: timeline.map(({ id, date, text, entities: concerned, confidence, sources: cited }) => ({
        id,
        date,
        text,
        entities: list(concerned),
        confidence,
        sources: list(cited),
      })),
    },
  ];
}

/** A table as CSV after RFC 4180, with a header line. */
export function toCsv({ columns, rows }: Table): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const names = Object.keys(columns);
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');
}

/** What the tables and columns mean, as Markdown. */
export function dataDictionary(tables: Table[], asOf: string): string {
  const part = ({ name, columns, rows }: Table) =>
    `## ${name}.csv (${rows.length} rows)\n\n| column | meaning |\n| --- | --- |\n${Object.entries(columns)
      .map(([column, meaning]) => `| ${column} | ${meaning} |`)
      .join('\n')}\n`;
  return `# Cybercrime Context: data dictionary\n\nResearched up to ${asOf}. UTF-8, RFC 4180. Licence: CC BY 4.0.\n\n${tables.map(part).join('\n')}`;
}
