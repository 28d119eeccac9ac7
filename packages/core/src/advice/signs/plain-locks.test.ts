import { describe, expect, it } from 'vitest';
import { adviceOnLetter } from '../testing/advice-on-letter.ts';

const adviceOn = (text: string) => adviceOnLetter('Re: your proposal', text);

describe('a lock in everyday words', () => {
  it.each([
    'We chose another studio. I have told my mailbox to delete whatever comes from you.',
    'The role has gone to Dev. I have been told not to speak to you while the case runs.',
    'We chose somebody else. Could you also stop turning up at the shop?',
    'The flat is let. My neighbour was frightened by the way you waited, so please keep away.',
    'The part is cast. She followed our advice and will not be left alone with you.',
    'No. This is the fourth call today. Enough now.',
    'Nous avons choisi une autre agence et je préfère qu’on en reste là.',
    'Votre projet n’est pas retenu. Le comité ne reviendra pas sur son choix.',
    'Der Auftrag ist vergeben. Von künftigen Anrufen bitten wir abzusehen.',
    'Wir haben uns anders entschieden. Damit ist die Sache für uns erledigt.',
    'Elegimos a otra persona. No hace falta que sigas llamando.',
    'Hemos vuelto a estudiar su solicitud y mantenemos la negativa.',
  ])('is kept: %s', (text) => {
    expect(adviceOn(text).locked).toBe(true);
  });

  it.each([
    'We stopped coming to fairs last year, so there is no stand to offer. Thank you for asking.',
    'Pour cette année on en reste là, le programme est plein. Revenez vers moi en octobre, volontiers.',
    'We talked it over three times this week before deciding, and enjoyed it. The commission went to Ana.',
    'Leider ist die Stelle vergeben. Bitte sehen Sie von Anrufen vor dem 1. Mai ab, danach gern.',
    'Lo hemos visto con calma y no vamos a entrar en esta ronda. Gracias por pensar en nosotros.',
    'Thank you for proposing Maps for people who get lost. We had sixty talks for ten places and could not take yours.',
    'I am sorry, the other quote was lower. Don’t lose my number, the spring work is yours to price.',
  ])('is not heard where there is none: %s', (text) => {
    expect(adviceOn(text).locked).toBe(false);
  });
});

describe('a letter without one kind word', () => {
  it('gets silence where it may wish for distance', () => {
    const advice = adviceOn(
      'We have told you at the fair and by phone. My brother has seen the form and will fill it in.',
    );
    expect(advice).toMatchObject({ action: 'let-go', to: null });
  });

  it('may be thanked where it is kind', () => {
    const advice = adviceOn(
      'Thank you for the proposal. I am sorry to say that we chose somebody else. Good luck with it.',
    );
    expect(advice).toMatchObject({ action: 'thank', locked: false });
  });
});
