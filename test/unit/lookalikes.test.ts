/** Letters of other scripts, other forms of letters, and marks inside names. */
import { describe, expect, it } from 'vitest';
import { inOneScript } from '../../data/mentions/lookalikes.ts';
import { marksIn, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();

describe('a word of two scripts', () => {
  it.each([
    ['Вudapest', 'Budapest'],
    ['Intеrpоl', 'Interpol'],
    ['Μeta', 'Meta'],
    ['конвeнция', 'конвенция'],
  ])('%s is one word', (mixed, plain) => {
    expect(inOneScript(mixed)).toBe(plain);
  });

  it.each(['СОВЕТ', 'Budapest', 'Jazzж', 'Ελλάδα'])('%s stays as it is', (word) => {
    expect(inOneScript(word)).toBe(word);
  });
});

describe('a name is found', () => {
  it.each([
    [
      'with a letter of another script',
      'The Вudapest Convention is older.',
      'Вudapest Convention → budapest-convention',
    ],
    ['in full-width letters', 'ＩＮＴＥＲＰＯＬ was there.', 'ＩＮＴＥＲＰＯＬ → interpol'],
    ['with a footnote number behind it', 'UNODC¹ counts.', 'UNODC → unodc'],
    [
      'with a footnote in brackets inside',
      'The Budapest[3] Convention.',
      'Budapest[3] Convention → budapest-convention',
    ],
    ['with a footnote letter inside', 'The Budapest [a] Convention.', 'Budapest [a] Convention → budapest-convention'],
    ['with a raised number inside', 'The Budapest² Convention.', 'Budapest² Convention → budapest-convention'],
    [
      'with a possessive without s inside',
      'the United Nations’ convention against cybercrime',
      'United Nations’ convention against cybercrime → un-convention-against-cybercrime',
    ],
  ])('%s', (_, text, mark) => {
    expect(marksIn(lexicon, text)).toContain(mark);
  });
});
