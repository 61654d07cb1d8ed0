/** Entry of the reader: injected by the background when the scout suspects that a page is about the story. */

import lexicon from 'virtual:lexicon';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CardRecords } from '../../data/dataset.ts';
import { buildLexicon } from '../../data/mentions/lexicon.ts';
import { type Message, parseMessage } from '../shared/messages.ts';
import { Reader } from './reader.tsx';

/** Injected twice (read once, then switched on), the second copy finds the first at work and leaves. */
const STARTED = Symbol.for('cybercrime-context.reader');
/** Without a scout in the page, the reader was asked for by hand ("read this page once") and stays whatever changes. */
const SCOUTED = Symbol.for('cybercrime-context.scout');

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const world = globalThis as { [STARTED]?: boolean };
    if (world[STARTED]) return;
    world[STARTED] = true;
    const stop = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stop.signal]);
    signal.addEventListener('abort', () => delete world[STARTED]);

    const send = (message: Message) => browser.runtime.sendMessage(message);
    const reader = new Reader(
      buildLexicon(lexicon()),
      {
        fetchRecords: (ids) => send({ type: 'records', ids }) as Promise<CardRecords>,
        openAtlas: (entity) => void send({ type: 'open-atlas', entity }).catch(() => stop.abort()),
        onCount: (count) => void send({ type: 'page-read', count }).catch(() => stop.abort()),
      },
      signal,
    );

    const onMessage = (input: unknown) => answer(parseMessage(input));
    const answer = (message: Message | undefined): Promise<unknown> | undefined => {
      if (message?.type === 'summarize') return reader.summarize();
      if (message?.type === 'go-to') reader.step(1, message.entity);
      if (message?.type === 'step') reader.step(message.by);
      if (message?.type === 'stop') stop.abort();
      if (message?.type === 'sites-changed' && SCOUTED in world) void leaveIfOff();
      return undefined;
    };
    const leaveIfOff = async () => {
      if (!(await send({ type: 'still-on' }))) stop.abort();
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));

    void reader.start();
  },
});
