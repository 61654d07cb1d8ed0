/** Entry of the reader: injected by the background when the scout suspects that a page is about the story. */

import lexicon from 'virtual:lexicon';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRecord } from '../data/context/page-record.ts';
import type { CardRecords } from '../data/dataset.ts';
import { buildLexicon, type Lexicon } from '../data/mentions/lexicon.ts';
import { type Outside, Reader } from './reader.content/reader.tsx';
import { breathe } from './reader.content/slices.ts';
import { type Message, parseMessage } from './shared/messages.ts';
import type { Preferences } from './shared/preferences.ts';
import { type Phrasebook, speak } from './shared/text.ts';

/** Injected twice (read once, then switched on), the second copy finds the first at work and leaves. */
const STARTED = Symbol.for('cybercrime-context.reader');
/** Without a scout in the page, the reader was asked for by hand ("read this page once") and stays whatever changes. */
const SCOUTED = Symbol.for('cybercrime-context.scout');
/** Longer than an answer takes; a message to a background that is just being stopped may get none. In milliseconds. */
const ANSWER_MS = 2000;

export default defineUnlistedScript(() => {
  const world = globalThis as { [STARTED]?: boolean; [SCOUTED]?: boolean };
  if (world[STARTED]) return;
  world[STARTED] = true;
  const stop = new AbortController();
  const { signal } = stop;
  // Makes room: switched on again, the page gets a new scout, and through it a new reader.
  signal.addEventListener('abort', () => {
    delete world[STARTED];
    delete world[SCOUTED];
  });

  /** Whether this copy of the extension still is the browser's: where it is not, the browser takes its API away. */
  const isInstalled = () => browser.runtime?.id !== undefined;
  // Async, so that it rejects rather than throws where the extension has gone from under the page.
  const ask = async (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);
  const isThere = () => {
    if (!isInstalled()) stop.abort();
    return !signal.aborted;
  };
  /** The background may be stopped in the middle of an answer, or before it begins. Asked again, it starts anew. */
  const send = async (message: Message): Promise<unknown> => {
    const late = new Promise((_, reject) => setTimeout(reject, ANSWER_MS));
    try {
      return await Promise.race([ask(message), late]);
    } catch (fault) {
      if (!isInstalled()) throw fault;
      return ask(message);
    }
  };
  const tell = (message: Message) => void send(message).catch(isThere);
  const outside: Outside = {
    fetchRecords: async (ids) => {
      // With every fetch, so that a language chosen meanwhile is spoken.
      const [words, records] = await Promise.all([send({ type: 'words' }), send({ type: 'records', ids })]);
      speak(words as Phrasebook);
      return records as CardRecords;
    },
    compare: (findings) => send({ type: 'compare', ...findings }) as Promise<PageRecord>,
    fetchPreferences: () => send({ type: 'preferences' }) as Promise<Preferences>,
    onOpened: (entity) => tell({ type: 'opened', entity }),
    openAtlas: (entity) => tell({ type: 'open-atlas', entity }),
    hideSite: () => {
      tell({ type: 'hide-site' });
      stop.abort();
    },
    isThere,
    onCount: (count) => tell({ type: 'page-read', count }),
  };
  const reader = openLexicon().then((opened) => new Reader(opened, outside, signal));

  const onMessage = (input: unknown) => answer(parseMessage(input));
  const answer = (message: Message | undefined): Promise<unknown> | undefined => {
    if (message?.type === 'summarize') return reader.then((ready) => ready.summarize());
    if (message?.type === 'stop') stop.abort();
    if (message?.type === 'sites-changed') void follow();
    if (message) void reader.then((ready) => obey(ready, message));
    return undefined;
  };
  /** Does what the settings now say: leaves, or marks what and as they want it. */
  const follow = async () => {
    const preferences = (await send({ type: 'preferences' })) as Preferences;
    if (preferences.paused || (SCOUTED in world && !(await send({ type: 'still-on' })))) stop.abort();
    else (await reader).prefer(preferences);
  };
  // Fails when the extension itself has gone: then there is no badge, and nobody to tell.
  signal.addEventListener('abort', () => void ask({ type: 'page-read', count: 0 }).catch(() => undefined));
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));

  const written = document.documentElement;
  /** A page that writes itself anew takes all listeners away with what was there: it gets a new reader. */
  const startAnew = () => {
    if (document.documentElement === written) return;
    const scouted = world[SCOUTED];
    stop.abort();
    if (!scouted) return;
    world[SCOUTED] = true;
    tell({ type: 'story-suspected' });
  };
  const rewriting = new MutationObserver(startAnew);
  rewriting.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewriting.disconnect());

  // Settings that cannot be asked for mean that the extension has gone from under the page.
  reader.then((ready) => ready.start()).catch(() => stop.abort());
});

/** A slice for each step of it: reading the script was one already. */
async function openLexicon(): Promise<Lexicon> {
  await breathe();
  const data = lexicon();
  await breathe();
  return buildLexicon(data);
}

/** Does what the popup or a keyboard command asks for. */
function obey(reader: Reader, message: Message): void {
  if (message.type === 'go-to') void reader.goTo(message.entity, message.nth);
  if (message.type === 'go-to-assertion') void reader.goToAssertion(message.nth);
  if (message.type === 'step') void reader.step(message.by);
  if (message.type === 'open-nearest') void reader.openNearest();
  if (message.type === 'pin') reader.pin();
  if (message.type === 'close') reader.close();
}
