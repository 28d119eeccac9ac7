import { FIELDS, OUTCOMES } from '@ajar/core';
import type { RejectionEvent } from '@ajar/core';
import fc from 'fast-check';

const KEY = fc.constantFrom('k1', 'k2', 'k3');
const PLAIN = fc.constantFrom('confirmed', 'closed', 'reopened');
const DRAFT = fc.constantFrom('approval-withdrawn', 'exported');

/** What may happen to a no, in any order and at these moments. */
export function someEvents(moment: fc.Arbitrary<number>): fc.Arbitrary<readonly RejectionEvent[]> {
  const outcome = fc.constantFrom(...OUTCOMES);
  const event = fc.oneof(
    fc.record({ at: moment, kind: PLAIN }),
    fc.record({ at: moment, kind: DRAFT, draftId: fc.constant('d') }),
    fc.record({
      at: moment,
      kind: fc.constant('drafted'),
      draftId: fc.constant('d'),
      intent: fc.constant('ask-again'),
    }),
    fc.record({ at: moment, kind: fc.constant('approved'), draftId: fc.constant('d'), text: fc.constant('Dear Ann') }),
    fc.record({ at: moment, kind: fc.constant('sent'), messageKey: fc.option(KEY), intent: fc.constant('ask-again') }),
    fc.record({ at: moment, kind: fc.constant('replied'), messageKey: KEY }),
    fc.record({ at: moment, kind: fc.constant('bounced'), messageKey: KEY, permanent: fc.boolean() }),
    fc.record({ at: moment, kind: fc.constant('away'), messageKey: KEY, until: fc.constantFrom(null, '2026-12-24') }),
    fc.record({
      at: moment,
      kind: fc.constant('outcome'),
      outcome,
      messageKey: KEY,
      by: fc.constant('user'),
      quote: fc.constant(null),
    }),
    fc.record({
      at: moment,
      kind: fc.constant('proposed'),
      outcome,
      messageKey: KEY,
      quote: fc.constant('so'),
      why: fc.constant('not-plain'),
    }),
    fc.record({ at: moment, kind: fc.constant('answered-proposal'), messageKey: KEY, outcome: fc.option(outcome) }),
    fc.record({ at: moment, kind: fc.constant('corrected'), correction: someCorrection() }),
  );
  return fc.array(event, { maxLength: 10 });
}

function someCorrection() {
  return fc.oneof(
    fc.record({ field: fc.constantFrom(...FIELDS) }),
    fc.record({ verdict: fc.constantFrom('rejection', 'not-a-rejection') }),
    fc.record({ organisation: fc.constantFrom('Harbour', 'Würth & Söhne') }),
    fc.record({ reason: fc.constantFrom('visa', 'fit') }),
  );
}
