/**
 * "Crime" in "the net", as seven languages may say it: each word for the one with each for the other. In none of them is
 * the place between them where something happened, as in other names.
 */

/** Words for crimes, the small word between, and words for where they are committed. */
const WAYS: [crimes: string, within: string, places: string][] = [
  [
    'crime|crimes|offence|offences|offense|offenses|felony|felonies|criminality|delinquency',
    'in|in the|on|on the|in the area of',
    'network|networks|net|web|internet|cyberspace|cyber space|cyber-space|digital space|virtual space|cyber sphere',
  ],
  [
    'crimen|crímenes|delito|delitos|delincuencia|criminalidad',
    'en|en la|en el|de la|del|por',
    'red|redes|internet|ciberespacio|espacio cibernético|espacio digital|espacio virtual|web',
  ],
  [
    'crime|crimes|délits|infractions|criminalité|délinquance',
    "en|dans le|dans l'|sur le|sur l'|sur|du|de l'",
    'réseau|réseaux|ligne|internet|cyberespace|cyber-espace|espace cybernétique|espace numérique|espace virtuel|web',
  ],
  [
    'crime|crimes|delito|delitos|criminalidade',
    'na|no|em|da|do|pela',
    'rede|redes|internet|ciberespaço|espaço cibernético|espaço digital|espaço virtual|web',
  ],
  [
    'verbrechen|kriminalität|straftaten|delikte|vergehen',
    'im|in|in der|im bereich',
    'netz|netzwerk|netzen|internet|cyberspace|cyberraum|cyber-raum|digitalen raum|virtuellen raum|web',
  ],
  [
    'преступления|преступлений|преступлениях|преступлениям|преступность|преступностью',
    'в|во|в сфере',
    'сети|интернете|сети интернет|киберпространстве|кибернетическом пространстве|цифровом пространстве|цифровой среде|виртуальном пространстве|информационном пространстве',
  ],
  [
    'الجريمة|الجرائم|جرائم|جريمة',
    'في|على|عبر',
    'الشبكة|الإنترنت|الفضاء الإلكتروني|الفضاء السيبراني|الفضاء الرقمي|الشبكات|الفضاء الافتراضي',
  ],
  ['tội phạm|tội ác', 'trên|trong|qua', 'mạng|không gian mạng|không gian số|internet|môi trường mạng'],
];

/** All of them, as one list of phrases. */
export const CRIMES_IN_CYBERSPACE = WAYS.flatMap(([crimes, within, places]) =>
  crimes
    .split('|')
    .flatMap((crime) =>
      within.split('|').flatMap((word) => places.split('|').map((place) => `${crime} ${word} ${place}`)),
    ),
).join('|');
