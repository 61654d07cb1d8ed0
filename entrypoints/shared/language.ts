/** Which language the interface speaks: the one chosen in the settings, else the browser's, as far as there are words. */
import { browser } from 'wxt/browser';
import { type InterfaceLanguage, toInterfaceLanguage } from '../../data/languages.ts';
import type { Settings } from '../../data/settings.ts';

/** The browser picks a folder of `_locales` by rules of its own; the message `language` in it says which it was. */
export function languageOf({ language }: Settings): InterfaceLanguage {
  return toInterfaceLanguage(language === 'auto' ? browser.i18n.getMessage('language') : language);
}
