/**
 * Words of the interface: components ask for them by key; an entrypoint says in which language they come.
 *
 * A key that does not exist does not compile, nor does a wrong number of values. A sentence that counts something has
 * one message for each form of the plural (`popup_results_one`, `popup_results_other`), is asked for without the suffix
 * (`popup_results`), and takes the number first.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { directionOf, type InterfaceLanguage, LOCALES, type Words } from '../data/languages.ts';
import type messages from '../public/_locales/en/messages.json';
import { formatNumber } from './numbers.ts';

declare global {
  /** How many values each message takes; filled in by `wxt prepare` from the English messages. */
  interface ValueCounts {}
}

type MessageKey = keyof typeof messages;
type StemOf<Key> = Key extends `${infer Stem}_other` ? (`${Stem}_one` extends MessageKey ? Stem : never) : never;

/** Sentences that count something. */
type CountedKey = StemOf<MessageKey>;
export type TextKey = Exclude<MessageKey, `${CountedKey}_${Intl.LDMLPluralRule}`> | CountedKey;

/** What is put into a sentence; numbers are written as the language writes them. */
type Value = string | number;
type Tuples = { 0: []; 1: [Value]; 2: [Value, Value]; 3: [Value, Value, Value] };
/** As many as the message takes; of a key that is not known yet, any number. */
type Values<Key> = Key extends keyof ValueCounts
  ? ValueCounts[Key] extends keyof Tuples
    ? Tuples[ValueCounts[Key]]
    : Value[]
  : Value[];
type ValuesOf<Key extends TextKey> = Key extends CountedKey
  ? Values<Key> extends [Value, ...infer Rest extends Value[]]
    ? [count: number, ...Rest]
    : [count: number, ...Value[]]
  : Values<Key>;

/** Gives the words for a key in the interface's language; `$1`, `$2` … are replaced in order. */
export interface Translate {
  <Key extends TextKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** For dates, numbers and `lang`. */
  readonly language: InterfaceLanguage;
}

/** Marks what comes from the records, which are English, inside an interface of another language. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** Keeps a name or an address from turning the sentence around it, in a language written from right to left. */
const isolate = (value: string) => `\u2068${value}\u2069`;

/** Words of one language as a function. A key without words is shown itself, which a reviewer sees at once. */
export function createText(language: InterfaceLanguage, words: Words): Translate {
  const isRightToLeft = directionOf(language) === 'rtl';
  const plural = new Intl.PluralRules(LOCALES[language]);
  const write = (value: Value) => {
    if (typeof value === 'number') return formatNumber(value, language);
    return isRightToLeft ? isolate(value) : value;
  };
  const text = (key: string, ...values: Value[]): string => {
    const [count] = values;
    const counted = typeof count === 'number' ? words[`${key}_${plural.select(count)}`] : undefined;
    const message = counted ?? words[key] ?? words[`${key}_other`];
    if (message === undefined) return key;
    return message.replace(/\$([1-9])/g, (place, number) => {
      const value = values[Number(number) - 1];
      return value === undefined ? place : write(value);
    });
  };
  return Object.assign(text, { language }) as Translate;
}

export const TextContext = createContext<Translate>(createText('en', {}));

export function useText(): Translate {
  return useContext(TextContext);
}
