/**
 * What a page says of itself to machines: headline and keywords from its structured data, and its title for other sites.
 *
 * It is somebody else's data: read as text only, small parts of it, and never shown. It helps to judge what the page is about
 * where the visible text begins late. In: a document. Out: a short text, a line for each statement; empty where there is none.
 */
import { articleIn, type Json, structuredTexts } from './structured-data.ts';

const TITLES =
  'meta[property="og:title"], meta[name="twitter:title"], meta[name="keywords"], meta[property="article:section"]';
const MOST_CHARACTERS_A_LINE = 300;
const MOST_LINES = 24;
const DEEPEST = 4;

const TELLING_KEYS = ['headline', 'alternativeHeadline', 'articleSection', 'keywords', 'about'] as const;

/** Reads what `page` says of itself. Never throws. */
export function aboutOf(page: Document): string {
  const titles = [...page.querySelectorAll(TITLES)].map((element) => element.getAttribute('content') ?? '');
  const structured = structuredTexts(page).flatMap(statementsOf);
  const lines = [...titles, ...structured].map((line) =>
    line.slice(0, MOST_CHARACTERS_A_LINE).replace(/\s+/g, ' ').trim(),
  );
  return [...new Set(lines.filter(Boolean))].slice(0, MOST_LINES).join('\n\n');
}

/** Headline, section, keywords and subjects of the first article in a JSON-LD text. */
export function statementsOf(text: string): string[] {
  const article = articleIn(text);
  return article ? TELLING_KEYS.flatMap((key) => textsOf(article[key], 0)) : [];
}

/** Texts and names of things in a value: "a, b", ["a", "b"], [{ "name": "a" }]. */
function textsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_LINES).flatMap((item) => textsOf(item, depth + 1));
  return textsOf((value as Json).name, depth + 1);
}
