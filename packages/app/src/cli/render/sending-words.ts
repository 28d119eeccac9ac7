import type { DraftView, SendingView } from '../../service/views.ts';
import { plain } from '../text/plain.ts';

/** How a letter gets on, for people. */
export function sendingWords({ id, to, sending }: Pick<DraftView, 'id' | 'to' | 'sending'>): string {
  if (sending === null) return 'It is not to leave. The draft is still there.';
  const why = sending.why === null ? '' : `\n${plain(sending.why)}`;
  switch (sending.state) {
    case 'waiting':
      return `${waitingWords(sending)}${why}${triedWords(sending)}\nTake it back with: ajar approve ${id} --withdraw`;
    case 'sending':
      return 'It is being handed over at this moment.';
    case 'sent':
      return `Sent to ${plain(to ?? '')} from ${plain(sending.from)}.`;
    case 'refused':
      return `It was not sent, and nothing was delivered.${why}`;
    case 'unknown':
      return `Nobody can tell yet whether it left.${why}\nSay what became of it with: ajar send ${id} --arrived, or --not-sent`;
    case 'in-drafts':
      return `It lies in the drafts of ${plain(sending.from)}, in the same thread.`;
    case 'returned':
      return 'It came back. "ajar show" says why, and "ajar mend" sends the same words to another address.';
  }
}

function waitingWords({ way, leavesAt, why }: SendingView): string {
  if (way === 'drafts') return 'It is to be put into your drafts.';
  if (leavesAt === null || !waitsForItsMoment({ leavesAt, why })) return 'It has not left yet.';
  return `It leaves on ${momentOf(leavesAt)}, as soon as Ajar is running then (${RUNNING}).`;
}

/** The terminal's own programs end: nothing is tried while none runs. */
const RUNNING = 'ajar serve, ajar sync, or any ajar send';

function triedWords(sending: SendingView): string {
  return waitsForItsMoment(sending) ? '' : `\nIt is tried while Ajar is running: ${RUNNING}.`;
}

/** Whether a letter waits for its moment, and not for a server that is away. */
export function waitsForItsMoment({ leavesAt, why }: Pick<SendingView, 'leavesAt' | 'why'>): boolean {
  return why === null || (leavesAt !== null && Date.parse(leavesAt) > Date.now());
}

/** A moment by the clock of this machine, in words. */
export function momentOf(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}
