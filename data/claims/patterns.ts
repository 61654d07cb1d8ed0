/**
 * The shapes of statements, as patterns over the tags of a sentence (`tags.ts`, `units.ts`).
 *
 * Every tag is one character and every repetition is of single characters and bounded, so matching is linear. Group `k` is
 * the part that tells (the number, the day; where `.` stands, words without a tag do, small ones too), group `v` the word whose object says which instrument is meant, group `w` the
 * one said to have done it. Order counts: what an earlier pattern took, a later one cannot take again.
 */
import { lazily } from '../mentions/lazily.ts';
import type { AssertionKind } from './assertion.ts';

export interface Pattern {
  kind: AssertionKind;
  tags: RegExp;
  /** Where the instrument is looked for first, seen from `v`; `none`: the statement is about cybercrime itself. */
  object: 'after' | 'before' | 'none';
}

/** Between a number and the States it counts: "60 UN member States", "65 of the UN's 193 members". */
const COUNTED = '(?:[.Uub&,]{1,4}N)?[.UTub]{0,3}[SP](?:&w)?';
/** From a subject to its verb: anything but another count, treaty, group or clause. */
const TO_VERB = '[^NXxw@VRFWKTzp;?i]';
/** After a number without a noun: anything but a noun. */
const NO_NOUN = '(?=$|[,;Dy~QeuGR&EI]|b[DyE])';
/** Before a number without a noun: the number begins something. */
const BEGINS = '(?<=^|[,;&eQ~ub.])';

const shapes: [AssertionKind, Pattern['object'], string[]][] = [
  ['entry-delay', 'before', ['(?<k>[No])d(?=[^;?]{0,9}(?<v>[rRFfo]))', 'F[^XN;?]{0,3}(?<k>[No])(?<v>d)']],
  [
    'ratifications',
    'after',
    [
      // "Three of the 40 ratifications needed": the three, and then the forty.
      '(?<k>N)(?=[bu.]{1,4}N[.u]{0,2}(?<v>[rRQ]))',
      '(?<k>!)[.ub]{0,2}[Sl][^NXxwG;?]{0,6}?(?<v>R)',
      '(?<k>!)[.ub]{0,2}(?<v>r)',
      'S[.]?(?<k>o)(?<v>R)',
      '(?<k>[No])[.]?l[^NXxw@GFWK;?]{0,8}?(?<v>R)',
      `${BEGINS}(?<k>N)[ue~]{0,4}(?<v>R)`,
      '(?<v>r);(?<k>N)(?![wdaM])',
      `(?<v>r)[^NXwGS;?F]{0,6}?(?<k>N)${NO_NOUN}`,
      `(?<k>[No])${COUNTED}[^NXxw@VGFWK;?]{0,8}?(?<v>R)`,
      '(?<v>[Rr])[^NXw;?]{0,4}?b?[.u]{0,2}(?<k>[No])[.UTub]{0,3}[SPY]',
      '(?<v>R)b?[.u]{0,2}(?<k>[No])(?=$|[,;])',
      'S(?<v>R)[e.u]{0,3}(?<k>N)(?=$|[,;])',
      '(?<v>R)[.ue!]{0,3}b[.ue]{0,2}(?<k>N)[Sl]',
      '(?<k>[No])[.]{0,2}(?<v>r)',
      '(?<k>[No])S[.uAQ]{0,4}(?<v>r)',
    ],
  ],
  [
    'ratifications-needed',
    'before',
    [
      '(?<k>[No])[.u]{0,2}(?<v>[YgG])',
      '(?<v>Y)[^NX;?]{0,5}(?<k>N)[.u]{0,3}Q',
      'Q(?<v>Y)[^NX;?]{0,4}(?<k>N)S',
      '(?<v>#)[^NXx;?]{0,6}(?<k>N)(?![.]?[wdMahz])',
      '(?<=N[bu.]{1,4})(?<k>N)[.u]?(?<v>Q)',
      '(?<v>Q)[.uebA]{0,3}(?<k>[No])[.UTub]{0,3}[Sl](?=$|[^w@]{0,12}F)',
      '(?<=F[^XxN;?]{0,8})(?<v>Q)[.uebA]{0,3}(?<k>[No])[.UTub]{0,3}[Sl]',
      '(?<v>Q)(?<k>[No])(?=$|[,;Q.])',
      '(?<k>N)[.]?l[^X;?]{0,8}(?<v>Q)[^X;?]{0,6}F',
      '(?<k>N)[Slu.]{0,2}(?<v>Q)[^XxN;?]{0,9}[FV]',
    ],
  ],
  [
    'signatories',
    'after',
    [
      `(?<k>N)${COUNTED}${TO_VERB}{0,10}?(?<v>G)`,
      `(?<k>N)${COUNTED}[^NXxw@VRFWK;?]{0,6}?A[^NXxw@VRFWK;?]{0,8}?(?<v>[gG])`,
      '(?<k>N)[ue]{1,3}(?<v>G)',
      `${BEGINS}(?<k>N)[ue~]{0,4}(?<v>G)`,
      `(?<k>N)${COUNTED}[.ue~b]{0,3}(?<v>Y)`,
      `(?<v>j)[.ue]{0,3}(?<k>N)[.UT]{0,2}[S](?![.&,]{0,2}[@wRr])`,
      `(?<v>[gGY])[.ub]{1,3}(?<k>N)[.UTb]{0,2}S`,
      '(?<v>[Yg])[^NXwS;?V]{0,8}?(?<k>N)S?(?![.]{0,2}[wdahzM])(?=$|[,;SDyQe&bu~]|[.]$|[.][,;])',
      `(?<v>[gG])[.uDE,eg]{0,6}b[.u]{0,2}(?<k>N)[.UTb]{0,3}S`,
      '(?<v>G)[.uE]{0,5}b[.u]{0,1}(?<k>N)(?=$|[,;DyG])',
      '(?<v>G)[.ue]{0,2}(?<k>N)[.UT]{0,2}S',
      '(?<k>N)[.UTuA]{0,3}(?<v>Y)',
      '(?<v>[gY])[.bu]{0,3}(?<k>N)[.UT]{0,2}S',
      '(?<v>Y)[^NXwS;?V]{0,8}?[;]?(?<k>N)(?=$|[,;SDy]|Db)',
    ],
  ],
  ['ratifications', 'after', ['(?<v>[Rr])[^NXwG;?]{0,7}?(?<k>N)[.UTub]{0,3}S']],
  ['budapest-parties', 'after', ['(?<k>N)[.ub]{0,3}(?<v>P)', '(?<k>N)S[.ueb]{0,4}(?<v>P)']],
  [
    'budapest-parties',
    'before',
    ['B[^NXI;?]{0,7}?(?<k>N)[.u]{0,2}(?<v>[SP])', '(?<v>P)[.ueb]{0,4}B[^NXI;?]{0,4}(?<k>N)(?=$|[,;~])'],
  ],
  [
    'adoption-manner',
    'after',
    [
      '(?<v>V)[^XGR;?]{0,9}?(?<k>[cv])(?:[.,bub&]{0,3}[Dy])?',
      '(?:[Dy][,.]{0,2})?(?<k>[cv])[.uU]{0,6}(?<v>V)(?:[^XGR;?]{0,6}?[Dy])?',
      '(?:[Dy][,.bU]{0,5})?(?<v>V)[^XGR;?]{0,9}?[Dy][.,ub]{0,3}(?<k>[cv])',
    ],
  ],
  ['adopted-on', 'after', ['(?<v>V)[^XGRJ;?]{0,9}?(?<k>[Dy])', '(?<k>[Dy])[^XGRJDy;?]{0,9}?(?<v>V)']],
  [
    'proposed-in',
    'before',
    ['(?:E[.u]{0,3}|b[.]{1,2})?(?<v>[Jn])[^X;?DyV]{0,12}?(?<k>[Dy])', '(?<k>[Dy])[^XV;?GR]{0,9}?(?<v>[Jn])'],
  ],
  [
    'proposed-by',
    'before',
    [
      '(?<v>[Jn])[.ub]{0,4}(?<k>E)',
      '(?<k>E)[.ueE,S]{0,4}(?<v>J)',
      '(?<k>E)[.u]{0,3}(?<v>n)',
      '(?<v>n)[.ueb]{0,2}(?<k>[.])',
      '(?<k>[.])(?<v>n)',
    ],
  ],
  [
    'led-by',
    'before',
    [
      '(?<k>E)[^XVGRJ;?]{0,6}?(?<v>L)[^VGR;?]{0,4}?(?:IT|[TI])',
      '(?<=T[^VGRx;?]{0,8})(?<v>L)b?[.u]{0,3}(?<k>E)(?:[.u]{0,2}E)?',
      '(?<=[TI][^VGRxX;?]{0,12})b[.]{0,2}(?<k>E)[.Euw]{0,4}(?<v>L)',
      '(?<v>L)b?[.u]{0,2}(?<k>E)[^VGRx;?N]{0,4}T',
      '~?(?<k>E)[.u]{0,2}(?<v>L),?[^VGRx;?N]{0,4}T',
    ],
  ],
  ['in-force', 'before', ['(?<k>[Ff])[^XN;?G]{0,5}?[Dy]', '(?<k>f)', '(?<=![.ueA]{0,2})(?<k>F)']],
  ['signed-on', 'after', ['(?<v>[Gg])[^XxNVRF;?]{0,8}?(?<k>[Dy])', '(?<k>D)[^XxNVRF;?E]{0,7}?(?<v>[Gg])']],
  ['chapters', 'before', ['(?<k>N)(?<v>h)']],
  ['articles', 'before', ['(?<k>N)(?<v>a)(?!N)']],
  ['sessions', 'before', ['(?<k>N)[.TU]{0,2}(?<v>z)', '(?<k>N)T(?<v>z)']],
  ['cost', 'none', ['K[^GRV;?]{0,10}?(?<k>M)', '(?<k>M)[^GRV;?]{0,10}?K', '(?<k>M)']],
  ['scope', 'before', ['(?<k>O)[^GRVX;?]{0,6}?(?<v>W)b']],
];

/** A group's tags: one, or several in brackets. */
const TAGS_OF = { k: /\(\?<k>\[?([^\])]+)/, v: /\(\?<v>\[?([^\])]+)/ };

/** A shape, made an expression when a sentence first has the tags for it: most pages have few of them. */
class Shape implements Pattern {
  readonly kind: AssertionKind;
  readonly object: Pattern['object'];
  readonly #source: string;
  /** The tags that can tell, and those of the verb. */
  readonly #needed: string[];
  #tags: RegExp | undefined;

  constructor(kind: AssertionKind, object: Pattern['object'], source: string) {
    this.kind = kind;
    this.object = object;
    this.#source = source.replaceAll('.', '.~');
    this.#needed = [TAGS_OF.k, TAGS_OF.v].flatMap((group) => group.exec(this.#source)?.[1] ?? []);
  }

  /** Whether a sentence with these tags may have the shape. */
  mayBeIn(tags: ReadonlySet<string>): boolean {
    return this.#needed.every((group) => hasOneOf(tags, group));
  }

  get tags(): RegExp {
    this.#tags ??= new RegExp(this.#source, 'dg');
    return this.#tags;
  }
}

function hasOneOf(tags: ReadonlySet<string>, group: string): boolean {
  for (const tag of group) if (tags.has(tag)) return true;
  return false;
}

/** All shapes, in order. */
export const patterns = lazily(() =>
  shapes.flatMap(([kind, object, sources]) => sources.map((source) => new Shape(kind, object, source))),
);
