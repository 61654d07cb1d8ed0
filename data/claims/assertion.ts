/**
 * What a page says that the record can be set beside, and the outcome of doing so: the types of `data/claims/`.
 *
 * Two steps, because they run in two places. The reader finds assertions in the text (`find.ts`: no dataset needed); who
 * holds the dataset judges them (`judge.ts`). Between the two goes a message, so an assertion is plain data.
 */

/** What an assertion is about; each kind is compared in its own way. */
export const ASSERTION_KINDS = [
  /** How many have signed the convention, or were about to. */
  'signatories',
  /** How many ratifications it needs. */
  'ratifications-needed',
  /** How many it has. */
  'ratifications',
  /** Days between the last ratification needed and entry into force. */
  'entry-delay',
  'agreed-on',
  'adopted-on',
  'signed-on',
  'in-force',
  /** By consensus, unanimously, by vote. */
  'adoption-manner',
  'proposed-by',
  'proposed-in',
  'led-by',
  'articles',
  'chapters',
  'sessions',
  'budapest-parties',
  /** A sum of money, or "trillions". */
  'cost',
  /** An offence that the text is said to cover. */
  'scope',
  /** That a State signed, or did not. */
  'signed-by',
  'ratified-by',
] as const;
export type AssertionKind = (typeof ASSERTION_KINDS)[number];

/** How exactly a page gives a number: "65", "about 60", "more than 60", "nearly 70", "60 to 70". */
export const BOUNDS = ['exactly', 'about', 'more than', 'less than', 'between'] as const;
export type Bound = (typeof BOUNDS)[number];

export interface Assertion {
  kind: AssertionKind;
  /** Index of the block it stands in. */
  block: number;
  /** String indices into the block's text: the words that make the statement. */
  start: number;
  end: number;
  /** The part of it that tells: the number, the day, the offence. A sign is put there. */
  keyStart: number;
  keyEnd: number;
  /** The number stated, or the lower of a range; money in whole units of its currency. */
  number?: number;
  /** The upper number of a range. */
  upTo?: number;
  bound?: Bound;
  /** ISO 4217 code of a sum of money. */
  currency?: string;
  /** A day, month or year as far as the page tells it: YYYY, YYYY-MM, YYYY-MM-DD. */
  date?: string;
  /** The entity said to have done it (State, body), or the word for it where it is no entity ("consensus", "hate-speech"). */
  who?: string;
  /** False for "has not signed". */
  affirmed: boolean;
  /** Whether it is only announced: "are set to sign". */
  announced: boolean;
  /** Whether it stands in quotation marks; then it is its speaker's, not the page's. */
  quoted: boolean;
  /** The entity to whom the quotation is credited, where the page says so with a name. */
  speaker?: string;
}

/** Never "wrong": the record says what it says as of its day, and an article may have been right on its own. */
export const VERDICTS = ['consistent', 'rounded', 'earlier count', 'differs', 'origin known'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface JudgedClaim extends Assertion {
  /** Id of the dataset's claim that tells more (`data/records/claims/`). */
  claim: string;
  verdict: Verdict;
  /** What the record says, in one or two sentences, with its day. */
  record: string;
  /** The day for which the record speaks: YYYY, YYYY-MM or YYYY-MM-DD. */
  asOf: string;
  /** Ids of sources, best first. */
  sources: string[];
}
