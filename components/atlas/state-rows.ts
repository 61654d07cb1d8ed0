/** States with their names and their standing under one convention, by name. */
import { useMemo } from 'preact/hooks';
import { type AnyStatus, type Convention, statusOf } from '../../data/context/status.ts';
import type { State } from '../../data/dataset.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { formatWhen, statusKey } from './words.ts';

export interface StateRow {
  state: State;
  name: string;
  status: AnyStatus;
  /** The status in words, with its date where one is known. */
  words: string;
  /** The doubt about it, in English, where there is one. */
  note: string | undefined;
}

export function useStateRows(convention: Convention): StateRow[] {
  const text = useText();
  const { dataset, entities } = useAtlas();
  return useMemo(() => {
    const rows = dataset.states.map((state): StateRow => {
      const status = statusOf(state, convention, dataset.signatoriesAsOf);
      const { ratified, signed } = state.convention;
      const when = convention === 'un' ? (ratified ?? signed) : state.budapest.inForce;
      const words = text(statusKey(convention, status)) + (when ? ` (${formatWhen(when, text)})` : '');
      const note = convention === 'un' ? state.note : undefined;
      return { state, name: entities.get(state.entity)?.name ?? state.entity, status, words, note };
    });
    const { compare } = new Intl.Collator('en');
    return rows.sort((a, b) => compare(a.name, b.name));
  }, [dataset, entities, convention, text]);
}
