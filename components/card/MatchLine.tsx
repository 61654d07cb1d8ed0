/** How the words on the page came to mean this entity: said wherever they are not its name. */
import { useText } from '../text.ts';

/** `near-name`: with a slip, or in other words than anybody uses. `anaphor`: "the treaty". */
export type Match =
  | { manner: 'name' | 'anaphor'; written: string }
  | { manner: 'near-name'; written: string; name: string };

export function MatchLine({ match }: { match: Match }) {
  const text = useText();
  const words = {
    name: () => text('card_matched', match.written),
    anaphor: () => text('card_matched_anaphor', match.written),
    'near-name': () => text('card_matched_near', match.written, 'name' in match ? match.name : ''),
  };
  return <p class="card-matched">{words[match.manner]()}</p>;
}
