/** What is photographed, in the order in which it is shown. */
import type { Page } from 'puppeteer-core';
import { eventually } from '../e2e/extension.ts';
import { type Box, linesOf, openCard } from '../e2e/talks.ts';
import { paintedMarks, paintedSigns, waitForCard, waitForMarks } from '../setup/reader.ts';
import { STYLED_PAGES } from './pages.ts';
import { ARTICLE, type Studio, TALKS } from './studio.ts';

export interface Shot {
  /** The name of its file, without browser and ending. */
  name: string;
  /** What it shows. */
  title: string;
  /** Prepares it; undefined where the browser's driver cannot. */
  take(studio: Studio): Promise<Page | undefined>;
  /** The whole page, not only what the window shows of it. */
  whole?: boolean;
}

const NAME = 'UN Convention against Cybercrime';
const PHONE = { width: 360, height: 640 };
const POPUP = { width: 380, height: 600 };

const CARDS: Shot[] = [
  { name: 'card-light', title: 'Card, light', take: (studio) => card(studio) },
  { name: 'card-dark', title: 'Card, dark', take: (studio) => card(studio, { colorScheme: 'dark' }) },
  { name: 'card-state', title: 'Card of a State', take: (studio) => card(studio, {}, 'Viet Nam') },
  { name: 'card-forced-colours', title: 'Card, forced colours', take: forcedColours },
  { name: 'card-360', title: 'Card, 360 px', take: onPhone },
  {
    name: 'card-arabic',
    title: 'Card, right to left',
    take: async (studio) => {
      await studio.settle({ language: 'ar' });
      return card(studio);
    },
  },
  { name: 'card-zoom-400', title: 'Card, 400 % zoom', take: zoomed },
  { name: 'card-modal', title: 'Card in a modal dialog', take: inModal },
  { name: 'card-full-screen', title: 'Card in full screen', take: inFullScreen },
];

const RECORD: Shot[] = [
  { name: 'claim-light', title: 'A statement beside the record, light', take: (studio) => claim(studio) },
  {
    name: 'claim-dark',
    title: 'A statement beside the record, dark',
    take: (studio) => claim(studio, { colorScheme: 'dark' }),
  },
  ...['The page beside the record', 'Since it was published', 'Voices'].map(
    (title, nth): Shot => ({
      name: `popup-part-${nth + 1}`,
      title: `Popup: ${title}`,
      take: async (studio) => {
        await studio.visit(ARTICLE);
        const popup = await studio.open('popup.html?tab=TAB', '.page-part', POPUP);
        await popup.$$eval(
          'details.page-part',
          (parts, at) => {
            parts[at]!.open = true;
            parts[at]!.scrollIntoView();
          },
          nth,
        );
        return popup;
      },
    }),
  ),
];

const STYLED: Shot[] = STYLED_PAGES.map(({ slug, title, mention }) => ({
  name: `page-${slug}`,
  title,
  take: async (studio) => {
    const page = await studio.visit(`https://styles.example.org/${slug}`, { width: 760, height: 620 });
    await openCard(page, mention);
    return page;
  },
}));

const SURFACES: Shot[] = (
  [
    ['light', 'light', {}],
    ['dark', 'dark', { colorScheme: 'dark' }],
    ['360', '360 px', PHONE],
    ['arabic', 'Arabic', { language: 'ar' }],
    ['german', 'German', { language: 'de' }],
  ] as const
).flatMap(([slug, title, look]): Shot[] => {
  const { language = 'auto', ...size }: { language?: 'ar' | 'de' | 'auto'; colorScheme?: 'dark'; width?: number } =
    look;
  const settle = (studio: Studio) => studio.settle({ language });
  return [
    {
      name: `popup-${slug}`,
      title: `Popup, ${title}`,
      take: async (studio) => {
        await settle(studio);
        await studio.visit(ARTICLE);
        return studio.open('popup.html?tab=TAB', '.row', { ...POPUP, ...size });
      },
    },
    {
      name: `options-${slug}`,
      title: `Settings, ${title}`,
      whole: true,
      take: async (studio) => {
        await settle(studio);
        return studio.open('options.html', '.shortcuts tbody tr', { width: 900, height: 800, ...size });
      },
    },
  ];
});

/** Everything there is to look at. */
export const SHOTS: Shot[] = [...CARDS, ...RECORD, ...STYLED, ...SURFACES];

async function card(studio: Studio, options = {}, name = NAME): Promise<Page> {
  const page = await studio.visit(ARTICLE, options);
  await openCard(page, name);
  return page;
}

/** The count of signatories, which every story on the signing gives. */
async function claim(studio: Studio, options = {}): Promise<Page> {
  const page = await studio.visit(ARTICLE, options);
  await eventually('statements carry a sign', async () => (await paintedSigns(page)).length > 0);
  const sign = (await paintedSigns(page)).find((words) => words.includes('60'));
  await openCard(page, sign ?? '');
  return page;
}

/** A finger's tap opens a sheet. Firefox's driver has no finger: the page gets the events that one makes. */
async function onPhone(studio: Studio): Promise<Page> {
  const page = await studio.visit(ARTICLE, PHONE);
  const isChromium = studio.name === 'chromium';
  if (isChromium) await page.setViewport({ ...PHONE, hasTouch: true, isMobile: true });
  await page.reload();
  await waitForMarks(page);
  const [line] = await linesOf(page, 'article em');
  await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), line!.y - PHONE.height / 4);
  const [{ x, y, width, height }] = (await linesOf(page, 'article em')) as [Box];
  if (isChromium) await page.touchscreen.tap(x + width / 2, y + height / 2);
  else await page.evaluate(tap, x + width / 2, y + height / 2);
  await waitForCard(page);
  return page;
}

/** Runs in the page. */
function tap(clientX: number, clientY: number): void {
  const options = { bubbles: true, cancelable: true, composed: true, clientX, clientY, pointerType: 'touch' };
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    document.elementFromPoint(clientX, clientY)!.dispatchEvent(new PointerEvent(type, options));
  }
}

/** What BiDi cannot pretend, and puppeteer has no name for. */
async function forcedColours(studio: Studio): Promise<Page | undefined> {
  if (studio.name === 'firefox') return undefined;
  const page = await studio.visit(ARTICLE);
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ];
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  await openCard(page, NAME);
  return page;
}

/** A window of 1280 by 1024 pixels at 400 %. */
async function zoomed(studio: Studio): Promise<Page> {
  const page = await studio.visit(ARTICLE);
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await page.reload();
  await waitForMarks(page);
  await openCard(page, NAME);
  return page;
}

async function inModal(studio: Studio): Promise<Page> {
  const page = await studio.visit(TALKS);
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await openWhenMarked(page, 'Human Rights Watch');
  return page;
}

async function inFullScreen(studio: Studio): Promise<Page> {
  const page = await studio.visit(TALKS);
  await page.evaluate(() => {
    const section = document.querySelector('section')!;
    section.onclick = () => section.requestFullscreen();
  });
  await page.click('section', { offset: { x: 10, y: 10 } });
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await openWhenMarked(page, 'Budapest Convention');
  return page;
}

/** What has just been laid out is marked a moment later. */
async function openWhenMarked(page: Page, name: string): Promise<void> {
  await eventually(`"${name}" is marked`, async () => (await paintedMarks(page)).includes(name));
  await openCard(page, name);
}
