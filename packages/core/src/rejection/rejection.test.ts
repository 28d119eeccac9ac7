import { describe, expect, it } from 'vitest';

import { deriveRejection } from './derive-rejection.ts';
import type { RejectionEvent } from './event.ts';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import { intentOf } from './intent-of.ts';
import { mentionsReferral, outcomeOf } from './outcome-of.ts';

const DAY = 86_400_000;
const day = (n: number): number => n * DAY;
const found: RejectionEvent = { at: day(100), kind: 'found', messageKey: 'm1' };
const sent = (at: number, messageKey: string | null = 'm2'): Extract<RejectionEvent, { kind: 'sent' }> => ({
  at,
  kind: 'sent',
  messageKey,
  intent: 'thank',
});

function derive(events: readonly RejectionEvent[], now = 105, nextDoorAt: number | null = null) {
  return deriveRejection(events, { now: day(now), receivedAt: day(100), silenceDays: 30, nextDoorAt });
}

describe('deriveRejection', () => {
  it('asks for a decision on a fresh no, and lets an old one rest', () => {
    expect(derive([found]).status).toBe('to-decide');
    expect(derive([found], 191).status).toBe('settled');
    expect(derive([found], 191, day(200)).status).toBe('to-decide');
  });

  it('follows a draft to its approval and back', () => {
    const drafted: RejectionEvent = { at: day(101), kind: 'drafted', draftId: 'd', intent: 'thank' };
    const approved: RejectionEvent = { at: day(102), kind: 'approved', draftId: 'd', text: 'Dear Ann' };
    const withdrawn: RejectionEvent = { at: day(103), kind: 'approval-withdrawn', draftId: 'd' };
    expect(derive([found, drafted]).status).toBe('drafting');
    expect(derive([found, drafted, approved]).status).toBe('approved');
    expect(derive([found, drafted, approved, withdrawn]).status).toBe('drafting');
    expect(derive([found, drafted, approved, sent(day(104), null)]).status).toBe('waiting');
  });

  it('shows "no answer yet" until the time of the field is over, then silence', () => {
    const waiting = derive([found, sent(day(101))], 110);
    expect(waiting).toMatchObject({ status: 'waiting', silentDays: 9, outcomes: [], answers: 1 });
    const silent = derive([found, sent(day(101))], 131);
    expect(silent).toMatchObject({ status: 'settled', silentDays: null });
    expect(silent.outcomes).toEqual([{ outcome: 'silence', at: day(131), by: 'time', messageKey: null, quote: null }]);
  });

  it('takes silence back when an answer comes after all', () => {
    const reply: RejectionEvent = { at: day(160), kind: 'replied', messageKey: 'm3' };
    const outcome: RejectionEvent = {
      at: day(160),
      kind: 'outcome',
      outcome: 'feedback',
      messageKey: 'm3',
      by: 'mailbox',
      quote: null,
    };
    const state = derive([found, sent(day(101)), reply, outcome], 170);
    expect(state.outcomes.map((one) => one.outcome)).toEqual(['feedback']);
    expect(state.status).toBe('settled');
  });

  it('asks for an answer to good news that came in a letter, until it is given, let go or long past', () => {
    const news = (outcome: 'reopened' | 'offer' | 'feedback', messageKey: string | null): RejectionEvent => {
      return { at: day(103), kind: 'outcome', outcome, messageKey, by: 'mailbox', quote: null };
    };
    const before = [found, sent(day(101))];
    for (const outcome of ['reopened', 'offer'] as const) {
      const state = derive([...before, news(outcome, 'm3')]);
      expect(state).toMatchObject({ status: 'to-decide', toAnswer: { outcome } });
    }
    const reopened = news('reopened', 'm3');
    expect(derive([...before, reopened, sent(day(104), 'm4')])).toMatchObject({ status: 'waiting', toAnswer: null });
    expect(derive([...before, reopened, { at: day(104), kind: 'closed' }]).status).toBe('settled');
    expect(derive([...before, reopened], 194)).toMatchObject({ status: 'settled', toAnswer: null });
    // Told by the user, or nothing to answer.
    expect(derive([...before, news('offer', null)]).status).toBe('settled');
    expect(derive([...before, news('feedback', 'm3')]).status).toBe('settled');
  });

  it('counts a letter once when it was told of and then seen', () => {
    expect(derive([found, sent(day(101), null), sent(day(101))]).answers).toBe(1);
  });

  it('counts a letter that left from here once when its copy is seen, and beside the letters seen before', () => {
    const before = sent(day(101), 'old');
    const left: RejectionEvent = { ...sent(day(103), null), intent: 'ask-again', messageId: '<a@home.example>' };
    const copy: RejectionEvent = { ...sent(day(103), 'copy'), messageId: '<a@home.example>' };
    expect(derive([found, before, left]).answers).toBe(2);
    expect(derive([found, before, left, copy])).toMatchObject({ answers: 2, asks: 1 });
    // Some servers give it another Message-ID.
    const renamed: RejectionEvent = { ...sent(day(103) + 60_000, 'copy'), messageId: '<b@server.example>' };
    expect(derive([found, before, left, renamed])).toMatchObject({ answers: 2, asks: 1 });
    const another: RejectionEvent = { ...sent(day(104), 'copy'), messageId: '<c@home.example>' };
    expect(derive([found, before, left, another]).answers).toBe(3);
  });

  it('counts the noes that came after an answer', () => {
    const again: RejectionEvent = {
      at: day(103),
      kind: 'outcome',
      outcome: 'no-again',
      messageKey: 'm3',
      by: 'mailbox',
      quote: 'no',
    };
    expect(derive([found, sent(day(101)), again]).noes).toBe(2);
  });

  it('merges corrections, the latest word winning, and never loses one', () => {
    const corrections: readonly RejectionEvent[] = [
      { at: day(101), kind: 'corrected', correction: { field: 'grant', role: 'Fellow' } },
      { at: day(102), kind: 'corrected', correction: { field: 'residency' } },
    ];
    expect(derive([found, ...corrections]).correction).toEqual({ field: 'residency', role: 'Fellow' });
  });

  it('dismisses what is no rejection, and brings it back', () => {
    const no: RejectionEvent = { at: day(101), kind: 'corrected', correction: { verdict: 'not-a-rejection' } };
    const yes: RejectionEvent = { at: day(102), kind: 'corrected', correction: { verdict: 'rejection' } };
    expect(derive([found, no]).dismissed).toBe(true);
    expect(derive([found, no, yes]).dismissed).toBe(false);
  });

  it('closes and reopens', () => {
    const closed: RejectionEvent = { at: day(101), kind: 'closed' };
    const reopened: RejectionEvent = { at: day(102), kind: 'reopened' };
    expect(derive([found, closed]).status).toBe('settled');
    expect(derive([found, closed, reopened], 400).status).toBe('to-decide');
  });
});

describe('intentOf', () => {
  it.each([
    ['Should the post open again, would you consider me again?', 'ask-again'],
    ['If you have a moment, any feedback on the sample would help me.', 'ask-feedback'],
    ['I would love to stay in touch.', 'keep-in-touch'],
    ['Thank you for letting me know. All the best with the season.', 'thank'],
  ])('%s', (text, intent) => {
    expect(intentOf(text)).toBe(intent);
  });
});

describe('outcomeOf', () => {
  it.each([
    ['My colleague Ruth passed me your name and said I should ask you about our autumn catalogue.', 'referral'],
    ['Ruth showed me the note you wrote to her, and I wondered whether you take on indexing.', 'referral'],
    ['I am writing on the recommendation of Ruth Abel, who spoke warmly of your essay.', 'referral'],
    ['Hans hat mir Ihren Namen genannt; wir suchen jemanden für die Übersetzung.', 'referral'],
    ['Since you ask: the opening is strong, the middle sags. I would cut the second scene.', 'feedback'],
    ['We will keep you in mind for the next season.', 'considered-later'],
    ['Got it, thanks. Have a lovely weekend.', null],
    ['I showed my sister the letter, and she laughed.', null],
  ])('%s', (text, outcome) => {
    const message = messageFromFields({ from: 'Mo <mo@house.example>', to: 'me@mine.example', subject: 'Hello', text });
    expect(outcomeOf(message, readMessage(message))?.outcome ?? null).toBe(outcome);
    expect(mentionsReferral(message)).toBe(outcome === 'referral');
  });

  it("does not take quoted words for the writer's own", () => {
    const text = 'Thank you!\n\n> We will keep you in mind for the next season.';
    const message = messageFromFields({ from: 'mo@house.example', subject: 'Re: Hello', text });
    expect(outcomeOf(message, readMessage(message))).toBeNull();
  });
});
