import { describe, expect, it } from 'vitest';

import type { DraftView, SendingView } from './types.ts';
import { whileOnItsWay } from './while-on-its-way.ts';

const NOW = Date.parse('2026-11-20T10:00:00Z');

describe('how soon a no is looked at again', () => {
  it.each([
    ['nothing is to leave', null, false],
    ['it is being handed over', { state: 'sending' }, 1_000],
    ['it leaves in half a minute', { state: 'waiting', leavesAt: '2026-11-20T10:00:30Z' }, 30_000],
    ['its moment has come', { state: 'waiting', leavesAt: '2026-11-20T09:59:00Z' }, 1_000],
    ['it leaves next week', { state: 'waiting', leavesAt: '2026-11-27T10:00:00Z' }, 60_000],
    ['it is tried again', { state: 'waiting', leavesAt: '2026-11-20T09:59:00Z', why: 'The server is away.' }, 10_000],
    ['nobody can tell', { state: 'unknown' }, 20_000],
    ['it was sent', { state: 'sent' }, false],
  ] satisfies [string, Partial<SendingView> | null, number | false][])('%s', (_what, sending, wait) => {
    expect(whileOnItsWay({ drafts: [aDraft(sending)] }, NOW)).toBe(wait);
  });

  it('follows the letter that moves soonest', () => {
    const drafts = [aDraft({ state: 'unknown' }), aDraft({ state: 'sending' }), aDraft(null)];
    expect(whileOnItsWay({ drafts }, NOW)).toBe(1_000);
  });
});

function aDraft(facts: Partial<SendingView> | null): DraftView {
  const sending: SendingView = {
    state: 'waiting',
    way: 'send',
    from: 'ann@example.org',
    leavesAt: null,
    undoUntil: null,
    why: null,
    at: '2026-11-20T09:59:00Z',
    askFrom: null,
    ...facts,
  };
  return {
    id: 'd1',
    rejectionId: 'r1',
    intent: 'thank',
    occasion: 'no',
    to: 'lorna@example.com',
    subject: 'Re: Editor',
    text: 'Dear Lorna,',
    parts: [],
    needs: [],
    status: 'approved',
    approvedAt: '2026-11-20T09:58:00Z',
    heldUntil: null,
    heldByWish: false,
    updatedAt: '2026-11-20T09:58:00Z',
    from: 'ann@example.org',
    sending: facts === null ? null : sending,
  };
}
