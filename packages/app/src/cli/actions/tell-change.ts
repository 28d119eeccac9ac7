import type { RejectionDetail } from '../../service/views.ts';
import type { Face } from '../face.ts';
import { status } from '../render/rejection-table.ts';
import { oneLine } from '../text/plain.ts';

/** After a change to a no: the whole of it as data, or one line on how it stands now. */
export async function tellChange(face: Face, detail: RejectionDetail, words: string): Promise<void> {
  if (face.options.json) {
    await face.out.json(detail);
    return;
  }
  const who = oneLine(detail.organisation ?? detail.person ?? detail.from);
  await face.out.line(`${who} (${detail.field}, ${status(detail)}). ${words}`);
}
