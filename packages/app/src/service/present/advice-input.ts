import { localDay } from '@ajar/core';
import type { AdviceInput, Basis, Reading, ReasonKind, RejectionState, Stage } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Clock } from '../clock.ts';
import type { RejectionRecord } from './summary.ts';
import { stateOf, workingReplyable } from './summary.ts';

/** What the user told about a rejection, the latest word on each thing. */
export function toldOf({ events }: RejectionRecord): {
  readonly stage?: Stage | undefined;
  readonly basis?: readonly Basis[] | undefined;
} {
  const told = events.filter((event) => event.kind === 'told');
  return {
    stage: told.findLast((event) => event.stage !== undefined)?.stage,
    basis: told.findLast((event) => event.basis !== undefined)?.basis,
  };
}

/** The reading with the user's corrections in it: advice and drafts follow the user, not the rules. */
export function correctedReading({ reading }: RejectionRecord, { correction, failed }: RejectionState): Reading {
  return {
    ...reading,
    replyable: workingReplyable(reading.replyable, failed),
    verdict: correction.verdict === 'not-a-rejection' ? 'other' : reading.verdict,
    field: correction.field ?? reading.field,
    organisation: correction.organisation ?? reading.organisation,
    role: correction.role ?? reading.role,
    reasons: correction.reason === undefined ? reading.reasons : reasonAs(reading, correction.reason),
  };
}

/** Everything advice and drafting are given about a rejection. Throws `not-found` when its message is not kept. */
export async function adviceInputOf(
  reader: StoreReader,
  record: RejectionRecord,
  { now, zone }: Clock,
): Promise<AdviceInput> {
  const [kept] = await reader.kept([record.row.messageKey]);
  if (kept === undefined) throw new AjarError('not-found', 'The message of this rejection is not in the store.');
  const state = stateOf(record, now);
  return {
    message: kept.message,
    reading: correctedReading(record, state),
    context: {
      ...toldOf(record),
      asksSoFar: state.asks,
      noesSoFar: state.noes,
      today: localDay(now, zone),
      now: new Date(now).toISOString(),
      zone,
    },
  };
}

/** The same with whom the letter itself could be answered: that an address failed since says nothing about the no. */
export function asItCame(input: AdviceInput, { reading }: RejectionRecord): AdviceInput {
  return { ...input, reading: { ...input.reading, replyable: reading.replyable } };
}

/** The reason the user named, with the letter's words for it where there are any. */
function reasonAs(reading: Reading, kind: ReasonKind): Reading['reasons'] {
  const quoted = reading.reasons.filter((reason) => reason.kind === kind);
  if (quoted.length > 0 || kind === 'none-given') return quoted;
  return [{ kind, quote: '', start: 0, end: 0 }];
}
