import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption } from '../options.ts';
import { doorsTable } from '../render/doors-table.ts';
import { withAjar } from '../session.ts';

export async function doors(face: Face, _words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const { view, everyId } = await withAjar(face, async (ajar) => ({
    view: await ajar.doors(),
    everyId: (await ajar.list()).map(({ id }) => id),
  }));
  const onlyAhead = flagOption(options, 'ahead');
  const shown = view.doors.filter(({ date, standing }) => !onlyAhead || (date !== null && standing !== 'past'));
  if (face.options.json) await face.out.json({ ...view, doors: shown });
  else if (shown.length > 0) await face.out.line(doorsTable(shown, everyId, face.width, face.paint));
  else await face.err.line('No no left a door open here. What opens by itself is not in the letters: ajar list');
  return shown.length === 0 ? EXIT.findings : EXIT.fine;
}
