/** A small set of records without a fault, and ways to break it. */
import { CompileError, compile, type Fault, type RecordFile } from '../../../data/compile.ts';

/** A record as an editor's file holds it, before anything has checked it. */
export type Loose = Record<string, unknown>;

export const BODY = 'body/harbour-board.json';
export const PERSON = 'person/ada-quill.json';
export const SOURCES = 'sources/news.json';
export const ABOUT = 'about.json';
export const COUNTRY = 'country/quayland.json';
export const STATES = 'states.json';
const CHAPTERS = 'chapters.json';
export const ARTICLES = 'articles.json';
export const CLAIMS = 'claims/harbour.json';
export const TIMELINE = 'timeline.json';

export const fact = (changes: Loose = {}): Loose => ({
  id: 'founded',
  text: 'The Harbour Board was founded in 1990.',
  date: '1990',
  topic: 'history',
  sources: ['gazette'],
  ...changes,
});

export const position = (changes: Loose = {}): Loose => ({
  id: 'welcomes',
  stance: 'supports',
  on: 'text',
  text: 'The Harbour Board welcomed the text.',
  date: '2025-10-25',
  sources: ['gazette'],
  ...changes,
});

export const entity = (changes: Loose = {}): Loose => ({
  id: 'harbour-board',
  kind: 'body',
  name: 'Harbour Board',
  aliases: { en: ['Board of the Harbour'] },
  summary: 'A board that looks after a harbour.',
  role: 'It took part in the talks.',
  facts: [fact()],
  positions: [position()],
  related: ['ada-quill'],
  asOf: '2026-01-10',
  ...changes,
});

export const person = (changes: Loose = {}): Loose =>
  entity({
    id: 'ada-quill',
    kind: 'person',
    name: 'Ada Quill',
    aliases: {},
    summary: 'Writer on harbours.',
    facts: [fact({ id: 'book', text: 'Ada Quill published a book on harbours in 2001.', date: '2001' })],
    positions: [],
    related: [],
    ...changes,
  });

export const country = (changes: Loose = {}): Loose =>
  entity({
    id: 'quayland',
    kind: 'country',
    name: 'Quayland',
    aliases: {},
    summary: 'State with a long coast.',
    facts: [fact({ id: 'independent', text: 'Quayland has been independent since 1960.', date: '1960' })],
    positions: [],
    related: [],
    ...changes,
  });

/** A row of `states.json`; no country has the code QQ, so no names come with it. */
export const state = (changes: Loose = {}): Loose => ({
  code: 'QQ',
  entity: 'quayland',
  convention: { signed: null, ratified: null },
  budapest: { status: 'none', inForce: null },
  sources: ['gazette'],
  ...changes,
});

export const claim = (changes: Loose = {}): Loose => ({
  id: 'oldest-board',
  about: ['harbour-board'],
  asWritten: { en: ['the oldest board'] },
  record: 'The Harbour Board dates from 1990; others are older.',
  date: '2025-10-25',
  sources: ['gazette'],
  ...changes,
});

export const timelineEvent = (changes: Loose = {}): Loose => ({
  id: 'board-opens',
  date: '1990-05-01',
  text: 'The Harbour Board opened its doors.',
  entities: ['harbour-board'],
  sources: ['gazette'],
  ...changes,
});

/** As many articles as asked for, in order, all of chapter 1. */
export const articles = (count = 68): Loose[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    chapter: 1,
    title: `Of matter ${index + 1}`,
    checked: true,
    entity: null,
  }));

export const source = (changes: Loose = {}): Loose => ({
  title: 'Board opens',
  publisher: 'The Gazette',
  url: 'https://gazette.example/board',
  published: '2025-10-25',
  kind: 'news',
  lang: 'en',
  ...changes,
});

/** The whole set by path; a path given here replaces the good file, `undefined` takes it away. */
export function filesWith(changes: Record<string, unknown> = {}): RecordFile[] {
  const files: Record<string, unknown> = {
    [ABOUT]: { asOf: '2026-02-01', signatoriesAsOf: '2026-01-16', budapestAsOf: '2026-01-20' },
    [BODY]: entity(),
    [PERSON]: person(),
    [SOURCES]: { gazette: source() },
    ...changes,
  };
  return Object.entries(files).flatMap(([path, content]) => (content === undefined ? [] : [{ path, content }]));
}

/** The whole set with one State and every table; changes as in `filesWith`. */
export const filesWithTables = (changes: Record<string, unknown> = {}): RecordFile[] =>
  filesWith({
    [COUNTRY]: country(),
    [STATES]: [state()],
    [CHAPTERS]: [{ number: 1, title: 'General matters', entity: null }],
    [ARTICLES]: articles(),
    [CLAIMS]: [claim()],
    [TIMELINE]: [timelineEvent()],
    ...changes,
  });

/** The faults that compiling these files gives; none when they compile. Any other error is thrown on. */
export function faultsOf(files: RecordFile[]): Fault[] {
  try {
    compile(files);
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.faults;
    throw error;
  }
}
