/**
 * What "has done so", "did not" and "held off" stand for: the act, signing or ratifying, that was last spoken of.
 *
 * In: the units of a sentence and the act of the sentence before. Out: the same units, with a verb where one is only meant;
 * and the act that the next sentence may leave out.
 */
import type { Instrument } from './instruments.ts';
import type { Unit } from './units.ts';

/** Signing or ratifying, as their tags. */
export type Act = 'G' | 'R';

const ACTS: Record<string, Act> = { G: 'G', g: 'G', Y: 'G', R: 'R', r: 'R' };
/** Helping verbs that can stand for the whole: "72 have", "Russia did". */
const HELPING = new Set(['did', 'has', 'have', 'had', 'didn', 'hasn', 'haven', 'thì']);
/** Denials with which a sentence can end: "did not", "thì chưa". */
const DENIALS = new Set(['not', 'yet', 'chưa', 'không', 'no', 'non', 'didn', 'hasn', 'haven']);
/** Units from a name or count to the end of its clause. */
const SUBJECT_WITHIN = 4;

/** Puts the verb that is meant where the sentence leaves it out. `prior` is the act of the sentence before. */
export function settleActs(units: Unit[], prior: Act | undefined): void {
  let act = prior;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index]!;
    if (unit.tag === 'i') unit.tag = act ?? '.';
    else if (unit.tag === 'k') index += refusal(units, index, act);
    else if (act && isElliptic(units, index)) units.splice(index + 1, 0, silent(act, unit.end));
    act = ACTS[unit.tag] ?? act;
  }
}

/** "Held off" is "did not sign": a denial and a verb without letters of its own. Returns how many units it added. */
function refusal(units: Unit[], index: number, act: Act | undefined): number {
  const unit = units[index]!;
  const next = units[index + 1];
  const follows = units.slice(index + 1, index + 3).some(({ tag }) => tag === 'G' || tag === 'R');
  unit.tag = act || follows ? '!' : '.';
  if (!act || follows || (next && '.wSUpb'.includes(next.tag))) return 0;
  units.splice(index + 1, 0, silent(act, unit.end));
  return 1;
}

const silent = (act: Act, at: number): Unit => ({ tag: act, start: at, end: at, word: '' });

/** "The United States did not", "seventy-two have": the clause ends where its verb should be. */
function isElliptic(units: Unit[], index: number): boolean {
  const { tag, word = '' } = units[index]!;
  const next = units[index + 1]?.tag ?? ';';
  if (!',;&'.includes(next)) return false;
  const before = units.slice(Math.max(0, index - SUBJECT_WITHIN), index);
  if (!before.some((unit) => 'EN'.includes(unit.tag)) || before.some((unit) => ';GR'.includes(unit.tag))) return false;
  return (tag === 'u' && HELPING.has(word)) || (tag === '!' && DENIALS.has(word));
}

/** The act that the next sentence may take up; another treaty or a letter in between ends it. */
export function lastActOf(units: Unit[], instrument: Instrument | undefined): Act | undefined {
  if (instrument !== 'I' || units.some(({ tag }) => 'XxB'.includes(tag))) return undefined;
  const act = units.findLast(({ tag }) => tag in ACTS);
  return act && ACTS[act.tag];
}
