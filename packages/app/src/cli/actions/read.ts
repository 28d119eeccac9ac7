import { readMessage } from '@ajar/core';
import type { Message, Reading } from '@ajar/core';

import type { Words } from '../command.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import type { Id } from '../machine/fields.ts';
import { inputKind } from '../machine/input.ts';
import { outputFormat, runLetterWork } from '../machine/letter-work.ts';
import { messageOf } from '../machine/message-input.ts';
import { readingShape } from '../machine/shapes.ts';
import { flagOption, ownAddresses, textOption, word } from '../options.ts';
import { explainedReading, readingCard } from '../render/reading-card.ts';

interface Read {
  readonly id: Id;
  readonly reading: Reading;
}

export async function read(face: Face, words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const file = word(words, 0);
  const input = inputKind(textOption(options, 'input'), file, ['eml', 'text', 'jsonl']);
  const me = ownAddresses(options);
  const ofMessage = (message: Message, id: Id): Read => ({ id, reading: readMessage(message, { me }) });
  const withText = flagOption(options, 'withText');
  const render = flagOption(options, 'explain') ? explainedReading : readingCard;
  return runLetterWork(face, file, input, outputFormat(face, options, input), {
    ofMessage,
    ofRecord: (record, id) => ofMessage(messageOf(record), id),
    shape: ({ id, reading }) => readingShape(id, reading, withText),
    render: ({ id, reading }) => render(id, reading, Math.min(face.width, 90), face.paint),
  });
}
