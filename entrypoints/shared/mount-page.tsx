/** Puts a component into one of the extension's own pages, with words, title and language. */
import { type ComponentChild, render } from 'preact';
import { TextContext, type TextKey } from '../../components/text.ts';
import { translate } from './text.ts';

/** The words decide the language: a browser in German shows English words where no German ones exist. */
export function mountPage(title: TextKey, content: ComponentChild): void {
  document.title = translate(title);
  document.documentElement.lang = translate('language');
  const root = document.getElementById('root');
  if (root) render(<TextContext.Provider value={translate}>{content}</TextContext.Provider>, root);
}
