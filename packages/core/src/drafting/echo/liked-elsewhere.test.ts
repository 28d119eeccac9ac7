import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../../reading/read-message.ts';
import { draftReply } from '../draft-reply.ts';
import { likedOf } from './liked-elsewhere.ts';

describe('what a letter praises, as the answer may name it', () => {
  it.each([
    ['pt', 'Gostámos muito da sua proposta de oficina, mas o programa está completo.', 'a minha proposta de oficina'],
    ['pt', 'O seu retrato do mercado impressionou-nos.', 'o meu retrato do mercado'],
    ['it', 'Abbiamo apprezzato molto la Sua presentazione, ma abbiamo scelto altri.', 'sulla mia presentazione'],
    ['it', 'Ci sono piaciuti molto i suoi disegni del porto.', 'sui miei disegni del porto'],
    ['nl', 'We waren onder de indruk van uw plan voor de tuin, maar het budget is op.', 'mijn plan voor de tuin'],
    ['nl', 'Je tekeningen hebben ons erg aangesproken.', 'mijn tekeningen'],
  ])('%s: %s', (language, sentence, said) => {
    expect(likedOf([sentence], language)).toBe(said);
  });

  it.each([
    ['pt', 'Não gostámos da sua proposta.'],
    ['it', 'Abbiamo apprezzato la Sua candidatura.'],
    ['nl', 'Wij waarderen uw interesse, maar kiezen een ander.'],
    ['nl', 'We waren niet onder de indruk van uw plan.'],
  ])('nothing in %s: %s', (language, sentence) => {
    expect(likedOf([sentence], language)).toBe('');
  });
});

it.each([
  [
    'Geachte mevrouw Lind,\n\nHelaas hebben wij voor een andere kandidaat gekozen. We waren onder de indruk van uw plan voor de tuin.\n\nMet vriendelijke groet,\nJoost Vermeer',
    /vriendelijke woorden over mijn plan voor de tuin/,
  ],
  [
    'Gentile Maya Lind,\n\npurtroppo abbiamo scelto un altro candidato. Abbiamo apprezzato molto la Sua presentazione.\n\nCordiali saluti,\nPaola Ferri',
    /parole (?:così )?gentili sulla mia presentazione/,
  ],
  [
    'Cara Maya Lind,\n\nInfelizmente escolhemos outra candidata para a vaga. Gostámos muito da sua proposta de oficina.\n\nCom os melhores cumprimentos,\nRita Nunes',
    /palavras (?:tão )?amáveis sobre a minha proposta de oficina/,
  ],
])('the answer says it back: %s', (text, said) => {
  const message = messageFromFields({
    from: 'Somebody <office@example.org>',
    to: 'Maya Lind <maya@lind.org>',
    subject: 'Maya Lind',
    date: '2026-05-15T09:00:00Z',
    text,
    headers: {},
  });
  for (const seed of [1, 2, 3])
    expect(
      draftReply({
        message,
        reading: readMessage(message, {}),
        context: {},
        intent: 'thank',
        profile: { name: 'Maya Lind' },
        seed,
      }).text,
    ).toMatch(said);
});
