/** Facts that fit the sentence come first. */
import { describe, expect, it } from 'vitest';
import { createRanker } from '../../data/context/rank.ts';
import { sentenceAt } from '../../data/context/sentence.ts';
import type { Fact } from '../../data/dataset.ts';
import { buildLexicon } from '../../data/mentions/lexicon.ts';
import { compiledRecords } from './support/compiled.ts';

const { dataset, lexicon } = compiledRecords();
const rankFacts = createRanker(buildLexicon(lexicon));
const factsOf = (id: string) => dataset.entities.find((entity) => entity.id === id)!.facts;
const UN = 'un-convention-against-cybercrime';

describe('the first fact speaks of what the sentence speaks of', () => {
  it.each<[sentence: string, entity: string, subject: RegExp]>([
    ['The text could force companies to hand over user data to foreign police.', UN, /data|evidence/i],
    ['Forty states must ratify before the convention enters into force.', UN, /fortieth|40/],
    ['Critics say that its safeguards for human rights are thin.', UN, /safeguards|human.rights/i],
    ['Qatar ratified the convention with reservations.', UN, /Qatar/],
    ['Canada signed the treaty this summer after a long review.', UN, /Canada/],
    ['It obliges states to punish child sexual abuse material.', UN, /child/i],
    ['The committee negotiated for two years in New York and Vienna.', UN, /committee|negotiat/i],
    ['Moscow first proposed such a treaty in 2017.', UN, /2017/],
    ['India has declined to join the older treaty.', 'budapest-convention', /India/],
    ['Russia has yet to ratify the text.', 'russia', /ratif/i],
    ['The coalition did not attend the signing in Hanoi.', 'cybersecurity-tech-accord', /attend/],
    ['Human Rights Watch counted dozens of arrests this year.', 'human-rights-watch', /arrested/],
  ])('%s', (sentence, entity, subject) => {
    expect(rankFacts(factsOf(entity), sentence)[0]!.text).toMatch(subject);
  });
});

describe('ranking', () => {
  const fact = (id: string, text: string, topic = 'history'): Fact => ({
    id,
    text,
    topic,
    date: null,
    sources: ['s'],
    confidence: 'primary',
  });
  const FACTS = [
    fact('founded', 'The board was founded in 1990 by nine ports.'),
    fact('seat', 'The board sits in Lisbon.'),
    fact('fees', 'The board charges ships by length.'),
    fact('criminal', 'The board called for the criminalization of dumping.'),
  ];
  const idsFor = (sentence: string, facts = FACTS) => rankFacts(facts, sentence).map(({ id }) => id);

  it('keeps every fact, and the editor’s order where the sentence says nothing', () => {
    expect(idsFor('They met again.')).toEqual(['founded', 'seat', 'fees', 'criminal']);
    expect(idsFor('')).toEqual(['founded', 'seat', 'fees', 'criminal']);
    expect(idsFor('Ships wait off Lisbon.').sort()).toEqual(['criminal', 'fees', 'founded', 'seat']);
  });

  it('moves the one that fits to the front and leaves the order of the others', () => {
    expect(idsFor('Ministers flew to Lisbon.')).toEqual(['seat', 'founded', 'fees', 'criminal']);
  });

  it('knows inflections', () => {
    expect(idsFor('They want to criminalise it.')[0]).toBe('criminal');
    expect(idsFor('The charge depends on the ship.')[0]).toBe('fees');
  });

  it('knows what a sentence is about where the two share no word', () => {
    const facts = [...FACTS, fact('arrests', 'Nine people were taken away at night.', 'repression')];
    expect(idsFor('Activists fear that it will be used to silence critics.', facts)[0]).toBe('arrests');
  });

  it('knows years', () => {
    expect(idsFor('In 1990 it began.', [...FACTS].reverse())[0]).toBe('founded');
  });

  it('does not touch the list it is given', () => {
    const facts = [...FACTS];
    rankFacts(facts, 'Ministers flew to Lisbon.');
    expect(facts).toEqual(FACTS);
  });

  it('takes a sentence of any length and script', () => {
    expect(idsFor('Lisbon '.repeat(5000))[0]).toBe('seat');
    expect(idsFor('里斯本 😀 (((*')).toHaveLength(4);
  });
});

describe('the sentence around a name', () => {
  const text = 'Ships wait.  The U.N. met in\n Lisbon on Monday. “Why?” she asked.';

  it.each([
    ['Ships', 'Ships wait.'],
    ['Lisbon', 'The U.N. met in Lisbon on Monday.'],
    ['asked', 'she asked.'],
  ])('of "%s"', (word, sentence) => {
    expect(sentenceAt(text, text.indexOf(word))).toContain(sentence);
  });

  it('is never a whole page', () => {
    const page = `${'word '.repeat(20_000)}Lisbon ${'word '.repeat(20_000)}`;
    const sentence = sentenceAt(page, page.indexOf('Lisbon'));
    expect(sentence).toContain('Lisbon');
    expect(sentence.length).toBeLessThan(2000);
  });
});
