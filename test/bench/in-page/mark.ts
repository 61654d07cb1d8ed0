/** mark.js: each name wrapped in an element. */
import Mark from 'mark.js';

export function run(names: string[]): Promise<number> {
  return new Promise((resolve) => {
    new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', done: resolve });
  });
}
