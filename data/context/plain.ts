/** Text as search compares it: case, diacritics and runs of white space make no difference. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all of ASCII"
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/** Folds a text for search. ASCII, which most of the dataset is, has no diacritics to take away. */
export function plain(text: string): string {
  const bare = ASCII_ONLY.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}
