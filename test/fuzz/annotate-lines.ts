/**
 * What `annotate` makes of any line: bytes go through the same two functions as in the command, which cuts lines and
 * answers each. In: a line and where its bytes are cut. Throws where the answer is not what the README promises.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../../data/cli/annotate-lines.ts';
import { type Annotation, createAnnotator } from '../../data/cli/annotator.ts';
import { anyText, codeUnits, compiled, newsText, trickyText } from '../unit/properties/texts.ts';
import { STORY_HEADLINE } from '../unit/support/lexicon.ts';
import { deep, mangled } from './mangled.ts';

const annotate = createAnnotator(compiled.dataset, compiled.lexicon, { facts: true });
const entities = new Set(compiled.dataset.entities.map(({ id }) => id));
/** Answered after every line: whatever came before, the run goes on. */
const LAST_LINE = '{"id":"last","text":"The UN Convention against Cybercrime was signed by 72 countries in Hanoi."}';
const LAST_ANSWER = JSON.stringify(annotate(LAST_LINE));
const MOST_FACTS = 5;

type Answered = Extract<Annotation, { relevant: boolean }>;

const id = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const published = fc.oneof(
  fc.constantFrom(
    null,
    '',
    '2025-10-25',
    '2026-06-10T08:00:00+07:00',
    '2025-02-30',
    '9999-99-99',
    '0000-01-01',
    'soon',
  ),
  fc.string(),
);
const title = fc.oneof(fc.constantFrom(null, '', STORY_HEADLINE), trickyText);
const document = fc.record(
  { id, text: anyText, title, published, lang: fc.constantFrom(null, 'en', '') },
  { requiredKeys: ['id', 'text'], noNullPrototype: true },
);
/** Prose that is read from end to end, with a day and without. */
const article = fc.record(
  { id: fc.constant('article'), text: newsText, title: fc.constant(STORY_HEADLINE), published },
  { requiredKeys: ['id', 'text', 'title'], noNullPrototype: true },
);
const wrong = fc.dictionary(
  fc.constantFrom('id', 'text', 'title', 'lang', 'published', '__proto__', 'constructor'),
  fc.jsonValue(),
);
const asJson = (value: unknown) => JSON.stringify(value);
const line = fc.oneof(
  { weight: 4, arbitrary: document.map(asJson) },
  { weight: 3, arbitrary: article.map(asJson) },
  { weight: 3, arbitrary: mangled(document.map(asJson)) },
  { weight: 2, arbitrary: wrong.map(asJson) },
  { weight: 1, arbitrary: deep.map((lists) => `{"id":"deep","text":"UNODC","more":${lists},"title":${lists}}`) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: codeUnits },
);

/** One case: a line, with the places where its bytes come in pieces. */
export const annotateLines = fc.asyncProperty(
  line.map((text) => text.replaceAll('\n', ' ')),
  fc.array(fc.nat(), { maxLength: 3 }),
  async (line, cuts) => {
    const bytes = Buffer.from(`${line}\n${LAST_LINE}\n`);
    const answers: string[] = [];
    for await (const lines of linesOf(inPieces(bytes, cuts))) {
      for (const each of lines) answers.push(JSON.stringify(annotate(each)));
    }
    assert.equal(answers.pop(), LAST_ANSWER);
    // As it arrives: what is no text in UTF-8 cannot be sent.
    const sent = new TextDecoder().decode(Buffer.from(line));
    assert.equal(answers.length, sent.trim() === '' ? 0 : 1);
    for (const answer of answers) {
      assert.ok(!answer.includes('\n'));
      check(sent, JSON.parse(answer) as Annotation);
    }
  },
);

async function* inPieces(bytes: Buffer, cuts: number[]): AsyncGenerator<Uint8Array> {
  const places = cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b);
  for (const [at, place] of [0, ...places].entries()) yield bytes.subarray(place, places[at] ?? bytes.length);
}

function check(sent: string, answer: Annotation): void {
  const input = parsed(sent);
  if (isDocument(input)) {
    assert.ok(!('error' in answer), `an error for a good line: ${JSON.stringify(answer)}`);
    checkDocument(input, answer);
    return;
  }
  assert.deepEqual(
    Object.keys(answer).filter((key) => key !== 'id'),
    ['error'],
  );
  assert.ok('error' in answer && answer.error);
  const id = (input as { id?: unknown } | null | undefined)?.id;
  assert.deepEqual(answer.id, isId(id) ? id : undefined);
}

function checkDocument({ id, text }: { id: string | number; text: string }, answer: Answered): void {
  assert.equal(answer.id, Object.is(id, -0) ? 0 : id);
  assert.equal(typeof answer.relevant, 'boolean');
  let at = 0;
  for (const { start, end, text: quoted, entity, score, facts = [] } of answer.mentions) {
    assert.ok(start >= at && end > start);
    assert.equal(text.slice(start, end).toWellFormed(), quoted.toWellFormed());
    assert.ok(entities.has(entity) && score > 0 && score <= 1);
    assert.ok(facts.length <= MOST_FACTS && facts.every(({ sources }) => sources.length > 0));
    at = end;
  }
  for (const { start, end, record, source } of answer.claims) {
    assert.ok(start >= 0 && end > start && end <= text.length);
    assert.ok(record && source && !/undefined|NaN|Invalid/.test(record), record);
  }
  for (const { entity, sources } of answer.since ?? []) assert.ok(entities.has(entity) && sources.length > 0);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || Number.isFinite(value);
}

function isDocument(input: unknown): input is { id: string | number; text: string } {
  if (typeof input !== 'object' || input === null) return false;
  const { id, text, ...others } = input as Record<string, unknown>;
  const isTextOrNone = (value: unknown) => value === undefined || value === null || typeof value === 'string';
  return (
    isId(id) && typeof text === 'string' && ['title', 'lang', 'published'].every((key) => isTextOrNone(others[key]))
  );
}
