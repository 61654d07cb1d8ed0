/**
 * The shape of a language's table of words that stand for names, and how it is made ready for use.
 *
 * Tables are written as a reader of the language would write them; `compileGrammars` puts every word through the
 * tokenizer, so that they agree with a page whatever the tokenizer and the folding of words do.
 */
import { lazily } from '../lazily.ts';
import { tokenize } from '../tokens.ts';
import { WordSet } from '../word-set.ts';

/** What a phrase stands for. Instruments are found by `focus.ts`, the rest by `organisations.ts`. */
const SORTS = [
  'treaty',
  'protocol',
  // "The text", "the document": a treaty just named.
  'text',
  'coalition',
  'agency',
  'office',
  'rights-group',
  'charity',
  'group',
  'organisation',
  'network',
  'initiative',
  'company',
  'foundation',
  'institute',
  'lab',
  'ministry',
  'committee',
  'commission',
  'council',
  'chamber',
  'association',
  'union',
  'bureau',
  'police',
  'bank',
  'gang',
  'operation',
  'ceremony',
] as const;
export type Sort = (typeof SORTS)[number];
const INSTRUMENT_SORTS = new Set<Sort>(['treaty', 'protocol', 'text']);

/** Whether a noun of the sort stands for an instrument. */
export function isInstrumentSort(sort: Sort): sort is 'treaty' | 'protocol' | 'text' {
  return INSTRUMENT_SORTS.has(sort);
}

/** What a phrase says of the instrument it means: "the older treaty", "the UN pact". A year is a hint of its own. */
export type Hint =
  | 'older'
  | 'newer'
  | 'global'
  | 'un'
  | 'european'
  | 'african'
  | 'arab'
  | Place
  // "The former", "la première convention": of two just named.
  | 'first'
  | 'second';
export type Place = 'hanoi' | 'palermo' | 'merida' | 'malabo' | 'budapest';

export interface NounTable {
  sort: Sort;
  /** Every form that stands for one thing, separated by commas; plural forms are left out. */
  forms: string;
  /** Words before it that make it definite; those of the grammar where left out. */
  determiners?: string;
  /** Definite without a word that says so. */
  bare?: boolean;
  /** Forms that are so common that adjectives may not stand in between. */
  plain?: boolean;
  /** Definite at the head of a clause, in languages without articles. */
  head?: boolean;
  /** "The UN one", "the latter": stands for something only with a word, or by itself, that tells which. */
  tells?: 'by-hint' | 'first' | 'second';
}

/** One language. Lists are separated by spaces; phrases of several words, where they may stand, by commas. */
export interface GrammarTable {
  nouns: NounTable[];
  determiners: string;
  /** Determiners that follow: "konvensi ini". */
  determinersAfter?: string;
  /** Words that may stand between the determiner and the noun, and after it where the language puts them there. */
  modifiers: string;
  /** Modifiers that tell which one. */
  hints: Partial<Record<Hint, string>>;
  /** Words before the noun that make it any, another, or one that nobody can tell. */
  vague: string;
  /** Words after the noun that begin the name of another one: "the convention on …". */
  continuing: string;
  /** Words after the noun that make it a part of theirs: "the treaty negotiators", "the company that". */
  compounds: string;
  /** Small words that no text of the language is without; a noun that several languages have is read in the text's. */
  small?: string;
  /** Words before a noun for an organisation that make it the one just named: «по данным агентства». */
  attributing?: string;
  /** Words that tell which one make a noun definite: the language has no articles. */
  hintsDefine?: boolean;
  /** Capitals tell no names: German. */
  nounsInCapitals?: boolean;
  /** What may follow a noun at the head of a clause, if not anything: verbs, so that it is no part of a longer name. */
  verb?: RegExp;
  /** Unlisted words before the noun that read as an adjective: "the hotly contested pact". */
  adjective?: RegExp;
  /** Unlisted words after the noun that read as an adjective and make it another thing: "acuerdo comercial". */
  adjectiveAfter?: RegExp;
  /** An unlisted adjective just before a bare noun makes it another thing: «торговое соглашение». */
  adjectiveBefore?: RegExp;
}

/** A table with its words folded. */
export interface Grammar extends Omit<GrammarTable, 'nouns' | 'hints' | Exclude<keyof WordLists, 'hints'>>, WordLists {}

interface WordLists {
  determiners: WordSet;
  determinersAfter: WordSet;
  modifiers: WordSet;
  /** What a word tells. */
  readonly hints: Map<string, Hint>;
  vague: WordSet;
  continuing: WordSet;
  compounds: WordSet;
  small: WordSet;
  attributing: WordSet;
}

/** A form of a noun, ready to be compared with a text's words. */
export interface Noun {
  keys: string[];
  /** Whether the form, as written in the table, ends in an s: where it does not, an s on the page is a plural. */
  endsInS: boolean;
  sort: Sort;
  determiners: WordSet;
  isBare: boolean;
  isPlain: boolean;
  isHead: boolean;
  tells: NounTable['tells'];
  grammar: Grammar;
}

/** The folded keys of a phrase. */
export function keysOf(phrase: string): string[] {
  return tokenize(phrase).map(({ key }) => key);
}

/** The folded words of a list. */
export function words(list: string): WordSet {
  return new WordSet(() => list.split(/\s+/).flatMap((word) => keysOf(word)));
}

/** Makes tables ready: nouns by their first word, of nouns with the same first word the longest first. */
export function compileGrammars(tables: GrammarTable[]): Map<string, Noun[]> {
  const byFirstWord = new Map<string, Noun[]>();
  for (const table of tables) {
    const grammar = compileGrammar(table);
    for (const { sort, forms, determiners, bare = false, plain = false, head = false, tells } of table.nouns) {
      const own = determiners === undefined ? grammar.determiners : words(determiners);
      for (const form of forms.split(',')) {
        const keys = keysOf(form);
        if (!keys.length) continue;
        const endsInS = form.trimEnd().toLowerCase().endsWith('s');
        const noun = {
          keys,
          endsInS,
          sort,
          determiners: own,
          isBare: bare,
          isPlain: plain,
          isHead: head,
          tells,
          grammar,
        };
        const others = byFirstWord.get(keys[0]!);
        if (others) others.push(noun);
        else byFirstWord.set(keys[0]!, [noun]);
      }
    }
  }
  for (const nouns of byFirstWord.values()) nouns.sort((a, b) => b.keys.length - a.keys.length);
  return byFirstWord;
}

/** Places that instruments are called by, in all scripts and cases. */
const PLACES: Record<Place, string> = {
  hanoi: 'hanoi hanói hanoï hanoier ханой ханоя ханое ханойе هانوي',
  palermo: 'palermo palerme palermer палермо',
  merida: 'mérida мерида мериды',
  malabo: 'malabo малабо',
  budapest: 'budapest budapester budapeszt budapeste boedapest будапешт будапешта будапеште budapeşte بودابست',
};
const sharedHints = lazily(() => hintsIn(PLACES));

function hintsIn(lists: Partial<Record<Hint, string>>): [string, Hint][] {
  return Object.entries(lists).flatMap(([hint, list]) =>
    [...words(list)].map((word): [string, Hint] => [word, hint as Hint]),
  );
}

function compileGrammar({ nouns: _, ...table }: GrammarTable): Grammar {
  const hints = lazily(() => new Map([...sharedHints(), ...hintsIn(table.hints)]));
  return {
    ...table,
    determiners: words(table.determiners),
    determinersAfter: words(table.determinersAfter ?? ''),
    modifiers: words(table.modifiers),
    get hints() {
      return hints();
    },
    vague: words(table.vague),
    continuing: words(table.continuing),
    compounds: words(table.compounds),
    small: words(table.small ?? ''),
    attributing: words(table.attributing ?? ''),
  };
}
