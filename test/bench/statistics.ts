/** Numbers of several samples → one. */

/** The middle one; of an even count the mean of the two in the middle. NaN of none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2) return sorted[middle]!;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of each field, over objects that have the same fields. */
export function medians(samples: Record<string, number>[]): Record<string, number> {
  const [first] = samples;
  return Object.fromEntries(Object.keys(first ?? {}).map((key) => [key, median(samples.map((one) => one[key]!))]));
}
