/** What every page of the extension owes to hands and to screen readers, measured in the page itself. */
import type { Page } from 'puppeteer-core';

const CONTROLS = 'button, a[href], input:not([type=file]), select, summary';

/** Controls that no word names. */
export function unnamed(page: Page): Promise<string[]> {
  return page.$$eval(CONTROLS, (all) =>
    all
      .filter((control) => {
        const field = control as HTMLInputElement;
        const labelled = (control.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
        const words = [
          control.getAttribute('aria-label'),
          ...labelled.map((id) => document.getElementById(id)?.textContent),
          ...[...(field.labels ?? [])].map((label) => label.textContent),
          control.textContent,
        ];
        return !words.some((text) => text?.trim());
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

/** Controls in sight that are smaller than 24 by 24 pixels, but for links in a line of text and fields in a label. */
export function small(page: Page): Promise<string[]> {
  return page.$$eval(CONTROLS, (all) =>
    all
      .map((control) => control.closest('label') ?? control)
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        if (width === 0 || getComputedStyle(control).display === 'inline') return false;
        return width < 23.9 || height < 23.9;
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}
