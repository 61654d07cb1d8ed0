/** Messages of a page that may be hostile: ours pass as they are, whatever else comes is nothing, and nothing breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageRecord } from '../../../data/context/page-record.ts';
import { parseMessage, parsePageSummary } from '../../../entrypoints/shared/messages.ts';
import { anyMessage, entityId, question } from './message-values.ts';
import { anyValue, pollutingJson } from './settings-values.ts';
import { anyText, compiled, holds, PROPERTY_TIMEOUT_MS } from './texts.ts';

/** A message is nothing, or one that passes as it is and has come from no prototype. */
function expectNothingOrOurs(input: unknown): void {
  const message = parseMessage(input);
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (message === undefined) return;
  expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
  expect(parseMessage(structuredClone(message))).toEqual(message);
}

describe('a message', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('of ours arrives as it was sent', () => {
    holds(
      fc.property(anyMessage, (message) => {
        expect(parseMessage(structuredClone(message))).toEqual(message);
      }),
    );
  });

  it('with something more, less or else in it is nothing, or still one of ours', () => {
    holds(
      fc.property(anyMessage, fc.nat(), anyValue, (message, place, junk) => {
        const keys = Object.keys(message);
        const key = keys[place % keys.length]!;
        const { [key as 'type']: _, ...less } = message;
        for (const spoiled of [{ ...message, [key]: junk }, { ...message, more: junk }, less])
          expectNothingOrOurs(spoiled);
        expect(parseMessage({ ...message, more: junk })).toBeUndefined();
      }),
    );
  });

  it('of any sort at all never throws', () => {
    holds(fc.property(anyValue, expectNothingOrOurs));
    holds(
      fc.property(pollutingJson, anyMessage, (json, { type }) => {
        expectNothingOrOurs(JSON.parse(json));
        expectNothingOrOurs(JSON.parse(`{"type":${JSON.stringify(type)},${json.slice(1)}`.replace(',}', '}')));
      }),
    );
  });
});

it('a question in the right form gets an answer, whatever it asks', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const known = new Set(compiled.dataset.sources.map(({ id }) => id));
  holds(
    fc.property(question, (asked) => {
      const message = parseMessage(asked);
      if (message?.type !== 'compare') throw new Error('is no question');
      const { claims, since, sources } = pageRecord(compiled.dataset, message);
      expect(Object.keys(sources).filter((id) => !known.has(id))).toEqual([]);
      for (const { sources: cited, record } of [...claims, ...since.map((item) => ({ ...item, record: item.text }))]) {
        expect(record).not.toMatch(/undefined|NaN|Invalid/);
        expect(cited.filter((id) => !(id in sources))).toEqual([]);
      }
    }),
  );
});

it('the answer of a reader passes as it is, or is none', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  const mention = fc.record(
    { entity: entityId, marked: fc.boolean(), before: anyText, text: anyText, after: anyText },
    { noNullPrototype: true },
  );
  const summary = fc.record(
    {
      topic: fc.constantFrom('story', 'cybercrime', 'other-instrument', 'passing', 'none'),
      entities: fc.array(fc.record({ id: entityId, count: fc.nat(), speaks: fc.boolean() }, { noNullPrototype: true })),
      assertions: fc.constant([]),
      mentions: fc.array(mention, { maxLength: 3 }),
    },
    { noNullPrototype: true },
  );
  holds(
    fc.property(summary, anyValue, (answer, junk) => {
      expect(parsePageSummary(structuredClone(answer))).toEqual(answer);
      expect(() => parsePageSummary(junk)).not.toThrow();
      for (const key of Object.keys(answer)) {
        const { [key as 'topic']: _, ...less } = answer;
        expect(parsePageSummary(less)).toBeUndefined();
      }
    }),
  );
});
