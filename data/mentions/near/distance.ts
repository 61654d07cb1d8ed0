/**
 * How many slips of the pen turn one word into another: a letter wrong, missing, too many, or two swapped (optimal string
 * alignment). Counts up to `most` and gives up beyond, so that a comparison costs a few steps.
 *
 * @returns the number of slips, or `most + 1` when there are more
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both begin and end with changes nothing, and hardly anything else is left of words that resemble each other.
  let start = 0;
  let endOfA = a.length;
  let endOfB = b.length;
  while (start < endOfA && start < endOfB && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  const longer = Math.max(endOfA, endOfB) - start;
  if (longer < 2) return longer;
  const isSwap = longer === 2 && isSwapped(a, b, start);
  if (most === 1) return isSwap && endOfA === endOfB ? 1 : 2;
  return slipsInParts(a.slice(start, endOfA), b.slice(start, endOfB), most);
}

function isSwapped(a: string, b: string, at: number): boolean {
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

function slipsInParts(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}
