/** Where a name begins and ends: the longest one wins, and none runs on into the next sentence. */
import { describe, expect, it } from 'vitest';
import { body, lexiconOf, marksIn, readAnyPage, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();

describe('the longest name wins', () => {
  it.each([
    [
      'Talks on the UN Convention against Cybercrime ended.',
      ['UN Convention against Cybercrime → un-convention-against-cybercrime'],
    ],
    ['It is called the Hanoi Convention now.', ['Hanoi Convention → un-convention-against-cybercrime']],
    [
      'He knows the Budapest Convention on Cybercrime well.',
      ['Budapest Convention on Cybercrime → budapest-convention'],
    ],
    ['The UN Secretary-General was there.', ['UN Secretary-General → un-secretary-general']],
    ['A Cybersecurity Tech Accord delegate smiled.', ['Cybersecurity Tech Accord → cybersecurity-tech-accord']],
    ['The UN General Assembly met.', ['UN General Assembly → un-general-assembly']],
    ['Phishing attacks doubled.', ['Phishing attacks → phishing']],
  ])('%s', (text, marks) => {
    expect(marksIn(lexicon, text)).toEqual(marks);
  });

  it('two names side by side are two', () => {
    expect(marksIn(lexicon, 'UN Secretary-General Antonio Guterres opened it.')).toEqual([
      'UN Secretary-General → un-secretary-general',
      'Antonio Guterres → antonio-guterres',
    ]);
  });

  it('a longer name wins over one that begins before it', () => {
    const small = lexiconOf({ authority: { names: ['Port Authority'] }, act: { names: ['Authority Reform Act'] } });
    const { mentions } = readAnyPage(small, [body('The Port Authority Reform Act passed.')]);
    expect(mentions.map(({ text }) => text)).toEqual(['Authority Reform Act']);
  });

  it('what a longer name leaves over is still a name', () => {
    const small = lexiconOf({
      port: { names: ['Port'] },
      authority: { names: ['Port Authority'] },
      act: { names: ['Authority Reform Act'] },
    });
    const { mentions } = readAnyPage(small, [body('The Port Authority Reform Act passed.')]);
    expect(mentions.map(({ text }) => text)).toEqual(['Port', 'Authority Reform Act']);
  });

  it('a name that begins like a longer one is found where the longer one breaks off', () => {
    expect(marksIn(lexicon, 'The United Nations treaty corridor is long.')).toEqual([
      'United Nations treaty → un-convention-against-cybercrime',
    ]);
    expect(marksIn(lexicon, 'The United Nations Office moved.')).toEqual(['United Nations → united-nations']);
  });

  it('a name is no part of a longer word', () => {
    const small = lexiconOf({ pact: { names: ['Oslo Pact'] }, meta: { names: ['Meta'] } });
    const { mentions } = readAnyPage(small, [body('Metaphors, Metadata and the Oslo Pactum; METAL too.')]);
    expect(mentions).toEqual([]);
  });
});

describe('a name does not run across', () => {
  const small = lexiconOf({ watch: { names: ['Human Rights Watch'] }, pact: { names: ['Hanoi Convention'] } });
  const textsOf = (text: string) => readAnyPage(small, [body(text)]).mentions.map((mention) => mention.text);

  it.each(['.', ',', ';', ':', '!', '?', '…', ' |', '. '])('"%s"', (mark) => {
    expect(textsOf(`They arrived in Hanoi${mark} Convention delegates waited.`)).toEqual([]);
    expect(textsOf(`They spoke of human rights${mark} Watch the recording.`)).toEqual([]);
  });

  it('a quotation that ends inside it', () => {
    expect(textsOf('He praised “Human Rights” Watch out, she said.')).toEqual([]);
  });

  it('a bracket that is no acronym', () => {
    expect(textsOf('They met in Hanoi (in May) Convention staff said.')).toEqual([]);
    expect(textsOf('They met in Hanoi (May) Convention staff said.')).toEqual([]);
  });

  it('the dash of a dateline or an aside', () => {
    expect(textsOf('HANOI — Convention delegates waited.')).toEqual([]);
    expect(textsOf('They flew to Hanoi – Convention delegates waited there.')).toEqual([]);
  });

  it('an article that begins a new sentence or clause', () => {
    expect(textsOf('They arrived in Hanoi. The Convention was on the table.')).toEqual([]);
    expect(textsOf('When they arrived in Hanoi, the Convention was on the table.')).toEqual([]);
  });

  it('the edge of a paragraph', () => {
    expect(readAnyPage(small, [body('They arrived in Hanoi'), body('Convention delegates waited.')]).mentions).toEqual(
      [],
    );
  });

  it('in the real lexicon neither', () => {
    expect(marksIn(lexicon, 'She landed in Hanoi. Treaty lawyers met her.')).toEqual(['Hanoi → hanoi']);
    expect(marksIn(lexicon, 'In Viet Nam, Nam is a common name.')).toEqual(['Viet Nam → viet-nam']);
    expect(marksIn(lexicon, 'They left the United States. Department heads stayed.')).toEqual([
      'United States → united-states',
    ]);
  });
});

describe('a name with punctuation of its own', () => {
  const small = lexiconOf({ inc: { names: ['Blue Harbour, Inc.'] }, ets: { names: ['Series No. 185'] } });
  const textsOf = (text: string) => readAnyPage(small, [body(text)]).mentions.map((mention) => mention.text);

  it('is found with it', () => {
    expect(textsOf('Shares of Blue Harbour, Inc. fell.')).toEqual(['Blue Harbour, Inc']);
    expect(textsOf('It is Series No. 185 today.')).toEqual(['Series No. 185']);
  });

  it('is found without it', () => {
    expect(textsOf('Shares of Blue Harbour Inc fell.')).toEqual(['Blue Harbour Inc']);
  });

  it('is not found with other punctuation', () => {
    expect(textsOf('We saw a blue harbour; Inc magazine did too.')).toEqual([]);
  });
});
