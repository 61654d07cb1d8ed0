/** find-and-replace-dom-text: all names in one expression, each match wrapped in an element, across elements too. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import { alternation } from './text.ts';

export function run(names: string[]): number {
  findAndReplaceDOMText(document.body, { find: alternation(names), wrap: 'mark', preset: 'prose' });
  return document.querySelectorAll('mark').length;
}
