/** Every language says everything, with the same values in it, and nothing that nobody asks for. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardWords, countedStem, valueCountTypes } from '../../data/compile/words.ts';
import { INTERFACE_LANGUAGES, LOCALE_FOLDERS, LOCALES } from '../../data/languages.ts';
import { LOCALES_FOLDER, loadMessages, loadWords } from '../../data/load-words.ts';
import { sourceOf, sourcesOf } from './support/sources.ts';

const english = loadWords('en');
const TRANSLATIONS = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** Sentences that count something, by their name without the form. */
const stems = [...new Set(Object.keys(english).flatMap((key) => countedStem(key, english) ?? []))];
const plain = Object.keys(english).filter((key) => !countedStem(key, english));

/** What is the same in another language because the word is: proper names, and words that the languages share. */
const SAME_BY_RIGHT: Record<string, string[]> = {
  all: ['extensionName', 'popup_title', 'welcome_heading', 'atlas_wikidata'],
  es: ['atlas_name', 'atlas_popup', 'atlas_title'],
  fr: [
    'popup_group_instrument',
    'popup_mentions',
    'options_about_positions',
    'options_about_sources',
    'options_own_known',
    'atlas_name',
    'atlas_popup',
    'atlas_nav_positions',
    'atlas_nav_articles',
    'atlas_nav_sources',
    'atlas_positions',
    'atlas_sources',
    'atlas_article',
    'atlas_column_note',
    'atlas_column_date',
  ],
  pt: ['atlas_name', 'atlas_popup', 'atlas_title'],
  de: ['kind_person', 'atlas_name', 'atlas_popup', 'atlas_title', 'atlas_filter_kind'],
  vi: ['atlas_name', 'atlas_popup', 'atlas_title'],
};

const valuesOf = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort();

describe('the folders', () => {
  it('are those of the languages', () => {
    expect(readdirSync(LOCALES_FOLDER).sort()).toEqual(Object.values(LOCALE_FOLDERS).sort());
  });

  it.each(INTERFACE_LANGUAGES)('%s names itself', (language) => {
    expect(loadWords(language).language).toBe(language);
  });
});

describe.each(TRANSLATIONS)('%s', (language) => {
  const words = loadWords(language);
  const forms = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories;

  it('has every message and every form of the plural, and no other', () => {
    const wanted = [...plain, ...stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`))];
    expect(Object.keys(words).sort()).toEqual(wanted.sort());
  });

  it('puts the same values into each', () => {
    for (const key of plain) expect([key, ...valuesOf(words[key]!)]).toEqual([key, ...valuesOf(english[key]!)]);
    for (const stem of stems) {
      const wanted = valuesOf(english[`${stem}_other`]!);
      for (const form of forms) {
        const values = valuesOf(words[`${stem}_${form}`]!);
        // "One" and "two" may be words; what is counted in any number needs the number.
        const isWord = ['zero', 'one', 'two'].includes(form) && forms.length > 1 && !values.includes('$1');
        expect([stem, form, ...(isWord ? ['$1', ...values] : values)]).toEqual([stem, form, ...wanted]);
      }
    }
  });

  it('is translated', () => {
    const allowed = [...SAME_BY_RIGHT.all!, ...(SAME_BY_RIGHT[language] ?? [])];
    const same = Object.keys(words).filter((key) => words[key] === english[key] && /\p{L}{2}/u.test(words[key]!));
    const unexpected = same.map((key) => countedStem(key, words) ?? key).filter((key) => !allowed.includes(key));
    expect([...new Set(unexpected)]).toEqual([]);
  });

  it('is written tidily', () => {
    for (const [key, message] of Object.entries(words)) {
      expect([key, message]).toEqual([key, message.trim()]);
      expect([key, / {2}|\$(?![1-9])|\u2026\.|\.\.\./.test(message)]).toEqual([key, false]);
      expect([key, message.length]).not.toEqual([key, 0]);
    }
  });
});

describe('keys', () => {
  const code = sourcesOf('components', 'entrypoints');
  const names = [...plain.filter((key) => key !== 'language'), ...stems];

  it('are all used', () => {
    const literal = new Set([...code.matchAll(/['"`]([A-Za-z][A-Za-z0-9_]+)['"`]/g)].map(([, key]) => key));
    for (const [, key] of sourceOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)) literal.add(key);
    // Put together from a term of the dataset, such as `stance_${stance}`.
    const prefixes = [...code.matchAll(/`([a-z][a-z_]*_)\$\{/g)].map(([, prefix]) => prefix!);
    const unused = names.filter((key) => !literal.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  it('that a card asks for are among the words that it is given', () => {
    const card = sourcesOf('components/card', 'entrypoints/reader.content');
    const given = cardWords(english);
    const asked = names.filter((key) => card.includes(`'${key}'`));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((key) => !(key in given) && !(`${key}_other` in given))).toEqual([]);
  });
});

describe('the English messages', () => {
  it('tell TypeScript how many values each takes', () => {
    expect(valueCountTypes({ a: 'no value', b: '$1 of $2', c_one: 'one', c_other: '$1 of them' })).toContain(
      '  a: 0;\n  b: 2;\n  c: 1;\n',
    );
  });

  it('say what their values are, or show it by the sentence', () => {
    for (const [key, { message }] of Object.entries(loadMessages('en'))) {
      expect([key, /^\$[1-9]$/.test(message)]).toEqual([key, false]);
    }
  });
});
