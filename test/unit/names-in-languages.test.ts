/** The convention under the names it has in other scripts and forms, and tickers behind company names. */
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../data/mentions/lexicon.ts';
import { scanBlock } from '../../data/mentions/scan.ts';
import { compiledRecords } from './support/compiled.ts';
import { body, entitiesIn, marksIn, readPage } from './support/lexicon.ts';

const data = compiledRecords().lexicon;
const lexicon = buildLexicon(data);
const CONVENTION = 'un-convention-against-cybercrime';

/** "Anh" and "Nga" are names of States in a Vietnamese text, and found in no other. */
const NEEDS_VIETNAMESE = new Set(
  data.names.filter(([name, , certainty]) => certainty === 2 && /^[A-Za-z ]+$/.test(name)),
);

/** Names of the lexicon that are not found, whole, where the text is nothing but a form of the name. */
function missedAs(form: (name: string) => string): string[] {
  return data.names
    .filter((name) => !NEEDS_VIETNAMESE.has(name))
    .filter(([name, index]) => {
      const text = form(name);
      const id = data.entities[index]![0];
      const { candidates } = scanBlock(lexicon, text);
      const whole = candidates.find(({ names }) => names.some(({ entity }) => entity.id === id));
      const rest = whole && text.slice(0, whole.start) + text.slice(whole.end);
      return rest === undefined || /[\p{L}\p{N}]/u.test(rest);
    })
    .map(([name]) => name);
}

describe('every name in the records', () => {
  it('is found in itself', () => {
    expect(missedAs((name) => name)).toEqual([]);
  });

  it('is found when its letters are decomposed', () => {
    expect(missedAs((name) => name.normalize('NFD'))).toEqual([]);
  });

  it('is found with non-breaking spaces', () => {
    expect(missedAs((name) => name.replaceAll(' ', '\u00A0'))).toEqual([]);
  });

  it('is found with curly apostrophes', () => {
    expect(missedAs((name) => name.replaceAll("'", '’'))).toEqual([]);
  });

  it('is found in capitals', () => {
    // A sharp s becomes two letters, and a dotted i another one: no newsroom shouts those names.
    expect(missedAs((name) => (/[ßıİ]/.test(name) ? name : name.toUpperCase()))).toEqual([]);
  });
});

describe('short Vietnamese names of States', () => {
  it.each([...NEEDS_VIETNAMESE])('%s', (name, index) => {
    const [id] = data.entities[index]!;
    expect(entitiesIn(lexicon, `Đại diện ${name} đã ký.`)).toContain(id);
    expect(entitiesIn(lexicon, `Their delegate ${name} signed.`)).not.toContain(id);
  });
});

describe('the convention in the language of the page', () => {
  it.each([
    ['Chinese', '六十多个国家在河内签署《联合国打击网络犯罪公约》。', '联合国打击网络犯罪公约'],
    ['traditional Chinese', '多國代表簽署聯合國打擊網絡犯罪公約，引起關注。', '聯合國打擊網絡犯罪公約'],
    ['Vietnamese', 'Nhiều nước đã ký Công ước của Liên hợp quốc về chống tội phạm mạng hôm qua.', undefined],
    ['Vietnamese, short', 'Nhiều nước đã ký Công ước Hà Nội trong ngày đầu.', 'Công ước Hà Nội'],
    ['Russian', 'Вчера была открыта Конвенция ООН против киберпреступности.', undefined],
    ['Russian, inflected', 'Эксперты обсудили текст Конвенции ООН против киберпреступности.', undefined],
    ['Arabic', 'وقعت الدول اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية أمس.', undefined],
    ['Spanish', 'Firmaron la Convención de las Naciones Unidas contra la Ciberdelincuencia ayer.', undefined],
    ['French', 'Ils ont signé la Convention des Nations unies contre la cybercriminalité hier.', undefined],
    ['German', 'Sie unterzeichneten die UN-Konvention gegen Cyberkriminalität gestern.', undefined],
    ['Portuguese', 'Assinaram a Convenção das Nações Unidas contra o Cibercrime ontem.', undefined],
    ['Japanese', '各国は国連サイバー犯罪条約に署名した。', '国連サイバー犯罪条約'],
    ['Korean', '각국이 유엔 사이버범죄협약에 서명했다.', '유엔 사이버범죄협약'],
  ])('%s: found without an English headline, and the page is about the story', (_, text, name) => {
    const { topic, mentions } = readPage(lexicon, [body(text)]);
    expect(topic).toBe('story');
    const convention = mentions.filter(({ entity }) => entity === CONVENTION);
    expect(convention).toHaveLength(1);
    expect(convention[0]!.shown).toBe(true);
    if (name) expect(convention[0]!.text).toBe(name);
    // The United Nations inside the convention's name are not a mention of their own.
    expect(mentions.map(({ entity }) => entity)).not.toContain('united-nations');
  });

  it('full-width letters, as Chinese and Japanese pages use them', () => {
    expect(entitiesIn(lexicon, '記者会見でＵＮＯＤＣが発表した。')).toContain('unodc');
  });
});

describe('an acronym in brackets', () => {
  it('does not break a name in two', () => {
    const name = 'United Nations (UN) treaty against cybercrime';
    expect(marksIn(lexicon, `The ${name} has its critics.`)).toEqual([`${name} → ${CONVENTION}`]);
  });

  it('does not break a name that no record writes that way', () => {
    const name = 'United Nations (UN) Cybercrime Convention';
    expect(marksIn(lexicon, `The ${name} has its critics.`)).toEqual([`${name} → ${CONVENTION}`]);
  });

  it('after a name is that name again', () => {
    expect(marksIn(lexicon, 'The United Nations Office on Drugs and Crime (UNODC) hosted it.')).toEqual([
      'United Nations Office on Drugs and Crime → unodc',
      'UNODC → unodc',
    ]);
  });
});

it('a stray article, as machine translation leaves it, does not break a name in two', () => {
  const name = 'United Nations Convention against the Cybercrime';
  expect(marksIn(lexicon, `The ${name} was signed.`)).toEqual([`${name} → ${CONVENTION}`]);
});

describe('tickers, as agencies print them', () => {
  it.each([
    ['Meta META.O said it would study the text.', ['Meta → meta', 'META.O → meta']],
    ['Microsoft (MSFT.O) was in the room.', ['Microsoft → microsoft', 'MSFT.O → microsoft']],
    ['Dell DELL.N sent two lawyers.', ['Dell → dell', 'DELL.N → dell']],
    ['Infosys INFY.NS sent one.', ['Infosys → infosys', 'INFY.NS → infosys']],
  ])('%s', (text, marks) => {
    expect(marksIn(lexicon, text)).toEqual(marks);
  });

  it('at the end of a sentence', () => {
    expect(marksIn(lexicon, 'One of them was META.O. Others followed.')).toEqual(['META.O → meta']);
  });
});
