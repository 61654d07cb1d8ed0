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
const SORTS_OF_FOUNDATION = new Set(['institute', 'society', 'organisation']);
/** A committee that is set up for one purpose, as everybody translates "ad hoc". */
const COMMITTEE = 'committee';
export const TEMPORARY = 'temporary';
const FOR_ONE_PURPOSE = new Set(['ad', 'hoc', 'special', TEMPORARY]);
/** The technique of an accord on security is know-how to some. */
const TECH = 'tech';
/** Who is after criminals is after crime. */
const OF_CRIMINALS = new Set([CRIMINAL, 'suspect']);
/** The police of Europe and of the world have many sorts of body, and no other to be told apart from. */
const POLICE_OF = ['europe', 'international'];
const MAY_SAY_TOO = new Set(['union', 'united', 'cooperation', CRIME, ...OF_CRIMINALS]);
/** Unions and associations of policemen are no police. */
const OF_POLICEMEN = 'society';

/**
 * The key of `senses`; undefined where they are too few.
 *
 * @param isTreaty whether a meeting may be a treaty: in a treaty's own names, and in a text that may have one
 */
export function alikeKey(senses: string[], isTreaty: boolean): string | undefined {
  if (senses.length < FEWEST_SENSES) return undefined;
  const has = (sense: string) => senses.includes(sense);
  const police = POLICE_OF.find((owner) => has(POLICE) && has(owner));
  if (police && senses.every((sense) => sense === POLICE || sense === police || isPolices(sense))) {
    return `${police} ${POLICE}`;
  }
  const isOfCrime = has(CRIME) || has(SECURITY) || has(EXPERTISE);
  const isOfStates = OF_STATES.some(has);
  const isMeetingTreaty = isTreaty && isOfCrime && !has(AGREEMENT) && !SENSES_OF_BODIES.some(has);
  const isMeeting = has(STATE) && has(PARTY);
  const isOfFrontier = has(ELECTRONIC) && (has(FOUNDATION) || has(FRONTIER));
  const isOfTech = has(SECURITY) && has(AGREEMENT);
  const isCommittee = has(COMMITTEE) && isOfCrime;
  const alike = new Set(
    senses.map((sense) => {
      if (isOfCrime && CYBERSPACE.has(sense)) return CYBER;
      if (isOfStates && SORTS_OF_BODY.has(sense)) return BODY;
      if (isMeetingTreaty && MEETINGS.has(sense)) return AGREEMENT;
      if (isMeeting && MEETINGS.has(sense)) return CONFERENCE;
      if (isOfFrontier && sense === FREEDOM) return FRONTIER;
      if (isOfFrontier && SORTS_OF_FOUNDATION.has(sense)) return FOUNDATION;
      if (isCommittee && FOR_ONE_PURPOSE.has(sense)) return TEMPORARY;
      if (isOfTech && sense === EXPERTISE) return TECH;
      return has(POLICE) && OF_CRIMINALS.has(sense) ? CRIME : sense;
    }),
  );
  // The two senses of "United Nations" say one thing.
  const said = alike.size - (alike.has(UNITED) ? 1 : 0);
  if (said < FEWEST_SENSES) return undefined;
  if (said > SENSES_WITHOUT_SORT) alike.delete(BODY);
  return [...alike].sort().join(' ');
}

/** Whose police, what they are after and what they are: nobody says so much without meaning a name. */
const SENSES_OF_SURE_POLICE = 4;

/** Whether `senses` with this key are those of the police of Europe or of the world, a common phrase in small letters. */
export function isCommonPolice(key: string | undefined, senses: string[]): boolean {
  if (!POLICE_OF.some((owner) => key === `${owner} ${POLICE}`)) return false;
  return senses.length < SENSES_OF_SURE_POLICE || !senses.some((sense) => SORTS_OF_BODY.has(sense));
}

/** Whether a name of the police may say so, and be nobody else's. */
function isPolices(sense: string): boolean {
  return MAY_SAY_TOO.has(sense) || (SORTS_OF_BODY.has(sense) && sense !== OF_POLICEMEN);
}
