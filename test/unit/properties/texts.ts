/**
 * Made-up texts for the property tests: real names whole and mangled, filler of many scripts, and characters at random.
 *
 * The runs are the same every time. To go looking for new faults: `PROPERTY_SEED=7 PROPERTY_RUNS=20 npx vitest run
 * --project unit test/unit/properties`; the second multiplies the number of runs.
 */
import fc from 'fast-check';
import { compiledRecords } from '../support/compiled.ts';

const SEED = Number(process.env.PROPERTY_SEED ?? 20251025);
const MORE_RUNS = Number(process.env.PROPERTY_RUNS ?? 1);
/** Other tests share the cores, and whoever looks for faults wants many runs. */
export const PROPERTY_TIMEOUT_MS = 60_000 * MORE_RUNS;

export const compiled = compiledRecords();

/** Checks a property on `runs` examples. */
export function holds<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, runs = 200): void {
  fc.assert(property, { seed: SEED, numRuns: runs * MORE_RUNS });
}

/** `count` values of an arbitrary, always the same ones. */
export function samples<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { seed: SEED, numRuns: count });
}

/** Any sequence of UTF-16 code units, halves of surrogate pairs among them. */
export const codeUnits = fc.string({ unit: fc.integer({ max: 0xffff }).map((code) => String.fromCharCode(code)) });

/** Characters that the reading of words cares about, close together. */
export const trickyText = fc.string({
  unit: fc.constantFrom(
    ...'aUNsS.’\'-‐–()[]“”"«»,&/·\t\n 12²a\u00AD\u200B\u0301\u00A0é公约。カ゚강ประяБهلا\uD83D\uDE00ßıİﬁΑВ',
    ...['U.N.', 'cyber', 'Cyber ', 'кибер', 'the ', 'UN ', '’s', '[2]', ' (', ') ', 'META.O', '\r\n', '\n\n'],
  ),
});

const name = fc.constantFrom(...compiled.lexicon.names.map(([text]) => text));
/** Names that bring the stages to work: instruments and those who are often spoken of in other words. */
const telling = fc.constantFrom(
  ...['UN Convention against Cybercrime', 'Budapest Convention', 'UN cybercrime treaty', 'Human Rights Watch'],
  ...['Cybersecurity Tech Accord', 'António Guterres', 'Deborah Brown', 'UNODC', 'UNTOC', 'Malabo Convention'],
  ...['Конвенция ООН против киберпреступности', '联合国打击网络犯罪公约', 'Convenio de Budapest'],
);
const filler = fc.constantFrom(
  ...['the treaty', 'The Convention', 'this agreement', 'a pact', 'the coalition', 'the rights group', 'Brown', 'Mr'],
  ...['Technology Agreement on Cybersecurity', 'Budapset Convention', 'said', 'on', 'against', 'of the', 'Article 19'],
  ...[
    'el tratado',
    'la convención',
    'le traité',
    'das Abkommen',
    'конвенция',
    'этот договор',
    '该公约',
    '公約',
    '条約',
  ],
  ...['الاتفاقية', 'المعاهدة', 'công ước', 'sözleşme', 'Vereinten', 'football', 'in Georgia', 'Meta', '😀', '42'],
);

/** A name with one letter left out, doubled, swapped with the next or changed. */
const slipped = fc
  .tuple(fc.oneof(name, telling), fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'change'))
  .map(([text, place, slip]) => {
    const at = place % text.length;
    const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1] ?? '', text.slice(at + 2)];
    if (slip === 'drop') return before + next + after;
    if (slip === 'double') return before + letter + letter + next + after;
    return slip === 'swap' ? before + next + letter + after : `${before}x${next}${after}`;
  });

/** A name as pages spoil it. */
const spoiled = fc
  .tuple(fc.oneof(name, telling), fc.constantFrom('upper', 'lower', 'NFD', 'nbsp', 'wrapped', 'soft', 'quoted'))
  .map(([text, way]) => {
    if (way === 'upper') return text.toUpperCase();
    if (way === 'lower') return text.toLowerCase();
    if (way === 'NFD') return text.normalize('NFD');
    if (way === 'nbsp') return text.replaceAll(' ', '\u00A0');
    if (way === 'wrapped') return text.replaceAll(' ', '\n');
    return way === 'soft' ? `${text.slice(0, 3)}\u00AD${text.slice(3)}` : `(“${text}”)`;
  });

const separator = fc.constantFrom(
  ...[' ', ' ', ' ', ', ', '. ', '; ', ' – ', '-', '', ' (', ') ', '’s ', '\n', '\n\n'],
);

/** Prose of a kind: names, near names, words that stand for names, filler and rubbish, in paragraphs. */
export const newsText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: telling },
        { weight: 4, arbitrary: name },
        { weight: 6, arbitrary: filler },
        { weight: 2, arbitrary: slipped },
        { weight: 2, arbitrary: spoiled },
        { weight: 1, arbitrary: trickyText },
        { weight: 1, arbitrary: codeUnits },
      ),
      separator,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''));

/** Any of them. */
export const anyText = fc.oneof(newsText, trickyText, codeUnits);
