/** Sets of numbers as short texts and back: the scout's tables travel in its script, of which every page pays each letter. */

/** Digits are the characters from "#" to "~". */
const FIRST = 0x23;
const BASE = 92;
const WIDTH = 3;
/** Stands for a distance too long for its digits: as far as they reach, and on. */
const REST = BASE ** WIDTH - 1;

/** Numbers in order, each as its distance from the last, in three digits. */
export function packed(numbers: Iterable<number>): string {
  let [text, last] = ['', 0];
  for (const one of [...new Set(numbers)].sort((a, b) => a - b)) {
    for (; one - last >= REST; last += REST) text += digitsOf(REST);
    text += digitsOf(one - last);
    last = one;
  }
  return text;
}

function digitsOf(distance: number): string {
  const digits = [BASE * BASE, BASE, 1].map((unit) => FIRST + (Math.floor(distance / unit) % BASE));
  return String.fromCharCode(...digits);
}

/** What `packed` made, as a set. */
export function unpacked(text: string): Set<number> {
  const found = new Set<number>();
  let last = 0;
  for (let at = 0; at < text.length; at += WIDTH) {
    const [high, middle, low] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
    const distance = ((high - FIRST) * BASE + middle - FIRST) * BASE + low - FIRST;
    last += distance;
    if (distance !== REST) found.add(last);
  }
  return found;
}
