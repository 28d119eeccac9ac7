import { describe, expect, test } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';
import { isNoReply } from './automated.ts';

const no = 'We have decided not to move forward with your application.';
const me = ['mira@sol.example'];
const thread = [
  messageFromFields({
    from: 'Ann Lee <ann@fernhill.org>',
    date: '2026-02-01',
    text: 'Lovely to meet you.',
    headers: { 'Message-ID': '<a@x>' },
  }),
  messageFromFields({
    from: 'Mira <mira@sol.example>',
    date: '2026-02-02',
    text: 'Thank you!',
    headers: { 'Message-ID': '<b@x>' },
  }),
  messageFromFields({
    from: 'no-reply@fernhill.org',
    date: '2026-02-03',
    text: 'Received.',
    headers: { 'Message-ID': '<c@x>' },
  }),
];

describe('whom an answer would reach', () => {
  test('is nobody at a house that the letter says to try instead', () => {
    const message = messageFromFields({
      from: 'Fernhill <no-reply@fernhill.org>',
      text: `${no} I would try Savanna Angels instead: Esme Kibaki, esme@savanna.example, backs this kind of thing, and you can say that I sent you.`,
    });
    const { doors, replyable } = readMessage(message);
    expect(doors.map(({ kind, contact }) => `${kind} ${String(contact)}`)).toContain('referral esme@savanna.example');
    expect(replyable).toMatchObject({ ok: false, to: null });
  });

  test.each([
    'no-reply@a.org',
    'noreply@a.org',
    'do-not-reply@a.org',
    'jobs-noreply@a.org',
    'mailer-daemon@a.org',
    'notifications+x@a.org',
    'ne-pas-repondre@a.org',
    'no_reply@a.org',
  ])('%s takes no answers', (address) => {
    expect(isNoReply(address)).toBe(true);
  });

  test.each(['norah@a.org', 'careers@a.org', 'reply@a.org', 'renotify@a.org', 'systems.lead@a.org'])(
    '%s does',
    (address) => {
      expect(isNoReply(address)).toBe(false);
    },
  );

  test('an earlier person of the thread, where the sender takes no answers', () => {
    const message = messageFromFields({ from: 'no-reply@fernhill.org', date: '2026-03-01', text: no });
    expect(readMessage(message, { me }).replyable).toMatchObject({ ok: false, to: null });
    expect(readMessage(message, { thread, me }).replyable).toMatchObject({ ok: true, to: 'ann@fernhill.org' });
  });

  test('the sender, where nothing speaks against it', () => {
    const message = messageFromFields({ from: 'Ann <ann@fernhill.org>', text: no });
    expect(readMessage(message).replyable).toMatchObject({ ok: true, to: 'ann@fernhill.org' });
  });

  test('nobody, where the letter says that answers are not read', () => {
    const message = messageFromFields({
      from: 'Fernhill <jobs@fernhill.org>',
      text: `${no} Please do not reply to this message.`,
    });
    expect(readMessage(message).replyable).toMatchObject({ ok: false, to: null });
  });

  test('nobody, for a mailing list', () => {
    const message = messageFromFields({
      from: 'Ann <ann@fernhill.org>',
      text: 'Hello all',
      headers: { 'List-Id': '<l.fernhill.org>' },
    });
    expect(readMessage(message).replyable.ok).toBe(false);
  });
});

test('takes a letter that asks for an answer for one that is read', () => {
  const text =
    'Dear Mira,\n\nThe panel has selected another candidate. I would be glad to arrange a short call; simply reply to this message with a few times that suit.\n\nMargaret Dufault';
  const message = messageFromFields({
    from: 'Margaret Dufault <mdufault@fernhill.org>',
    subject: 'Unit Manager',
    date: '2026-03-01',
    text,
  });
  expect(readMessage(message, {}).replyable).toMatchObject({ ok: true, to: 'mdufault@fernhill.org' });
});
