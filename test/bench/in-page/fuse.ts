/** fuse.js used as a scanner: the page's sentences are the list, each name a query. Finds sentences, paints nothing. */
import Fuse from 'fuse.js/min';
import { texts } from './text.ts';

export function run(names: string[]): number {
  const sentences = texts().flatMap(({ data }) => data.split(/(?<=[.!?])\s+/).filter((part) => /\S/.test(part)));
  const fuse = new Fuse(sentences, { ignoreLocation: true, threshold: 0.2 });
  return names.reduce((sum, name) => sum + fuse.search(name).length, 0);
}
