/** Where sources disagree or the record is known to be thin: the claims that could not be verified. */
import { useText } from '../text.ts';
import { ClaimList } from './ClaimList.tsx';
import { useAtlas } from './data.ts';

export function OpenPoints() {
  const text = useText();
  const open = useAtlas().dataset.claims.filter(({ confidence }) => confidence === 'unverified');
  return <ClaimList title={text('atlas_open_points')} note={text('atlas_open_points_note')} claims={open} />;
}
