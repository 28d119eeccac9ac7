import { deriveRejection } from '@ajar/core';
import type { RejectionEvent } from '@ajar/core';
import { expect, it } from 'vitest';

import { unsaidReply } from './unsaid-reply.ts';

const answered = { at: 1, kind: 'sent', messageKey: 'own', intent: 'thank' } as const;
const replied = { at: 2, kind: 'replied', messageKey: 'theirs' } as const;
const came = { at: 2, kind: 'outcome', outcome: 'reopened', messageKey: 'theirs', by: 'mailbox', quote: null } as const;

function unsaid(...events: readonly RejectionEvent[]) {
  const context = { now: 10, receivedAt: 0, silenceDays: 30, nextDoorAt: null };
  return unsaidReply(events, deriveRejection(events, context))?.messageKey ?? null;
}

it('is their letter, until it is said what it amounts to or it is answered', () => {
  expect(unsaid(answered, replied)).toBe('theirs');
  expect(unsaid(answered)).toBeNull();
  expect(unsaid(replied)).toBeNull();
  expect(unsaid(answered, replied, { ...answered, at: 3, messageKey: 'own2' })).toBeNull();
  expect(unsaid(answered, replied, { at: 3, kind: 'closed' })).toBeNull();
});

it('is none where it is known, or asked, what came', () => {
  expect(unsaid(answered, replied, came)).toBeNull();
  expect(unsaid(answered, replied, { ...came, outcome: 'no-again' })).toBeNull();
  expect(unsaid(answered, replied, { ...came, kind: 'proposed', why: 'not-plain' })).toBeNull();
});
