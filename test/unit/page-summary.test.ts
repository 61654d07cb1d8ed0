/** The summary that a reader gives of its page: everybody found, in order, with the words around each mention. */
import { expect, it } from 'vitest';
import type { PageMention } from '../../entrypoints/reader.content/page-model.ts';
import { summaryOf } from '../../entrypoints/reader.content/summary.ts';

const mention = (entity: string, text: string, name: string): PageMention => {
  const start = text.indexOf(name);
  return { entity, start, end: start + name.length, home: { text } } as PageMention;
};
const sentence = 'In  Hanoi\nlast week, States signed.';
const long = `${'far '.repeat(40)}before Hanoi after ${'away '.repeat(40)}`;

it('counts every mention and says which are underlined', () => {
  const first = mention('hanoi', sentence, 'Hanoi');
  const second = mention('hanoi', sentence, 'Hanoi');
  const { topic, entities, mentions } = summaryOf({ topic: 'story', mentions: [first, second] }, new Set([second]));
  expect(topic).toBe('story');
  expect(entities).toEqual([{ id: 'hanoi', count: 2 }]);
  expect(mentions.map(({ marked }) => marked)).toEqual([false, true]);
});

it('keeps the order of first appearance', () => {
  const all = ['b', 'a', 'b'].map((entity) => mention(entity, sentence, 'Hanoi'));
  expect(summaryOf({ topic: 'story', mentions: all }, new Set()).entities.map(({ id }) => id)).toEqual(['b', 'a']);
});

it('gives the words around, without the page’s line breaks', () => {
  const [only] = summaryOf({ topic: 'story', mentions: [mention('hanoi', sentence, 'Hanoi')] }, new Set()).mentions;
  expect(only).toMatchObject({ before: 'In ', text: 'Hanoi', after: ' last week, States signed.' });
});

it('cuts long ones between words', () => {
  const [only] = summaryOf({ topic: 'story', mentions: [mention('hanoi', long, 'Hanoi')] }, new Set()).mentions;
  expect(only?.before).toMatch(/^far .*before $/);
  expect(only?.before.length).toBeLessThanOrEqual(48);
  expect(only?.after).toMatch(/^ after .*away$/);
});

it('cuts a language without spaces where it falls', () => {
  const text = `${'字'.repeat(100)}河内${'字'.repeat(100)}`;
  const [only] = summaryOf({ topic: 'story', mentions: [mention('hanoi', text, '河内')] }, new Set()).mentions;
  expect(only?.before).toHaveLength(48);
  expect(only?.after).toHaveLength(48);
});

it('counts all of very many, and tells the first of them', () => {
  const many = Array.from({ length: 3000 }, () => mention('hanoi', sentence, 'Hanoi'));
  const { entities, mentions } = summaryOf({ topic: 'story', mentions: many }, new Set());
  expect(entities).toEqual([{ id: 'hanoi', count: 3000 }]);
  expect(mentions).toHaveLength(1000);
});
