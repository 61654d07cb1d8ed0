/** Words of a text: in order, apart from each other, none lost, and each the same whether read in its text or alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../data/mentions/fold.ts';
import { tokenize } from '../../../data/mentions/tokens.ts';
import { anyText, codeUnits, holds, PROPERTY_TIMEOUT_MS, trickyText } from './texts.ts';

/** Every letter and number, but for the raised and lowered ones of footnotes, which are no part of a word. */
const LETTER = /(?![²³¹⁰-⁹₀-₉])[\p{L}\p{N}]/gu;
const POSSESSIVE = /['’ʼ＇][sS]/g;
/** Words are read by UTF-16 code unit; letters beyond the first plane (𝒜) are in no name. */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

describe('words', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('stand in order, apart, inside the text, and are never empty', () => {
    holds(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { key, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(key).not.toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('and what stands between them make up the text; no letter is left between', () => {
    holds(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        const gaps = [...tokens, undefined].map((token, index) =>
          text.slice(tokens[index - 1]?.end ?? 0, token?.start ?? text.length),
        );
        const whole = gaps
          .map((gap, index) => gap + text.slice(tokens[index]?.start, tokens[index]?.end ?? 0))
          .join('');
        expect(whole).toBe(text);
        const letters = gaps.flatMap((gap) => gap.replace(POSSESSIVE, '').replace(ASTRAL, '').match(LETTER) ?? []);
        expect(letters.filter((letter) => foldWord(letter))).toEqual([]);
      }),
    );
  });

  it('read alone give the same key: what stands around a word does not change it', () => {
    holds(
      fc.property(anyText, (text) => {
        for (const { start, end, ...word } of tokenize(text)) {
          expect(tokenize(text.slice(start, end))).toEqual([{ ...word, start: 0, end: end - start }]);
        }
      }),
    );
  });

  it('of letters alone have the folded word as key', () => {
    const lettersOnly = fc.oneof(trickyText, codeUnits).map((text) => text.match(/\p{L}+/gu)?.[0] ?? 'word');
    holds(
      fc.property(lettersOnly, (word) => {
        const tokens = tokenize(word);
        if (tokens.length === 1) expect(tokens[0]!.key).toBe(foldWord(word));
      }),
    );
  });
});

describe('folding', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('gives the same key every time', () => {
    const mixedScripts = fc.string({ unit: fc.constantFrom(...'abtoxАВеоΑΒντ') });
    holds(
      fc.property(fc.oneof(anyText, mixedScripts), (word) => {
        const once = foldWord(word);
        for (let time = 0; time < 3; time += 1) expect(foldWord(word)).toBe(once);
      }),
    );
  });

  it('gives small letters without marks, whatever form the letters have', () => {
    const strangeForms = fc.string({ unit: fc.constantFrom(...'ᴬᴮℂℍϒǅﬀŉİıẞſΣςＵＮⅣ\u0301') });
    holds(
      fc.property(fc.oneof(anyText, strangeForms), (text) => {
        for (const { key } of tokenize(text)) {
          expect(key).toBe(key.toLowerCase());
          expect(key).not.toMatch(/[\p{M}\p{Cf}]/u);
        }
      }),
    );
  });

  it('does not care for case, nor whether letters are composed', () => {
    // In one script: a small letter need not look like the other script's where its capital does.
    const inAlphabet = (letters: string) => fc.string({ unit: fc.constantFrom(...letters) });
    const plainWord = fc.oneof(inAlphabet('abceéñüçōạčșs'), inAlphabet('абвгйїёц'), inAlphabet('αβγάώ'));
    holds(
      fc.property(plainWord, (word) => {
        expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
      }),
    );
  });
});
