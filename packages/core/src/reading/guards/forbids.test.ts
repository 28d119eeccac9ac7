import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';

function doorsOf(no: string, asks: string): readonly string[] {
  const message = messageFromFields({
    from: 'Ann Lee <ann@lowtide.example>',
    to: 'Kit Ames <kit@ames.example>',
    subject: 'Outcome',
    date: '2026-03-02',
    text: `${no} ${asks}\n\nAnn Lee`,
  });
  return readMessage(message, {}).doors.map(({ kind }) => kind);
}

describe('what a letter asks not to do again', () => {
  it.each([
    ['Dear Kit,\n\nYour pitch is not for us.', "Please don't pitch again this year."],
    ['Dear Kit,\n\nWe have not selected your work.', 'Please do not apply again in this round.'],
    ['Querida Mira:\n\nTu proyecto no ha sido seleccionado.', 'No vuelva a presentarse este año.'],
    ['Olá Mira,\n\nSeu projeto não foi selecionado.', 'Pedimos que não envie de novo este ano.'],
    [
      'Gentile Mira,\n\nil Suo progetto non è stato selezionato.',
      "La preghiamo di non ripresentare domanda quest'anno.",
    ],
    [
      'Guten Tag,\n\nleider haben wir uns gegen Ihren Text entschieden.',
      'Bitte senden Sie uns keine weiteren Texte ein.',
    ],
    ['Bonjour,\n\nVotre projet n’a pas été retenu.', 'Merci de ne pas représenter ce projet.'],
    ['Beste Mira,\n\nJe voorstel is niet gekozen.', 'Stuur dit jaar niets meer in.'],
  ])('is no door: %s %s', (no, asks) => {
    expect(doorsOf(no, asks)).not.toContain('apply-again');
  });

  it.each([
    'Please do not hesitate to submit again.',
    "Don't send this one again, but do send us another.",
    'Please do not apply again before 1 September 2026.',
  ])('leaves the door that the same words may open: %s', (asks) => {
    expect(doorsOf('Dear Kit,\n\nYour story was not for us.', asks)).toContain('apply-again');
  });
});
