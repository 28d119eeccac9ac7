import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { count, several } from '../text/numbers.ts';
import { BadLine } from './bad-line.ts';
import { guessId, idOf, parseObject } from './fields.ts';
import type { Id, JsonObject } from './fields.ts';
import { LINE_LIMIT, lineGroups } from './lines.ts';
import type { Line } from './lines.ts';

/** A line that could not be used, as it goes out. */
export interface LineError {
  readonly id: Id;
  readonly error: { readonly code: string; readonly message: string };
}

/** Where results go: one method for each kind, text to write in return. */
export interface LineSink<Result> {
  readonly begin?: () => string;
  readonly result: (result: Result, line: Line) => string;
  readonly error: (error: LineError, line: Line) => string;
  readonly end?: () => string;
}

interface Tally {
  good: number;
  bad: number;
  findings: boolean;
}

/**
 * Goes through a stream of JSON lines: one result for each, in order, a bad line becoming an error
 * with its id. Results leave when the input pauses; nothing is gathered.
 */
export async function runLines<Result>(
  face: Face,
  stream: AsyncIterable<Uint8Array>,
  work: (record: JsonObject, id: Id) => Result,
  sink: LineSink<Result>,
  isFinding: (result: Result) => boolean = () => false,
): Promise<Exit> {
  const tally: Tally = { good: 0, bad: 0, findings: false };
  const one = (line: Line): string => {
    const result = attempt(line, work);
    if ('failure' in result) {
      tally.bad += 1;
      return sink.error(result.failure, line);
    }
    tally.good += 1;
    tally.findings ||= isFinding(result.value);
    return sink.result(result.value, line);
  };
  await face.out.write(sink.begin?.() ?? '');
  for await (const group of lineGroups(stream)) {
    await face.out.write(group.map(one).join(''));
    if (face.out.closed) return EXIT.fine;
  }
  await face.out.write(sink.end?.() ?? '');
  return await conclude(face, tally);
}

async function conclude(face: Face, { good, bad, findings }: Tally): Promise<Exit> {
  if (bad > 0) {
    await face.err.line(
      `ajar: ${several(bad, 'line')} of ${count(good + bad)} could not be used; see "error" in the output.`,
    );
  }
  if (good + bad === 0) await face.err.line('ajar: the input was empty.');
  if (good === 0 && bad > 0) return EXIT.failure;
  return findings ? EXIT.findings : EXIT.fine;
}

function attempt<Result>(
  line: Line,
  work: (record: JsonObject, id: Id) => Result,
): { readonly value: Result } | { readonly failure: LineError } {
  let id: Id | null = null;
  try {
    if (line.text === null) {
      throw new BadLine('too-long', `This line is longer than ${LINE_LIMIT / 1_000_000} MB.`);
    }
    const record = parseObject(line.text);
    id = idOf(record, line.number);
    return { value: work(record, id) };
  } catch (error) {
    const code = error instanceof BadLine ? error.code : 'failed';
    const message = error instanceof Error ? error.message : String(error);
    return {
      failure: {
        id: id ?? guessId(line.head, line.number),
        error: { code, message: `line ${line.number}: ${message}` },
      },
    };
  }
}
