/** A small set of records without a fault, and ways to break it. */
import { CompileError, compile, type Fault, type RecordFile } from '../../../data/compile.ts';

/** A record as an editor's file holds it, before anything has checked it. */
export type Loose = Record<string, unknown>;

export const BODY = 'body/harbour-board.json';
export const PERSON = 'person/ada-quill.json';
export const SOURCES = 'sources/news.json';
export const ABOUT = 'about.json';

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
    [ABOUT]: { asOf: '2026-02-01' },
    [BODY]: entity(),
    [PERSON]: entity({
      id: 'ada-quill',
      kind: 'person',
      name: 'Ada Quill',
      aliases: {},
      facts: [],
      positions: [],
      related: [],
    }),
    [SOURCES]: { gazette: source() },
    ...changes,
  };
  return Object.entries(files).flatMap(([path, content]) => (content === undefined ? [] : [{ path, content }]));
}

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
