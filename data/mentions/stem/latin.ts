/**
 * Endings of words in Latin letters, all languages in one table, because a page mixes them.
 *
 * Keys have lost diacritics and a plural s before they come here: "naciones" is "nacione", "convenções" "convencoe".
 * English is left alone but for "agencie". No row may touch the name of a country in one language so that it becomes
 * a word of another: that is what the lengths guard ("Dominica" is not "Dominic", "Indiana" not "Indian", "Ukraine"
 * and "Vienne" end like French adjectives).
 */
import { lazily } from '../lazily.ts';
import { type EndingRow, indexEndings } from './endings.ts';

const ENGLISH: EndingRow[] = [
  // Not after every consonant: French "Albanie" is not "Albany".
  ['cie', 'cy', 6],
  ['tie', 'ty', 6],
  ['trie', 'try', 8],
  ['orie', 'ory', 8],
  ['mpanie', 'mpany', 8],
  ['emonie', 'emony', 8],
];

const GERMAN: EndingRow[] = [
  ['ionen', 'ion', 7],
  ['ungen', 'ung', 8],
  ['heiten', 'heit', 9],
  ['keiten', 'keit', 9],
  ['schaften', 'schaft', 10],
  ['itaten', 'itat', 9],
  ['straftaten', 'straftat', 10],
  ['ische ischen ischer ischem', 'isch', 7],
  ['liche lichen licher lichem', 'lich', 8],
  ['heilige heiligen heiliger heiligem', 'heilig', 7],
  ['einte einten einter eintem', 'eint', 8],
  ['inigte inigten inigter inigtem', 'inigt', 10],
  ['ierte ierten ierter iertem', 'iert', 9],
  ['tragte tragten tragter tragtem', 'tragt', 10],
  ['eitende eitenden eitender eitendem', 'eitend', 11],
  ['ionalen ionaler ionalem', 'ional', 9],
  // Heads of compounds that name instruments and bodies; other plurals in -e and -en are too much like other words.
  ['vertrage vertragen', 'vertrag', 8],
  ['protokolle protokollen protokoll', 'protokol', 9],
  ['staaten staate', 'staat', 6],
  ['gesetze gesetzen', 'gesetz', 7],
  ['europarate', 'europarat', 10],
  ['ministerien', 'ministerium', 11],
  ['behorden', 'behorde', 8],
  ['enrechte enrechten', 'enrecht', 9],
];

const DUTCH: EndingRow[] = [['aanse', 'aan', 8]];

const POLISH: EndingRow[] = [
  ['cji cje cjom cjach cjami', 'cja', 6],
  ['zji zje zjom zjach zjami', 'zja', 6],
  ['sji sje', 'sja', 5],
  ['nii', 'nia', 7],
  ['skie skiej skiego skiemu skim skich skimi ska ski', 'sk', 6],
  ['czone czony czona czonej czonego czonym czonych czonymi', 'czon', 9],
  ['osci oscia', 'osc', 8],
  ['stanu stanie stanem', 'stan', 8],
  ['wietnamu wietnamie wietnamem wietnamowi', 'wietnam', 8],
  ['narody narodow narodom narodami narodach', 'narod', 6],
];

const ROMANCE: EndingRow[] = [
  // Spanish plurals, Italian singulars and plurals of what is "-ion" elsewhere.
  ['ione ioni', 'ion', 7],
  ['coe', 'cao', 5],
  ['soe', 'sao', 6],
  ['idade', 'idad', 7],
  ['adore', 'ador', 8],
  ['edore', 'edor', 8],
  ['idore', 'idor', 8],
  // Adjectives and nouns in -al: Italian and French feminines and plurals, Spanish and Portuguese plurals.
  ['nale nali', 'nal', 8],
  ['erale erali', 'eral', 8],
  ['iale iali', 'ial', 8],
  ['tale tali', 'tal', 8],
  ['ionais', 'ional', 9],
  ['ciais', 'cial', 8],
  ['minais', 'minal', 9],
  ['gitais', 'gital', 8],
  ['eaux', 'eau', 7],
  ['aux', 'al', 8],
  // Gender.
  ['tico tica tici tiche', 'tic', 8],
  ['ico ica ici iche', 'ic', 9],
  ['ano ana', 'an', 8],
  ['iani iane', 'ian', 8],
  ['cani cane', 'can', 8],
  ['eno ena', 'en', 7],
  ['ivo iva ivi ive', 'iv', 8],
  ['elle', 'el', 9],
  ['ienne', 'ien', 8],
  ['eenne', 'een', 8],
  ['aine', 'ain', 8],
  ['oise', 'ois', 7],
  ['aise', 'ais', 8],
  // Italian plurals.
  ['esi', 'ese', 6],
  ['tati', 'tato', 7],
  ['tari', 'tario', 8],
  ['cordi', 'cordo', 7],
  ['crimini', 'crimine', 7],
];

const TURKISH: EndingRow[] = [
  ['mesi mesine mesini mesinin mesinde mesinden mesiyle', 'me', 8],
  ['masi masina masini masinin masinda masindan masiyla', 'ma', 8],
  ['smeye smeyi smenin smede smeden', 'sme', 9],
  ['smaya smayi smanin smada smadan', 'sma', 9],
  ['leri lerin lere lerle lerde lerden lerini lerinin lerine lerinde lerinden', 'ler', 7],
  ['lari larin lara larla larda lardan larini larinin larina larinda larindan', 'lar', 7],
  ['ligini liginin ligine liginde liginden', 'ligi', 9],
  ['lugunu lugunun luguna lugunda lugundan', 'lugu', 9],
];

/** Not after every letter: "Tanzanya" is Turkish for Tanzania. */
const INDONESIAN: EndingRow[] = [
  ['sinya', 'si', 8],
  ['annya', 'an', 9],
];

/** Words that would become another one's: "nigeriano" is Niger's too, a German "Amnestie" is not Amnesty. */
const AS_THEY_ARE: EndingRow[] = [
  ...[
    'nigeriano',
    'nigeriana',
    'nigeriaanse',
    'dominicano',
    'dominicana',
    'dominicaanse',
    'britannica',
    'minska',
    'amnestie',
    'politie',
  ].map((word): EndingRow => [word, word, word.length]),
];

/** Endings of all languages in Latin letters. */
export const latinEndings = lazily(() =>
  indexEndings(
    [...ENGLISH, ...GERMAN, ...DUTCH, ...POLISH, ...ROMANCE, ...TURKISH, ...INDONESIAN, ...AS_THEY_ARE],
    'aeiouy',
  ),
);
