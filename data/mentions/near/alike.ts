/**
 * Names whose senses are not the same but stand for the same: a bureau is an office is an agency, what is electronic or of
 * computers is of cyberspace where crime is, and the criminal police are the police of crime.
 *
 * In: the senses of a name or of a stretch of text. Out: a key that is equal for all that mean one thing, or nothing where
 * the senses are too few to tell. Coarser than the senses themselves, so asked only where those are nobody's name.
 */

/** What is called by these belongs to an organisation of States: other bodies of a sort are told apart by it. */
const OF_STATES = ['united', 'international', 'europe'];
/** Fewer senses are a common phrase. */
const FEWEST_SENSES = 3;
/** A sort of body may be left out where so many senses are left. */
const SENSES_WITHOUT_SORT = 3;

const CYBER = 'cyber';
const CRIME = 'crime';
const AGREEMENT = 'agreement';
const BODY = 'body';

/** Where crimes are committed that are cybercrime, and what threatens security that is cybersecurity. */
export const CYBERSPACE: ReadonlySet<string> = new Set(['internet', 'electronic', 'network', 'computer', 'virtual']);
const SORTS_OF_BODY = new Set([
  'office',
  'agency',
  'department',
  'directorate',
  'service',
  'section',
  'organisation',
  'society',
  'unit',
  'institution',
]);
/** What translation makes of a convention, where nothing says that it is a body. */
const SORTS_OF_AGREEMENT = new Set(['conference', 'congress', 'assembly', 'protocol', 'letter']);
const SENSES_OF_BODIES = ['committee', 'council', 'general', 'state', 'party', 'member', 'additional', 'second'];
/** The criminal police, criminal justice. */
const CRIMINAL = 'criminal';

/** The key of `senses`; undefined where they are too few. */
export function alikeKey(senses: string[]): string | undefined {
  if (senses.length < FEWEST_SENSES) return undefined;
  const isOfCrime = senses.includes(CRIME) || senses.includes('security');
  const isOfStates = OF_STATES.some((sense) => senses.includes(sense));
  const isTreaty = isOfCrime && !SENSES_OF_BODIES.some((sense) => senses.includes(sense));
  const alike = new Set(
    senses.map((sense) => {
      if (isOfCrime && CYBERSPACE.has(sense)) return CYBER;
      if (isOfStates && SORTS_OF_BODY.has(sense)) return BODY;
      if (isTreaty && SORTS_OF_AGREEMENT.has(sense)) return AGREEMENT;
      return sense === CRIMINAL ? CRIME : sense;
    }),
  );
  if (alike.size > SENSES_WITHOUT_SORT) alike.delete(BODY);
  return alike.size < FEWEST_SENSES ? undefined : [...alike].sort().join(' ');
}
