/** Words for the roles by which a page's names are grouped and marks are switched. */
import type { Role } from '../data/roles.ts';
import type { TextKey } from './text.ts';

export const ROLE_NAMES: Record<Role, TextKey> = {
  instruments: 'role_instruments',
  governments: 'role_governments',
  bodies: 'role_bodies',
  industry: 'role_industry',
  'civil-society': 'role_civil_society',
  people: 'role_people',
  terms: 'role_terms',
};
