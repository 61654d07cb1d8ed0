/**
 * "The treaty of the African Union", "o tratado da União Africana": organisations that own a treaty of ours, behind its noun.
 *
 * In: a block's words and where the owner would begin. Out: which instrument that hints at; nothing for other owners, after
 * whom the noun is another treaty's.
 */
import { lazily } from '../lazily.ts';
import type { Token } from '../tokens.ts';
import { type Hint, keysOf } from './grammar.ts';

const OWNERS: Partial<Record<Hint, string>> = {
  african:
    'african union,unión africana,union africaine,união africana,unione africana,afrikanischen union,afrikaanse unie,африканского союза,африканського союзу,unii afrykańskiej,uni afrika,liên minh châu phi,الاتحاد الافريقي,الاتحاد الأفريقي,للاتحاد الأفريقي',
  european:
    'council of europe,consejo de europa,conseil de l europe,conselho da europa,consiglio d europa,europarats,europarat,raad van europa,совета европы,ради європи,rady europy,dewan eropa,hội đồng châu âu,مجلس أوروبا,لمجلس أوروبا',
  arab: 'arab league,league of arab states,liga árabe,ligue arabe,lega araba,arabischen liga,лиги арабских государств,جامعة الدول العربية',
};

/** Owners by their first word. */
const ownersByWord = lazily(() => {
  const owners = Object.entries(OWNERS).flatMap(([hint, list]) =>
    list.split(',').map((name) => ({ keys: keysOf(name), hint: hint as Hint })),
  );
  return Map.groupBy(owners, ({ keys }) => keys[0]!);
});

/** What the owner whose name begins at the word `at` says of the treaty. */
export function ownerHint(tokens: Token[], at: number): Hint | undefined {
  const owners = ownersByWord().get(tokens[at]?.key ?? '');
  return owners?.find(({ keys }) => keys.every((key, offset) => tokens[at + offset]?.key === key))?.hint;
}
