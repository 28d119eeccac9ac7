import type { Role } from '../../api/types.ts';

/** Screens that an organisation adds, with the role that each needs; null for everybody's. */
const ADDED: Readonly<Record<string, Role | null>> = {
  '/shared': 'counsellor',
  '/organisation': 'administrator',
  '/you': null,
};

/** The screens of somebody with these roles beside those of a member. */
export function isAdded(pathname: string, roles: readonly Role[]): boolean {
  const role = roleAt(pathname);
  return role !== undefined && (role === null || roles.includes(role));
}

/** A screen that needs another role than they have. */
export function isOthers(pathname: string, roles: readonly Role[]): boolean {
  return roleAt(pathname) !== undefined && !isAdded(pathname, roles);
}

function roleAt(pathname: string): Role | null | undefined {
  return Object.entries(ADDED).find(([path]) => pathname === path || pathname.startsWith(`${path}/`))?.[1];
}
