import { expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import { draftReply } from './draft-reply.ts';

function drafts(from: string, closing: string): readonly string[] {
  const message = messageFromFields({
    from,
    to: 'Maya Strauß <maya@lind.org>',
    subject: 'Ihre Offerte',
    date: '2026-05-15T09:00:00Z',
    text: `Sehr geehrte Frau Strauß\n\nBesten Dank für Ihre Offerte. Leider haben wir uns für einen anderen Anbieter entschieden.\n\n${closing}\nUrs Zgraggen`.replaceAll(
      closing === 'Freundliche Grüsse' ? 'ß' : '\0',
      'ss',
    ),
    headers: {},
  });
  const reading = readMessage(message, {});
  return [1, 2, 3, 4, 5, 6].map(
    (seed) =>
      draftReply({ message, reading, context: {}, intent: 'thank', profile: { name: 'Maya Strauß' }, seed }).text,
  );
}

it('a letter to Switzerland has no ß but in a name', () => {
  for (const text of drafts('Urs Zgraggen <urs@zgraggen.ch>', 'Freundliche Grüsse')) {
    expect(text.replace('Strauß', '')).not.toContain('ß');
    expect(text).toContain('Maya Strauß');
  }
});

it('a letter to Germany has it where it belongs', () => {
  const texts = drafts('Urs Zgraggen <urs@zgraggen.de>', 'Freundliche Grüße');
  expect(texts.join('\n')).toContain('Grüße');
});
