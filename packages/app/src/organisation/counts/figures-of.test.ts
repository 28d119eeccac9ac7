import { expect, test } from 'vitest';

import { figuresOf } from './figures-of.ts';

test('counts noes by the month they came in and their field', () => {
  const no = { receivedAt: '2026-03-04T10:00:00Z', field: 'job', answers: 0, outcomes: [] };
  expect(
    figuresOf([
      no,
      { ...no, answers: 2, outcomes: [{ outcome: 'feedback' }, { outcome: 'feedback' }, { outcome: 'reopened' }] },
      { ...no, field: 'grant' },
      { ...no, receivedAt: null },
    ]),
  ).toEqual([
    { month: '2026-03', field: 'job', noes: 2, answered: 1, reopened: 1, feedback: 1 },
    { month: '2026-03', field: 'grant', noes: 1, answered: 0, reopened: 0, feedback: 0 },
  ]);
});
