import { expect, it } from 'vitest';

import { messageFromFields } from './message-from-fields.ts';

it('reads fields as their headers would be read', () => {
  const message = messageFromFields({
    from: '"Jo" <Jo@example.org>',
    to: 'sam@example.com',
    subject: '=?utf-8?Q?Caf=C3=A9?=',
    date: '2026-10-05T09:12:00+02:00',
    text: 'Dear Sam,\r\nno.',
    headers: { 'Message-ID': '<m@example.org>', 'auto-submitted': 'auto-replied', Subject: 'not this one' },
  });
  expect(message).toMatchObject({
    messageId: '<m@example.org>',
    from: { name: 'Jo', address: 'jo@example.org' },
    to: [{ name: '', address: 'sam@example.com' }],
    subject: 'Café',
    date: Date.UTC(2026, 9, 5, 7, 12),
    text: 'Dear Sam,\nno.',
    textSource: 'plain',
  });
  expect(message.signs.autoSubmitted).toBe('auto-replied');
});

it('makes the text from HTML when there is no text', () => {
  const message = messageFromFields({ html: '<p>No, <a href="https://example.org/">thanks</a></p>' });
  expect(message).toMatchObject({
    text: 'No, thanks',
    textSource: 'html',
    links: ['https://example.org/'],
    from: null,
    date: null,
  });
});

it('is empty when given nothing', () => {
  expect(messageFromFields({})).toMatchObject({ text: '', textSource: 'none', subject: '', messageId: null });
});
