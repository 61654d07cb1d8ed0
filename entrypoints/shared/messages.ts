/**
 * Everything that the parts of the extension say to each other: one union, checked where it arrives.
 *
 * A content script lives in a page that may be hostile, so the background trusts no message by its origin alone.
 */
import * as v from 'valibot';
import { ASSERTION_KINDS, type Assertion, BOUNDS } from '../../data/claims/assertion.ts';
import type { InSentence } from '../../data/context/sentence.ts';
import type { Topic } from '../../data/mentions/topic.ts';

const EntityId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
/** A page cannot name more entities than the dataset has by far; more is not a page of ours. */
const MOST_IDS = 2000;
/** A long article makes a few dozen statements that the record knows. */
const MOST_ASSERTIONS = 500;

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const AssertionSchema = v.object({
  kind: v.picklist(ASSERTION_KINDS),
  block: Index,
  start: Index,
  end: Index,
  keyStart: Index,
  keyEnd: Index,
  number: v.exactOptional(v.number()),
  upTo: v.exactOptional(v.number()),
  bound: v.exactOptional(v.picklist(BOUNDS)),
  currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/))),
  who: v.exactOptional(EntityId),
  affirmed: v.boolean(),
  announced: v.boolean(),
  quoted: v.boolean(),
  speaker: v.exactOptional(EntityId),
});

const Message = v.variant('type', [
  /** Scout → background: this page may be about the story; inject the reader. */
  v.strictObject({ type: v.literal('story-suspected') }),
  /** Reader → background: the records of entities found. Answer: `CardRecords`. */
  v.strictObject({ type: v.literal('records'), ids: v.pipe(v.array(EntityId), v.maxLength(MOST_IDS)) }),
  /** Reader → background: set what the page says beside the record. Answer: `PageRecord`. */
  v.strictObject({
    type: v.literal('compare'),
    assertions: v.pipe(v.array(AssertionSchema), v.maxLength(MOST_ASSERTIONS)),
    /** The page's own day, where it gives one. */
    published: v.exactOptional(Day),
    /** Who is named on it. */
    named: v.pipe(v.array(EntityId), v.maxLength(MOST_IDS)),
  }),
  /** Reader → background: the words of a card, in the language of the interface. Answer: `Phrasebook`. */
  v.strictObject({ type: v.literal('words') }),
  /** Reader → background: how and what to mark. Answer: `Preferences`. */
  v.strictObject({ type: v.literal('preferences') }),
  /** Reader → background: the card of this entity was opened. */
  v.strictObject({ type: v.literal('opened'), entity: EntityId }),
  /** Reader → background: how many mentions are underlined now, for the badge. */
  v.strictObject({ type: v.literal('page-read'), count: Index }),
  /** Reader → background: open the atlas at this entity; a page may not link to the extension's own pages. */
  v.strictObject({ type: v.literal('open-atlas'), entity: EntityId }),
  /** Popup → reader: who is on the page. Answer: `PageSummary`. */
  v.strictObject({ type: v.literal('summarize') }),
  /** Popup → reader: scroll to a mention of this entity, the first one unless `nth` says which, and show its card. */
  v.strictObject({
    type: v.literal('go-to'),
    entity: EntityId,
    nth: v.optional(Index),
  }),
  /** Popup → reader: scroll to the statement at this place in the summary's list, and show its card. */
  v.strictObject({ type: v.literal('go-to-assertion'), nth: Index }),
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
  published: v.exactOptional(Day),
  unread: v.exactOptional(v.boolean()),
  entities: v.array(v.object({ id: EntityId, count: v.number(), speaks: v.boolean() })),
  assertions: v.array(
    v.object({ ...AssertionSchema.entries, before: v.string(), words: v.string(), after: v.string() }),
  ),
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

/** A statement that the record knows something of, in the page's own words, with the rest of its sentence. */
export interface AssertionSummary extends Assertion, InSentence {}

/** Who is on a page: entities in order of first appearance, with the number of their mentions, and the first of these. */
export interface PageSummary {
  topic: Topic;
  /** The page's own day of publication, YYYY-MM-DD, where it gives one. */
  published?: string;
  /** The page has more text than is read of any; what stands behind is not told. */
  unread?: boolean;
  /** `speaks`: the page quotes or reports what they say. */
  entities: { id: string; count: number; speaks: boolean }[];
  /** In the order of the page. */
  assertions: AssertionSummary[];
  mentions: MentionSummary[];
}

/** A reader's answer to `summarize`, or undefined when there is no reader or it answered something else. */
export function parsePageSummary(input: unknown): PageSummary | undefined {
  const result = v.safeParse(PageSummarySchema, input);
  return result.success ? result.output : undefined;
}
