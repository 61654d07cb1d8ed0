/** Made-up news sites. */
import type { Site } from '../../../data/sites.ts';

export const site = (id: string, ...hosts: string[]): Site => ({
  id,
  name: id,
  hosts,
  lang: ['en'],
  country: 'GB',
  group: 'world',
});
