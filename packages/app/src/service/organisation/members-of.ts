import { orNull } from '../ajar-error.ts';
import type { Organisation } from './organisation.ts';
import type { Members } from './people-context.ts';

/** The members of an organisation, as the use cases about people need them. */
export function membersOf(organisation: Organisation): Members {
  return {
    open: (id) => organisation.member(id),
    sealOf: (id) => organisation.sealOf(id),
    watchOrNot: (id) => organisation.work.watchOrNot(id),
    add: async (id, name) => {
      if ((await orNull(organisation.member(id))) === null) await organisation.addMember({ id, name });
    },
    erase: async (id, by) => {
      await orNull(organisation.eraseMember(id, by ?? 'the command line'));
    },
  };
}
