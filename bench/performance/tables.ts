import type { Contest, Results, Row, Spread } from './figures.ts';

/** The results as tables of Markdown, each figure as median (least to most). */
export function performanceTables({ machine, versions, contests }: Results): string {
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [`${machine}.`, `${tools.join(', ')}.`, ...contests.map(tableOf)].join('\n\n');
}

/** One contest as a heading and a table. */
export function tableOf(contest: Contest): string {
  const { title, reference, rounds, rows } = contest;
  const heads = ['', 'seconds', 'CPU seconds', 'peak MB', ...whatElse(contest)];
  if (reference !== null) heads.push(`times ${reference}`, 'by CPU');
  const lines = rows.map((row) => {
    if (row.absent !== null) return [row.name, row.absent.split('\n', 1)[0] ?? ''];
    const cells = [row.name, shown(row.wallSeconds, 2), shown(row.cpuSeconds, 2), row.peakMb.median.toFixed(0)];
    cells.push(...elseOf(contest, row));
    if (reference !== null) cells.push(shown(row.timesReference?.wall, 1), shown(row.timesReference?.cpu, 1));
    return cells;
  });
  const all = [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  const inRounds = rounds === 1 ? 'one round' : `${String(rounds)} rounds in turn`;
  return [`### ${title.charAt(0).toUpperCase()}${title.slice(1)} (${inRounds})`, '', ...all].join('\n');
}

function whatElse({ part }: Contest): readonly string[] {
  if (part === 'tone') return ['CPU ms a letter, warm'];
  return part === 'start' || part === 'again' ? [] : ['messages/s', 'MB/s'];
}

function elseOf({ part, facts }: Contest, { wallSeconds, says }: Row): readonly string[] {
  if (part === 'tone') return [Number(says?.['cpuMsEach'] ?? 0).toFixed(2)];
  if (part === 'start' || part === 'again') return [];
  const { bytes = 0, messages = 0 } = facts;
  return [(messages / wallSeconds.median).toFixed(0), (bytes / 1e6 / wallSeconds.median).toFixed(0)];
}

function shown(spread: Spread | undefined, digits: number): string {
  if (spread === undefined) return '';
  const { median, min, max } = spread;
  if (min === max) return median.toFixed(digits);
  return `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`;
}
