/** The page's mentions → what the popup lists: everybody found, marked or not, with the words around each mention. */
import { presentIn } from '../../data/context/present.ts';
import { inSentence } from '../../data/context/sentence.ts';
import type { AssertionSummary, MentionSummary, PageSummary } from '../shared/messages.ts';
import type { PageAssertion, PageMention, PageModel } from './page-model.ts';

/** Characters before and after: about a line of the popup. */
const AROUND = 48;
/** More than anybody reads through; the counts tell of the rest. */
const MOST_MENTIONS = 1000;

type Summarised = Pick<PageModel, 'topic' | 'published' | 'mentions' | 'assertions'> &
  Partial<Pick<PageModel, 'isCut'>>;

/** @param marked the mentions that are underlined now */
export function summaryOf(
  { topic, published, isCut, mentions, assertions }: Summarised,
  marked: ReadonlySet<PageMention>,
): PageSummary {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const present = presentIn(mentions.map(({ entity, home, start, end }) => ({ entity, text: home.text, start, end })));
  return {
    topic,
    ...(published ? { published } : {}),
    ...(isCut ? { unread: true } : {}),
    entities: present.map(({ entity, quoted }) => ({ id: entity, count: counts.get(entity)!, speaks: quoted })),
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
