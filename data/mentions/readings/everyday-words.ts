/**
 * Names that are everyday words too: Meta, Apple, Oracle, Amnesty, Access Now, the Record.
 *
 * A capital in mid-sentence makes them names. Where it tells nothing (a sentence's first word, a headline, German) the
 * words beside them decide: one that speaks, owns, is presented as a company, or stands with its like.
 */
import type { LexiconEntity, Name } from '../lexicon.ts';
import type { Candidate } from '../scan.ts';
import { OF_A_STATE, SAYING } from './words.ts';
import { folded, isCapital, type Writing } from './writing.ts';

const EVERYDAY = folded(`
  meta apple oracle signal telegram tether accord amnesty access now commonwealth akira clop phobos darkside dark side
  the record star hill inquirer lawfare jurist nikkei karisma cade diplo open net media just security common dreams global
  initiative digital watch crime alliance prince group modern diplomacy commission
`);
const PRESENTING = folded(`
  company firm giant group owner parent platform app maker ngo organisation organization konzern unternehmen firma empresa gigante
  entreprise groupe societe azienda bedrijf компания компании группа dostawca
`);
const POSSESSIVE = /^['’ʼ][sS]/;
const LATIN_OR_SPACE = /[\p{Script=Latin}\p{N}]/u;

/** Kinds that stand in lists with each other. */
const FAMILIES: Record<string, string> = {
  company: 'company',
  'company-coalition': 'company',
  'civil-society': 'rights',
  media: 'media',
};
const familyOf = ({ kind }: LexiconEntity): string => FAMILIES[kind] ?? kind;

/** Whether every word of an ambiguous name is an everyday word. */
export function isEveryday(writing: Writing, { from, to }: Candidate, { ambiguous, entity }: Name): boolean {
  if (!ambiguous || entity.kind === 'country' || entity.kind === 'person' || entity.kind === 'concept') return false;
  for (let at = from; at <= to; at += 1) if (!EVERYDAY.has(writing.word(at)!.key)) return false;
  return true;
}

/** Whether its own capital makes it a name where it stands. */
export function isCapitalProof(writing: Writing, { from, to, start, end }: Candidate): boolean {
  const { text } = writing.block;
  if (!isCapital(text.slice(start, end))) return false;
  // A Latin word in Chinese or Arabic text is a name whatever its case.
  const [before, after] = [text[start - 1], text[end]];
  if ([before, after].some((character) => character && /\p{L}/u.test(character) && !LATIN_OR_SPACE.test(character))) {
    return true;
  }
  const starts = writing.startsSentence(from) || !isFree(text, start);
  // "Access Now" has a second capital, which a sentence's beginning does not explain.
  return writing.capitalsTell(from) && (!starts || from < to);
}

/** A quotation mark or colon right before a word makes it a beginning as well. */
function isFree(text: string, start: number): boolean {
  return !/["“„«:(•–—]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether the words beside it make it a name. */
export function isNeighbourProof(writing: Writing, candidate: Candidate, entity: LexiconEntity): boolean {
  const { text } = writing.block;
  if (!isCapital(text.slice(candidate.start, candidate.end))) return false;
  if (POSSESSIVE.test(text.slice(candidate.end, candidate.end + 2))) return true;
  const next = writing.beside(candidate.to, 1);
  if (next && (SAYING.has(next.key) || (OF_A_STATE.has(next.key) && next.isCapital))) return true;
  const before = writing.beside(candidate.from, -1);
  if (before && PRESENTING.has(before.key)) return true;
  return isWithItsLike(writing, candidate, entity);
}

/** Words between two names of a list: "Meta, Dell and", "Meta oraz". */
const LIST_REACH = 3;
const LIST_JOINTS = folded('and the y e et und ou or as well is with nor и та i oraz ve dan va');

/** Whether the next name before or behind, a list's comma or "and" away, is of the same family. */
export function isWithItsLike(writing: Writing, { from, to }: Candidate, entity: LexiconEntity): boolean {
  const isLike = (edge: number, by: 1 | -1): boolean => {
    for (let away = 1; away <= LIST_REACH; away += 1) {
      const word = writing.word(edge + by * away);
      if (!word || writing.sentenceAt(word.index) !== writing.sentenceAt(edge)) return false;
      const other = writing.candidateAt(word.index);
      if (other)
        return other.names.some((name) => name.entity !== entity && familyOf(name.entity) === familyOf(entity));
      if (!LIST_JOINTS.has(word.key)) return false;
    }
    return false;
  };
  return isLike(from, -1) || isLike(to, 1);
}
