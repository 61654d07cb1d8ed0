/**
 * A name that several things own, or that means something else on most pages: which of them is meant here, if any.
 *
 * "Brown" is Deborah Brown once the text has introduced her and never Walter Brown; "the cybercrime treaty" is the one
 * that the page is about.
 */
import type { LexiconEntity, Name } from './lexicon.ts';
import type { Candidate, ScannedBlock } from './scan.ts';

/** Capitalised words, folded, that stand before a surname without being a first name: titles, and sentences' first words. */
const BEFORE_A_SURNAME = new Set(
  `mr mrs ms miss dr prof professor sir madam president secretary-general secretary general chief director ambassador minister
  chair chairman chairwoman spokesman spokeswoman founder researcher advocate lawyer senor senora monsieur madame herr frau
  but and as for while when if in on at after before although though yet so then also still however according like unlike
  with by to that what because since asked says said mr. ong ba`.split(/\s+/),
);

/** Entities that an unambiguous name introduces somewhere on the page: a surname alone then means them. */
export function introducedEntities(blocks: { candidates: Candidate[] }[]): Set<LexiconEntity> {
  const introduced = new Set<LexiconEntity>();
  for (const { candidates } of blocks) {
    for (const { names } of candidates) {
      for (const name of names) if (!name.ambiguous) introduced.add(name.entity);
    }
  }
  return introduced;
}

/** The names of a candidate that its neighbours allow: "Walter Brown" is not Deborah Brown. */
export function eligible(block: ScannedBlock & { text: string }, { names, from }: Candidate): Name[] {
  const isOthers = from > 0 && isGivenName(block, from - 1);
  return isOthers ? names.filter(({ ambiguous, entity }) => !(ambiguous && entity.kind === 'person')) : names;
}

function isGivenName({ text, tokens }: ScannedBlock & { text: string }, index: number): boolean {
  const { key, start, end } = tokens[index]!;
  const isNextTo = text.slice(end, tokens[index + 1]!.start) === ' ';
  const initial = text[start]!;
  return isNextTo && initial !== initial.toLowerCase() && !BEFORE_A_SURNAME.has(key);
}

/** Picks the entity meant: an unambiguous owner first, then what the page is about, then one that it has introduced. */
export function choose(
  names: Name[],
  introduced: Set<LexiconEntity>,
  main: LexiconEntity | undefined,
): Name | undefined {
  const certain = names.find((name) => !name.ambiguous) ?? names.find((name) => name.entity === main);
  if (certain) return certain;
  const known = names.find((name) => introduced.has(name.entity));
  return known ?? names.find((name) => name.entity.kind !== 'person');
}
