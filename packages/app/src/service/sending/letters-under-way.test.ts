import { describe, expect, it } from 'vitest';

import type { OutboxRow, OutboxState } from '../../store/store.ts';
import { letterUnderWay } from './letters-under-way.ts';

describe('the letter of a no that is under way', () => {
  it.each([
    ['none', [], null],
    ['approved, and not to leave from here', [['approved', null]], null],
    ['approved, and to leave', [['approved', 'send']], 'waiting'],
    ['sent', [['sent', 'send']], null],
    [
      'one of them needs the user',
      [
        ['approved', 'send'],
        ['sending', 'send'],
        ['refused', 'send'],
      ],
      'refused',
    ],
    [
      'nobody can tell of one',
      [
        ['refused', 'send'],
        ['unknown', 'send'],
      ],
      'unknown',
    ],
  ] satisfies [string, [OutboxState, OutboxRow['way']][], string | null][])('%s', (_what, letters, expected) => {
    expect(letterUnderWay(letters.map(([state, way]) => row(state, way)))).toBe(expected);
  });
});

function row(state: OutboxState, way: OutboxRow['way']): OutboxRow {
  return {
    id: state,
    rejectionId: 'r1',
    draftId: 'd1',
    replyKey: 'r1:answer',
    messageId: `${state}@example.org`,
    raw: new Uint8Array(),
    envelopeFrom: 'ann@example.org',
    envelopeTo: 'lorna@example.com',
    state,
    way,
    accountId: null,
    leavesAt: null,
    fence: null,
    attempts: 0,
    note: null,
    since: 0,
  };
}
