import type { Message } from '../../message/message.ts';
import { isNoReply } from '../sender/automated.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { isRelayName, MAILBOX_PROVIDERS, RELAYS } from '../sender/relays.ts';
import { contactIn, namesWithAddress } from './contact-in.ts';

/**
 * The domains a letter's own house writes from, without their endings; none where they do not tell: a service carried it, or it
 * came from a mailbox anybody may have.
 */
export function housesOf({ from, replyTo }: Message): ReadonlySet<string> {
  const houses = [...(from === null ? [] : [from]), ...replyTo].map(({ address }) => ({
    address,
    house: registeredName(hostOf(address.toLowerCase())),
  }));
  const tell = houses.every(
    ({ address, house }) =>
      !isNoReply(address) && !RELAYS.has(house) && !MAILBOX_PROVIDERS.has(house) && !isRelayName(house.split('-')),
  );
  return new Set(tell ? houses.map(({ house }) => house) : []);
}

/** Whether a sentence sends the reader to somebody at another house, by name and address: `try Esme Kibaki, esme@savanna.example`. */
export function sendsElsewhere(sentence: string, houses: ReadonlySet<string>, readers: ReadonlySet<string>): boolean {
  if (houses.size === 0 || !namesWithAddress(sentence)) return false;
  const address = contactIn(sentence) ?? '';
  const house = registeredName(hostOf(address));
  return !readers.has(address) && !MAILBOX_PROVIDERS.has(house) && ![...houses].some((own) => isSame(own, house));
}

/** `oberwiek`, `oberwiek-karriere`: one house under two names. */
function isSame(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
