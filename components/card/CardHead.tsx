/** The top of a card, read in two seconds: what it is, its name, one line; and the way back, where one came from elsewhere. */
import type { Entity } from '../../data/dataset.ts';
import { ENGLISH, useText } from '../text.ts';
import { kindKey } from './keys.ts';
import { type Match, MatchLine } from './MatchLine.tsx';

/** The card that led here. */
export interface Way {
  /** What it is about. */
  name: string;
  onBack: () => void;
}

interface Props {
  entity: Entity;
  match: Match | undefined;
  back: Way | undefined;
}

export function CardHead({ entity, match, back }: Props) {
  const text = useText();
  return (
    <div class="card-head">
      {back && <BackButton {...back} />}
      <p class="card-kind">{text(kindKey(entity.kind))}</p>
      <h2>
        <bdi {...ENGLISH}>{entity.name}</bdi>
      </h2>
      {match && <MatchLine match={match} />}
      <p class="card-summary" id="card-summary" {...ENGLISH}>
        {entity.summary}
      </p>
    </div>
  );
}

function BackButton({ name, onBack }: Way) {
  const text = useText();
  return (
    <button type="button" class="card-back" onClick={onBack}>
      <svg class="turns" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M10 3.5 5.5 8 10 12.5" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
      {text('card_back', name)}
    </button>
  );
}
