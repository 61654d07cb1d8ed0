/**
 * Names whose words are joined or split otherwise than in the lexicon: "CitizenLab", "Whats App", "Lock-Bit", "UNConvention
 * against Cybercrime". Letters alone are compared, and capitals where the name begins.
 */
import { foldLetters } from '../fold.ts';
import type { Lexicon, Name } from '../lexicon.ts';
import { isJoined, stepsAfter } from '../steps.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from '../walk.ts';
import type { JoinedData } from './data.ts';
import { FEWEST_LETTERS, lettersIn, MOST_LETTERS, mayBegin, placesIn } from './joined-letters.ts';
import { Memory } from './memory.ts';
import { nameAt } from './places.ts';

const COMMA = ',';

/** The letters of a word, and whether a name may begin with them. */
interface Beginning {
  letters: string;
  isBeginning: boolean;
}

/** What is known of joined names, and what has been worked out on a page. */
export class JoinedNames {
  readonly #lexicon: Lexicon;
  readonly #data: JoinedData;
  readonly #beginnings = new Memory<Beginning>();
  readonly #names = new Memory<Name[]>();

  constructor(lexicon: Lexicon, data: JoinedData) {
    this.#lexicon = lexicon;
    this.#data = data;
  }

  /** Finds names that `tokens` spell when spaces and hyphens do not count, where they are not names as they stand. */
  find(text: string, tokens: Token[]): Candidate[] {
    const found: Candidate[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      if (isCapital(text, tokens[from]!)) this.#addFrom(found, text, tokens, from);
    }
    return found;
  }

  #addFrom(found: Candidate[], text: string, tokens: Token[], from: number): void {
    const first = this.#wordAt(text, tokens[from]!);
    if (!first.isBeginning) return;
    const { start } = tokens[from]!;
    let { letters } = first;
    let hasComma = false;
    for (let to = from; to < tokens.length; to += 1) {
      if (to > from) {
        if (!isJoined(text, tokens, to - 1)) {
          hasComma ||= stepsAfter(text, tokens, to - 1)[0]?.oddities === COMMA;
          if (!hasComma) return;
        }
        letters += this.#wordAt(text, tokens[to]!).letters;
      }
      if (letters.length > MOST_LETTERS || !mayBegin(this.#data.beginnings, letters)) return;
      const { end } = tokens[to]!;
      const same = this.#namesOf(letters);
      if (!same.length) continue;
      const isCapitalised = tokens.slice(from, to + 1).every((token) => isCapital(text, token));
      const names = same.filter(
        ({ ambiguous, entity }) => (!ambiguous || isCapitalised) && (!hasComma || entity.kind === 'person'),
      );
      if (names.length) found.push({ start, end, from, to, names, near: 'words' });
    }
  }

  #wordAt(text: string, { start, end }: Token): Beginning {
    const written = text.slice(start, end);
    const known = this.#beginnings.get(written);
    if (known) return known;
    const letters = lettersIn(foldLetters(written));
    return this.#beginnings.set(written, { letters, isBeginning: mayBegin(this.#data.beginnings, letters) });
  }

  #namesOf(letters: string): Name[] {
    if (letters.length < FEWEST_LETTERS) return NONE;
    const known = this.#names.get(letters);
    if (known) return known;
    const names = placesIn(this.#data.names, letters).map((at) => nameAt(this.#lexicon, this.#data.names, at));
    const alike = names.filter((name) => spellings(name).includes(letters));
    return this.#names.set(letters, alike.length ? alike : NONE);
  }
}

const NONE: Name[] = [];

/** The letters that a name is found by. A person's also family name first, as lists and some languages have it: "Hogan-Burney, Amy". */
export function spellings({ text, entity }: Name): string[] {
  const ways = entity.kind === 'person' ? [text, familyFirst(text)] : [text];
  return ways.map((way) => lettersIn(foldLetters(way)));
}

function familyFirst(name: string): string {
  const words = name.split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

/** A capital, not merely a letter of a script without them. */
function isCapital(text: string, { start }: Token): boolean {
  const letter = text[start]!;
  return letter !== letter.toLowerCase();
}
