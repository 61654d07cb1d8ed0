/** What stands beside "the treaty", «конвенции», 这一公约 and is no part of another treaty's name; and who is meant among several. */
import { describe, expect, it } from 'vitest';
import { body, headline, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();
const standIns = (...paragraphs: string[]) =>
  readPage(lexicon, [headline(STORY_HEADLINE), ...paragraphs.map(body)])
    .mentions.filter(({ manner }) => manner === 'anaphor')
    .map(({ text, entity }) => `${text} → ${entity}`);

const UN = 'un-convention-against-cybercrime';

describe('a treaty among other words', () => {
  it.each([
    // A noun of several languages is read in the text's.
    [
      'Die UN-Konvention gegen Cyberkriminalität ist da. Er sprach von einem starken Instrument gegen den Betrug. Der Vertrag gilt.',
      [`Der Vertrag → ${UN}`],
    ],
    [
      'Россия подписала Ханойскую конвенцию. Гуцан напомнил, что идею конвенции Москва выдвинула давно.',
      [`конвенции → ${UN}`],
    ],
    ['Речь о Ханойской конвенции. Посол назвал Конвенцию первым шагом.', [`Конвенцию → ${UN}`]],
    [
      'The UN Cybercrime Convention is signed. They apply the convention with the World Bank.',
      [`the convention → ${UN}`],
    ],
    ['联合国网络犯罪公约已通过。八十余国加入这一公约。', [`这一公约 → ${UN}`]],
    [
      'O Parlamento aprovou o Segundo Protocolo Adicional à Convenção de Budapeste. Falou-se da Convenção de Malabo. O tratado da União Africana é de 2014.',
      ['O tratado → malabo-convention'],
    ],
  ])('%s', (text, expected) => {
    expect(standIns(text)).toEqual(expected);
  });

  it.each([
    'The UN Cybercrime Convention is signed. The convention with the United States on tax is not.',
    'Речь о Ханойской конвенции. Потом обсудили договор СНВ.',
    'La Convention de Hanoï existe. Le traité de l’Union postale est ancien.',
  ])('another one: %s', (text) => {
    expect(standIns(text)).toEqual([]);
  });
});

describe('an organisation among several', () => {
  it.each([
    [
      'Europol et Eurojust assistent les enquêteurs. Une plainte a été déposée. L’agence avait prévenu.',
      'L’agence → europol',
    ],
    [
      'Европол отчитался. Ему помогал Евроюст. Подозреваемых двое. По версии агентства, их больше.',
      'агентства → europol',
    ],
    ['يدرب مجلس أوروبا القضاة. ويعمل خبراء المجلس في تونس.', 'المجلس → council-of-europe'],
    ['Europol hilft. Die EU-Polizeibehörde warnte Betroffene.', 'Die EU-Polizeibehörde → europol'],
    [
      'La Policía Federal brasileña detuvo a dos. Había más, recordó el cuerpo policial.',
      'el cuerpo policial → brazilian-federal-police',
    ],
    ['Cục A05 vào cuộc. Cục này cho biết có hai nghi phạm.', 'Cục này → vietnam-a05'],
    [
      'Privacy International and ARTICLE 19 wrote. Ministers listened. The free-speech group wants more.',
      'The free-speech group → article-19',
    ],
  ])('%s', (text, expected) => {
    expect(standIns(text)).toContain(expected);
  });

  it.each([
    'Microsoft and Google spoke. A judge listened. The company agreed.',
    'Europol and Eurojust said so. The agency agreed.',
    'Human Rights Watch spoke. The press freedom group did not.',
    'The Council of Europe met. The city council did not.',
  ])('nobody can tell: %s', (text) => {
    expect(standIns(text)).toEqual([]);
  });
});

describe('a surname', () => {
  it('goes with any verb in the past, once the person is introduced', () => {
    expect(standIns('Deborah Brown spoke. Brown pointed to the law.')).toEqual([]);
    const { mentions } = readPage(lexicon, [
      headline(STORY_HEADLINE),
      body('Deborah Brown spoke. Brown pointed to the law. Brown bread is another matter.'),
    ]);
    expect(mentions.filter(({ entity }) => entity === 'deborah-brown').map(({ text }) => text)).toEqual([
      'Deborah Brown',
      'Brown',
    ]);
  });
});
