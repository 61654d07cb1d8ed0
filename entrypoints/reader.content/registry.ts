/**
 * Our entries in the page's registry of highlights. The page shares it, and at an update the next copy of this script
 * does too: what that one has put there is not ours to take away.
 */
const ours = new Map<string, Highlight>();

/** Puts a highlight in the place of what has its name; undefined takes ours away. */
export function setHighlight(name: string, highlight: Highlight | undefined): void {
  if (highlight) {
    ours.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return;
  }
  const before = ours.get(name);
  ours.delete(name);
  if (before && CSS.highlights.get(name) === before) CSS.highlights.delete(name);
}

/** Takes away what a copy left behind that ended without a word, as Firefox ends them at an update. */
export function clearLeftHighlights(names: Iterable<string>): void {
  for (const name of names) if (!ours.has(name)) CSS.highlights.delete(name);
}
