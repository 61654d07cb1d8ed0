/** Everybody on a page, by the role they play. Pure. */
import { ROLES, type Role } from '../../data/roles.ts';
import type { Present } from './page-view.ts';

export interface RoleGroup {
  role: Role;
  members: Present[];
}

/** Groups what is on a page, the most mentioned first; equals stay in the page's order. Empty groups are left out. */
export function groupByRole(present: Present[], roles: Map<string, Role>): RoleGroup[] {
  return ROLES.map((role) => ({
    role,
    members: present.filter(({ entity }) => roles.get(entity.id) === role).sort((a, b) => b.count - a.count),
  })).filter(({ members }) => members.length > 0);
}
