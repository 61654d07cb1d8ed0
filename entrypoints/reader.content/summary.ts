/** The page's mentions → what the popup lists: everybody found, marked or not, with the words around each mention. */
import { inSentence } from '../../data/context/sentence.ts';
import { isSpeaker } from '../../data/context/speakers.ts';
import type { AssertionSummary, MentionSummary, PageSummary } from '../shared/messages.ts';
import type { PageAssertion, PageMention, PageModel } from './page-model.ts';

/** Characters before and after: about a line of the popup. */
const AROUND = 48;
/** More than anybody reads through; the counts tell of the rest. */
const MOST_MENTIONS = 1000;

/** @param marked the mentions that are underlined now */
export function summaryOf(
  { topic, published, mentions, assertions }: Pick<PageModel, 'topic' | 'published' | 'mentions' | 'assertions'>,
  marked: ReadonlySet<PageMention>,
): PageSummary {
  const counts = new Map<string, number>();
  const speakers = new Set<string>();
  for (const { entity, home, start, end } of mentions) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (!speakers.has(entity) && isSpeaker(home.text, start, end)) speakers.add(entity);
  }
  return {
    topic,
    ...(published ? { published } : {}),
    entities: [...counts].map(([id, count]) => ({ id, count, speaks: speakers.has(id) })),
    assertions: assertions.map(inWords),
    mentions: mentions.slice(0, MOST_MENTIONS).map((mention) => describe(mention, marked.has(mention))),
  };
}

function inWords({ assertion, home }: PageAssertion): AssertionSummary {
  return { ...assertion, ...inSentence(home.text, assertion.start, assertion.end) };
}

function describe({ entity, home, start, end }: PageMention, marked: boolean): MentionSummary {
  const { text } = home;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    entity,
    marked,
    // Cut between words where there are any; a language without spaces is cut where it falls.
    before: plain(start > AROUND ? before.replace(/^\S{0,16}\s/, '') : before).trimStart(),
    text: plain(text.slice(start, end)).trim(),
    after: plain(end + AROUND < text.length ? after.replace(/\s\S{0,16}$/, '') : after).trimEnd(),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
