import type { Reading } from '@ajar/core';

import { doorViews } from '../../service/present/door-views.ts';
import type { Id } from '../machine/fields.ts';
import { renderMarks } from '../text/marks.ts';
import { markWords } from '../text/paint.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine, plain } from '../text/plain.ts';
import { hang, wrapInPlace } from '../text/wrap.ts';
import { FINALITY_WORDS, FORM_WORDS, VERDICT_WORDS } from '../wording.ts';
import { claims, withQuote } from './claims.ts';

/** One reading for people, in a few lines. */
export function readingCard(id: Id, reading: Reading, width: number, paint: Paint): string {
  const from = [reading.organisation, reading.role]
    .filter((part) => part !== null)
    .map(oneLine)
    .join(', ');
  const sure = `${Math.round(reading.confidence * 100)}% sure`;
  const lines = [
    paint('dim', String(id)),
    `${paint('bold', VERDICT_WORDS[reading.verdict])}${from === '' ? '' : ` from ${from}`} (${sure})`,
    `  Field   ${reading.field} · ${FORM_WORDS[reading.form]} · language ${reading.language}`,
  ];
  if (reading.person !== null) lines.push(`  Person  ${oneLine(reading.person)}`);
  if (reading.finality !== null) lines.push(`  How     ${FINALITY_WORDS[reading.finality]}`);
  if (reading.verdict === 'rejection') lines.push(claims({ ...reading, doors: doorViews(reading) }, width, paint));
  return lines.join('\n');
}

/** The letter with the words that decided marked, then each claim, the words it rests on, and the rule that found them. */
export function explainedReading(id: Id, reading: Reading, width: number, paint: Paint): string {
  const spans = [...reading.evidence, ...reading.reasons, ...reading.doors];
  const bar = paint('dim', '│');
  const letter = renderMarks(wrapInPlace(plain(reading.text), width - 2), spans, markWords(paint))
    .replace(/^\n+|\s+$/gu, '')
    .split('\n')
    .map((line) => `${bar} ${line}`.trimEnd())
    .join('\n');
  const rests = [
    ...reading.evidence.map(({ says, quote, rule }) => ({ says, quote, rule })),
    ...reading.reasons.map(({ kind, quote, rule }) => ({ says: `reason:${kind}`, quote, rule })),
    ...reading.doors.map(({ kind, quote, rule }) => ({ says: `door:${kind}`, quote, rule })),
  ];
  const evidence = rests.map(({ says, quote, rule }) => {
    const found = rule === undefined ? '' : paint('dim', `  (${oneLine(rule)})`);
    return hang('  - ', withQuote(oneLine(says), quote) + found, width);
  });
  const why = evidence.length === 0 ? '  nothing in particular' : evidence.join('\n');
  return [readingCard(id, reading, width, paint), letter, `${paint('bold', 'Read so because of')}\n${why}`].join(
    '\n\n',
  );
}
