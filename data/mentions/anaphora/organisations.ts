/**
 * Whom "the agency", "the coalition", "the rights group" stand for: said only where there is no doubt.
 *
 * Exactly one of those named so far fits the noun, it was named in this paragraph or the one before, and since then no
 * other organisation has come in between that we do not know. Which nouns fit is worked out from what the entity is and
 * from the words of its names on the page.
 */
import { foldWord } from '../fold.ts';
import type { LexiconEntity } from '../lexicon.ts';
import type { Candidate, ScannedBlock } from '../scan.ts';
import { type Sort, words } from './grammar.ts';

type TextBlock = ScannedBlock & { text: string };

/** Farther back nobody remembers for certain, and looking would cost too much. */
const MOST_WORDS_BETWEEN = 150;

const THINK_TANK = words(
  'institute centre center house school university society lab law policy study studies academy forum',
);
const NO_ORGANISATION = words(
  'union nation council parliament commission assembly general ministry department committee secretary',
);
const AGENCY = words(
  'agency agencia agence agentur bureau police directorate authority bundeskriminalamt service office oficina',
);
const BAND = words('gang ransomware army team typhoon spider hacker');
/** Words that say a noun fits: the noun itself, in the languages of the names. */
const OWN_WORD: [Sort, Set<string>][] = [
  ['office', words('office oficina bureau büro escritório управление')],
  ['coalition', words('coalition alliance accord network consortium coalición alianza liên')],
  ['foundation', words('foundation fundación fondation fundação stiftung fondazione')],
  ['institute', words('institute instituto institut')],
  ['ministry', words('ministry department ministerio ministère')],
  ['committee', words('committee comité')],
  ['organisation', words('organisation organization organización организация organização tổ')],
  ['group', words('group')],
];
const ACRONYM = /^\p{Lu}{3,}$/u;
const POLICE = /pol$/;

/** Days, months and the like: capitals that are no organisation. */
const NO_RIVAL = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i mr mrs ms dr internet english',
);
const SENTENCE_END = /[.!?:;…。！？“"«]/;
/** Words that begin an English sentence without being a name. */
const STARTERS = words(
  'the a an this that these those it he she they we you his her its their our my but and or so yet if when while as at by for from in into of on to with without after before since until under over about against although though because however meanwhile still also then there here what who why how which where some many most all both each every no not one two three last next once only even other others another critics supporters asked according unlike like nothing nobody',
);
const STARTS_LIKE_NONE = /(?:ly|ing|ed)$/;
const GERMAN_DETERMINERS = words('die der das des dem den diese dieser dieses diesem zur vom zum');
const ENGLISH_DETERMINERS = words('the this that');

interface Naming {
  block: number;
  to: number;
}

export class Organisations {
  readonly #blocks: TextBlock[];
  readonly #sortsOfWord: (key: string) => Sort[];
  readonly #fitting = new Map<Sort, Set<LexiconEntity>>();
  readonly #namings = new Map<LexiconEntity, Naming>();
  readonly #covered = new Map<number, Uint8Array>();

  /** @param sortsOfWord what a word stands for as a noun */
  constructor(blocks: TextBlock[], sortsOfWord: (key: string) => Sort[]) {
    this.#blocks = blocks;
    this.#sortsOfWord = sortsOfWord;
  }

  /** An entity is named at the words up to `to`. */
  speakOf(entity: LexiconEntity, name: string, block: number, to: number): void {
    this.#namings.set(entity, { block, to });
    for (const sort of sortsOf(entity, name)) {
      const fitting = this.#fitting.get(sort);
      if (fitting) fitting.add(entity);
      else this.#fitting.set(sort, new Set([entity]));
    }
  }

  /** Whom a phrase means. */
  find({ sort, from, to }: { sort: Sort; from: number; to: number }, block: number): LexiconEntity | undefined {
    const fitting = this.#fitting.get(sort);
    if (fitting?.size !== 1) return undefined;
    const [entity] = fitting as Set<LexiconEntity> & Iterable<LexiconEntity>;
    const naming = entity && this.#namings.get(entity);
    if (!entity || !naming || block - naming.block > 1) return undefined;
    const { tokens } = this.#blocks[block]!;
    const language = languageOf(tokens[from]!.key);
    const end = naming.block === block ? from : this.#blocks[naming.block]!.tokens.length;
    if (this.#hasRival(sort, naming.block, naming.to + 1, end, language)) return undefined;
    if (naming.block !== block && this.#hasRival(sort, block, 0, from, language)) return undefined;
    // The phrase is no rival of the next one.
    this.#coveredIn(block).fill(1, from, to + 1);
    return entity;
  }

  #hasRival(sort: Sort, block: number, from: number, to: number, language: Language): boolean {
    if (to - from > MOST_WORDS_BETWEEN) return true;
    const { text, tokens } = this.#blocks[block]!;
    const covered = this.#coveredIn(block);
    for (let at = from; at < to; at += 1) {
      if (covered[at]) continue;
      const { key, start, end } = tokens[at]!;
      if (this.#sortsOfWord(key).includes(sort)) return true;
      const written = text.slice(start, end);
      if (written[0] === written[0]!.toLowerCase() || NO_RIVAL.has(key)) continue;
      if (written.length > 1 && written === written.toUpperCase()) return true;
      const isFirst = at === 0 || SENTENCE_END.test(text.slice(tokens[at - 1]!.end, start));
      if (isFirst ? language === 'english' && !isStarter(key) : language !== 'german') return true;
    }
    return false;
  }

  #coveredIn(block: number): Uint8Array {
    const known = this.#covered.get(block);
    if (known) return known;
    const { tokens, candidates } = this.#blocks[block]!;
    const covered = new Uint8Array(tokens.length);
    for (const { from, to } of candidates as Candidate[]) covered.fill(1, from, to + 1);
    this.#covered.set(block, covered);
    return covered;
  }
}

type Language = 'english' | 'german' | 'other';

/** English begins sentences with words that are known; German capitalises every noun. */
function languageOf(determiner: string): Language {
  if (ENGLISH_DETERMINERS.has(determiner)) return 'english';
  return GERMAN_DETERMINERS.has(determiner) ? 'german' : 'other';
}

function isStarter(key: string): boolean {
  return STARTERS.has(key) || STARTS_LIKE_NONE.test(key);
}

/** The nouns that fit an entity which the text calls by `name`. */
export function sortsOf({ id, kind }: LexiconEntity, name: string): Sort[] {
  const said = words(`${id.replaceAll('-', ' ')} ${name}`);
  const has = (list: Set<string>) => [...said].some((word) => list.has(word));
  const own = OWN_WORD.filter(([, list]) => has(list)).map(([sort]) => sort);
  switch (kind) {
    case 'company':
      return ['company', ...own.filter((sort) => sort === 'group')];
    case 'company-coalition':
      return ['coalition', 'group', 'organisation'];
    case 'civil-society':
      return [...own, 'group', 'organisation', ...(has(THINK_TANK) ? [] : (['rights-group'] as const))];
    case 'media':
      return ['agency', 'company', 'organisation'];
    case 'body':
      return [...own, ...sortsOfBody(name, has)];
    default:
      return [];
  }
}

function sortsOfBody(name: string, has: (list: Set<string>) => boolean): Sort[] {
  if (has(BAND)) return ['group'];
  const isAcronym = ACRONYM.test(name) || POLICE.test(foldWord(name));
  const isOrganisation = isAcronym && !has(NO_ORGANISATION);
  return [
    ...(has(AGENCY) || isOrganisation ? (['agency'] as const) : []),
    ...(isOrganisation ? (['organisation'] as const) : []),
  ];
}
