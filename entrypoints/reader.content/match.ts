/** How the page writes what a card is about, where that is not simply its name. */
import type { Match } from '../../components/card/MatchLine.tsx';
import type { Entity } from '../../data/dataset.ts';
import type { PageMention } from './page-model.ts';

/** Undefined where the page writes the very name that heads the card. */
export function matchOf(mention: PageMention & { name?: string }, entity: Entity): Match | undefined {
  const { home, start, end, manner, name } = mention;
  const written = home.text.slice(start, end).replace(/\s+/g, ' ');
  if (manner === 'anaphor') return { written, manner };
  if (manner === 'near-name' && name) return { written, manner, name };
  return written === entity.name ? undefined : { written, manner: 'name' };
}
