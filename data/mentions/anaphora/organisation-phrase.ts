/**
 * Words around a noun for an organisation that do not make it another one: "the San Francisco group", "la agencia con sede
 * en La Haya", "die Organisation für Meinungsfreiheit", "a organização policial".
 *
 * In: the words of a block. Out: where such a phrase ends, and the places that it names.
 */
import type { Token } from '../tokens.ts';
import { words } from './grammar.ts';
import { isSeat } from './profiles.ts';

const MODIFIERS = words(
  `rights human digital civil police policing law enforcement international global regional industry trade lobby tech technology exile
  advocacy campaign campaigning same said whole anti fraud crime cybercrime cyber ransomware hacking hacker criminal san new based
  city headquartered seated nonprofit independent free freedom liberties media watchdog
  policial internacional criminal tecnológica tecnológico empresarial citada mencionada misma mismo citado mencionado
  policier policière international internationale même citée citado mesma mesmo poliziesca internazionale stessa stesso
  internationale internationalen digitale gesamte genannte selbe mismo kriminelle kriminellen
  правозащитная международная международное правозахисна міжнародна międzynarodowa
  internasional polisi hak asasi manusia nhân quyền quốc tế cảnh sát điều tra`,
);
/** What leads from the noun to a place or a purpose. */
const LINKS = words(
  'de des d du del della dell di da do dos con avec com mit sede siège sitz en in a à at la las the haya of für pour para per von aus based seated headquartered san new los libertad défense defensa defesa difesa lutte',
);
/** What such an organisation is for. */
const PURPOSES = words(
  'derecho derechos humanos digitales droit droits homme humains direito direitos diritti umani menschenrechte meinungsfreiheit bürgerrechte pressefreiheit internautas periodistas policía policiers polizia polícia hackers hacker piratas expresión libertades libertés consumidores',
);
const FOR = words('für');
/** Within so many words the place is said. */
const REACH = 6;
const SPACE_OR_APOSTROPHE = /^[\s'’]+$/u;

/** Whether a word beside the noun leaves it the one named before. */
export function isOrganisationModifier(key: string): boolean {
  return MODIFIERS.has(key);
}

/** Reads adjectives, places and purposes behind the noun; undefined where there are none. */
export function readTail(text: string, tokens: Token[], last: number): { at: number; places: string[] } | undefined {
  const places: string[] = [];
  let end = last;
  for (let at = last + 1; at <= last + REACH && tokens[at]; at += 1) {
    if (!SPACE_OR_APOSTROPHE.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) break;
    const { key } = tokens[at]!;
    if (isSeat(key)) places.push(key);
    const isMeant = isSeat(key) || MODIFIERS.has(key) || PURPOSES.has(key) || FOR.has(tokens[at - 1]!.key);
    // "L'agenzia dell'Aia": the place tells which, but it is no part of the words that stand for a name.
    if (isMeant && !LINKS.has(key) && !(isSeat(key) && !PURPOSES.has(key) && at > end + 1)) end = at;
    else if (!LINKS.has(key)) break;
  }
  return end > last || places.length ? { at: end, places } : undefined;
}
