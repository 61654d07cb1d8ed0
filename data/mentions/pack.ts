/**
 * Names → the lexicon as strings, in the form that `packed.ts` describes. A build step; the commands and tests do it at start.
 *
 * Stems, capitals and the rest of what a page would otherwise have to work out for each name are worked out here.
 */
import type { Certainty, LexiconData } from './lexicon.ts';
import {
  BETWEEN,
  BETWEEN_GROUPS,
  BITS_OF_A_DIGIT,
  CERTAINTIES,
  type CompiledLexicon,
  FIRST_DIGIT,
  FIRST_LAST_DIGIT,
  type Manner,
  SEPARATOR,
} from './packed.ts';
import { tokenize } from './tokens.ts';
import { type Writing, writingOf } from './writing.ts';

/** A name with all that is known of it. */
export interface Row extends Writing {
  text: string;
  stems: string[];
  entity: number;
  /** Decides the order of names that are spelled alike. */
  id: string;
  certainty: Certainty;
}

type Packed = Omit<CompiledLexicon, 'near'>;

interface Branch {
  next: Map<string, Branch>;
  rows: Row[];
}

/** Packs a lexicon. Cost is linear in the number of names. */
export function packLexicon({ entities, names }: LexiconData): Packed {
  const rows = names.map(([text, entity, certainty]): Row => {
    const owner = entities[entity];
    if (!owner) throw new Error(`lexicon: name "${text}" points at entity ${entity}, which does not exist`);
    if (SEPARATOR.test(text)) throw new Error(`lexicon: name "${text}" has a character that separates names`);
    const words = tokenize(text);
    const stems = words.map(({ stem }) => stem);
    return { text, stems, entity, id: owner[0], certainty, ...writingOf(text, words, certainty, owner[1]) };
  });
  return packRows(entities, rows);
}

/** Packs names of which all is known; phrases of the near names are packed so too. */
export function packRows(entities: LexiconData['entities'], rows: Row[]): Packed {
  const root: Branch = { next: new Map(), rows: [] };
  for (const row of rows) addRow(root, row);
  const groups = [...root.next.values()].map((branch) => rowsBelow(branch));
  const stems = byFrequency(groups.flat().flatMap((row) => row.stems.slice(1)));
  const manners = byFrequency(groups.flat().map(mannerOf));
  const stemNumbers = numbered(stems);
  const mannerNumbers = numbered(manners);
  const entry = (row: Row, index: number, group: Row[]): string => {
    const shared = index ? sharedStems(row.stems, group[index - 1]!.stems) : 1;
    const further = row.stems.slice(shared).map((stem) => stemNumbers.get(stem)!);
    const manner = mannerNumbers.get(mannerOf(row))! * CERTAINTIES + row.certainty;
    return [shared, further.length, ...further, row.entity, manner].map(digits).join('') + row.text;
  };
  return {
    entities,
    firstStems: [...root.next.keys()].join(BETWEEN),
    stems: stems.join(BETWEEN),
    groups: groups.map((group) => group.map(entry).join(BETWEEN)).join(BETWEEN_GROUPS),
    manners: manners.map((manner) => JSON.parse(manner) as Manner),
  };
}

/** Of two spellings with one key, which are one name, the certain one stays, whatever the order of records. */
function addRow(root: Branch, row: Row): void {
  let branch = root;
  for (const stem of row.stems) {
    let next = branch.next.get(stem);
    if (!next) {
      next = { next: new Map(), rows: [] };
      branch.next.set(stem, next);
    }
    branch = next;
  }
  if (branch === root) return;
  const at = branch.rows.findIndex((other) => other.entity === row.entity && other.caseRule === row.caseRule);
  if (at < 0) {
    branch.rows.push(row);
    branch.rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  } else if (isBefore(row, branch.rows[at]!)) branch.rows[at] = row;
}

function isBefore(row: Row, other: Row): boolean {
  return row.certainty > 0 === other.certainty > 0 ? row.text < other.text : !row.certainty;
}

function rowsBelow({ rows, next }: Branch, found: Row[] = []): Row[] {
  found.push(...rows);
  for (const branch of next.values()) rowsBelow(branch, found);
  return found;
}

function sharedStems(stems: string[], others: string[]): number {
  let shared = 0;
  while (shared < stems.length && stems[shared] === others[shared]) shared += 1;
  return shared;
}

function mannerOf({ caseRule, capitals, initials, punctuation }: Row): string {
  const manner: Manner = [caseRule, asBits(capitals), asBits(initials), punctuation];
  return JSON.stringify(manner);
}

function asBits(flags: boolean[]): string {
  return flags.map(Number).join('');
}

/** Each text once, the commonest first, for it gets the shortest number. */
function byFrequency(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

function numbered(texts: string[]): Map<string, number> {
  return new Map(texts.map((text, number) => [text, number]));
}

/** A number as `packed.ts` wants it. */
function digits(number: number): string {
  const base = 1 << BITS_OF_A_DIGIT;
  if (number < base) return String.fromCharCode(FIRST_LAST_DIGIT + number);
  return String.fromCharCode(FIRST_DIGIT + (number % base)) + digits(Math.floor(number / base));
}
