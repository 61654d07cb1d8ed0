/**
 * How the letters of a name must be written on a page for it to be that name: worked out once, when the lexicon is packed.
 *
 * In: a name, its words, its certainty and kind. Out: case rule, capitals, initials, punctuation (see `Name`).
 */
import type { Kind } from '../schema.ts';
import type { CaseRule, Certainty, Name } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Writing = Required<Pick<Name, 'caseRule' | 'capitals' | 'initials' | 'punctuation'>>;

/** Told by its exact spelling only. */
const SPELLED: Certainty = 2;
const LONGEST_ACRONYM = 6;
const LETTERS = /\p{L}/gu;
const HAS_LOWER = /\p{Ll}/u;
const HAS_UPPER = /\p{Lu}/u;

/** "US" must not be "us", nor "Meta" the Spanish "meta"; "UN cybercrime treaty" may be written any way. */
export function writingOf(text: string, words: Token[], certainty: Certainty, kind: Kind): Writing {
  const punctuation = words
    .slice(1)
    .map((word, index) => text.slice(words[index]!.end, word.start))
    .join('')
    .replace(/[\s'’-]/g, '');
  const capitals = words.map(({ start }) => text[start] !== text[start]!.toLowerCase());
  const initials = capitals.map((isCapital, index) => isCapital && !(kind === 'instrument' && isCommon(words[index]!)));
  const rule = caseRuleOf(text, words.length, certainty, kind);
  const caseRule = rule === 'initials' && words.length > 1 && !initials.includes(true) ? 'any' : rule;
  return { caseRule, capitals, initials, punctuation };
}

/** What a title of a treaty has in capitals and a sentence has not: its noun, its number, cybercrime. */
const COMMON =
  /^(?:treat|convention|conven[cçz]i|convenio|tratado|pacto?$|acuerdo|acordo|accordo?|agreement|traite|trattat|abkommen|ubereinkommen|vertrag|konvention|verdrag|protoco|protokol|zusatzprotokol|договор|конвенц|соглашен|угод|протокол|konwencj|traktat|sozlesme|antlasma|konvensi|cong$|hiep$|uoc$|cyber|ciber|кибер|кібер|siber|first|second|primer|segund|deuxieme|zweite|втор|additional|adicional|additionnel|дополнительн)/u;

function isCommon({ key }: Token): boolean {
  return COMMON.test(key);
}

function caseRuleOf(text: string, words: number, certainty: Certainty, kind: Kind): CaseRule {
  if (certainty === SPELLED) return 'spelling';
  if (!HAS_UPPER.test(text)) return 'any';
  const letters = text.match(LETTERS) ?? [];
  if (words === 1 && letters.length <= LONGEST_ACRONYM && !HAS_LOWER.test(text)) {
    return letters.length <= 2 || certainty ? 'capitals' : 'initials';
  }
  // A concept is a common noun: its record writes "Phishing", the page "phishing".
  if (kind === 'concept') return 'any';
  return certainty || words === 1 ? 'initials' : 'any';
}
