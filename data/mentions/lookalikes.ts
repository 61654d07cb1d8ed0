/**
 * Letters of another script that look like the ones around them: "Вudapest" with a Cyrillic В, "конвeнция" with a Latin e.
 *
 * They come from optical recognition, from keyboards in the wrong layout, and from those who mean to slip past filters.
 * The pairs are Unicode's confusables (UTS #39) between Latin, Cyrillic and Greek that look the same in ordinary type.
 * A word in one script stays as it is: "СОВЕТ" is Russian, whatever it looks like.
 */
import { lazily } from './lazily.ts';

const cyrillicAsLatin = lazily(() => pairs('АAаaВBЕEеeНHІIіiЈJјjКKкkМMОOоoРPрpЅSѕsТTХXхxУYуyСCсcһhԁdԛqԝw'));
const greekAsLatin = lazily(() => pairs('ΑAαaΒBΕEΗHΙIιiΚKκkΜMΝNνvΟOοoΡPρpΤTΥYυuΧXΖZ'));
const latinAsCyrillic = lazily(() => new Map([...cyrillicAsLatin()].map(([cyrillic, latin]) => [latin, cyrillic])));

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
  if (cyrillic > latin) return replaced(word, latinAsCyrillic(), LATIN);
  if (cyrillic) return replaced(word, cyrillicAsLatin(), CYRILLIC);
  return GREEK.test(word) ? replaced(word, greekAsLatin(), new RegExp(GREEK, 'gu')) : word;
}

const LAST_CAPITAL = 0x5a;
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;
const LONGEST_ACRONYM = 5;

/** Whether a letter, by its code, is Cyrillic. */
export function isCyrillic(code: number): boolean {
  return code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC;
}

/** An acronym in Latin letters that all look Cyrillic, as Cyrillic would have it: "OOH", right behind a Cyrillic word. */
export function cyrillicTwin(word: string): string | undefined {
  if (word.length < 2 || word.length > LONGEST_ACRONYM || word.charCodeAt(0) > LAST_CAPITAL) return undefined;
  if (word !== word.toUpperCase()) return undefined;
  const letters = [...word].map((letter) => latinAsCyrillic().get(letter));
  return letters.includes(undefined) ? undefined : letters.join('').toLowerCase();
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
