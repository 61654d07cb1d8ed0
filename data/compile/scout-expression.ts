/** Anchors → sources of the expressions that stop at them, short because every page pays each letter. */

/** Alternatives that share their beginnings: "abou", "abov" and "acce" are "a(?:bo[uv]|cce)". */
export function alternatives(anchors: string[]): string {
  const byFirst = Map.groupBy(new Set(anchors), (anchor) => anchor[0] ?? '');
  // An anchor that ends here makes all that follows needless.
  if (byFirst.size === 0 || byFirst.has('')) return '';
  const branches = [...byFirst].map(
    ([first, all]) => [first, alternatives(all.map((anchor) => anchor.slice(1)))] as const,
  );
  const last = branches.filter(([, rest]) => !rest).map(([first]) => first);
  const sources = [
    ...(last.length > 1 ? [`[${last.join('')}]`] : last),
    ...branches.flatMap(([first, rest]) => (rest ? [first + rest] : [])),
  ];
  return sources.length > 1 ? `(?:${sources.join('|')})` : sources[0]!;
}

/** Pairs by what is first and what is second in any: a few stops more for far fewer letters. */
export function pairs(anchors: string[]): string {
  return [0, 1].map((at) => `[${[...new Set(anchors.map((anchor) => anchor[at]))].sort().join('')}]`).join('');
}
