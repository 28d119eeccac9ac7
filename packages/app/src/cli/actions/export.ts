import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption, word } from '../options.ts';
import { withAjar } from '../session.ts';
import { writeNewFile } from '../write-new-file.ts';
import { findDraft } from './find-draft.ts';

type Options = Readonly<Record<string, unknown>>;

export async function exportLetter(face: Face, words: Words, options: Options): Promise<Exit> {
  const exported = await withAjar(face, async (ajar) => {
    const { rejection, draft } = await findDraft(ajar, word(words, 0) ?? '');
    const approved = rejection.drafts.find((one) => one.status === 'approved');
    const letter = await ajar.exportDraft(draft.status === 'approved' ? draft.id : (approved?.id ?? draft.id));
    return { ...letter, rejectionId: rejection.id };
  });
  const out = textOption(options, 'out');
  if (flagOption(options, 'text')) {
    await face.out.line(exported.text.trimEnd());
    return EXIT.fine;
  }
  if (out === '-') {
    await face.out.write(Buffer.from(exported.eml).toString('utf8'));
    return EXIT.fine;
  }
  const file = out ?? exported.fileName;
  await writeNewFile(file, exported.eml, flagOption(options, 'force'));
  if (face.options.json) await face.out.json({ file });
  else await face.out.line(file);
  await face.err.line(
    `Open this file with your mail program: it is ready to send, in the same thread. Then tell Ajar with: ajar sent ${exported.rejectionId}`,
  );
  return EXIT.fine;
}
