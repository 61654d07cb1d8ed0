/**
 * The lexicon: every name of every entity, as a tree of word stems that a scan walks along.
 *
 * `LexiconData` is what the compile step writes (plain JSON, small); `buildLexicon` makes it walkable.
 */
import type { Kind } from '../schema.ts';
import type { NearData } from './near/data.ts';
import { type Token, tokenize } from './tokens.ts';

export type Signal = 'story' | 'cybercrime';

/** The compiled form: names point at entities by index. */
export interface LexiconData {
  /** `[id, kind, signal or null, 1 when it is in the news for much else]` for each entity. */
  entities: [id: string, kind: Kind, signal: Signal | null, wide?: 0 | 1][];
  /**
   * `[text, index into entities, certainty]`: 1 when the name means something else on most pages, 2 when moreover it can
   * only be told by its exact spelling in a Vietnamese text, 3 when it is a person's full name that others have too.
   */
  names: [text: string, entity: number, ambiguous: 0 | 1 | 2 | 3][];
  /** For names in other words; a lexicon without it finds none. */
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
  /** Every name in the tree, for those who look for what resembles one. */
  names: Name[];
  entities: Map<string, LexiconEntity>;
  readonly near: NearData | undefined;
}

/** Builds the tree of words. Cost is linear in the number of names. */
export function buildLexicon(data: LexiconData): Lexicon {
  const entities = data.entities.map(
    ([id, kind, signal, wide]): LexiconEntity => ({ id, kind, signal, isWide: wide === 1 }),
  );
  const root = newNode();
  for (const [text, index, ambiguous] of data.names) {
    const entity = entities[index];
    if (!entity) throw new Error(`lexicon: name "${text}" points at entity ${index}, which does not exist`);
    const words = tokenize(text);
    const name: Name = {
      text,
      entity,
      ambiguous: ambiguous > 0,
      isFull: ambiguous === 3,
      ...writingOf(text, words, ambiguous > 0, entity.kind),
    };
    if (ambiguous === 2) name.caseRule = 'spelling';
    addName(root, words, name);
  }
  return {
    root,
    names: namesBelow(root),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    // Asked for when first needed: the commands work it out, a page has it ready.
    get near() {
      return data.near;
    },
  };
}

function newNode(): LexiconNode {
  return { next: new Map(), names: [] };
}

/** Of two spellings with one key, which are one name, the certain one stays, whatever the order of records. */
function addName(root: LexiconNode, words: Token[], name: Name): void {
  let node = root;
  for (const { stem } of words) {
    let next = node.next.get(stem);
    if (!next) {
      next = newNode();
      node.next.set(stem, next);
    }
    node = next;
  }
  if (node === root) return;
  const at = node.names.findIndex((other) => other.entity === name.entity && other.caseRule === name.caseRule);
  if (at < 0) {
    node.names.push(name);
    node.names.sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
  } else if (isBefore(name, node.names[at]!)) node.names[at] = name;
}

function isBefore(name: Name, other: Name): boolean {
  return name.ambiguous === other.ambiguous ? name.text < other.text : !name.ambiguous;
}

function namesBelow({ names, next }: LexiconNode, found: Name[] = []): Name[] {
  found.push(...names);
  for (const node of next.values()) namesBelow(node, found);
  return found;
}

const LONGEST_ACRONYM = 6;
const LETTERS = /\p{L}/gu;
const HAS_LOWER = /\p{Ll}/u;
const HAS_UPPER = /\p{Lu}/u;

/** "US" must not be "us", nor "Meta" the Spanish "meta"; "UN cybercrime treaty" may be written any way. */
function writingOf(
  text: string,
  words: Token[],
  ambiguous: boolean,
  kind: Kind,
): Pick<Name, 'caseRule' | 'capitals' | 'initials' | 'punctuation'> {
  const punctuation = words
    .slice(1)
    .map((word, index) => text.slice(words[index]!.end, word.start))
    .join('')
    .replace(/[\s'’-]/g, '');
  const capitals = words.map(({ start }) => text[start] !== text[start]!.toLowerCase());
  const initials = capitals.map((isCapital, index) => isCapital && !(kind === 'instrument' && isCommon(words[index]!)));
  const rule = caseRuleOf(text, words.length, ambiguous, kind);
  const caseRule = rule === 'initials' && words.length > 1 && !initials.includes(true) ? 'any' : rule;
  return { caseRule, capitals, initials, punctuation };
}

/** What a title of a treaty has in capitals and a sentence has not: its noun, its number, cybercrime. */
const COMMON =
  /^(?:treat|convention|conven[cçz]i|convenio|tratado|pacto?$|acuerdo|acordo|accordo?|agreement|traite|trattat|abkommen|ubereinkommen|vertrag|konvention|verdrag|protoco|protokol|zusatzprotokol|договор|конвенц|соглашен|угод|протокол|konwencj|traktat|sozlesme|antlasma|konvensi|cong$|hiep$|uoc$|cyber|ciber|кибер|кібер|siber|first|second|primer|segund|deuxieme|zweite|втор|additional|adicional|additionnel|дополнительн)/u;

function isCommon({ key }: Token): boolean {
  return COMMON.test(key);
}

function caseRuleOf(text: string, words: number, ambiguous: boolean, kind: Kind): CaseRule {
  if (!HAS_UPPER.test(text)) return 'any';
  const letters = text.match(LETTERS) ?? [];
  if (words === 1 && letters.length <= LONGEST_ACRONYM && !HAS_LOWER.test(text)) {
    return letters.length <= 2 || ambiguous ? 'capitals' : 'initials';
  }
  // A concept is a common noun: its record writes "Phishing", the page "phishing".
  if (kind === 'concept') return 'any';
  return ambiguous || words === 1 ? 'initials' : 'any';
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
