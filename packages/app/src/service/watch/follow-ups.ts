import type { Message, Reading, Verdict } from '@ajar/core';
import { isNoReply, organisationDomain } from '@ajar/core';

import type { MessageRow, StoreReader } from '../../store/store.ts';
import type { NoThread } from './gather.ts';
import { isMine } from './gather.ts';
import type { Standing } from './thread-events.ts';

const DAY = 86_400_000;
/** How long after a no a new thread may still follow from it. */
const FOLLOWS_WITHIN = 180 * DAY;
const MAX_CANDIDATES = 12;

/** Whom the thread was with, and the full names by which a stranger would mention them. */
export interface Correspondents {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  readonly names: readonly string[];
}

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
  return { addresses, domains, names: [...new Set(names.filter(isFullName))] };
}

/** `Ann Lee`, not `Ann` or `Recruiting`: a first name or a place is mentioned in any letter. */
function isFullName(name: string): boolean {
  return /^\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){1,4}$/u.test(name);
}

/**
 * Messages outside the thread that may follow from it: from the same people or house, or by a referral. After an
 * answer everything the same people write may be one; before, only what is news by its row.
 */
export async function followUpCandidates(
  reader: StoreReader,
  thread: NoThread,
  who: Correspondents,
  mine: ReadonlySet<string>,
  answered: boolean,
): Promise<readonly MessageRow[]> {
  const since = thread.no.date;
  if (since === null) return [];
  const { addresses, domains } = who;
  const people = await reader.messagesAround({ addresses, domains: [], since, limit: MAX_CANDIDATES });
  const house = await reader.messagesAround({ addresses: [], domains, since, limit: 10 * MAX_CANDIDATES });
  const referrals = await reader.messagesWithCue('referral', since);
  const candidates = [...people.filter((row) => answered || isNews(row)), ...house.filter(isNews), ...referrals];
  const inThread = new Set(thread.rows.map((row) => row.key));
  const rows = new Map(candidates.map((row) => [row.key, row]));
  return [...rows.values()]
    .filter((row) => !inThread.has(row.key) && !isMine(row, mine) && (row.date ?? 0) - since <= FOLLOWS_WITHIN)
    .filter((row) => row.refs.length === 0 && !isNoReply(row.fromAddress ?? '') && !TELLS_NOTHING.has(row.verdict))
    .slice(0, MAX_CANDIDATES);
}

function isNews({ verdict, cue }: MessageRow): boolean {
  return verdict === 'invitation' || verdict === 'offer' || cue !== null;
}

/** Another no, a receipt or a machine's answer in a thread of its own is no outcome of this one. */
const TELLS_NOTHING: ReadonlySet<Verdict> = new Set(['rejection', 'acknowledgement', 'auto-reply', 'bounce']);

/** How a message of its own thread may follow from this no: the same writer or house, or it names who wrote; null when not. */
export function standingOf(message: Message, who: Correspondents): Exclude<Standing, 'in-thread'> | null {
  if (message.signs.listId !== null || message.signs.listUnsubscribe) return null;
  const from = message.from?.address ?? '';
  if (who.addresses.includes(from)) return 'same-person';
  const domain = organisationDomain(from);
  if (domain !== null && who.domains.includes(domain)) return 'same-house';
  const text = `${message.subject}\n${message.text.slice(0, 20_000)}`.toLowerCase().replaceAll(/\s+/gu, ' ');
  return who.names.some((name) => text.includes(name.toLowerCase())) ? 'names-them' : null;
}
