import type { LineSink } from './run-lines.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** One JSON object a line. */
export function jsonLines<Result>(shape: (result: Result) => unknown): LineSink<Result> {
  return { result: (result) => line(shape(result)), error: line };
}

/** One JSON array, written element by element. */
export function jsonArray<Result>(shape: (result: Result) => unknown): LineSink<Result> {
  let first = true;
  const element = (value: unknown): string => {
    const before = first ? '\n' : ',\n';
    first = false;
    return before + JSON.stringify(value);
  };
  return {
    begin: () => '[',
    result: (result) => element(shape(result)),
    error: element,
    end: () => (first ? ']\n' : '\n]\n'),
  };
}

/** For people: one block after another, an empty line between. */
export function blocks<Result>(render: (result: Result) => string): LineSink<Result> {
  let first = true;
  const block = (text: string): string => {
    const before = first ? '' : '\n';
    first = false;
    return `${before}${text}\n`;
  };
  return {
    result: (result) => block(render(result)),
    error: ({ id, error }) => block(`${id}: not read. ${error.message}`),
  };
}
