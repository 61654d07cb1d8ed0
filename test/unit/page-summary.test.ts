/** The summary that a reader gives of its page: everybody found, in order, with the words around each mention. */
import { expect, it } from 'vitest';
import type { PageAssertion, PageMention } from '../../entrypoints/reader.content/page-model.ts';
import { summaryOf } from '../../entrypoints/reader.content/summary.ts';

const mention = (entity: string, text: string, name: string): PageMention => {
  const start = text.indexOf(name);
  return { entity, start, end: start + name.length, home: { text } } as PageMention;
};
const page = (mentions: PageMention[], assertions: PageAssertion[] = [], published?: string) => ({
  topic: 'story' as const,
  published,
  mentions,
  assertions,
});
const sentence = 'In  Hanoi\nlast week, States signed.';
const long = `${'far '.repeat(40)}before Hanoi after ${'away '.repeat(40)}`;

it('counts every mention and says which are underlined', () => {
  const first = mention('hanoi', sentence, 'Hanoi');
  const second = mention('hanoi', sentence, 'Hanoi');
  const { topic, entities, mentions } = summaryOf(page([first, second]), new Set([second]));
  expect(topic).toBe('story');
  expect(entities).toEqual([{ id: 'hanoi', count: 2, speaks: false }]);
  expect(mentions.map(({ marked }) => marked)).toEqual([false, true]);
});

it('keeps the order of first appearance', () => {
  const all = ['b', 'a', 'b'].map((entity) => mention(entity, sentence, 'Hanoi'));
  expect(summaryOf(page(all), new Set()).entities.map(({ id }) => id)).toEqual(['b', 'a']);
});

it('gives the words around, without the page’s line breaks', () => {
  const [only] = summaryOf(page([mention('hanoi', sentence, 'Hanoi')]), new Set()).mentions;
  expect(only).toMatchObject({ before: 'In ', text: 'Hanoi', after: ' last week, States signed.' });
});

it('cuts long ones between words', () => {
  const [only] = summaryOf(page([mention('hanoi', long, 'Hanoi')]), new Set()).mentions;
  expect(only?.before).toMatch(/^far .*before $/);
  expect(only?.before.length).toBeLessThanOrEqual(48);
  expect(only?.after).toMatch(/^ after .*away$/);
});

it('cuts a language without spaces where it falls', () => {
  const text = `${'字'.repeat(100)}河内${'字'.repeat(100)}`;
  const [only] = summaryOf(page([mention('hanoi', text, '河内')]), new Set()).mentions;
  expect(only?.before).toHaveLength(48);
  expect(only?.after).toHaveLength(48);
});

it('counts all of very many, and tells the first of them', () => {
  const many = Array.from({ length: 3000 }, () => mention('hanoi', sentence, 'Hanoi'));
  const { entities, mentions } = summaryOf(page(many), new Set());
  expect(entities).toEqual([{ id: 'hanoi', count: 3000, speaks: false }]);
  expect(mentions).toHaveLength(1000);
});

it('says whom the page lets speak', () => {
  const text = 'UNODC said on Friday that Meta had stayed away.';
  const { entities } = summaryOf(page([mention('unodc', text, 'UNODC'), mention('meta', text, 'Meta')]), new Set());
  expect(entities.map(({ id, speaks }) => [id, speaks])).toEqual([
    ['unodc', true],
    ['meta', false],
  ]);
});

it('gives statements in the page’s words with the rest of the sentence, and the page’s own day where it has one', () => {
  const text = 'It rained. More than 60\n  countries signed it.';
  const assertion = { start: text.indexOf('More'), end: text.indexOf(' it.') } as PageAssertion['assertion'];
  const { assertions, published } = summaryOf(
    page([], [{ assertion, home: { text } } as PageAssertion], '2025-10-25'),
    new Set(),
  );
  expect(assertions).toMatchObject([{ before: '', words: 'More than 60 countries signed', after: ' it.' }]);
  expect(published).toBe('2025-10-25');
  expect(summaryOf(page([]), new Set())).not.toHaveProperty('published');
});

it('says so when a page has more text than is read', () => {
  expect(summaryOf({ ...page([]), isCut: true }, new Set()).unread).toBe(true);
  expect(summaryOf(page([]), new Set())).not.toHaveProperty('unread');
});
