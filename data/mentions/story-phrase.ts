/**
 * Whether a text speaks of a treaty on cybercrime in words that are nobody's name: "su convención contra la
 * ciberdelincuencia", "an agreement on crime in the network". Beside the UN or those who prepare the convention that is the story.
 *
 * In: a text. Out: yes or no. One pass; what lies between the two words is bounded.
 */

/** Words for a treaty, from their beginning. */
const TREATY =
  'treat(?:y|ies)|convention|pacts?|accords?|agreement|tratado|convenio|convenci[oó]n|convenção|acuerdo|acordo|pacto|traité|trattato|accordo|convenzione|abkommen|übereinkommen|vertrag|konvention|verdrag|конвенц|договор|соглашен|угод|договір|конвенці|konwencj|traktat|umow|sözleşme|antlaşma|konvensi|perjanjian|công ước|hiệp ước|اتفاقية|معاهدة|الاتفاقية|المعاهدة';
/** Cybercrime in one word, or in two with small ones between. */
const ONE_WORD =
  'cyber-?crim|cyber-?krim|computerkrim|internetkrim|cibercrim|ciberdel|кибер-?прест|киберугроз|кіберзлоч|cyberprz|siber suç|kejahatan siber|tội phạm (?:mạng|công nghệ cao)|criminalità informatica|الجر(?:ائم|يمة) (?:السيبرانية|الإلكترونية|المعلوماتية)';
const CRIME =
  '(?:crim|deli[ct]t?|verbrech|kriminalit|straftat|преступ|правопоруш|злочин|infra[cç])\\p{L}*(?:[\\s-]\\p{L}{1,7}){0,3}[\\s-](?:red|redes|rede|réseaux?|netz|network|net|internet|internets|cyberspace|ciberespa[cç]io|cyberespace|cyberraum|сет[ией]|интернете|кибер\\p{L}*|cyber\\p{L}*|comput\\p{L}*|informáti\\p{L}*|informati[kqs]\\p{L}*|digita\\p{L}*)';
const NET_CRIME = '(?:cyber|computer|internet|network|online|digital)[\\s-]crimes?';
const BETWEEN = '[^.!?;:«»“”"\\n]{0,60}?';
const SPACED = new RegExp(
  `(?<!\\p{L})(?:${TREATY})${BETWEEN}(?<!\\p{L})(?:${ONE_WORD}|(?:${CRIME}|${NET_CRIME})(?!\\p{L}))`,
  'iu',
);
/** Chinese, Japanese and Korean put the subject first. */
const UNSPACED =
  /(?:网络|網絡|網路|网路|サイバー|사이버)\s?(?:空间|空間|공간)?[^。！？；]{0,8}(?:犯罪|범죄)[^。！？；]{0,8}(?:公约|公約|条约|條約|条約|协定|協定|협약|조약)/u;

/** Whether `text` speaks of a treaty on cybercrime. */
export function speaksOfTreaty(text: string): boolean {
  return SPACED.test(text) || UNSPACED.test(text);
}
