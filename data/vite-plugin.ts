/**
 * Gives the build its compiled data as modules, so that no generated file lies about to go stale:
 * `virtual:lexicon`, `virtual:scout`, `virtual:dataset`, `virtual:sites`, and the interface's words: `virtual:words/de` and
 * its like, `virtual:card-words` for all of them. Each is one JSON text, parsed when first asked for.
 */
import { scoutPatterns } from './compile/scout-patterns.ts';
import { INTERFACE_LANGUAGES } from './languages.ts';
import { loadCompiled, loadSites, RECORDS_FOLDER } from './load.ts';
import { LOCALES_FOLDER, loadCardWords, loadWords } from './load-words.ts';

const PREFIX = 'virtual:';
const LOADERS: Record<string, () => unknown> = {
  lexicon: () => loadCompiled().lexicon,
  scout: () => scoutPatterns(loadCompiled().lexicon),
  dataset: () => loadCompiled().dataset,
  sites: () => loadSites(),
  'card-words': () => loadCardWords(),
  ...Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [`words/${language}`, () => loadWords(language)])),
};

/** A Vite plugin; typed by what it uses of Vite, so that `data/` does not depend on it. */
export function recordsPlugin() {
  return {
    name: 'cybercrime-context:records',
    resolveId: (id: string) => (id.startsWith(PREFIX) && LOADERS[id.slice(PREFIX.length)] ? `\0${id}` : undefined),
    load(this: { addWatchFile(path: string): void }, id: string) {
      const load = id.startsWith(`\0${PREFIX}`) ? LOADERS[id.slice(PREFIX.length + 1)] : undefined;
      if (!load) return undefined;
      this.addWatchFile(id.includes('words') ? LOCALES_FOLDER : RECORDS_FOLDER);
      const json = JSON.stringify(JSON.stringify(load()));
      return `let value;\nexport default () => (value ??= JSON.parse(${json}));\n`;
    },
  };
}
