/** The interface's words from the browser's own `_locales` machinery. */
import { browser } from 'wxt/browser';
import type { Translate } from '../../components/text.ts';

export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], substitutions) || key;
