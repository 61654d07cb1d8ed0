/**
 * Names that two places, or a place and a thing, share: the words near them say which is meant.
 *
 * "Atlanta, Georgia" is a state of the US, "Georgia and Armenia" are countries; "EFF leader Malema" leads a party. What is not
 * decided by the words near is what the entity is on most pages about the story.
 */
import { foldWord } from '../fold.ts';
import type { Candidate, ScannedBlock } from '../scan.ts';
import type { WordSet } from '../word-set.ts';
import { folded, type Writing } from './writing.ts';

interface Homonym {
  /** Words of the name, folded, that it holds for; other names of the entity mean only the entity. */
  names: WordSet;
  /** Words near it that make it something else. */
  others: WordSet;
  /** Words near it that make it the entity after all. */
  own: WordSet;
  /** Words right before it that make it something else: "New Mexico". */
  prefixes: WordSet;
  /** Words right after it, hyphen or not: "Georgia-based". */
  suffixes: WordSet;
}

const homonym = (
  names: string,
  parts: { others?: string; own?: string; prefixes?: string; suffixes?: string },
): Homonym => ({
  names: folded(names),
  others: folded(parts.others ?? ''),
  own: folded(parts.own ?? ''),
  prefixes: folded(parts.prefixes ?? ''),
  suffixes: folded(parts.suffixes ?? ''),
});

/** By entity: what shares its name. */
const HOMONYMS: Record<string, Homonym[]> = {
  georgia: [
    homonym('georgia géorgie georgien giorgia грузия', {
      others: `atlanta savannah augusta macon athens columbus fulton cobb dekalb gwinnett kemp raffensperger warnock ossoff alabama
        florida carolina tennessee arizona michigan wisconsin nevada pennsylvania bulldogs republican democrat atlanta-based`,
      own: `tbilisi armenia azerbaijan moldova ukraine caucasus abkhazia ossetia batumi georgian`,
      prefixes: 'south of-south',
      suffixes: 'based tech state gov gov governor bulldogs senator power pacific southern peach',
    }),
  ],
  'united-states': [
    homonym('washington вашингтон', {
      others: 'seattle spokane tacoma olympia oregon idaho inslee ferguson mount lake',
      prefixes: 'george denzel kerry booker dinah mount fort port lake',
      suffixes: 'state post times irving carver commanders wizards capitals nationals monument square redskins',
    }),
  ],
  mexico: [homonym('mexico méxico mexique mexiko', { prefixes: 'new nuevo nouveau', suffixes: 'beach' })],
  ireland: [homonym('ireland irlanda irlande irland irish', { prefixes: 'northern norte nord kathy' })],
  guinea: [
    homonym('guinea guinée guiné', {
      prefixes: 'new papua equatorial neu nueva ecuatorial nouvelle',
      suffixes: 'pig pigs fowl bissau ecuatorial équatoriale equatorial',
    }),
  ],
  sudan: [homonym('sudan sudán soudan', { prefixes: 'south sud süd', suffixes: 'sur' })],
  turkiye: [
    homonym('turkey turkish', {
      others: 'roast breast sandwich gravy stuffing thanksgiving oven cranberry feathers poultry',
      own: 'ankara erdogan istanbul',
      suffixes: 'trot breast sandwich leg day delight bath towel bird bacon vulture',
    }),
  ],
  'costa-rica': [homonym('san jose josé', { others: 'california silicon bay santa clara valley sharks' })],
  seychelles: [
    homonym('victoria', {
      others:
        'melbourne queensland australia australian tasmania queen columbia vancouver canada beckham falls lake london british',
      own: 'mahé seychelles seychellois',
      prefixes: 'queen lake princess',
      suffixes: 'police beckham falls secret university',
    }),
  ],
  guyana: [
    homonym('georgetown', {
      others: 'washington university law professor hoyas',
      own: 'guyana',
      suffixes: 'university law',
    }),
  ],
  jamaica: [homonym('kingston', { others: 'ontario hull thames surrey', own: 'jamaica jamaican' })],
  maldives: [homonym('malé male', { others: 'female aged', suffixes: 'suspect suspects patient patients students' })],
  chile: [homonym('santiago', { others: 'compostela bernabeu', own: 'chile chilean' })],
  lebanon: [homonym('lebanon', { others: 'tennessee pennsylvania indiana', own: 'beirut hezbollah' })],
  peru: [homonym('lima peru', { others: 'ohio indiana', own: 'peruvian' })],
  panama: [homonym('panama panamá', { suffixes: 'city-beach hat papers canal' })],
  israel: [homonym('israel', { suffixes: 'adesanya kamakawiwo' })],
  cuba: [homonym('cuba', { suffixes: 'gooding libre' })],
  'electronic-frontier-foundation': [
    homonym('eff', {
      others: 'malema anc floyd shivambu parliament party mp julius fighters johannesburg pretoria cape',
      own: 'privacy digital internet online surveillance rights frontier cybercrime treaty',
    }),
  ],
  'international-chamber-of-commerce': [
    homonym('icc', {
      others: 'hague court prosecutor warrant warrants rome khan judges cricket batsman wickets innings',
      own: 'chamber commerce business companies',
    }),
  ],
  'australian-federal-police': [
    homonym('afp', {
      others: 'agence reporter news journalist',
      own: 'australia australian police arrested arrests officers',
    }),
  ],
  'agence-france-presse': [homonym('afp', { others: 'australia australian police arrested officers commissioner' })],
  'privacy-international': [homonym('pi', { others: 'raspberry day mathematics' })],
  'african-union': [homonym('au', { others: 'gold astronomical', own: 'african africa addis' })],
  commonwealth: [
    homonym('commonwealth', {
      others: 'bank prosecutor virginia massachusetts kentucky pennsylvania dominion australia games',
    }),
  ],
};

/** Words this far away speak of the name. */
const REACH = 12;
const SHORT_GAP = /^[ \u00A0,]*$|^[-‐‑]$/;

/** Whether the words near a candidate say that `entity` is not meant. */
export function isHomonym(writing: Writing, candidate: Candidate, entity: string): boolean {
  const known = HOMONYMS[entity];
  return known?.some((one) => holdsFor(one, writing.block, candidate) && isOther(one, writing, candidate)) ?? false;
}

function holdsFor({ names }: Homonym, block: ScannedBlock & { text: string }, { from, to }: Candidate): boolean {
  for (let at = from; at <= to; at += 1) if (!names.has(keyAt(block, at)!)) return false;
  return true;
}

function isOther({ others, own, prefixes, suffixes }: Homonym, { block }: Writing, { from, to }: Candidate): boolean {
  if (isJoined(block, from - 1) && prefixes.has(keyAt(block, from - 1) ?? '')) return true;
  if (isJoined(block, to) && suffixes.has(keyAt(block, to + 1) ?? '')) return true;
  for (let away = 1; away <= REACH; away += 1) {
    for (const at of [from - away, to + away]) {
      const key = keyAt(block, at);
      if (key === undefined) continue;
      if (own.has(key)) return false;
      if (others.has(key)) return true;
    }
  }
  return false;
}

function isJoined({ text, tokens }: ScannedBlock & { text: string }, left: number): boolean {
  const [first, second] = [tokens[left], tokens[left + 1]];
  return Boolean(first && second && SHORT_GAP.test(text.slice(first.end, second.start)));
}

function keyAt({ text, tokens }: ScannedBlock & { text: string }, at: number): string | undefined {
  const token = tokens[at];
  return token && foldWord(text.slice(token.start, token.end));
}
