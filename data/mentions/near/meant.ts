/**
 * Names in other words that several may own → the names of the one that is meant, by what stands around them.
 *
 * What is certain in one language is not in another; a ministry that two States have is that of the State named nearest; and
 * the conference that delegations travel to is no convention, though translation makes conferences of conventions.
 */
import type { Name } from '../lexicon.ts';
import type { SensedWord } from './sense-reader.ts';

/** Where names stand: their stretch of the text, and their first word among the words with senses. */
export interface Place {
  text: string;
  start: number;
  end: number;
  words: SensedWord[];
  at: number;
}

interface Known {
  /** The names that have all these senses, sorted, and no others. */
  whole: (key: string) => Name[] | undefined;
  /** The ceremony's own name; undefined in a lexicon without it. */
  ceremony: Name | undefined;
}

/** Where a convention's "conference" is attended, this is meant. */
export const CEREMONY = 'hanoi-signing-ceremony';
/** The instrument that was opened for signature there. */
const SIGNED = 'un-convention-against-cybercrime';
const CONFERENCE = 'conference';

/** Of `names`, found for words of the senses `contents`, those of the one that is meant. */
export function meantOf(names: Name[], known: Known, contents: { sense: string }[], place: Place): Name[] {
  const [first] = names;
  if (!first) return names;
  if (names.every(({ entity }) => entity === first.entity)) {
    const isMeeting = first.entity.id === SIGNED && contents.some(({ sense }) => sense === CONFERENCE);
    return isMeeting && known.ceremony && isAttended(place) ? [known.ceremony] : names;
  }
  if (names.every(({ entity }) => entity.kind === 'instrument')) {
    const shared = names.filter(({ ambiguous }) => ambiguous);
    return shared.length ? shared : names;
  }
  return names.every(({ entity }) => entity.kind === 'body') ? ofNearestState(names, known, contents, place) : names;
}

/** Hanoi stands for its State in most news of the convention. */
const HANOI = 'hanoi';
const STATE_OF_HANOI = 'viet-nam';
/** How far from a ministry its State is looked for, in words of a sense. */
const WORDS_TO_A_STATE = 60;

function ofNearestState(names: Name[], known: Known, contents: { sense: string }[], { words, at }: Place): Name[] {
  for (let away = 1; away <= WORDS_TO_A_STATE; away += 1) {
    for (const word of [words[at - away], words[at + away]]) {
      if (word?.senses.length !== 1) continue;
      const [sense] = word.senses;
      const state = sense === HANOI ? STATE_OF_HANOI : sense;
      const owners = known.whole([...contents.map((content) => content.sense), state].sort().join(' '));
      const its = owners ? names.filter(({ entity }) => owners.some((owner) => owner.entity === entity)) : [];
      if (its.length) return its;
    }
  }
  return names;
}

const CHARACTERS_BEFORE = 60;
const CHARACTERS_BEHIND = 80;
const SENTENCE_END = /[.!?。！？\n]/u;

/** What people do with a meeting, and nobody with a treaty: they travel to it, it takes place, there is an eve of it. */
const ATTENDED = new RegExp(
  [
    'travel|flew to|attend(?:ed|ing|ees|ance)|to attend|t[ao]k\\w* part|arriv|gather|t[ao]k\\w* place|will be held|was held|venue|eve of',
    'viaja|asisti|acudi|llegar|v[íi]spera|se celebr|tendrá lugar|tuvo lugar|sede de',
    'reist|teilnahm|teilnehm|teilgenomm|stattf|versammel|vorabend|angereist',
    'se rend|voyag|défil|se tien|veille|accueill|rassembl|aura lieu|a eu lieu|assist',
    'comparec|acolhe|véspera|realiza-se|realizou-se|terá lugar|teve lugar',
    'прибы|приеха|участв|состо[ия]|проход|пройд|накануне|съеха',
    'tham dự|diễn ra|khai mạc|đến dự|出席|参加|參加|举行|舉行|召开|召開|前往|开幕',
    'حضر|شارك|انعقد|يعقد|تعقد|وصل|سافر|استضاف|عشية',
  ].join('|'),
  'iu',
);

function isAttended({ text, start, end }: Place): boolean {
  const before = text
    .slice(Math.max(0, start - CHARACTERS_BEFORE), start)
    .split(SENTENCE_END)
    .at(-1)!;
  const behind = text.slice(end, end + CHARACTERS_BEHIND).split(SENTENCE_END)[0]!;
  return ATTENDED.test(before) || ATTENDED.test(behind);
}
