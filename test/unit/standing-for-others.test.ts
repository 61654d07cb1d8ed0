/** "The treaty", a surname: words that stand for somebody the text has named, and the ones that do not. */
import { describe, expect, it } from 'vitest';
import { body, headline, marksIn, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();
const UN = 'un-convention-against-cybercrime';
const BUDAPEST = 'budapest-convention';

const anaphorsIn = (...paragraphs: string[]) =>
  readPage(lexicon, paragraphs.map(body))
    .mentions.filter(({ manner }) => manner === 'anaphor')
    .map(({ text, entity }) => `${text} → ${entity}`);

describe('words for the instrument spoken of last', () => {
  it.each([
    'The treaty',
    'This convention',
    'The pact',
    'The agreement',
    'The new treaty',
    'The landmark global treaty',
    'That controversial pact',
  ])('"%s" after the UN convention', (phrase) => {
    expect(anaphorsIn('Ministers hailed the UN Convention against Cybercrime.', `${phrase} has 68 articles.`)).toEqual([
      `${phrase} → ${UN}`,
    ]);
  });

  it.each(['The treaty', 'the convention', 'the pact'])('"%s" after the Budapest Convention', (phrase) => {
    expect(anaphorsIn(`The Budapest Convention turned twenty-four. Experts say ${phrase} has aged well.`)).toEqual([
      `${phrase} → ${BUDAPEST}`,
    ]);
  });

  it('follows the text from one instrument to the other and back', () => {
    expect(
      anaphorsIn(
        'The UN Convention against Cybercrime is open. The treaty needs ratifiers.',
        'The Budapest Convention is older. The treaty has guidance notes.',
        'Supporters of the UN cybercrime treaty disagree. The pact is broader, they say.',
      ),
    ).toEqual([`The treaty → ${UN}`, `The treaty → ${BUDAPEST}`, `The pact → ${UN}`]);
  });

  it('goes on about the same instrument after an aside about the other', () => {
    expect(
      anaphorsIn(
        'The UN Convention against Cybercrime is open for signature.',
        'Backers of the UN cybercrime treaty say it borrows from the Budapest Convention.',
        'The treaty needs forty ratifiers.',
      ),
    ).toEqual([`The treaty → ${UN}`]);
  });

  it('in a headline means the instrument that the text names first', () => {
    const { mentions } = readPage(lexicon, [
      headline('Dozens of states back the treaty'),
      body('The Budapest Convention gained members.'),
    ]);
    expect(mentions.find(({ block }) => block === 0)).toMatchObject({ text: 'the treaty', entity: BUDAPEST });
  });

  it.each([
    [
      'Spanish',
      'La Convención de Budapest cumple años.',
      'el tratado',
      'Según expertos, el tratado funciona.',
      BUDAPEST,
    ],
    [
      'French',
      'La Convention de Budapest a vingt ans.',
      'le traité',
      'Selon les experts, le traité fonctionne.',
      BUDAPEST,
    ],
    ['Portuguese', 'A Convenção de Hanói foi assinada.', 'o tratado', 'Para os críticos, o tratado é vago.', UN],
    ['German', 'Die Hanoi-Konvention liegt auf.', 'das Abkommen', 'Kritiker sagen, das Abkommen sei vage.', UN],
  ])('in %s', (_, first, phrase, second, entity) => {
    expect(anaphorsIn(first, second)).toEqual([`${phrase} → ${entity}`]);
  });

  it('is one mark with the words between', () => {
    expect(marksIn(lexicon, 'Critics fear the proposed global treaty.')).toEqual([
      `the proposed global treaty → ${UN}`,
    ]);
  });

  it('a name beats a stand-in', () => {
    expect(marksIn(lexicon, 'They praised the landmark Hanoi treaty.')).toEqual([`Hanoi treaty → ${UN}`]);
  });
});

describe('what follows does not turn it into another name', () => {
  it.each([
    'Ministers signed the treaty on Saturday.',
    'Ministers signed the treaty on 25 October.',
    'Ministers signed the treaty on October 25.',
    'Ministers signed the treaty on Oct. 25.',
    'Ministers signed the treaty on behalf of their governments.',
    'Ministers criticised the treaty for its vague wording.',
    'Ministers signed the treaty, on Saturday.',
    'Ministers signed the treaty. On crime, more is to come.',
  ])('%s', (text) => {
    expect(marksIn(lexicon, text)).toEqual([`the treaty → ${UN}`]);
  });
});

describe('words for something else', () => {
  it.each([
    'A treaty is only as good as its parties.',
    'Any convention would do, and treaties abound.',
    'He cited the Convention on the Rights of the Child.',
    'He cited the convention on biological diversity.',
    'He cited the Treaty of Westphalia and the Treaty on Open Skies.',
    'He cited the convention against torture.',
    'El convenio sobre el trabajo marítimo es otro, y un tratado también.',
  ])('%s', (text) => {
    expect(marksIn(lexicon, text)).toEqual([]);
  });

  it('nothing stands for anything where no instrument is named', () => {
    const { mentions } = readPage(lexicon, [body('The treaty was signed. The pact holds, and the convention too.')]);
    expect(mentions).toEqual([]);
  });
});

describe('a surname', () => {
  it('after the full name is that person', () => {
    expect(marksIn(lexicon, 'Deborah Brown wrote to ministers. Brown warned them.')).toEqual([
      'Deborah Brown → deborah-brown',
      'Brown → deborah-brown',
    ]);
  });

  it('in a later paragraph too', () => {
    const { mentions } = readPage(lexicon, [
      headline(STORY_HEADLINE),
      body('Sabhanaz Rashid Diya spoke first.'),
      body('Others agreed.'),
      body('Diya added that data matters.'),
    ]);
    expect(mentions.filter(({ block }) => block === 3).map(({ entity }) => entity)).toEqual(['sabhanaz-rashid-diya']);
  });

  it('without the full name is nobody, even on a page about the story', () => {
    expect(marksIn(lexicon, 'Brown warned ministers, and Diya agreed.')).toEqual([]);
  });

  it('of somebody else with another first name is not that person', () => {
    expect(marksIn(lexicon, 'Deborah Brown wrote to ministers. Walter Brown, a farmer, did not.')).toEqual([
      'Deborah Brown → deborah-brown',
    ]);
  });

  it('in lower case is a colour', () => {
    expect(marksIn(lexicon, 'Deborah Brown held a brown envelope.')).toEqual(['Deborah Brown → deborah-brown']);
  });
});
