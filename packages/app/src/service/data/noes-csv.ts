import { csvLine } from '@ajar/core';

import type { ExportContext } from './export-context.ts';
import { noPages } from './no-pages.ts';
import type { ExportedNo } from './no-pages.ts';
import { notesOf } from './notes-of.ts';

const HEADER = [
  'received',
  'organisation',
  'role',
  'person',
  'email',
  'subject',
  'field',
  'reason',
  'finality',
  'form',
  'doors',
  'where it stands',
  'answers',
  'what came of it',
  'their words',
  'notes',
  'id',
];

/** One row a no (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets see the letters as they are). */
export async function* noesCsv(context: ExportContext): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(HEADER)}`;
  for await (const page of noPages(context)) {
    yield page
      .filter(({ dismissed }) => !dismissed)
      .map((no) => csvLine(cellsOf(no)))
      .join('');
  }
}

function cellsOf({ summary, message, events }: ExportedNo): readonly string[] {
  const { outcomes, doors } = summary;
  return [
    summary.receivedAt ?? '',
    summary.organisation ?? '',
    summary.role ?? '',
    summary.person ?? '',
    message.fromAddress ?? '',
    summary.subject,
    summary.field,
    summary.reasons.join('; '),
    summary.finality ?? '',
    summary.form,
    doors.map(({ kind, date }) => (date === null ? kind : `${kind} ${date}`)).join('; '),
    summary.status,
    String(summary.answers),
    outcomes.map(({ outcome, at }) => `${outcome} ${at.slice(0, 10)}`).join('; '),
    summary.because ?? '',
    notesOf(events).join('\n'),
    summary.id,
  ];
}
