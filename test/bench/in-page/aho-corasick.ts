/** modern-ahocorasick: an automaton of all names, built in the page, over every text node. */
import AhoCorasick from 'modern-ahocorasick';
import { paint, texts } from './text.ts';

export function run(names: string[]): number {
  const automaton = new AhoCorasick(names.map((name) => name.toLowerCase()));
  return paint(
    texts().flatMap((node) =>
      // Where small letters are longer than capitals, offsets would shift; such texts are rare enough to be left out.
      automaton.search(sameLength(node.data)).map(({ start, end }) => ({ node, start, end })),
    ),
  );
}

function sameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : '';
}
