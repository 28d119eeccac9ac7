import type { WhyRefused } from '../../organisation/sign-in/refused.ts';
import { AjarError } from '../ajar-error.ts';

/** Why somebody who came back from the organisation's own sign-in was not let in, as far as it helps them and tells nothing of others. */
export const TOLD_WHY = ['provider-away', 'provider-declined', 'unknown-identity', 'identity-taken'] as const;
export type ToldWhy = (typeof TOLD_WHY)[number];

/** A sign-in that came to nothing. `why` is null where it is told to nobody. */
export class NotSignedInError extends AjarError {
  readonly why: ToldWhy | null;

  constructor(message: string, why: WhyRefused) {
    super('not-signed-in', message);
    this.why = TOLD_WHY.find((one) => one === why) ?? null;
  }
}
