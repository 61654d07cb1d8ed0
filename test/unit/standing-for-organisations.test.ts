/** "The watchdog", "la coalición", «агентство», 该团伙: organisations, gangs and operations by what they are. */
import { describe, expect, it } from 'vitest';
import { body, headline, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();
const standIns = (...paragraphs: string[]) =>
  readPage(lexicon, [headline(STORY_HEADLINE), ...paragraphs.map(body)])
    .mentions.filter(({ manner }) => manner === 'anaphor')
    .map(({ text, entity }) => `${text} → ${entity}`);

describe('an organisation by a noun that fits it', () => {
  it.each([
    [
      'The Electronic Frontier Foundation objected. The San Francisco group wrote.',
      'The San Francisco group → electronic-frontier-foundation',
    ],
    ['LockBit is back, said Europol. The gang asks for money.', 'The gang → lockbit'],
    [
      'The International Chamber of Commerce objected. The chamber wrote.',
      'The chamber → international-chamber-of-commerce',
    ],
    [
      'Human Rights Watch objected in Ottawa, where Mary Smith spoke. The watchdog wrote.',
      'The watchdog → human-rights-watch',
    ],
    ['La Electronic Frontier Foundation objetó. La ONG pidió cambios.', 'La ONG → electronic-frontier-foundation'],
    ['Interpol hat zwölf Verdächtige gefasst. Die Organisation dankte.', 'Die Organisation → interpol'],
    ['Европол отчитался. Агентство сообщило о задержаниях.', 'Агентство → europol'],
    ['Interpol bắt 12 nghi phạm. Tổ chức cảnh sát này cảm ơn.', 'Tổ chức cảnh sát này → interpol'],
    ['欧洲刑警组织通报。该机构表示感谢。', '该机构 → europol'],
  ])('%s', (text, expected) => {
    expect(standIns(text)).toEqual([expected]);
  });

  it('is the one that the paragraph began with, unless this sentence names another', () => {
    expect(standIns('Europol said so. The FBI and the National Crime Agency helped. The agency thanked them.')).toEqual(
      ['The agency → europol'],
    );
    expect(standIns('欧洲刑警组织通报。国际刑警组织说，该机构表示感谢。')).toEqual(['该机构 → interpol']);
  });

  it.each([
    'Europol and Eurojust said so. The agency agreed.',
    'Akira hit a hospital group in Ohio. The group said patients were safe.',
    'Microsoft spoke. A company in Oslo wrote. The company agreed.',
    'Europol spoke. The KLPX did not. The agency agreed.',
    'Europol spoke. The agency of the president agreed.',
    'Европол отчитался. Организация врачей против.',
  ])('nobody can tell: %s', (text) => {
    expect(standIns(text)).toEqual([]);
  });
});

describe('one of two treaties', () => {
  const BOTH = 'The Budapest Convention and the UN Convention against Cybercrime differ.';
  it.each([
    [`${BOTH} The former has protocols.`, 'The former → budapest-convention'],
    [`${BOTH} The latter has none.`, 'the latter → un-convention-against-cybercrime'],
    [`${BOTH} Brazil prefers the European one.`, 'the European one → budapest-convention'],
    [`${BOTH} La première convention a des protocoles.`, 'La première convention → budapest-convention'],
  ])('%s', (text, expected) => {
    expect(standIns(text).map((line) => line.toLowerCase())).toEqual([expected.toLowerCase()]);
  });

  it('none where there are not two', () => {
    expect(
      standIns('The UN Convention against Cybercrime is new. The former minister left, the latter part too.'),
    ).toEqual([]);
  });

  it('the one whose name has the noun', () => {
    expect(
      standIns('El Convenio de Budapest no compite con la Convención de Hanói. El convenio tiene más miembros.'),
    ).toEqual(['El convenio → budapest-convention']);
  });
});

describe('the text', () => {
  it('is the treaty named a moment ago', () => {
    expect(standIns('La Convention de Hanoï divise. Ce texte est long.')).toEqual([
      'Ce texte → un-convention-against-cybercrime',
    ]);
  });

  it.each([
    'La ONU presentó la Convención de Hanói y una guía. El documento es largo.',
    'It rained in the city. The text was long.',
  ])('is something else: %s', (text) => {
    expect(standIns(text)).toEqual([]);
  });
});
