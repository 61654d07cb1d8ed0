/** A block too long to be read in one go: its pieces hold all of its text, and lead to the same places of the page. */
import { describe, expect, it } from 'vitest';
import { type DomBlock, placeOf } from '../../entrypoints/reader.content/blocks.ts';
import { piecesOf } from '../../entrypoints/reader.content/pieces.ts';

/** A block whose text is cut into nodes of these texts. */
function blockOf(texts: string[]): DomBlock {
  let start = 0;
  const segments = texts.map((data) => {
    const segment = { node: { data, length: data.length } as Text, start };
    start += data.length;
    return segment;
  });
  return { text: texts.join(''), segments, role: 'body', container: {} as Element, first: segments[0]!.node };
}

const SENTENCE = 'States have signed the Budapest Convention in Hanoi. ';
const ARTICLES: [what: string, string[]][] = [
  ['one node of lines', [`${SENTENCE.repeat(3)}\n`.repeat(300)]],
  ['one node without lines', [SENTENCE.repeat(1000)]],
  ['a node for each sentence', Array.from({ length: 1000 }, () => SENTENCE)],
  ['no place to cut', ['x'.repeat(50_000)]],
  ['Chinese', ['各国在河内签署了公约。'.repeat(3000)]],
];

describe('a long block', () => {
  it.each(ARTICLES)('loses nothing: %s', (_, texts) => {
    const block = blockOf(texts);
    const pieces = piecesOf(block);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ text }) => text).join('')).toBe(block.text);
  });

  it.each(ARTICLES)('leads to the same words of the page: %s', (_, texts) => {
    for (const piece of piecesOf(blockOf(texts))) {
      for (let at = 0; at < piece.text.length; at += 97) {
        const { node, offset } = placeOf(piece, at, 'start');
        expect(node.data[offset]).toBe(piece.text[at]);
      }
      const end = placeOf(piece, piece.text.length, 'end');
      expect(end.node.data[end.offset - 1]).toBe(piece.text.at(-1));
    }
  });

  it('is cut between sentences or lines, where it has any', () => {
    for (const texts of [ARTICLES[0]![1], ARTICLES[1]![1]]) {
      for (const { text } of piecesOf(blockOf(texts))) expect(text).toMatch(/^States .*\. \n?$/s);
    }
  });
});

it('a paragraph stays as it is', () => {
  const block = blockOf([SENTENCE.repeat(20)]);
  expect(piecesOf(block)).toEqual([block]);
});
