import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, word } from '../options.ts';
import { rejectionPage } from '../render/rejection-page.ts';
import { withAjar } from '../session.ts';

export async function show(face: Face, words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const detail = await withAjar(face, (ajar) => ajar.show(word(words, 0) ?? ''));
  if (face.options.json) await face.out.json(detail);
  else await face.out.line(rejectionPage(detail, face.width, face.paint, flagOption(options, 'all')));
  return EXIT.fine;
}
