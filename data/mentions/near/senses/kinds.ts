/** Senses that are no phrase of the tables: of words that mean nothing in a name, and of entities within others' names. */

/** A name can gain or lose it without becoming another: "of the", "against". */
export const NOTHING = 'nothing';
/** Joins two things, unless the name itself has one: "the convention and the UN" is not the UN's convention. */
export const CONJUNCTION = 'conjunction';
/** Says where something happened: "a treaty on cybercrime in Hanoi" is not by that the Hanoi treaty. */
export const PLACE_WORD = 'place word';

/** Entities, beside States, whose own names are parts of others' names, with their senses. */
export const ENTITIES_WITHIN_NAMES: Record<string, string> = {
  'united-nations': 'united+nation',
  cybercrime: 'cyber+crime',
  ransomware: 'ransomware',
  'council-of-europe': 'council+europe',
  'european-union': 'europe+union',
  'african-union': 'africa+union',
  hanoi: 'hanoi',
};
