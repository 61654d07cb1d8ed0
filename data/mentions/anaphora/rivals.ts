/**
 * Whether an organisation that the lexicon lacks has come between a name and the words that seem to stand for it.
 *
 * In: the page's blocks, and two places in them. Out: yes or no. A rival is an acronym, a capitalised name with a word for
 * an organisation in it, "another agency"; for companies any capitalised word that could be one. Persons, cities and the
 * first words of sentences are none.
 */
import type { ScannedBlock } from '../scan.ts';
import type { Token } from '../tokens.ts';
import { isInstrumentSort, type Sort, words } from './grammar.ts';

type TextBlock = ScannedBlock & { text: string };

/** Farther back nobody remembers for certain, and looking would cost too much. */
const MOST_WORDS_BETWEEN = 150;
/** Shorter capitals are States and roman numbers. */
const SHORTEST_ACRONYM = 3;
const INDEFINITE_REACH = 3;

interface Asked {
  sort: Sort;
  ownNoun: string | undefined;
  isGerman: boolean;
}

type Family = 'public' | 'civil' | 'company' | 'any';
/** Nouns that can mean the same organisation. */
const FAMILIES: Partial<Record<Sort, Family>> = {
  agency: 'public',
  office: 'public',
  ministry: 'public',
  committee: 'public',
  commission: 'public',
  bureau: 'public',
  police: 'public',
  company: 'company',
  bank: 'company',
  organisation: 'any',
};
/** What happens is no organisation. */
const NO_BODY: ReadonlySet<Sort> = new Set(['operation', 'ceremony']);
/** Days, months and the like: capitals that are no organisation. */
const NO_RIVAL = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i mr mrs ms dr internet english sms usb vpn gdpr ddos ceo cnn html url gps dna adn pdf rgpd dsgvo',
);
const INDEFINITE = words(
  'a an another un une una uno um uma otro otra autre outro outra altro altra ein eine einer einem einen een bir sebuah',
);
const CALLED = words('called named known llamada llamado appelé appelée chamada chamado namens genannt');
const OF_PLACE = words('in at from near en à em de da aus bei nach te uit в из у w z');
const GERMAN_DETERMINERS = words('die der das des dem den diese dieser dieses diesem zur vom zum');
const SINGULAR_VERBS = words('said says did does has was is had told agreed objected');
const SENTENCE_END = /[.!?:;…。！？“"«]/;

export class Rivals {
  readonly #blocks: TextBlock[];
  readonly #sortsOfWord: (key: string) => Sort[];
  readonly #covered = new Map<number, Uint8Array>();

  constructor(blocks: TextBlock[], sortsOfWord: (key: string) => Sort[]) {
    this.#blocks = blocks;
    this.#sortsOfWord = sortsOfWord;
  }

  /** The words stand for somebody known. */
  cover(block: number, from: number, to: number): void {
    this.#coveredIn(block).fill(1, from, to + 1);
  }

  /**
   * Whether a rival stands between the name and the phrase.
   *
   * @param ownNoun set where the noun is a word of the name: only what has the same noun is a rival then
   */
  isBetween(
    sort: Sort,
    ownNoun: string | undefined,
    named: { block: number; to: number },
    phrase: { block: number; from: number },
  ): boolean {
    const asked = { sort, ownNoun, isGerman: this.#isGerman(phrase.block, phrase.from) };
    if (named.block === phrase.block) {
      return (
        this.#isWithin(asked, phrase.block, named.to + 1, phrase.from) || this.#isAny(sort, phrase.block, named.to)
      );
    }
    const end = this.#blocks[named.block]!.tokens.length;
    return this.#isWithin(asked, named.block, named.to + 1, end) || this.#isWithin(asked, phrase.block, 0, phrase.from);
  }

  #isWithin(asked: Asked, block: number, from: number, to: number): boolean {
    if (to - from > MOST_WORDS_BETWEEN) return true;
    const covered = this.#coveredIn(block);
    const { text, tokens } = this.#blocks[block]!;
    for (let at = from; at < to; at += 1) {
      if (covered[at]) continue;
      if (this.#isIndefinite(asked.sort, block, at)) return true;
      const { key, start } = tokens[at]!;
      if (text[start] === text[start]!.toLowerCase() || NO_RIVAL.has(key)) continue;
      if (isNameOfOrganisation(text, tokens, at, asked, this.#sortsOfWord(key))) return true;
      if (asked.ownNoun === undefined && isAcronym(text, tokens, at)) return true;
      if (asked.ownNoun === undefined && asked.sort === 'company' && isUnknownName(text, tokens, at, asked.isGerman))
        return true;
    }
    return false;
  }

  /** "A hospital group … the gang … the group": any of the sort that was spoken of before the name. */
  #isAny(sort: Sort, block: number, before: number): boolean {
    const covered = this.#coveredIn(block);
    for (let at = Math.max(0, before - MOST_WORDS_BETWEEN); at < before; at += 1) {
      if (!covered[at] && this.#isIndefinite(sort, block, at)) return true;
    }
    return false;
  }

  /** "A small company", but not in "Microsoft, a company" nor "a company named Microsoft". */
  #isIndefinite(sort: Sort, block: number, at: number): boolean {
    const { tokens } = this.#blocks[block]!;
    if (!this.#sortsOfWord(tokens[at]!.key).includes(sort)) return false;
    const covered = this.#coveredIn(block);
    if (covered[at + 1] || (covered[at + 2] && CALLED.has(tokens[at + 1]!.key))) return false;
    for (let before = at - 1; before >= 0 && at - before <= INDEFINITE_REACH; before -= 1) {
      if (covered[before]) return false;
      if (INDEFINITE.has(tokens[before]!.key)) return !covered[before - 1];
    }
    return false;
  }

  #isGerman(block: number, from: number): boolean {
    return GERMAN_DETERMINERS.has(this.#blocks[block]!.tokens[from]!.key);
  }

  #coveredIn(block: number): Uint8Array {
    const known = this.#covered.get(block);
    if (known) return known;
    const { tokens, candidates } = this.#blocks[block]!;
    const covered = new Uint8Array(tokens.length);
    for (const { from, to } of candidates) covered.fill(1, from, to + 1);
    this.#covered.set(block, covered);
    return covered;
  }
}

/** A capitalised word for an organisation, where capitals tell names. */
function isNameOfOrganisation(
  text: string,
  tokens: Token[],
  at: number,
  { sort, ownNoun, isGerman }: Asked,
  sorts: Sort[],
): boolean {
  const isRival =
    ownNoun !== undefined ? tokens[at]!.key === ownNoun : sorts.some((other) => areOfOneFamily(sort, other));
  if (!isRival) return false;
  const isFirst = isFirstOfSentence(text, tokens, at);
  if (!isGerman && !isFirst) return true;
  return isCapitalBeside(text, tokens, at, -1) || (!isGerman && isCapitalBeside(text, tokens, at, 1));
}

function areOfOneFamily(sort: Sort, other: Sort): boolean {
  if (isInstrumentSort(other) || NO_BODY.has(other)) return sort === other;
  const [one, two] = [FAMILIES[sort] ?? 'civil', FAMILIES[other] ?? 'civil'];
  return one === two || one === 'any' || two === 'any';
}

/** In capitals among words that are not. */
function isAcronym(text: string, tokens: Token[], at: number): boolean {
  const isInCapitals = (token: Token | undefined) => {
    const written = token ? text.slice(token.start, token.end) : '';
    return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  };
  const { start, end } = tokens[at]!;
  if (end - start < SHORTEST_ACRONYM || !isInCapitals(tokens[at])) return false;
  return !isInCapitals(tokens[at - 1]) && !isInCapitals(tokens[at + 1]) && !/\d/.test(text.slice(start, end));
}

/** One capitalised word that is no person's name (these are two) and no place. */
function isUnknownName(text: string, tokens: Token[], at: number, isGerman: boolean): boolean {
  if (isGerman) return false;
  if (isFirstOfSentence(text, tokens, at)) return SINGULAR_VERBS.has(tokens[at + 1]?.key ?? '');
  if (isCapitalBeside(text, tokens, at, -1) || isCapitalBeside(text, tokens, at, 1)) return false;
  // "Hogan-Burney, Amy".
  if (/^,\s$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start)) && isCapitalAt(text, tokens[at - 1]!))
    return false;
  return !OF_PLACE.has(tokens[at - 1]!.key);
}

function isFirstOfSentence(text: string, tokens: Token[], at: number): boolean {
  return at === 0 || SENTENCE_END.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
}

function isCapitalBeside(text: string, tokens: Token[], at: number, step: -1 | 1): boolean {
  const beside = tokens[at + step];
  if (!beside) return false;
  const [one, two] = step < 0 ? [beside, tokens[at]!] : [tokens[at]!, beside];
  return /^[\s-]+$/.test(text.slice(one.end, two.start)) && isCapitalAt(text, beside);
}

function isCapitalAt(text: string, { start }: Token): boolean {
  return text[start] !== text[start]!.toLowerCase();
}
