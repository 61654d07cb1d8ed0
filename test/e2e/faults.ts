/** What goes wrong in a page while somebody watches: uncaught errors, and complaints in its console. */
import type { Page } from 'puppeteer-core';

/** Words that a hostile page throws or logs itself: not ours to answer for. */
export const OWN_FAULT = 'the page did this';

/** Browsers ask for an icon by themselves, and complain when there is none. */
const NOT_OURS = [OWN_FAULT, '/favicon.ico'];

/** Starts to watch; the list grows. What the page's own script complains of with `OWN_FAULT` is left out. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  const note = (fault: string) => NOT_OURS.some((words) => fault.includes(words)) || faults.push(fault);
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) note(`${message.text()} at ${message.location().url}`);
  });
  return faults;
}
