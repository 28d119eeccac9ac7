import type { OutcomeKind, RejectionEvent } from '@ajar/core';

/** What came of an answer, as a sentence. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'no-again': 'They said no again. You asked, and that is done well.',
  silence: 'No answer came in the time that is usual here.',
  reopened: 'They opened the door again.',
  offer: 'They made an offer.',
  'considered-later': 'They will keep you in mind.',
  feedback: 'They gave feedback.',
  referral: 'Somebody got in touch because of this.',
};

/** One event, as a line of the timeline. */
export function eventWords(event: RejectionEvent): string {
  switch (event.kind) {
    case 'found':
      return event.by === 'user' ? 'You added it.' : 'Found in your mail.';
    case 'confirmed':
      return 'You confirmed the reading.';
    case 'corrected':
      return correctionWords(event.correction);
    case 'told':
      return event.note === undefined ? 'You told more about it.' : `You noted: ${event.note}`;
    case 'advised':
      return 'You took advice on it.';
    case 'drafted':
      return 'A draft was written.';
    case 'approved':
      return 'You approved the draft.';
    case 'approval-withdrawn':
      return 'You took the approval back.';
    case 'exported':
      return 'You took the draft out as a file.';
    case 'sent':
      return event.messageKey === null ? 'You said that you sent an answer.' : 'You answered.';
    case 'replied':
      return 'They wrote back.';
    case 'bounced':
      return 'Your answer could not be delivered.';
    case 'outcome':
      return OUTCOME_WORDS[event.outcome];
    case 'closed':
      return 'You closed it.';
    case 'reopened':
      return 'You took it up again.';
  }
}

function correctionWords(correction: Extract<RejectionEvent, { kind: 'corrected' }>['correction']): string {
  if (correction.verdict === 'not-a-rejection') return 'You said that this is not a rejection.';
  if (correction.verdict === 'rejection') return 'You said that this is a rejection after all.';
  const named = Object.entries(correction).map(([name, value]) => `${name}: ${value}`);
  return `You corrected ${named.join(', ')}.`;
}
