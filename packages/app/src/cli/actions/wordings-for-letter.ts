import { draftReply, readMessage } from '@ajar/core';
import type { DraftInput } from '@ajar/core';

import { UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { nameOf } from '../machine/input.ts';
import type { InputKind } from '../machine/input.ts';
import { messageOfFile, outputFormat } from '../machine/letter-work.ts';
import { draftShape } from '../machine/shapes.ts';
import { choiceOption, numberOption, ownAddresses, textOption } from '../options.ts';
import { withAjar } from '../session.ts';
import { INTENTS, OCCASIONS } from '../words.ts';
import { factsOption } from './draft-options.ts';
import { exitOf, tellWaiting, tellWordings, wordingsShape } from './tell-wordings.ts';

type Options = Readonly<Record<string, unknown>>;

/** Other wordings for one letter that is not in the mailbox. Nothing of it is kept. */
export async function wordingsForLetter(
  face: Face,
  file: string | undefined,
  kind: InputKind,
  options: Options,
): Promise<Exit> {
  if (options['alternatives'] !== undefined) throw new UsageError('--alternatives does not go with --llm.');
  if (kind === 'jsonl') throw new UsageError('--llm takes one letter at a time: --input eml or --input text.');
  const message = await messageOfFile(face, file, kind);
  const input: DraftInput = {
    message,
    reading: readMessage(message, { me: ownAddresses(options) }),
    context: {},
    intent: choiceOption(options, 'intent', INTENTS),
    occasion: choiceOption(options, 'occasion', OCCASIONS),
    facts: factsOption(options),
    profile: { name: textOption(options, 'name') ?? '' },
    seed: numberOption(options, 'seed', '--seed', 0, 2 ** 31),
  };
  const draft = draftReply(input);
  const view = await withAjar(face, async (ajar) => {
    await tellWaiting(face, ajar);
    return ajar.proposeForLetter({ ...input, intent: draft.intent }, draft.text);
  });
  const format = outputFormat(face, options, kind);
  if (format === 'pretty') return tellWordings(face, view, options, null);
  const shape = { ...draftShape(nameOf(file), draft), wordings: wordingsShape(view, options) };
  if (format === 'jsonl') await face.out.line(JSON.stringify(shape));
  else await face.out.json(shape);
  return exitOf(view);
}
