/**
 * Which instrument a statement is about: the convention, Budapest, or another one.
 *
 * A number belongs to the instrument that its verb has as object; failing that, to the one last spoken of. Any other treaty
 * or document in between takes it over. In: the units of a sentence. Out: `I`, `B`, or `X` for anything else.
 */
import type { AssertionKind } from './assertion.ts';
import type { Unit } from './units.ts';

export type Instrument = 'I' | 'B' | 'X';

/** Units from a verb to its object; beyond that, something else is spoken of. */
const TO_OBJECT = 12;
const WORDS_TO_CYBERCRIME = 4;

/** The instrument that a unit names; small documents (`x`) count where they can be what is signed. */
function instrumentOf(unit: Unit): Instrument | undefined {
  if (unit.tag === 'I' || unit.tag === 'B' || unit.tag === 'X') return unit.tag;
  if (unit.tag === 'x') return 'X';
  return unit.tag === 'g' && unit.entity ? 'I' : undefined;
}

/**
 * Mends the tags of treaties that no mention covers: "treaty negotiations" names no rival, "a treaty against cybercrime" is
 * the convention on a page about it, and "the treaty" is the one last spoken of.
 */
export function settleInstruments(units: Unit[], isStory: boolean, prior: Instrument | undefined): void {
  let last = prior;
  units.forEach((unit, index) => {
    if (unit.tag === 'I' && unit.end - unit.start <= ANAPHOR && isOtherKind(units[index + 1])) unit.tag = 'X';
    if (unit.tag === 't' && isOfUnitedNations(units, index)) unit.tag = 'I';
    if (unit.tag === 'x' && isStory && last === 'I' && DEALS.has(unit.word ?? '') && isBare(units, index))
      unit.tag = 'I';
    if (unit.tag === 'X' && !unit.entity && !LETTERS.has(unit.word ?? '')) {
      const next = units[index + 1]?.tag;
      if (next === 'g' || next === 'h') unit.tag = '.';
      else if (next === 'T') unit.tag = isStory && last === 'I' ? 'I' : '.';
      else if (isStory && (saysCybercrime(units, index) || (last === 'I' && isBare(units, index)))) unit.tag = 'I';
    }
    if (unit.tag !== 'x') last = instrumentOf(unit) ?? last;
  });
}

const DEFINITE = new Set([
  'the',
  'this',
  'el',
  'la',
  'este',
  'esta',
  'le',
  'ce',
  'cette',
  'o',
  'a',
  'der',
  'die',
  'das',
]);
/** Words after which a treaty is told from others: "the treaty on plastics". */
const TELLS_WHICH = new Set(
  'on against of for between about banning with sobre contra de del para entre sur contre du des pour über gegen zu'.split(
    ' ',
  ),
);

const INDEFINITE = new Set(['a', 'an', 'un', 'una', 'une', 'um', 'uma', 'ein', 'eine', 'einen']);
/** Words that news puts before any treaty and that tell none from another. */
const NEUTRAL = new Set(
  `landmark historic new global international sweeping controversial binding legally legal first groundbreaking world un-backed
  legal global nuevo histórico histórica internacional mundial nouveau nouvelle historique`.split(/\s+/),
);
const NEUTRAL_WORDS = 3;

/** Letters of "el convenio", "l'accord": what stands for the name, and not the name. */
const ANAPHOR = 14;

function isOtherKind(next: Unit | undefined): boolean {
  return next?.tag === '.' && ADJECTIVE.test(next.word ?? '') && !NEUTRAL.has(next.word ?? '');
}

/** "El convenio pesquero", "l'accord commercial": endings that verbs seldom have. */
const ADJECTIVE = /(?:er[oa]|[ai]le?|aire|ari[oa])$/;

/** First words of what a treaty is called in Vietnamese. */
const VIETNAMESE = new Set(['công', 'hiệp']);

/** "The treaty", "a landmark treaty", with nothing beside it that says which. */
function isBare(units: Unit[], at: number): boolean {
  const next = units[at + 1];
  if (TELLS_WHICH.has(next?.word ?? '')) return false;
  if (isOtherKind(next)) return false;
  let index = at - 1;
  while (at - index <= NEUTRAL_WORDS && NEUTRAL.has(units[index]?.word ?? '')) index -= 1;
  const word = units[index]?.word ?? '';
  // Vietnamese has no article: a treaty with nothing after it that says which is the one spoken of.
  if (VIETNAMESE.has(units[at]!.word ?? '') && !'.EXN'.includes(units[at + 1]?.tag ?? ' ')) return true;
  // Headlines leave the article out: "60 countries sign landmark pact".
  return DEFINITE.has(word) || (index < at - 1 && (INDEFINITE.has(word) || 'GRV'.includes(units[index]?.tag ?? ' ')));
}

/** "El texto de la ONU contra la ciberdelincuencia" names the convention wherever it stands. */
function isOfUnitedNations(units: Unit[], at: number): boolean {
  const after = units.slice(at + 1, at + 2 + 2 * WORDS_TO_CYBERCRIME);
  const crime = after.findIndex(({ tag }) => tag === 'C');
  const before = after.slice(0, crime);
  return crime > 0 && before.some(({ tag }) => tag === 'U') && before.every(({ tag }) => '.~ubU'.includes(tag));
}

function saysCybercrime(units: Unit[], at: number): boolean {
  for (const unit of units.slice(at + 1, at + 1 + WORDS_TO_CYBERCRIME)) {
    if (unit.tag === 'C') return true;
    if (!'.~ub&QW'.includes(unit.tag)) return false;
  }
  return false;
}

/** Kinds that only texts have: with them a law or rule named before is a rival as well. */
const OF_TEXTS = new Set<AssertionKind>([
  'articles',
  'chapters',
  'in-force',
  'adopted-on',
  'adoption-manner',
  'ratifications-needed',
  'ratifications',
]);
/** Tags of verbs whose object says what is meant. */
const TRANSITIVE = 'GRVJ';

/**
 * Decides for the statement between `from` and `to` with its verb at `verb`.
 *
 * @param first on which side of the verb to look first
 * @param prior the instrument last spoken of before this sentence
 */
export function instrumentFor(
  units: Unit[],
  { from, to, verb }: { from: number; to: number; verb: number },
  first: 'after' | 'before',
  prior: Instrument | undefined,
  kind: AssertionKind,
): Instrument | undefined {
  const isOfText = OF_TEXTS.has(kind) || 'Yg'.includes(units[verb]!.tag);
  const after = () => scan(units, verb + 1, Math.min(units.length, Math.max(verb, to) + TO_OBJECT), 1);
  const isOther = TRANSITIVE.includes(units[verb]!.tag) && hasOtherObject(units, verb);
  const before = () => scan(units, Math.max(verb, from) - 1, -1, -1, isOfText);
  if (first === 'before') return isOther ? 'X' : (before() ?? after() ?? prior);
  return after() ?? (isOther ? 'X' : (before() ?? prior));
}

/** Determiners between a verb and its object. */
const DETERMINERS = new Set('the its his her their el los un una le les un une des son leur o os'.split(' '));
/** Between a verb and "the draft" or "the convention" that is its object: "presentó un primer borrador". */
const TO_NOUN = 4;

/** "Signed a trade deal", "adopted its agenda", "proposed sanctions": an object of which nothing is known. */
function hasOtherObject(units: Unit[], verb: number): boolean {
  let index = verb + 1;
  while (units[index] && ('ueA!'.includes(units[index]!.tag) || DETERMINERS.has(units[index]!.word ?? ''))) index += 1;
  const near = units.slice(verb + 1, verb + 1 + TO_NOUN);
  const isText = near.findIndex(({ tag }) => 'tI'.includes(tag));
  if (isText >= 0 && !near.slice(0, isText).some(({ tag }) => tag === '~' || tag === ';')) return false;
  const next = units[index];
  // "Lo aprobó la Asamblea" puts the subject there; "a proposé de nouvelles sanctions" its object behind a "de".
  const { tag, word = '' } = next ?? { tag: ' ' };
  if (units[verb]!.tag === 'J' && ((tag === 'W' && word !== 'từ') || word === 'de')) return true;
  return '.wSPaTphz'.includes(tag) || (tag === 'U' && 'GR'.includes(units[verb]!.tag));
}

/** First words of what is no treaty, though it is signed: an open letter, a petition. */
const LETTERS = new Set(
  'open petition joint carta petición declaración lettre pétition déclaration thư tuyên kiến'.split(' '),
);

/** Words for any agreement, which with "the" before them mean the one last spoken of. */
const DEALS = new Set(['deal', 'acuerdo', 'accord']);

/** The first instrument met; going forward, a new clause ends the search. */
function scan(units: Unit[], from: number, to: number, step: 1 | -1, isOfText = true): Instrument | undefined {
  let isBeyond = false;
  for (let index = from; index !== to && index >= 0 && index < units.length; index += step) {
    const unit = units[index]!;
    const found = instrumentOf(unit);
    // A document is what is signed only where it is the object; a law mentioned earlier is no rival.
    if (found && (unit.tag !== 'x' || (isOfText && !isBeyond))) return found;
    if (step === 1 && unit.tag === ',') isBeyond = true;
    if (step === 1 && unit.tag === ';') return undefined;
  }
  return undefined;
}

/** The instrument last spoken of after this sentence. */
export function lastSpokenOf(units: Unit[], prior: Instrument | undefined): Instrument | undefined {
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index]!;
    const found = unit.tag === 'x' ? undefined : instrumentOf(unit);
    if (found) return found;
  }
  return prior;
}
