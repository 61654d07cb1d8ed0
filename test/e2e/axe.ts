/** Asks axe what is wrong with a page, or with a part of it, for people who use assistive technology. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 up to level AA, and what axe holds to be good practice beyond it. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Everything that other colours can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** What there are hundreds of, drawn by one component; in the first ones each kind of row is met. */
const REPEATS = 'li:nth-child(n+20), tr:nth-child(n+20), .map a:nth-child(n+20)';

interface Question {
  /** Only what other colours can change, of a page that has been looked at in full. */
  onlyColours?: boolean;
  /** The part to look at; in a shadow root, with its host before it. */
  part?: string | [host: string, selector: string];
}

/**
 * Everything axe finds, one line a fault: rule, element, reason. A contrast that axe cannot measure counts as a fault
 * too, for it would hide the ones it could not see.
 */
export async function faultsIn(page: Page, { part, onlyColours = false }: Question = {}): Promise<string[]> {
  // As an expression of the driver's: the policy of the extension's pages keeps scripts from anywhere else out.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const context: axe.ContextSpec = Array.isArray(part) ? { fromShadowDom: part } : { include: [part ?? 'html'] };
  const options: axe.RunOptions = onlyColours
    ? { runOnly: { type: 'rule', values: COLOURS } }
    : // This rule is off unless asked for by name.
      { runOnly: { type: 'tag', values: ALL }, rules: { 'target-size': { enabled: true } } };
  return page.evaluate(findFaults, context, options);
}

/** Takes most rows out of long lists and tables, for which axe would need minutes. The page is of no other use then. */
export function shorten(page: Page): Promise<void> {
  return page.$$eval(REPEATS, (all) => {
    for (const row of all) row.remove();
  });
}

/** Runs in the page, sent there as text. */
async function findFaults(context: axe.ContextSpec, options: axe.RunOptions): Promise<string[]> {
  const { violations, incomplete, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
    context,
    options,
  );
  const isContrast = ({ id }: axe.Result) => id === 'color-contrast';
  if (!passes.some(isContrast)) return ['axe saw no text'];
  // A digit or an arrow by itself might be a picture to axe; it has the colours of the words beside it.
  const isWord = ({ any }: axe.NodeResult) => any[0]?.data?.messageKey !== 'shortTextContent';
  const unmeasured = incomplete.filter(isContrast).map((rule) => ({ ...rule, nodes: rule.nodes.filter(isWord) }));
  return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '', html }) =>
      [id, target.flat().join(' '), failureSummary.split('\n')[1]?.trim(), html.slice(0, 160)].join(' | '),
    ),
  );
}
