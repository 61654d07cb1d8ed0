/**
 * Gives the build its compiled data as modules, so that no generated file lies about to go stale:
 * `virtual:lexicon`, `virtual:scout`, `virtual:dataset`, `virtual:sites`, and the interface's words: `virtual:words/de` and
 * its like, `virtual:card-words` for all of them. Each but the scout's is one JSON text, parsed when first asked for.
 */
import { scoutPatterns } from './compile/scout-patterns.ts';
import { INTERFACE_LANGUAGES } from './languages.ts';
import { loadCompiled, loadSites, RECORDS_FOLDER } from './load.ts';
import { LOCALES_FOLDER, loadCardWords, loadWords } from './load-words.ts';
import { packLexicon } from './mentions/pack.ts';

const PREFIX = 'virtual:';
/** Each gives a module's source. */
const MODULES: Record<string, () => string> = {
  lexicon: () => lexiconModule(),
  scout: () => scoutModule(),
  dataset: () => moduleOf(loadCompiled().dataset),
  sites: () => moduleOf(loadSites()),
  'card-words': () => moduleOf(loadCardWords()),
  ...Object.fromEntries(
    INTERFACE_LANGUAGES.map((language) => [`words/${language}`, () => moduleOf(loadWords(language))]),
  ),
};

/** A Vite plugin; typed by what it uses of Vite, so that `data/` does not depend on it. */
export function recordsPlugin() {
  return {
    name: 'cybercrime-context:records',
    resolveId: (id: string) => (id.startsWith(PREFIX) && MODULES[id.slice(PREFIX.length)] ? `\0${id}` : undefined),
    load(this: { addWatchFile(path: string): void }, id: string) {
      const source = id.startsWith(`\0${PREFIX}`) ? MODULES[id.slice(PREFIX.length + 1)] : undefined;
      if (!source) return undefined;
      this.addWatchFile(id.includes('words') ? LOCALES_FOLDER : RECORDS_FOLDER);
      return source();
    },
  };
}

function moduleOf(value: unknown): string {
  return `let value;\nexport default () => (value ??= JSON.parse(${literal(value)}));\n`;
}

/**
 * What near names need is a text of its own, parsed when they are first sought. Both texts stand outside of functions, which
 * browsers read twice: once to find their end, once to run them.
 */
function lexiconModule(): string {
  const { lexicon } = loadCompiled();
  return `const text = ${literal(packLexicon(lexicon))};
const nearText = ${literal(lexicon.near)};
let value, near;
export default () => (value ??= { ...JSON.parse(text), get near() { return (near ??= JSON.parse(nearText)); } });
`;
}

/** Needed at once on every page, and so outside of functions, too. */
function scoutModule(): string {
  return `const patterns = ${JSON.stringify(scoutPatterns(loadCompiled().lexicon))};\nexport default () => patterns;\n`;
}

/** JSON as the source of a string. */
function literal(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
