/** What several of those compared need: names as one expression, the page's texts, ranges that the browser paints. */

/** All names side by side, longest first, at the bounds of words in any script. */
export function alternation(names: string[]): RegExp {
  const sources = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

export function texts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** Paints parts of texts as the extension does, without touching the page. */
export function paint(spots: { node: Text; start: number; end: number }[]): number {
  const ranges = spots.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
  CSS.highlights.set('compared', new Highlight(...ranges));
  return ranges.length;
}
