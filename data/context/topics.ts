/** What a sentence is about, in the words of the records' own `topic` field. English; others rank by words alone. */

/** Word beginnings that speak of a topic. A sentence may speak of several. */
const CUES: [topic: string, pattern: RegExp][] = [
  ['signature', /\bsign(?:ed|s|ing|ator\w*|atures?)?\b|ceremony|\d+ (?:countries|nations|states)/i],
  ['ratification', /\bratif|accession|\baccede|parliament/i],
  [
    'entry-into-force',
    /\b(?:enter|come|comes|came|entry|go|goes)\w* (?:in|into) (?:force|effect|vigou?r)|\b(?:40|forty|fortieth)\b/i,
  ],
  ['adoption', /\badopt|unanimous|without a vote|consensus|general assembly/i],
  ['history', /\bpropos|\bfirst (?:asked|put|called|drafted)|\b2017\b|\b2019\b|initiative|origin/i],
  ['negotiations', /negotiat|\btalks\b|\bsession|committee|delegat/i],
  ['scope', /\bscope|\bbroad|vague|serious crime|\bany (?:crime|offence|offense)|covers?\b|wide range/i],
  [
    'criminalization',
    /offen[cs]es?\b|criminali[sz]|\ba crime\b|\bcrimes\b|outlaw|phishing|ransomware|hate speech|laundering/i,
  ],
  ['safeguards', /safeguard|human.rights|protections?\b|refus/i],
  ['human-rights', /human.rights|journalis|activis|dissent/i],
  ['data-sharing', /shar(?:e|es|ing|ed)\b.*\b(?:data|evidence|information)|\bevidence|hand over|compel|user data/i],
  ['surveillance', /surveil|intercept|real.time|spy/i],
  ['security-research', /researcher|ethical hack|vulnerabilit|penetration test/i],
  ['repression', /repress|critics?\b|dissent|censor|detain|arrest|silenc|jail/i],
  ['membership', /members?\b|\d+ (?:companies|firms)|represent|includes?\b|belong|coalition|alliance/i],
  ['leadership', /\bhead(?:s|ed)?\b|\bled\b|leader|chair|president|director/i],
  ['budapest-status', /budapest/i],
  ['venue', /venue|\bchose\b|\bplace to\b|hosts?\b|hosting|location|hanoi/i],
  ['cost', /billion|trillion|losses|\bcosts?\b/i],
];

/** The topics that a sentence speaks of. */
export function topicsOf(sentence: string): Set<string> {
  return new Set(CUES.filter(([, pattern]) => pattern.test(sentence)).map(([topic]) => topic));
}
