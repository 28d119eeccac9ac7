import { remembered } from '../../remembered.ts';
import type { Case } from '../case.ts';
import { addressIn } from './address-in.ts';
import { sentencesOf } from './letter-says.ts';

/** Addresses that stand under letters and send nobody anywhere. */
const NOBODY_IN_PARTICULAR =
  /^(?:no-?reply|do-?not-?reply|unsubscribe|privacy|datenschutz|dpo|gdpr|abuse|postmaster|mailer-daemon)\b/i;

interface Another {
  readonly address: string;
  readonly sentence: string;
}

/** The sentence of the letter that gives somebody's address beside the correspondents' own; null where none does. */
export const anotherAddress = remembered((facts: Case): Another | null => {
  const { from, to, replyTo } = facts.message;
  const known: ReadonlySet<string | undefined> = new Set(
    [from, ...to, ...replyTo].map((item) => item?.address.toLowerCase()),
  );
  for (const sentence of sentencesOf(facts.message)) {
    const address = addressIn(sentence, known);
    if (address !== null && !NOBODY_IN_PARTICULAR.test(address)) return { address, sentence };
  }
  return null;
});
