import { FIELDS } from '@ajar/core';
import type { Correction, OutcomeKind, RejectionEvent } from '@ajar/core';

import type { RejectionRow, StoreTransactor } from '../store/store.ts';
import type { Told } from './ajar.ts';
import { clockOf } from './clock.ts';
import type { Context } from './context.ts';
import { planDue } from './due/plan-due.ts';
import { chosenLanguage } from './language.ts';
import { loadOne } from './load.ts';
import { tellMe, whoAmI } from './me.ts';
import type { Me } from './me.ts';
import { toDetail } from './present/detail.ts';
import { saysAgain } from './says-again.ts';
import { takeBackLetters } from './sending/take-back-letters.ts';
import { countNoes } from './noes/count-noes.ts';
import { readUpToDate } from './noes/up-to-date.ts';
import type { Overview, RejectionDetail } from './views.ts';

export { list } from './noes/page-noes.ts';

export async function overview(context: Context): Promise<Overview> {
  const now = await context.now();
  return readUpToDate(context, now, async (reader) => {
    const { status, today, field } = await countNoes(reader, {});
    return {
      profile: context.profile,
      place: context.store.engine === 'sqlite' ? context.store.location : null,
      demo: context.demo,
      noes: Object.values(status).reduce((sum, count) => sum + count, 0),
      counts: status,
      today,
      fields: FIELDS.flatMap((one) => (field[one] === undefined ? [] : [{ field: one, count: field[one] }])),
      me: await whoAmI(reader),
      messagesRead: await reader.countMessages(),
      language: await chosenLanguage(reader),
    };
  });
}

export async function show(context: Context, id: string): Promise<RejectionDetail> {
  const clock = await clockOf(context);
  return context.store.read(async (reader) => toDetail(reader, await loadOne(reader, id), clock));
}

export async function correct(context: Context, id: string, correction: Correction): Promise<RejectionDetail> {
  const dismissed = correction.verdict === 'not-a-rejection';
  return append(
    context,
    id,
    (at) => ({ at, kind: 'corrected', correction }),
    dismissed ? (transactor, row, at) => takeBackLetters(transactor, new Set([row.id]), at) : undefined,
  );
}

export async function tell(context: Context, id: string, told: Told): Promise<RejectionDetail> {
  return append(context, id, (at) => ({ at, kind: 'told', ...told }));
}

export async function recordOutcome(context: Context, id: string, outcome: OutcomeKind): Promise<RejectionDetail> {
  return append(context, id, (at) => ({ at, kind: 'outcome', outcome, messageKey: null, by: 'user', quote: null }));
}

export async function close(context: Context, id: string): Promise<RejectionDetail> {
  return append(context, id, (at) => ({ at, kind: 'closed' }));
}

export async function reopen(context: Context, id: string): Promise<RejectionDetail> {
  return append(context, id, (at) => ({ at, kind: 'reopened' }));
}

/** The letter that was approved last, and its intent, went out by the user's own hand. */
export async function markSent(context: Context, id: string): Promise<RejectionDetail> {
  return append(context, id, (at, events) => {
    const drafted = events.findLast((event) => event.kind === 'drafted');
    return { at, kind: 'sent', messageKey: null, intent: drafted?.intent ?? null };
  });
}

export async function setMe(context: Context, me: Me): Promise<void> {
  await context.store.write((transactor) => tellMe(transactor, me));
}

/** Appends one event to a rejection, unless it was said just before, does what follows, and shows what that made of it. */
async function append(
  context: Context,
  id: string,
  eventAt: (at: number, events: readonly RejectionEvent[]) => RejectionEvent,
  follows?: (transactor: StoreTransactor, row: RejectionRow, at: number) => Promise<void>,
): Promise<RejectionDetail> {
  const clock = await clockOf(context);
  return context.store.write(async (transactor) => {
    const { row, events } = await loadOne(transactor, id);
    const event = eventAt(clock.now, events);
    if (!saysAgain(events, event)) await transactor.appendEvents([{ rejectionId: row.id, event, dedupKey: null }]);
    await follows?.(transactor, row, clock.now);
    await planDue(transactor, [row], clock);
    return toDetail(transactor, await loadOne(transactor, row.id), clock);
  });
}
