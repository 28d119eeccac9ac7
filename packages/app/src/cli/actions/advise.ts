import type { Advice, Message } from '@ajar/core';

import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import type { Id } from '../machine/fields.ts';
import { handedOver } from '../machine/input.ts';
import type { InputKind } from '../machine/input.ts';
import { outputFormat, runLetterWork } from '../machine/letter-work.ts';
import { adviceShape } from '../machine/shapes.ts';
import { ownAddresses, textOption, word } from '../options.ts';
import { adviceBlock } from '../render/advice-block.ts';
import { withAjar } from '../session.ts';

type Options = Readonly<Record<string, unknown>>;

export async function advise(face: Face, words: Words, options: Options): Promise<Exit> {
  const input = handedOver(textOption(options, 'input'), word(words, 0));
  return input === undefined
    ? adviseOnNo(face, word(words, 0), options)
    : adviseOnLetters(face, word(words, 0), input, options);
}

async function adviseOnNo(face: Face, id: string | undefined, options: Options): Promise<Exit> {
  if (id === undefined) throw new UsageError('Which no? Give its id (ajar list), or a letter in a file.');
  const detail = await withAjar(face, (ajar) => ajar.show(id));
  const format = outputFormat(face, options, 'eml');
  const shape = adviceShape(detail.id, detail.advice);
  if (format === 'json') await face.out.json(shape);
  else if (format === 'jsonl') await face.out.line(JSON.stringify(shape));
  else await face.out.line(adviceBlock(detail.advice, Math.min(face.width, 90), face.paint));
  return EXIT.fine;
}

interface Advised {
  readonly id: Id;
  readonly advice: Advice;
}

async function adviseOnLetters(
  face: Face,
  file: string | undefined,
  input: InputKind,
  options: Options,
): Promise<Exit> {
  const core = await import('@ajar/core');
  const { contextOf } = await import('../machine/context-input.ts');
  const { messageOf } = await import('../machine/message-input.ts');
  const me = ownAddresses(options);
  const ofMessage = (message: Message, id: Id, context: ReturnType<typeof contextOf>): Advised => ({
    id,
    advice: core.advise({ message, reading: core.readMessage(message, { me }), context }),
  });
  return runLetterWork(face, file, input, outputFormat(face, options, input), {
    ofRecord: (record, id) => ofMessage(messageOf(record), id, contextOf(record)),
    ofMessage: (message, id) => ofMessage(message, id, {}),
    shape: ({ id, advice }) => adviceShape(id, advice),
    render: ({ id, advice }) =>
      `${face.paint('dim', String(id))}\n${adviceBlock(advice, Math.min(face.width, 90), face.paint)}`,
  });
}
