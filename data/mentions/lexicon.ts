/**
 * The lexicon: every name of every entity, as a tree of word stems that a scan walks along.
 *
 * `LexiconData` is what the records say, plainly. `pack.ts` makes strings of it for pages, `unpack.ts` the tree of those.
 */
import type { Kind } from '../schema.ts';
import type { NearData } from './near/data.ts';
import { packLexicon } from './pack.ts';
import type { CompiledLexicon } from './packed.ts';
import { openLexicon } from './unpack.ts';

export type Signal = 'story' | 'cybercrime';

/** How much a name says by itself: see `LexiconData`. */
export type Certainty = 0 | 1 | 2 | 3;

/** The plain form: names point at entities by index. */
export interface LexiconData {
  /** `[id, kind, signal or null, 1 when it is in the news for much else]` for each entity. */
  entities: [id: string, kind: Kind, signal: Signal | null, wide?: 0 | 1][];
  /**
   * `[text, index into entities, certainty]`: 1 when the name means something else on most pages, 2 when moreover it can
   * only be told by its exact spelling in a Vietnamese text, 3 when it is a person's full name that others have too.
   */
  names: [text: string, entity: number, ambiguous: Certainty][];
  /** For names with slips and in other words; a lexicon without it finds none. */
  near?: NearData;
}

export interface LexiconEntity {
  id: string;
  kind: Kind;
  signal: Signal | null;
  /** In the news for much else: its name supports nothing. */
  isWide: boolean;
}

/** How the letters of a name must be written for it to be that name. */
export type CaseRule = 'any' | 'capitals' | 'initials' | 'spelling';

export interface Name {
  text: string;
  entity: LexiconEntity;
  ambiguous: boolean;
  /** A person's full name. An ambiguous one counts on a page about the matter, which a surname alone does not. */
  isFull: boolean;
  caseRule: CaseRule;
  /** Which of its words begin with a capital. */
  capitals: boolean[];
  /** Which of them must on a page, where not all: not "Convention", nor "Ciberdelincuencia". */
  initials?: boolean[];
  /** Characters between its words other than spaces and hyphens, which a match may then have too. */
  punctuation: string;
}

export interface LexiconNode {
  next: Map<string, LexiconNode>;
  names: Name[];
}

export interface Lexicon {
  root: LexiconNode;
  /** Every name in the tree, for build steps: a page would have to read all of it. */
  readonly names: Name[];
  /** The name at a place in the tree: which of the words that names begin with, and which of the names behind it. */
  nameAt: (group: number, entry: number) => Name;
  /** Whether any name has this stem, anywhere in it. */
  hasStem: (stem: string) => boolean;
  entities: Map<string, LexiconEntity>;
  readonly near: NearData | undefined;
}

/** Makes names walkable: as the compile step has packed them, or as they are, which takes far longer. */
export function buildLexicon(data: LexiconData | CompiledLexicon): Lexicon {
  if (!('names' in data)) return openLexicon(data);
  return openLexicon({
    ...packLexicon(data),
    get near() {
      return data.near;
    },
  });
}

const ACRONYM = /^\p{Lu}{3,}$/u;

/** Whether a name is an acronym of three letters or more. */
export function isAcronymName({ text }: Name): boolean {
  return ACRONYM.test(text);
}

/** Whether a name has several words with capitals, which hardly anything else on a page is written like. */
export function hasSeveralCapitals({ capitals }: Name): boolean {
  return capitals.filter(Boolean).length > 1;
}

/** Whether a name tells whom it means without further ado: certain, a person's full name, or several capitals. */
export function isTold(name: Name): boolean {
  return !name.ambiguous || name.isFull || hasSeveralCapitals(name);
}
