import type { Person } from '../../organisation/people/people.ts';
import type { PersonView } from './people-views.ts';

export function toPersonView({ id, address, name, state, roles, seenAt }: Person): PersonView {
  return { id, address, name, state, roles, seenAt: seenAt === null ? null : iso(seenAt) };
}

export function iso(at: number): string {
  return new Date(at).toISOString();
}
