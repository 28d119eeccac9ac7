import { expect, test } from 'vitest';

import { jsonArray } from './sinks.ts';
import type { LineSink } from './run-lines.ts';

const LINE = { number: 1, text: '', head: '' };

function all(sink: LineSink<number>, results: readonly number[]): string {
  return (sink.begin?.() ?? '') + results.map((one) => sink.result(one, LINE)).join('') + (sink.end?.() ?? '');
}

test('an array written element by element is JSON, also when it is empty', () => {
  expect(
    JSON.parse(
      all(
        jsonArray((id) => ({ id })),
        [1, 2, 3],
      ),
    ),
  ).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(
    JSON.parse(
      all(
        jsonArray((id) => ({ id })),
        [],
      ),
    ),
  ).toEqual([]);
});
