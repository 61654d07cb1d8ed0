/**
 * The language that a block is written in, of those whose statements are understood, judged by its smallest words.
 *
 * "Once" is eleven in Spanish and no number in English, a French billion is a thousand English ones: nothing can be read
 * without it. In: lower-case words. Out: a language, or none where too little speaks for one.
 */

const CLAIM_LANGUAGES = ['en', 'es', 'fr', 'vi', 'pt', 'de'] as const;
export type ClaimLanguage = (typeof CLAIM_LANGUAGES)[number];

const SMALL_WORDS: Record<ClaimLanguage, string> = {
  en: 'the of and to in that for by with on has have was were is are it its from over more than this which will nations countries sign signs signed treaty costs world year last',
  es: 'el la los las de del y que en por una con para al se su más ha han fue como países contra firman firmaron sobre lo es entre tratado convención años',
  fr: 'le la les des du de et une dans par pour sur au aux est ont a été que qui en plus pays traité ans contre ce cette elle il signent',
  vi: 'và của các là đã được trong cho với có này về quốc gia nước ký công ước tại một những sẽ khi bởi tội phạm mạng',
  pt: 'o os as da do das dos e que em no na uma mais de com para ao por não mais foi são países contra assinam assinaram convenção são à pela pelo sobre entre',
  de: 'der die das den dem des und von zu mit für auf im in ein eine ist hat haben wurde über mehr als nicht staaten länder gegen unterzeichnen',
};

let owners: Map<string, ClaimLanguage[]> | undefined;

function ownersOf(word: string): ClaimLanguage[] | undefined {
  if (!owners) {
    owners = new Map();
    for (const language of CLAIM_LANGUAGES) {
      for (const small of SMALL_WORDS[language].split(' ')) owners.set(small, [...(owners.get(small) ?? []), language]);
    }
  }
  return owners.get(word);
}

/** More than this of a block tells nothing new. In characters. */
const LONGEST_SAMPLE = 2000;

/** The words of a text's beginning, in small letters. */
export function smallWordsOf(text: string): string[] {
  return text
    .slice(0, LONGEST_SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** Guesses the language of a text by its words; undefined where no language is ahead: "de" and "que" are in three. */
export function languageOf(words: string[]): ClaimLanguage | undefined {
  const points = new Map<ClaimLanguage, number>();
  for (const word of words) {
    for (const language of ownersOf(word) ?? []) points.set(language, (points.get(language) ?? 0) + 1);
  }
  const [best, second] = [...points].sort(([, one], [, other]) => other - one);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}
