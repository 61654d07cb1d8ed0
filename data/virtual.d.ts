/** Compiled data that `data/vite-plugin.ts` provides; each function parses on its first call only. */
declare module 'virtual:lexicon' {
  const lexicon: () => import('./mentions/packed.ts').CompiledLexicon;
  export default lexicon;
}
declare module 'virtual:scout' {
  const patterns: () => import('./mentions/scout.ts').ScoutPatterns;
  export default patterns;
}
declare module 'virtual:dataset' {
  const dataset: () => import('./dataset.ts').Dataset;
  export default dataset;
}
declare module 'virtual:sites' {
  const sites: () => import('./sites.ts').Site[];
  export default sites;
}
declare module 'virtual:words/*' {
  const words: () => import('./languages.ts').Words;
  export default words;
}
declare module 'virtual:card-words' {
  const words: () => Record<import('./languages.ts').InterfaceLanguage, import('./languages.ts').Words>;
  export default words;
}
