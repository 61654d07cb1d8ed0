/**
 * Words of all languages after which a verb has no object: "signed in Hanoi", "firmaron ayer", "ký tại Hà Nội".
 *
 * Needed to tell "72 countries signed last week" from "72 countries signed trade deals". Words that are determiners in any
 * of the languages stay out.
 */

import { lazily } from '../mentions/lazily.ts';

const LISTS = [
  'in on at it them during this last amid despite before over within so as while since under through but up onto into',
  'although though because however yesterday today tomorrow there here without with against near until where when than',
  'que to for only again together too even instead first later earlier ago next afterwards meanwhile among between for',
  'en durante este esta con tras ante pese sobre aunque pero porque mientras ayer hoy mañana aquí allí sin según desde',
  'hacia contra bajo dentro luego después antes entre donde cuando como incluso juntos pues sino para',
  'dans lors à malgré avec ce cette hier sous sur sans vers chez pendant puis mais car bien lorsque alors tandis depuis',
  'selon avant après ensemble hier ici là dès ainsi comme pour',
  'tại ở vào trong hôm ngay nhân để sau trước khi là thì mới nên này nó với nhưng mà vì theo từ tuần hồi còn song ngoài rồi nhằm',
  'na no em nos nas ontem hoje mas durante após sem sob am im dort aber heute gestern vor nach seit trotz ohne gegen obwohl',
];

/** Whether no object follows a word, in small letters. */
export function isBeforeNoObject(word: string): boolean {
  return noObject().has(word);
}

const noObject = lazily(() => new Set(LISTS.flatMap((list) => list.split(' '))));
