/** Words of the interface: components ask for them by key; an entrypoint says how keys become words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type TextKey = keyof typeof messages;

/** Gives the words for a key in the reader's language; `$1`, `$2` … are replaced in order. */
export type Translate = (key: TextKey, ...substitutions: string[]) => string;

/** Without a provider the key itself is shown, which a reviewer sees at once. */
export const TextContext = createContext<Translate>((key) => key);

export function useText(): Translate {
  return useContext(TextContext);
}
