import { expect, test } from 'vitest';

import type { SendingView } from '../../service/views.ts';
import { sendingWords } from './sending-words.ts';

const MINUTE = 60_000;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

function said(sending: Partial<SendingView>): string {
  const whole: SendingView = {
    state: 'waiting',
    way: 'send',
    from: 'tom@abara.example',
    leavesAt: null,
    undoUntil: null,
    why: null,
    at: ago(0),
    askFrom: null,
    ...sending,
  };
  return sendingWords({ id: 'd1', rejectionId: 'n1', to: 'ann@firm.example', sending: whole });
}

test('a letter that was left in the middle of it can be found out about', () => {
  expect(said({ state: 'sending', at: ago(MINUTE) })).toBe('It is being handed over at this moment.');
  expect(said({ state: 'sending', at: ago(60 * MINUTE) })).toContain('ajar sync');
});

test('of one that nobody can tell of, only what is taken can be said', () => {
  const early = said({ state: 'unknown', askFrom: new Date(Date.now() + 20 * MINUTE).toISOString() });
  expect(early).toMatch(/If you know that it arrived: ajar send d1 --arrived\nFrom .+ on you can also say/u);
  expect(said({ state: 'unknown', askFrom: ago(MINUTE) })).toContain('ajar send d1 --arrived, or --not-sent');
});

test('a refusal names the way on that fits it', () => {
  const nobody = said({ state: 'refused', why: 'Nobody can be reached at ann@firm.example.' });
  expect(nobody).toContain('ajar mend n1 ADDRESS');
  expect(said({ state: 'refused', why: 'Something came in.' })).toContain('ajar approve d1, then ajar send d1');
});

test('a moment is told to the second only where the seconds count', () => {
  expect(said({ leavesAt: ago(-20_000) })).toMatch(/ at \d\d:\d\d:\d\d, as soon as/u);
  expect(said({ leavesAt: ago(-60 * MINUTE) })).toMatch(/ at \d\d:\d\d, as soon as/u);
});
