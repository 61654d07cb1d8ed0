/** The interface's words as the browsers' message files hold them → plain words, and how many values each takes. */
import type { Words } from '../languages.ts';

/** The form of a `messages.json` as far as it matters here. */
export type MessageFile = Record<string, { message: string }>;

/** Keys that the card in a page may ask for begin with one of these; the rest stays with the extension's own pages. */
const CARD_KEYS = /^(?:card|kind|stance|position_on|confidence|standing|source|verdict)_/;

/** Keys of a form of a counted sentence, such as `popup_results_few`. */
const COUNTED = /^(.+)_(?:zero|one|two|few|many|other)$/;

export function toWords(file: MessageFile): Words {
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/** Those words that a card needs. */
export function cardWords(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([key]) => CARD_KEYS.test(key)));
}

/** How many values a message takes: the highest number after a `$`. */
function valuesIn(message: string): number {
  return Math.max(0, ...[...message.matchAll(/\$([1-9])/g)].map(([, number]) => Number(number)));
}

/** The sentence that a key is a form of, where it is one: the language's own "other" says so. */
export function countedStem(key: string, words: Words): string | undefined {
  const stem = COUNTED.exec(key)?.[1];
  return stem && `${stem}_other` in words ? stem : undefined;
}

/** TypeScript that tells how many values each English message takes, for `components/text.ts`. */
export function valueCountTypes(words: Words): string {
  const counts = new Map<string, number>();
  for (const [key, message] of Object.entries(words)) {
    const name = countedStem(key, words) ?? key;
    counts.set(name, Math.max(counts.get(name) ?? 0, valuesIn(message)));
  }
  const lines = [...counts].map(([key, count]) => `  ${key}: ${count};`);
  return `// Generated from public/_locales/en/messages.json\ninterface ValueCounts {\n${lines.join('\n')}\n}\n`;
}
