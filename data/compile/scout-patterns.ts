/** The lexicon's telling names → the scout's two regular expressions, as short as they can be without missing one. */
import type { LexiconData } from '../mentions/lexicon.ts';
import type { ScoutPatterns } from '../mentions/scout.ts';

/** Cybercrime by its stem, in the languages whose word for it is made with "cyber"; covers most names at a stroke. */
const STEM =
  '(?:cyber|ciber|kyber|kiber|siber|кибер|кібер)[\\s\\p{Pd}]?(?:cr[ií]|krim|delin|delit|suç|rikoll|прест|злоч)';
/** The entity whose every name is proof, because it is the subject itself. */
const SUBJECT = 'cybercrime';

/** Makes the patterns for a lexicon. A name that contains another of the same pattern adds nothing and is left out. */
export function scoutPatterns(lexicon: LexiconData): ScoutPatterns {
  const isStem = new RegExp(STEM, 'iu');
  const telling = lexicon.names.flatMap(([text, index, ambiguous]) => {
    const [id, , signal] = lexicon.entities[index]!;
    return signal && !ambiguous && !isStem.test(text)
      ? [{ text: plain(text), proves: signal === 'story' || id === SUBJECT }]
      : [];
  });
  const texts = (proves: boolean) => telling.filter((name) => name.proves === proves).map(({ text }) => text);
  return {
    proof: [STEM, ...shortest(texts(true)).map(toPattern)].join('|'),
    hint: shortest(texts(false)).map(toPattern).join('|'),
  };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function shortest(texts: string[]): string[] {
  const unique = [...new Set(texts)];
  return unique.filter((text) => !unique.some((other) => other !== text && text.includes(other)));
}

/** Turkish letters that lose or gain a dot between capitals and small letters. */
const DOTTED = /i\u0307/g;
const DOTLESS = /ı/g;

function toPattern(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/-/g, ' ')
    .replace(DOTTED, '[iİ]\u0307?')
    .replace(DOTLESS, '[ıi]');
}
