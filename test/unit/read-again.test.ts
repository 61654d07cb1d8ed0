/** A page that changes: what is kept of the parts that stand must not show in what is found. */
import { describe, expect, it } from 'vitest';
import { findAssertions } from '../../data/claims/find.ts';
import { resolve } from '../../data/mentions/resolve.ts';
import { scanBlock } from '../../data/mentions/scan.ts';
import { aside, type Block, body, headline, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();
const DAY = '2025-10-27';

const scanned = (block: Block) => ({ ...block, ...scanBlock(lexicon, block.text) });
const read = (blocks: ReturnType<typeof scanned>[], published?: string) => {
  const { topic, mentions } = resolve(blocks);
  return { topic, mentions, assertions: findAssertions(blocks, mentions, topic, published) };
};

const PARAGRAPHS = [
  headline('72 countries sign UN Convention against Cybercrime'),
  body('More than 60 countries signed the treaty in Hanoi on Saturday. Deborah Brown of Human Rights Watch was there.'),
  body('The treaty needs 40 ratifications. So far three countries have ratified it, Brown said.'),
  aside('Budapest Convention: the treaty of the Council of Europe'),
  body('The Budapest Convention has 81 parties. The convention was opened for signature in 2001.'),
  body('Microsoft and the Cybersecurity Tech Accord (CTA) stayed away. “The treaty covers hate speech,” the CTA said.'),
  body('Russia did not. The text was adopted by consensus in December 2024, and Apple said nothing.'),
];
const CHANGES: [what: string, Block[]][] = [
  ['loses its headline', PARAGRAPHS.slice(1)],
  ['loses the paragraph that names a treaty', PARAGRAPHS.toSpliced(4, 1)],
  ['gets another treaty before all others', [body('The Malabo Convention entered into force.'), ...PARAGRAPHS]],
  ['is turned around', PARAGRAPHS.toReversed()],
  ['says everything twice', [...PARAGRAPHS, ...PARAGRAPHS]],
  ['is left with what is beside it', PARAGRAPHS.map(({ text }) => aside(text))],
];

describe('a page read again', () => {
  it('says the same when nothing has changed', () => {
    const page = PARAGRAPHS.map(scanned);
    const first = read(page, DAY);
    expect(first.assertions.length).toBeGreaterThan(3);
    expect(read(page, DAY)).toEqual(first);
  });

  it.each(CHANGES)('says what it would when read for the first time: %s', (_, changed) => {
    const kept = new Map(PARAGRAPHS.map((block) => [block.text, scanned(block)]));
    read([...kept.values()], DAY);
    const again = changed.map((block) => ({ ...(kept.get(block.text) ?? scanned(block)), role: block.role }));
    expect(read(again, DAY)).toEqual(read(changed.map(scanned), DAY));
  });

  it('knows another day when the page gives one', () => {
    const page = PARAGRAPHS.map(scanned);
    read(page);
    expect(read(page, DAY)).toEqual(read(PARAGRAPHS.map(scanned), DAY));
  });
});
