import type { RejectionSummary } from '../../service/views.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { textOption } from '../options.ts';
import { rejectionTable } from '../render/rejection-table.ts';
import { withAjar } from '../session.ts';
import { several } from '../text/numbers.ts';

type Options = Readonly<Record<string, unknown>>;

export async function list(face: Face, _words: Words, options: Options): Promise<Exit> {
  const filter = {
    field: textOption(options, 'field'),
    status: textOption(options, 'status'),
    search: textOption(options, 'search'),
  };
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const { rows, everyId } = await withAjar(face, async (ajar) => {
    const found = await ajar.list(filter);
    const all = filtered ? await ajar.list() : found;
    return { rows: found, everyId: all.map((row) => row.id) };
  });
  if (face.options.json) await face.out.json(rows);
  else await print(face, rows, everyId);
  return rows.length === 0 ? EXIT.findings : EXIT.fine;
}

async function print(face: Face, rows: readonly RejectionSummary[], everyId: readonly string[]): Promise<void> {
  if (rows.length > 0) {
    await face.out.line(rejectionTable(rows, everyId, face.width, face.paint));
    if (face.err.isTerminal)
      await face.err.line(`\n${several(rows.length, 'no', 'noes')}. Look at one with: ajar show ID`);
  } else if (everyId.length > 0) await face.err.line('No no fits that. Without the filter there are some: ajar list');
  else await face.err.line('No noes here yet. Read some mail with: ajar scan PATH   or look round with: ajar demo');
}
