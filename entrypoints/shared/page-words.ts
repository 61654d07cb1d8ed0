/** Words for the extension's own pages, each language a file of its own that is loaded when it is spoken. */
import type { InterfaceLanguage, Words } from '../../data/languages.ts';
import type { Phrasebook } from './text.ts';

const FILES: Record<InterfaceLanguage, () => Promise<{ default: () => Words }>> = {
  en: () => import('virtual:words/en'),
  es: () => import('virtual:words/es'),
  fr: () => import('virtual:words/fr'),
  pt: () => import('virtual:words/pt'),
  de: () => import('virtual:words/de'),
  vi: () => import('virtual:words/vi'),
  ru: () => import('virtual:words/ru'),
  zh: () => import('virtual:words/zh'),
  ar: () => import('virtual:words/ar'),
};

export async function loadPhrasebook(language: InterfaceLanguage): Promise<Phrasebook> {
  const { default: words } = await FILES[language]();
  return { language, words: words() };
}
