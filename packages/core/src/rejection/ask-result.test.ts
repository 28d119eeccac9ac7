import { expect, it } from 'vitest';

import type { Intent, OutcomeKind } from '../vocabulary.ts';
import { askResult } from './ask-result.ts';
import type { Outcome } from './outcome.ts';
import type { RejectionEvent } from './event.ts';

const sent = (at: number, intent: Intent): RejectionEvent => ({ at, kind: 'sent', messageKey: null, intent });
const came = (at: number, outcome: OutcomeKind): Outcome => ({
  at,
  outcome,
  by: 'user',
  messageKey: null,
  quote: null,
});

it.each<[string, readonly RejectionEvent[], readonly Outcome[], ReturnType<typeof askResult>]>([
  ['nothing was sent', [], [], null],
  ['thanks were sent', [sent(1, 'thank')], [came(2, 'offer')], null],
  ['nothing came yet', [sent(1, 'ask-again')], [], null],
  ['it came before the ask', [sent(3, 'ask-again')], [came(2, 'feedback')], null],
  ['they said no again', [sent(1, 'ask-again')], [came(2, 'no-again')], 'not-granted'],
  ['silence', [sent(1, 'ask-again')], [came(9, 'silence')], 'not-granted'],
  ['the door opened', [sent(1, 'thank'), sent(3, 'ask-again')], [came(4, 'reopened')], 'granted'],
  ['an offer came in the end', [sent(1, 'ask-again')], [came(2, 'feedback'), came(9, 'offer')], 'granted'],
])('%s', (_what, events, outcomes, result) => {
  expect(askResult(events, outcomes)).toBe(result);
});
