/**
 * Concepts in other words: "whitening of money" is money laundering, "software of rescue" ransomware.
 *
 * A concept is a common word, so that only two words or more of its senses, side by side, stand for it, and it counts like
 * a name that means something else on most pages.
 */

/** By entity: the senses that together mean it, in any order; several ways to say it. */
export const CONCEPTS: Record<string, string[]> = {
  'money-laundering': ['launder money', 'foundation launder', 'financial launder'],
  ransomware: ['ransomware', 'ransom software', 'programme ransom', 'malware ransom'],
  'online-scams': [
    'internet scam',
    'fraud internet',
    'electronic scam',
    'cyber scam',
    'cyber fraud',
    'electronic fraud',
  ],
  cybercrime: ['crime cyber', 'crime internet', 'computer crime', 'crime virtual', 'crime electronic'],
  'electronic-evidence-sharing': ['electronic evidence', 'computer evidence', 'evidence internet'],
  'mutual-legal-assistance': ['assistance legal mutual'],
  'dual-criminality': ['double punishable'],
  csam: ['child material misuse sexual', 'child exploitation material sexual'],
  botnet: ['bot network', 'bot internet'],
  phishing: ['fishing password', 'cyber fishing', 'electronic fishing'],
  'pig-butchering': ['pig slaughter'],
  'money-mule': ['money mule'],
  extradition: ['handover suspect'],
  'scam-centres': ['centre scam', 'centre fraud'],
  spyware: ['programme spy', 'software spy'],
  'real-time-traffic-data': ['collection realtime', 'collection data realtime', 'collection data realtime traffic'],
};

/** The most words without a sense ("of the") between those of a concept. */
export const WORDS_BETWEEN = 3;
/** The most senses of one. */
export const SENSES_OF_CONCEPT = 4;
