import { COLUMN_USES } from '@ajar/core';
import type { ColumnUse } from '@ajar/core';

import type { ImportView } from '../../service/data/data-views.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { readWhole } from '../machine/input.ts';
import { choiceOption, flagOption, listOption, word } from '../options.ts';
import { importReport } from '../render/import-report.ts';
import { withAjar } from '../session.ts';
import { FIELDS } from '../words.ts';

type Options = Readonly<Record<string, unknown>>;

const TABLE_LIMIT = 64_000_000;

export async function importTable(face: Face, words: Words, options: Options): Promise<Exit> {
  const bytes = await readWhole(face, word(words, 0), TABLE_LIMIT);
  const noStatuses = listOption(options, 'status');
  const columns = listOption(options, 'column');
  const wish = {
    preview: flagOption(options, 'dryRun'),
    noStatuses: noStatuses.length === 0 ? undefined : noStatuses,
    dayOrder: choiceOption(options, 'dates', ['day-first', 'month-first'] as const),
    field: choiceOption(options, 'field', FIELDS),
  };
  const view = await withAjar(face, async (ajar) => {
    if (columns.length === 0) return ajar.importNoes(bytes, wish);
    const plain = await ajar.importNoes(bytes, { ...wish, preview: true });
    return ajar.importNoes(bytes, { ...wish, uses: changedUses(plain, columns) });
  });
  if (face.options.json) await face.out.json(view);
  else await face.out.line(importReport(view, face.paint));
  return view.noes + view.known === 0 ? EXIT.findings : EXIT.fine;
}

/** `--column "Employer=organisation"`: what is said wins over what a column was taken for. */
function changedUses({ columns }: ImportView, told: readonly string[]): readonly ColumnUse[] {
  const uses = columns.map(({ use }) => use);
  for (const one of told) {
    const at = one.lastIndexOf('=');
    const heading = one.slice(0, Math.max(0, at)).trim().toLowerCase();
    const use = COLUMN_USES.find((known) => known === one.slice(at + 1).trim());
    const column = columns.findIndex((known) => known.heading.toLowerCase() === heading);
    if (use === undefined || column === -1)
      throw new UsageError(
        `--column "${one}" is not understood. It is HEADING=USE, with a heading of the file and a use of: ${COLUMN_USES.join(', ')}.`,
      );
    for (const [index, before] of uses.entries()) if (before === use && use !== 'note') uses[index] = 'ignore';
    uses[column] = use;
  }
  return uses;
}
