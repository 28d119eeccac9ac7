import { firstOfMonth, sentencesIn } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';

import type { InsightsView } from './insights-views.ts';
import { escapeXml } from './escape-xml.ts';
import { placeNameOf } from './flow-words.ts';
import { RECORD_WORDS } from './record-words.ts';
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
  readonly language: InterfaceLanguage;
}

/** A record of applications with the steps of each, as a page to print: HTML without scripts, nothing loaded. */
export function recordPage({ noes, period, today, masked, name, language }: RecordOf): string {
  const words = RECORD_WORDS[language];
  const longDay = (day: string): string => dayInFull(day, words.locale);
  const span = period === null ? null : ([longDay(period.first), longDay(period.last)] as const);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${name === null || name === '' ? '' : `${escapeXml(name)}. `}${escapeXml(words.made(noes.length, span, longDay(today)))}</p>
<p class="small">${words.days}${masked ? ` ${words.masked}` : ''}</p>
</header>
<main>
${tableOf(noes, language)}
</main>
<footer><p>${words.signature}</p></footer>
</body>
</html>
`;
}

function tableOf(noes: readonly Application[], language: InterfaceLanguage): string {
  const { none, applications, columns } = RECORD_WORDS[language];
  if (noes.length === 0) return `<p>${none}</p>`;
  return `<div class="scroll" role="region" aria-label="${applications}" tabindex="0">
<table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${noes.map((one, index) => rowOf(one, index, language)).join('\n')}
</tbody>
</table>
</div>`;
}

function rowOf(application: Application, index: number, language: InterfaceLanguage): string {
  const { organisation, person, about, field, stages } = application;
  const said = sentencesIn(language);
  const steps = stages.map(
    ({ day, says }) =>
      `<li>${day === null ? '' : `<time datetime="${day}">${day}</time> `}${escapeXml(said[says] ?? says)}</li>`,
  );
  const who = organisation ?? person ?? RECORD_WORDS[language].unknown;
  return `<tr><td>${String(index + 1)}</td><th scope="row">${escapeXml(who)}</th><td>${escapeXml(about)}</td><td>${escapeXml(placeNameOf(`asked:${field}`, language))}</td><td><ol>${steps.join('')}</ol></td></tr>`;
}

function dayInFull(day: string, locale: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const said = date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return firstOfMonth(said, locale);
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
