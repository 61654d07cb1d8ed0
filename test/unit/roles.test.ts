/** Who plays which part: by kind, and for bodies by whose they are. */
import { expect, it } from 'vitest';
import type { Entity } from '../../data/dataset.ts';
import { rolesOf } from '../../data/roles.ts';
import { compiledRecords } from './support/compiled.ts';

type Member = Pick<Entity, 'id' | 'kind' | 'relations'>;
const part = (id: string, kind: Entity['kind'], ...of: string[]): Member => ({
  id,
  kind,
  relations: of.map((parent) => ({ type: 'part-of' as const, direction: 'to' as const, id: parent })),
});

it('an office of a ministry of a State is a government, an organ of an organisation is not', () => {
  const roles = rolesOf([
    part('land', 'country'),
    part('ministry', 'body', 'land'),
    part('office', 'body', 'ministry'),
    part('union', 'body'),
    part('court', 'body', 'union'),
  ]);
  expect(Object.fromEntries(roles)).toEqual({
    land: 'governments',
    ministry: 'governments',
    office: 'governments',
    union: 'bodies',
    court: 'bodies',
  });
});

it('what a State has below it does not make a body the State’s', () => {
  const land = part('land', 'country');
  const body: Member = { id: 'club', kind: 'body', relations: [{ type: 'part-of', direction: 'from', id: 'land' }] };
  expect(rolesOf([land, body]).get('club')).toBe('bodies');
});

it('of those who have to do with a State, only bodies that are part of it are its government', () => {
  const member: Member = {
    id: 'member',
    kind: 'body',
    relations: [{ type: 'member-of', direction: 'to', id: 'ministry' }],
  };
  const roles = rolesOf([
    part('land', 'country'),
    part('ministry', 'body', 'land'),
    part('works', 'company', 'land'),
    part('radio', 'media', 'land'),
    member,
    part('office', 'body', 'land', 'of-another-page'),
  ]);
  expect([...roles.values()]).toEqual([
    'governments',
    'governments',
    'industry',
    'civil-society',
    'bodies',
    'governments',
  ]);
});

it('bodies that are part of each other come to an end', () => {
  const roles = rolesOf([part('a', 'body', 'b'), part('b', 'body', 'a')]);
  expect([...roles.values()]).toEqual(['bodies', 'bodies']);
});

/** Compiled once: that takes a while. */
const known = rolesOf(compiledRecords().dataset.entities);

it.each([
  ['un-convention-against-cybercrime', 'instruments'],
  ['viet-nam', 'governments'],
  ['fbi', 'governments'],
  ['vietnam-a05', 'governments'],
  ['interpol', 'bodies'],
  ['european-commission', 'bodies'],
  ['microsoft', 'industry'],
  ['cybersecurity-tech-accord', 'industry'],
  ['human-rights-watch', 'civil-society'],
  ['reuters', 'civil-society'],
  ['deborah-brown', 'people'],
  ['hanoi', 'terms'],
])('%s is of the %s', (id, role) => {
  expect(known.get(id)).toBe(role);
});
