/** The numbers in a text, however written: figures, words, "seventy-two", "two hundred", "two decades". Pure. */

/** In the languages that news of the story is in, folded to lower case without diacritics. */
const WORD_NUMBERS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  one: 1,
  fortieth: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  ninetieth: 90,
  hundred: 100,
  cuarenta: 40,
  quarante: 40,
  vierzig: 40,
  noventa: 90,
  treinta: 30,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  quarenta: 40,
  cinquenta: 50,
  sessenta: 60,
  oitenta: 80,
  trente: 30,
  cinquante: 50,
  soixante: 60,
  dreissig: 30,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  cuatro: 4,
  quatro: 4,
  quatre: 4,
  cinco: 5,
  cinq: 5,
  dois: 2,
  seis: 6,
  siete: 7,
  sete: 7,
  ocho: 8,
  oito: 8,
  nueve: 9,
  nove: 9,
  neunzig: 90,
  dos: 2,
  deux: 2,
  zwei: 2,
  trois: 3,
  tres: 3,
  drei: 3,
};
const COMPOUND_NUMBER =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|quarenta|cinquenta|sessenta|oitenta)(?:[- ]| [ye] )(one|two|three|four|five|six|seven|eight|nine|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|dois|quatro|sete|oito|nove)\b/g;
/** "Two decades" are twenty years. */
const DECADES = /\b(?:(two|three|four|five)|a) decades?\b/g;
const HUNDREDS = /\b(?:(one|two|three|four|five|six|seven|eight|nine)|a) hundred\b/g;

/** @param plain - A text in lower case without diacritics. */
export function numbersIn(plain: string): Set<number> {
  const numbers = new Set<number>();
  const rest = plain.replace(COMPOUND_NUMBER, (_, tens: string, ones: string) => {
    numbers.add(WORD_NUMBERS[tens]! + (WORD_NUMBERS[ones] ?? 1));
    return ' ';
  });
  const units = rest.replace(HUNDREDS, (_, ones?: string) => {
    numbers.add(100 * (WORD_NUMBERS[ones ?? ''] ?? 1));
    return ' ';
  });
  for (const [, ones] of units.matchAll(DECADES)) numbers.add(10 * (WORD_NUMBERS[ones ?? ''] ?? 1));
  for (const [word] of units.matchAll(/[a-z]+|\d+(?:[.,]\d+)*/g)) {
    const number = WORD_NUMBERS[word] ?? (/^\d/.test(word) ? Number(word.replace(/,/g, '')) : Number.NaN);
    if (!Number.isNaN(number)) numbers.add(number);
  }
  return numbers;
}
