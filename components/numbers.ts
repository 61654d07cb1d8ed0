/** Numbers as the interface's language writes them. */
import { type InterfaceLanguage, LOCALES } from '../data/languages.ts';

const formats = new Map<InterfaceLanguage, Intl.NumberFormat>();

export function formatNumber(value: number, language: InterfaceLanguage): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  formats.set(language, format);
  return format.format(value);
}
