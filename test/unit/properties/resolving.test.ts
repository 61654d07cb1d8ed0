/** Who is meant, on any page: each mention says truly how the text names it, and no two lie on each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../data/cli/annotate-blocks.ts';
import { findMentions } from '../../../data/mentions/find.ts';
import { buildLexicon } from '../../../data/mentions/lexicon.ts';
import { ALL_STAGES } from '../../../data/mentions/resolve.ts';
import { STORY_HEADLINE } from '../support/lexicon.ts';
import { anyText, codeUnits, compiled, holds, newsText, PROPERTY_TIMEOUT_MS } from './texts.ts';

const lexicon = buildLexicon(compiled.lexicon);
const namesOf = new Map<string, Set<string>>();
for (const [text, index] of compiled.lexicon.names) {
  const id = compiled.lexicon.entities[index]![0];
  namesOf.set(id, (namesOf.get(id) ?? new Set()).add(text));
}

const role = fc.constantFrom('headline' as const, 'body' as const, 'body' as const, 'aside' as const);
const page = fc.array(fc.record({ text: anyText, role }), { maxLength: 5 });

describe('mentions', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('stand in reading order, none over another', () => {
    holds(
      fc.property(page, (blocks) => {
        let [lastBlock, lastEnd] = [-1, 0];
        for (const { block, start, end } of findMentions(lexicon, blocks, { ...ALL_STAGES, topicGate: false })
          .mentions) {
          expect(block).toBeGreaterThanOrEqual(lastBlock);
          if (block === lastBlock) expect(start).toBeGreaterThanOrEqual(lastEnd);
          [lastBlock, lastEnd] = [block, end];
        }
      }),
    );
  });

  it('are of the manner that they say: a stage left out leaves none of its own', () => {
    holds(
      fc.property(newsText, fc.boolean(), fc.boolean(), (text, near, anaphors) => {
        const { mentions } = findMentions(lexicon, blocksOf(STORY_HEADLINE, text), { ...ALL_STAGES, near, anaphors });
        for (const { manner, name, entity } of mentions) {
          expect(name !== undefined).toBe(manner === 'near-name');
          if (name !== undefined) expect(namesOf.get(entity)).toContain(name);
          if (manner === 'near-name') expect(near).toBe(true);
          if (manner === 'anaphor') expect(anaphors).toBe(true);
        }
      }),
    );
  });

  it('are none on a page about nothing of ours', () => {
    holds(
      fc.property(page, (blocks) => {
        const { topic, mentions } = findMentions(lexicon, blocks);
        if (topic === 'none') expect(mentions).toEqual([]);
      }),
    );
  });

  it('before a paragraph of rubbish stay what they are', () => {
    const rubbish = codeUnits.map((text) => text.replace(/[\p{L}\p{N}]/gu, ' '));
    holds(
      fc.property(newsText, rubbish, (text, rubbish) => {
        const blocks = blocksOf(STORY_HEADLINE, text);
        const more = [...blocks, { text: rubbish, role: 'body' as const, at: 0 }];
        expect(findMentions(lexicon, more)).toEqual(findMentions(lexicon, blocks));
      }),
    );
  });
});
