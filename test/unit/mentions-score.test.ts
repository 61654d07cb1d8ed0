/** The arithmetic of measuring mentions, on examples small enough to be counted by hand; and what a broken passage says. */
import { describe, expect, it } from 'vitest';
import { takeOutLabels } from '../accuracy/labels.ts';
import { matchUp, type Reported } from '../accuracy/matching.ts';
import { median, reportOn, scoresOf, wordsIn } from '../accuracy/mentions-score.ts';
import { type Genre, type Passage, parsePassages, readPassageFiles } from '../accuracy/passages.ts';

const ENTITIES = new Set(['convention', 'budapest', 'hanoi']);

/** A passage from text with labels in it. */
function passageOf(labelled: string, { genre = 'treaty' as Genre, language = 'en' } = {}): Passage {
  return { id: labelled, genre, language, ...takeOutLabels(labelled, ENTITIES) };
}

/** A mention of each given surface, in its first place in the passage. */
function mentionsIn({ text }: Passage, surfaces: [surface: string, entity: string, more?: Partial<Reported>][]) {
  return surfaces.map(([surface, entity, more]): Reported => {
    const start = text.indexOf(surface);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + surface.length, entity, manner: 'name', shown: true, ...more };
  });
}

const judged = (passage: Passage, ...surfaces: Parameters<typeof mentionsIn>[1]) => ({
  passage,
  pairs: matchUp(passage, mentionsIn(passage, surfaces)),
});

describe('labels', () => {
  it('come out of the text, with offsets into what is left', () => {
    const { text, labels } = takeOutLabels('In [[hanoi:exact|Hanoi]], [[convention:anaphor|the treaty]].', ENTITIES);
    expect(text).toBe('In Hanoi, the treaty.');
    expect(labels).toEqual([
      { start: 3, end: 8, entity: 'hanoi', how: 'exact' },
      { start: 10, end: 20, entity: 'convention', how: 'anaphor' },
    ]);
  });

  it.each([
    ['[[convention:variant|Convention[2] against Cybercrime]] now', 'Convention[2] against Cybercrime', ' now'],
    ['[[convention:variant|Convention[2]]] now', 'Convention[2]', ' now'],
    ['[see [[hanoi:exact|Hanoi]]] now', 'Hanoi', '] now'],
    ['[[hanoi:exact|Ha|noi]]', 'Ha|noi', ''],
  ])('%s keeps its brackets', (labelled, surface, rest) => {
    const { text, labels } = takeOutLabels(labelled, ENTITIES);
    const { start, end } = labels[0]!;
    expect(text.slice(start, end)).toBe(surface);
    expect(text.slice(end)).toBe(rest);
  });
});

describe('a broken passage names file, id and fault', () => {
  const good = { id: 'en-1', genre: 'treaty', text: 'In [[hanoi:exact|Hanoi]].' };
  const file = (content: unknown, name = 'en.json') => ({
    name,
    content: typeof content === 'string' ? content : JSON.stringify(content),
  });
  const withText = (text: string) => [file([{ ...good, text }])];

  it.each([
    ['bad JSON', [file('[{')], /^en\.json: bad JSON/],
    ['no list', [file({})], /^en\.json: must be a list/],
    ['no id', [file([good, { ...good, id: undefined }])], /^en\.json, passage 2: .*id/],
    ['a duplicate id', [file([good, good])], /^en\.json, en-1: duplicate id, also in en\.json/],
    [
      'an id of another file',
      [file([good]), file([good], 'es.json')],
      /^es\.json, en-1: duplicate id, also in en\.json/,
    ],
    [
      'an unknown genre',
      [file([{ ...good, genre: 'sport' }])],
      /^en\.json, en-1: unknown genre "sport": one of treaty/,
    ],
    ['an unknown field', [file([{ ...good, body: 'x' }])], /^en\.json, en-1: .*body/],
    ['no text', [file([{ ...good, text: '' }])], /^en\.json, en-1: "text" is empty/],
    ['no object', [file([7])], /^en\.json, passage 1: /],
    ['an unknown entity', withText('[[saigon:exact|Saigon]]'), /^en\.json, en-1: unknown entity "saigon"/],
    ['an unknown how', withText('[[hanoi:near|Hanoi]]'), /^en\.json, en-1: unknown how "near".*one of exact/],
    ['a label that never ends', withText('In [[hanoi:exact|Hanoi.'), /^en\.json, en-1: unbalanced label/],
    ['a label in a label', withText('[[hanoi:exact|[[hanoi:exact|Hanoi]]]]'), /^en\.json, en-1: unbalanced label/],
    ['an end without a label', withText('In Hanoi]].'), /^en\.json, en-1: unbalanced label/],
    ['a label without a how', withText('[[hanoi|Hanoi]]'), /^en\.json, en-1: a label must be/],
    ['a label without a surface', withText('[[hanoi:exact| ]]'), /^en\.json, en-1: a label without a surface/],
    ['a file of no language', [file([good], 'notes_1.json')], /^notes_1\.json: .*language code/],
  ])('%s', (_, files, message) => {
    expect(() => parsePassages(files, ENTITIES)).toThrow(message);
  });

  it('a good one is read, with its language', () => {
    const [passage] = parsePassages([file([{ ...good, title: 'Signed' }])], ENTITIES);
    expect(passage).toMatchObject({ id: 'en-1', genre: 'treaty', language: 'en', title: 'Signed', text: 'In Hanoi.' });
  });

  it('a filter that fits no file is a fault too', () => {
    expect(() => readPassageFiles(undefined, 'xx')).toThrow(/no passages .*"xx"/);
  });
});

describe('a mention answers a label', () => {
  const pairCount = (labelled: string, surface: string, language = 'en') => {
    const passage = passageOf(labelled, { language });
    return judged(passage, [surface, 'convention']).pairs.length;
  };
  const ONE_PAIR = 1;
  const APART = 2;

  it.each([
    ['the same stretch', '[[convention:exact|UN Convention]]', 'UN Convention', 'en', ONE_PAIR],
    ['half of it', '[[convention:exact|UN Convention against]]', 'Convention', 'en', APART],
    ['just over half', '[[convention:exact|UN Convention act]]', 'Convention', 'en', ONE_PAIR],
    ['twice as long', '[[convention:exact|UN Convention]] against', 'UN Convention against', 'en', ONE_PAIR],
    ['a word of a long name', '[[convention:exact|UN Convention against Cybercrime]]', 'UN', 'en', APART],
    ['without the article', '[[convention:anaphor|the pact]]', 'pact', 'en', ONE_PAIR],
    ['with an article that is longer than the name', 'the [[convention:exact|UN]]', 'the UN', 'en', ONE_PAIR],
    ['with an elided article', "[[convention:anaphor|l'accord]]", 'accord', 'fr', ONE_PAIR],
    ['with a grown-together article', '[[convention:anaphor|del convenio]]', 'convenio', 'es', ONE_PAIR],
    ['in a language without articles', '[[convention:anaphor|该公约]]', '公约', 'zh', ONE_PAIR],
    ['elsewhere', '[[convention:exact|UN]] and EU', 'EU', 'en', APART],
  ])('%s', (_, labelled, surface, language, pairs) => {
    expect(pairCount(labelled, surface, language)).toBe(pairs);
  });

  it('the better of two mentions, and only that one', () => {
    const passage = passageOf('[[convention:exact|UN Convention]] against Cybercrime');
    const { pairs } = judged(passage, ['Convention against', 'convention'], ['UN Convention', 'convention']);
    const [match, alone] = pairs;
    expect(match).toMatchObject({ label: { start: 0 }, mention: { start: 0 } });
    expect(alone).toMatchObject({ mention: { start: 3 } });
    expect(alone!.label).toBeUndefined();
    expect(pairs).toHaveLength(2);
  });
});

describe('the figures', () => {
  // Three labels, four mentions: one right, one of the wrong entity, two that nobody asked for.
  const mixed = judged(
    passageOf(
      '[[convention:exact|UN Convention]], [[budapest:anaphor|the treaty]], [[hanoi:slip|Hannoi]], Paris, Rome',
    ),
    ['UN Convention', 'convention'],
    ['the treaty', 'convention', { manner: 'anaphor' }],
    ['Paris', 'hanoi', { shown: false }],
    ['Rome', 'hanoi'],
  );

  it('precision, recall and F1 of stretches and of entities', () => {
    const { labels, mentions, spans, entities } = scoresOf([mixed]);
    expect([labels, mentions]).toEqual([3, 4]);
    expect(spans).toEqual({ precision: 2 / 4, recall: 2 / 3, f1: 4 / 7 });
    expect(entities).toEqual({ precision: 1 / 4, recall: 1 / 3, f1: 2 / 7 });
  });

  it('recall by how, precision by manner', () => {
    const { byHow, byManner } = reportOn([mixed]);
    expect(byHow.exact).toEqual({ labels: 1, spanRecall: 1, entityRecall: 1 });
    expect(byHow.anaphor).toEqual({ labels: 1, spanRecall: 1, entityRecall: 0 });
    expect(byHow.slip).toEqual({ labels: 1, spanRecall: 0, entityRecall: 0 });
    expect(byHow.translated).toEqual({ labels: 0, spanRecall: null, entityRecall: null });
    expect(byManner).toEqual({
      anaphor: { mentions: 1, precision: 0 },
      name: { mentions: 3, precision: 1 / 3 },
    });
  });

  it('by language and by genre', () => {
    const other = judged(passageOf('Nada', { language: 'es', genre: 'unrelated' }));
    const { byLanguage, byGenre, passages } = reportOn([mixed, other]);
    expect(passages).toBe(2);
    expect(byLanguage.en!.spans).toEqual(scoresOf([mixed]).spans);
    expect(byLanguage.es!.spans).toEqual({ precision: null, recall: null, f1: null });
    expect(byGenre.treaty!.labels).toBe(3);
    expect(byGenre.unrelated!.labels).toBe(0);
  });

  it('false marks per 1,000 words on unrelated pages only', () => {
    const unrelated = judged(
      passageOf('Meta sold the treaty in Paris', { genre: 'unrelated' }),
      ['Meta', 'hanoi', { shown: false }],
      ['Paris', 'hanoi'],
    );
    const { falseMarks } = reportOn([mixed, unrelated]);
    expect(falseMarks).toEqual({ words: 6, reported: 2000 / 6, shown: 1000 / 6 });
    expect(reportOn([mixed]).falseMarks).toEqual({ words: 0, reported: null, shown: null });
  });

  it('density: what is shown per 100 words, the median of treaty passages', () => {
    const sparse = judged(passageOf('one two three four'), ['one', 'hanoi']);
    const empty = judged(passageOf('one two three four'));
    expect(reportOn([sparse, empty, empty]).density).toBe(0);
    expect(reportOn([sparse, empty]).density).toBe(12.5);
    expect(reportOn([]).density).toBeNull();
  });

  it.each([
    [[], null],
    [[3, 1, 2], 2],
    [[10, 2, 4, 3], 3.5],
  ])('the median of %j is %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('words are counted as the language has them', () => {
    expect(wordsIn({ text: 'The U.N. met, twice.', language: 'en' })).toBe(4);
    expect(wordsIn({ text: '联合国打击网络犯罪公约', language: 'zh' })).toBeGreaterThan(3);
  });
});
