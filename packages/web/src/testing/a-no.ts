import type { RejectionSummary } from '../api/types.ts';

/** A no for tests; name only what the test is about. */
export function aNo(facts: Partial<RejectionSummary> = {}): RejectionSummary {
  return {
    id: 'a1',
    receivedAt: '2026-11-02T09:00:00Z',
    organisation: 'Harbour Review',
    role: 'An essay',
    person: 'Ann Lee',
    from: 'Ann Lee <ann@harbour.example>',
    subject: 'Re: An essay',
    field: 'literary',
    reasons: ['capacity'],
    finality: 'conditional',
    form: 'personal',
    doors: [{ kind: 'apply-again', date: '2027-03-01', closes: false }],
    replyable: { ok: true, to: 'ann@harbour.example', why: 'She wrote it herself.' },
    confidence: 0.9,
    status: 'to-decide',
    silence: null,
    outcomes: [],
    proposals: [],
    bounce: null,
    letter: null,
    leaving: null,
    today: null,
    away: null,
    answers: 0,
    corrected: false,
    because: 'we have no room for it',
    ...facts,
  };
}
