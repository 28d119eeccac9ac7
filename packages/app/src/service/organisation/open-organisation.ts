import { onlyOutside } from '../../account/where-to-connect.ts';
import { writeAudit } from '../../organisation/audit/audit-log.ts';
import type { AuditEntry } from '../../organisation/audit/audit-log.ts';
import { addMember } from '../../organisation/members/add-member.ts';
import { eraseMember } from '../../organisation/members/erase-member.ts';
import { listErasures } from '../../organisation/members/list-erasures.ts';
import { listMembers, sealOf } from '../../organisation/members/member-record.ts';
import { personWith } from '../../organisation/people/people.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { refuseOtherKeys } from '../../organisation/members/refuse-other-keys.ts';
import { retention, tellRetention } from '../../organisation/members/retention.ts';
import { rewrapKeys } from '../../organisation/members/rewrap-keys.ts';
import { masterKey } from '../../organisation/keys/master-key.ts';
import type { MasterKey } from '../../organisation/keys/master-key.ts';
import { openWork } from '../../organisation/work/open-work.ts';
import { moveStore } from '../../store/move-store.ts';
import { openShared } from '../../store/organisation/open-shared.ts';
import { AjarError } from '../ajar-error.ts';
import type { Ajar } from '../ajar.ts';
import { DUE_KINDS } from '../due-work.ts';
import type { OpenOptions } from '../open-options.ts';
import { eraseAgain, forgetAlone } from './erase-again.ts';
import { erasedFrom } from './erased.ts';
import { memberEngineOf, openMember } from './open-member.ts';
import { membersOf } from './members-of.ts';
import { OpenMembers } from './open-members.ts';
import type { Organisation } from './organisation.ts';
import { renewShares } from './share-noes.ts';

export interface OrganisationOptions extends Omit<OpenOptions, 'store' | 'profile' | 'secrets' | 'demo'> {
  /** The database, as a role that row-level security binds. */
  readonly url: string;
  /** 32 bytes, as 64 hexadecimal digits or in base64. */
  readonly masterKey: string;
  /** Master keys that some members' keys may still be wrapped with, while the keys are being changed. */
  readonly masterKeysBefore?: readonly string[] | undefined;
  /** Mail servers inside of the network that members may have read; anything may be when omitted. */
  readonly mailHosts?: readonly string[] | undefined;
  /** Connections to the database at most; 10 when omitted. */
  readonly connections?: number | undefined;
  /** Whether it takes due work, or only puts it down; the latter when omitted. */
  readonly as?: 'worker' | 'sender' | undefined;
  /** Told when the engine of due work is in trouble; it goes on by itself. */
  readonly onTrouble?: ((error: unknown) => void) | undefined;
}

/**
 * Opens the database of an organisation. Throws `bad-input` for a role that could see past the policies or a master key that is
 * none, `not-ready` before `ajar organisation init`, `secrets-locked` when members are locked with another master key.
 */
export async function openOrganisation(options: OrganisationOptions): Promise<Organisation> {
  const {
    url,
    masterKey: current,
    masterKeysBefore = [],
    connections,
    as = 'sender',
    onTrouble,
    mailHosts,
    ...rest
  } = options;
  if (mailHosts !== undefined) onlyOutside(mailHosts);
  const masters: readonly [MasterKey, ...MasterKey[]] = [masterKey(current), ...masterKeysBefore.map(masterKey)];
  const shared = await openShared(url, connections);
  const { place, database } = shared;
  const now = options.now ?? Date.now;
  try {
    await refuseOtherKeys(database, masters);
  } catch (error) {
    await shared[Symbol.asyncDispose]();
    throw error;
  }
  const work = openWork({ url, as, kinds: DUE_KINDS, onTrouble });
  const open = new OpenMembers((id) => openMember(shared, masters, id, rest, work.afterWrite(id)));
  const member = (id: string): Promise<Ajar> => open.get(id);
  const people = database as unknown as PeopleDb;
  const log = (line: Omit<AuditEntry, 'at' | 'who'>): Promise<void> =>
    writeAudit(people, { at: now(), who: null, ...line });
  const organisation: Organisation = {
    location: place.location,
    database,
    pool: place.pool,
    work,
    openMembers: () => open.size,
    member,
    sealOf: (id) => sealOf(database, masters, id),
    members: () => listMembers(database),
    addMember: async (wish) => {
      const added = await addMember(place, masters[0], { ...wish, at: now() });
      // Who is known already was invited, and that is in the log.
      if (wish.id === undefined) await log({ what: 'add', whom: added.id });
      return added;
    },
    eraseMember: async (id, askedBy) => {
      open.drop(id);
      const erasure = await eraseMember(place, database, { id, askedBy, at: now() });
      await work.forget(id);
      return erasure;
    },
    erasures: () => listErasures(database),
    erasePerson: (id, askedBy) => forgetAlone(people, { id, askedBy, at: now() }),
    erased: () => erasedFrom(database, people),
    eraseAgain: (erased) => eraseAgain(organisation, erased),
    rewrapKeys: async () => {
      const done = await rewrapKeys(database, masters);
      await log({ what: 'rewrap', detail: { keys: String(done.count), damaged: String(done.damaged.length) } });
      return done;
    },
    retention: async (told) => {
      if (told === undefined) return retention(database);
      const months = await tellRetention(database, told);
      await log({ what: 'retention', detail: { months: String(months ?? 'off') } });
      return months;
    },
    dropLetters: async (id) => {
      const months = await retention(database);
      const dropped = months === null ? 0 : await (await member(id)).dropLetters(months);
      // What is shown of them to others goes as well.
      if (dropped > 0) await renewShares({ db: people, members: membersOf(organisation), now }, id);
      return dropped;
    },
    moveIn: async (id, from, tell) => {
      await refuseUnseen(people, id);
      const moved = await moveStore(from, { engine: await memberEngineOf(shared, masters, id) }, tell);
      await log({ what: 'move-in', whom: id });
      return moved;
    },
    moveOut: async (id, to, tell) => {
      const engine = await memberEngineOf(shared, masters, id);
      // In the log before anything of theirs is anywhere else.
      await log({ what: 'export', whom: id });
      return moveStore({ engine }, to, tell);
    },
    [Symbol.asyncDispose]: async () => {
      await open[Symbol.asyncDispose]();
      await work[Symbol.asyncDispose]();
      await shared[Symbol.asyncDispose]();
    },
  };
  return organisation;
}

/** Whoever made somebody's first link could come in by it as them, and they would not know: mail of theirs comes after they do. */
async function refuseUnseen(people: PeopleDb, id: string): Promise<void> {
  const person = await personWith(people, id);
  if (person === null || person.seenAt !== null) return;
  throw new AjarError(
    'not-ready',
    `${person.name} has not signed in yet, and until then whoever has their link could read what is moved in. Nothing was copied. Let them come in first.`,
  );
}
