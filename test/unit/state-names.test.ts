/** Names that every State has without anybody writing them down. */
import { describe, expect, it } from 'vitest';
import { isTooShortToFold, keyOf } from '../../data/compile/names.ts';
import { stateNames, withStateNames } from '../../data/compile/state-names.ts';
import { readRecords } from '../../data/load.ts';
import type { EntityRecord } from '../../data/schema.ts';
import { compiledRecords } from './support/compiled.ts';
import { entitiesIn, realLexicon } from './support/lexicon.ts';

const { dataset } = compiledRecords();
const lexicon = realLexicon();
const LANGUAGES = 'ar de en es fr id it ja ko nl pl pt ru tr uk vi zh zh-Hant'.split(' ');
const SHORTEST = 4;
/** The European Union has a row but is no country: its names are all written by hand. */
const codes = dataset.states.map(({ code }) => code).filter((code) => code !== 'EU');

const record = (changes: Partial<EntityRecord> = {}): EntityRecord => ({
  id: 'quayland',
  kind: 'country',
  name: 'Quayland',
  aliases: {},
  ambiguous: {},
  summary: 'State with a long coast.',
  role: 'It took part in the talks.',
  facts: [],
  positions: [],
  debate: [],
  relations: [],
  related: [],
  asOf: '2026-01-10',
  ...changes,
});
const addedTo = (given: EntityRecord, code: string, owned: string[] = []) =>
  Object.values(withStateNames(given, code, new Set(owned.map(keyOf))).ambiguous).flat();

describe('every State', () => {
  it('has a name in each of the lexicon’s languages', () => {
    const missing = codes.flatMap((code) => {
      const known = new Set(stateNames(code).map(({ lang }) => lang));
      return LANGUAGES.filter((lang) => !known.has(lang)).map((lang) => `${code} ${lang}`);
    });
    expect(missing).toEqual([]);
  });

  it('gets no name in letters that is too short to be its own, but for Vietnamese ones, told by their spelling', () => {
    const short = codes
      .flatMap((code) => addedTo(record(), code))
      .filter((name) => !isTooShortToFold(name, 'vi'))
      .filter((name) => /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(name))
      .filter((name) => (name.match(/\p{L}/gu) ?? []).length < SHORTEST);
    expect(short).toEqual([]);
  });

  it('gets names as news writes them: without brackets, spaced dashes or empty ones', () => {
    const odd = codes
      .flatMap((code) => addedTo(record(), code))
      .filter((name) => !name.trim() || /[()（）]|\s[-–]\s/.test(name));
    expect(odd).toEqual([]);
  });

  it('gets no name that another record owns', () => {
    const states = new Set(dataset.states.map(({ entity }) => entity));
    const written = readRecords()
      .map(({ content }) => content as Partial<EntityRecord>)
      .filter(({ id, name }) => id && name)
      .map(({ id, name, aliases = {}, ambiguous = {} }) => ({
        id: id!,
        keys: new Set([name!, ...Object.values(aliases).flat(), ...Object.values(ambiguous).flat()].map(keyOf)),
      }));
    const own = new Map(written.map(({ id, keys }) => [id, keys]));
    const owners = new Map(written.flatMap(({ id, keys }) => [...keys].map((key) => [key, id] as const)));
    const taken = dataset.entities
      .filter(({ id }) => states.has(id))
      .flatMap(({ id, aliases }) => aliases.map(({ text }) => ({ id, key: keyOf(text) })))
      .filter(({ id, key }) => !own.get(id)!.has(key) && owners.has(key));
    expect(taken).toEqual([]);
  });

  it.each([
    ['Togo', 'Того подписало конвенцию.', 'togo'],
    ['Bhutan', '不丹签署了公约。', 'bhutan'],
    ['Uruguay', 'ウルグアイが署名した。', 'uruguay'],
    ['Jordan', 'وقع الأردن على الاتفاقية.', 'jordan'],
    ['Greece', 'Hy Lạp đã ký công ước.', 'greece'],
    ['Finland, by its capital', 'Officials flew in from Helsinki.', 'finland'],
    ['Iceland, by its adjective', 'An Icelandic envoy spoke.', 'iceland'],
  ])('%s is found in the news', (_, sentence, id) => {
    expect(entitiesIn(lexicon, sentence)).toContain(id);
  });

  it('Hungary does not get the convention’s own city', () => {
    const { aliases } = dataset.entities.find(({ id }) => id === 'hungary')!;
    expect(aliases.map(({ text }) => text)).not.toContain('Budapest');
  });
});

describe('a record with its State’s names', () => {
  it('has them all as ambiguous, and keeps what the editor wrote', () => {
    const given = record({ aliases: { en: ['Quay Republic'] }, ambiguous: { en: ['Quay'] } });
    const named = withStateNames(given, 'VN', new Set());
    expect(named.aliases).toEqual(given.aliases);
    expect(named.ambiguous.en).toEqual(expect.arrayContaining(['Quay', 'Vietnamese', 'Hanoi']));
    expect(Object.values(named.ambiguous).flat()).toContain('Vietnam');
    expect(named.ambiguous.ja).toEqual(['ベトナム']);
  });

  it('has each name once, however many languages share it', () => {
    const keys = addedTo(record(), 'VN').map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not repeat a name that the editor already wrote', () => {
    expect(addedTo(record({ name: 'Vietnam', aliases: { en: ['Hanoi'] } }), 'VN')).not.toContain('Hanoi');
    expect(addedTo(record({ name: 'Vietnam' }), 'VN')).not.toContain('Vietnam');
  });

  it('leaves a name to the record that owns it', () => {
    const added = addedTo(record(), 'VN', ['HANOI', 'Việt Nam']);
    expect(added).not.toContain('Hanoi');
    expect(added).not.toContain('Việt Nam');
    expect(added).toContain('Vietnam');
  });

  it('changes nothing that it was given', () => {
    const given = record({ ambiguous: { en: ['Quay'] } });
    const owned = new Set(['hanoi']);
    withStateNames(given, 'VN', owned);
    expect(given).toEqual(record({ ambiguous: { en: ['Quay'] } }));
    expect([...owned]).toEqual(['hanoi']);
  });

  it.each(['EU', 'QQ'])('is as it was where %s is no country', (code) => {
    expect(withStateNames(record(), code, new Set())).toEqual(record());
  });
});
