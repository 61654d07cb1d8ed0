/** Heads and rows of cells → a table for people: the first column begins together, the others end together. */

/** @param rows as long as the heads */
export function aligned(heads: string[], rows: string[][]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
