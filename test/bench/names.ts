/** Names to give to those compared: from the compiled lexicon, those of the page first, then evenly from all others. */
import { loadCompiled } from '../../data/load.ts';

/** Names for which a text must be read closely are left out: nobody else here could tell them. */
const CERTAIN = 0;

let certain: string[] | undefined;

let lexicon: ReturnType<typeof loadCompiled>['lexicon'] | undefined;

/** Compiled once a run. */
export function compiledLexicon() {
  lexicon ??= loadCompiled().lexicon;
  return lexicon;
}

/** How many names the extension looks for. */
export function lexiconSize(): number {
  return compiledLexicon().names.length;
}

/** Every certain name of the lexicon, once. */
export function allNames(): string[] {
  certain ??= [
    ...new Set(
      compiledLexicon()
        .names.filter(([, , ambiguous]) => ambiguous === CERTAIN)
        .map(([text]) => text),
    ),
  ];
  return certain;
}

/** `count` names, among them those that stand in `html`. */
export function namesFor(html: string, count: number): string[] {
  const all = allNames();
  const present = all.filter((name) => html.includes(name)).slice(0, count / 2);
  const left = count - present.length;
  const stride = Math.max(1, Math.floor(all.length / left));
  const others = all.filter((name, index) => index % stride === 0 && !present.includes(name));
  return [...present, ...others].slice(0, count);
}
