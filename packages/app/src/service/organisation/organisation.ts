import type { Pool } from 'pg';

import type { Erasure } from '../../organisation/members/erase-member.ts';
import type { Member } from '../../organisation/members/member-record.ts';
import type { Rewrapped } from '../../organisation/members/rewrap-keys.ts';
import type { Work } from '../../organisation/work/open-work.ts';
import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import type { StoreTarget } from '../../store/open-store.ts';
import type { Seal } from '../../store/seal.ts';
import type { Ajar } from '../ajar.ts';
import type { Erased } from './erased.ts';
import type { MovedView } from '../move-profile.ts';

export type { Erasure } from '../../organisation/members/erase-member.ts';
export type { Member } from '../../organisation/members/member-record.ts';

/** Many members in one database, each with the same use cases as a profile of one, and none seeing another's. */
export interface Organisation extends AsyncDisposable {
  /** For people, without the password. */
  readonly location: string;
  /** For the tables that are everybody's. It sees nothing of a member's own. */
  readonly database: OrganisationDb;
  /** Its connections, to be counted. */
  readonly pool: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;
  /** Where due work is put down and taken from. */
  readonly work: Work;
  /** How many members are at hand. */
  openMembers(): number;
  /**
   * The use cases of one member. Cheap: all share the pool, and what was asked for lately is at hand. Not to be disposed by whoever
   * asks. Throws `not-found`, and `secrets-locked` when the master key does not open theirs.
   */
  member(id: string): Promise<Ajar>;
  /** Seals and opens with a member's key what is kept of them in other tables. Throws as `member` does. */
  sealOf(id: string): Promise<Seal>;
  members(): Promise<readonly Member[]>;
  /** `id`: of somebody who is known already; made when omitted. */
  addMember(wish: { readonly id?: string | undefined; readonly name: string }): Promise<Member>;
  /** Destroys their key, deletes every row of theirs, and proves it. Throws `not-found`. */
  eraseMember(id: string, askedBy: string): Promise<Erasure>;
  /** The same for somebody who has been here and has no mail here. Throws `not-found`. */
  erasePerson(id: string, askedBy: string): Promise<void>;
  /** Of all who were erased, oldest first. */
  erasures(): Promise<readonly Erasure[]>;
  /** Who was erased, to be kept beside the backups. */
  erased(): Promise<Erased>;
  /** Erases again whoever is in the list, and in this database. Returns how many. */
  eraseAgain(erased: Erased): Promise<number>;
  /** Wraps the members' keys with the master key that is set, where another did before. */
  rewrapKeys(): Promise<Rewrapped>;
  /** After how many months settled noes lose their letters; null when never. Told, it is so from now on (1 to 1200). */
  retention(told?: number | 'never'): Promise<number | null>;
  /** Lets go of one member's letters as the retention has it. Returns of how many noes. To be run now and then. */
  dropLetters(id: string): Promise<number>;
  /** Copies a profile to a member who has nothing yet, or the other way, and compares every row. Throws as `moveProfile` does. */
  moveIn(id: string, from: StoreTarget, tell: (table: string) => void): Promise<MovedView>;
  moveOut(id: string, to: StoreTarget, tell: (table: string) => void): Promise<MovedView>;
}
