import { describe, expect, it } from 'vitest';

import { messageFromFields } from '../message/message-from-fields.ts';
import { deriveRejection, likelyOutcomes } from './derive-rejection.ts';
import type { RejectionEvent } from './event.ts';
import type { Verdict } from '../vocabulary.ts';
import { machineNotice } from './machine-notice.ts';

const DAY = 86_400_000;
const day = (n: number): number => Date.parse('2026-09-01T09:00:00Z') + n * DAY;
const found: RejectionEvent = { at: day(0), kind: 'found', messageKey: 'no' };
const sent: RejectionEvent = { at: day(1), kind: 'sent', messageKey: 'mine', intent: 'ask-again', messageId: '<1@me>' };

function derive(events: readonly RejectionEvent[], now = 5) {
  return deriveRejection(events, { now: day(now), receivedAt: day(0), silenceDays: 30, nextDoorAt: null });
}

describe('a proposed outcome', () => {
  const proposed: RejectionEvent = {
    at: day(3),
    kind: 'proposed',
    outcome: 'referral',
    messageKey: 'm3',
    quote: 'Ruth gave me your name',
    why: 'names-them',
  };
  const answer = (outcome: 'referral' | null): RejectionEvent => ({
    at: day(4),
    kind: 'answered-proposal',
    messageKey: 'm3',
    outcome,
  });

  it('waits for a word of the user, and is no outcome before', () => {
    const state = derive([found, sent, proposed]);
    expect(state).toMatchObject({ status: 'to-decide', outcomes: [], silentDays: null });
    expect(state.proposals.map(({ outcome }) => outcome)).toEqual(['referral']);
    expect(likelyOutcomes(state).map(({ outcome }) => outcome)).toEqual(['referral']);
  });

  it('is an outcome by the user, dated when it came, once they say yes', () => {
    const state = derive([found, sent, proposed, answer('referral')]);
    expect(state).toMatchObject({ status: 'settled', proposals: [] });
    expect(state.outcomes).toMatchObject([{ outcome: 'referral', at: day(3), by: 'user', messageKey: 'm3' }]);
  });

  it('is gone once they say no, and the wait goes on', () => {
    expect(derive([found, sent, proposed, answer(null)])).toMatchObject({
      status: 'waiting',
      proposals: [],
      outcomes: [],
      silentDays: 4,
    });
  });

  it('locks like a second no until it is answered with no', () => {
    const second: RejectionEvent = { ...proposed, outcome: 'no-again', why: 'not-plain' };
    expect(derive([found, sent, second]).noes).toBe(2);
    expect(derive([found, sent, second, answer(null)]).noes).toBe(1);
  });

  it('gives way to what an older version took for certain', () => {
    const old: RejectionEvent = {
      at: day(3),
      kind: 'outcome',
      outcome: 'referral',
      messageKey: 'm3',
      by: 'mailbox',
      quote: null,
    };
    expect(derive([found, sent, old, proposed])).toMatchObject({ proposals: [], status: 'settled' });
  });
});

const bounced = (permanent: boolean, at = 2): RejectionEvent => ({
  at: day(at),
  kind: 'bounced',
  messageKey: `b${String(at)}`,
  letter: '<1@me>',
  address: 'Ann@Harbour.example',
  why: 'There is no such address.',
  permanent,
});

describe('an answer that came back', () => {
  it('is nothing that was asked, and goes back to the user', () => {
    expect(derive([found, sent, bounced(true)])).toMatchObject({
      status: 'to-decide',
      answers: 0,
      asks: 0,
      silentDays: null,
      failed: ['ann@harbour.example'],
      bounce: { address: 'Ann@Harbour.example', permanent: true },
    });
    expect(derive([found, sent, bounced(true)], 60).outcomes).toEqual([]);
  });

  it('is still on its way while servers try', () => {
    expect(derive([found, sent, bounced(false)])).toMatchObject({
      status: 'waiting',
      answers: 1,
      asks: 1,
      failed: [],
      bounce: { permanent: false },
    });
  });

  it('counts once, however many servers report it', () => {
    const second: RejectionEvent = { ...sent, at: day(3), messageKey: 'mine-2', messageId: '<2@me>' };
    const state = derive([found, sent, second, bounced(true, 2), bounced(true, 4)]);
    expect(state.answers).toBe(1);
  });

  it('is mended by the next letter', () => {
    const mended: RejectionEvent = { ...sent, at: day(3), messageKey: null, messageId: '<2@me>' };
    expect(derive([found, sent, bounced(true), mended])).toMatchObject({ status: 'waiting', answers: 1, bounce: null });
  });
});

describe('a letter of our own', () => {
  it('is one, sent from here and seen later', () => {
    const here: RejectionEvent = { ...sent, messageKey: null };
    const seen: RejectionEvent = { ...sent, at: day(1) + 30 * DAY, intent: null };
    expect(derive([found, here, seen])).toMatchObject({ answers: 1, asks: 1 });
  });

  it('is another than one that was seen weeks before', () => {
    const earlier: RejectionEvent = { ...sent, messageKey: 'old', messageId: '<0@me>' };
    const here: RejectionEvent = { ...sent, at: day(40), messageKey: null, messageId: '<2@me>' };
    expect(derive([found, earlier, here], 41).answers).toBe(2);
  });
});

const away = (until: string | null): RejectionEvent => ({ at: day(2), kind: 'away', messageKey: 'm2', until });

describe('somebody who is away', () => {
  it('has not answered, and the wait begins when they are back', () => {
    expect(derive([found, sent, away(null)])).toMatchObject({
      status: 'waiting',
      away: { until: null },
      silentDays: 4,
    });
    const gone = derive([found, sent, away('2026-09-21')], 15);
    expect(gone).toMatchObject({ away: { until: '2026-09-21' }, outcomes: [], silentDays: 0 });
    const back = derive([found, sent, away('2026-09-21')], 35);
    expect(back).toMatchObject({ away: null, outcomes: [], silentDays: 15 });
    expect(derive([found, sent, away('2026-09-21')], 52).outcomes.map(({ outcome }) => outcome)).toEqual(['silence']);
  });
});

const notice = (subject: string, text: string, headers: Record<string, string> = {}, verdict: Verdict = 'auto-reply') =>
  machineNotice(
    messageFromFields({ from: 'ann@harbour.example', date: '2026-09-03T10:00:00Z', subject, text, headers }),
    verdict,
  );

describe('machineNotice', () => {
  it.each([
    ['Out of office', 'I am on annual leave and back on 14 September. In urgent cases write to Bo.', '2026-09-14'],
    ['Automatic reply: Re: Hello', 'I am out of the office until Monday, 21 September 2026.', '2026-09-21'],
    ['Abwesenheit', 'Ich bin im Urlaub und ab dem 14. September wieder erreichbar.', '2026-09-14'],
    ['Réponse automatique', "Je suis en congé jusqu'au 20 septembre.", '2026-09-20'],
    ['Respuesta automática', 'Estoy fuera de la oficina hasta el 18 de septiembre.', '2026-09-18'],
    ['Resposta automática', 'Estou de férias até 25 de setembro.', '2026-09-25'],
    ['Risposta automatica', 'Sono fuori ufficio fino al 17 settembre.', '2026-09-17'],
    ['Automatisch antwoord', 'Ik ben afwezig tot 22 september.', '2026-09-22'],
    ['Out of office', 'I am away and read mail now and then.', null],
  ])('%s: %s', (subject, text, until) => {
    expect(notice(subject, text)).toEqual({ kind: 'away', until });
  });

  it('takes a receipt that a machine sends for no answer, and the thanks of a person for one', () => {
    const text = 'Thank you for your interest. We have received your message.';
    const byMachine = { 'Auto-Submitted': 'auto-generated', 'In-Reply-To': '<mine@abara.example>' };
    expect(notice('Re: Hello', text, byMachine, 'acknowledgement')).toEqual({ kind: 'automatic' });
    expect(notice('Re: Hello', text, { 'In-Reply-To': '<mine@abara.example>' }, 'acknowledgement')).toBeNull();
    expect(notice('Re: Hello', 'We cannot take you on.', byMachine, 'rejection')).toBeNull();
  });

  it('knows a read receipt and a filter that asks who wrote', () => {
    const receipt = { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' };
    expect(notice('Read: Re: Hello', 'Your message was displayed.', receipt)).toEqual({ kind: 'automatic' });
    expect(notice('Your message', 'Please confirm that you are a person to have your mail delivered.')).toEqual({
      kind: 'challenged',
    });
  });
});
