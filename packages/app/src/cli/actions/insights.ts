import type { Ajar } from '../../service/ajar.ts';
import type { ExportWish, InsightsExport } from '../../service/insights/insights-cases.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { choiceOption, flagOption, textOption } from '../options.ts';
import { insightsPage } from '../render/insights-page.ts';
import { withAjar } from '../session.ts';
import { FIELDS } from '../words.ts';
import { writeNewFile } from '../write-new-file.ts';

type Options = Readonly<Record<string, unknown>>;

const FILES: readonly (readonly [string, InsightsExport])[] = [
  ['svg', 'svg'],
  ['sankeymatic', 'sankeymatic'],
  ['flowCsv', 'flow-csv'],
  ['csv', 'noes-csv'],
  ['record', 'record'],
];

export async function insights(face: Face, _words: Words, options: Options): Promise<Exit> {
  const filter = {
    since: dayOption(options, 'since'),
    until: dayOption(options, 'until'),
    field: choiceOption(options, 'field', FIELDS),
  };
  const wanted = FILES.flatMap(([name, what]) => {
    const file = textOption(options, name);
    return file === undefined ? [] : [{ file, what }];
  });
  return withAjar(face, async (ajar) => {
    const wish = { ...filter, masked: flagOption(options, 'masked') };
    if (wanted.length > 0) return writeFiles(face, ajar, wanted, wish, flagOption(options, 'force'));
    const view = await ajar.insights(filter);
    if (face.options.json) await face.out.json(view);
    else if (view.noes > 0) await face.out.line(insightsPage(view, face.width, face.paint));
    else await face.err.line('No noes to count here. Read some mail with: ajar scan PATH   or take a filter away.');
    return view.noes === 0 ? EXIT.findings : EXIT.fine;
  });
}

async function writeFiles(
  face: Face,
  ajar: Ajar,
  wanted: readonly { readonly file: string; readonly what: InsightsExport }[],
  wish: ExportWish,
  force: boolean,
): Promise<Exit> {
  for (const { file, what } of wanted) {
    const { text } = await ajar.exportInsights(what, wish);
    if (file === '-') await face.out.write(text);
    else {
      await writeNewFile(file, text, force);
      await face.err.line(`Written: ${file}`);
    }
  }
  if (wanted.some(({ what }) => what === 'record') && !(wish.masked ?? false))
    await face.err.line('The record holds names. With --masked it holds none.');
  return EXIT.fine;
}

function dayOption(options: Options, name: string): string | undefined {
  const day = textOption(options, name);
  if (day === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay) throw new UsageError(`--${name} must be a day such as 2026-01-31, not "${day}".`);
  return day;
}
