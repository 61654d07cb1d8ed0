/** Surnames after the full name, in the cases and scripts of the page; treaties by the place or owner that says which one. */
import { describe, expect, it } from 'vitest';
import { body, headline, readPage, realLexicon, STORY_HEADLINE } from './support/lexicon.ts';

const lexicon = realLexicon();
const marks = (text: string) =>
  readPage(lexicon, [headline(STORY_HEADLINE), body(text)])
    .mentions.filter(({ block }) => block === 1)
    .map((mention) => `${mention.text} → ${mention.entity}`);

describe('a surname', () => {
  it.each([
    ['of a shared full name', 'Kate Robertson spoke. Mrs Robertson left.', 'Robertson → kate-robertson'],
    ['after a slip in the full name', 'Mmamoloko Kubyai signe. Mme Kubayi quitte.', 'Kubayi → mmamoloko-kubayi'],
    [
      'with a German genitive',
      'Nick Ashton-Hart warnte. Ashton-Harts Rede war lang.',
      'Ashton-Harts → nick-ashton-hart',
    ],
    [
      'declined in Polish',
      'Podpisał Krzysztof Gawkowski. Zdaniem Gawkowskiego to dobrze.',
      'Gawkowskiego → krzysztof-gawkowski',
    ],
    ['after a preposition', 'Abre el acto Luong Cuong. Tras Cuong habla otro.', 'Cuong → luong-cuong'],
    ['in Arabic', 'وصلت غادة والي إلى هانوي. وقالت والي إن العمل طويل.', 'والي → ghada-waly'],
    ['in Chinese', '加达·瓦利发言，瓦利很高兴。', '瓦利 → ghada-waly'],
    ['in Korean, before a title', '박경신 교수는 반대한다. 박 교수는 말했다.', '박 교수 → kyung-sin-park'],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toContain(expected);
  });

  it('that nobody introduced hides no other word', () => {
    expect(marks('LockBit bị đánh sập. Băng này lại hoạt động.')).toContain('Băng này → lockbit');
  });
});

describe('a treaty by its place or owner', () => {
  const BOTH = 'The Palermo Convention is old. The Budapest Convention is younger. The Malabo Convention is African.';
  it.each([
    ['Das Europarats-Abkommen gilt.', 'Das Europarats-Abkommen → budapest-convention'],
    ['Le texte de Malabo est long.', 'Le texte de Malabo → malabo-convention'],
    ['Европейскому договору двадцать лет.', 'Европейскому договору → budapest-convention'],
    ['2001年的公约很旧。', '2001年的公约 → budapest-convention'],
    ['欧州の条約は古い。', '欧州の条約 → budapest-convention'],
    ['유럽 조약은 오래됐다.', '유럽 조약 → budapest-convention'],
  ])('%s', (text, expected) => {
    expect(marks(`${BOTH} ${text}`)).toContain(expected);
  });

  it.each(['プラスチックの新条約は別だ。', 'Perjanjian plastik itu lain.', 'No UN plastics treaty was signed.'])(
    'another one: %s',
    (text) => {
      expect(marks(text)).toEqual(marks(text).filter((mark) => !mark.endsWith('un-convention-against-cybercrime')));
    },
  );
});
