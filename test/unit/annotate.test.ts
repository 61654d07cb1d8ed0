/** `npm run -s annotate`: the contract that newsrooms and outside checks hold on to. */
import { describe, expect, it, vi } from 'vitest';
import { splitParagraphs } from '../../data/cli/paragraphs.ts';
import { ARTICLES } from './support/articles.ts';
import { runCli } from './support/run-cli.ts';

/** Processes that read all records take their time on a machine that runs other tests. */
vi.setConfig({ testTimeout: 60_000 });

const textOf = (name: keyof typeof ARTICLES) => [ARTICLES[name]].flat().slice(1).join('\n\n');

const DOCUMENTS = {
  story: { id: 'story', title: ARTICLES.treaty[0], text: textOf('treaty'), lang: 'en', published: '2025-10-25' },
  crlf: { id: 'crlf', text: `😀 Über Hà Nội\r\n\r\n${textOf('treaty').replaceAll('\n', '\r\n')}` },
  football: { id: 'football', text: textOf('football') },
  ransomware: { id: 7, text: textOf('ransomware'), title: null },
  // A text that says nothing by itself; the title says what it is about.
  bare: { id: 'bare', text: 'The treaty is open. Vietnam will host the next round.' },
  titled: {
    id: 'titled',
    title: 'UN cybercrime treaty signed',
    text: 'The treaty is open. Vietnam will host the next round.',
  },
  empty: { id: 'empty', text: '' },
};

const LINES: string[] = [
  JSON.stringify(DOCUMENTS.story),
  '{"id": "cut off',
  JSON.stringify(DOCUMENTS.crlf),
  JSON.stringify({ id: { no: 'id' }, text: 'x' }),
  JSON.stringify({ text: 'no id at all' }),
  JSON.stringify({ id: 'no-text' }),
  'null',
  JSON.stringify(DOCUMENTS.football),
  '',
  JSON.stringify(DOCUMENTS.ransomware),
  JSON.stringify(DOCUMENTS.bare),
  JSON.stringify(DOCUMENTS.titled),
  JSON.stringify(DOCUMENTS.empty),
  '[1, 2]',
  JSON.stringify({ ...DOCUMENTS.football, id: 'last' }),
];

interface Mention {
  start: number;
  end: number;
  text: string;
  entity: string;
  score: number;
  shown: boolean;
  facts?: { id: string; text: string; date: string | null; sources: string[] }[];
}
interface Line {
  id?: string | number;
  error?: string;
  relevant: boolean;
  mentions: Mention[];
  claims: unknown[];
}

const run = runCli('annotate', [], `${LINES.join('\n')}\n`);
const lines = run.stdout
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const answer = (id: string | number) => lines.find((line) => line.id === id)!;

it('ends well, and says nothing on standard error', () => {
  expect(run.code).toBe(0);
  expect(run.stderr).toBe('');
});

it('answers each line once, in the order of the input, bad ones too', () => {
  expect(lines.map(({ id, error }) => (error ? `error ${id ?? '?'}` : id))).toEqual([
    'story',
    'error ?',
    'crlf',
    'error ?',
    'error ?',
    'error no-text',
    'error ?',
    'football',
    7,
    'bare',
    'titled',
    'empty',
    'error ?',
    'last',
  ]);
});

it('says what is wrong with a bad line', () => {
  const errors = lines.flatMap(({ error }) => error ?? []);
  expect(errors[0]).toMatch(/JSON/);
  expect(errors[1]).toMatch(/"?id"?/);
  expect(answer('no-text').error).toMatch(/text/);
});

it.each(['story', 'crlf', 'ransomware'] as const)('%s: offsets are indices into the text that was sent', (name) => {
  const document = DOCUMENTS[name];
  const { mentions } = answer(document.id);
  expect(mentions.length).toBeGreaterThan(2);
  for (const { start, end, text } of mentions) {
    expect(text).not.toBe('');
    expect(document.text.slice(start, end)).toBe(text);
  }
});

it('the same paragraphs give the same mentions, whatever the line ends', () => {
  const [first, second] = ['story', 'crlf'].map((id) =>
    answer(id).mentions.map(({ text, entity }) => `${text} ${entity}`),
  );
  expect(second).toEqual(expect.arrayContaining(first!));
});

it('says what is relevant', () => {
  expect(['story', 7, 'titled', 'football', 'bare', 'empty'].map((id) => answer(id).relevant)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('says of each mention whether a reader would see it, and of a text about nothing of ours nothing', () => {
  for (const { shown } of answer('story').mentions) expect(typeof shown).toBe('boolean');
  expect(answer('story').mentions.some(({ shown }) => shown)).toBe(true);
  expect(answer('bare').mentions).toEqual([]);
});

describe('a title', () => {
  it('says what the text is about', () => {
    const { mentions } = answer('titled');
    expect(mentions.map(({ text, entity, shown }) => [text, entity, shown])).toEqual([
      ['The treaty', 'un-convention-against-cybercrime', true],
      ['Vietnam', 'viet-nam', true],
    ]);
  });

  it('gives no mention of its own', () => {
    expect(answer('titled').mentions.map(({ text }) => text)).not.toContain('UN cybercrime treaty');
  });
});

it('each mention has a score, and facts of its entity with dates and addresses', () => {
  for (const { mentions } of lines.filter(({ error }) => !error)) {
    for (const { score, entity, facts } of mentions) {
      expect(score > 0 && score <= 1).toBe(true);
      for (const fact of facts!) {
        expect(fact.id.startsWith(`${entity}/`)).toBe(true);
        expect(fact.text).not.toBe('');
        expect(fact.date === null || /^\d{4}/.test(fact.date)).toBe(true);
        expect(fact.sources.length).toBeGreaterThan(0);
        for (const url of fact.sources) expect(url).toMatch(/^https?:\/\/\S+$/);
      }
    }
  }
  expect(answer('story').mentions[0]!.facts!.length).toBeGreaterThan(0);
});

it('every answer has a list of claims', () => {
  for (const line of lines.filter(({ error }) => !error)) expect(Array.isArray(line.claims)).toBe(true);
});

it('--no-facts leaves facts out and changes nothing else', () => {
  const { stdout } = runCli('annotate', ['--no-facts'], `${JSON.stringify(DOCUMENTS.story)}\n`);
  const { mentions, ...rest } = JSON.parse(stdout) as Line;
  const { mentions: full, ...fullRest } = answer('story');
  expect(rest).toEqual(fullRest);
  expect(mentions).toEqual(full.map(({ facts: _, ...mention }) => mention));
  for (const mention of mentions) expect(mention).not.toHaveProperty('facts');
});

describe('paragraphs', () => {
  it.each(['one\n\ntwo', 'one\r\n\r\ntwo', 'one\n \t\n\n\ntwo\n\n', '\n\none\n\ntwo'])(
    '%j has two, each in its place',
    (text) => {
      const paragraphs = splitParagraphs(text);
      expect(paragraphs.map((paragraph) => paragraph.text.trim())).toEqual(['one', 'two']);
      for (const { text: part, at } of paragraphs) expect(text.slice(at, at + part.length)).toBe(part);
    },
  );

  it('a single line end is no border: a name may stand across it', () => {
    expect(splitParagraphs('Human Rights\nWatch')).toHaveLength(1);
  });
});
