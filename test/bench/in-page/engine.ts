/**
 * The reader's finding and painting, in the page's own world, one step at a time: what each costs at its first run, what
 * more names cost, and what changes of the page cost. Bundled with the lexicon, as the reader is.
 */
import lexiconData from 'virtual:lexicon';
import { findAssertions } from '../../../data/claims/find.ts';
import { buildLexicon } from '../../../data/mentions/lexicon.ts';
import type { CompiledLexicon } from '../../../data/mentions/packed.ts';
import { resolve } from '../../../data/mentions/resolve.ts';
import { scanBlock } from '../../../data/mentions/scan.ts';
import { tokenize } from '../../../data/mentions/tokens.ts';
import { readBlocks } from '../../../entrypoints/reader.content/blocks.ts';
import { type PageMention, PageModel } from '../../../entrypoints/reader.content/page-model.ts';
import { Painter } from '../../../entrypoints/reader.content/painter.ts';

/** Milliseconds of each step, in the order in which they are taken. */
export type Stages = Record<string, number>;

const isWanted = ({ shown }: PageMention) => shown;

/** Takes each step once. `names` stands in for the compiled lexicon where it is given. */
export function stages(names?: string): Stages {
  const spent: Stages = {};
  const timed = <T>(step: string, work: () => T): T => {
    const begun = performance.now();
    const result = work();
    spent[step] = performance.now() - begun;
    return result;
  };
  const data = timed('lexicon: parsing', () => (names ? (JSON.parse(names) as CompiledLexicon) : lexiconData()));
  const lexicon = timed('lexicon: tree of words', () => buildLexicon(data));
  const blocks = timed('text of the page', () => readBlocks(document.body));
  timed('words (once more, alone)', () => blocks.forEach(({ text }) => void tokenize(text)));
  const scanned = timed('words and exact names', () =>
    blocks.map((block) => ({ ...block, ...scanBlock(lexicon, block.text) })),
  );
  timed('near names', () => scanned.forEach((block) => void block.withNear()));
  const { topic, mentions } = timed('which entity is meant', () => resolve(scanned));
  timed('statements', () => findAssertions(scanned, mentions, topic, '2026-03-02'));
  const onPage = mentions.map((mention) => ({ ...mention, home: scanned[mention.block]! }));
  timed('painting', () => new Painter().paint(onPage, [], isWanted));
  return spent;
}

/** Reads and paints the page, changes `count` texts in place or adds as many paragraphs, and times reading again. */
export async function changes(kind: 'in-place' | 'added', count: number): Promise<number> {
  const model = new PageModel(buildLexicon(lexiconData()), new AbortController().signal);
  const painter = new Painter();
  await model.readAll(document.body);
  painter.paint(model.mentions, [], isWanted);
  const roots = kind === 'added' ? [addParagraphs(count)] : changeTexts(count);
  const begun = performance.now();
  await model.reread(roots);
  painter.paint(model.mentions, [], isWanted);
  return performance.now() - begun;
}

/** The article grows; what is read again is the element whose children changed. */
function addParagraphs(count: number): Element {
  const article = document.querySelector('article')!;
  const fresh = Array.from({ length: count }, (_, index) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Update ${index}: the ferry line will run again in the early hours.`;
    return paragraph;
  });
  article.append(...fresh);
  return article;
}

/** Entries of menus and lists get other words. */
function changeTexts(count: number): Element[] {
  const elements = [...document.querySelectorAll('li')].slice(0, count);
  elements.forEach((element, index) => {
    element.textContent = `Quarterly figures ${index}`;
  });
  return elements;
}
