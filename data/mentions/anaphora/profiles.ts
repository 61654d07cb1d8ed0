/**
 * Which nouns texts use for an organisation of the lexicon ("the agency", "the watchdog", "the gang"), and where it sits.
 *
 * In: an entity and the name that the text has for it. Out: the sorts of noun that fit, told by its kind, by the words of
 * its names, and, where these do not tell, by the lists here; whether a place in the phrase ("the agency in The Hague")
 * fits.
 */
import { foldWord } from '../fold.ts';
import type { LexiconEntity } from '../lexicon.ts';
import { WordSet } from '../word-set.ts';
import { type Sort, words } from './grammar.ts';

const THINK_TANK = words(
  'institute centre center house school university society lab law policy study studies academy',
);
const BAND = words(
  `gang ransomware army typhoon spider lockbit akira revil sandworm darkside blackcat clop lazarus phobos 8base noname057 evil`,
);
const AGENCY = words(
  'agency agencia agence agentur bureau police directorate authority bundeskriminalamt service office oficina commission',
);
const NO_AGENCY = words('union nation council parliament assembly general bank committee');
/** Sorts that a word of the name does not make: "Cybersecurity Tech Accord" is no treaty. */
const NO_ORGANISATION: ReadonlySet<Sort> = new Set(['treaty', 'protocol', 'text']);

const ids = (list: string) => new WordSet(() => list.split(/\s+/));
/** Whom a noun fits although no name says so. */
const ALSO: Partial<Record<Sort, WordSet>> = {
  agency: ids(
    `europol eurojust interpol unodc fbi cisa enisa fincen national-crime-agency bundeskriminalamt efcc-nigeria itu rcmp afripol i4c
    us-secret-service australian-signals-directorate brazilian-federal-police dutch-police`,
  ),
  bureau: ids('fbi bundeskriminalamt fincen thailand-ccib i4c vietnam-a05'),
  office: ids('unodc ohchr bundeskriminalamt'),
  police: ids('brazilian-federal-police dutch-police australian-federal-police rcmp korean-national-police fbi'),
  organisation: ids(
    `interpol europol unodc fatf icann united-nations african-union asean council-of-europe world-bank itu afripol commonwealth`,
  ),
  coalition: ids(
    'alsur international-civil-liberties-monitoring-group cybersecurity-tech-accord ifex european-digital-rights',
  ),
  network: ids(
    `global-initiative-against-transnational-organized-crime ifex european-digital-rights kictanet alsur
    association-for-progressive-communications international-press-institute encrochat noname057-16`,
  ),
  charity: ids('internet-watch-foundation privacy-international ncmec shadowserver-foundation'),
  institute: ids('chatham-house cigi csis rsis unidir'),
  ministry: ids('uk-foreign-office uk-home-office'),
  union: ids('european-union african-union asean brics'),
  lab: ids('citizen-lab kaspersky'),
  initiative: ids('counter-ransomware-initiative no-more-ransom'),
  committee: ids('ad-hoc-committee-on-cybercrime cybercrime-convention-committee'),
};

/** Places that phrases have for an organisation, folded, in the languages of the lexicon. */
const SEATS: [places: WordSet, members: WordSet][] = [
  [
    words('hague haye haya haag haia aia гааге гааги гаагское'),
    ids('europol eurojust joint-cybercrime-action-taskforce'),
  ],
  [words('lyon lione лионе lyons'), ids('interpol')],
  [words('vienna vienne viena wien wiener вене wenen'), ids('unodc epicenter-works international-press-institute')],
  [words('york'), ids('human-rights-watch committee-to-protect-journalists united-nations access-now')],
  [words('francisco california'), ids('electronic-frontier-foundation')],
  [words('london londres londra londoner'), ids('amnesty-international privacy-international chatham-house')],
  [
    words('geneva genève ginebra genf genebra ginevra женеве'),
    ids('ohchr itu global-initiative-against-transnational-organized-crime cyberpeace-institute world-economic-forum'),
  ],
  [words('brussels bruxelles bruselas brüssel'), ids('european-commission european-digital-rights european-union')],
  [words('strasbourg estrasburgo straßburg'), ids('council-of-europe')],
  [words('toronto canadian canadiense canadien canadienne'), ids('citizen-lab openmedia rcmp')],
  [words('washington'), ids('center-for-democracy-and-technology csis fbi cisa')],
  [words('redmond'), ids('microsoft')],
  [
    words(
      'eu ue ес єс european europeo europea européen européenne europäische europeu europeia европейское европейская europese',
    ),
    ids('europol eurojust enisa european-union european-commission european-digital-rights council-of-europe'),
  ],
  [words('british británica britannique britische britannica'), ids('national-crime-agency privacy-international')],
  [words('american estadounidense américain américaine amerikanische'), ids('fbi cisa microsoft fincen')],
  [words('un onu оон vn pbb lhq onusienne'), ids('unodc ohchr itu united-nations unidir')],
  [words('african africana africain'), ids('african-union afripol')],
  // What an organisation stands up for tells as much as where it sits.
  [
    words('speech expression expresión expressão espressione meinungsfreiheit'),
    ids('article-19 pen-canada centre-for-free-expression ifex electronic-frontier-foundation'),
  ],
  [
    words('journalist journalists press periodistas jornalistas journalistes presse pressefreiheit'),
    ids('committee-to-protect-journalists international-press-institute ifex'),
  ],
  [words('privacy privacidad privacidade'), ids('privacy-international electronic-frontier-foundation')],
];
const ALL_SEATS = new WordSet(() => SEATS.flatMap(([places]) => [...places]));

/** Whether a word names a place or an owner that organisations are called by. */
export function isSeat(key: string): boolean {
  return ALL_SEATS.has(key);
}

/** Whether an organisation sits at each of the places. */
export function sitsAt({ id }: LexiconEntity, places: string[]): boolean {
  return places.every((place) => SEATS.some(([keys, members]) => keys.has(place) && members.has(id)));
}

/** The nouns that fit an entity: `own` where its name has the noun, which then means it before all others. */
export interface Fit {
  own: Set<Sort>;
  other: Set<Sort>;
}

/**
 * The nouns that fit an entity which the text calls by `name`.
 *
 * @param sortsOfWord what a word stands for as a noun
 */
export function fitOf({ id, kind }: LexiconEntity, name: string, sortsOfWord: (key: string) => Sort[]): Fit {
  const said = words(`${id.replaceAll('-', ' ')} ${name}`);
  const has = (list: WordSet) => [...said].some((word) => list.has(word));
  const own = new Set<Sort>();
  for (const word of said) {
    for (const sort of [...sortsOfWord(word), ...sortsOfWord(`ال${word}`)])
      if (!NO_ORGANISATION.has(sort)) own.add(sort);
  }
  const listed = (Object.keys(ALSO) as Sort[]).filter((sort) => ALSO[sort]!.has(id));
  switch (kind) {
    case 'company':
      return { own: only(own, ['group', 'lab', 'bank', 'company']), other: new Set(['company']) };
    case 'company-coalition':
      return { own, other: new Set([...listed, 'coalition', 'group', 'organisation', 'network']) };
    case 'civil-society':
      return { own, other: new Set([...listed, 'group', 'organisation', ...(has(THINK_TANK) ? [] : RIGHTS)]) };
    case 'media':
      return { own: only(own, ['agency', 'group']), other: new Set(['agency', 'company']) };
    case 'event':
      return { own: only(own, ['operation', 'ceremony']), other: new Set() };
    case 'body':
      return { own, other: new Set([...listed, ...sortsOfBody(name, has)]) };
    default:
      return { own: new Set(), other: new Set() };
  }
}

const RIGHTS = ['rights-group'] as const;

function only(found: Set<Sort>, possible: Sort[]): Set<Sort> {
  return new Set(possible.filter((sort) => found.has(sort)));
}

const ACRONYM = /^\p{Lu}{3,}$/u;
const POLICE = /pol$/;

function sortsOfBody(name: string, has: (list: WordSet) => boolean): Sort[] {
  if (has(BAND)) return ['group', 'gang'];
  const isAgency = has(AGENCY) || ACRONYM.test(name) || POLICE.test(foldWord(name));
  return isAgency && !has(NO_AGENCY) ? ['agency', 'organisation'] : [];
}
