/**
 * Time grows with the text, not with its square: ten times as much hostile text takes about ten times as long.
 *
 * Processor times of one run are compared with each other, never with a clock on the wall; the bound lies between linear
 * and quadratic, and a measurement that the machine spoiled is repeated.
 */
import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../../data/cli/annotator.ts';
import { scoutPatterns } from '../../../data/compile/scout-patterns.ts';
import { createSuspicion } from '../../../data/mentions/scout.ts';
import { tokenize } from '../../../data/mentions/tokens.ts';
import { STORY_HEADLINE } from '../support/lexicon.ts';
import { compiled, PROPERTY_TIMEOUT_MS } from './texts.ts';

/** Short texts first: what grows too fast is found out before it keeps everybody waiting. */
const CHARACTERS = [1_000, 10_000];
/** One word of thousands of letters is taken apart at every letter, but no further than an engine hashes a string. */
const TIMES_LONGER = 10;
/** Linear is 10, quadratic is 100. */
const MOST_TIMES_SLOWER = 40;
/** Faster than this is noise, and harms nobody. */
const NEGLIGIBLE_MS = 25;
const TRIES = 4;
const MICROSECONDS_IN_MS = 1000;

const annotate = createAnnotator(compiled.dataset, compiled.lexicon, { facts: false });
const suspicion = createSuspicion(scoutPatterns(compiled.lexicon));

const HOSTILE: [label: string, unit: string][] = [
  ['spaces', ' '],
  ['line ends', '\n'],
  ['lines of spaces', '\n         '],
  ['one letter', 'a'],
  ['one capital', 'U'],
  ['digits', '7'],
  ['articles', 'the '],
  ['an acronym', 'UN '],
  ['an acronym with full stops', 'U.N.'],
  ['the same with spaces', 'U. N. '],
  ['a small acronym with full stops', 'u.n.'],
  ['tickers', 'UN.UN.'],
  ['a loose prefix', 'cyber '],
  ['a loose prefix with hyphens', 'cyber-'],
  ['opening brackets', '('],
  ['closing brackets', ')'],
  ['square brackets', '[['],
  ['acronyms in brackets', '(A) (A) '],
  ['names and acronyms in brackets', 'UNODC (UN) (AB) '],
  ['names and brackets that never close', 'UNODC (AB '],
  ['footnote marks', 'UN[1][2]'],
  ['raised numbers', '¹'],
  ['hyphens', '-'],
  ['dashes', ' – '],
  ['quotation marks', '"'],
  ['curly quotation marks', '“'],
  ['names in quotation marks', '“Budapest Convention” ("the Convention") '],
  ['apostrophes', '’s'],
  ['full stops', '. '],
  ['commas', 'UN, '],
  ['combining marks', '\u0301'],
  ['soft hyphens', '\u00AD'],
  ['a letter and soft hyphens', 'a\u00AD\u00AD\u00AD'],
  ['halves of characters', '\uD83D'],
  ['emoji', '😀'],
  ['Han', '公约'],
  ['a Chinese name', '联合国打击网络犯罪公约'],
  ['Japanese marks', '\u309A'],
  ['Korean', '협약'],
  ['Thai', 'อนุสัญญา'],
  ['Arabic', 'والاتفاقية '],
  ['Russian', 'конвенции против киберпреступности '],
  ['German joined', 'Übereinkommens'],
  ['mixed scripts', 'Вudаpеst '],
  ['the name', 'UN Convention against Cybercrime '],
  ['the name’s beginning', 'UN Convention against '],
  ['the name with a slip', 'UN Convnetion agianst Cybrecrime '],
  ['another with a slip', 'Budapset Convention '],
  ['a name in other words', 'Technology Agreement on Cybersecurity '],
  ['words that stand for it', 'the treaty '],
  ['the name, and what stands for it', 'Budapest Convention. The treaty, the coalition, the agency. '],
  ['person and surname', 'Deborah Brown said Brown. '],
  ['surnames', 'Brown '],
  ['capitalised words', 'Walter Smith Agreement '],
  ['a country', 'Georgia, '],
  ['articles of a convention', 'Article 19, '],
  ['paragraphs', 'UN treaty\n\n'],
];

const WORK: [label: string, work: (text: string) => unknown][] = [
  ['words', tokenize],
  // Finding is most of what `annotate` does; the statements of a page are set beside the record there too.
  ['annotate', (text) => annotate(JSON.stringify({ id: 1, title: STORY_HEADLINE, text: `UNODC ${text}` }))],
  ['the scout', suspicion],
];

describe.each(WORK)('%s', { timeout: PROPERTY_TIMEOUT_MS }, (_, work) => {
  it.each(HOSTILE)('%s', (_, unit) => {
    expect(slowdownOf(work, unit)).toBeLessThanOrEqual(MOST_TIMES_SLOWER);
  });
});

/** How many times as long ten times the text takes, at worst. */
function slowdownOf(work: (text: string) => unknown, unit: string): number {
  let worst = 0;
  for (const size of CHARACTERS) {
    worst = Math.max(worst, slowdownFrom(size, work, unit));
    if (worst > MOST_TIMES_SLOWER) break;
  }
  return worst;
}

/** The best of several tries, the first good enough. */
function slowdownFrom(size: number, work: (text: string) => unknown, unit: string): number {
  const [short, long] = [size, size * TIMES_LONGER].map((length) => unit.repeat(Math.ceil(length / unit.length))) as [
    string,
    string,
  ];
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && best > MOST_TIMES_SLOWER; attempt += 1) {
    const base = (timeOf(work, short) + timeOf(work, short)) / 2;
    const time = timeOf(work, long);
    best = Math.min(best, time <= NEGLIGIBLE_MS ? 0 : time / base);
  }
  return best;
}

/** Time that the processor spent on it: other programs that want the same cores do not count. */
function timeOf(work: (text: string) => unknown, text: string): number {
  const before = process.threadCpuUsage();
  work(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / MICROSECONDS_IN_MS;
}
