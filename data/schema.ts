/**
 * The shape of everything under `data/records/`: what an editor may write, and what the compile step checks.
 *
 * Types, error messages and the editor's JSON schema all come from the valibot schemas here. Lengths are in
 * UTF-16 code units. Nothing in this file reads a disk or knows a browser.
 */
import * as v from 'valibot';
import { ASSERTION_KINDS } from './claims/assertion.ts';

/** What an entity is. A record's folder under `data/records/` has the same name. */
export const KINDS = [
  'instrument',
  'body',
  'country',
  'company',
  'company-coalition',
  'civil-society',
  'media',
  'person',
  'concept',
  'event',
  'place',
] as const;

/** What a stakeholder holds on the convention, from its own words; never our judgement of it. */
export const STANCES = ['supports', 'conditional', 'neutral', 'critical', 'opposes'] as const;

/**
 * What a position speaks about: the idea of a treaty (before negotiations opened in 2022), a draft of it, or
 * the text that the Ad Hoc Committee agreed on 8 August 2024 and the General Assembly adopted unchanged.
 */
export const POSITION_SUBJECTS = ['proposal', 'draft', 'text'] as const;

/**
 * How one entity belongs to another, and of which kinds the two are. The other direction is derived.
 * `works-for`: also leads, chairs, represents. `part-of`: an article of its chapter, a chapter of its instrument, a
 * committee of its organisation, an outlet of its group, a town of its country, a session of its series.
 */
export const RELATIONS = {
  'works-for': { from: ['person'], to: ['body', 'company', 'company-coalition', 'civil-society', 'media', 'country'] },
  'member-of': {
    from: ['company', 'civil-society', 'country', 'body', 'person'],
    to: ['company-coalition', 'civil-society', 'body', 'event'],
  },
  'part-of': {
    from: ['concept', 'body', 'media', 'place', 'event', 'instrument', 'company', 'civil-society'],
    to: ['concept', 'instrument', 'body', 'media', 'country', 'place', 'event', 'company', 'civil-society'],
  },
} as const satisfies Record<string, { from: readonly Kind[]; to: readonly Kind[] }>;
export type Relation = keyof typeof RELATIONS;

/** How near a source stands to what it reports. */
export const SOURCE_KINDS = ['primary', 'news', 'analysis', 'reference'] as const;

/** Longest text that a card shows without becoming a wall. */
const MAX_STATEMENT_LENGTH = 240;
const MAX_SUMMARY_LENGTH = 280;
const MAX_CLAIM_LENGTH = 400;

const Id = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);

const Day = v.pipe(
  v.string('must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isInCalendar, 'is no date: the calendar has no such day'),
);

/** JavaScript reads 2025-02-30 as 2 March; a date that does not come back as it went in does not exist. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const DayOrInterval = v.union(
  [Day, v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/))],
  'must be a date, or an interval YYYY-MM-DD/YYYY-MM-DD',
);

const Count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be 1 or more'),
);

const Text = (limit: number) =>
  v.pipe(
    v.string('must be text'),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(limit, (issue) => `is ${issue.received} characters long; the limit is ${limit}`),
  );

const Sources = v.pipe(v.array(Id), v.minLength(1, 'must name at least one source'));

/** Names by language (BCP 47 tag), each as news writes it. */
const Names = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en or zh-Hant')),
  v.array(Text(120)),
);

export const FactRecord = v.strictObject({
  /** Unique within its entity; `<entity>/<id>` is the fact's public name and never changes. */
  id: Id,
  /** One checkable statement that stands alone in a card. */
  text: Text(MAX_STATEMENT_LENGTH),
  /** When it happened or became true, or `timeless` for a definition. */
  date: v.union([Day, v.literal('timeless')], 'must be a date (YYYY, YYYY-MM, YYYY-MM-DD) or "timeless"'),
  topic: Id,
  sources: Sources,
  /** Why this line is not certain; shown in the card. */
  unverified: v.optional(Text(MAX_STATEMENT_LENGTH)),
});

const PositionRecord = v.strictObject({
  id: Id,
  stance: v.picklist(STANCES, `must be one of ${STANCES.join(', ')}`),
  on: v.picklist(POSITION_SUBJECTS, `must be one of ${POSITION_SUBJECTS.join(', ')}`),
  text: Text(MAX_STATEMENT_LENGTH),
  /** The day the statement was made, not the day a copy of it was posted. */
  date: Day,
  sources: Sources,
  unverified: v.optional(Text(MAX_STATEMENT_LENGTH)),
});

export const EntityRecord = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
  name: Text(120),
  /** Names that mean this entity wherever they stand on a page about the story. */
  aliases: v.optional(Names, {}),
  /**
   * Names that mean something else on most pages ("Meta", "the Accord", a surname). They count only on a page
   * about the convention; a person's only after the full name. The `name` itself may be repeated here.
   */
  ambiguous: v.optional(Names, {}),
  /**
   * What this entity's unambiguous names prove about a page: `story` that it speaks of the convention or its
   * Budapest sibling, `cybercrime` that it is cybercrime news; absent: nothing.
   */
  signal: v.optional(v.picklist(['story', 'cybercrime'], 'must be story or cybercrime')),
  /** In the news for much else, so that its name supports nothing: a head of government, a large organisation. */
  wide: v.optional(v.boolean('must be true or false')),
  /** Who or what it is, one line that stands alone. */
  summary: Text(MAX_SUMMARY_LENGTH),
  /** Why news about the convention names it. */
  role: Text(MAX_SUMMARY_LENGTH),
  facts: v.optional(v.array(FactRecord), []),
  positions: v.optional(v.array(PositionRecord), []),
  /**
   * What is argued about it, for and against: attributed statements, shown as the card's debate. Used where an
   * argument and a concept share a name.
   */
  debate: v.optional(v.array(FactRecord), []),
  /** What it belongs to; the compile step checks kinds and derives the other direction. */
  relations: v.optional(
    v.array(
      v.strictObject({
        type: v.picklist(Object.keys(RELATIONS) as Relation[], `must be one of ${Object.keys(RELATIONS).join(', ')}`),
        to: Id,
      }),
    ),
    [],
  ),
  /** Other entities that a reader of this card will want next, where no relation says so already. */
  related: v.optional(v.array(Id), []),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'must be a Wikidata id such as Q42'))),
  /** The day on which somebody last looked this record over against its sources. */
  asOf: Day,
});

export const SourceRecord = v.strictObject({
  id: Id,
  title: Text(300),
  publisher: Text(200),
  url: v.pipe(v.string(), v.url('must be an absolute address'), v.regex(/^https?:/, 'must be a web address')),
  /** The day the source itself was published; null where it gives none. */
  published: v.nullable(Day),
  kind: v.picklist(SOURCE_KINDS, `must be one of ${SOURCE_KINDS.join(', ')}`),
  /** Language of the source, BCP 47. */
  lang: v.pipe(v.string(), v.minLength(2)),
  /**
   * True where the address leads to somebody else's copy of it. Its words are then somebody else's to answer for: a
   * copy of an original document counts no more than a report of it.
   */
  copy: v.optional(v.literal(true)),
});

export type Kind = (typeof KINDS)[number];
export type Stance = (typeof STANCES)[number];
export type PositionSubject = (typeof POSITION_SUBJECTS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type EntityRecord = v.InferOutput<typeof EntityRecord>;
export type FactRecord = v.InferOutput<typeof FactRecord>;
export type ClaimRecord = v.InferOutput<typeof ClaimRecord>;
export type ClaimFigure = v.InferOutput<typeof Figure>;
export type TimelineRecord = v.InferOutput<typeof TimelineRecord>;
export type ChapterRecord = v.InferOutput<typeof ChapterRecord>;
export type ArticleRecord = v.InferOutput<typeof ArticleRecord>;
export type StateRecord = v.InferOutput<typeof StateRecord>;
export type SourceRecord = v.InferOutput<typeof SourceRecord>;

/**
 * What a page may say of the claim's matter, as data that a page can be compared with: a count, a sum of money, a day, an
 * offence, a State. `kind` is what the page's statement is about.
 */
const Figure = v.strictObject({
  kind: v.picklist(ASSERTION_KINDS, `must be one of ${ASSERTION_KINDS.join(', ')}`),
  /** A count, or a sum in whole units of `currency`. */
  amount: v.optional(Count),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD'))),
  /** The day of a count; for a kind that is about a day, the day that pages give. */
  date: v.optional(Day),
  /** A State, a body, or the word for what is no entity: "hate-speech", "trillions". */
  who: v.optional(Id),
  /** Counted before it happened: "60 have registered to sign". */
  announced: v.optional(v.literal(true)),
  /** For an offence: whether the text covers it. */
  holds: v.optional(v.boolean('must be true or false')),
});

/** `claims/<subject>.json`: a number or statement that news repeats, and what the record says of it. */
export const ClaimRecord = v.strictObject({
  id: Id,
  /** The entities it speaks of, the most important first. */
  about: v.pipe(v.array(Id), v.minLength(1, 'must name at least one entity')),
  /** Ways in which news words it, by language. */
  asWritten: Names,
  /** Figures by which a page's statement is known to be this claim. */
  figures: v.optional(v.pipe(v.array(Figure), v.minLength(1, 'must hold at least one figure'))),
  record: Text(MAX_CLAIM_LENGTH),
  /** The day from which the record says so. */
  date: Day,
  sources: Sources,
  unverified: v.optional(Text(MAX_STATEMENT_LENGTH)),
});

/** `timeline.json`: one dated event. */
export const TimelineRecord = v.strictObject({
  id: Id,
  date: Day,
  text: Text(MAX_STATEMENT_LENGTH),
  entities: v.array(Id),
  sources: Sources,
});

/** `chapters.json` and `articles.json`: the convention's own table of contents. */
export const ChapterRecord = v.strictObject({ number: Count, title: Text(120), entity: v.nullable(Id) });
export const ArticleRecord = v.strictObject({
  number: Count,
  chapter: Count,
  title: Text(200),
  /** False where the title is from general knowledge and was not read in a source; shown as such. */
  checked: v.boolean(),
  entity: v.nullable(Id),
});

/** Status under the Budapest Convention, in the words of the Council of Europe's chart. */
export const BUDAPEST_STATUSES = ['party', 'signatory', 'invited', 'none'] as const;

/**
 * `states.json`: where a State stands on both conventions. A date is as exact as it was read: a day, a month, or an
 * interval `from/to`; null where nothing says that it happened, which is not the same as that it did not.
 */
export const StateRecord = v.strictObject({
  /** ISO 3166-1 alpha-2; EU for the European Union. */
  code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters')),
  entity: Id,
  convention: v.strictObject({ signed: v.nullable(DayOrInterval), ratified: v.nullable(DayOrInterval) }),
  budapest: v.strictObject({
    status: v.picklist(BUDAPEST_STATUSES, `must be one of ${BUDAPEST_STATUSES.join(', ')}`),
    inForce: v.nullable(Day),
  }),
  sources: Sources,
  /** What is not known exactly, in one line; shown with the status. */
  note: v.optional(Text(MAX_STATEMENT_LENGTH)),
});

/** `about.json`: the dataset as a whole. */
export const AboutRecord = v.strictObject({
  /** The day up to which it was researched: the honest "as of" of everything that has no later date. */
  asOf: Day,
  /** The day of the last complete list of signatories that was read: a State missing from it may have signed since. */
  signatoriesAsOf: Day,
  /** The day of the Council of Europe's chart that was read. */
  budapestAsOf: Day,
});
