/** A lexicon with ten times as many names: each of the real ones, and nine made-up ones that begin like it. */
import type { LexiconData } from '../../data/mentions/lexicon.ts';
import { seeded } from './prose.ts';

const SYLLABLES = 'ba do ki lu me na po ri sa te vu wo xi ya zo'.split(' ');
const SYLLABLES_IN_WORD = 4;
const CERTAIN = 0;

/** `times` as many names. They share their first words with real ones, so that the scan follows them as far as it can. */
export function withMoreNames(lexicon: LexiconData, times: number): LexiconData {
  const random = seeded(times);
  const word = () =>
    Array.from({ length: SYLLABLES_IN_WORD }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  const made = lexicon.names.flatMap(([text, entity]) => {
    const start = text.slice(0, text.lastIndexOf(' ') + 1);
    return Array.from({ length: times - 1 }, (): LexiconData['names'][number] => [
      `${start}${word()}`,
      entity,
      CERTAIN,
    ]);
  });
  // Behind the real ones, which keep their numbers: what near names need is as it was compiled for them.
  return { ...lexicon, names: [...lexicon.names, ...made], ...(lexicon.near ? { near: lexicon.near } : {}) };
}
