import type { Understood } from '../../service/data/data-views.ts';
import { day } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';
import { DOOR_WORDS, FINALITY_WORDS, REASON_WORDS, VERDICT_WORDS } from '../wording.ts';

/** What was understood of a no that is added by hand. */
export function understoodCard(understood: Understood, width: number, paint: Paint): string {
  const { organisation, role, person, from, reasons, doors, finality, because } = understood;
  const who = [organisation, role].flatMap((part) => (part === null ? [] : oneLine(part)));
  const facts: readonly (readonly [string, string | null])[] = [
    ['From', from],
    ['Subject', understood.subject === '' ? null : understood.subject],
    ['Person', person],
    ['Date', understood.date === null ? null : day(understood.date)],
    ['Field', understood.field],
    ['Reason', reasons.length === 0 ? null : reasons.map((reason) => REASON_WORDS[reason]).join(', ')],
    ['Left open', doors.length === 0 ? null : doors.map(({ kind }) => DOOR_WORDS[kind]).join(', ')],
    ['Finality', finality === null ? null : FINALITY_WORDS[finality]],
    ['Because', because],
  ];
  return [
    paint('bold', `${VERDICT_WORDS[understood.verdict]}${who.length === 0 ? '' : `: ${who.join(', ')}`}`),
    ...facts.flatMap(([name, value]) => (value === null ? [] : hang(`  ${name.padEnd(10)} `, oneLine(value), width))),
  ].join('\n');
}
