import { UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { textOption } from '../options.ts';
import { withAjar } from '../session.ts';
import { draftOf } from './draft-for-no.ts';
import { exitOf, tellWaiting, tellWordings, wordingsShape } from './tell-wordings.ts';

type Options = Readonly<Record<string, unknown>>;

/** Other wordings of the draft for a no. The draft itself stays as it is. */
export async function wordingsForNo(face: Face, id: string, options: Options): Promise<Exit> {
  if (options['edit'] !== undefined || options['use'] !== undefined)
    throw new UsageError('--llm shows wordings and changes nothing: it does not go with --edit or --use.');
  const { draft, view } = await withAjar(face, async (ajar) => {
    const current = await draftOf(ajar, id, options);
    await tellWaiting(face, ajar);
    return { draft: current.draft, view: await ajar.proposeWordings(current.draft.id) };
  });
  if (face.options.json || textOption(options, 'format') === 'json') {
    await face.out.json({ ...draft, wordings: wordingsShape(view, options) });
    return exitOf(view);
  }
  return tellWordings(face, view, options, `To take one: ajar draft ${id} --use NUMBER`);
}
