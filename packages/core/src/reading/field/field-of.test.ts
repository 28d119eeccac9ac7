import { expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';

it.each([
  [
    'Ihre Bewerbung',
    'Guten Tag,\n\nvielen Dank für Ihre Bewerbung um eines unserer Aufenthaltsstipendien. Wir konnten Sie leider nicht berücksichtigen. Ihre Unterlagen senden wir zurück.\n\nMit freundlichen Grüßen',
    'residency',
  ],
  [
    'Votre proposition commerciale',
    'Bonjour,\n\nNous avons bien reçu votre proposition commerciale. Nous avons retenu un autre prestataire.\n\nCordialement',
    'sales',
  ],
  [
    'Night desk',
    'Dear Ada,\n\nI am sorry, we have chosen Tom for the night desk. We often need freelancers. Do write to me.\n\nBest,\nLena',
    'job',
  ],
  [
    'Working with you',
    'Dear Ada,\n\nThank you for writing. We are not taking on freelancers this year, as the budget is gone.\n\nBest,\nLena',
    'freelance',
  ],
])('%s: %s', (subject, text, field) => {
  const message = messageFromFields({ from: 'Iris Hale <iris@ferncliff.example>', subject, date: '2026-11-20', text });
  expect(readMessage(message).field).toBe(field);
});
