import { PLAINLY_CHECKED } from '@ajar/core';
import type { Finding, Severity, Tips, ToneReport } from '@ajar/core';

import type { Id } from '../machine/fields.ts';
import { several } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine, plain } from '../text/plain.ts';
import { cut, displayWidth } from '../text/width.ts';
import { hang } from '../text/wrap.ts';
import { withQuote } from './claims.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<Severity, string>;

const INDENT = ' '.repeat(8);

/** How a letter sounds, for people: each finding with its words and a fix, then the five tips. */
export function toneCard(id: Id, text: string, report: ToneReport, width: number, paint: Paint): string {
  const findings = report.findings.map((finding) => findingBlock(finding, text, width, paint));
  return [paint('dim', String(id)), ...findings, toneSummary(report, paint)].join('\n');
}

function findingBlock(finding: Finding, text: string, width: number, paint: Paint): string {
  const line = text.slice(0, finding.start).split('\n').length;
  const where = finding.end > finding.start ? `line ${line}` : 'letter';
  const lines = [
    `${paint(COLOURS[finding.severity], finding.severity.padEnd(8))}${placeWords(where, finding, width, paint)}`,
    hang('        ', finding.message, width),
  ];
  if (finding.why !== '' && finding.why !== finding.message)
    lines.push(paint('dim', hang('        ', finding.why, width)));
  for (const fix of finding.fixes) {
    const words = plain(fix.text).trim();
    const said = words === '' || fix.title.includes(words);
    lines.push(hang('        → ', said ? fix.title : `${fix.title}: “${words}”`, width));
  }
  return lines.join('\n');
}

/** A whole letter may be too long: its first words tell which. */
const MOST_QUOTED = 120;

function placeWords(where: string, { quote, rule }: Finding, width: number, paint: Paint): string {
  const place = withQuote(where, cut(oneLine(quote), MOST_QUOTED));
  const fits = INDENT.length + displayWidth(place) + 2 + rule.length <= width;
  return fits
    ? `${place}  ${paint('dim', rule)}`
    : `${hang(INDENT, place, width).trimStart()}\n${INDENT}${paint('dim', rule)}`;
}

/** The five tips, the length, and whether it may go. */
function toneSummary(report: ToneReport, paint: Paint): string {
  if (report.words === 0) return 'Nothing is written here yet.';
  const names = [
    'professional',
    'polite',
    'feedback',
    'appreciative',
    'willing',
  ] as const satisfies readonly (keyof Tips)[];
  const tips = names.map((name) => (report.tips[name] ? paint('green', `✓ ${name}`) : paint('dim', `· ${name}`)));
  const partly =
    report.checked === 'partial'
      ? `\nNot in English as it seems (${report.language}): ${PLAINLY_CHECKED.has(report.language) ? 'its length, its parts and plainly hard words were looked at, not its finer tones' : 'only its length and its parts were looked at'}.`
      : '';
  const open = report.findings.some(({ severity }) => severity !== 'note')
    ? ''
    : ': a tip that it calls for is still open';
  const verdict = report.ready ? paint('green', 'Ready to go.') : `Not ready yet${open}.`;
  return `${tips.join('   ')}\n${several(report.words, 'word')}, ${several(report.findings.length, 'finding')}. ${verdict}${partly}`;
}
