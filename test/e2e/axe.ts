/** Asks axe what is wrong with a page, or with a part of it, for people who use assistive technology. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 up to level AA, and what axe holds to be good practice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Everything axe finds, one line a fault: rule, element, reason. A contrast that axe cannot measure counts as a fault
 * too, for it would hide the ones it could not see.
 *
 * @param path - Selectors that lead to the part to look at, each but the last to the host of a shadow root.
 */
export async function faultsIn(page: Page, path?: string[]): Promise<string[]> {
  // As an expression of the driver's: the policy of the extension's pages keeps scripts from anywhere else out.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(findFaults, TAGS, path);
}

/** Runs in the page, sent there as text. */
async function findFaults(tags: string[], path: string[] | undefined): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations, incomplete, passes } = await axe.run(
    path ? { fromShadowDom: path as [string, string] } : document,
    {
      runOnly: tags,
      // Off unless asked for by name.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete', 'passes'],
    },
  );
  if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
  const unmeasured = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '', html }) =>
      [id, target.flat().join(' '), failureSummary.split('\n')[1]?.trim(), html.slice(0, 160)].join(' | '),
    ),
  );
}
