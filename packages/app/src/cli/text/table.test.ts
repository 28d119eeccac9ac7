import fc from 'fast-check';
import { expect, test } from 'vitest';

import { renderTable } from './table.ts';
import type { Column } from './table.ts';
import { displayWidth } from './width.ts';

interface Row {
  readonly id: string;
  readonly who: string;
  readonly why: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'ID', value: (row) => row.id },
  { title: 'WHO', value: (row) => row.who, least: 5 },
  { title: 'WHY', value: (row) => row.why, least: 4, dispensable: 1 },
];
const ROWS: readonly Row[] = [
  { id: 'ab12', who: 'Harbour Review', why: 'no room in the spring list' },
  { id: 'cd34', who: 'Ann', why: '-' },
];

test('shows everything where there is room', () => {
  expect(renderTable(ROWS, COLUMNS, 80)).toBe(
    ['ID    WHO             WHY', 'ab12  Harbour Review  no room in the spring list', 'cd34  Ann             -'].join(
      '\n',
    ),
  );
});

test('cuts the widest columns first, then leaves one out', () => {
  expect(renderTable(ROWS, COLUMNS, 30).split('\n')[1]).toBe('ab12  Harbour Re…  no room in…');
  expect(renderTable(ROWS, COLUMNS, 16).split('\n')).toEqual(['ID    WHO', 'ab12  Harbour R…', 'cd34  Ann']);
});

test('no line is wider than the terminal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.string({ maxLength: 4 }), who: fc.string(), why: fc.string() })),
      fc.integer({ min: 15, max: 100 }),
      (rows, width) => {
        for (const line of renderTable(rows, COLUMNS, width).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('styles do not change the layout', () => {
  const styled = COLUMNS.map((column) => ({ ...column, style: (cell: string) => `<${cell}>` }));
  const bare = renderTable(ROWS, styled, 80).replaceAll(/[<>]/gu, '');
  expect(bare.split('\n').map((line) => line.trimEnd())).toEqual(renderTable(ROWS, COLUMNS, 80).split('\n'));
});
