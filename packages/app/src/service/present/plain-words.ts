import type { OutcomeKind, ProposalWhy, RejectionEvent } from '@ajar/core';

/** What came of an answer, as a sentence. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'no-again': 'They said no again. It is settled now, and nothing more is needed from you.',
  silence: 'No answer came in the time that is usual here.',
  reopened: 'They opened the door again.',
  offer: 'They made an offer.',
  'considered-later': 'They will keep you in mind.',
  feedback: 'They gave feedback.',
  referral: 'Somebody got in touch because of this.',
};

/** Why an outcome is only proposed. */
export const PROPOSAL_WHY: Readonly<Record<ProposalWhy, string>> = {
  'by-its-words': 'It is told by some of its words, not by all that it says.',
  'not-plain': 'It does not say so plainly.',
  'same-person': 'It came from the same person in a thread of its own.',
  'same-house': 'It came from the same house in a thread of its own.',
  'names-them': 'It came from somebody else, who names them.',
};

const PROPOSED_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'no-again': 'This looks like a second no.',
  silence: 'This looks like no answer.',
  reopened: 'This looks as if the door were open again.',
  offer: 'This looks like an offer.',
  'considered-later': 'This looks as if they kept you in mind.',
  feedback: 'This looks like feedback.',
  referral: 'Somebody may have got in touch because of this.',
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
      return event.to === 'drafts' ? 'Your letter was put into your drafts.' : 'You took the letter out as a file.';
    case 'not-sent':
      return 'Your letter was not sent.';
    case 'sent':
      if (event.messageKey !== null) return 'You answered.';
      return event.messageId == null ? 'You said that you sent an answer.' : 'Your answer left.';
    case 'replied':
      return 'They wrote back.';
    case 'bounced':
      return bouncedWords(event);
    case 'away':
      return event.until === null ? 'They are away.' : `They are away until ${event.until}.`;
    case 'challenged':
      return 'Their mail system asks you to confirm that you are a person before it lets your answer in.';
    case 'mended':
      return `You put ${event.to} in the place of ${event.from ?? 'the address'} that did not work.`;
    case 'outcome':
      return OUTCOME_WORDS[event.outcome];
    case 'learned':
      return event.text === '' ? 'You took back what you had noted.' : `You noted: ${event.text}`;
    case 'proposed':
      return PROPOSED_WORDS[event.outcome];
    case 'answered-proposal':
      return event.outcome === null ? 'You said that it was not that.' : OUTCOME_WORDS[event.outcome];
    case 'due':
      return DUE_WORDS[event.what];
    case 'closed':
      return 'You closed it.';
    case 'reopened':
      return 'You took it up again.';
  }
}

const DUE_WORDS = {
  door: 'The day they named has come.',
  silence: 'No answer came in the time that is usual here.',
  'look-again': 'The draft has lain a night. Read it once more, and decide.',
} as const;

function bouncedWords({ permanent, address }: Extract<RejectionEvent, { kind: 'bounced' }>): string {
  const whom = typeof address === 'string' ? ` to ${address}` : '';
  if (permanent === false) return `Your answer${whom} is delayed. Mail servers still try.`;
  return `Your answer${whom} could not be delivered.`;
}

function correctionWords(correction: Extract<RejectionEvent, { kind: 'corrected' }>['correction']): string {
  if (correction.verdict === 'not-a-rejection') return 'You said that this is not a rejection.';
  if (correction.verdict === 'rejection') return 'You said that this is a rejection after all.';
  const named = Object.entries(correction).map(([name, value]) => `${name}: ${value}`);
  return `You corrected ${named.join(', ')}.`;
}
