/**
 * Who was opened lately: ids and nothing else, in `storage.session`, which lives in memory and ends with the browser.
 *
 * A private window leaves no trace in it, because all windows share one memory.
 */
import { browser } from 'wxt/browser';

const KEY = 'recent';
/** As many as the popup shows without pushing the page's own list out of sight. */
const MOST = 6;

/** The ids, latest first; none where the browser keeps no such memory. */
export async function recentIds(): Promise<string[]> {
  const { [KEY]: ids } = await browser.storage.session.get(KEY).catch(() => ({ [KEY]: [] }));
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Notes that an entity was opened. */
export async function rememberOpened(entity: string): Promise<void> {
  const others = (await recentIds()).filter((id) => id !== entity);
  await browser.storage.session.set({ [KEY]: [entity, ...others].slice(0, MOST) }).catch(() => undefined);
}

export async function forgetRecent(): Promise<void> {
  await browser.storage.session.remove(KEY).catch(() => undefined);
}
