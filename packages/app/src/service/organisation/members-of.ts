import { AjarError } from '../ajar-error.ts';
import type { Organisation } from './organisation.ts';
import type { Members } from './people-context.ts';

/** The members of an organisation, as the use cases about people need them. */
export function membersOf(organisation: Organisation): Members {
  return {
    open: (id) => organisation.member(id),
    sealOf: (id) => organisation.sealOf(id),
    add: async (id, name) => {
      if (!(await isThere(organisation.member(id)))) await organisation.addMember({ id, name });
    },
    erase: async (id, by) => {
      await isThere(organisation.eraseMember(id, by ?? 'the command line'));
    },
  };
}

async function isThere(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (error instanceof AjarError && error.code === 'not-found') return false;
    throw error;
  }
}
