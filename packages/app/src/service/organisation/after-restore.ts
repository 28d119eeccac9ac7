import type { Erased } from './erased.ts';
import type { Organisation } from './organisation.ts';
import { adopt } from './worker/adopt.ts';

/** What was found in a database after it was restored. */
export interface RestoredView {
  /** Whether it is a copy, seen for the first time: then no letter that was approved in it leaves by itself any more. */
  readonly copy: boolean;
  readonly lettersHeld: number;
  /** What may have ended since the backup was made, and does now: everybody signs in anew, and needs a new link where they had one. */
  readonly sessionsEnded: number;
  readonly invitationsEnded: number;
  /** People who were erased after the backup was made, and are gone again. */
  readonly erasedAgain: number;
  readonly members: number;
  /** Members with rows that do not open with the master key, or cannot be read. */
  readonly damaged: readonly { readonly member: string; readonly problem: string }[];
}

/**
 * To be run once on a database that was restored, before anything else works with it (a worker does the first part by itself): holds
 * letters that may have left since the backup was made, erases again who was erased since, and opens every sealed row of every member.
 */
export async function afterRestore(organisation: Organisation, erased: Erased): Promise<RestoredView> {
  // Before anything else: nobody is to sign in as them, and no letter of theirs is to be looked for.
  const erasedAgain = await organisation.eraseAgain(erased);
  const adopted = await adopt(organisation, Date.now());
  const members = (await organisation.members()).filter(({ state }) => state === 'active');
  const damaged: RestoredView['damaged'][number][] = [];
  for (const { id } of members) {
    const problem = await problemOf(organisation, id);
    if (problem !== null) damaged.push({ member: id, problem });
  }
  const { lettersHeld, sessions, invitations } = adopted ?? { lettersHeld: 0, sessions: 0, invitations: 0 };
  return {
    copy: adopted !== null,
    lettersHeld,
    sessionsEnded: sessions,
    invitationsEnded: invitations,
    erasedAgain,
    members: members.length,
    damaged,
  };
}

async function problemOf(organisation: Organisation, id: string): Promise<string | null> {
  try {
    const found = (await (await organisation.member(id)).doctor()).find(({ name }) => name === 'Store');
    return found === undefined || found.ok ? null : found.detail;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
