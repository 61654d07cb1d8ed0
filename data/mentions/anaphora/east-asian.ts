/**
 * Chinese, Japanese and Korean words that stand for instruments and organisations.
 *
 * Each character is a word to the tokenizer and nothing says where a noun begins, so what stands before and after it
 * is compared as text: 儿童权利公约 is a name of its own, 该公约 and 签署公约 are the one spoken of.
 */
import { lazily } from '../lazily.ts';
import type { Token } from '../tokens.ts';
import type { Hint, Sort } from './grammar.ts';
import type { Phrase } from './phrase.ts';

interface Noun {
  text: string;
  sort: Sort;
  language: 'chinese' | 'japanese' | 'korean';
  /** Needs "this" before it. */
  needsThis: boolean;
}

const CHINESE: [Sort, string, needsThis: boolean][] = [
  ['treaty', '公约 公約', false],
  ['treaty', '条约 條約 协定 協定 协议 協議 文书 文書', true],
  ['protocol', '议定书 議定書', true],
  ['text', '文件 文本', true],
  ['coalition', '联盟 聯盟', false],
  ['agency', '机构 機構 署', true],
  ['bureau', '局', true],
  ['office', '办公室 辦公室', true],
  ['organisation', '组织 組織', true],
  ['committee', '委员会 委員會', true],
  ['company', '公司 集团 集團 企业 企業', true],
  ['foundation', '基金会 基金會', true],
  ['ministry', '部', true],
  ['council', '理事会 理事會', true],
  ['gang', '团伙 團伙 犯罪集团 黑客组织', true],
  ['operation', '行动 行動', true],
];
const JAPANESE: [Sort, string, needsThis: boolean][] = [
  ['treaty', '条約', false],
  ['treaty', '協定', true],
  ['protocol', '議定書', true],
  ['text', '文書', true],
  ['coalition', '連合', true],
  ['agency', '庁 機関 局', true],
  ['office', '事務所', true],
  ['organisation', '組織 機構 団体', true],
  ['company', '社 企業', true],
  ['foundation', '財団', true],
  ['ministry', '省', true],
  ['gang', 'グループ', true],
];
const KOREAN: [Sort, string, needsThis: boolean][] = [
  ['treaty', '협약 조약', false],
  ['treaty', '협정', true],
  ['protocol', '의정서', true],
  ['text', '문서 문건', true],
  ['coalition', '연합 연대', true],
  ['agency', '기관', true],
  ['organisation', '기구 단체', true],
  ['company', '회사 기업', true],
  ['foundation', '재단', true],
  ['gang', '조직', true],
];

const list = (table: typeof CHINESE, language: Noun['language']): Noun[] =>
  table.flatMap(([sort, forms, needsThis]) => forms.split(' ').map((text) => ({ text, sort, language, needsThis })));
const allNouns = lazily(() => [...list(CHINESE, 'chinese'), ...list(JAPANESE, 'japanese'), ...list(KOREAN, 'korean')]);

/** Nouns by their first character. */
const nounsByFirst = lazily(() => Map.groupBy(allNouns(), ({ text }) => text[0]!));

/** What is looked at before and after a noun. */
const REACH = 12;
const KANA = /[\u3041-\u30ff]/;
const HAN = /\p{Script=Han}/u;

const THIS = {
  chinese: /(?:该|該|此|本|这|這|上述)一?[项項个個份部家]?(?<hint>新|国际|國際|全球|联合国|聯合國|欧洲|歐洲)?$/u,
  japanese: /(?:同|この|本|当該|その)(?<hint>新|国連)?$/u,
  korean: /(?:^|\s)(?:이|이번|해당|동|본|그)\s?(?:(?<hint>새|신규|유엔|국제)\s?)?$/u,
} as const;
/** What tells which one, without "this": 老公约, 2001年的公约, 欧州の条約. */
const TELLS = {
  chinese: /(?:(?<hint>新|老|旧|舊|欧洲|歐洲|联合国|聯合國|非洲)|(?<year>(?:19|20)\d\d)\s?年的?)$/u,
  japanese: /(?:(?<hint>新|旧|欧州の|欧州|国連の|国連|アフリカの)|(?<year>(?:19|20)\d\d)年の)$/u,
  korean: /(?:^|\s)(?:(?<hint>새|신규|기존|유럽|유엔|아프리카)|(?<year>(?:19|20)\d\d)년)\s?$/u,
} as const;
/** In brackets a name explains the one before: 公约（即巴勒莫公约）. */
const IN_BRACKETS = /[（(][^）)]*$/u;
/** Before a noun that nothing makes definite: a beginning, or a word of the sentence. */
const OPENS = {
  chinese:
    /(?:^|[^\p{Script=Han}\p{L}\p{N}》」』]|签署|簽署|批准|加入|通过|通過|遵守|执行|執行|实施|實施|支持|反对|反對|根据|根據|认为|認為|指出|表示|履行|违反|違反|按照|依据|依據|以及|讨论|討論|主持|推动|推動|谈判|談判|批评|批評|担心|擔心|支撑|缔结|締結|起草|提交|欢迎|歡迎|起|关于|關於|至于|至於|通报|落实|落實|对抗|[是为為向从從由被让讓令因就但而且及和则則已曾称該该在说說称稱将將对對在使把与與和])$/u,
  japanese: /(?:^|[^\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{L}\p{N}」』》]|[はがをにでとも])$/u,
  korean: /(?:^|[.,"“”‘’'(]\s?|[은는가을를에서로고며]\s)$/u,
} as const;
/** Before a noun that is any, or several. */
const VAGUE =
  /(?:国际|國際|全球|多边|多邊|双边|雙邊|相关|相關|有关|有關|其他|各项|各項|多项|多項|两项|兩項|这些|這些|一项|一項|一份|任何|没有|沒有|的|新|の|국제|다른|모든)\s?$/u;
/** After a noun: it is part of a longer word, "treaty negotiations", "convention centre". */
const COMPOUND = /^(?:》|中心|会议|會議|草案|案|体制|機構|機関|上の|식|기구)/u;
const KOREAN_ENDS = /^(?:$|[^\p{L}]|은|는|이|가|을|를|의|에|과|와|도|으로|로|만|인|상)/u;
const HINTS: Record<string, Hint> = {
  新: 'newer',
  새: 'newer',
  신규: 'newer',
  老: 'older',
  旧: 'older',
  舊: 'older',
  기존: 'older',
  非洲: 'african',
  アフリカの: 'african',
  아프리카: 'african',
  欧州: 'european',
  欧州の: 'european',
  유럽: 'european',
  国連の: 'un',
  全球: 'global',
  联合国: 'un',
  聯合國: 'un',
  国連: 'un',
  유엔: 'un',
  欧洲: 'european',
  歐洲: 'european',
};

/** Reads the noun that begins at the word `index`, if one does, with what is around it. */
export function readEastAsian(
  text: string,
  tokens: Token[],
  index: number,
  hasKana: boolean,
): (Phrase & { sort: Sort; noun: number }) | undefined {
  const { start } = tokens[index]!;
  const nouns = nounsByFirst().get(text[start]!);
  if (!nouns) return undefined;
  // 公約 is a politician's promise in Japanese.
  const noun = nouns.find(
    (one) =>
      text.startsWith(one.text, start) && (one.language === 'japanese') === (hasKana && one.language !== 'korean'),
  );
  if (!noun) return undefined;
  const end = start + noun.text.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const last = index + noun.text.length - 1;
  const phrase = {
    from: index,
    to: last,
    noun: last,
    sort: noun.sort,
    isOther: false,
    hints: [] as Hint[],
    year: undefined as number | undefined,
    places: [] as string[],
  };
  if (COMPOUND.test(after)) return undefined;
  const { language } = noun;
  if (language === 'korean' && !KOREAN_ENDS.test(after)) return undefined;
  const definite = THIS[language].exec(before);
  if (definite) {
    const hint = HINTS[definite.groups?.hint ?? ''];
    const length = definite[0].trimStart().length;
    return { ...phrase, from: wordAt(tokens, index, start - length), hints: hint ? [hint] : [] };
  }
  if (IN_BRACKETS.test(before)) return undefined;
  const told = noun.sort === 'treaty' ? TELLS[language].exec(before) : null;
  if (told) return readTold(phrase, tokens, start, before, told, language);
  if (OPENS[language].test(before)) return noun.needsThis ? undefined : phrase;
  if (VAGUE.test(before) || noun.sort !== 'treaty') return undefined;
  // What is written on to the noun is its name; nothing of the kind makes it another one.
  const isNamed = language === 'korean' ? /[\p{L}\p{N}]\s?$/u.test(before) : HAN.test(before.at(-1) ?? '');
  return isNamed ? { ...phrase, isOther: true } : undefined;
}

/** 新条約 at the beginning of a clause is ours; プラスチックの新条約 is another one. */
function readTold(
  phrase: Phrase & { sort: Sort; noun: number },
  tokens: Token[],
  start: number,
  before: string,
  told: RegExpExecArray,
  language: Noun['language'],
): (Phrase & { sort: Sort; noun: number }) | undefined {
  const { hint, year } = told.groups ?? {};
  const from = wordAt(tokens, phrase.from, start - told[0].trimStart().length);
  const rest = before.slice(0, before.length - told[0].length);
  if (language === 'japanese' && /の$/.test(rest)) return { ...phrase, isOther: true };
  if (!year && language === 'chinese' && HAN.test(rest.at(-1) ?? '') && !OPENS.chinese.test(rest)) {
    return hint === '新' ? undefined : { ...phrase, isOther: true };
  }
  return { ...phrase, from, hints: hint ? [HINTS[hint]!] : [], year: year ? Number(year) : undefined };
}

/** Whether the word is one of the nouns. */
export function isEastAsianNoun(written: string): boolean {
  return allNouns().some(({ text }) => text === written);
}

/** Whether a text is Japanese: it has kana. */
export function isJapanese(text: string): boolean {
  return KANA.test(text);
}

function wordAt(tokens: Token[], from: number, start: number): number {
  let at = from;
  while (at > 0 && tokens[at - 1]!.start >= start) at -= 1;
  return at;
}
