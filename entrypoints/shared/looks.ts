/** The names by which marks are painted, one for each look; the page sees them, so they say nothing but whose they are. */
import type { Underline } from '../../data/settings.ts';

export const LOOKS: Record<Underline, string> = {
  dotted: 'cybercrime-context',
  solid: 'cybercrime-context-solid',
  shaded: 'cybercrime-context-shaded',
};
