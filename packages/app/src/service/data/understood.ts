import { decidingWords } from '@ajar/core';

import { isoOf, senderOf } from '../present/summary.ts';
import type { Understood } from './data-views.ts';
import type { NewNo } from './new-no.ts';

const TEXT_SHOWN = 4_000;

/** What was understood of a no before it is kept, with what the user said beside. */
export function understoodOf({ row, kept, reading, events }: NewNo): Understood {
  const said = events.find((event) => event.kind === 'corrected')?.correction ?? {};
  const quoted = [...new Set(reading.reasons.map(({ kind }) => kind))];
  return {
    verdict: reading.verdict,
    confidence: reading.confidence,
    from: row.fromAddress === null && row.fromName === '' ? null : senderOf(row),
    subject: row.subject,
    date: isoOf(row.date),
    organisation: said.organisation ?? reading.organisation,
    role: said.role ?? reading.role,
    person: reading.person,
    field: said.field ?? reading.field,
    reasons: said.reason === undefined ? quoted : [said.reason],
    doors: reading.doors.map(({ kind, date }) => ({ kind, date })),
    finality: reading.finality,
    because: decidingWords(reading),
    text: kept.message.text.slice(0, TEXT_SHOWN),
  };
}
