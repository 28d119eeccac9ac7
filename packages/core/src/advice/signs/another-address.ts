import { remembered } from '../../remembered.ts';
import { ordersAMachine } from '../../reading/guards/orders-a-machine.ts';
import type { Case } from '../case.ts';
import { addressIn } from './address-in.ts';
import { chanceIn, sentencesOf } from './letter-says.ts';

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
    if (ordersAMachine(sentence)) continue;
    const address = addressIn(sentence, known);
    if (address !== null && !NOBODY_IN_PARTICULAR.test(address)) return { address, sentence };
  }
  return null;
});

/** From here on a sentence offers feedback. */
const OFFERED_AT = 0.5;

/** Whether feedback may be asked for at that address. */
export function givesFeedback(facts: Case): boolean {
  const another = anotherAddress(facts);
  if (another === null) return false;
  const door = facts.reading.doors.some(
    ({ kind, contact }) => kind === 'feedback-offered' && contact === another.address,
  );
  return door || chanceIn(facts, another.sentence, 'feedback') >= OFFERED_AT;
}
