/** Everybody on every page, in turns, so that a busy moment of the machine falls on all alike. */
import type { Session } from '../setup/launch.ts';
import type { Contestant } from './contestants.ts';
import type { BenchPage } from './pages.ts';
import type { Cell } from './report.ts';
import { type Sample, sample } from './sample.ts';
import { median } from './statistics.ts';

/** Beyond this, nobody needs the middle of many to know. */
const SLOW_MS = 1000;
/** The extension's own are measured as often as asked for. */
const OWN = new Set(['scout', 'reader']);

/** Measures all contestants on one page; the floor must be among them. */
export async function sideBySide(
  session: Session,
  contestants: Contestant[],
  page: BenchPage,
  samples: number,
): Promise<Cell[]> {
  const taking = contestants.filter((contestant) => contestant.takes(page));
  const taken = new Map<Contestant, (Sample | undefined)[]>(taking.map((contestant) => [contestant, []]));
  for (let turn = 0; turn < samples; turn += 1) {
    for (const contestant of taking) {
      const so = taken.get(contestant)!;
      if (so.some((one) => !one || (one.ms > SLOW_MS && !OWN.has(contestant.id)))) continue;
      so.push(await sample(session, contestant, page));
    }
  }
  const middle = (contestant: Contestant, of: (one: Sample) => number): number | null => {
    const all = taken.get(contestant)!;
    return all.some((one) => !one) ? null : median(all.map((one) => of(one!)));
  };
  const floor = middle(taking.find(({ id }) => id === 'floor')!, ({ ms }) => ms);
  return taking.map((contestant) => {
    const ms = middle(contestant, (one) => one.ms);
    return {
      page: page.id,
      kilobytes: page.kilobytes,
      story: page.story,
      contestant: contestant.id,
      // Of saved pages nobody has said what they are about; the scout decides.
      label: page.story === undefined && OWN.has(contestant.id) ? 'this extension' : contestant.label,
      names: contestant.names,
      samples: taken.get(contestant)!.length,
      ms,
      loadMs: middle(contestant, (one) => one.loadMs),
      layoutMs: middle(contestant, (one) => one.layoutMs),
      found: middle(contestant, (one) => one.found),
      ratio: ms === null || floor === null ? null : ms / floor,
    };
  });
}
