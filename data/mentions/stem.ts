/** Words by their stems. */

export function stemOf(key: string): string {
  return key;
}

export function prefixlessOf(_key: string): string[] {
  return [];
}
