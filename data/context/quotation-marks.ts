/** Whether a place in a text stands inside quotation marks. One pass, for the marks of the interface's languages. Pure. */

/** What each mark that opens a quotation is closed by. "»" and "“" close in some languages and open in others. */
const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** Quotations are shorter; a page without paragraphs may hold megabytes before a name. */
const MOST_BEFORE = 4000;

/** Whether index `at` of `text` is within a quotation that was opened before it. */
export function isQuoted(text: string, at: number): boolean {
  let closers: string | undefined;
  for (let index = Math.max(0, at - MOST_BEFORE); index < at; index += 1) {
    const character = text[index]!;
    if (closers?.includes(character)) closers = undefined;
    else closers ??= CLOSERS[character];
  }
  return closers !== undefined;
}
