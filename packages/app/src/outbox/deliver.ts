import { Readable } from 'node:stream';

import type { Account, Credentials } from '../account/account.ts';
import { deadline, DELIVERY_LIMITS } from './deadline.ts';
import type { DeliveryLimits } from './deadline.ts';
import { lackOf, toEnvelope } from './envelope.ts';
import type { DeliveryFailure, Phase } from './failure-of.ts';
import { failureOf, oneLine } from './failure-of.ts';
import { smtpSession } from './smtp-session.ts';

export interface Delivery {
  readonly account: Pick<Account, 'smtp' | 'trusted'>;
  readonly credentials: Credentials;
  /** Exactly these, whatever the headers say. */
  readonly envelope: { readonly from: string; readonly to: string };
  /** RFC 5322 with CRLF; dots at the beginning of lines are doubled on the way. */
  readonly raw: Uint8Array;
  /** Called when the server waits for the letter, before its first byte leaves. False: it must not leave (any more). */
  readonly markSending: () => Promise<boolean>;
  /** Gives up, as long as nothing was handed over. */
  readonly signal?: AbortSignal | undefined;
  readonly limits?: DeliveryLimits | undefined;
}

/** `lost`: it was not ours to send when it came to that; nothing left. */
export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly response: string }
  | { readonly kind: 'lost' }
  | DeliveryFailure;

/**
 * Hands one letter to the account's server, once, and tells what is known of it. Never throws for what a server does;
 * throws what `markSending` throws, and then nothing has left.
 */
export async function deliver(delivery: Delivery): Promise<DeliveryOutcome> {
  const { account, credentials, signal, limits = DELIVERY_LIMITS } = delivery;
  const session = await smtpSession(account, Math.max(limits.beforeMs, limits.afterMs));
  const course: Course = { phase: 'before', all: false, lost: false, over: false, marking: null, trouble: null };
  const timer = deadline(limits, () => {
    course.over = true;
    session.close();
  });
  const stop = (): void => {
    if (course.phase === 'before') timer.now();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (signal?.aborted === true) return AWAY;
    const body = bodyOf(delivery, course, () => timer.again());
    const work = async (): Promise<DeliveryOutcome> => {
      const ehlo = await session.connect();
      const lacks = lackOf(ehlo, delivery);
      if (lacks !== null) return { kind: 'refused', response: lacks };
      await session.logIn(credentials);
      const { response } = await session.send(toEnvelope(delivery), body);
      // An answer before the last byte is no answer to this letter.
      return course.all ? { kind: 'sent', response: oneLine(response) } : { kind: 'unknown' };
    };
    return await Promise.race([work(), timer.over(() => (course.phase === 'before' ? SILENT : NOBODY_KNOWS))]);
  } catch (error) {
    if (course.trouble !== null) throw course.trouble.error;
    return course.lost ? { kind: 'lost' } : failureOf(error, course.phase);
  } finally {
    signal?.removeEventListener('abort', stop);
    timer.clear();
    course.over = true;
    session.close();
    // Whoever writes down what came of it must find what this wrote.
    await course.marking?.catch(() => undefined);
  }
}

const AWAY: DeliveryOutcome = { kind: 'retry', response: null, why: 'away' };
const NOBODY_KNOWS: DeliveryOutcome = { kind: 'unknown' };
const SILENT: DeliveryOutcome = { kind: 'retry', response: null, why: 'silent' };

interface Course {
  phase: Phase;
  /** The last byte was handed over. */
  all: boolean;
  lost: boolean;
  /** The session is closed: nothing leaves any more. */
  over: boolean;
  marking: Promise<boolean> | null;
  trouble: { readonly error: unknown } | null;
}

/** The first pull comes after the server's 354; before its first byte the store is told that it leaves now. */
function bodyOf({ raw, markSending }: Delivery, course: Course, again: () => void): Readable {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    let ours = false;
    try {
      course.marking = markSending();
      ours = await course.marking;
    } catch (error) {
      course.trouble = { error };
      throw error;
    }
    if (!ours) {
      course.lost = true;
      throw new Error('The letter is not ours to send any more.');
    }
    if (course.over) throw new Error('The session was over before the letter could leave.');
    again();
    course.phase = 'handing-over';
    yield raw;
    course.all = true;
  };
  return Readable.from(bytes(), { objectMode: false, highWaterMark: 1 });
}
