import { describe, expect, it } from 'vitest';
import { adviceOnLetter } from '../testing/advice-on-letter.ts';

const adviceOn = (text: string) => adviceOnLetter('Your request', text);

describe('a lock in indirect words', () => {
  it.each([
    'We consider this correspondence closed.',
    'Our decision is final and we will not enter into correspondence about it.',
    'Given the claim your partnership has brought against our client I cannot discuss this with you.',
    'I talked to Mum. We would both rather you did not come this year.',
    'The jury has looked again at your entry following your letter of 12 February. The outcome is unchanged.',
    'Following information about the circumstances of your departure we cannot consider you further.',
    'Notre décision ne fera l’objet d’aucun échange.',
    'Auch nach nochmaliger Prüfung bleibt es bei der Absage.',
    'Thanks for asking again. The answer is the same as in January, I am afraid.',
    'Kindly remove this address and orders@harbour.example from whatever system these come out of.',
    'Je vous saurais gré de bien vouloir supprimer nos coordonnées de votre fichier.',
    'Kein Bedarf. Löschen Sie bitte meine Adresse.',
    'La prego di non insistere e di cancellare questo indirizzo dalla sua rubrica.',
    'Wilt u ons uit uw bestand halen?',
    'Le dossier a été transmis à notre conseil, maître Lavigne.',
    'El centro solo se comunicará con usted por conducto de su asesoría legal.',
    'E-mail sent to this address does not reach a person.',
    'Thanks for the new tape. It does not change how Peter sees Viola.',
    'Auch nach Durchsicht der nachgereichten Unterlagen sieht der Beirat keine Möglichkeit.',
    'Tras estudiar su reclamación, la comisión ratifica lo que ya se le comunicó.',
    'Voltei a falar com o diretor, como pediste, e a resposta continua a ser não.',
    'Jetzt reicht es. Noch ein Anruf und ich gehe zur Polizei.',
    'We have gone with somebody else, and your allegation of discrimination is with our insurers.',
    'The trustees did not make an award, and we ask that you do not telephone or write about it.',
    'Thanks, not for me. I don’t reconsider projects I’ve passed on.',
    'It is not a match for our fund, and follow-ups on declined decks go unread.',
    'Ihr Vorschlag ist leider nicht dabei; wir bitten, von Rückfragen abzusehen.',
    'Le jury ne vous a pas retenue. Merci de ne pas nous écrire à ce sujet.',
    'Su obra no ha sido seleccionada. Rogamos no llamen para preguntar por los motivos.',
    'Il suo testo non è stato scelto. Preghiamo di non telefonare in merito.',
    'A sua proposta não foi escolhida e pedimos que não escreva sobre a decisão.',
    'Uw inzending is niet gekozen. Over de uitslag wordt niet gecorrespondeerd.',
    'Because of the number of entries we are unable to enter into correspondence about individual texts.',
    'The panel does not reply to messages on its decisions.',
    'You people are thieves, so don’t bother replying.',
    'El comité no mantendrá correspondencia sobre las decisiones.',
    'C’est non. Inutile de m’appeler ou de m’écrire, je bloque votre numéro.',
    'Your request was not among those granted, and the Clerk is instructed to enter into no correspondence on it.',
    'You are not coming to the lake this year. Paula is frightened of you, and you know what the order says.',
    'La revista no mantiene correspondencia sobre los originales, y el suyo no ha sido seleccionado.',
    'Le vôtre n’en fait pas partie et nous vous saurions gré de ne pas nous interroger à ce sujet.',
    'I am not going to be your bridesmaid. Please give me space now.',
    'Ich brauche eine Weile für mich. Bitte schreib mir erst einmal nicht; ich melde mich von selbst.',
  ])('is kept: %s', (text) => {
    expect(adviceOn(`Dear Maya,\n\n${text}\n\nAnn`).locked).toBe(true);
  });

  it.each([
    'We have chosen somebody else. The number of entries means that we cannot comment on individual texts.',
    'We have chosen another proposal this time. The budget has not changed, sadly.',
    'Thank you for the additional information. The board read it and has decided not to take the project on.',
    'Your request was considered by the board on Monday and we are unable to support it.',
    'We will delete your application from our records after six months.',
    'We have chosen another supplier. Our legal team will send back your signed contract.',
    'The owner has stopped hiring here. My sister Una runs the next yard: una@ullin.example. Write to her, not to me.',
    'We chose another supplier for now. Inutile de me relancer d’ici là ; reprenez contact à partir du 15 août.',
    'We chose somebody else for the part; the witness in our play is afraid of her brother, and you read her well.',
    'The flat has gone to a couple. Your rent is paid under a court order, and that was no reason at all.',
  ])('is not heard in %s', (text) => {
    expect(adviceOn(`Dear Maya,\n\n${text}\n\nKind regards\nAnn`).locked).toBe(false);
  });

  it('leaves no question of theirs unanswered', () => {
    const asked =
      'Thank you for the manuscript. I am sorry that we will not be publishing it. Do you have anything for slightly older children?';
    expect(adviceOn(`Dear Maya,\n\n${asked}\n\nAnn`).action).not.toBe('let-go');
  });
});
