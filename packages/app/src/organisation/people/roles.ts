/**
 * `member`: has noes of their own, and sees nobody else's. `counsellor`: reads what members share with them.
 * `administrator`: people, roles, the log and counts; nobody's mail. One person may be several.
 */
export const ROLES = ['member', 'counsellor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}
