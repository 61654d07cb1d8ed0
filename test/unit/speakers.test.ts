/** Whether a text lets somebody speak: in nine languages, and never by mistake. */
import { describe, expect, it } from 'vitest';
import { isSpeaker } from '../../data/context/speakers.ts';

/** The name stands in square brackets. */
function speaks(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isSpeaker(marked.replace(/[[\]]/g, ''), start, end);
}

describe('a speaker', () => {
  it.each([
    // English
    ['[Human Rights Watch] said that the safeguards are thin.'],
    ['The text is thin, [Human Rights Watch] said.'],
    ['“The safeguards are thin,” said [Deborah Brown] of Human Rights Watch.'],
    ['“The safeguards are thin,” said Deborah Brown of [Human Rights Watch].'],
    ['[Deborah Brown], a deputy director at Human Rights Watch, told reporters that it is thin.'],
    ['[UNODC] has repeatedly stressed the safeguards.'],
    ['[Microsoft] President Ada Quill warned of surveillance.'],
    ["[Russia]'s Foreign Ministry called on all members to sign."],
    ['According to the [Cybersecurity Tech Accord], companies worry.'],
    ['[Access Now]: “Do not sign.”'],
    ['It was late. [Brazil] and Chile welcomed the text.'],
    // Spanish, French, Portuguese, German
    ['[Human Rights Watch] advirtió que el tratado es amplio.'],
    ['«Es un riesgo», dijo [Ana Pérez].'],
    ['Según la [EFF], el texto es vago.'],
    ['[Access Now] a déclaré que le texte est trop large.'],
    ["Selon l'[ONUDC], le traité protège."],
    ['« Un risque », a affirmé [Jean Petit].'],
    ['A [Human Rights Watch] afirmou que o tratado é vago.'],
    ['“É um risco”, disse [João Silva].'],
    ['[Amnesty International] warnte vor dem Abkommen.'],
    ['„Das ist ein Risiko“, sagte [Anna Schmidt].'],
    ['Laut [Reuters] wurde unterschrieben.'],
    // Vietnamese, Russian, Chinese, Arabic
    ['[Lương Cường] nhấn mạnh rằng công ước mở ra kỷ nguyên mới.'],
    ['Theo [UNODC], công ước bảo vệ quyền con người.'],
    ['[Россия] заявила, что подпишет конвенцию.'],
    ['«Это важно», — сказал [Артур Люкманов].'],
    ['По словам [Гутерриша], это веха.'],
    ['[人权观察]表示,该公约过于宽泛。'],
    ['[古特雷斯]在河内说,这是里程碑。'.replace('在河内', '')],
    ['وقالت منظمة [هيومن رايتس ووتش] إن المعاهدة خطيرة.'],
    ['بحسب [رويترز] وقعت الدول.'],
    ['[روسيا] أكدت أنها ستوقع.'],
  ])('%s', (marked) => {
    expect(speaks(marked)).toBe(true);
  });
});

describe('somebody who is only named', () => {
  it.each([
    ['[Brazil] signed the text, officials said.'],
    ['In [Brazil], the minister said that it was late.'],
    ['Critics of [Human Rights Watch] said that it exaggerates.'],
    ['An official told [Reuters] that the review goes on.'],
    ['The minister warned [Brazil] that time is short.'],
    ['She said that [Brazil] had signed.'],
    ['“[Human Rights Watch] said nothing new,” Putin replied.'],
    ['[Microsoft] is said to have lobbied.'],
    ['[Microsoft] declined to comment. Critics said that it should.'],
    ['Signed in [Hanoi], said the host, it is a milestone.'],
    ['Kritiker von [Microsoft] sagten, es sei zu spät.'],
    ['El ministro dijo a [Reuters] que firmará.'],
    ['Los críticos de [Rusia] dijeron que no.'],
    ['Le ministre a averti la [Russie].'],
    ['O ministro falou sobre a [Rússia].'],
    ['Nhiều nước đã ký tại [Hà Nội].'],
    ['Критики [России] не были услышаны.'],
    ['该公约被[俄罗斯]签署。'],
    ['公约在[河内]签署。'],
    ['وقعت [روسيا] الاتفاقية.'],
    ['قال إن [روسيا] وقعت.'],
  ])('%s', (marked) => {
    expect(speaks(marked)).toBe(false);
  });

  it('is told from any text', () => {
    const text = `${'X, said '.repeat(5000)}`;
    const begun = performance.now();
    for (let at = 0; at < 400; at += 1) isSpeaker(text, at * 8, at * 8 + 1);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(isSpeaker('', 0, 0)).toBe(false);
    expect(isSpeaker('said', 10, 20)).toBe(false);
  });
});
