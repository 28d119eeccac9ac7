import type { DraftView, SendingView } from '../../service/views.ts';
import { saysNobody } from '../../service/sending/words.ts';
import { plain } from '../text/plain.ts';

type Sent = Pick<DraftView, 'id' | 'rejectionId' | 'to' | 'sending'>;

/** How a letter gets on, for people, and what can be done about it. */
export function sendingWords({ id, rejectionId, to, sending }: Sent): string {
  if (sending === null) return 'It is not to leave. The draft is still there.';
  const why = sending.why === null ? '' : `\n${plain(sending.why)}`;
  switch (sending.state) {
    case 'waiting':
      return `${waitingWords(sending)}${why}${triedWords(sending)}\nTake it back with: ajar approve ${id} --withdraw`;
    case 'sending':
      return handedOverWords(sending.at);
    case 'sent':
      return `Sent to ${plain(to ?? '')} from ${plain(sending.from)}.`;
    case 'refused':
      return `It was not sent, and nothing was delivered.${why}\n${afterRefusal(id, rejectionId, sending.why)}`;
    case 'unknown':
      return `Nobody can tell yet whether it left.${why}\n${settleWords(id, sending.askFrom)}`;
    case 'in-drafts':
      return `It lies in the drafts of ${plain(sending.from)}, in the same thread: send it from there.\nTo send it from here instead: ajar approve ${id} --withdraw`;
    case 'returned':
      return `It came back. Why, and which other addresses there are: ajar show ${rejectionId}\nThe same words to another address: ajar mend ${rejectionId} ADDRESS`;
  }
}

/** As long as a server may take, and longer than whoever hands it over may be silent. */
const HANDED_OVER_MS = 300_000;

function handedOverWords(since: string): string {
  return Date.now() - Date.parse(since) < HANDED_OVER_MS
    ? 'It is being handed over at this moment.'
    : 'It was being handed over when Ajar was ended, it seems. Ajar finds out what became of it with: ajar sync';
}

function afterRefusal(id: string, rejectionId: string, why: string | null): string {
  return saysNobody(why)
    ? `The same words to another address: ajar mend ${rejectionId} ADDRESS`
    : `To send it after all: ajar approve ${id}, then ajar send ${id}`;
}

/** While it is looked for, saying that it was not sent is refused: sent again at once, it could arrive twice. */
function settleWords(id: string, askFrom: string | null): string {
  const looksOn = askFrom !== null && Date.parse(askFrom) > Date.now();
  return looksOn
    ? `If you know that it arrived: ajar send ${id} --arrived\nFrom ${momentOf(askFrom)} on you can also say that it did not: ajar send ${id} --not-sent`
    : `Say what became of it with: ajar send ${id} --arrived, or --not-sent`;
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

/** Nearer than this the seconds count, as while a letter can be taken back. */
const SECONDS_WITHIN_MS = 120_000;

/** A moment by the clock of this machine, in words. */
export function momentOf(iso: string): string {
  const at = new Date(iso);
  const isNear = Math.abs(at.getTime() - Date.now()) < SECONDS_WITHIN_MS;
  return at.toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    ...(isNear ? { second: '2-digit' } : {}),
  });
}
