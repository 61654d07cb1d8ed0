/**
 * The article's own node in a page's structured data (JSON-LD), for whoever reads something of it.
 *
 * It is somebody else's data, and may be hostile: little of it is looked at, and what is no article gives nothing. In: a page,
 * or the text of one script. Out: plain objects whose values may be anything.
 */

const STRUCTURED = 'script[type="application/ld+json"]';
/** Pages carry two or three; a page with hundreds is up to something. */
const MOST_SCRIPTS = 8;
/** Structured data of an article are some kilobytes; a page that repeats its whole text there may have more. */
const MOST_JSON_CHARACTERS = 200_000;
const DEEPEST = 4;

/** Types of an article's own node; lists of other articles, comments and breadcrumbs have others. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsArticle|Report)$/;

export type Json = Record<string, unknown>;

/** The texts of the page's scripts with structured data, the first few. */
export function structuredTexts(page: Document): string[] {
  return [...page.querySelectorAll(STRUCTURED)].slice(0, MOST_SCRIPTS).map((script) => script.textContent ?? '');
}

/** What was read of the page's texts: they are asked for at every change of the page, and seldom change themselves. */
const known = new Map<string, Json | undefined>();

/** The first article in a JSON-LD text. Never throws. */
export function articleIn(text: string): Json | undefined {
  if (text.length > MOST_JSON_CHARACTERS) return undefined;
  if (!known.has(text)) {
    if (known.size >= MOST_SCRIPTS) known.clear();
    known.set(text, parsed(text));
  }
  return known.get(text);
}

function parsed(text: string): Json | undefined {
  try {
    return firstArticle(JSON.parse(text), 0);
  } catch {
    return undefined;
  }
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
