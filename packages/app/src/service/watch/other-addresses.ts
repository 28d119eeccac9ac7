import { isNoReply, organisationDomain } from '@ajar/core';
import type { Message } from '@ajar/core';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
/** Longest stretch of a letter that is looked through, and the most that is shown. */
const LOOK_AT = 20_000;
const MOST = 5;

/**
 * Whom else a letter could go to when an address failed: what the other side gave in Reply-To, who else wrote, who was
 * in copy, what stands in their letters. Likeliest first; nobody who takes no answers, never an address that failed.
 * @param messages of the thread, oldest first
 */
export function otherAddresses(
  messages: readonly Message[],
  mine: ReadonlySet<string>,
  failed: readonly string[],
): readonly { readonly address: string; readonly why: string }[] {
  const theirs = messages.filter(({ from }) => from !== null && !mine.has(from.address)).toReversed();
  const domains = new Set(theirs.flatMap(({ from }) => organisationDomain(from?.address ?? '') ?? []));
  const ofTheirs = (address: string): boolean => domains.has(organisationDomain(address) ?? '');
  const known = [
    ...theirs.flatMap(({ replyTo }) => named(replyTo, 'They gave it for answers.')),
    ...theirs.flatMap(({ from }) => named(from === null ? [] : [from], 'It wrote to you in this thread.')),
    ...theirs.flatMap(({ cc }) => named(cc, 'It was in copy.')).filter(({ address }) => ofTheirs(address)),
    ...theirs.flatMap(({ text }) => writtenIn(text)).filter(({ address }) => ofTheirs(address)),
  ];
  const working = known.filter(({ address }) => !mine.has(address) && !failed.includes(address) && !isNoReply(address));
  return [...new Map(working.toReversed().map((one) => [one.address, one])).values()].toReversed().slice(0, MOST);
}

function named(people: Message['cc'], why: string): readonly { readonly address: string; readonly why: string }[] {
  return people.map(({ name, address }) => ({ address, why: name === '' ? why : `${name}. ${why}` }));
}

function writtenIn(text: string): readonly { readonly address: string; readonly why: string }[] {
  const found = text.slice(0, LOOK_AT).match(ADDRESS) ?? [];
  return found.map((address) => ({ address: address.toLowerCase(), why: 'It stands in their letter.' }));
}
