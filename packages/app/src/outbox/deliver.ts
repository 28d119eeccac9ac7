import { Readable } from 'node:stream';
import { domainToASCII } from 'node:url';

import type { Account, Credentials } from '../account/account.ts';
import type { DeliveryFailure, Phase } from './failure-of.ts';
import { failureOf, oneLine } from './failure-of.ts';
import { smtpSession } from './smtp-session.ts';

/** How long a server may take, in milliseconds. */
export interface DeliveryLimits {
  /** Until it lets us hand the letter over. */
  readonly beforeMs: number;
  /** From then on. RFC 5321, section 4.5.3.2.6 asks for ten minutes: whoever waits less does not know what became of it. */
  readonly afterMs: number;
}

export const DELIVERY_LIMITS: DeliveryLimits = { beforeMs: 120_000, afterMs: 600_000 };

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
  const session = smtpSession(account, Math.max(limits.beforeMs, limits.afterMs));
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
      const { response } = await session.send(envelopeOf(delivery), body);
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

interface Deadline {
  /** Resolves with what `say` returns when the time is over. */
  over<T>(say: () => T): Promise<T>;
  /** The letter is handed over: the second time begins. */
  again(): void;
  now(): void;
  clear(): void;
}

function deadline(limits: DeliveryLimits, atEnd: () => void): Deadline {
  const ended = Promise.withResolvers<void>();
  const now = (): void => {
    ended.resolve();
    atEnd();
  };
  let timer = setTimeout(now, limits.beforeMs);
  return {
    over: (say) => ended.promise.then(say),
    again: () => {
      clearTimeout(timer);
      timer = setTimeout(now, limits.afterMs);
    },
    now,
    clear: () => clearTimeout(timer),
  };
}

const NOT_ASCII = /[^ -~]/u;

/** The domain as it goes over the wire (RFC 5891); what stands before the @ stays. */
function onTheWire(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return NOT_ASCII.test(domain) ? `${address.slice(0, at)}@${domainToASCII(domain)}` : address;
}

function envelopeOf({ envelope, raw }: Delivery) {
  return {
    from: onTheWire(envelope.from),
    to: [onTheWire(envelope.to)],
    size: raw.length,
    use8BitMime: has8Bit(raw),
  };
}

/** What this server cannot carry, so that it is said before anything leaves (RFC 6531, RFC 6152, RFC 1870). */
function lackOf(ehlo: string, { envelope, raw }: Delivery): string | null {
  const can = (name: string): boolean => new RegExp(`^250[ -]${name}\\b`, 'imu').test(ehlo);
  if (NOT_ASCII.test(onTheWire(envelope.from) + onTheWire(envelope.to)) && !can('SMTPUTF8'))
    return 'The server cannot carry addresses with letters beyond a to z (no SMTPUTF8).';
  if (has8Bit(raw) && !can('8BITMIME')) return 'The server cannot carry this letter as it is written (no 8BITMIME).';
  const most = Number(/^250[ -]SIZE[ =](\d{1,15})/imu.exec(ehlo)?.[1] ?? '0');
  if (most > 0 && raw.length > most) return `The letter is larger than the server takes (${String(most)} bytes).`;
  return null;
}

function has8Bit(raw: Uint8Array): boolean {
  return raw.some((byte) => byte > 127);
}
