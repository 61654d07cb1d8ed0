/**
 * The tree of words from packed strings, as far as a text leads into it.
 *
 * Opening costs a map of the words that names begin with. What begins with one of them is read when a text first has that
 * word: its names, and where any go on, the nodes behind it.
 */
import type { Lexicon, LexiconEntity, LexiconNode, Name } from './lexicon.ts';
import {
  BETWEEN,
  BETWEEN_GROUPS,
  BITS_OF_A_DIGIT,
  CERTAINTIES,
  type CompiledLexicon,
  FIRST_DIGIT,
  FIRST_LAST_DIGIT,
  type Manner,
} from './packed.ts';
import type { Writing } from './writing.ts';

const FULL = 3;
const SET = '1';
const ONLY_FIRST_STEM = 1;

/** What all groups are read with. */
interface Tables {
  entities: LexiconEntity[];
  mannerOf: (number: number) => Writing;
  /** Split when a name of several words is first read. */
  readonly stems: string[];
}

/** Opens a packed lexicon. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const entities = compiled.entities.map(
    ([id, kind, signal, wide]): LexiconEntity => ({ id, kind, signal, isWide: wide === 1 }),
  );
  const manners = new Array<Writing | undefined>(compiled.manners.length);
  let stems: string[] | undefined;
  const tables: Tables = {
    entities,
    mannerOf: (number) => {
      const known = manners[number] ?? writingOf(compiled.manners[number]!);
      manners[number] = known;
      return known;
    },
    get stems() {
      stems ??= list(compiled.stems, BETWEEN);
      return stems;
    },
  };
  const firstStems = list(compiled.firstStems, BETWEEN);
  const packed = list(compiled.groups, BETWEEN_GROUPS);
  const groups: Group[] = [];
  const next = new Map<string, LexiconNode>();
  for (let index = 0; index < firstStems.length; index += 1) {
    const group = new Group(packed[index]!, tables);
    groups.push(group);
    next.set(firstStems[index]!, group);
  }
  let names: Name[] | undefined;
  let furtherStems: Set<string> | undefined;
  return {
    root: { next, names: NO_NAMES },
    get names() {
      names ??= groups.flatMap((group) => group.allNames());
      return names;
    },
    nameAt: (group, entry) => groups[group]!.nameAt(entry),
    hasStem: (stem) => {
      furtherStems ??= new Set(tables.stems);
      return next.has(stem) || furtherStems.has(stem);
    },
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    // Asked for when first needed: the commands work it out, a page has it ready.
    get near() {
      return compiled.near;
    },
  };
}

function list(packed: string, separator: string): string[] {
  return packed ? packed.split(separator) : [];
}

function writingOf([caseRule, capitals, initials, punctuation]: Manner): Writing {
  return { caseRule, capitals: flags(capitals), initials: flags(initials), punctuation };
}

function flags(bits: string): boolean[] {
  return [...bits].map((bit) => bit === SET);
}

/** Where names end or go no further. Nobody writes into a lexicon that is open. */
const NO_NAMES: Name[] = [];
const NO_NODES = new Map<string, LexiconNode>();

/** An entry of a group: its name, and where to find its stems. */
interface Entry {
  name: Name;
  packed: string;
  shared: number;
  further: number;
  /** Where in `packed` the further stems begin. */
  at: number;
}

/** What has been read of a group. */
interface Content {
  entries: Entry[];
  names: Name[];
  next: Map<string, LexiconNode> | undefined;
}

/** The names that begin with one stem: a node that reads its string when asked. There are thousands, hence the few fields. */
class Group implements LexiconNode {
  readonly #packed: string;
  readonly #tables: Tables;
  #content: Content | undefined;

  constructor(packed: string, tables: Tables) {
    this.#packed = packed;
    this.#tables = tables;
  }

  get names(): Name[] {
    return this.#read().names;
  }

  get next(): Map<string, LexiconNode> {
    const content = this.#read();
    content.next ??= nodesBehind(content.entries, this.#tables.stems);
    return content.next;
  }

  /** Those of one stem and of more, in the order of the tree. */
  allNames(): Name[] {
    return this.#read().entries.map(({ name }) => name);
  }

  nameAt(entry: number): Name {
    return this.#read().entries[entry]!.name;
  }

  #read(): Content {
    if (!this.#content) {
      const entries = this.#packed.split(BETWEEN).map((packed) => readEntry(packed, this.#tables));
      this.#content = { entries, names: namesOfOneStem(entries), next: undefined };
    }
    return this.#content;
  }
}

/** Numbers are read one after the other; this is where the next begins. */
let cursor = 0;

function readNumber(packed: string): number {
  let number = 0;
  for (let shift = 0; ; shift += BITS_OF_A_DIGIT) {
    const code = packed.charCodeAt(cursor);
    cursor += 1;
    if (code < FIRST_DIGIT) return number | ((code - FIRST_LAST_DIGIT) << shift);
    number |= (code - FIRST_DIGIT) << shift;
  }
}

function readEntry(packed: string, { entities, mannerOf }: Tables): Entry {
  cursor = 0;
  const shared = readNumber(packed);
  const further = readNumber(packed);
  const at = cursor;
  for (let count = 0; count < further; count += 1) readNumber(packed);
  const entity = entities[readNumber(packed)]!;
  const last = readNumber(packed);
  const certainty = last % CERTAINTIES;
  const { caseRule, capitals, initials, punctuation } = mannerOf((last - certainty) / CERTAINTIES);
  const name: Name = {
    text: packed.slice(cursor),
    entity,
    ambiguous: certainty > 0,
    isFull: certainty === FULL,
    caseRule,
    capitals,
    initials,
    punctuation,
  };
  return { name, packed, shared, further, at };
}

/** Names of one stem stand first in a group. */
function namesOfOneStem(entries: Entry[]): Name[] {
  let count = 0;
  while (count < entries.length && entries[count]!.shared + entries[count]!.further === ONLY_FIRST_STEM) count += 1;
  return count ? entries.slice(0, count).map(({ name }) => name) : NO_NAMES;
}

function nodesBehind(entries: Entry[], stems: string[]): Map<string, LexiconNode> {
  const first: LexiconNode = { next: NO_NODES, names: NO_NAMES };
  /** The nodes on the way to the entry before. */
  const way = [first];
  for (const { name, packed, shared, further, at } of entries) {
    if (shared + further === ONLY_FIRST_STEM) continue;
    way.length = shared;
    cursor = at;
    for (let count = 0; count < further; count += 1) {
      const node: LexiconNode = { next: NO_NODES, names: NO_NAMES };
      const before = way[way.length - 1]!;
      if (before.next === NO_NODES) before.next = new Map();
      before.next.set(stems[readNumber(packed)]!, node);
      way.push(node);
    }
    const last = way[way.length - 1]!;
    if (last.names === NO_NAMES) last.names = [name];
    else last.names.push(name);
  }
  return first.next;
}
