/** What is used of packages that come without types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      names: string[],
      options: { separateWordSearch: boolean; accuracy: 'exactly'; done: (marks: number) => void },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string; preset: 'prose' },
  ): void;
}

declare module 'modern-ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): { start: number; end: number }[];
  }
}
