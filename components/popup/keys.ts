/** The popup by keyboard: arrows go from the search field down the list and back, Home and End to its ends. */

/** What arrows stop at: the search field, parts, statements, names, mentions. */
const STOPS = '[data-stop]';
/** What a closed part holds cannot be stopped at. */
const OUT_OF_SIGHT = 'details:not([open]) > :not(summary)';

/** Moves the focus as a key asks; true when it did, and the key has then done its work. */
export function moveByKey(container: HTMLElement, { key, target }: KeyboardEvent): boolean {
  const stops = [...container.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => !stop.closest(OUT_OF_SIGHT));
  const isInField = target instanceof HTMLInputElement;
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const to = placeAfter(key, at, stops.length, isInField);
  if (to === undefined || !stops[to]) return false;
  stops[to].focus();
  return true;
}

/** The first stop is the field itself, in which Home and End go to the ends of what is typed. */
function placeAfter(key: string, at: number, count: number, isInField: boolean): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (isInField || at < 0) return undefined;
  if (key === 'Home') return 1;
  return key === 'End' ? count - 1 : undefined;
}
