/** JSON text as accidents and enemies leave it: cut off, doubled, with characters lost, swapped or put in between. */
import fc from 'fast-check';

/** Pieces that mean something to who reads JSON, or to who passes its values on. */
const pieces = fc.constantFrom(
  ...[
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\\u',
    '\\ud83d',
    'null',
    'true',
    '1e999',
    '-0',
    '9007199254740993',
    '\n',
  ],
  ...[
    '\r\n',
    '\u2028',
    '\uFEFF',
    '\u0000',
    '\uD83D',
    '"__proto__":',
    '"id":',
    '"text":',
    '"version":',
    '{"id":1}',
    '//',
  ],
);

/** Lists in lists in lists, as JSON text: reading it is easy, walking through it is not. */
export const deep = fc.integer({ min: 1, max: 50_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth));

/** A text with up to four accidents in it. */
export function mangled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const accident = fc.tuple(fc.constantFrom('cut', 'drop', 'double', 'put', 'replace'), fc.nat(), fc.nat(30), pieces);
  return fc.tuple(texts, fc.array(accident, { minLength: 1, maxLength: 4 })).map(([text, accidents]) =>
    accidents.reduce((spoiled, [what, place, length, piece]) => {
      const at = place % (spoiled.length + 1);
      const [before, part, after] = [spoiled.slice(0, at), spoiled.slice(at, at + length), spoiled.slice(at + length)];
      if (what === 'cut') return before;
      if (what === 'drop') return before + after;
      if (what === 'double') return before + part + part + after;
      return what === 'put' ? before + piece + part + after : before + piece + after;
    }, text),
  );
}
