/** Words for the dataset's own terms. */
import type { Verdict } from '../../data/claims/assertion.ts';
import type { Kind, PositionSubject, Stance } from '../../data/schema.ts';
import type { TextKey } from '../text.ts';

export function kindKey(kind: Kind): TextKey {
  return `kind_${kind.replace('-', '_')}` as TextKey;
}

export function stanceKey(stance: Stance): TextKey {
  return `stance_${stance}`;
}

export function subjectKey(subject: PositionSubject): TextKey {
  return `position_on_${subject}`;
}

export function verdictKey(verdict: Verdict): TextKey {
  return `verdict_${verdict.replace(' ', '_')}` as TextKey;
}
