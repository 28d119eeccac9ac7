/** Why a sign-in came to nothing. For the log; whoever tried is told the same words for most of them. */
export type WhyRefused =
  | 'over'
  | 'unknown-passkey'
  | 'wrong-passkey'
  | 'wrong-answer'
  | 'unknown-identity'
  | 'identity-taken'
  | 'provider-declined'
  | 'provider-away'
  | 'invitation-over'
  | 'stopped';

export interface Refused {
  readonly kind: 'refused';
  readonly why: WhyRefused;
  /** Whom it was tried as, where that is known. */
  readonly person: string | null;
}

export function refused(why: WhyRefused, person: string | null = null): Refused {
  return { kind: 'refused', why, person };
}
