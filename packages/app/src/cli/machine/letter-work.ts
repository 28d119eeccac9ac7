import type { Message } from '@ajar/core';

import { decodeText } from '../../decode-text.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { textOption } from '../options.ts';
import type { Id, JsonObject } from './fields.ts';
import type { InputKind } from './input.ts';
import { mailbox, nameOf, openInput, readWritten } from './input.ts';
import { runLines } from './run-lines.ts';
import { blocks, jsonArray, jsonLines } from './sinks.ts';

export type OutputFormat = 'pretty' | 'json' | 'jsonl' | 'sarif';
type Options = Readonly<Record<string, unknown>>;

/** `--format`, else what `--json` and the input make likely. */
export function outputFormat(face: Face, options: Options, input: InputKind): OutputFormat {
  const told = textOption(options, 'format');
  if (told === 'pretty' || told === 'json' || told === 'jsonl' || told === 'sarif') return told;
  if (input === 'jsonl') return 'jsonl';
  return face.options.json ? 'json' : 'pretty';
}

/** What a command makes of one message. */
export interface LetterWork<Result> {
  /** From a line of JSON. */
  readonly ofRecord: (record: JsonObject, id: Id) => Result;
  /** From a letter in a file of its own. */
  readonly ofMessage: (message: Message, id: Id) => Result;
  /** As it goes out as data. */
  readonly shape: (result: Result) => object;
  /** As people read it. */
  readonly render: (result: Result) => string;
}

/** Runs the work on the letter, or the lines of letters, that the command line names. */
export async function runLetterWork<Result>(
  face: Face,
  file: string | undefined,
  input: InputKind,
  format: OutputFormat,
  work: LetterWork<Result>,
): Promise<Exit> {
  if (input === 'jsonl') {
    const sink =
      format === 'pretty' ? blocks(work.render) : format === 'json' ? jsonArray(work.shape) : jsonLines(work.shape);
    return runLines(face, await openInput(face, file), work.ofRecord, sink);
  }
  const result = work.ofMessage(await messageOfFile(face, file, input), nameOf(file));
  await writeOne(face, format, work, result);
  return EXIT.fine;
}

/** The letter in a file or on standard input. */
export async function messageOfFile(face: Face, file: string | undefined, input: InputKind): Promise<Message> {
  const bytes = await readWritten(face, file);
  const { messageOfSource, messageOfText } = await import('./message-input.ts');
  if (input === 'eml') return messageOfSource(bytes);
  const { text } = decodeText(bytes);
  if (text.startsWith('From ') && /\n\nFrom /u.test(text)) {
    throw mailbox(file);
  }
  return messageOfText(text);
}

async function writeOne<Result>(
  face: Face,
  format: OutputFormat,
  work: LetterWork<Result>,
  result: Result,
): Promise<void> {
  if (format === 'json') await face.out.json(work.shape(result));
  else if (format === 'jsonl') await face.out.line(JSON.stringify(work.shape(result)));
  else await face.out.line(work.render(result));
}
