/**
 * Letters of another script that look like the ones around them: "Вudapest" with a Cyrillic В, "конвeнция" with a Latin e.
 *
 * They come from optical recognition, from keyboards in the wrong layout, and from those who mean to slip past filters.
 * The pairs are Unicode's confusables (UTS #39) between Latin, Cyrillic and Greek that look the same in ordinary type.
 * A word in one script stays as it is: "СОВЕТ" is Russian, whatever it looks like.
 */
const CYRILLIC_AS_LATIN = pairs('АAаaВBЕEеeНHІIіiЈJјjКKкkМMОOоoРPрpЅSѕsТTХXхxУYуyСCсcһhԁdԛqԝw');
const GREEK_AS_LATIN = pairs('ΑAαaΒBΕEΗHΙIιiΚKκkΜMΝNνvΟOοoΡPρpΤTΥYυuΧXΖZ');
const LATIN_AS_CYRILLIC = new Map([...CYRILLIC_AS_LATIN].map(([cyrillic, latin]) => [latin, cyrillic]));

const HAS_PLAIN_LETTER = /[a-z]/i;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const GREEK = /\p{Script=Greek}/u;

/** The word in one script, where it mixes two and the strangers all look like letters of the other; else unchanged. */
export function inOneScript(word: string): string {
  // Most words of other scripts end here; a look-alike is always plain.
  if (!HAS_PLAIN_LETTER.test(word)) return word;
  const latin = word.match(LATIN)?.length ?? 0;
  const cyrillic = word.match(CYRILLIC)?.length ?? 0;
  if (cyrillic > latin) return replaced(word, LATIN_AS_CYRILLIC, LATIN);
  if (cyrillic) return replaced(word, CYRILLIC_AS_LATIN, CYRILLIC);
  return GREEK.test(word) ? replaced(word, GREEK_AS_LATIN, new RegExp(GREEK, 'gu')) : word;
}

function replaced(word: string, twins: Map<string, string>, strangers: RegExp): string {
  let isWhole = true;
  const result = word.replace(strangers, (letter) => {
    const twin = twins.get(letter);
    isWhole &&= twin !== undefined;
    return twin ?? letter;
  });
  return isWhole ? result : word;
}

function pairs(list: string): Map<string, string> {
  const letters = [...list];
  return new Map(letters.flatMap((letter, at) => (at % 2 ? [] : [[letter, letters[at + 1]!]])));
}
