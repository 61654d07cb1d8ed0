/** What the record has for the page, as state of the popup: worked out anew only where the page says something else. */
import { useMemo } from 'preact/hooks';
import { type RecordView, recordViewOf } from '../../components/popup/record-view.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { PageSummary } from '../shared/messages.ts';

/** Undefined as long as there is no summary. The popup asks for one every second, and it is mostly the same. */
export function useRecord(dataset: Dataset, summary: PageSummary | undefined): RecordView | undefined {
  const { published, entities, assertions } = summary ?? {};
  const told = JSON.stringify([published, entities, assertions]);
  // `told` stands for the three.
  return useMemo(() => summary && recordViewOf(dataset, summary), [dataset, told]);
}
