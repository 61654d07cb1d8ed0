/**
 * What a page is about, judged from the names found in it: the gate before anything is shown.
 *
 * A name proves nothing on its own ("Meta" is in every earnings report). The entities that carry a `signal` do.
 */
import type { Name } from './lexicon.ts';
import type { Candidate } from './scan.ts';

/**
 * - `story`: the page is about the convention (or Budapest); everyone with a stake in it counts.
 * - `cybercrime`: cybercrime news; unambiguous names count, countries and companies do not.
 * - `passing`: the convention is mentioned once in a page about something else; only that mention counts.
 * - `none`: nothing counts.
 */
export type Topic = 'story' | 'cybercrime' | 'passing' | 'none';

/** Where a block stands on the page. An `aside` (menu, teaser, related link) proves nothing about the page. */
export type BlockRole = 'headline' | 'body' | 'aside';

/** A name in the headline or the first blocks says what the page is about; further down it has to recur. */
const LEAD_BLOCKS = 3;
const RECURRENCES_FOR_STORY = 2;
/** Cybercrime in the languages whose word for it begins so; in the others such names are unambiguous or absent. */
const SAYS_CYBERCRIME = /cyber|ciber|cibern|кибер|кібер|网络犯罪|網[絡路]犯罪|サイバー|사이버|mạng/iu;
/** Ordinary cybercrime news names at least two things of the trade, or one of them again and again. */
const DISTINCT_FOR_CYBERCRIME = 2;
const MENTIONS_FOR_CYBERCRIME = 3;
const MENTIONS_OF_ONE_FOR_CYBERCRIME = 5;

/** Judges a page by its blocks' candidates, in reading order. */
export function topicOf(blocks: { role: BlockRole; candidates: Candidate[] }[]): Topic {
  let story = 0;
  let inLead = false;
  let bodyBlocks = 0;
  let cybercrime = 0;
  const distinct = new Set<string>();
  for (const { role, candidates } of blocks) {
    if (role === 'aside') continue;
    const isLead = role === 'headline' || bodyBlocks < LEAD_BLOCKS;
    if (role === 'body') bodyBlocks += 1;
    for (const { names } of candidates) {
      const name = names.find(({ ambiguous, entity }) => !ambiguous && entity.signal) ?? sharedProof(names);
      if (name?.entity.signal === 'story') {
        story += 1;
        inLead ||= isLead;
      } else if (name) {
        cybercrime += 1;
        distinct.add(name.entity.id);
      }
    }
  }
  if (story >= RECURRENCES_FOR_STORY || (story > 0 && (inLead || cybercrime > 0))) return 'story';
  const isVaried = distinct.size >= DISTINCT_FOR_CYBERCRIME && cybercrime >= MENTIONS_FOR_CYBERCRIME;
  if (isVaried || cybercrime >= MENTIONS_OF_ONE_FOR_CYBERCRIME) return 'cybercrime';
  return story > 0 ? 'passing' : 'none';
}

/**
 * "The cybercrime treaty" may be one instrument or another, but it is the story either way: an ambiguous name proves it
 * when it says cybercrime itself.
 */
function sharedProof(names: Name[]): Name | undefined {
  return names.every(({ entity }) => entity.signal === 'story')
    ? names.find(({ text }) => SAYS_CYBERCRIME.test(text))
    : undefined;
}
