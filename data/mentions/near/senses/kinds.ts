/** Senses of words that are no part of what a name means. */

/** A name can gain or lose it without becoming another: "of the", "against". */
export const NOTHING = 'nothing';
/** Joins two things, unless the name itself has one: "the convention and the UN" is not the UN's convention. */
export const CONJUNCTION = 'conjunction';
/** Says where something happened: "a treaty on cybercrime in Hanoi" is not by that the Hanoi treaty. */
export const PLACE_WORD = 'place word';
