import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { Looks } from '../../organisation/audit/looks.ts';
import { USUAL_GROUP } from '../../organisation/counts/published-figures.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { discovering } from '../../organisation/sign-in/oidc-provider.ts';
import type { OidcSettings } from '../../organisation/sign-in/oidc-provider.ts';
import { AjarError } from '../ajar-error.ts';
import { auditLog, counts, keepFigures } from './administer.ts';
import { leaveNote, lookAtShared, sharedWithMe } from './counsel.ts';
import { beginJoin, finishJoin, invitation } from './join.ts';
import { membersOf } from './members-of.ts';
import * as manage from './manage-people.ts';
import {
  beginOwnPasskey,
  endNewLink,
  finishOwnPasskey,
  ownSignIn,
  removeOwnPasskey,
  unlinkOwn,
} from './own-sign-in.ts';
import type { Organisation } from './organisation.ts';
import type { PeopleContext } from './people-context.ts';
import type { People } from './people.ts';
import { counsellors, ownShares, renewShares, seeNotes, shareNo, unshareNo } from './share-noes.ts';
import * as signIn from './sign-in.ts';

export interface PeopleOptions {
  /** `https://ajar.example.org`. */
  readonly origin: string;
  /** What the organisation is called; the host when omitted. */
  readonly name?: string | undefined;
  readonly oidc?: OidcSettings | undefined;
  /** Smallest group that is counted; 10 when omitted. */
  readonly group?: number | undefined;
  /** Milliseconds since the epoch; the machine's clock when omitted. */
  readonly now?: (() => number) | undefined;
}

/** Where the provider sends the browser back to. */
export const PROVIDER_RETURN = '/api/sign-in/provider/return';

/** How often a member's figures are counted anew by one process, in milliseconds. */
const FIGURES_EVERY = 3_600_000;

/** Ties the use cases about people to the organisation's database. Throws `bad-input` for an origin that cannot be one. */
export function openPeople(organisation: Organisation, options: PeopleOptions): People {
  const context = contextOf(organisation, options);
  return {
    whoIs: (session) => signIn.whoIs(context, session),
    sessionView: (person) => signIn.sessionView(context, person),
    signOut: (session) => signIn.signOut(context, session),
    signOutEverywhere: (person) => signIn.signOutEverywhere(context, person),
    beginWithPasskey: (visitor) => signIn.beginWithPasskey(context, visitor),
    finishWithPasskey: (visitor, ending) => signIn.finishWithPasskey(context, visitor, ending),
    beginWithProvider: (visitor, invited) => signIn.beginWithProvider(context, visitor, invited),
    finishWithProvider: (visitor, ending) => signIn.finishWithProvider(context, visitor, ending),
    invitation: (visitor, token) => invitation(context, visitor, token),
    beginJoin: (visitor, token) => beginJoin(context, visitor, token),
    finishJoin: (visitor, ending) => finishJoin(context, visitor, ending),
    ownSignIn: (person) => ownSignIn(context, person),
    beginOwnPasskey: (person) => beginOwnPasskey(context, person),
    finishOwnPasskey: (person, ending) => finishOwnPasskey(context, person, ending),
    removeOwnPasskey: (person, id) => removeOwnPasskey(context, person, id),
    unlinkOwn: (person) => unlinkOwn(context, person),
    endNewLink: (person) => endNewLink(context, person),
    ajarOf: (person) => {
      if (person.roles.includes('member')) return context.members.open(person.id);
      throw new AjarError('not-allowed', 'You have no noes of your own here. An administrator can make you a member.');
    },
    afterOwnWrites: afterOwnWrites(context),
    noteExport: (person) => writeAudit(context.db, { at: context.now(), who: person, what: 'export', whom: person }),
    counsellors: (member) => counsellors(context, member),
    ownShares: (member, rejectionId) => ownShares(context, member, rejectionId),
    share: (member, wish) => shareNo(context, member, wish),
    unshare: (member, id) => unshareNo(context, member, id),
    seeNotes: (member, id) => seeNotes(context, member, id),
    sharedWithMe: (counsellor) => sharedWithMe(context, counsellor),
    lookAtShared: (counsellor, id) => lookAtShared(context, counsellor, id),
    leaveNote: (counsellor, id, text) => leaveNote(context, counsellor, id, text),
    list: () => manage.listPeople(context),
    invite: (by, wish) => manage.invitePerson(context, by, wish),
    changeRoles: (by, id, roles) => manage.changeRoles(context, by, id, roles),
    stop: (by, id) => manage.stopPerson(context, by, id),
    letAgain: (by, id) => manage.letPersonAgain(context, by, id),
    erase: (by, id) => manage.erasePerson(context, by, id),
    counts: () => counts(context),
    audit: (wish) => auditLog(context, wish),
  };
}

function contextOf(organisation: Organisation, options: PeopleOptions): PeopleContext {
  const { oidc, group = USUAL_GROUP, now = Date.now } = options;
  const url = URL.parse(options.origin);
  const isHere = url?.hostname === 'localhost' && url.protocol === 'http:';
  if (url === null || url.origin !== options.origin || !(url.protocol === 'https:' || isHere))
    throw new AjarError(
      'bad-input',
      'AJAR_ORGANISATION_URL has to be the https address that people open, without a path: https://ajar.example.org.',
    );
  const site = { origin: url.origin, host: url.hostname, name: options.name ?? url.hostname };
  const provider =
    oidc === undefined
      ? null
      : { settings: oidc, discovered: discovering(oidc), redirect: `${site.origin}${PROVIDER_RETURN}` };
  // The same connections; only what is known of their tables is another part.
  const db = organisation.database as unknown as PeopleDb;
  return { db, members: membersOf(organisation), looks: new Looks(), site, oidc: provider, group, now };
}

function afterOwnWrites(context: PeopleContext): (person: string) => Promise<void> {
  const counted = new Map<string, number>();
  return async (person) => {
    await renewShares(context, person);
    const now = context.now();
    if ((counted.get(person) ?? 0) > now - FIGURES_EVERY) return;
    for (const [id, at] of counted) if (at <= now - FIGURES_EVERY) counted.delete(id);
    counted.set(person, now);
    await keepFigures(context, person);
  };
}
