/** The scout's first guess: it may say yes too often, but must not miss a page that the reader would mark. */
import { describe, expect, it } from 'vitest';
import { weightOf } from '../../data/compile/scout-names.ts';
import { scoutPatterns } from '../../data/compile/scout-patterns.ts';
import { createSuspicion, HINTS_NEEDED } from '../../data/mentions/scout.ts';
import { ARTICLES } from './support/articles.ts';
import { compiledRecords } from './support/compiled.ts';

const { lexicon } = compiledRecords();
const suspicion = createSuspicion(scoutPatterns(lexicon));
const isSuspected = (text: string) => suspicion(text) >= HINTS_NEEDED;

/** Names that tell so much, of every entity. */
const namesThatAre = (weight: 'proof' | 'hint') =>
  lexicon.names.filter((name) => weightOf(lexicon, name) === weight).map(([text]) => text);

/** Names of the trade with more letters come with a shorter one. */
const SHORT = 15;

describe('every unambiguous name that proves', () => {
  it('a page to be about the story is enough alone', () => {
    const names = namesThatAre('proof');
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !isSuspected(`… ${name} …`))).toEqual([]);
  });

  it('a page to be cybercrime news is enough when it stands there four times', () => {
    const names = namesThatAre('hint').filter((name) => name.length <= SHORT);
    expect(names.length).toBeGreaterThan(20);
    const missed = names.filter((name) => !isSuspected(`${name}. `.repeat(4)));
    expect(missed).toEqual([]);
  });

  it('counts in capitals, decomposed, and with no-break spaces too', () => {
    const missed = namesThatAre('proof').flatMap((name) =>
      [name.toUpperCase(), name.normalize('NFD'), name.replaceAll(' ', '\u00A0')].filter((form) => !isSuspected(form)),
    );
    expect(missed).toEqual([]);
  });

  it('counts where the texts of two elements meet', () => {
    expect(isSuspected('Read moreBudapest Convention gains partiesCouncil of Europe')).toBe(true);
  });
});

describe('articles', () => {
  it.each(['treaty', 'shortNameOnly', 'budapest', 'ransomware', 'oneWordAgain'] as const)('%s: suspected', (name) => {
    expect(isSuspected(ARTICLES[name].join('\n'))).toBe(true);
  });

  it.each(['football', 'earnings', 'plastics', 'laptops', 'travel', 'climate', 'oneWord'] as const)(
    '%s: not suspected',
    (name) => {
      expect(isSuspected(ARTICLES[name].join('\n'))).toBe(false);
    },
  );

  it('a mention in passing is suspected, so that it is not missed', () => {
    expect(isSuspected([...ARTICLES.plastics, ARTICLES.passingMention].join('\n'))).toBe(true);
  });
});

describe('the word cybercrime', () => {
  it.each([
    'cybercrime',
    'cyber crime',
    'cyber-crime',
    'CYBERCRIME',
    'cybercriminals',
    'ciberdelincuencia',
    'cibercrimen',
    'cybercriminalité',
    'Cyberkriminalität',
    'киберпреступность',
    'кіберзлочинність',
    '网络犯罪',
    '網絡犯罪',
    '網路犯罪',
    'サイバー犯罪',
    '사이버범죄',
    'tội phạm mạng',
    'الجرائم السيبرانية',
    'siber suç',
  ])('%s is enough alone', (word) => {
    expect(isSuspected(`— ${word} —`)).toBe(true);
  });

  it.each(['Cyber Monday', 'cyberpunk', 'network error', 'crime novel'])('%s is not', (word) => {
    expect(isSuspected(word)).toBe(false);
  });
});

it('one hint is chance', () => {
  expect(isSuspected('A scam was reported.')).toBe(false);
  expect(isSuspected('')).toBe(false);
});
