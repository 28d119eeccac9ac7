import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../../reading/read-message.ts';
import { advise } from '../advise.ts';
import type { Basis } from '../advice.ts';

function adviceOn(text: string, basis: Basis) {
  const message = messageFromFields({
    from: 'Ann Lee <ann@harbour.example>',
    to: 'Maya Lind <maya@lind.example>',
    subject: 'Your proposal',
    date: '2026-03-02T09:00:00Z',
    text,
  });
  const context = { stage: 'client' as const, noesSoFar: 1, asksSoFar: 0, basis: [basis], today: '2026-03-20' };
  return advise({ message, reading: readMessage(message, {}), context });
}

const HOSTED =
  'Dear Maya,\n\nWe can only use systems that are hosted in the country, so it is a no. Nothing against it.\n\nAnn';
const MORE =
  'Hi Maya,\n\nWe pass for now. We want to see three paying customers before we look at a seed round. Happy to look again then.\n\nAnn';
const APPEAL =
  'Dear Maya,\n\nWe are unable to offer you a place. Appeals are considered only for a procedural error and must reach appeals@harbour.example by 11 April.\n\nAdmissions';

describe('what is offered as a basis', () => {
  it('is beside the point where it is a lower price and money was not spoken of', () => {
    expect(adviceOn(HOSTED, { kind: 'new-fact', text: 'I can take 30 percent off the first year' }).action).not.toBe(
      'ask-again',
    );
  });

  it('is for later where it falls short of the number they name in a word', () => {
    const short = adviceOn(MORE, { kind: 'new-fact', text: 'our first customer has just signed, 900 a month' });
    expect(['keep-in-touch', 'thank']).toContain(short.action);
    const enough = adviceOn(MORE, { kind: 'new-fact', text: 'four paying customers since January, all signed' });
    expect(['ask-again', 'use-the-route']).toContain(enough.action);
  });

  it('carries no appeal where it is no fact', () => {
    const unfair = { kind: 'named-route' as const, text: 'it is so unfair, I worked harder than anybody' };
    expect(adviceOn(APPEAL, unfair).action).not.toBe('use-the-route');
  });
});

describe('feedback that is enclosed', () => {
  it('is not asked for', () => {
    const text =
      'Dear Maya,\n\nYour application scored well but below the line. The comments of the assessors are attached. It may be resubmitted once, in round 3.\n\nAnn';
    const message = messageFromFields({
      from: 'Ann Lee <ann@fund.example>',
      subject: 'Grant',
      date: '2026-03-02',
      text,
    });
    const advice = advise({ message, reading: readMessage(message, {}), context: { noesSoFar: 1 } });
    expect(advice.action).toBe('use-the-route');
  });
});

describe('until when somebody keeps a letter', () => {
  it.each([
    'Ich würde Ihre Unterlagen gern bis Jahresende behalten, falls Sie einverstanden sind.',
    'We will keep your details on file until 31 December 2026.',
  ])('is no day to wait for: %s', (sentence) => {
    const text = `Dear Maya,\n\nWe have no opening at present. ${sentence}\n\nAnn`;
    const message = messageFromFields({
      from: 'Ann Lee <ann@clinic.example>',
      subject: 'CV',
      date: '2026-03-02',
      text,
    });
    const advice = advise({
      message,
      reading: readMessage(message, {}),
      context: { noesSoFar: 1, today: '2026-03-03' },
    });
    expect(advice.notBefore).toBeNull();
  });
});
