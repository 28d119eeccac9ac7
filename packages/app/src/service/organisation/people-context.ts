import type { Looks } from '../../organisation/audit/looks.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import type { OidcContext } from '../../organisation/sign-in/oidc-sign-in.ts';
import type { Site } from '../../organisation/sign-in/site.ts';
import type { Seal } from '../../store/seal.ts';
import type { Ajar } from '../ajar.ts';

/** What the use cases about people are given. */
export interface PeopleContext {
  /** As the role of the application: row-level security holds. */
  readonly db: PeopleDb;
  readonly site: Site;
  readonly oidc: OidcContext | null;
  readonly members: Members;
  /** What counsellors looked at lately. */
  readonly looks: Looks;
  /** How many members a number needs to be told to an administrator. */
  readonly group: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The part of people that has mail of its own. A member has the id of their person. */
export interface Members {
  readonly open: (id: string) => Promise<Ajar>;
  /** Makes them a member; nothing happens to one who is. */
  readonly add: (id: string, name: string) => Promise<void>;
  /** Erases all their mail, with a receipt; nothing happens to one who is none. `by`: an id, or null on the command line. */
  readonly erase: (id: string, by: string | null) => Promise<void>;
  /** After it was decided anew whether they may come in: their mailboxes are read, or not. */
  readonly watchOrNot: (id: string) => Promise<void>;
  /** Seals with the member's key, bound to one place (`table/id`), so that nothing sealed can be put elsewhere. */
  readonly sealOf: (id: string) => Promise<Pick<Seal, 'seal' | 'open'>>;
}

/** From where somebody asks: an address of the network, as far as it can be told. */
export interface Visitor {
  readonly address: string;
}
