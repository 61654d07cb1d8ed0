/** Messages between the parts of the extension: ours pass as they are, anything else is nothing. */
import { describe, expect, it } from 'vitest';
import { parseMessage, parsePageSummary } from '../../entrypoints/shared/messages.ts';

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

  it('a flood of ids is rejected', () => {
    expect(
      parseMessage({ type: 'records', ids: Array.from({ length: 5000 }, (_, index) => `id-${index}`) }),
    ).toBeUndefined();
  });
});

describe('the answer of a reader', () => {
  const mention = { entity: 'hanoi', marked: true, before: 'in ', text: 'Hanoi', after: ' on Saturday' };

  it.each(['story', 'cybercrime', 'other-instrument', 'passing', 'none'])('on a page that is %s', (topic) => {
    const answer = { topic, entities: [{ id: 'hanoi', count: 1 }], mentions: [mention] };
    expect(parsePageSummary(answer)).toEqual(answer);
  });

  it.each([
    undefined,
    null,
    {},
    { topic: 'sport', entities: [], mentions: [] },
    { topic: 'story' },
    { topic: 'story', entities: [] },
    { topic: 'story', entities: [{ id: 'hanoi' }], mentions: [] },
    { topic: 'story', entities: [{ id: 'Ha noi', count: 1 }], mentions: [] },
    { topic: 'story', entities: [{ id: 'hanoi', count: 'many' }], mentions: [] },
    { topic: 'story', entities: [], mentions: [{ ...mention, text: 7 }] },
  ])('%j is none', (answer) => {
    expect(parsePageSummary(answer)).toBeUndefined();
  });
});
