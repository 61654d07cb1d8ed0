/** The words of a text that can tell facts apart, cut to stems. */

/** Words too common in this news to tell one fact from another; those shorter than four letters are left out too. */
const COMMON = new Set(
  `that this with from have will they their them which were been also more than about into over after against would
  could said says when what where while there being these those other some only such most many very between through
  people days week month year years first last many several during before government governments official officials
  concerns including according reported report convention treaty pact agreement united nations cybercrime countries
  country states global international`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST_WORD = 4;
/** A stem of this many letters stands for a word's inflections: "ratified", "ratifies", "ratification". */
const STEM_LETTERS = 6;

/** Stems of the telling words of a text, each once, in order. */
export function keyWords(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  const telling = words.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
  return [...new Set(telling.map((word) => word.slice(0, STEM_LETTERS)))];
}
