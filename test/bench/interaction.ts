/** What a person waits for: marks, the card, the popup, search. With the installed extension, in either browser. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page as Tab } from 'puppeteer-core';
import { DWELL_MS } from '../../entrypoints/reader.content/hover.ts';
import { Desk } from '../e2e/extension.ts';
import type { Session } from '../setup/launch.ts';
import { dismissCard, hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { addressOf } from './installed.ts';
import type { Waits } from './report.ts';
import { median } from './statistics.ts';

const PATIENCE_MS = 60_000;
/** Longer than a search takes, so that keys do not run into each other. */
const KEY_PAUSE_MS = 600;
const TYPED = 'budapest';
const LATER_CARDS = 5;
const POPUPS = 5;

/** Opens a page about the story and does what a reader does. */
export async function waitsOf(session: Session, pageId: string): Promise<Waits> {
  const tab = await session.newPage(addressOf(pageId));
  const marksAfterMs = (await tab.evaluate(firstMarks, PATIENCE_MS)) as number;
  await waitForMarks(tab, PATIENCE_MS);
  const card = await cardWaits(tab);
  const popup = await popupWaits(session, tab);
  await tab.close();
  return { marksAfterMs, card, ...popup };
}

async function cardWaits(tab: Tab): Promise<Waits['card']> {
  const names = [...new Set((await paintedMarks(tab)).map((name) => name.replace(/\s+/g, ' ').trim()))];
  const waits: number[] = [];
  for (const name of names.slice(0, 1 + LATER_CARDS)) {
    const waiting = tab.evaluate(cardAfterPointer);
    await hoverMark(tab, name);
    waits.push((await waiting) - DWELL_MS);
    await waitForCard(tab);
    await dismissCard(tab);
  }
  const [firstMs, ...later] = waits;
  return { firstMs: firstMs!, laterMs: median(later) };
}

async function popupWaits(session: Session, tab: Tab): Promise<Pick<Waits, 'popup' | 'popupScript'>> {
  const desk = await Desk.open(session);
  const address = `popup.html?tab=${await desk.tabOf(tab.url())}`;
  const script = session.name === 'chromium' ? await popupScript(session, address) : undefined;
  const popup = await session.openExtensionPage(address, { width: 400 });
  await popup.waitForSelector('.row');
  await sleep(KEY_PAUSE_MS);
  const [firstPaintMs, listPaintMs] = await popup.evaluate(paints);
  await popup.focus('input[type=search]');
  // Listening first: keys and questions to the page do not keep their order.
  await popup.evaluate(listenToKeys);
  for (const key of TYPED) {
    await popup.keyboard.press(key as 'b');
    await sleep(KEY_PAUSE_MS);
  }
  const [firstKeyMs, ...later] = (await popup.evaluate('globalThis.keyWaits')) as number[];
  await popup.close();
  await desk.page.close();
  return {
    popup: { firstPaintMs: firstPaintMs!, listPaintMs: listPaintMs!, firstKeyMs: firstKeyMs!, keyMs: median(later) },
    popupScript: script,
  };
}

/** The script's own time in popups that are opened one after the other, by the browser's count. */
async function popupScript(session: Session, address: string): Promise<Waits['popupScript']> {
  const opened: number[] = [];
  const keys: number[] = [];
  for (let time = 0; time < POPUPS; time += 1) {
    const popup = await session.browser.newPage();
    const client = await popup.createCDPSession();
    await client.send('Performance.enable');
    const scriptMs = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
    };
    await popup.goto(new URL(address, `${session.extensionOrigin}/`).href);
    await popup.waitForSelector('.row');
    opened.push(await scriptMs());
    await popup.type('input[type=search]', TYPED[0]!);
    await sleep(KEY_PAUSE_MS);
    const before = await scriptMs();
    await popup.type('input[type=search]', TYPED.slice(1), { delay: KEY_PAUSE_MS });
    await sleep(KEY_PAUSE_MS);
    keys.push(((await scriptMs()) - before) / (TYPED.length - 1));
    await popup.close();
  }
  return { openMs: median(opened), keyMs: median(keys) };
}

// The functions below run in the page, sent there as text: they can use nothing from this file.

/** Time since navigation at the first frame that has marks; rejects after `patience`. */
function firstMarks(patience: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (CSS.highlights.size) resolve(performance.now());
      else if (performance.now() > patience) reject(new Error('no marks'));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** From the pointer's first movement to the frame that has the card. */
function cardAfterPointer(): Promise<number> {
  return new Promise((resolve) => {
    const arrived = ({ clientX, clientY }: MouseEvent) => {
      // Scrolling moves the page under a pointer that rests in the corner.
      if (clientX <= 1 && clientY <= 1) return;
      removeEventListener('mousemove', arrived, { capture: true });
      const begun = performance.now();
      const look = () => {
        const card = document.querySelector('cybercrime-context')?.shadowRoot?.querySelector('[role=dialog]');
        if (card?.getClientRects().length) resolve(performance.now() - begun);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('mousemove', arrived, { capture: true });
  });
}

/** When the popup first painted anything, and the largest thing it has. */
function paints(): Promise<[number, number]> {
  const last = (type: string) =>
    new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        observer.disconnect();
        const entries = list.getEntries();
        resolve((entries.find(({ name }) => name === 'first-contentful-paint') ?? entries.at(-1))!.startTime);
      });
      observer.observe({ type, buffered: true });
    });
  return Promise.all([last('paint'), last('largest-contentful-paint')]);
}

/** From each key to the frame with the last change of what is shown for it. */
function listenToKeys(): void {
  const waits: number[] = [];
  Object.assign(globalThis, { keyWaits: waits });
  let begun = 0;
  const typed = () => {
    begun = performance.now();
    waits.push(0);
  };
  addEventListener('input', typed, { capture: true });
  const changed = () =>
    requestAnimationFrame(() => {
      if (waits.length) waits[waits.length - 1] = performance.now() - begun;
    });
  new MutationObserver(changed).observe(document.body, { childList: true, subtree: true, characterData: true });
}
