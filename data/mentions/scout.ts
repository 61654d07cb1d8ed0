/**
 * A first guess from raw text, cheap enough for every page of every site that is on: may this be about the story?
 *
 * It may say yes too often (the reader then looks properly and shows nothing) but must never miss: every unambiguous
 * name that proves a page to be about the story or cybercrime contains one of these stems (tested).
 */

/** Each of these says enough alone: cybercrime in the lexicon's languages, and names without that word. */
const PROOF =
  /(?:cyber|ciber|kyber|kiber|siber)[\s\p{Pd}]?(?:cr[ií]|krim|delin|delit|suç|rikoll)|cybersecurity (?:tech|convention|treaty)|кі?ибер[\s\p{Pd}]?(?:прест|злоч)|网络犯罪|網[絡路]犯罪|サイバー犯罪|サイバーテ|사이버\s?범죄|tội phạm mạng|السيبراني|الجرائم? (?:ال)?(?:إ|ا)لكتروني/iu;

/** Words of ordinary cybercrime news: one is chance, several are a subject. */
const HINT = /ransomware|phishing|malware|scam/gi;
export const HINTS_NEEDED = 4;

/** How strongly a stretch of text suggests the story: infinite for proof, else the number of hints. */
export function suspicion(text: string): number {
  if (PROOF.test(text)) return Number.POSITIVE_INFINITY;
  return text.match(HINT)?.length ?? 0;
}
