/** Messages between the parts of the extension: ours pass as they are, anything else is nothing. */
import { describe, expect, it } from 'vitest';
import { parseMessage, parsePageSummary } from '../../entrypoints/shared/messages.ts';

/** "72 states signed", as a reader tells it. */
const ASSERTION = {
  kind: 'signatories',
  block: 3,
  start: 12,
  end: 28,
  keyStart: 12,
  keyEnd: 14,
  number: 72,
  bound: 'exactly',
  affirmed: true,
  announced: false,
  quoted: false,
};

describe('messages of ours', () => {
  it.each([
    { type: 'story-suspected' },
    { type: 'records', ids: ['un-convention-against-cybercrime', 'meta'] },
    { type: 'records', ids: [] },
    { type: 'page-read', count: 0 },
    { type: 'page-read', count: 41 },
    { type: 'preferences' },
    { type: 'opened', entity: 'hanoi' },
    { type: 'summarize' },
    { type: 'go-to', entity: 'hanoi' },
    { type: 'go-to', entity: 'hanoi', nth: 3 },
    { type: 'step', by: 1 },
    { type: 'step', by: -1 },
    { type: 'open-nearest' },
    { type: 'words' },
    { type: 'pin' },
    { type: 'close' },
    { type: 'hide-site' },
    { type: 'stop' },
  ])('%j', (message) => {
    expect(parseMessage(message)).toEqual(message);
  });
});

describe('anything else', () => {
  it.each([
    undefined,
    null,
    'stop',
    7,
    [],
    {},
    { type: 'format-disk' },
    { type: 'Stop' },
    { type: 'stop', now: true },
    { type: ['stop'] },
    { type: 'records' },
    { type: 'records', ids: 'meta' },
    { type: 'records', ids: ['../../etc/passwd'] },
    { type: 'records', ids: ['<img src=x>'] },
    { type: 'records', ids: [''] },
    { type: 'records', ids: ['x'.repeat(200)] },
    { type: 'records', ids: [1] },
    { type: 'page-read' },
    { type: 'page-read', count: -1 },
    { type: 'page-read', count: 1.5 },
    { type: 'page-read', count: Number.NaN },
    { type: 'page-read', count: Number.POSITIVE_INFINITY },
    { type: 'page-read', count: '3' },
    { type: 'go-to' },
    { type: 'go-to', entity: 'no such thing' },
    { type: 'go-to', entity: 'hanoi', nth: -1 },
    { type: 'go-to', entity: 'hanoi', nth: 'last' },
    { type: 'opened' },
    { type: 'opened', entity: '<b>' },
    { type: 'step', by: 2 },
    { type: 'step' },
  ])('%j is rejected', (message) => {
    expect(parseMessage(message)).toBeUndefined();
  });

  it('a question to the record is accepted as far as it is one', () => {
    const question = { type: 'compare', assertions: [ASSERTION], published: '2025-10-25', named: ['unodc'] };
    expect(parseMessage(question)).toEqual(question);
    const { published: _, ...undated } = question;
    expect(parseMessage(undated)).toEqual(undated);
    for (const wrong of [
      { ...question, published: 'last week' },
      { ...question, assertions: [{ ...ASSERTION, keyStart: -1 }] },
      { ...question, assertions: [{ ...ASSERTION, currency: 'dollars' }] },
      { ...question, assertions: Array.from({ length: 501 }, () => ASSERTION) },
      { ...question, named: ['<b>'] },
    ])
      expect(parseMessage(wrong)).toBeUndefined();
  });

  it('a flood of ids is rejected', () => {
    expect(
      parseMessage({ type: 'records', ids: Array.from({ length: 5000 }, (_, index) => `id-${index}`) }),
    ).toBeUndefined();
  });
});

describe('the answer of a reader', () => {
  const mention = { entity: 'hanoi', marked: true, before: 'in ', text: 'Hanoi', after: ' on Saturday' };
  const entity = { id: 'hanoi', count: 1, speaks: false };
  const statement = { ...ASSERTION, before: 'On Saturday ', words: '72 states signed', after: ' it.' };
  const summary = { topic: 'story', entities: [entity], assertions: [statement], mentions: [mention] };

  it.each(['story', 'cybercrime', 'other-instrument', 'passing', 'none'])('on a page that is %s', (topic) => {
    const answer = { ...summary, topic };
    expect(parsePageSummary(answer)).toEqual(answer);
    expect(parsePageSummary({ ...answer, published: '2025-10-25' })?.published).toBe('2025-10-25');
    expect(parsePageSummary({ ...answer, unread: true })?.unread).toBe(true);
  });

  it.each([
    undefined,
    null,
    {},
    { ...summary, topic: 'sport' },
    { topic: 'story' },
    { topic: 'story', entities: [], mentions: [] },
    { ...summary, published: 'yesterday' },
    { ...summary, published: '<img src=x onerror=alert(1)>' },
    { ...summary, entities: [{ id: 'hanoi' }] },
    { ...summary, entities: [{ ...entity, id: 'Ha noi' }] },
    { ...summary, entities: [{ ...entity, count: 'many' }] },
    { ...summary, mentions: [{ ...mention, text: 7 }] },
    { ...summary, assertions: [{ ...statement, kind: 'slander' }] },
    { ...summary, assertions: [{ ...statement, words: undefined }] },
  ])('%j is none', (answer) => {
    expect(parsePageSummary(answer)).toBeUndefined();
  });
});
