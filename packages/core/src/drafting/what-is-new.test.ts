import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import { draftReply } from './draft-reply.ts';

function reply(text: string, facts: { readonly new?: string }, today = '2026-03-04', intent = 'ask-again'): string {
  const message = messageFromFields({
    from: 'Gord Lane <gord@kessock-mills.com>',
    to: 'Maya Lind <maya@lind.org>',
    subject: 'Maintenance electrician',
    date: '2026-03-02T09:00:00Z',
    text,
    headers: {},
  });
  return draftReply({
    message,
    reading: readMessage(message, {}),
    context: { stage: 'interviewed', today },
    intent: intent as 'ask-again',
    facts,
    profile: { name: 'Maya Lind' },
  }).text;
}

const TICKET =
  'Hi Maya,\n\nGood to meet you last week. We need somebody who can sign off work alone, and as you do not have your journeyman certificate we cannot give you the position.\n\nGord';

describe('what is new', () => {
  it('stands behind the reason that it answers, and nobody is told what they have not', () => {
    const text = reply(TICKET, { new: 'I passed the journeyman exam in May and have the certificate' });
    expect(text).toMatch(/(?:understand|see) that you need somebody who can sign off work alone\./);
    expect(text).toMatch(/\? (?:I ask because|My reason for asking is that) I passed the journeyman exam in May/);
    expect(text).not.toContain('that I do not have');
  });

  it('is tied to the condition on which they would look again', () => {
    const text = reply(
      'Hi Maya,\n\nWe discussed it on Monday and are going to pass for now: three pilots and no paying customers yet. If a few of those pilots turn into paying customers, I would be glad to have another look.\n\nGord',
      { new: 'all three pilots are paying customers now' },
    );
    // First what they wished to hear of, then the question that rests on it.
    expect(text).toMatch(
      /\n\nAll three pilots are paying customers now\. You (?:kindly left|were kind enough)[^.]+\? /,
    );
  });

  it('comes weeks later with thanks for a message of then, and soon with thanks for one of now', () => {
    const news = { new: 'I passed the journeyman exam in May and have the certificate' };
    expect(reply(TICKET, news, '2026-05-20')).toMatch(/Thank you for your (?:message|letter) of 2 March/);
    expect(reply(TICKET, news)).not.toContain('of 2 March');
  });
});

it('feedback that is offered is taken up before the day on which to come back', () => {
  const text = reply(
    'Dear Maya,\n\nThank you for coming in. We went with somebody who has led a team before. I would be happy to give you some feedback if you would like it. We expect to hire again in September, so please do apply again then.\n\nGord',
    {},
    '2026-03-04',
    'ask-feedback',
  );
  expect(text).toMatch(/offer(?:ed)? (?:of )?feedback/);
});
