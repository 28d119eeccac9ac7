import {
  askedWellOf,
  daysOf,
  deriveRejection,
  FIELDS,
  fieldProfile,
  flowOf,
  INTENTS,
  lifeOf,
  OUTCOMES,
  ratesOf,
} from '@ajar/core';
import type { Life, RejectionEvent } from '@ajar/core';

import { layOutFlow } from '../packages/app/src/service/insights/lay-out-flow.ts';

/**
 * How long the figures take over 50,000 noes, each with a life of its own: deriving where they stand apart from counting.
 * Time of the processor, so that what else the machine does counts little.
 * `node --conditions=ajar-source bench/insights-speed.ts`
 */
const NOES = 50_000;
const ROUNDS = 6;
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-26T10:00:00Z');

/** The same numbers in each run. */
let seed = 1;
function below(most: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * most);
}

function oneOf<T>(list: readonly [T, ...(readonly T[])]): T {
  return list[below(list.length)] ?? list[0];
}

function eventsFrom(receivedAt: number): readonly RejectionEvent[] {
  const events: RejectionEvent[] = [{ at: receivedAt, kind: 'found', messageKey: 'no' }];
  if (below(10) < 3) return events;
  const sentAt = receivedAt + below(20) * DAY;
  events.push({ at: sentAt, kind: 'sent', messageKey: 'own', intent: oneOf(INTENTS) });
  const at = sentAt + below(30) * DAY;
  if (below(10) < 5) events.push({ at, kind: 'replied', messageKey: 'theirs' });
  if (below(10) < 5)
    events.push({ at, kind: 'outcome', outcome: oneOf(OUTCOMES), messageKey: null, by: 'mailbox', quote: null });
  if (below(10) < 2) events.push({ at: at + DAY, kind: 'closed' });
  return events;
}

const facts = Array.from({ length: NOES }, () => {
  const receivedAt = NOW - below(700) * DAY;
  return { field: oneOf(FIELDS), receivedAt, events: eventsFrom(receivedAt) };
});

const derive = (): readonly Life[] =>
  facts.map(({ field, receivedAt, events }) => {
    const { silenceDays } = fieldProfile(field);
    return lifeOf({
      field,
      receivedAt,
      events,
      state: deriveRejection(events, { now: NOW, receivedAt, silenceDays, nextDoorAt: null }),
    });
  });

for (let round = 1; round <= ROUNDS; round += 1) {
  const times: string[] = [];
  const timed = <T>(what: string, work: () => T): T => {
    const start = process.cpuUsage();
    const result = work();
    times.push(`${what} ${(process.cpuUsage(start).user / 1000).toFixed(0)} ms`);
    return result;
  };
  const lives = timed('derived', derive);
  const flow = timed('flow', () => flowOf(lives));
  timed('rates', () => ratesOf(lives));
  timed('days', () => daysOf(lives));
  timed('asked well', () => askedWellOf(lives.map(() => ({ grounded: true, calm: true }))));
  timed('laid out', () => layOutFlow(flow));
  process.stdout.write(`round ${String(round)}, ${NOES.toLocaleString('en-GB')} noes: ${times.join(', ')}\n`);
}
