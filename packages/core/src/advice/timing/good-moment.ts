import type { Field } from '../../vocabulary.ts';
import { inDaytime, inWorkingHours, workTime } from './daytimes.ts';
import { heldUntil } from './held-until.ts';
import { momentWords } from './moment-words.ts';
import type { TimeZone } from './time-zone.ts';
import { DAY, momentAt } from './time-zone.ts';
import { timeToRest } from './time-to-rest.ts';

/** What decides when a letter had best leave. Times in milliseconds since the epoch. */
export interface TimingInput {
  readonly now: number;
  /** The writer's. */
  readonly zone: TimeZone;
  /** Minutes east of UTC by which the receiver dates letters, where theirs tells. */
  readonly theirOffset: number | null;
  readonly field: Field;
  /** The letter asks for the decision to be looked at again: that is left to settle, thanks are not. */
  readonly asks: boolean;
  /** When the no was written. */
  readonly receivedAt: number | null;
  /** ISO date before which they do not want to hear. */
  readonly notBefore: string | null;
  /** The tone check hears anger in it. */
  readonly hot: boolean;
}

/** The earliest good moment. */
export interface GoodMoment {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The same for people; `now` where there is nothing to wait for. */
  readonly says: string;
  /** In sentences, for people. */
  readonly why: readonly string[];
  /** It waits because of its tone, not only for a better hour. */
  readonly held: boolean;
}

/** Weekends are usual working time here. */
const WEEKENDS_TOO: ReadonlySet<Field> = new Set<Field>(['audition']);

/**
 * When a letter had best leave: never before a date they name, when the matter has settled, after a night where it was
 * written in anger, by day for the writer and in the receiver's working hours.
 */
export function goodMoment(input: TimingInput): GoodMoment {
  const bounds = boundsOf(input).filter(({ at }) => at > input.now);
  const start = Math.max(input.now, ...bounds.map(({ at }) => at));
  const theirs = theirZone(input);
  const settled = settle(start, theirs, input);
  const why = [...bounds.map((bound) => bound.why), ...settled.why];
  return {
    at: new Date(settled.at).toISOString(),
    says: settled.at === input.now ? 'now' : momentWords(settled.at, theirs, input.zone),
    why: why.length === 0 ? ['It is a working day there.'] : why,
    held: input.hot,
  };
}

/** A date told in UTC says little: many servers write it wherever they stand. Then the receiver is taken to be near. */
function theirZone({ theirOffset, zone }: TimingInput): TimeZone {
  return theirOffset === null || theirOffset === 0 ? zone : theirOffset;
}

/** When a day that they name begins, for writing. */
const MORNING = 9;

interface Bound {
  readonly at: number;
  readonly why: string;
}

function boundsOf({ now, zone, field, asks, receivedAt, notBefore, hot }: TimingInput): readonly Bound[] {
  const bounds: Bound[] = [];
  if (hot) bounds.push({ at: heldUntil(now, zone), why: HOT });
  const named = notBefore === null ? Number.NaN : Date.parse(`${notBefore.slice(0, 10)}T00:00:00Z`);
  if (!Number.isNaN(named)) {
    const day = Math.floor(named / DAY);
    bounds.push({ at: momentAt(day, MORNING, zone), why: 'They name a time, and that is kept.' });
  }
  const rest = timeToRest(field);
  if (asks && rest !== null && receivedAt !== null)
    bounds.push({ at: Math.min(receivedAt, now) + rest.time, why: rest.why });
  return bounds;
}

const HOT = 'Some of it sounds angry. It keeps until the morning; read it once more then, and decide.';

/** How often the two days are held against each other, a weekend included, before it is clear that they share no hour. */
const ROUNDS = 4;

function settle(
  start: number,
  theirs: TimeZone,
  { zone, field }: TimingInput,
): { readonly at: number; readonly why: readonly string[] } {
  const weekendsToo = WEEKENDS_TOO.has(field);
  const byDay = inDaytime(start, zone);
  const why = byDay === start ? [] : ['It is night where you are, and what is written at night is for the morning.'];
  let at = byDay;
  for (let round = 0; round < ROUNDS; round += 1) {
    const there = inWorkingHours(at, theirs, weekendsToo);
    at = inDaytime(there, zone);
    if (at !== there) continue;
    return { at, why: at === byDay ? why : [...why, WAITS[workTime(byDay, theirs, weekendsToo)]] };
  }
  return { at: byDay, why: [...why, 'Your day and theirs have no hour in common, so it will wait for them.'] };
}

const WAITS = {
  weekend: 'It is the weekend there; on the next working morning it is read.',
  'before-work': 'Their working day has not begun; in the morning it is read.',
  'after-work': 'Their working day is over; on the next working morning it is read.',
  working: 'Their working hours and yours meet then.',
} as const;
