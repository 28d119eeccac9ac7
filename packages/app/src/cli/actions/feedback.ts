import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { textOption, word } from '../options.ts';
import { feedbackPage } from '../render/feedback-page.ts';
import { withAjar } from '../session.ts';

type Options = Readonly<Record<string, unknown>>;

export async function feedback(face: Face, words: Words, options: Options): Promise<Exit> {
  const id = word(words, 0);
  const note = textOption(options, 'note');
  if ((id === undefined) !== (note === undefined))
    throw new UsageError('A note needs both: the no, and --note with what you take from it.');
  if (id !== undefined && note !== undefined) {
    await withAjar(face, (ajar) => ajar.learn(id, { text: note, quote: textOption(options, 'about') ?? null }));
    await face.err.line(note.trim() === '' ? 'Taken back.' : 'Noted. See it with: ajar feedback');
    return EXIT.fine;
  }
  const { view, everyId } = await withAjar(face, async (ajar) => ({
    view: await ajar.feedback(),
    everyId: (await ajar.list()).map((no) => no.id),
  }));
  if (face.options.json) await face.out.json(view);
  else if (view.noes > 0) await face.out.line(feedbackPage(view, everyId, face.width, face.paint));
  else await face.err.line('No noes here yet. Read some mail with: ajar scan PATH   or look round with: ajar demo');
  return view.noes === 0 ? EXIT.findings : EXIT.fine;
}
