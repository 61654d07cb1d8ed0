/** Tells when something in a card grows or shrinks, so that the card is put where it now belongs. */

/** @returns what ends it */
export function watchSize(card: Element, onResize: () => void): () => void {
  const observer = new ResizeObserver(onResize);
  for (const child of card.children) observer.observe(child);
  return () => observer.disconnect();
}
