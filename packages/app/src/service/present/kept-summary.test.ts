import type { DoorKind, RejectionEvent } from '@ajar/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SummarySource } from '../../store/store.ts';
import { messageRow, reading } from '../../store/testing/samples.ts';
import { someEvents } from '../testing/some-events.ts';
import { keptSummary } from './kept-summary.ts';
import { shownRow } from './shown-row.ts';
import { standingOf } from './standing.ts';
import { stateOf, toSummary } from './summary.ts';
import { turnOf } from './today-of.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-26T12:00:00Z');
const ZONE = 'Europe/Berlin';
const moment = fc.integer({ min: -400, max: 400 }).map((hours) => NOW + hours * DAY * 0.75);

function sourceOf(
  events: readonly RejectionEvent[],
  receivedAt: number | null,
  door: string | null,
  kind: DoorKind = 'apply-again',
): SummarySource {
  return {
    row: { id: 'r', messageKey: 'm', createdAt: 0 },
    message: messageRow('m', { date: receivedAt }),
    reading: { ...reading, doors: [{ kind, quote: '', start: 0, end: 0, date: door, contact: null }] },
    events,
    letters: [],
    outbox: [],
  };
}

describe('a kept summary', () => {
  it('says at every moment of its time what the events say then', () => {
    const received = fc.option(moment);
    const door = fc.constantFrom(null, '2026-11-26', '2027-01-15', 'unreadable');
    const kind = fc.constantFrom<DoorKind>('apply-again', 'feedback-offered');
    fc.assert(
      fc.property(
        someEvents(moment),
        received,
        door,
        kind,
        moment,
        moment,
        (events, receivedAt, date, which, derived, asked) => {
          const source = sourceOf(events, receivedAt, date, which);
          const kept = keptSummary(source, { now: derived, zone: ZONE });
          const stands = (kept.validFrom ?? -Infinity) <= asked && asked < (kept.turnsAt ?? Infinity);
          expect((kept.validFrom ?? -Infinity) <= derived && derived < (kept.turnsAt ?? Infinity)).toBe(true);
          if (!stands) return;
          const state = stateOf(source, asked);
          const standing = standingOf(source, state, [], { now: asked, zone: ZONE });
          expect(shownRow(kept.data, asked)).toEqual(JSON.parse(JSON.stringify(toSummary(source, state, standing))));
          expect(kept).toMatchObject({
            status: state.status,
            listed: !state.dismissed,
            today: turnOf(standing.today),
          });
        },
      ),
      {
        numRuns: 2_000,
        // Whoever is away was back before the answer that was sent later on that day.
        examples: [
          [
            [
              { at: 1_798_156_800_000, kind: 'sent', messageKey: null, intent: 'ask-again' },
              { at: 1_798_156_800_000, kind: 'away', messageKey: 'k1', until: '2026-12-24' },
            ],
            null,
            null,
            'apply-again',
            1_795_694_400_000,
            1_798_092_000_000,
          ],
        ],
      },
    );
  });
});
