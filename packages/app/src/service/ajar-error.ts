import type { CertificateView } from './accounts/account-views.ts';
import type { HoldView } from './views.ts';

export type AjarErrorCode =
  | 'not-found'
  | 'ambiguous'
  | 'not-ready'
  | 'not-approved'
  | 'already-answered'
  | 'held-till-morning'
  | 'conflict'
  | 'bad-input'
  | 'locked'
  | 'leaves-the-machine'
  | 'sign-in-needed'
  | 'secrets-locked'
  | 'server-refused'
  | 'server-away'
  | 'certificate'
  | 'too-late'
  | 'store-newer'
  | 'store-busy'
  | 'store-full'
  | 'store-away'
  | 'unreadable'
  | 'port-in-use'
  | 'not-signed-in'
  | 'not-allowed'
  | 'too-many';

/** An expected failure with words for people: what happened, what was kept, what to do. */
export class AjarError extends Error {
  override readonly name = 'AjarError';
  readonly code: AjarErrorCode;
  /** What of all that was given it is about, where somebody on its way knows: `password`, `facts.date`. */
  field: string | null = null;

  constructor(code: AjarErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** The same error, now about this field, unless it is about another one already. */
  about(field: string | null): this {
    this.field ??= field;
    return this;
  }
}

/** What was asked for; null when there is no such thing. */
export async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AjarError && error.code === 'not-found') return null;
    throw error;
  }
}

/** A draft that sounds angry waits until the morning; what could leave instead stands beside it. */
export class HeldError extends AjarError {
  readonly hold: HoldView;

  constructor(hold: HoldView) {
    super('held-till-morning', hold.why);
    this.hold = hold;
  }
}

/** A server did not take the password or token that it was shown. */
export class SignInRefusedError extends AjarError {
  readonly at: 'reading' | 'sending';

  constructor(at: 'reading' | 'sending', message: string) {
    super('sign-in-needed', message);
    this.at = at;
  }
}

/** A server's certificate is not to be trusted; what it says of itself stands beside it, where it could be seen. */
export class CertificateError extends AjarError {
  readonly certificate: CertificateView | null;

  constructor(message: string, certificate: CertificateView | null) {
    super('certificate', message);
    this.certificate = certificate;
  }
}

/** Tried too often: how long to wait stands beside it, in seconds. */
export class TooManyError extends AjarError {
  readonly seconds: number;

  constructor(message: string, seconds: number) {
    super('too-many', message);
    this.seconds = seconds;
  }
}
