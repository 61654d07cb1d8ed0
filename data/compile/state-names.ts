/**
 * Names that every State has without anybody writing them down: the country's name in the lexicon's languages (CLDR,
 * through `Intl.DisplayNames`), its English capital and its adjective in the languages that a package knows.
 */
import { countries, type TCountryCode } from 'countries-list';
import de from 'i18n-nationality/langs/de.json' with { type: 'json' };
import en from 'i18n-nationality/langs/en.json' with { type: 'json' };
import es from 'i18n-nationality/langs/es.json' with { type: 'json' };
import fr from 'i18n-nationality/langs/fr.json' with { type: 'json' };
import it from 'i18n-nationality/langs/it.json' with { type: 'json' };
import nl from 'i18n-nationality/langs/nl.json' with { type: 'json' };
import type { EntityRecord } from '../schema.ts';
import { isTooShortToFold, keyOf, namesOf } from './names.ts';

/** Languages of the lexicon, BCP 47. */
const LANGUAGES = 'ar de en es fr id it ja ko nl pl pt ru tr uk vi zh zh-Hant'.split(' ');
const ADJECTIVES = { de, en, es, fr, it, nl };
/** Languages that write them with a small letter, which the package does not. */
const SMALL_ADJECTIVES = new Set(['de', 'es', 'fr', 'it']);
/**
 * A shorter folded name in an alphabet is some other language's common word. Only Vietnamese has such names of States
 * that news needs ("Mỹ", "Nga"); they are told by their exact spelling.
 */
const SHORTEST_NAME = 4;
/** CLDR writes "Congo - Kinshasa" and "Myanmar (Burma)"; news writes "Congo-Kinshasa" and "Myanmar". */
const SPACED_DASH = /\s[-–]\s/g;
const NOTE = /\s*[(（].*[)）]$/;
/** The finder takes the ending of "Saint John's" for a possessive. */
const ENDS_POSSESSIVE = /['’]s$/;
const SPELT_WITH_LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\s.'’-]+$/u;

/** The names of a State by ISO 3166-1 code; none for a code that no country has (EU). */
export function stateNames(code: string): { lang: string; text: string }[] {
  const names = LANGUAGES.flatMap((lang) => {
    const text = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }).of(code);
    return text ? [{ lang, text }] : [];
  });
  const country = countries[code as TCountryCode];
  if (!country) return [];
  const adjectives = Object.entries(ADJECTIVES).flatMap(([lang, { nationalities }]) => {
    const text = (nationalities as Record<string, string>)[code];
    return text ? [{ lang, text: SMALL_ADJECTIVES.has(lang) ? text.toLowerCase() : text }] : [];
  });
  return [...names, ...adjectives, ...(country.capital ? [{ lang: 'en', text: country.capital }] : [])].map(
    ({ lang, text }) => ({ lang, text: text.replace(SPACED_DASH, '-').replace(NOTE, '') }),
  );
}

/**
 * The record of a State with its well-known names added, all ambiguous: a country is named on every page. A name that
 * any record already owns stays its alone.
 *
 * @param owned keys of all names that records own; what is added here is not added to it
 */
export function withStateNames(record: EntityRecord, code: string, owned: Set<string>): EntityRecord {
  const ambiguous: Record<string, string[]> = Object.fromEntries(
    Object.entries(record.ambiguous).map(([lang, texts]) => [lang, [...texts]]),
  );
  const own = new Set(namesOf(record).map(({ text }) => keyOf(text)));
  for (const { lang, text } of stateNames(code)) {
    const key = keyOf(text);
    const isShort = SPELT_WITH_LETTERS.test(text) && key.replaceAll(' ', '').length < SHORTEST_NAME;
    if (isTooShortToFold(text, lang)) {
      ambiguous[lang] = [...(ambiguous[lang] ?? []), text];
      continue;
    }
    if (own.has(key) || owned.has(key) || isShort || ENDS_POSSESSIVE.test(text)) continue;
    own.add(key);
    ambiguous[lang] = [...(ambiguous[lang] ?? []), text];
  }
  return { ...record, ambiguous };
}
