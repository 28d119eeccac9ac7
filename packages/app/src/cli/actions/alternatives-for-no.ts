import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption } from '../options.ts';
import { alternativesBlock } from '../render/alternatives-block.ts';
import { withAjar } from '../session.ts';
import { draftOf } from './draft-for-no.ts';
import { alternativesOption } from './draft-options.ts';

type Options = Readonly<Record<string, unknown>>;

/** Several letters to choose from, the draft first. It stays as it is. */
export async function alternativesForNo(face: Face, id: string, options: Options): Promise<Exit> {
  if (options['edit'] !== undefined || options['use'] !== undefined || flagOption(options, 'llm'))
    throw new UsageError(
      '--alternatives shows letters and changes nothing: it does not go with --edit, --use or --llm.',
    );
  const count = alternativesOption(options) ?? 2;
  const { draft, alternatives } = await withAjar(face, async (ajar) => {
    const current = await draftOf(ajar, id, options);
    return { draft: current.draft, alternatives: await ajar.alternatives(current.draft.id, count) };
  });
  if (face.options.json || textOption(options, 'format') === 'json') {
    await face.out.json({ ...draft, alternatives });
    return EXIT.fine;
  }
  const width = Math.min(face.width, 90);
  await face.out.line(alternativesBlock(alternatives, width, face.paint, flagOption(options, 'parts')));
  if (face.err.isTerminal)
    await face.err.line(`\nThe first is the draft as it stands. To take another: ajar draft ${id} --use NUMBER`);
  return EXIT.fine;
}
