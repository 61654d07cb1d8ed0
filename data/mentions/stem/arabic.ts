/**
 * Arabic words without spelling variants, article and plural, and without the particles that are joined to a word.
 *
 * There are no capitals to tell a name from a word, and many names of countries are words with an article or without
 * one: المالي is "the financial", مالي is Mali. So the article goes only where what is left is long, or shorter
 * but feminine, which no such country is.
 * In: a folded key (أ, إ and آ are ا already). Out: a stem; other stems for a word that may begin with particles.
 */
const ARTICLE = 'ال';
const TO_THE = 'لل';
const FEMININE = 'ه';
const SHORTEST_WITHOUT_ARTICLE = 6;
const SHORTEST_FEMININE_WITHOUT_ARTICLE = 5;

/** Letters that are written one for the other. Not Persian's: its "financial" would become Mali. */
const SAME_LETTERS: Record<string, string> = { ى: 'ي', ة: FEMININE, ٱ: 'ا' };
const VARIANT_LETTERS = /[ىةٱ]/g;

/** Without the article these are David Cameron, "His Excellency" and "authentication". */
const KEEP_ARTICLE = new Set(['الكاميرون', 'السياده', 'المصادقه']);

/** Feminine plurals and duals: `[ending, letters of it that stay, shortest word]`, longest first; what is left takes a ه. */
const FEMININE_ENDINGS: [ending: string, kept: number, shortest: number][] = [
  ['يتين', 1, 7],
  ['يتان', 1, 7],
  ['يات', 1, 6],
  ['ات', 0, 7],
];

/** "and", "so": they stand before every other particle. */
const CONJUNCTIONS = 'وف';
/** "in", "to": joined to a noun, with or without its article. */
const PREPOSITIONS = 'بل';
/** "like the": "like" alone begins too many names, such as Klaus, which is not "like Laos". */
const LIKE_THE = 'كال';
/** What is left of a word without its particle has to be a word: مصر has three letters. */
const SHORTEST_REST = 3;
const NONE: string[] = [];

/** The stem of a word in Arabic letters. */
export function arabicStem(key: string): string {
  let stem = key.replace(VARIANT_LETTERS, (letter) => SAME_LETTERS[letter] ?? letter);
  while (stem.startsWith(ARTICLE) && isWordWithoutArticle(stem)) stem = stem.slice(ARTICLE.length);
  return inSingular(stem);
}

function isWordWithoutArticle(word: string): boolean {
  if (KEEP_ARTICLE.has(word)) return false;
  const rest = word.length - ARTICLE.length;
  return rest >= SHORTEST_WITHOUT_ARTICLE || (rest >= SHORTEST_FEMININE_WITHOUT_ARTICLE && word.endsWith(FEMININE));
}

function inSingular(word: string): string {
  for (const [ending, kept, shortest] of FEMININE_ENDINGS) {
    if (word.length >= shortest && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length + kept) + FEMININE;
    }
  }
  return word;
}

/** Stems of what a word may be after "and", "in", "like", "to", each alone or after "and". */
export function withoutArabicPrefixes(key: string): string[] {
  const first = key[0]!;
  if (!CONJUNCTIONS.includes(first) && !startsWithPreposition(key)) return NONE;
  const readings = new Set<string>();
  if (CONJUNCTIONS.includes(first)) {
    const rest = key.slice(1);
    addReading(readings, rest);
    addWithoutPreposition(readings, rest);
  } else {
    addWithoutPreposition(readings, key);
  }
  readings.delete(arabicStem(key));
  return readings.size ? [...readings] : NONE;
}

function addWithoutPreposition(readings: Set<string>, word: string): void {
  if (!startsWithPreposition(word)) return;
  // "To the" swallows the article's alif; a word that begins with ل looks the same: للبنان is "to Lebanon".
  if (word.startsWith(TO_THE)) addReading(readings, ARTICLE + word.slice(TO_THE.length));
  addReading(readings, word.slice(1));
}

function startsWithPreposition(word: string): boolean {
  return word.length > SHORTEST_REST && (PREPOSITIONS.includes(word[0]!) || word.startsWith(LIKE_THE));
}

function addReading(readings: Set<string>, word: string): void {
  if (word.length >= SHORTEST_REST) readings.add(arabicStem(word));
}
