/** What a sentence says besides its words: the same thing in other words is the same concept. */
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../data/context/concepts.ts';

const shared = (one: string, other: string) => conceptsOf(one).filter((concept) => conceptsOf(other).includes(concept));

describe('concepts', () => {
  it.each([
    ['~data', 'Firms must hand over customer records.', 'It lets States disclose evidence.'],
    ['~sign', 'Seventy ministers put their names to it.', 'Seventy States signed it.'],
    ['~sign', 'Việt Nam đã ký công ước.', 'Viet Nam is a signatory.'],
    ['~ratify', 'Quốc hội phê chuẩn công ước.', 'Parliament ratified it.'],
    ['~force', 'Die Konvention tritt in Kraft.', 'It enters into force.'],
    ['~surveil', 'Die Überwachung der Bürger', 'surveillance of citizens'],
    ['~consensus', 'It was waved through.', 'It passed without a vote.'],
    ['~month10', 'am 25. Oktober', 'on October 25'],
    ['~month3', 'im März', 'en marzo'],
  ])('%s: "%s" and "%s"', (concept, one, other) => {
    expect(shared(one, other)).toContain(concept);
  });

  it.each(['SIGNED', 'signed', 'Signed'])('case says nothing: %s', (word) => {
    expect(conceptsOf(word)).toContain('~sign');
  });

  it.each(['đề xuất', 'ký kết', 'Überwachung', 'données'])('%s says the same at the start of a sentence', (words) => {
    const raised = words[0]!.toUpperCase() + words.slice(1);
    expect(conceptsOf(words)).not.toEqual([]);
    expect(conceptsOf(raised)).toEqual(conceptsOf(words));
  });

  it.each(['données', 'phê chuẩn', 'Überwachung'])('%s says the same however its letters are coded', (words) => {
    expect(conceptsOf(words.normalize('NFD'))).toEqual(conceptsOf(words.normalize('NFC')));
  });

  it('a word is not read inside another', () => {
    expect(conceptsOf('The designer resigned.')).not.toContain('~sign');
    expect(conceptsOf('Mayor of the town')).not.toContain('~month5');
    expect(conceptsOf('They may sign.')).not.toContain('~month5');
  });

  it('of nothing are none', () => {
    expect(conceptsOf('')).toEqual([]);
    expect(conceptsOf('里斯本 😀 (((*')).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['40 States', 40],
    ['forty States', 40],
    ['the fortieth ratification', 40],
    ['cuarenta Estados', 40],
    ['Seventy-two States', 72],
    ['seventy two States', 72],
    ['ninety days', 90],
    ['a hundred companies', 100],
    ['two hundred companies', 200],
    ['1,234 cases', 1234],
    ['3.5 billion', 3.5],
    ['in 2017', 2017],
  ])('"%s" is %d', (text, number) => {
    expect(conceptsOf(text).filter((concept) => concept.startsWith('#'))).toEqual([`#${number}`]);
  });

  it('is each there once', () => {
    expect(conceptsOf('40, forty and 40 again').filter((concept) => concept === '#40')).toHaveLength(1);
  });
});

describe('denial', () => {
  it.each([
    'It has not signed.',
    'Nobody signed.',
    'It has yet to sign.',
    'China refused to sign.',
    'China hat nicht unterzeichnet.',
    'Trung Quốc chưa ký.',
    'It didn’t sign.',
    "It hasn't signed.",
    'It cannot sign.',
  ])('%s', (sentence) => {
    expect(conceptsOf(sentence)).toContain('!');
  });

  it.each(['It has signed.', 'A notable note on knots', 'La convention est signée.'])('not: %s', (sentence) => {
    expect(conceptsOf(sentence)).not.toContain('!');
  });
});
