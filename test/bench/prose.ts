/**
 * Sentences in the manner of news, as many as a page needs: the same ones at every run, on every machine. In: a seed.
 * Out: paragraphs, about the convention or about anything but.
 */

/** A small generator of numbers (mulberry32), because `Math.random` gives other pages at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PLACES = 'the harbour|the northern district|the old market|the valley|a suburb|the coast|the capital'.split('|');
const WHO =
  'the mayor|a spokeswoman|the club|two engineers|the ministry|residents|the orchestra|a jury|the airline|shopkeepers'.split(
    '|',
  );
const DID =
  'announced|opened|postponed|welcomed|questioned|repaired|praised|abandoned|inspected|sold|rebuilt|measured'.split(
    '|',
  );
const WHAT =
  'a new bridge|the spring timetable|plans for a museum|the autumn season|a row of lime trees|its quarterly figures|the ferry line|an appeal|the second half|a recipe for plum cake|the water works|the library roof'.split(
    '|',
  );
const WHEN = 'on Tuesday|last week|in the early hours|after a long debate|for the third time|before the summer'.split(
  '|',
);
const WHY =
  'because costs had risen|although few had asked for it|as the weather turned|while children looked on|which surprised nobody|and promised to report in June'.split(
    '|',
  );

/** About one in three sentences of a long report names somebody; the others are as anywhere. */
const STORY_SHARE = 0.35;
const STORY_WHO =
  'Human Rights Watch|UNODC|the Cybersecurity Tech Accord|Microsoft|the European Union|Viet Nam|the Electronic Frontier Foundation|delegates in Hanoi|Nick Ashton-Hart|Deborah Brown|INTERPOL|the Council of Europe|officials of Brazil|the United States'.split(
    '|',
  );
const STORY_WHAT =
  'the UN Convention against Cybercrime|the Budapest Convention|the treaty|double criminality|the exchange of electronic evidence|the ad hoc committee|the cybercrime treaty|the convention|human rights safeguards|extradition'.split(
    '|',
  );
const STORY_DID = 'signed|criticised|defended|spoke of|compared others with|warned about|negotiated|ratified'.split(
  '|',
);

const SENTENCES_IN_PARAGRAPH = 4;

/** Makes paragraphs of plain text until they have at least `characters` characters. */
export function paragraphs(characters: number, isStory: boolean, seed = 7): string[] {
  const random = seeded(seed);
  const pick = (words: string[]) => words[Math.floor(random() * words.length)]!;
  const sentence = (): string => {
    const words =
      isStory && random() < STORY_SHARE
        ? [pick(STORY_WHO), pick(STORY_DID), pick(STORY_WHAT), pick(WHEN), pick(WHY)]
        : [pick(WHO), 'of', pick(PLACES), pick(DID), pick(WHAT), pick(WHEN), pick(WHY)];
    const text = `${words.join(' ')}.`;
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const found: string[] = [];
  for (let length = 0; length < characters; ) {
    const paragraph = Array.from({ length: SENTENCES_IN_PARAGRAPH }, sentence).join(' ');
    found.push(paragraph);
    length += paragraph.length;
  }
  return found;
}

/** A headline or link text without a word of the story. */
export function headline(random: () => number): string {
  const pick = (words: string[]) => words[Math.floor(random() * words.length)]!;
  const text = `${pick(WHO)} ${pick(DID)} ${pick(WHAT)}`;
  return text[0]!.toUpperCase() + text.slice(1);
}
