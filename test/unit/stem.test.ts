/** Inflected forms of a name meet in one stem; names and common words that only look alike do not. */
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../data/mentions/fold.ts';
import { prefixlessOf, stemOf } from '../../data/mentions/stem.ts';
import { tokenize } from '../../data/mentions/tokens.ts';
import { compiledRecords } from './support/compiled.ts';

const stemsOf = (text: string) => tokenize(text).map(({ key }) => stemOf(key));

/** By language: a name, and forms of it. */
const FORMS: Record<string, [name: string, forms: string[]][]> = {
  Russian: [
    ['Будапештская конвенция', ['Будапештской конвенции', 'Будапештскую конвенцию', 'Будапештских конвенций']],
    ['Организация Объединенных Наций', ['Организации Объединённых Наций', 'Организацией Объединенных Наций']],
    ['киберпреступность', ['киберпреступности', 'киберпреступностью']],
    ['управление', ['управления', 'управлению', 'управлением', 'управлений']],
    ['Вьетнам', ['Вьетнама', 'Вьетнаме', 'Вьетнаму', 'Вьетнамом']],
    ['Соединенные Штаты', ['Соединённых Штатов', 'Соединенным Штатам', 'Соединенных Штатах']],
    ['Генеральная Ассамблея', ['Генеральной Ассамблеи', 'Генеральную Ассамблею', 'Генеральной Ассамблеей']],
    ['Корея', ['Кореи', 'Корею', 'Кореей']],
    ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
    ['Кубраков', ['Кубракова', 'Кубраковым']],
    ['государство-участник', ['государства-участника', 'государств-участников', 'государствам-участникам']],
  ],
  Ukrainian: [
    ['Будапештська конвенція', ['Будапештської конвенції', 'Будапештську конвенцію', 'Будапештській конвенції']],
    ['кіберзлочинність', ['кіберзлочинності', 'кіберзлочинністю']],
    ['Україна', ['України', 'Україні', 'Україною']],
  ],
  Bulgarian: [
    ['Будапещенска конвенция', ['Будапещенската конвенция']],
    ['Организация', ['Организацията']],
    ['обединени нации', ['обединените нации']],
  ],
  German: [
    ['Konvention', ['Konventionen']],
    ['Übereinkommen', ['Übereinkommens']],
    ['Vereinte Nationen', ['Vereinten Nationen', 'Vereinter Nationen']],
    ['Vertrag', ['Vertrags', 'Vertrages', 'Verträge', 'Verträgen']],
    ['Europarat', ['Europarats', 'Europarates']],
    ['russisch', ['russische', 'russischen', 'russisches']],
    ['Vertragsstaat', ['Vertragsstaaten']],
  ],
  Polish: [
    ['konwencja budapeszteńska', ['konwencji budapeszteńskiej', 'konwencję budapeszteńską']],
    ['Organizacja Narodów Zjednoczonych', ['Organizacji Narodów Zjednoczonych']],
    ['cyberprzestępczość', ['cyberprzestępczości', 'cyberprzestępczością']],
    ['Pakistan', ['Pakistanu', 'Pakistanem']],
  ],
  'Romance languages': [
    ['nación', ['naciones']],
    ['convenção', ['convenções']],
    ['convenzione', ['convenzioni']],
    ['cibernético', ['cibernética', 'cibernéticos']],
    ['crimine informatico', ['crimini informatici']],
    ['nationale', ['national', 'nationaux']],
    ['droit', ['droits']],
    ['canadien', ['canadienne', 'canadiennes']],
  ],
  Turkish: [
    ['sözleşme', ['sözleşmesi', 'sözleşmesine', 'sözleşmesinin', 'sözleşmeyi']],
    ['suçlar', ['suçları', 'suçlara', 'suçların']],
  ],
  Indonesian: [['konvensi', ['konvensinya']]],
  English: [
    ['agency', ['agencies']],
    ['country', ['countries']],
    ['treaty', ['treaties']],
  ],
  Arabic: [
    ['اتفاقية', ['الاتفاقية', 'إتفاقية', 'اتفاقيه', 'اتفاقيات']],
    ['معاهدة', ['المعاهدة', 'المعاهدات']],
    ['الأمم المتحدة', ['الامم المتحده']],
    ['جريمة سيبرانية', ['الجريمة السيبرانية']],
  ],
};

describe.each(Object.entries(FORMS))('forms in %s', (_language, rows) => {
  it.each(rows)('%s', (name, forms) => {
    for (const form of forms) expect(stemsOf(form), form).toEqual(stemsOf(name));
  });
});

describe('words that only look alike', () => {
  it.each([
    ['signal', 'signor'],
    ['meter', 'meta'],
    ['chile', 'chili'],
    ['oman', 'omani'],
    ['cuba', 'cubo'],
    ['mali', 'malo'],
    ['colombia', 'Colombo'],
    ['Vienne', 'Vien'],
    ['Indiana', 'Indian'],
    ['Dominica', 'Dominic'],
    ['Albanie', 'Albany'],
    ['Amnestie', 'Amnesty'],
    ['islander', 'island'],
    ['Tanzanya', 'tanza'],
    ['мало', 'Мали'],
    ['тога', 'Того'],
    ['чада', 'Чад'],
    ['инди', 'Индия'],
    ['кита', 'Китай'],
    ['даний', 'Дания'],
    ['Доминик', 'Доминика'],
    ['Ливанов', 'Ливан'],
    ['الجزائر', 'جزائر'],
    ['المالي', 'مالي'],
    ['الكاميرون', 'كاميرون'],
  ])('%s is not %s', (one, other) => {
    expect(stemsOf(one)).not.toEqual(stemsOf(other));
  });
});

describe('a stem', () => {
  const keys = new Set(compiledRecords().lexicon.names.flatMap(([text]) => tokenize(text).map(({ key }) => key)));

  it('is its own stem', () => {
    for (const key of keys) expect(stemOf(stemOf(key)), key).toBe(stemOf(key));
  });

  it('never gets shorter than four letters, in Arabic three', () => {
    for (const key of keys) {
      const shortest = /[؀-ۿ]/.test(key) ? 3 : 4;
      if (stemOf(key) !== key) expect(stemOf(key).length, key).toBeGreaterThanOrEqual(shortest);
    }
  });

  it('makes no two entities one that had different names before', { timeout: 60_000 }, () => {
    const { lexicon } = compiledRecords();
    const entitiesByKeys = new Map<string, Set<number>>();
    const entitiesByStems = new Map<string, Set<string>>();
    for (const [text, entity] of lexicon.names) {
      const words = tokenize(text).map(({ key }) => key);
      const owners = entitiesByKeys.get(words.join(' ')) ?? new Set();
      entitiesByKeys.set(words.join(' '), owners.add(entity));
    }
    for (const [keysOfName, owners] of entitiesByKeys) {
      const stems = keysOfName.split(' ').map(stemOf).join(' ');
      const known = entitiesByStems.get(stems) ?? new Set();
      entitiesByStems.set(stems, known.add([...owners].sort((a, b) => a - b).join()));
    }
    const shared = [...entitiesByStems].filter(([, owners]) => owners.size > 1).map(([stems]) => stems);
    expect(shared).toEqual([]);
  });

  it('leaves scripts without such endings alone', () => {
    for (const word of ['联', '협', 'ア', 'अपरध', '2024', 'a', '']) expect(stemOf(word)).toBe(word);
  });
});

describe('particles joined to an Arabic word', () => {
  it.each([
    ['والاتفاقية', 'اتفاقية'],
    ['بالاتفاقية', 'اتفاقية'],
    ['كالاتفاقية', 'اتفاقية'],
    ['وبالاتفاقية', 'اتفاقية'],
    ['وللاتفاقية', 'اتفاقية'],
    ['لمكافحة', 'مكافحة'],
    ['للأمم', 'الأمم'],
    ['وللأمم', 'الأمم'],
    ['لمصر', 'مصر'],
    ['للبنان', 'لبنان'],
    ['وليبيا', 'ليبيا'],
    ['فروسيا', 'روسيا'],
  ])('%s may be %s', (written, name) => {
    expect(prefixlessOf(foldWord(written))).toContain(stemOf(foldWord(name)));
  });

  it('are not seen in other words', () => {
    for (const word of ['convention', 'конвенция', 'مجلس', 'كلاوس', '联', '']) {
      expect(prefixlessOf(foldWord(word)), word).toEqual([]);
    }
  });
});
