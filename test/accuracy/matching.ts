/**
 * Which reported mention answers which label.
 *
 * They match when they share at least half of the longer one, articles aside: "treaty" answers "the treaty", "UN" does
 * not answer "UN Convention against Cybercrime". Each label and each mention has one partner at most.
 */
import type { Manner } from '../../data/mentions/resolve.ts';
import type { Label } from './labels.ts';
import type { Passage } from './passages.ts';

/** A mention that the finder reports. Offsets are string indices into the passage's text. */
export interface Reported {
  start: number;
  end: number;
  entity: string;
  manner: Manner;
  shown: boolean;
}

/** A label with its answer, a label that nothing answers, or a mention that no label asked for. */
export type Pair =
  | { label: Label; mention: Reported }
  | { label: Label; mention?: undefined }
  | { label?: undefined; mention: Reported };

const LEAST_SHARE = 0.5;

const list = (words: string) => new RegExp(`^(?:${words.split(' ').join('|')})\\s+`, 'iu');
/** Articles, and prepositions grown together with one, by language; the others have none or write it with the word. */
const ARTICLES: Record<string, RegExp> = {
  en: list('the a an'),
  es: list('el la los las lo un una al del'),
  fr: /^(?:(?:le|la|les|un|une|du|des|au|aux)\s+|[ld]['’]\s*)/iu,
  pt: list('o a os as um uma do da dos das no na nos nas ao à aos às pelo pela'),
  it: /^(?:(?:il|lo|la|i|gli|le|un|una|del|dello|della|dei|degli|delle|al|allo|alla|ai|dal|dalla|nel|nella|sul|sulla)\s+|(?:l|un|dell|all|dall|nell|sull)['’]\s*)/iu,
  de: list('der die das den dem des ein eine einen einem einer eines zum zur im am vom'),
  nl: list('de het een'),
};

/** Pairs up the labels and the mentions of one passage, best overlap first. */
export function matchUp({ text, labels, language }: Passage, mentions: Reported[]): Pair[] {
  const bare = <Span extends Stretch>(span: Span) => ({ span, ...withoutArticle(text, span, language) });
  const wanted = labels.map(bare);
  const given = mentions.map(bare);
  const possible = wanted
    .flatMap((label) => given.map((mention) => ({ label, mention, share: sharedPart(label, mention) })))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<Stretch>();
  const pairs: Pair[] = [];
  for (const { label, mention } of possible) {
    if (taken.has(label) || taken.has(mention)) continue;
    taken.add(label).add(mention);
    pairs.push({ label: label.span, mention: mention.span });
  }
  const alone: Pair[] = [
    ...wanted.filter((label) => !taken.has(label)).map(({ span }) => ({ label: span })),
    ...given.filter((mention) => !taken.has(mention)).map(({ span }) => ({ mention: span })),
  ];
  return [...pairs, ...alone];
}

interface Stretch {
  start: number;
  end: number;
}

/** What two stretches share, as a part of the longer. */
function sharedPart(one: Stretch, other: Stretch): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / Math.max(one.end - one.start, other.end - other.start);
}

function withoutArticle(text: string, { start, end }: Stretch, language: string): Stretch {
  const articles = ARTICLES[new Intl.Locale(language).language];
  const article = articles?.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end };
}
