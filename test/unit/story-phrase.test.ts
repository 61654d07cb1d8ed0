/** A treaty on cybercrime in words that are nobody's name, and what such words do to a page. */
import { describe, expect, it } from 'vitest';
import { speaksOfTreaty } from '../../data/mentions/story-phrase.ts';
import { body, readPage, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();
const topicOf = (text: string) => readPage(lexicon, [body(text)]).topic;

describe('a treaty on cybercrime', () => {
  it.each([
    'su convención contra la ciberdelincuencia',
    'Acuerdo de la ONU sobre el Crimen en la Red',
    'a convenção contra delitos de computador',
    'la convention contre une cybercriminalité qui coûte',
    'ein Abkommen gegen Verbrechen im Internet'.replace('im Internet', 'über das Internet'),
    'договор о преступлениях в интернете',
    'an agreement on crime in the network',
    '针对网络犯罪的国际公约',
  ])('is spoken of: %s', (text) => {
    expect(speaksOfTreaty(text)).toBe(true);
  });

  it.each([
    'a treaty on plastics',
    'police fight cybercrime',
    'They signed a trade agreement. Cybercrime went up.',
    'the agreement on organised crime and drugs',
    'la convention nationale du parti',
    'un acuerdo sobre la Cruz Roja',
  ])('is not spoken of: %s', (text) => {
    expect(speaksOfTreaty(text)).toBe(false);
  });
});

describe('a page that has no name of the convention', () => {
  it.each([
    'La ONU prepara en Hanói la firma de su convención contra la ciberdelincuencia.',
    'La Oficina de Naciones Unidas contra la Droga y el Delito prepara la Conferencia de los Estados Parte del Acuerdo sobre el Crimen en la Red.',
    'La cybercriminalité coûte cher, disent les organisateurs de la cérémonie de Hanoï, où la convention de l’ONU est ouverte aux signatures.',
  ])('is about the story: %s', (text) => {
    expect(topicOf(text)).toBe('story');
  });

  it.each([
    'La ONU celebra la Conferencia de los Estados Parte de la Convención contra la Corrupción.',
    'The United Nations opened the Conference of States Parties to the convention on disabilities in New York.',
    'Hanoi hosted a football match; police warned of crime at the ground.',
  ])('is not: %s', (text) => {
    expect(topicOf(text)).not.toBe('story');
  });

  it('is another instrument’s where that is named', () => {
    expect(
      topicOf('The United Nations praised the Malabo Convention, a treaty on cybercrime of the African Union.'),
    ).not.toBe('story');
  });
});
