/** Where the keyboard goes from the card: to what comes after, or before, the words that the card is about. */

/** What can be reached with Tab, as far as a selector can tell. */
const REACHABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/** Elements below `root` that Tab stops at, in order. */
export function reachable(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
}

/**
 * The element that Tab (or Shift and Tab) would reach from a place in the text. Marks are no elements, so nobody but us
 * knows that the card belongs there.
 *
 * @param place the text node of the mark
 * @param within the open modal dialog, outside which nothing takes the focus, or the document
 */
export function neighbourOf(place: Node, by: 1 | -1, within: ParentNode): HTMLElement | undefined {
  const outside = outermostHost(place);
  const all = reachable(within);
  const side = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = all.filter(
    (element) => outside.compareDocumentPosition(element) & side && !element.contains(place) && element !== outside,
  );
  return by > 0 ? beyond[0] : beyond.at(-1);
}

/** Positions can only be compared within one tree: a place in a shadow tree is where its outermost host is. */
function outermostHost(place: Node): Node {
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? outermostHost(root.host) : place;
}
