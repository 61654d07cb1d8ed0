/** What ten times as much costs: text, names, changes. On pages without furniture, whose cost would not grow. */

import { packLexicon } from '../../data/mentions/pack.ts';
import type { Session } from '../setup/launch.ts';
import { CHANGES, changesOf, stagesOf } from './engine.ts';
import { withMoreNames } from './more-names.ts';
import { compiledLexicon } from './names.ts';
import type { Growth } from './report.ts';

const TIMES = 10;
/** Steps whose cost is that of the names; all others are of the text. */
const OF_NAMES = /^(lexicon|script)/;
/** Measured a second time by itself, only to be told. */
const ONCE_MORE = /once more/;

const isOfText = (step: string) => !OF_NAMES.test(step) && !ONCE_MORE.test(step);
const sum = (steps: Record<string, number>, isWanted: (step: string) => boolean) =>
  Object.entries(steps).reduce((all, [step, ms]) => (isWanted(step) ? all + ms : all), 0);

/** @param ids - Of a page, of one with ten times its text, and of one with furniture. */
export async function growthOf(
  session: Session,
  ids: { short: string; long: string; furnished: string },
  samples: number,
): Promise<Growth[]> {
  const { near, ...names } = withMoreNames(compiledLexicon(), TIMES);
  const more = JSON.stringify({ ...packLexicon(names), near });
  const short = await stagesOf(session, 'engine', ids.short, samples);
  const long = await stagesOf(session, 'engine', ids.long, samples);
  const named = await stagesOf(session, 'engine', ids.short, samples, more);
  const changed = (count: number) => changesOf(session, ids.furnished, 'in-place', samples, count);
  const grown = (what: string, beforeMs: number, afterMs: number): Growth => ({
    what,
    times: TIMES,
    beforeMs,
    afterMs,
  });
  return [
    grown('text: finding and painting', sum(short, isOfText), sum(long, isOfText)),
    grown('text: near names', short['near names']!, long['near names']!),
    grown('text: statements', short.statements!, long.statements!),
    grown(
      'names: lexicon',
      sum(short, (step) => step.startsWith('lexicon')),
      sum(named, (step) => step.startsWith('lexicon')),
    ),
    grown('names: finding and painting', sum(short, isOfText), sum(named, isOfText)),
    grown('changes in place', await changed(CHANGES / TIMES), await changed(CHANGES)),
  ];
}
