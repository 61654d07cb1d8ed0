/** A lexicon → the place of each name in it, by which near data points at names (`mentions/near/places.ts`). */
import type { Lexicon, LexiconNode, Name } from '../../mentions/lexicon.ts';
import { asPlace } from '../../mentions/near/places.ts';

/** @throws Error when the tree and the places do not agree */
export function placesOf(lexicon: Lexicon): Map<Name, string> {
  const places = new Map<Name, string>();
  [...lexicon.root.next.values()].forEach((node, group) => {
    namesBelow(node).forEach((name, entry) => {
      if (lexicon.nameAt(group, entry) !== name) throw new Error(`near names: "${name.text}" is not in its place`);
      places.set(name, asPlace(group, entry));
    });
  });
  return places;
}

function namesBelow({ names, next }: LexiconNode): Name[] {
  return [...names, ...[...next.values()].flatMap(namesBelow)];
}
