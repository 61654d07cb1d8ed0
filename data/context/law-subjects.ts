/**
 * What the articles of the UN convention govern, in the words in which news asks about it.
 *
 * Each row is one subject: words that speak of it, the articles that govern it, the most telling first. Patterns are read against small letters without diacritics.
 */

export interface LawSubject {
  spoken: RegExp;
  articles: number[];
}

const DATA = '(?:data|evidence|records?|logs?|information|files|messages)';

/** The narrower subjects first: who asks about refusing extradition asks about both, and about refusal above all. */
export const LAW_SUBJECTS: LawSubject[] = [
  {
    spoken:
      /\b(?:refus|reject|declin|den(?:y|ies|ied)\b|turn\w* (?:down|away)).{0,80}\b(?:request|assist|cooperat|help|evidence|extradit)|\b(?:request|assistance|cooperation)\w*.{0,80}\b(?:refus|reject|declin|denied|turned down)|\bgrounds? for refus/,
    articles: [40, 37],
  },
  { spoken: /\bextradit/, articles: [37] },
  {
    spoken: /\bdual criminality|\bdouble criminality|\bcrime in both\b/,
    articles: [40, 37],
  },
  { spoken: /\bmutual legal assistance\b/, articles: [40] },
  {
    spoken: new RegExp(
      String.raw`\b(?:compel|forc(?:e|es|ed|ing)\b|oblig|order|require|demand|make)\w*.{0,60}\b(?:compan|firm|provider|platform|business).{0,80}\b(?:${DATA}|shar(?:e|ing)|hand|disclos|surrender)|\bproduction orders?\b`,
    ),
    articles: [27],
  },
  {
    spoken: new RegExp(String.raw`\b(?:preserv|retain|keep|freez)\w*.{0,40}\b${DATA}\b`),
    articles: [25, 26, 42],
  },
  {
    spoken: /\b(?:search|seiz)\w*.{0,40}\b(?:data|devices?|computers?|phones?|servers?|laptops?)\b/,
    articles: [28],
  },
  { spoken: /\btraffic data\b|\bmetadata\b/, articles: [29, 45] },
  {
    spoken: /\bintercept|\bwiretap|\beavesdrop|\blisten\w* in\b|\bread\w* (?:private )?(?:messages|chats)/,
    articles: [30, 46, 8],
  },
  {
    spoken: /\bjudges?\b|\bjudicial|\bwarrants?\b|\bproportional|\bremed(?:y|ies)\b|\bindependent (?:review|oversight)/,
    articles: [24],
  },
  { spoken: /\bhuman[- ]rights|\bfree(?:dom of)? (?:speech|expression)|\bsuppress/, articles: [6] },
  {
    spoken:
      /\bsovereign|\bon (?:foreign|another)\b.{0,20}\b(?:soil|territory)|\b(?:servers?|territory) (?:of|in) another\b/,
    articles: [5],
  },
  { spoken: /\bjurisdiction/, articles: [22] },
  { spoken: /\bpersonal data\b|\bdata[- ]protection\b|\bprivacy law/, articles: [36] },
  {
    spoken: /\b24\/7|\bround[- ]the[- ]clock|\bcontact points?\b/,
    articles: [41],
  },
  { spoken: /\bserious crime|\bfour years\b/, articles: [35, 2] },
  {
    spoken:
      /\b(?:security |ethical |good-faith )(?:researchers?|hackers?|testers?)\b|\bcriminali[sz]\w+ (?:\w+ ){0,3}research|\bpenetration test|\bhacking tools?\b/,
    articles: [11, 7],
  },
  { spoken: /\bgroom(?:ing|s|ed)?\b|\bsolicit/, articles: [15] },
  {
    spoken: /\bchild (?:sexual )?(?:abuse|porn)|\babuse (?:material|images)|\bimages of children\b/,
    articles: [14],
  },
  {
    spoken: /\brevenge porn|\bintimate (?:images|pictures|photos)|\bnudes?\b/,
    articles: [16],
  },
  { spoken: /\blaunder|\bproceeds of\b/, articles: [17, 31] },
  {
    spoken: /\bconfiscat|\basset recovery|\brecover\w* (?:stolen )?(?:assets|money)/,
    articles: [31, 49],
  },
  { spoken: /\blegal persons?\b|\bliab(?:le|ility)\b/, articles: [18] },
  { spoken: /\battempt(?:s|ed)? to commit|\baccomplic|\baid(?:ing)? and abet/, articles: [19] },
  { spoken: /\bphishing|\bfraud|\bscams?\b/, articles: [13] },
  { spoken: /\bransomware/, articles: [7, 9, 10] },
  { spoken: /\bwitness/, articles: [33] },
  { spoken: /\bvictims?\b/, articles: [34] },
  { spoken: /\bjoint investigation/, articles: [48] },
  { spoken: /\bconference of (?:the )?(?:states )?part/, articles: [57] },
  {
    spoken: /\b(?:additional|supplementary) protocol|\bprotocols? to\b/,
    articles: [62, 61],
  },
  {
    spoken: /\bdisputes? between\b|\bsettl\w+ (?:of )?disputes?\b|\binternational court of justice\b/,
    articles: [63],
  },
  {
    spoken:
      /\b(?:fortieth|forty|40)\b.{0,60}\b(?:ratif|instrument|state|countr|deposit)|\b(?:enter|come|entry|go)\w* into (?:force|effect)\b|\btakes? effect\b/,
    articles: [65],
  },
  {
    spoken:
      /\bamend(?:ed|ing|ments?)?\b.{0,40}\b(?:convention|treaty|text)|\b(?:convention|treaty)\b.{0,40}\bamended\b/,
    articles: [66],
  },
  {
    spoken: /\bdenounce (?:the|it)\b|\bwithdraw from\b|\bpull out of\b|\bleave the (?:convention|treaty)\b/,
    articles: [67],
  },
  {
    spoken:
      /\bacced|\baccession|\bopen (?:for|to) signature\b|\b(?:who|which states|any state) (?:can|may) (?:sign|join)\b/,
    articles: [64],
  },
];
