/** The lexicon's telling names → the scout's two regular expressions, as short as they can be without missing one. */
import type { LexiconData, Signal } from '../mentions/lexicon.ts';
import type { ScoutPatterns } from '../mentions/scout.ts';
import { ARRESTS, TRADE_WORDS } from '../mentions/trade-words.ts';

/** Cybercrime by its stem, in the languages whose word for it is made with "cyber"; covers most names at a stroke. */
const STEM =
  '(?:cyber|ciber|kyber|kiber|siber|кибер|кібер)[\\s\\p{Pd}]?(?:cr[ií]|krim|delin|delit|suç|rikoll|прест|злоч)';
/**
 * The conventions by their cities, inflected and misspelt a little: "Будапештской конвенции", "Convention de Hanoï". Bounded
 * throughout, so that no text makes it slow.
 */
const CITY = '(?:han[oơộ][iïyì]|hà nội|ханой|ханоя|ханої|هانو|بوداب|budap|bodap|boedap|будап|布达佩|布達佩|河内|河內)';
const TREATY =
  '(?:conv[eé]n|konve|konwenc|конв|convenz|treat|traité|tratado|trattat|abkom|übere|vertrag|verdrag|догов|соглаш|công ước|hiệp ước|اتفاق|معاهد|公约|公約|条约|條約|協定)';
const CITY_TREATY = `${CITY}\\p{L}{0,6}[\\s\\p{Pd}]{0,2}${TREATY}|${TREATY}\\p{L}{0,10} (?:d[aeio]l{0,2}[ae]? |of |von |в |у )?${CITY}`;
/** Arrests are in all news of crime. */
const TELLING_WORDS = TRADE_WORDS.filter((words) => words !== ARRESTS);
/** The entity whose every name is proof, because it is the subject itself. */
const SUBJECT = 'cybercrime';

/** Longer names of the trade come with a shorter one, or with its words; all of them would be ten times the scout. */
const LONGEST_HINT = 12;

/** Whether a name is in the patterns by itself: names of the story all, of the trade the short ones. */
export function isInPatterns(text: string, signal: Signal | null): boolean {
  return signal === 'story' || (signal === 'cybercrime' && text.length <= LONGEST_HINT);
}

/**
 * Makes the patterns for a lexicon. A name that contains another of the same pattern, or a word of the trade, adds nothing
 * and is left out.
 */
export function scoutPatterns(lexicon: LexiconData): ScoutPatterns {
  const isStem = new RegExp(STEM, 'iu');
  const telling = lexicon.names.flatMap(([text, index, ambiguous]) => {
    const [id, , signal] = lexicon.entities[index]!;
    return (isInPatterns(text, signal) || id === SUBJECT) && !ambiguous && !isStem.test(text)
      ? [{ text: plain(text), proves: signal === 'story' || id === SUBJECT }]
      : [];
  });
  const texts = (proves: boolean) => telling.filter((name) => name.proves === proves).map(({ text }) => text);
  return {
    proof: [STEM, CITY_TREATY, ...shortest(texts(true)).map(toPattern)].join('|'),
    hint: [
      ...TELLING_WORDS.map(({ source }) => source),
      ...shortest(texts(false).filter((text) => !TELLING_WORDS.some((words) => words.test(text)))).map(toPattern),
    ].join('|'),
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
