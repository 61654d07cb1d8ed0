/**
 * A lexicon → its names of one word by all their letters, where these are not their stem: a name's last letters may look
 * like an ending (Телеграм), and a slip is sought in all of them.
 */
import { foldLetters } from '../../mentions/fold.ts';
import type { Lexicon } from '../../mentions/lexicon.ts';
import { DIGITS_OF_STEM, type SpellingsData } from '../../mentions/near/data.ts';
import { asDigits } from '../../mentions/near/digits.ts';
import { BETWEEN } from '../../mentions/packed.ts';

export function spellingsData({ root }: Lexicon): SpellingsData {
  const spellings = [...root.next].flatMap(([stem, { names }], group) =>
    [...new Set(names.map(({ text }) => foldLetters(text)))]
      .filter((word) => word !== stem)
      .map((word) => ({ word, group })),
  );
  return {
    words: spellings.map(({ word }) => word).join(BETWEEN),
    groups: spellings.map(({ group }) => asDigits(group, DIGITS_OF_STEM)).join(''),
  };
}
