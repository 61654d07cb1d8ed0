/** Messages between the parts of the extension, each as it should be, for the property tests. */
import fc from 'fast-check';
import { ASSERTION_KINDS, BOUNDS } from '../../../data/claims/assertion.ts';
import { compiled } from './texts.ts';

export const entityId = fc.oneof(
  fc.constantFrom(...compiled.dataset.entities.map(({ id }) => id)),
  fc.stringMatching(/^[a-z0-9-]{1,80}$/),
);
const index = fc.maxSafeNat();
/** Any digits in the form of a day: a page says what it likes. */
const day = fc.oneof(fc.constantFrom('2025-10-25', '2026-06-10'), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
const maybe = {
  requiredKeys: ['kind', 'block', 'start', 'end', 'keyStart', 'keyEnd', 'affirmed', 'announced', 'quoted'],
};

const assertion = fc.record(
  {
    kind: fc.constantFrom(...ASSERTION_KINDS),
    block: index,
    start: index,
    end: index,
    keyStart: index,
    keyEnd: index,
    number: fc.oneof(fc.nat(200), fc.double({ noNaN: true })),
    upTo: fc.nat(200),
    bound: fc.constantFrom(...BOUNDS),
    currency: fc.stringMatching(/^[A-Z]{3}$/),
    date: fc.stringMatching(/^\d{4}(-\d{2}){0,2}$/),
    who: entityId,
    affirmed: fc.boolean(),
    announced: fc.boolean(),
    quoted: fc.boolean(),
    speaker: entityId,
  },
  { ...maybe, noNullPrototype: true } as { requiredKeys: ['kind']; noNullPrototype: true },
);

const ids = fc.array(entityId, { maxLength: 8 });
const typed = <T extends object>(type: string, rest: fc.Arbitrary<T>) => rest.map((fields) => ({ type, ...fields }));
const record = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(fields, { noNullPrototype: true });

/** "What does the record say of this page?" */
export const question = typed(
  'compare',
  fc.record(
    { assertions: fc.array(assertion, { maxLength: 6 }), named: ids, published: day },
    { requiredKeys: ['assertions', 'named'], noNullPrototype: true },
  ),
);

export const anyMessage: fc.Arbitrary<{ type: string }> = fc.oneof(
  fc
    .constantFrom(
      ...['story-suspected', 'words', 'preferences', 'summarize', 'open-nearest', 'pin', 'close', 'hide-site', 'stop'],
      ...['sites-changed', 'still-on'],
    )
    .map((type) => ({ type })),
  typed('records', record({ ids })),
  question,
  typed('opened', record({ entity: entityId })),
  typed('page-read', record({ count: index })),
  typed('open-atlas', record({ entity: entityId })),
  typed('go-to', fc.record({ entity: entityId, nth: index }, { requiredKeys: ['entity'], noNullPrototype: true })),
  typed('go-to-assertion', record({ nth: index })),
  typed('step', record({ by: fc.constantFrom(1, -1) })),
);
