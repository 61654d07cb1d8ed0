/** Entry of the reader: injected by the background when the scout suspects that a page is about the story. */

import lexicon from 'virtual:lexicon';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageRecord } from '../../data/context/page-record.ts';
import type { CardRecords } from '../../data/dataset.ts';
import { buildLexicon, type Lexicon } from '../../data/mentions/lexicon.ts';
import { type Message, parseMessage } from '../shared/messages.ts';
import type { Preferences } from '../shared/preferences.ts';
import { type Phrasebook, speak } from '../shared/text.ts';
import { type Outside, Reader } from './reader.tsx';
import { breathe } from './slices.ts';

/** Injected twice (read once, then switched on), the second copy finds the first at work and leaves. */
const STARTED = Symbol.for('cybercrime-context.reader');
/** Without a scout in the page, the reader was asked for by hand ("read this page once") and stays whatever changes. */
const SCOUTED = Symbol.for('cybercrime-context.scout');

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const world = globalThis as { [STARTED]?: boolean; [SCOUTED]?: boolean };
    if (world[STARTED]) return;
    world[STARTED] = true;
    const stop = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stop.signal]);
    // Both make room: switched on again, the page gets a new scout, and through it a new reader.
    signal.addEventListener('abort', () => {
      delete world[STARTED];
      delete world[SCOUTED];
    });

    // Async, so that it rejects rather than throws where the extension has gone from under the page.
    const send = async (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);
    const outside: Outside = {
      fetchRecords: async (ids) => {
        // With every fetch, so that a language chosen meanwhile is spoken.
        const [words, records] = await Promise.all([send({ type: 'words' }), send({ type: 'records', ids })]);
        speak(words as Phrasebook);
        return records as CardRecords;
      },
      compare: (findings) => send({ type: 'compare', ...findings }) as Promise<PageRecord>,
      fetchPreferences: () => send({ type: 'preferences' }) as Promise<Preferences>,
      onOpened: (entity) => void send({ type: 'opened', entity }).catch(() => stop.abort()),
      openAtlas: (entity) => void send({ type: 'open-atlas', entity }).catch(() => stop.abort()),
      hideSite: () => {
        void send({ type: 'hide-site' }).catch(() => undefined);
        stop.abort();
      },
      isThere: () => ctx.isValid,
      onCount: (count) => void send({ type: 'page-read', count }).catch(() => stop.abort()),
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
    // Not when the extension itself has gone: then there is no badge, and nobody to tell.
    stop.signal.addEventListener('abort', () => void send({ type: 'page-read', count: 0 }).catch(() => undefined));
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));

    // Settings that cannot be asked for mean that the extension has gone from under the page.
    reader.then((ready) => ready.start()).catch(() => stop.abort());
  },
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
