import type { RejectionDetail } from '../views.ts';
import type { SharedNo } from './people-views.ts';

/** What a counsellor sees of a no. Named one by one: what is added to a no some day is not shared by that. */
export function sharedNo(no: RejectionDetail, withDrafts: boolean): SharedNo {
  const { organisation, role, person, subject, field, receivedAt, status, finality, advice } = no;
  return {
    organisation,
    role,
    person,
    subject,
    field,
    receivedAt,
    status,
    finality,
    reasons: no.reasonQuotes.map(({ kind, quote }) => ({ kind, quote })),
    doors: no.doorQuotes.map(({ kind, quote, date, closes }) => ({ kind, quote, date, closes })),
    outcomes: no.outcomes.map(({ outcome, at }) => ({ outcome, at })),
    thread: no.thread.map(({ key, from, date, subject: about, text, mine }) => ({
      key,
      from,
      date,
      subject: about,
      text,
      mine,
    })),
    advice: { action: advice.action, because: advice.because, against: advice.against },
    drafts: withDrafts
      ? no.drafts.map((draft) => ({ subject: draft.subject, text: draft.text, approved: draft.status === 'approved' }))
      : null,
  };
}
