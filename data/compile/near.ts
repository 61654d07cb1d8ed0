/** The tables of senses and the lexicon's names → what looking for near names needs on a page (`mentions/near/data.ts`). */
import { buildLexicon, type LexiconData } from '../mentions/lexicon.ts';
import type { NearData } from '../mentions/near/data.ts';
import { createSenseReader } from '../mentions/near/sense-reader.ts';
import { openLexicon } from '../mentions/unpack.ts';
import { joinedData } from './near/joined.ts';
import { packPhrases } from './near/phrases.ts';
import { placesOf } from './near/places.ts';
import { conceptsInSenses, namesInSenses } from './near/senses.ts';
import { spellingsData } from './near/spellings.ts';
import { sensesData } from './near/tables.ts';

/** Works out the near data of a lexicon. Slow: once a build, or once a process. */
export function nearData(data: LexiconData): NearData {
  const lexicon = buildLexicon(data);
  const places = placesOf(lexicon);
  const phrases = packPhrases();
  const read = createSenseReader(openLexicon(phrases));
  return {
    phrases,
    senses: sensesData(lexicon, namesInSenses(lexicon, read), conceptsInSenses(lexicon), places),
    spellings: spellingsData(lexicon),
    joined: joinedData(lexicon, places),
  };
}
