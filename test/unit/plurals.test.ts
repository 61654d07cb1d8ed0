/** Words by key: values put in, plurals and numbers as each language has them, and no key or value too many. */
import { describe, expect, it } from 'vitest';
import { createText } from '../../components/text.ts';
import { directionOf, INTERFACE_LANGUAGES, toInterfaceLanguage } from '../../data/languages.ts';
import { loadWords } from '../../data/load-words.ts';

const textIn = (language: (typeof INTERFACE_LANGUAGES)[number]) => createText(language, loadWords(language));

describe('a counted sentence', () => {
  it.each([
    ['en', 0, '0 mentions'],
    ['en', 1, '1 mention'],
    ['en', 2, '2 mentions'],
    ['en', 1204, '1,204 mentions'],
    ['de', 1204, '1.204 Erwähnungen'],
    ['fr', 0, '0 mention'],
    ['fr', 2, '2 mentions'],
    ['ru', 1, '1 упоминание'],
    ['ru', 3, '3 упоминания'],
    ['ru', 11, '11 упоминаний'],
    ['ru', 21, '21 упоминание'],
    ['ar', 1, 'ذُكر مرة واحدة'],
    ['ar', 2, 'ذُكر مرتين'],
    ['ar', 5, 'ذُكر 5 مرات'],
    ['ar', 40, 'ذُكر 40 مرة'],
    ['vi', 1, '1 lần nhắc tới'],
    ['zh', 7, '提及 7 次'],
  ] as const)('%s, %i: %s', (language, count, words) => {
    expect(textIn(language)('popup_mentions', count)).toBe(words);
  });

  it.each(INTERFACE_LANGUAGES)('has words for every number in %s', (language) => {
    for (const count of [0, 1, 2, 3, 10, 11, 21, 99, 100, 658, 1_000_000]) {
      expect(textIn(language)('popup_results', count)).not.toContain('popup_results');
    }
  });
});

describe('values', () => {
  it('stand where the sentence has them, in whatever order', () => {
    expect(textIn('en')('options_missing_some', 3, 12)).toContain('3 of 12');
    expect(textIn('zh')('options_missing_some', 3, 12)).toContain('12 个中的 3 个');
  });

  it('are put in as they are, whatever they contain', () => {
    expect(textIn('en')('popup_no_results', '$2 $& $1')).toBe('Nothing known matches “$2 $& $1”.');
  });

  it('are kept apart from a sentence written from right to left', () => {
    expect(textIn('ar')('popup_empty_not_listed', 'example.org')).toContain('\u2068example.org\u2069');
    expect(textIn('de')('popup_empty_not_listed', 'example.org')).not.toContain('\u2068');
  });

  it('are digits of one kind', () => {
    expect(textIn('ar')('popup_mentions', 12)).toContain('12');
  });

  it('of the wrong number or kind, and keys that do not exist, do not compile', () => {
    const text = textIn('en');
    // @ts-expect-error No such key.
    expect(text('popup_nothing_of_the_kind')).toBe('popup_nothing_of_the_kind');
    // @ts-expect-error The value is missing.
    text('popup_no_results');
    // @ts-expect-error It takes none.
    text('popup_back', 'there');
    // @ts-expect-error What is counted is a number.
    text('popup_mentions', '3');
    // @ts-expect-error The form of the plural is chosen by the number.
    text('popup_mentions_one');
  });
});

describe('a language', () => {
  it('is one of ours, or English', () => {
    expect(['de', 'zh', 'tlh', ''].map(toInterfaceLanguage)).toEqual(['de', 'zh', 'en', 'en']);
  });

  it('is written from right to left if it is Arabic', () => {
    expect(INTERFACE_LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});
