/** What the faces show of an organisation's people: plain JSON. Moments are ISO 8601. */
import type { Advice, Field, Finality, OutcomeKind, RejectionStatus } from '@ajar/core';

import type { Audited } from '../../organisation/audit/audit-log.ts';
import type { PersonState } from '../../organisation/people/people.ts';
import type { Role } from '../../organisation/people/roles.ts';
import type { DoorQuoteView } from '../views.ts';

export { AUDITED } from '../../organisation/audit/audit-log.ts';
export { ROLES } from '../../organisation/people/roles.ts';
export type { Audited, PersonState, Role };

export interface PersonView {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly state: PersonState;
  readonly roles: readonly Role[];
  readonly seenAt: string | null;
}

/** Who is signed in, and how one may. */
export interface SessionView {
  readonly person: PersonView | null;
  /** What the organisation is called. */
  readonly organisation: string;
  /** The name of the organisation's own sign-in; null where there is none. */
  readonly provider: string | null;
  /** A new way in that somebody made for whoever is signed in: it can be used from then on, unless they end it. */
  readonly newLink: { readonly usableFrom: string } | null;
}

/** What somebody who was invited sees before they join. */
export interface InvitationView {
  readonly address: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Null where it can be used at once. */
  readonly usableFrom: string | null;
  readonly expiresAt: string;
}

/** The link is told this once. */
export interface NewInvitationView {
  readonly person: PersonView;
  readonly link: string;
  /** Null where it can be used at once. */
  readonly usableFrom: string | null;
  readonly expiresAt: string;
}

export interface OwnSignInView {
  readonly passkeys: readonly { readonly id: string; readonly addedAt: string; readonly usedAt: string | null }[];
  /** In how many browsers one is signed in. */
  readonly sessions: number;
  readonly linked: boolean;
}

export interface WhoView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

export interface NoteView {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

/** A note as the member has it. */
export interface OwnNoteView extends NoteView {
  readonly seen: boolean;
}

/** A no that the member shows to somebody. */
export interface ShareView {
  readonly id: string;
  readonly rejectionId: string;
  /** Whose no it is, or what it was about. */
  readonly title: string;
  readonly counsellor: WhoView;
  readonly withDrafts: boolean;
  readonly sharedAt: string;
  readonly notes: readonly OwnNoteView[];
}

/** What a counsellor sees of a no: these things, and nothing that is added to a no later. */
export interface SharedNo {
  readonly organisation: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly subject: string;
  readonly field: Field;
  readonly receivedAt: string | null;
  readonly status: RejectionStatus;
  readonly finality: Finality | null;
  readonly reasons: readonly { readonly kind: string; readonly quote: string }[];
  readonly doors: readonly Pick<DoorQuoteView, 'kind' | 'quote' | 'date' | 'closes'>[];
  readonly outcomes: readonly { readonly outcome: OutcomeKind; readonly at: string }[];
  readonly thread: readonly SharedMessage[];
  readonly advice: Pick<Advice, 'action' | 'because' | 'against'>;
  /** Null where they are not shared. */
  readonly drafts: readonly { readonly subject: string; readonly text: string; readonly approved: boolean }[] | null;
}

export interface SharedMessage {
  readonly key: string;
  readonly from: string;
  readonly date: string | null;
  readonly subject: string;
  /** Null when only the headers were kept. */
  readonly text: string | null;
  readonly mine: boolean;
}

/** One row of what is shared with a counsellor. */
export interface SharedRowView {
  readonly id: string;
  readonly member: WhoView;
  readonly sharedAt: string;
  readonly asOf: string;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly subject: string;
  readonly field: Field;
  readonly status: RejectionStatus;
  readonly notes: number;
}

export interface SharedNoView extends Pick<SharedRowView, 'id' | 'member' | 'sharedAt' | 'asOf'> {
  readonly no: SharedNo;
  readonly notes: readonly NoteView[];
}

/** Null: fewer members than the smallest group have a part in it. */
export interface CountsRow {
  /** `2026-11`. */
  readonly month: string;
  readonly field: Field | 'together';
  readonly noes: number | null;
  readonly answered: number | null;
  readonly reopened: number | null;
  readonly feedback: number | null;
}

export interface CountsView {
  readonly group: number;
  readonly rows: readonly CountsRow[];
}

export interface AuditRowView {
  readonly seq: number;
  readonly at: string;
  readonly what: Audited;
  /** Null: nobody who is known, or the command line. A name of null: somebody who is gone. */
  readonly who: { readonly id: string; readonly name: string | null } | null;
  readonly whom: { readonly id: string; readonly name: string | null } | null;
  readonly detail: Readonly<Record<string, string>>;
}

export interface AuditView {
  readonly rows: readonly AuditRowView[];
  /** What to ask with for the lines before these; null at the end. */
  readonly next: number | null;
}
