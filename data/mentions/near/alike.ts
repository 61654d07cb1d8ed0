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
const SECURITY = 'security';
const EXPERTISE = 'expertise';
const UNITED = 'united';
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
/** The United Nations' own, unless it is against cybercrime. */
export const CHARTER = 'charter';
/** What translation makes of a convention where nothing says that it is a body, and what it calls a conference. */
const MEETINGS = new Set(['conference', 'congress', 'assembly', 'protocol', CHARTER]);
const SENSES_OF_BODIES = ['committee', 'council', 'general', 'state', 'party', 'member', 'additional', 'second'];
const CONFERENCE = 'conference';
const STATE = 'state';
const PARTY = 'party';
/** The criminal police are the police of crime. */
const POLICE = 'police';
const CRIMINAL = 'criminal';
/** A foundation of electronic frontiers is one of freedom to those who keep the letters of EFF in mind. */
const ELECTRONIC = 'electronic';
const FOUNDATION = 'foundation';
const FREEDOM = 'freedom';
const FRONTIER = 'frontier';

/**
 * The key of `senses`; undefined where they are too few.
 *
 * @param isTreaty whether a meeting may be a treaty: in a treaty's own names, and in a text that may have one
 */
export function alikeKey(senses: string[], isTreaty: boolean): string | undefined {
  if (senses.length < FEWEST_SENSES) return undefined;
  const has = (sense: string) => senses.includes(sense);
  const isOfCrime = has(CRIME) || has(SECURITY) || has(EXPERTISE);
  const isOfStates = OF_STATES.some(has);
  const isMeetingTreaty = isTreaty && isOfCrime && !has(AGREEMENT) && !SENSES_OF_BODIES.some(has);
  const isMeeting = has(STATE) && has(PARTY);
  const isOfFrontier = has(ELECTRONIC) && has(FOUNDATION);
  const alike = new Set(
    senses.map((sense) => {
      if (isOfCrime && CYBERSPACE.has(sense)) return CYBER;
      if (isOfStates && SORTS_OF_BODY.has(sense)) return BODY;
      if (isMeetingTreaty && MEETINGS.has(sense)) return AGREEMENT;
      if (isMeeting && MEETINGS.has(sense)) return CONFERENCE;
      if (isOfFrontier && sense === FREEDOM) return FRONTIER;
      return has(POLICE) && sense === CRIMINAL ? CRIME : sense;
    }),
  );
  // The two senses of "United Nations" say one thing.
  const said = alike.size - (alike.has(UNITED) ? 1 : 0);
  if (said < FEWEST_SENSES) return undefined;
  if (said > SENSES_WITHOUT_SORT) alike.delete(BODY);
  return [...alike].sort().join(' ');
}
