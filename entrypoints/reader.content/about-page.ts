/**
 * What a page says of itself to machines: headline and keywords from its structured data, and its title for other sites.
 *
 * It is somebody else's data: read as text only, small parts of it, and never shown. It helps to judge what the page is about
 * where the visible text begins late. In: a document. Out: a short text, a line for each statement; empty where there is none.
 */

const TITLES =
  'meta[property="og:title"], meta[name="twitter:title"], meta[name="keywords"], meta[property="article:section"]';
const STRUCTURED = 'script[type="application/ld+json"]';
/** Pages carry two or three; a page with hundreds is up to something. */
const MOST_SCRIPTS = 8;
/** Structured data of an article are some kilobytes; a page that repeats its whole text there may have more. */
const MOST_JSON_CHARACTERS = 200_000;
const MOST_CHARACTERS_A_LINE = 300;
const MOST_LINES = 24;
const DEEPEST = 4;

/** Types of an article's own node; lists of other articles, comments and breadcrumbs have others. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsArticle|Report)$/;
const TELLING_KEYS = ['headline', 'alternativeHeadline', 'articleSection', 'keywords', 'about'] as const;

type Json = Record<string, unknown>;

/** Reads what `page` says of itself. Never throws. */
export function aboutOf(page: Document): string {
  const titles = [...page.querySelectorAll(TITLES)].map((element) => element.getAttribute('content') ?? '');
  const structured = [...page.querySelectorAll(STRUCTURED)]
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => statementsOf(script.textContent ?? ''));
  const lines = [...titles, ...structured].map((line) =>
    line.slice(0, MOST_CHARACTERS_A_LINE).replace(/\s+/g, ' ').trim(),
  );
  return [...new Set(lines.filter(Boolean))].slice(0, MOST_LINES).join('\n\n');
}

/** Headline, section, keywords and subjects of the first article in a JSON-LD text. */
export function statementsOf(text: string): string[] {
  if (text.length > MOST_JSON_CHARACTERS) return [];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const article = firstArticle(data, 0);
  return article ? TELLING_KEYS.flatMap((key) => textsOf(article[key], 0)) : [];
}

function firstArticle(data: unknown, depth: number): Json | undefined {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return undefined;
  const nodes = Array.isArray(data) ? data : [data, (data as Json)['@graph'], (data as Json).mainEntity];
  for (const node of nodes) {
    if (node === data && isArticle(node as Json)) return node as Json;
    const found = node === data ? undefined : firstArticle(node, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function isArticle(node: Json): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** Texts and names of things in a value: "a, b", ["a", "b"], [{ "name": "a" }]. */
function textsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_LINES).flatMap((item) => textsOf(item, depth + 1));
  return textsOf((value as Json).name, depth + 1);
}
