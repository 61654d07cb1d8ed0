/** One flat regular expression of all names, over every text node. */
import { alternation, paint, texts } from './text.ts';

export function run(names: string[]): number {
  const expression = alternation(names);
  return paint(
    texts().flatMap((node) =>
      [...node.data.matchAll(expression)].map(({ index, 0: match }) => ({
        node,
        start: index,
        end: index + match.length,
      })),
    ),
  );
}
