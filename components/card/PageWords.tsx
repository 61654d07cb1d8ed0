/** Words of the page in their sentence, in quotation marks: in whatever language the page is. */
import type { InSentence } from '../../data/context/sentence.ts';

export function PageWords({ before, words, after }: InSentence) {
  return (
    <q lang="" dir="auto">
      {before}
      <strong>{words}</strong>
      {after}
    </q>
  );
}
