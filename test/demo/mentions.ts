import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

const ANNOTATE = path.resolve(import.meta.dirname, '../../data/cli/annotate.ts');

/** One name of an entity, as often as the reader would see it underlined. */
export interface NameCount {
  text: string;
  entity: string;
  count: number;
}

interface Annotated {
  error?: string;
  mentions?: { text: string; entity: string; shown: boolean }[];
}

/** Asks `npm run annotate` which names stand in the text of a page; in order of appearance. */
export async function namesOn(page: Page): Promise<NameCount[]> {
  const article = await page.evaluate(() => ({
    id: location.href,
    title: document.title,
    lang: document.documentElement.lang || 'en',
    text: document.body.innerText,
  }));
  const input = `${JSON.stringify(article)}\n`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [ANNOTATE, '--no-facts'], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`data/cli/annotate.ts failed: ${stderr.trim().split('\n').at(-1)}`);
  const { error, mentions = [] }: Annotated = JSON.parse(stdout);
  if (error) throw new Error(`data/cli/annotate.ts: ${error}`);

  const counts = new Map<string, NameCount>();
  for (const { text, entity, shown } of mentions) {
    if (!shown) continue;
    const name = counts.get(`${entity} ${text}`) ?? { text, entity, count: 0 };
    counts.set(`${entity} ${text}`, { ...name, count: name.count + 1 });
  }
  return [...counts.values()];
}

/** The names as a table for a terminal. */
export function table(names: NameCount[]): string {
  const width = Math.max(...names.map(({ text }) => text.length));
  return names
    .map(({ text, entity, count }) => `  ${`${count}×`.padStart(4)}  ${text.padEnd(width)}  ${entity}`)
    .join('\n');
}
