/** The languages that the interface speaks: tags, folders of their words, the locales that write dates and numbers. */

export const INTERFACE_LANGUAGES = ['en', 'es', 'fr', 'pt', 'de', 'vi', 'ru', 'zh', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The words of one language, by key; `$1`, `$2` … stand for what is put in. */
export type Words = Record<string, string>;

/** Folders in `public/_locales`, named as both browsers and both stores expect them. */
export const LOCALE_FOLDERS: Record<InterfaceLanguage, string> = {
  en: 'en',
  es: 'es',
  fr: 'fr',
  pt: 'pt',
  de: 'de',
  vi: 'vi',
  ru: 'ru',
  zh: 'zh_CN',
  ar: 'ar',
};

/**
 * What `Intl` is asked for. English writes the day before the month, as the treaty's own documents do. Arabic keeps
 * European digits: the records between its words are English, and two sorts of digits on one page would mislead.
 */
export const LOCALES: Record<InterfaceLanguage, string> = {
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  pt: 'pt',
  de: 'de',
  vi: 'vi',
  ru: 'ru',
  zh: 'zh-Hans',
  ar: 'ar-u-nu-latn',
};

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: InterfaceLanguage): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language that a tag such as `de` names; English for one that the interface does not speak. */
export function toInterfaceLanguage(tag: string): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((language) => language === tag) ?? 'en';
}
