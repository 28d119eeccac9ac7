import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';

import type { Person } from '../../organisation/people/people.ts';
import type { Ajar } from '../ajar.ts';
import type { By } from './manage-people.ts';
import type { Visitor } from './people-context.ts';
import type {
  Audited,
  AuditView,
  CountsView,
  InvitationView,
  NewInvitationView,
  OwnSignInView,
  PersonView,
  Role,
  SessionView,
  SharedNoView,
  SharedRowView,
  ShareView,
  WhoView,
} from './people-views.ts';
import type { Ending } from './ending.ts';

export type { By, Ending, Person, Visitor };

/** A sign-in that was begun: what the browser is asked, and what it has to bring back with the answer. */
export interface Begun<Options> {
  readonly options: Options;
  readonly token: string;
}

/**
 * An organisation's people: the door for the faces beside each member's `Ajar`. Whoever asks here was let in by a session;
 * which roles they need is looked at by the face (`http/organisation/needs-role.ts`), and by the database again. What ends a
 * sign-in returns the token of a new session and throws `not-signed-in` or `too-many`.
 */
export interface People {
  whoIs(session: string | null): Promise<Person | null>;
  sessionView(person: Person | null): Promise<SessionView>;
  signOut(session: string): Promise<void>;
  signOutEverywhere(person: string): Promise<void>;
  beginWithPasskey(visitor: Visitor): Promise<Begun<PublicKeyCredentialRequestOptionsJSON>>;
  finishWithPasskey(visitor: Visitor, ending: Ending<AuthenticationResponseJSON>): Promise<string>;
  beginWithProvider(
    visitor: Visitor,
    invitation: string | null,
  ): Promise<{ readonly url: string; readonly token: string }>;
  finishWithProvider(visitor: Visitor, ending: Ending<URLSearchParams>): Promise<string>;
  invitation(visitor: Visitor, token: string): Promise<InvitationView>;
  beginJoin(visitor: Visitor, token: string): Promise<Begun<PublicKeyCredentialCreationOptionsJSON>>;
  finishJoin(visitor: Visitor, ending: Ending<RegistrationResponseJSON>): Promise<string>;

  ownSignIn(person: Person): Promise<OwnSignInView>;
  beginOwnPasskey(person: Person): Promise<Begun<PublicKeyCredentialCreationOptionsJSON>>;
  finishOwnPasskey(
    person: Person,
    ending: { readonly begun: string; readonly answer: RegistrationResponseJSON },
  ): Promise<OwnSignInView>;
  removeOwnPasskey(person: Person, id: string): Promise<OwnSignInView>;
  /** The organisation's own sign-in lets them in no more. Throws `not-ready` for the last way in. */
  unlinkOwn(person: Person): Promise<OwnSignInView>;
  /** Ends the new way in that somebody made for them. */
  endNewLink(person: Person): Promise<void>;

  /** The member's own noes: nobody else's `Ajar` is ever given for them. */
  ajarOf(person: Person): Promise<Ajar>;
  /** After a member changed something: what they share is brought up to date, and now and then their figures. */
  afterOwnWrites(person: string): Promise<void>;
  /** Takes all of their data along: in the log. */
  noteExport(person: string): Promise<void>;

  counsellors(member: string): Promise<readonly WhoView[]>;
  ownShares(member: string, rejectionId?: string): Promise<readonly ShareView[]>;
  share(
    member: string,
    wish: { readonly rejectionId: string; readonly counsellor: string; readonly withDrafts: boolean },
  ): Promise<readonly ShareView[]>;
  unshare(member: string, id: string): Promise<readonly ShareView[]>;
  /** The member saw the notes on what they share. Throws `not-found`. */
  seeNotes(member: string, id: string): Promise<readonly ShareView[]>;

  sharedWithMe(counsellor: string): Promise<readonly SharedRowView[]>;
  lookAtShared(counsellor: string, id: string): Promise<SharedNoView>;
  leaveNote(counsellor: string, id: string, text: string): Promise<SharedNoView>;

  list(): Promise<readonly PersonView[]>;
  invite(
    by: By,
    wish: { readonly address: string; readonly name: string; readonly roles: readonly Role[] },
  ): Promise<NewInvitationView>;
  changeRoles(by: By, id: string, roles: readonly Role[]): Promise<PersonView>;
  stop(by: By, id: string): Promise<PersonView>;
  letAgain(by: By, id: string): Promise<PersonView>;
  erase(by: By, id: string): Promise<void>;
  counts(): Promise<CountsView>;
  audit(wish: {
    readonly before?: number | undefined;
    readonly what?: Audited | undefined;
    readonly limit?: number | undefined;
  }): Promise<AuditView>;
}
