/**
 * What a page is about, judged from the names found in it: the gate before anything is shown.
 *
 * A name proves nothing on its own ("Meta" is in every earnings report). The entities that carry a `signal` do.
 */
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
/** Ordinary cybercrime news names at least two things of the trade, or one of them again and again. */
const DISTINCT_FOR_CYBERCRIME = 2;
const MENTIONS_FOR_CYBERCRIME = 3;

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
      const name = names.find(({ ambiguous, entity }) => !ambiguous && entity.signal);
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
  if (distinct.size >= DISTINCT_FOR_CYBERCRIME && cybercrime >= MENTIONS_FOR_CYBERCRIME) return 'cybercrime';
  return story > 0 ? 'passing' : 'none';
}
