/** Which letters a word has, as bits: words whose bits differ much need no comparison. */

/** Several letters share one bit. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether two words' letters differ in no more than `most` bits. */
export function differByAtMost(most: number, bits: number, others: number): boolean {
  let different = bits ^ others;
  let count = 0;
  for (; different && count <= most; different &= different - 1) count += 1;
  return count <= most;
}
