/** A file of passages → what its list holds, not yet checked. */

/** @throws With the file's name when it is no JSON, or no list. */
export function listIn(name: string, content: string): unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(content);
  } catch (error) {
    throw new Error(`${name}: bad JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw new Error(`${name}: must be a list of passages`);
  return list;
}
