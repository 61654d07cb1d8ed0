/** Offsets point at the text they claim, whatever stands around and inside a name. */
import { describe, expect, it } from 'vitest';
import { body, headline, readAnyPage, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();

const NAMES: [name: string, entity: string][] = [
  ['UN Convention against Cybercrime', 'un-convention-against-cybercrime'],
  ['U.N. cybercrime treaty', 'un-convention-against-cybercrime'],
  ['Budapest Convention', 'budapest-convention'],
  ['Human Rights Watch', 'human-rights-watch'],
  ['António Guterres', 'antonio-guterres'],
  ['Nick Ashton-Hart', 'nick-ashton-hart'],
  ['Cybersecurity Tech Accord', 'cybersecurity-tech-accord'],
  ['Việt Nam', 'viet-nam'],
  ['META.O', 'meta'],
  ['联合国打击网络犯罪公约', 'un-convention-against-cybercrime'],
  ['Конвенция ООН против киберпреступности', 'un-convention-against-cybercrime'],
];

/** Things that make counting characters hard: astral letters, combining marks, invisible ones, other scripts. */
const BEFORE = ['', '😀 ', '𝒜𝓃 ', 'e\u0301te\u0301, ', '\u200B ', 'ﬁne İstanbul, ', '“', '(', '中文，', 'ß '];
const AFTER = ['', '.', '’s plan', ', 😀', ' 中文', '”', ')', '\u00AD', '…'];
const FORMS: [label: string, form: (name: string) => string][] = [
  ['as it is', (name) => name],
  ['decomposed', (name) => name.normalize('NFD')],
  ['non-breaking', (name) => name.replaceAll(' ', '\u00A0')],
  ['wrapped', (name) => name.replaceAll(' ', '\n  ')],
  ['soft-hyphenated', (name) => name.replace(/(\p{L}\p{L})(\p{L}\p{L})/u, '$1\u00AD$2')],
];

const visible = (text: string) => text.replace(/[\p{Cf}]/gu, '');

describe.each(NAMES)('%s', (name, entity) => {
  it.each(FORMS)('%s', (label, form) => {
    // Chinese breaks anywhere and tickers nowhere: neither ever holds a soft hyphen.
    if (label === 'soft-hyphenated' && /\p{Script=Han}|\.O$/u.test(name)) return;
    const written = form(name);
    const wrong: string[] = [];
    for (const before of BEFORE) {
      for (const after of AFTER) {
        const text = `${before}${written}${after}`;
        const { mentions } = readPage(lexicon, [headline(STORY_HEADLINE), body(text)]);
        const hit = mentions.find((mention) => mention.block === 1 && mention.entity === entity);
        if (!hit || visible(hit.text) !== visible(written)) wrong.push(`${JSON.stringify(text)}: ${hit?.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a long page', () => {
  const sentences = NAMES.flatMap(([name]) => BEFORE.map((before) => `${before}Here stands ${name} and waits.`));
  const text = sentences.join(' ');
  const { mentions } = readPage(lexicon, [headline(STORY_HEADLINE), body(text)]);
  const inBody = mentions.filter(({ block }) => block === 1);

  it('has every name, in reading order and without overlap', () => {
    const names = new Set(NAMES.map(([name]) => name));
    expect(inBody.filter((mention) => names.has(mention.text))).toHaveLength(sentences.length);
    for (let at = 1; at < inBody.length; at += 1) {
      expect(inBody[at]!.start).toBeGreaterThanOrEqual(inBody[at - 1]!.end);
    }
  });

  it('has certainties between 0 and 1, a name above a stand-in', () => {
    for (const { score } of inBody) expect(score > 0 && score <= 1).toBe(true);
    const page = readPage(lexicon, [body('The Budapest Convention is old. The treaty endures, says Ottawa.')]);
    const [name, anaphor] = page.mentions;
    expect([name!.text, anaphor!.text]).toEqual(['Budapest Convention', 'The treaty']);
    expect(name!.score).toBeGreaterThan(anaphor!.score);
  });
});

describe('text that is no prose', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['punctuation', '...,,,((()))---'],
    ['half a surrogate pair', 'Human Rights Watch \uD83D'],
    ['only invisible characters', '\u200B\u00AD\uFEFF'],
    ['only combining marks', '\u0301\u0301\u0301'],
  ])('%s is read without complaint', (_, text) => {
    const { mentions } = readAnyPage(lexicon, [body(text)]);
    expect(mentions.map((mention) => mention.text)).toEqual(text.startsWith('Human') ? ['Human Rights Watch'] : []);
  });
});
