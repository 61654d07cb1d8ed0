/**
 * What of other people's work is in the published extension, and why: the part of `public/THIRD_PARTY_NOTICES.md` that no tool
 * knows. Version, licence and size are read from the packages (`notices-of.ts`).
 */

export interface Shipped {
  name: string;
  why: string;
  /** Files or folders of the package that the build starts from; it drops what is not used. None: it writes them itself. */
  parts: string[];
  /** The package whose licence file speaks for it, where it has none of its own. */
  licenceIn?: string;
}

/** Code and data that the build puts into scripts. */
export const BUNDLED: Shipped[] = [
  {
    name: 'preact',
    why: 'draws the card and the extension’s own pages',
    parts: ['dist/preact.mjs', 'hooks/dist/hooks.mjs', 'jsx-runtime/dist/jsxRuntime.mjs'],
  },
  {
    name: 'fuse.js',
    why: 'search in the popup, names with a slip, ranking of facts',
    parts: ['dist/fuse.min.mjs', 'dist/fuse.basic.min.mjs'],
  },
  { name: 'valibot', why: 'checks messages and settings', parts: ['dist/index.mjs'] },
  {
    name: 'webextension-polyfill',
    why: 'one promise-based API in both browsers',
    parts: ['dist/browser-polyfill.js'],
  },
  {
    name: '@wxt-dev/webextension-polyfill',
    why: 'puts the polyfill in the place of WXT’s own `browser`',
    parts: ['dist/browser.mjs'],
  },
  {
    name: 'wxt',
    why: 'starts background and content scripts, and tells them when the extension has gone',
    parts: [
      'dist/utils/define-background.mjs',
      'dist/utils/define-content-script.mjs',
      'dist/utils/define-unlisted-script.mjs',
      'dist/utils/content-script-context.mjs',
      'dist/utils/internal',
    ],
    // One repository, one author; only some of its packages bring the file.
    licenceIn: '@wxt-dev/webextension-polyfill',
  },
  { name: 'vite', why: 'a few lines that load a page’s parts when they are wanted', parts: [] },
  { name: 'd3-geo', why: 'projection of the atlas’s map', parts: ['dist/d3-geo.mjs'] },
  { name: 'd3-array', why: 'exact sums for d3-geo', parts: ['dist/d3-array.mjs'] },
  { name: 'topojson-client', why: 'unpacks the map’s borders', parts: ['src'] },
  {
    name: 'world-atlas',
    why: 'the map’s borders, from Natural Earth (public domain)',
    parts: ['countries-110m.json'],
  },
  { name: 'i18n-iso-countries', why: 'ISO codes that join borders and States', parts: ['codes.json'] },
];

/** Data that is read when the records are compiled; words of it, or words made by it, ship in dataset and lexicon. */
export const COMPILED_IN: Shipped[] = [
  {
    name: 'i18n-nationality',
    why: 'adjectives of States ("Qatari")',
    parts: ['langs/de.json', 'langs/en.json', 'langs/es.json', 'langs/fr.json', 'langs/it.json', 'langs/nl.json'],
  },
  { name: 'countries-list', why: 'capitals of States', parts: ['mjs/index.js'] },
  { name: 'opencc-js', why: 'traditional spellings of Chinese names', parts: ['dist/esm/cn2t.js'] },
];

/** Installed for use by the above, and not in the extension. */
export const LEFT_OUT: Record<string, string> = {
  commander: 'topojson-client’s command line',
  diacritics: 'functions of i18n-iso-countries; only its table of codes is read',
  internmap: 'parts of d3-array that d3-geo does not use',
};
