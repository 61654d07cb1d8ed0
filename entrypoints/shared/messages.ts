/**
 * Everything that the parts of the extension say to each other: one union, checked where it arrives.
 *
 * A content script lives in a page that may be hostile, so the background trusts no message by its origin alone.
 */
import * as v from 'valibot';
import type { Topic } from '../../data/mentions/topic.ts';

const EntityId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
/** A page cannot name more entities than the dataset has by far; more is not a page of ours. */
const MOST_IDS = 2000;

const Message = v.variant('type', [
  /** Scout → background: this page may be about the story; inject the reader. */
  v.strictObject({ type: v.literal('story-suspected') }),
  /** Reader → background: the records of entities found. Answer: `CardRecords`. */
  v.strictObject({ type: v.literal('records'), ids: v.pipe(v.array(EntityId), v.maxLength(MOST_IDS)) }),
  /** Reader → background: the words of a card, in the language of the interface. Answer: `Phrasebook`. */
  v.strictObject({ type: v.literal('words') }),
  /** Reader → background: how and what to mark. Answer: `Preferences`. */
  v.strictObject({ type: v.literal('preferences') }),
  /** Reader → background: the card of this entity was opened. */
  v.strictObject({ type: v.literal('opened'), entity: EntityId }),
  /** Reader → background: how many mentions are underlined now, for the badge. */
  v.strictObject({ type: v.literal('page-read'), count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Reader → background: open the atlas at this entity; a page may not link to the extension's own pages. */
  v.strictObject({ type: v.literal('open-atlas'), entity: EntityId }),
  /** Popup → reader: who is on the page. Answer: `PageSummary`. */
  v.strictObject({ type: v.literal('summarize') }),
  /** Popup → reader: scroll to a mention of this entity, the first one unless `nth` says which, and show its card. */
  v.strictObject({
    type: v.literal('go-to'),
    entity: EntityId,
    nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  /** Popup or background (keyboard command) → reader: the next or previous mention, with its card. */
  v.strictObject({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  /** Background (keyboard command) → reader: the card of the mention nearest to the caret or the eyes. */
  v.strictObject({ type: v.literal('open-nearest') }),
  /** Background (keyboard command) → reader: keep the open card open, or let it go. */
  v.strictObject({ type: v.literal('pin') }),
  /** Background (keyboard command) → reader: close the open card. */
  v.strictObject({ type: v.literal('close') }),
  /** Reader → background: switch this page's site off; asked for in the card. */
  v.strictObject({ type: v.literal('hide-site') }),
  /** Popup → reader: the site was switched off here; take everything away. */
  v.strictObject({ type: v.literal('stop') }),
  /** Background → readers: settings or permissions changed. */
  v.strictObject({ type: v.literal('sites-changed') }),
  /** Reader → background, after that: is this page still to be read? Answer: boolean. */
  v.strictObject({ type: v.literal('still-on') }),
]);

export type Message = v.InferOutput<typeof Message>;

/** The message in `input`, or undefined when it is not one of ours. Never throws. */
export function parseMessage(input: unknown): Message | undefined {
  const result = v.safeParse(Message, input);
  return result.success ? result.output : undefined;
}

const PageSummarySchema = v.object({
  topic: v.picklist(['story', 'cybercrime', 'other-instrument', 'passing', 'none']),
  entities: v.array(v.object({ id: EntityId, count: v.number() })),
  mentions: v.array(
    v.object({ entity: EntityId, marked: v.boolean(), before: v.string(), text: v.string(), after: v.string() }),
  ),
});

/** A mention with the words around it, as the page writes them. */
export interface MentionSummary {
  entity: string;
  /** Whether it is underlined on the page; what is found is not always marked. */
  marked: boolean;
  before: string;
  text: string;
  after: string;
}

/** Who is on a page: entities in order of first appearance, with the number of their mentions, and the first of these. */
export interface PageSummary {
  topic: Topic;
  entities: { id: string; count: number }[];
  mentions: MentionSummary[];
}

/** A reader's answer to `summarize`, or undefined when there is no reader or it answered something else. */
export function parsePageSummary(input: unknown): PageSummary | undefined {
  const result = v.safeParse(PageSummarySchema, input);
  return result.success ? result.output : undefined;
}
