import type { Message } from '../../message/message.ts';
import { isList, isMachineSent, isNoReply } from './automated.ts';

/** The latest person who wrote in the thread before this message, by address; null when there was none. */
export function earlierHuman(message: Message, thread: readonly Message[], me: ReadonlySet<string>): string | null {
  const before = thread
    .filter((other) => other !== message && other.messageId !== message.messageId)
    .filter((other) => message.date === null || other.date === null || other.date <= message.date)
    .toSorted((one, other) => (other.date ?? 0) - (one.date ?? 0));
  for (const other of before) {
    const address = (other.replyTo[0] ?? other.from)?.address;
    if (address === undefined || me.has(address) || isNoReply(address)) continue;
    if (!isList(other) && !isMachineSent(other)) return address;
  }
  return null;
}
