import type { DeliveryOutcome } from '../../outbox/deliver.ts';
import type { Account } from '../../account/account.ts';

type Failure = Exclude<DeliveryOutcome, { kind: 'sent' | 'lost' | 'sign-in-needed' }>;

/** Why a letter has not left (yet), for people: what happened, what was kept, what to do. */
export function failureWords(failure: Failure, account: Account, to: string): string {
  const server = account.smtp.host;
  switch (failure.kind) {
    case 'refused':
      return refusedWords(failure.response, server, to);
    case 'retry':
      return failure.response === null
        ? `${server} ${failure.why === 'silent' ? 'did not answer in time' : 'could not be reached'}. Nothing has left; it is tried again by itself.`
        : `${server} cannot take it at the moment (“${failure.response}”). Nothing has left; it is tried again by itself.`;
    case 'unknown':
      return UNKNOWN;
    case 'certificate':
      return certificateWords(server, failure.detail);
    case 'no-encryption':
      return `${server} offers no encrypted connection, and Ajar uses no other. Nothing has left. Look at the server and port in the settings of the account.`;
  }
}

function certificateWords(server: string, detail: string): string {
  const what = `${server} could not show that it is the server it says it is (${detail}). Nothing was said to it and nothing has left.`;
  const dates = /expired|not yet valid/iu.test(detail) ? ' Look first whether the clock of this machine is right.' : '';
  return `${what}${dates} Check the account in the settings: it shows you the certificate (ajar account test).`;
}

/** Whether a letter was refused because its address is wrong; else the same one may be tried again. */
export function saysNobody(note: string | null): boolean {
  return note?.startsWith('Nobody can be reached at ') === true;
}

/** RFC 5321 and RFC 3463: 552 and x.2.2 are a mailbox that is full, x.1.1 nobody of that name, x.3.4 and x.2.3 a letter too large. */
function refusedWords(response: string, server: string, to: string): string {
  if (/^\d{3}[ -][45]\.2\.2\b|^452\b|over ?quota|mailbox (?:is )?full|quota exceeded/iu.test(response))
    return `The mailbox of ${to} is full. ${server} did not take it (“${response}”). Nothing was delivered. Try again in a few days: approve it once more and send it.`;
  if (/^\d{3}[ -]5\.1\.[0-3]\b|user unknown|no such (?:user|mailbox|recipient)|does not exist/iu.test(response))
    return `Nobody can be reached at ${to}. ${server} did not take it (“${response}”). Nothing was delivered. Change the address and approve it again.`;
  if (/^\d{3}[ -]5\.(?:3\.4|2\.3)\b|(?:message|size) (?:size )?(?:is )?(?:too (?:big|large)|exceeds)/iu.test(response))
    return `The letter is larger than ${server} takes (“${response}”). Nothing was delivered. Make it shorter and approve it again.`;
  return `${server} did not take it (“${response}”). Nothing was delivered. Change what it asks for and approve it again, or take the letter out and send it yourself.`;
}

export const UNKNOWN =
  'The connection broke after the letter was handed over, before the server said that it has it. Mostly such a letter arrives. It is not sent again: Ajar looks for it in your mailbox.';

/** Of a letter that whoever handed it over has left in the middle of it. */
export const UNKNOWN_ENDED =
  'Ajar was ended while the letter was being handed over, before the server said that it has it. Mostly such a letter arrives. It is not sent again: Ajar looks for it in your mailbox.';

export const UNKNOWN_ASK =
  'Ajar could not find out whether it arrived. Mostly such a letter did. Look into your sent mail, or wait for a reply; then say here what became of it.';

export const SET_FORWARD =
  'The clock of this machine was set forward, and by that its moment had come. It waits ten minutes more, in case the clock is wrong: set it right, or take the letter back.';

export const SET_BACK = 'The clock of this machine was set back, so the good moment for it was worked out anew.';

/** After two days of trying. */
export function gaveUpWords(server: string, last: string | null): string {
  return last === null
    ? `For two days it could not be handed over to ${server}, and Ajar stopped trying. Nothing was delivered. Approve it again to send it after all.`
    : `For two days it could not be handed over to ${server}, and Ajar stopped trying. Nothing was delivered. The last that was heard: ${last} Approve it again to send it after all.`;
}

export const NO_ACCOUNT =
  'The account that it was to leave from is not there any more. Nothing has left. Add the account again, or take the letter out as a file.';
