/** Names written in simplified characters → the same in the traditional ones of Hong Kong and Taiwan, by OpenCC's tables. */
import { Converter } from 'opencc-js/cn2t';

const HAN = /\p{Script=Han}/u;
/** Characters of Taiwan, its own words for things ("網路" for "网络"), and characters of Hong Kong. */
const convert = (['tw', 'twp', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/** The other spellings of a Chinese name; none for a name without Chinese characters. */
export function traditionalSpellings(name: string): string[] {
  if (!HAN.test(name)) return [];
  return [...new Set(convert.map((spell) => spell(name)))].filter((spelling) => spelling !== name);
}
