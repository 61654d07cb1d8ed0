/** Words for the dataset's own terms. */
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
