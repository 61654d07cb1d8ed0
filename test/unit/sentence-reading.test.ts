/** How a sentence is read: its clauses, its telling words, its topics. */
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../data/context/clauses.ts';
import { keyWords } from '../../data/context/key-words.ts';
import { topicsOf } from '../../data/context/topics.ts';

describe('clauses', () => {
  const heavy = (sentence: string) =>
    clausesOf(sentence)
      .filter(({ weight }) => weight === 1)
      .map(({ text }) => text);

  it.each([
    ['Although Moscow floated a text in 2017, seventy-two States signed.', 'seventy-two States signed.'],
    ['While Russia waits, China signed.', 'China signed.'],
    ['Obwohl Russland zögert, hat China unterzeichnet.', 'hat China unterzeichnet.'],
    ['Während Russland zögert, hat China unterzeichnet.', 'hat China unterzeichnet.'],
    ['Aunque Rusia espera, China firmó.', 'China firmó.'],
    ['Bien que la Russie hésite, la Chine a signé.', 'la Chine a signé.'],
    ['Mặc dù Nga chờ đợi, Trung Quốc đã ký.', 'Trung Quốc đã ký.'],
  ])('%s', (sentence, main) => {
    expect(heavy(sentence)).toEqual([main]);
  });

  it('what stands between commas is background', () => {
    expect(heavy('Viet Nam, which hosted the ceremony, signed.')).toEqual(['Viet Nam', 'signed.']);
  });

  it('background weighs less, and is not lost', () => {
    const [background] = clausesOf('Although Moscow floated it, China signed.');
    expect(background!.text).toContain('Moscow');
    expect(background!.weight > 0 && background!.weight < 1).toBe(true);
  });

  it('without a main clause the first counts as it', () => {
    expect(heavy('While Russia waits, although China signed')).toEqual(['While Russia waits']);
    expect(heavy('Whoever signs')).toEqual(['Whoever signs']);
  });

  it.each(['At 10:30 they met', 'UN–Russia talks', 'The 1,234 signed', 'Afterwards they signed', 'Asia signed'])(
    '"%s" is one main clause',
    (sentence) => {
      expect(clausesOf(sentence)).toEqual([{ text: sentence, weight: 1 }]);
    },
  );

  it('nothing has none', () => {
    expect(clausesOf('')).toEqual([]);
    expect(clausesOf('  ')).toEqual([]);
  });
});

describe('key words', () => {
  it('one for all inflections', () => {
    expect(keyWords('ratified ratifies Ratification')).toHaveLength(1);
  });

  it('none for what all of this news says, nor for short words', () => {
    expect(keyWords('The United Nations convention against cybercrime is a treaty')).toEqual([]);
    expect(keyWords('')).toEqual([]);
  });

  it('in the order of the text, without punctuation', () => {
    expect(keyWords('“Lisbon”, ships; (2017) harbour-masters')).toEqual([
      'lisbon',
      'ships',
      '2017',
      'harbou',
      'master',
    ]);
  });

  it('in any alphabet', () => {
    expect(keyWords('Конвенция подписана')).toHaveLength(2);
    expect(keyWords('Übereinkommen')).toHaveLength(1);
  });

  it('the same however a letter is coded', () => {
    expect(keyWords('Việt Nam ratifié'.normalize('NFD'))).toHaveLength(keyWords('Việt Nam ratifié').length);
    expect(keyWords('Éléphant'.normalize('NFD'))).toHaveLength(1);
  });
});

describe('topics', () => {
  it.each([
    ['signature', 'Seventy-two countries signed in Hanoi.'],
    ['ratification', 'Qatar ratified it.'],
    ['entry-into-force', 'It enters into force after the fortieth ratification.'],
    ['negotiations', 'Delegates met for a last session of talks.'],
    ['human-rights', 'Journalists fear it.'],
    ['data-sharing', 'Companies would have to hand over messages.'],
    ['security-research', 'Ethical hackers want an exemption.'],
    ['repression', 'It may be used to silence critics.'],
    ['cost', 'Losses run into billions.'],
  ])('%s: %s', (topic, sentence) => {
    expect(topicsOf(sentence)).toContain(topic);
  });

  it('a sentence may have several, in any case', () => {
    expect([...topicsOf('SIGNED IN HANOI')].sort()).toEqual(['signature', 'venue']);
  });

  it.each(['', 'They met again.', 'The designer resigned.', '里斯本 😀 (((*'])('"%s" has none', (sentence) => {
    expect([...topicsOf(sentence)]).toEqual([]);
  });

  it.each([
    ['signature', 'A significant step.'],
    ['negotiations', 'Possession of such images is a crime.'],
    ['cost', 'Costa Rica was there.'],
  ])('not %s: %s', (topic, sentence) => {
    expect(topicsOf(sentence)).not.toContain(topic);
  });
});
