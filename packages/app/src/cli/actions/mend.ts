import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { word } from '../options.ts';
import { draftBlock } from '../render/draft-block.ts';
import { withAjar } from '../session.ts';

export async function mend(face: Face, words: Words): Promise<Exit> {
  const draft = await withAjar(face, (ajar) => ajar.mendAddress(word(words, 0) ?? '', word(words, 1) ?? ''));
  if (face.options.json) await face.out.json(draft);
  else await face.out.line(draftBlock(draft, face.width, face.paint));
  if (face.err.isTerminal) await face.err.line(`Approve it with: ajar approve ${draft.id}`);
  return EXIT.fine;
}
