import type { Correspondents, Reading, Verdict } from '@ajar/core';
import { isNoReply, organisationDomain } from '@ajar/core';

import type { AroundQuery, MessageRow } from '../../store/store.ts';
import type { NoThread } from './gather.ts';
import { isMine } from './gather.ts';
import type { OwnLetter } from './own-letters.ts';

const DAY = 86_400_000;
/** How long after a no a new thread may still follow from it. */
const FOLLOWS_WITHIN = 180 * DAY;
/** Of each kind. */
const MAX_CANDIDATES = 12;

export function correspondentsOf(thread: NoThread, reading: Reading, mine: ReadonlySet<string>): Correspondents {
  const others = thread.rows.filter((row) => row.fromAddress !== null && !isMine(row, mine));
  const people = others.filter((row) => !isNoReply(row.fromAddress ?? ''));
  const addresses = [
    ...new Set([
      ...people.flatMap((row) => row.fromAddress ?? []),
      ...(reading.replyable.to === null ? [] : [reading.replyable.to]),
    ]),
  ];
  const domains = [...new Set(addresses.flatMap((address) => organisationDomain(address) ?? []))];
  const names = [...people.map((row) => row.fromName), reading.person ?? ''].map((name) => name.trim());
  const { organisation, role } = reading;
  return { addresses, domains, names: [...new Set(names.filter(isFullName))], organisation, role };
}

/** `Ann Lee`, not `Ann` or `Recruiting`: a first name or a place is mentioned in any letter. */
function isFullName(name: string): boolean {
  return /^\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){1,4}$/u.test(name);
}

/** What came around a thread and may bear on its no. */
export interface Around {
  /** From or to the people of the thread, and from their house. */
  readonly people: readonly MessageRow[];
  readonly house: readonly MessageRow[];
  /** From or to whom the user's last letter went. */
  readonly notices: readonly MessageRow[];
}

/** What is asked of the store to know it, in the order of `Around`. */
export function aroundQueries(
  thread: NoThread,
  { addresses, domains }: Correspondents,
  letters: readonly OwnLetter[],
): readonly [AroundQuery, AroundQuery, AroundQuery] {
  // Before a no without a date nothing can be told to have come after it.
  const known =
    thread.no.date === null ? { addresses: [], domains: [], since: 0 } : { addresses, domains, since: thread.no.date };
  const limit = 10 * MAX_CANDIDATES;
  const last = letters.at(-1);
  return [
    { ...known, domains: [], limit },
    { ...known, addresses: [], limit },
    { addresses: last?.to ?? [], domains: [], since: last?.at ?? 0, limit: MAX_CANDIDATES },
  ];
}

/**
 * Messages outside the thread that may follow from it: from the same people or house, or by a referral. After an
 * answer everything the same people write may be one; before, only what is news by its row. `referrals` are all there are.
 */
export function followUpCandidates(
  thread: NoThread,
  { people, house }: Around,
  { mine, referrals }: { readonly mine: ReadonlySet<string>; readonly referrals: readonly MessageRow[] },
  answered: boolean,
): readonly MessageRow[] {
  const since = thread.no.date;
  if (since === null) return [];
  const inThread = new Set(thread.rows.map((row) => row.key));
  const mayFollow = (row: MessageRow): boolean =>
    !inThread.has(row.key) &&
    (row.date ?? 0) > since &&
    !isMine(row, mine) &&
    (row.date ?? 0) - since <= FOLLOWS_WITHIN &&
    row.refs.length === 0 &&
    !isNoReply(row.fromAddress ?? '') &&
    mayTell(row);
  // Of each kind so many: what one writes a lot must not push out what another writes once.
  const kinds = [people.filter(isNews), answered ? people : [], house.filter(isNews), referrals];
  const candidates = kinds.flatMap((rows) => rows.filter(mayFollow).slice(0, MAX_CANDIDATES));
  return [...new Map(candidates.map((row) => [row.key, row])).values()];
}

function isNews({ verdict, cue }: MessageRow): boolean {
  return verdict === 'invitation' || verdict === 'offer' || cue !== null;
}

/** Another no, a receipt or a machine's answer in a thread of its own is no outcome of this one. */
const TELLS_NOTHING: ReadonlySet<Verdict> = new Set(['rejection', 'acknowledgement', 'auto-reply', 'bounce']);

/** A short letter that introduces somebody may be taken for a no. */
function mayTell({ verdict, cue }: MessageRow): boolean {
  return !TELLS_NOTHING.has(verdict) || (verdict === 'rejection' && cue === 'referral');
}

/** How long after a letter an absence notice may answer it. */
const AWAY_WITHIN = 7 * DAY;

/** Automatic answers to these letters that refer to nothing: told by who sent them, and when. */
export function looseNotices(
  thread: NoThread,
  { notices }: Around,
  letters: readonly OwnLetter[],
): readonly MessageRow[] {
  const last = letters.at(-1);
  if (last === undefined) return [];
  const inThread = new Set(thread.rows.map((row) => row.key));
  return notices.filter(
    ({ key, verdict, refs, fromAddress, date }) =>
      verdict === 'auto-reply' &&
      refs.length === 0 &&
      !inThread.has(key) &&
      last.to.includes(fromAddress ?? '') &&
      (date ?? Infinity) - last.at <= AWAY_WITHIN,
  );
}
