/** How entities belong to each other: what may not be written, and how both sides see it. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../data/compile.ts';
import { BODY, entity, faultsOf, filesWith, filesWithTables, PERSON, person } from './support/records.ts';

const COMMITTEE = 'body/dredging-committee.json';
const committee = (changes = {}) =>
  entity({ id: 'dredging-committee', name: 'Dredging Committee', aliases: {}, related: [], ...changes });
const partOf = (to: string) => [{ type: 'part-of', to }];

describe('a relation that cannot be', () => {
  it.each<[what: string, changes: Record<string, unknown>, file: string, field: string, message: RegExp]>([
    [
      'to an unknown entity',
      { [BODY]: entity({ relations: [{ type: 'member-of', to: 'nobody' }] }) },
      BODY,
      'relations.0',
      /nobody is not an entity; add its record or mend/,
    ],
    [
      'of an unknown type',
      { [BODY]: entity({ relations: [{ type: 'friend-of', to: 'ada-quill' }] }) },
      BODY,
      'relations.0.type',
      /must be one of works-for/,
    ],
    [
      'from a kind that cannot have it',
      { [BODY]: entity({ relations: [{ type: 'works-for', to: 'ada-quill' }] }) },
      BODY,
      'relations.0',
      /a body cannot be works-for a person \(ada-quill\); use another/,
    ],
    [
      'to a kind that cannot have it',
      { [COMMITTEE]: committee({ relations: partOf('ada-quill') }) },
      COMMITTEE,
      'relations.0',
      /a body cannot be part-of a person \(ada-quill\); use another/,
    ],
    [
      'to itself',
      { [BODY]: entity({ relations: partOf('harbour-board') }) },
      BODY,
      'relations.0',
      /harbour-board cannot be related to itself; remove/,
    ],
  ])('%s', (_, changes, file, field, message) => {
    expect(faultsOf(filesWith(changes))).toEqual([{ file, field, message: expect.stringMatching(message) }]);
  });

  it('a second one is named by its place', () => {
    const relations = [...partOf('dredging-committee'), { type: 'part-of', to: 'nobody' }];
    const [fault] = faultsOf(filesWith({ [BODY]: entity({ relations }), [COMMITTEE]: committee() }));
    expect(fault?.field).toBe('relations.1');
  });
});

describe('a circle', () => {
  it('of two is a fault in both', () => {
    const files = filesWith({
      [BODY]: entity({ relations: partOf('dredging-committee') }),
      [COMMITTEE]: committee({ relations: partOf('harbour-board') }),
    });
    expect(faultsOf(files)).toEqual([
      { file: BODY, field: 'relations.0', message: expect.stringMatching(/dredging-committee leads back.*remove/) },
      { file: COMMITTEE, field: 'relations.0', message: expect.stringMatching(/harbour-board leads back.*remove/) },
    ]);
  });

  it('of three is found, also by types that differ; who only leads into it is not blamed', () => {
    const files = filesWith({
      [PERSON]: person({ relations: [{ type: 'works-for', to: 'harbour-board' }] }),
      [BODY]: entity({ relations: partOf('dredging-committee') }),
      [COMMITTEE]: committee({ relations: [{ type: 'member-of', to: 'port-union' }] }),
      'body/port-union.json': entity({
        id: 'port-union',
        name: 'Port Union',
        aliases: {},
        relations: partOf('harbour-board'),
      }),
    });
    const faults = faultsOf(files);
    expect(faults.map(({ file }) => file).sort()).toEqual([BODY, COMMITTEE, 'body/port-union.json'].sort());
    for (const { message } of faults) expect(message).toMatch(/leads back.*remove/);
  });

  it('is not what two ways to one place are', () => {
    const files = filesWith({
      [PERSON]: person({
        relations: [
          { type: 'works-for', to: 'harbour-board' },
          { type: 'works-for', to: 'dredging-committee' },
        ],
      }),
      [COMMITTEE]: committee({ relations: partOf('harbour-board') }),
    });
    expect(faultsOf(files)).toEqual([]);
  });
});

describe('a relation in the dataset', () => {
  const files = filesWithTables({
    [PERSON]: person({ relations: [{ type: 'works-for', to: 'harbour-board' }], related: ['quayland'] }),
    [COMMITTEE]: committee({ relations: partOf('harbour-board') }),
  });
  const find = (id: string) => compile(files).dataset.entities.find((item) => item.id === id)!;

  it('is seen from both sides', () => {
    expect(find('ada-quill').relations).toEqual([{ type: 'works-for', direction: 'to', id: 'harbour-board' }]);
    expect(find('harbour-board').relations).toEqual([
      { type: 'works-for', direction: 'from', id: 'ada-quill' },
      { type: 'part-of', direction: 'from', id: 'dredging-committee' },
    ]);
  });

  it('stands in `related` of both sides, before what the editor chose, and once', () => {
    expect(find('ada-quill').related).toEqual(['harbour-board', 'quayland']);
    // The board's record lists Ada Quill under `related` too.
    expect(find('harbour-board').related).toEqual(['ada-quill', 'dredging-committee']);
  });

  it('is there for who has none', () => {
    expect(find('quayland')).toMatchObject({ relations: [], related: [] });
  });
});
