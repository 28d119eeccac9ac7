import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { endInvitations } from '../../organisation/people/invitations.ts';
import { noteSeen } from '../../organisation/people/people.ts';
import { countAttempt, lookAtAttempts } from '../../organisation/sign-in/attempts.ts';
import type { Limit } from '../../organisation/sign-in/attempts.ts';
import type { Refused, WhyRefused } from '../../organisation/sign-in/refused.ts';
import { refused } from '../../organisation/sign-in/refused.ts';
import { closeSession, openSession } from '../../organisation/sign-in/sessions.ts';
import { TooManyError } from '../ajar-error.ts';
import { NotSignedInError } from './not-signed-in-error.ts';
import type { PeopleContext, Visitor } from './people-context.ts';

const MINUTE = 60_000;
/** Many share an address of the network: a whole career centre behind one. Only what failed counts, and what was begun, more freely. */
const FAILED_FROM_ADDRESS: Limit = { most: 20, withinMs: 10 * MINUTE };
const FAILED_AS_PERSON: Limit = { most: 10, withinMs: 10 * MINUTE };
const BEGUN_FROM_ADDRESS: Limit = { most: 300, withinMs: 10 * MINUTE };

/** Nothing was shown that somebody could have guessed: a provider that is away is not to keep out a whole house that has passkeys. */
const NO_GUESS: ReadonlySet<WhyRefused> = new Set(['provider-away', 'provider-declined']);

export type How = 'passkey' | 'provider' | 'invitation';

/** Before a sign-in is begun: throws `too-many` where too many were. */
export async function mayBegin({ db, now }: PeopleContext, { address }: Visitor): Promise<void> {
  await mayTry(db, address, now());
  const begun = await countAttempt(db, { what: 'begun', whose: address, limit: BEGUN_FROM_ADDRESS, now: now() });
  if (begun.kind === 'too-many') throw tooMany(begun.seconds);
}

/** Before a sign-in is ended: throws `too-many` where too many failed. */
export async function mayEnd({ db, now }: PeopleContext, { address }: Visitor): Promise<void> {
  await mayTry(db, address, now());
}

/**
 * A new session for who has shown who they are; the one this browser had before ends. Returns its token. Throws `not-signed-in`
 * when the person was stopped.
 */
export async function letIn(
  context: PeopleContext,
  visitor: Visitor,
  { person, how, before }: { readonly person: string; readonly how: How; readonly before: string | null },
): Promise<string> {
  const { db, now } = context;
  const failed = { what: 'failed-as', whose: person, limit: FAILED_AS_PERSON, now: now() };
  const allowance = await lookAtAttempts(db, failed);
  if (allowance.kind === 'too-many') throw tooMany(allowance.seconds);
  const token = await db.transaction().execute(async (trx) => {
    if (!(await noteSeen(trx, person, now()))) return null;
    if (before !== null) await closeSession(trx, before);
    await writeAudit(trx, { at: now(), who: person, what: 'sign-in', detail: { how } });
    if (how !== 'invitation' && (await endInvitations(trx, person)))
      await writeAudit(trx, { at: now(), who: person, what: 'link-ended' });
    return openSession(trx, person, now());
  });
  return token ?? turnAway(context, visitor, how, refused('stopped', person));
}

/** Notes that it failed, and says so in words that do not tell who is known here. */
export async function turnAway(
  { db, now }: PeopleContext,
  { address }: Visitor,
  how: How,
  { why, person }: Refused,
): Promise<never> {
  if (!NO_GUESS.has(why))
    await countAttempt(db, { what: 'failed-from', whose: address, limit: FAILED_FROM_ADDRESS, now: now() });
  if (person !== null)
    await countAttempt(db, { what: 'failed-as', whose: person, limit: FAILED_AS_PERSON, now: now() });
  await writeAudit(db, {
    at: now(),
    who: null,
    what: 'sign-in-failed',
    whom: person,
    detail: { how, why, from: address },
  });
  throw new NotSignedInError(WORDS[why] ?? USUAL, why);
}

const USUAL =
  'That sign-in did not work, and nothing was changed. Try once more, or ask an administrator for a new link.';

const WORDS: Readonly<Partial<Record<WhyRefused, string>>> = {
  over: 'That sign-in took too long or was ended before. Nothing was changed; begin again when you like.',
  'invitation-over':
    'This link was used already, or its time is over. Ask an administrator for a new one; nothing else is needed.',
  'provider-away': 'The sign-in of your organisation cannot be reached just now. Try again in a moment.',
  'provider-declined': 'You were not signed in: the sign-in of your organisation said no, or it was stopped there.',
};

async function mayTry(db: PeopleContext['db'], address: string, now: number): Promise<void> {
  const looked = await lookAtAttempts(db, { what: 'failed-from', whose: address, limit: FAILED_FROM_ADDRESS, now });
  if (looked.kind === 'too-many') throw tooMany(looked.seconds);
}

function tooMany(seconds: number): TooManyError {
  const minutes = Math.ceil(seconds / 60);
  return new TooManyError(
    `There were many tries to sign in from here. Take a short break: in ${minutes === 1 ? 'a minute' : `${minutes} minutes`} it works again.`,
    seconds,
  );
}
