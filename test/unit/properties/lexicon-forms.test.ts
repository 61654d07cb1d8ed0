/** One lexicon, plain and as it is shipped: the same mentions in labelled passages and in any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../data/cli/annotate-blocks.ts';
import { findMentions } from '../../../data/mentions/find.ts';
import { buildLexicon } from '../../../data/mentions/lexicon.ts';
import { packLexicon } from '../../../data/mentions/pack.ts';
import type { CompiledLexicon } from '../../../data/mentions/packed.ts';
import { PASSAGES_FOLDER, parsePassages, readPassageFiles } from '../../accuracy/passages.ts';
import { STORY_HEADLINE } from '../support/lexicon.ts';
import { anyText, compiled, holds, newsText, PROPERTY_TIMEOUT_MS } from './texts.ts';

const data = compiled.lexicon;
const plain = buildLexicon(data);
const packed = JSON.parse(JSON.stringify({ ...packLexicon(data), near: data.near })) as CompiledLexicon;
const shipped = buildLexicon(packed);

function expectSame(title: string | undefined, text: string): void {
  const blocks = blocksOf(title, text);
  expect(findMentions(shipped, blocks)).toEqual(findMentions(plain, blocks));
}

describe('the lexicon in both forms', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('finds the same in every labelled passage', () => {
    const passages = parsePassages(readPassageFiles(PASSAGES_FOLDER), new Set(plain.entities.keys()));
    for (const { title, text } of passages) expectSame(title, text);
  });

  it('finds the same in any text, opened anew or not', () => {
    holds(fc.property(fc.oneof(newsText, anyText), (text) => expectSame(STORY_HEADLINE, text)));
    const fewRuns = 20;
    const isTheSameAnew = (text: string) => {
      const blocks = blocksOf(STORY_HEADLINE, text);
      expect(findMentions(buildLexicon(packed), blocks)).toEqual(findMentions(plain, blocks));
    };
    holds(fc.property(newsText, isTheSameAnew), fewRuns);
  });
});
