import { expect, it } from 'vitest';

import type { RejectionEvent } from '../rejection/event.ts';
import { pathOf } from './path-of.ts';
import { aLife, bouncedOn, cameOn, proposedOn, repliedOn, sentOn, turnedOn } from './testing/a-life.ts';

it.each<[string, readonly RejectionEvent[], number, string, string]>([
  ['fresh', [], 2, 'not-answered', 'to-decide'],
  ['long past', [], 200, 'not-answered', 'at-rest'],
  ['closed', [turnedOn(1, 'closed')], 2, 'closed', 'at-rest'],
  ['closed and taken up again', [turnedOn(1, 'closed'), turnedOn(2, 'reopened')], 3, 'not-answered', 'to-decide'],
  ['answered, and waiting', [sentOn(1)], 4, 'thank', 'waiting'],
  ['answered, and silence', [sentOn(1)], 200, 'thank', 'silence'],
  ['answered in words nobody knows', [sentOn(1, null)], 4, 'answered', 'waiting'],
  ['the boldest letter counts', [sentOn(1), sentOn(3, 'ask-again')], 4, 'ask-again', 'waiting'],
  ['a no again', [sentOn(1, 'ask-again'), repliedOn(3), cameOn(3, 'no-again')], 4, 'ask-again', 'no-again'],
  ['the best counts', [sentOn(1), cameOn(3, 'feedback'), cameOn(9, 'no-again')], 10, 'thank', 'feedback'],
  ['a reply that says nothing yet', [sentOn(1), repliedOn(3)], 4, 'thank', 'wrote-back'],
  ['what may have come waits for a word', [sentOn(1), proposedOn(9, 'referral')], 200, 'thank', 'wrote-back'],
  ['a letter that came back', [sentOn(1), bouncedOn(1)], 4, 'thank', 'undelivered'],
  ['it came by itself', [cameOn(8, 'referral')], 9, 'not-answered', 'referral'],
  ['thanks for what came are no answer to the no', [cameOn(8, 'referral'), sentOn(9)], 200, 'not-answered', 'referral'],
  ['closed, and yet something came', [turnedOn(1, 'closed'), cameOn(8, 'offer')], 9, 'closed', 'offer'],
])('%s', (_what, events, today, done, came) => {
  expect(pathOf(aLife(events, 'job', today))).toEqual({ asked: 'job', done, came });
});
