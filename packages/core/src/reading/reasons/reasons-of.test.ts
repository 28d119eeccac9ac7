import { expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';

it.each([
  ['The stall is going to a couple from Leeds.', 'competition'],
  ['The insurers forbid open flames.', 'policy'],
  ['El puesto es para otra compañera.', 'competition'],
  ['We will proceed with a different candidate.', 'competition'],
  ['Hemos decidido continuar el proceso con otros candidatos.', 'competition'],
  ['Der Auftrag ging an eine andere Agentur.', 'competition'],
  ["L'appartement est désormais loué.", 'position-filled'],
  ['La sua domanda non rientra nel nostro catalogo.', 'fit'],
  ['Procurávamos alguém com mais experiência de cozinha.', 'experience'],
  ['Uw inkomen ligt onder de eis die de verhuurder stelt.', 'policy'],
  ['Die Stelle wurde gestrichen.', 'position-cancelled'],
])('%s: %s', (sentence, kind) => {
  const message = messageFromFields({
    from: 'Iris Hale <iris@ferncliff.example>',
    subject: 'Your application',
    date: '2026-11-20',
    text: `Dear Ada,\n\nUnfortunately your application was not successful this time. ${sentence}\n\nKind regards,\nIris Hale`,
  });
  const found = readMessage(message).reasons.find((reason) => reason.kind === kind);
  expect(found?.quote).toBeDefined();
  expect(sentence).toContain(found?.quote);
});
