/** What is underlined of what is found: once where once is enough, and never too much. */
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../data/mentions/tokens.ts';
import { countWords } from '../../data/mentions/word-count.ts';
import { type Block, body, headline, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();
const heading = (text: string): Block => ({ text, role: 'heading' });
const FILLER =
  'Nobody in the hall could say how long the talk would last, and those who had come from far away looked at their watches more than once.';
const shownIn = (blocks: Block[]) =>
  readPage(lexicon, blocks)
    .mentions.filter(({ shown }) => shown)
    .map(({ block, entity }) => `${block} ${entity}`);

describe('a State', () => {
  const once = `Vietnam spoke. ${FILLER} Vietnam spoke again. ${FILLER}`;

  it('is marked once in a section, and reported each time', () => {
    const blocks = [headline(STORY_HEADLINE), body(once), body(`Vietnam left. ${FILLER}`)];
    expect(shownIn(blocks).filter((line) => line.endsWith('viet-nam'))).toEqual(['1 viet-nam']);
    expect(readPage(lexicon, blocks).mentions.filter(({ entity }) => entity === 'viet-nam')).toHaveLength(3);
  });

  it('is marked again after a heading', () => {
    const blocks = [headline(STORY_HEADLINE), body(once), heading('What comes next'), body(once)];
    expect(shownIn(blocks).filter((line) => line.endsWith('viet-nam'))).toEqual(['1 viet-nam', '3 viet-nam']);
  });

  it('is marked again some paragraphs on, where a text has no headings', () => {
    const blocks = [headline(STORY_HEADLINE), body(once), ...Array.from({ length: 5 }, () => body(FILLER)), body(once)];
    expect(shownIn(blocks).filter((line) => line.endsWith('viet-nam'))).toEqual(['1 viet-nam', '7 viet-nam']);
  });
});

it('nobody is marked twice in a sentence', () => {
  const text = `UNODC says that UNODC is ready. ${FILLER} UNODC is in Vienna. ${FILLER}`;
  expect(shownIn([headline(STORY_HEADLINE), body(text)]).filter((line) => line.endsWith('unodc'))).toHaveLength(2);
});

it('a concept is marked once in a section', () => {
  const text = `Extradition is hard. ${FILLER} Extradition takes years. ${FILLER}`;
  expect(shownIn([headline(STORY_HEADLINE), body(text)]).filter((line) => line.endsWith('extradition'))).toHaveLength(
    1,
  );
});

describe('a text full of names', () => {
  const dense = [
    headline('Who wants what'),
    body(
      `The UN Convention against Cybercrime has signatories from Vietnam, Russia, China, Brazil, Nigeria, Egypt, Iran, Qatar,
      Australia, Japan, Canada, Spain, France and Italy. Deborah Brown of Human Rights Watch, UNODC and Interpol spoke on
      ransomware, phishing, extradition, ratification and mutual legal assistance in Hanoi. The convention is long. ${FILLER}`,
    ),
  ];

  it('is thinned, States and terms first', () => {
    const { mentions } = readPage(lexicon, dense);
    const shown = mentions.filter((mention) => mention.shown).map(({ entity }) => entity);
    expect(mentions.length).toBeGreaterThan(20);
    // Everybody who acts keeps one mark; the terms and the end of the list of States go.
    expect(shown.length).toBeLessThan(mentions.length / 2);
    expect(shown).toEqual(
      expect.arrayContaining([
        'un-convention-against-cybercrime',
        'deborah-brown',
        'human-rights-watch',
        'unodc',
        'interpol',
      ]),
    );
  });
});

describe('words', () => {
  const words = (text: string) => Math.round(countWords(text, tokenize(text)));

  it('are counted by spaces where there are any, and by characters where there are none', () => {
    expect(words('Ministers signed the treaty in the old town.')).toBe(8);
    expect(words('各国部长昨天在老城签署了公约')).toBeGreaterThan(6);
    expect(words('各国部长昨天在老城签署了公约')).toBeLessThan(10);
    expect(words('รัฐมนตรีลงนามในสนธิสัญญาเมื่อวานนี้')).toBeLessThan(12);
  });
});
