import type { InsightsView } from './insights-views.ts';
import { escapeXml } from './escape-xml.ts';
import { placeNameOf } from './flow-words.ts';
import type { Application } from './stages-of.ts';

/** What the record says, and of whom. */
interface RecordOf {
  readonly noes: readonly Application[];
  readonly period: InsightsView['period'];
  /** ISO day on which it is made. */
  readonly today: string;
  readonly masked: boolean;
  /** Whose record it is; empty or null where that is not said. */
  readonly name: string | null;
}

/** A record of applications with the steps of each, as a page to print: HTML without scripts, nothing loaded. */
export function recordPage({ noes, period, today, masked, name }: RecordOf): string {
  const count = noes.length === 1 ? '1 application' : `${String(noes.length)} applications`;
  const span = period === null ? '' : `; the answers came from ${longDay(period.first)} to ${longDay(period.last)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Record of applications</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Record of applications</h1>
<p>${name === null || name === '' ? '' : `${escapeXml(name)}. `}${escapeXml(`${count} that ended in a no${span}. Made on ${longDay(today)}.`)}</p>
<p class="small">The days are those of the messages in my mailbox.${masked ? ' Names are left out; the same number stands for the same organisation.' : ''}</p>
</header>
<main>
${tableOf(noes)}
</main>
<footer><p>Date and signature</p></footer>
</body>
</html>
`;
}

function tableOf(noes: readonly Application[]): string {
  if (noes.length === 0) return '<p>There is none in this time.</p>';
  return `<div class="scroll" role="region" aria-label="Applications" tabindex="0">
<table>
<thead><tr><th scope="col">No.</th><th scope="col">Organisation</th><th scope="col">About</th><th scope="col">Field</th><th scope="col">Steps</th></tr></thead>
<tbody>
${noes.map(rowOf).join('\n')}
</tbody>
</table>
</div>`;
}

function rowOf({ organisation, person, about, field, stages }: Application, index: number): string {
  const steps = stages.map(
    ({ day, says }) => `<li>${day === null ? '' : `<time datetime="${day}">${day}</time> `}${escapeXml(says)}</li>`,
  );
  const who = organisation ?? person ?? 'Not known';
  return `<tr><td>${String(index + 1)}</td><th scope="row">${escapeXml(who)}</th><td>${escapeXml(about)}</td><td>${escapeXml(placeNameOf(`asked:${field}`))}</td><td><ol>${steps.join('')}</ol></td></tr>`;
}

function longDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.25rem; background: #fff; color: #2b2722; font: 15px/1.5 ui-sans-serif, system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; }
.small { color: #655c51; font-size: .875rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin-top: 1.25rem; }
th, td { padding: .5rem .6rem; border-bottom: 1px solid #c9bfae; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #2b2722; font-size: .8125rem; overflow-wrap: normal; }
td:nth-child(4), td:first-child { white-space: nowrap; }
td:last-child { min-width: 18rem; }
ol { margin: 0; padding: 0; list-style: none; }
time { display: inline-block; min-width: 5.6rem; font-variant-numeric: tabular-nums; color: #655c51; }
footer { margin-top: 4rem; }
footer p { width: 18rem; border-top: 1px solid #2b2722; padding-top: .25rem; font-size: .875rem; }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, footer { break-inside: avoid; }
}
`;
