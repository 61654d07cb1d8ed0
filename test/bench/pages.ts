/**
 * The pages that are measured: made in the shape of news sites, with as much text as is asked for and 5,000 nodes of
 * what stands around it, or saved pages from a folder. In: sizes. Out: HTML.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { headline, paragraphs, seeded } from './prose.ts';

export interface BenchPage {
  /** Also its address: /id. */
  id: string;
  kilobytes: number;
  /** Whether it is about the convention; undefined for saved pages, of which nobody has said. */
  story: boolean | undefined;
  html: string;
}

/** Elements of menus, advertisements, teasers and lists on a front-rank news site. */
const FURNITURE_NODES = 5000;
const PER_TEASER = 5;
const PER_MENU_ENTRY = 2;
const PER_SLOT = 3;
/** A link, an emphasis: text of articles is cut into nodes about this often. */
const PARAGRAPHS_PER_LINK = 2;

/** A page of `kilobytes` of article text. */
export function newsPage(kilobytes: number, story: boolean, furnitureNodes = FURNITURE_NODES): BenchPage {
  const title = story ? 'Delegates weigh the UN Convention against Cybercrime' : 'A bridge, a museum and a ferry line';
  const article = paragraphs(kilobytes * 1000, story)
    .map(withTags)
    .join('\n');
  const [before, after] = furniture(furnitureNodes);
  return {
    id: `${story ? 'related' : 'unrelated'}-${kilobytes}${furnitureNodes === FURNITURE_NODES ? '' : '-bare'}`,
    kilobytes,
    story,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2026-03-02T08:00:00Z">
<style>body{font:16px/1.5 serif;max-width:70em;margin:auto}.grid{display:grid;grid-template-columns:repeat(4,1fr)}</style>
</head><body>${before}<main><article><h1>${title}</h1>${article}</article></main>${after}</body></html>`,
  };
}

/** The pages of one run. */
export function pagesOf(sizes: number[], folder: string | undefined): BenchPage[] {
  const made = sizes.flatMap((kilobytes) => [newsPage(kilobytes, false), newsPage(kilobytes, true)]);
  return [...made, ...(folder ? savedPages(folder) : [])];
}

/** Saved pages of a folder. Their scripts are taken out: they would measure themselves. */
function savedPages(folder: string): BenchPage[] {
  return readdirSync(folder)
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => {
      const html = readFileSync(path.join(folder, name), 'utf8').replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '');
      const text = html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '').replace(/<[^>]*>/g, '');
      return {
        id: `saved-${path.parse(name).name}`,
        kilobytes: Math.round(text.length / 1000),
        story: undefined,
        html,
      };
    });
}

function withTags(text: string, index: number): string {
  const words = text.split(' ');
  if (index % PARAGRAPHS_PER_LINK === 0) words.splice(8, 2, `<a href="#${index}">${words.slice(8, 10).join(' ')}</a>`);
  return `<p>${words.join(' ')}</p>`;
}

/** What stands before and after the article: a third each of menus, teasers and empty slots, by number of nodes. */
function furniture(nodes: number): [before: string, after: string] {
  const random = seeded(11);
  const third = nodes / 3;
  const many = (each: number, make: (index: number) => string) =>
    Array.from({ length: Math.round(third / each) }, (_, index) => make(index)).join('\n');
  const menu = many(PER_MENU_ENTRY, (index) => `<li><a href="#m${index}">${headline(random)}</a></li>`);
  const teasers = many(
    PER_TEASER,
    (index) =>
      `<div class="card"><a href="#t${index}"><h3>${headline(random)}</h3></a><p>${headline(random)}.</p><time>2 March</time></div>`,
  );
  const slots = many(PER_SLOT, () => '<div class="slot"><div><span>Advertisement</span></div></div>');
  return [`<nav><ul>${menu}</ul></nav>`, `<aside class="grid">${teasers}</aside><footer>${slots}</footer>`];
}
