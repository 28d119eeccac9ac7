import { IN_HAND, localDay } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';

import { UNDER_WAY } from '../../store/keep-summaries.ts';
import type { OutboxRow, StoreReader } from '../../store/store.ts';
import { accountStateOf } from '../../account/account-state.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { recordOf } from '../drafts/draft-record.ts';
import { loadAll } from '../load.ts';
import { doorViews } from '../present/door-views.ts';
import { isoOf, stateOf, toSummary } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import { standingOf } from '../present/standing.ts';
import type { DigestItem, DigestView } from './notice-views.ts';
import type { RejectionSummary } from '../views.ts';
import { digestWords } from './digest-words.ts';
import { stuckLetters, stuckSince } from './stuck-letters.ts';

/** How much of each kind there was when the last digest was shown. The log only grows, so more than that is new. */
export interface Told {
  readonly at: number;
  readonly found: number;
  readonly answers: number;
  readonly bounces: number;
  readonly proposals: number;
  readonly waitsOver: number;
  readonly readAgain: number;
}

const TOLD = 'digest-told';
const DAY = 86_400_000;
const MOST_ITEMS = 50;
/** What is nearest to its end comes first. */
const FIRST: readonly DigestItem['why'][] = [
  'to-answer',
  'not-sent',
  'to-settle',
  'to-mend',
  'to-confirm',
  'to-read-again',
  'to-read',
  'door',
  'in-hand',
  'to-decide',
];

export interface DigestMade {
  readonly view: DigestView;
  readonly told: Told;
}

/** What there is to say now: counts, and the noes they are about. Says the same to everybody who asks. */
export async function digest(context: Context, language: InterfaceLanguage = 'en'): Promise<DigestView> {
  const clock = await clockOf(context);
  return (await context.store.read((reader) => makeDigest(reader, clock, language))).view;
}

export async function makeDigest(reader: StoreReader, clock: Clock, language: InterfaceLanguage): Promise<DigestMade> {
  const stored = await reader.setting(TOLD);
  const before = stored === null ? null : (JSON.parse(stored) as Told);
  const told = await tellable(reader, clock.now);
  // Told in the future: the clock was wrong then.
  const doorsFrom = localDay(before === null || before.at > clock.now ? clock.now - DAY : before.at, clock.zone);
  const records = await loadAll(reader);
  const stuck = Map.groupBy(await stuckLetters(reader, clock.now), ({ rejectionId }) => rejectionId);
  const outbox = Map.groupBy(await reader.outbox({ states: UNDER_WAY }), ({ rejectionId }) => rejectionId);
  const seen = await Promise.all(
    records.map(async (record) => [
      ...stuckOf(record, stuck.get(record.row.id) ?? [], clock),
      ...(await seenOf(reader, record, outbox.get(record.row.id) ?? [], clock, doorsFrom)),
    ]),
  );
  const items = seen.flat().toSorted(byUrgency);
  const count = (why: DigestItem['why']): number => items.filter((item) => item.why === why).length;
  const pausedFrom = (await reader.accounts()).flatMap((one) => accountStateOf(one).paused?.since ?? []);
  const toAnswer = count('to-answer');
  const toRead = count('to-read');
  const newAnswers = told.answers - (before?.answers ?? told.answers);
  const counts = {
    toAnswer,
    paused: pausedFrom.length,
    notSent: count('not-sent'),
    toSettle: count('to-settle'),
    toRead,
    toDecide: count('to-decide'),
    toConfirm: count('to-confirm'),
    toMend: count('to-mend'),
    toReadAgain: count('to-read-again'),
    inHand: count('in-hand'),
    doors: count('door'),
    answers: Math.max(0, newAnswers - toAnswer - toRead),
    waitsOver: told.waitsOver - (before?.waitsOver ?? told.waitsOver),
  };
  const grew = (['found', 'answers', 'bounces', 'proposals', 'waitsOver', 'readAgain'] as const).some(
    (kind) => told[kind] > (before?.[kind] ?? 0),
  );
  const since = (at: number): boolean =>
    stuckSince([...stuck.values()].flat(), at) || pausedFrom.some((moment) => moment > at);
  const anything = Object.values(counts).some((one) => one > 0);
  const inDoors = new Set(items.flatMap(({ why, rejectionId }) => (why === 'door' ? [rejectionId] : [])));
  const today = localDay(clock.now, clock.zone);
  const openedAnew = records.some(({ row, reading }) => inDoors.has(row.id) && opensAfter(reading, doorsFrom, today));
  const view: DigestView = {
    at: isoOf(clock.now) ?? '',
    counts,
    text: digestWords(counts, language),
    items: items.slice(0, MOST_ITEMS),
    news: anything && (grew || openedAnew || since(before?.at ?? 0)),
  };
  return { view, told };
}

export { TOLD as DIGEST_TOLD };

/** By what it is; of one kind, what ends first. */
function byUrgency(a: DigestItem, b: DigestItem): number {
  if (a.why !== b.why) return FIRST.indexOf(a.why) - FIRST.indexOf(b.why);
  return (a.lastDay ?? NEVER).localeCompare(b.lastDay ?? NEVER);
}

/** Sorts behind every day. */
const NEVER = '9999';

function stuckOf(record: RejectionRecord, letters: readonly OutboxRow[], { now }: Clock): readonly DigestItem[] {
  if (letters.length === 0) return [];
  const state = stateOf(record, now);
  if (state.dismissed || state.closed) return [];
  const unknown = letters.some((letter) => letter.state === 'unknown');
  return [itemOf(toSummary(record, state), null)(unknown ? 'to-settle' : 'not-sent')];
}

/** What a no asks of the user today, or tells them. */
async function seenOf(
  reader: StoreReader,
  record: RejectionRecord,
  letters: readonly OutboxRow[],
  clock: Clock,
  doorsFrom: string,
): Promise<readonly DigestItem[]> {
  const state = stateOf(record, clock.now);
  if (state.dismissed) return [];
  const { letter, today: near } = standingOf(record, state, letters, clock);
  const item = itemOf(toSummary(record, state), near?.why === 'last-day' ? near.day : null);
  const closed = state.status === 'settled' && state.outcomes.length === 0 && state.answers === 0;
  // As long as the list has it under Today, whoever asks is told; as news it is told once.
  const opened = near?.why === 'door' || opensAfter(record.reading, doorsFrom, localDay(clock.now, clock.zone));
  const door = opened && !closed ? [item('door')] : [];
  if (state.status === 'to-decide') {
    if (state.bounce?.permanent === true) return [item('to-mend'), ...door];
    if (state.proposals.length > 0) return [item('to-confirm'), ...door];
    if (state.toAnswer !== null) return [item('to-answer'), ...door];
    // Answered, and undecided again since they wrote.
    return [item(state.answers > 0 ? 'to-read' : 'to-decide'), ...door];
  }
  if (near?.why === 'to-answer') return [item('to-answer'), ...door];
  if (!IN_HAND.includes(state.status)) return door;
  // On its way, or told of as stuck: it is not in the user's hands.
  if (letter !== null && letter !== 'in-drafts') return door;
  const drafts = (await reader.drafts(record.row.id)).map(recordOf);
  const held = drafts.flatMap(({ heldUntil, approvedAt }) =>
    approvedAt === null && typeof heldUntil === 'number' ? [heldUntil] : [],
  );
  if (held.some((until) => until <= clock.now)) return [item('to-read-again'), ...door];
  return held.length > 0 ? door : [item('in-hand'), ...door];
}

/** Whether a door opens on a day after this one and by that one (ISO days). One that closes then opens nothing. */
function opensAfter(reading: RejectionRecord['reading'], day: string, until: string): boolean {
  return doorViews(reading).some(({ date, closes }) => !closes && date !== null && date > day && date <= until);
}

function itemOf(summary: RejectionSummary, lastDay: string | null): (why: DigestItem['why']) => DigestItem {
  const who = summary.organisation ?? summary.person ?? summary.from;
  return (why) => ({ rejectionId: summary.id, who, what: summary.role, lastDay, why });
}

async function tellable(reader: StoreReader, now: number): Promise<Told> {
  const keys = async (kind: 'replied' | 'proposed' | 'bounced'): Promise<number> =>
    (await reader.eventsOfKind(kind)).length;
  const outcomes = (await reader.eventsOfKind('outcome')).filter(
    ({ event }) => event.kind === 'outcome' && event.by === 'mailbox',
  );
  const due = await reader.eventsOfKind('due');
  const dueOf = (what: string): number => due.filter(({ event }) => event.kind === 'due' && event.what === what).length;
  return {
    at: now,
    found: (await reader.rejections()).length,
    answers: Math.max(await keys('replied'), outcomes.length),
    bounces: await keys('bounced'),
    proposals: await keys('proposed'),
    waitsOver: dueOf('silence'),
    readAgain: dueOf('look-again'),
  };
}
