/**
 * A page → the day on which it says that it was published, read from what it tells machines and readers.
 *
 * Everything here is somebody else's: read as text, little of it, and nothing but a day comes out. What a page gives as the
 * day of a change is not read. Which candidate counts is decided by `data/context/page-date.ts`.
 */
import { bylineDay, speaksOfChange } from '../../data/context/byline.ts';
import { monthOf } from '../../data/context/month-names.ts';
import { type DateCandidate, type DatePlace, publishedOn } from '../../data/context/page-date.ts';
import { ROLE_SELECTORS } from './elements.ts';
import { articleIn, structuredTexts } from './structured-data.ts';

const ARTICLE_META = 'meta[property="article:published_time"], [itemprop="datePublished"]';
const META_NAMES = ['date', 'pubdate', 'dc.date.issued', 'parsely-pub-date', 'sailthru.date'];
const META = META_NAMES.map((name) => `meta[name="${name}" i]`).join(', ');
/** A site's own name is a headline too, outside the article. */
const HEADLINES = [`:is(article, main) :is(${ROLE_SELECTORS.headline})`, ROLE_SELECTORS.headline];
const TIMES = 'time[datetime]';
/** Class names and properties of the day of a change. */
const OF_CHANGE = /modif|updat|edited|revis/i;

/** More than a page has; a page with more is up to something. */
const MOST_CANDIDATES = 20;
/** The header of an article is no larger than this, counted from its headline upwards. */
const MOST_LEVELS = 4;
/** Pieces of text after the headline, and before it, among which the byline is. */
const LINES_AFTER = 30;
const LINES_BEFORE = 12;
/** A piece this long is the article's text: no byline comes after it. */
const LONG_LINE = 240;

/** Nodes looked at on one side of the headline; a menu may lie between it and its byline. */
const MOST_NODES = 600;
/** `Node.TEXT_NODE`. */
const TEXT = 3;

/** /2025/10/25/, /2025/oct/25/, /20251025/. */
const IN_PATH = /\/((?:19|20)\d\d)([/-]?)(\d{2}|[a-z]{3})\2(\d{2})(?=[/_-]|$)/i;

/** The day on which `page`, found at `address`, says that it was published: YYYY-MM-DD. Never throws. */
export function publishedOf(page: Document, address: string, now: Date = new Date()): string | undefined {
  const readers: [DatePlace, () => string[]][] = [
    ['structured', () => structuredTexts(page).flatMap(structuredDates)],
    ['article-meta', () => valuesOf(page, ARTICLE_META)],
    ['meta', () => valuesOf(page, META)],
    ['time', () => timesNear(headlineOf(page))],
    ['byline', () => bylinesNear(headlineOf(page))],
    ['address', () => addressDates(address)],
  ];
  const candidates = readers.flatMap(([place, read]): DateCandidate[] =>
    safely(read)
      .slice(0, MOST_CANDIDATES)
      .map((text) => ({ place, text })),
  );
  return publishedOn(candidates, now);
}

/** The day of publication in a JSON-LD text, as it is written there. */
export function structuredDates(text: string): string[] {
  return [articleIn(text)?.datePublished].flat().filter((value) => typeof value === 'string');
}

/** The day in the path of an address, as digits. */
export function addressDates(address: string): string[] {
  const [, year, , month, day] = IN_PATH.exec(new URL(address).pathname) ?? [];
  if (!year || !month || !day) return [];
  const number = /^\d/.test(month) ? month : String(monthOf(month.toLowerCase()) ?? '').padStart(2, '0');
  return [`${year}-${number}-${day}`];
}

/** A form with a field named `querySelectorAll` hides the real one: what cannot be read gives nothing. */
function safely(read: () => string[]): string[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function valuesOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].flatMap((element) => {
    if (element.closest(ROLE_SELECTORS.aside)) return [];
    return element.getAttribute('content') ?? element.getAttribute('datetime') ?? [];
  });
}

function headlineOf(page: Document): Element | undefined {
  return HEADLINES.flatMap((selector) => [...page.querySelectorAll(selector)]).find(
    (element) => !element.closest(ROLE_SELECTORS.aside),
  );
}

/** The days of `time` elements in the smallest part around the headline that has any. */
function timesNear(headline: Element | undefined): string[] {
  let around = headline?.parentElement;
  for (let level = 0; around && around.localName !== 'body' && level < MOST_LEVELS; level += 1) {
    const times = [...around.querySelectorAll(TIMES)]
      .slice(0, MOST_CANDIDATES)
      .filter((time) => !isOfChange(time) && !time.closest(ROLE_SELECTORS.aside));
    if (times.length) return times.map((time) => time.getAttribute('datetime') ?? '');
    around = around.parentElement;
  }
  return [];
}

function isOfChange(time: Element): boolean {
  const parent = time.parentElement;
  const told = [time.getAttribute('itemprop'), time.className, parent?.className].join(' ');
  const [before = ''] = (parent?.textContent ?? '').slice(0, LONG_LINE).split(time.textContent || '\n');
  return OF_CHANGE.test(told) || speaksOfChange(before);
}

/** The day of the line that dates the article, after the headline or, failing that, before it. */
function bylinesNear(headline: Element | undefined): string[] {
  if (!headline) return [];
  const day =
    bylineDay(linesFrom(headline, nodeAfter, LINES_AFTER)) ??
    bylineDay(linesFrom(headline, nodeBefore, LINES_BEFORE).reverse());
  return day ? [day] : [];
}

/** Pieces of text on one side of the headline, the nearest first, up to the article's own text. */
function linesFrom(headline: Element, step: (node: Node, root: Node) => Node | null, most: number): string[] {
  const root = headline.closest('body') ?? headline;
  const lines: string[] = [];
  let node = step === nodeAfter ? lastWithin(headline) : headline;
  for (let left = MOST_NODES; left > 0 && lines.length < most; left -= 1) {
    const next = step(node, root);
    if (!next) break;
    node = next;
    const line = node.nodeType === TEXT ? node.nodeValue?.trim() : undefined;
    if (!line || node.parentElement?.closest('script, style, noscript, template')) continue;
    if (line.length > LONG_LINE) break;
    lines.push(line);
  }
  return lines;
}

function nodeAfter(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  // A form with a field named `parentNode` leads round in a circle.
  for (let left = MOST_NODES; at && at !== root && left > 0; left -= 1) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function nodeBefore(node: Node, root: Node): Node | null {
  if (node.previousSibling) return lastWithin(node.previousSibling);
  return node.parentNode === root ? null : node.parentNode;
}

function lastWithin(node: Node): Node {
  let at = node;
  while (at.lastChild) at = at.lastChild;
  return at;
}
