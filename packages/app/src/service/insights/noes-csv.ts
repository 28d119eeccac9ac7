import { isGuessed, toCsv } from '@ajar/core';
import type { Cell } from '@ajar/core';

import { localDay } from './local-day.ts';
import type { Counted } from './counted.ts';
import type { Naming } from './named.ts';

const TITLES = [
  'id',
  'received',
  'organisation',
  'person',
  'about',
  'field',
  'reasons stated',
  'reasons guessed',
  'finality',
  'form',
  'status',
  'answered',
  'intent',
  'outcomes',
  'last outcome',
] as const;

/** Every no, a line each, newest first: who, what, why, what was answered and what came. Days are those of the user's own place. */
export function noesCsv(noes: readonly Counted[], naming: Naming, zone: string): string {
  const newest = noes.toSorted((a, b) => (b.life.receivedAt ?? 0) - (a.life.receivedAt ?? 0));
  return toCsv(
    TITLES,
    newest.map((no) => rowOf(no, naming, zone)),
  );
}

function rowOf(no: Counted, naming: Naming, zone: string): readonly Cell[] {
  const { record, state, life } = no;
  const { organisation, person, about } = naming(no);
  const { reading, row } = record;
  const { answer } = life;
  return [
    row.id,
    localDay(life.receivedAt, zone),
    organisation,
    person,
    about,
    life.field,
    ...reasonsOf(no),
    reading.finality,
    reading.form,
    state.status,
    answer === null ? null : localDay(answer.at, zone),
    answer?.intent ?? null,
    state.outcomes.map(({ outcome }) => outcome).join('; '),
    localDay(state.outcomes.at(-1)?.at ?? null, zone),
  ];
}

/** What was stated, or said by the user; and what was read between the lines. */
function reasonsOf({ record, state }: Counted): readonly [string, string] {
  const { reason } = state.correction;
  if (reason !== undefined) return [reason, ''];
  const stated = record.reading.reasons.filter(({ rule }) => !isGuessed(rule)).map(({ kind }) => kind);
  const guessed = record.reading.reasons.map(({ kind }) => kind).filter((kind) => !stated.includes(kind));
  return [[...new Set(stated)].join('; '), [...new Set(guessed)].join('; ')];
}
