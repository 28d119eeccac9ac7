import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';
import { tenantOf } from '../sender/relays.ts';

const NO = 'Unfortunately we have decided not to take your application further and have chosen another candidate.';

function houseOf(from: string, subject: string, text: string): string | null {
  return readMessage(messageFromFields({ from, to: 'mira@sol.example', subject, date: '2026-03-16', text }))
    .organisation;
}

describe('the house that decided', () => {
  it.each([
    [
      'the line of the form that names it',
      'Quarry Recruitment <do-not-reply@jobs.example>',
      'Your status has changed',
      'Hello Mira,\n\nNew status: Not Selected\nCompany: Halvard Quarries, a division of Norrland\n\nWe have decided not to take your application further.',
      'Halvard Quarries',
    ],
    [
      'the header, where the domain is short for it',
      'Landratsamt Talbach <personal@lra-talbach.example>',
      'Ihre Bewerbung',
      'Sehr geehrte Frau Sol,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.\n\nMit freundlichen Grüßen\nMeisinger',
      'Landratsamt Talbach',
    ],
    [
      'its name without the article of the sentence',
      'Talks <talks@mapcon.example>',
      'Your proposal for MapCon',
      'Hi Mira,\n\nUnfortunately we were not able to accept your talk for MapCon this year.\n\nBest,\nThe MapCon team',
      'MapCon',
    ],
    [
      'its name with the article that its domain spells too',
      'Claire <claire@lasaulaie.example>',
      'Votre candidature',
      'Bonjour,\n\nNous ne pouvons malheureusement pas donner suite à votre candidature.\n\nClaire\nLa Saulaie',
      'La Saulaie',
    ],
    [
      'all of an institution whose name goes on in small letters',
      'Service achats <marches@cc-valdorne.example>',
      'Marché 2026-11',
      "Madame,\n\nNous avons le regret de vous informer que votre offre n'a pas été retenue.\n\nThierry Maubec\nCommunauté de communes du Val d'Orne",
      "Communauté de communes du Val d'Orne",
    ],
    [
      'a saint’s house, with what makes it one',
      'Revd Joyce Amankwah <rector@stolaves.example>',
      'Organist',
      `Dear Mira,\n\n${NO}\n\nYours sincerely\nJoyce Amankwah\nRector, St Olave's`,
      "St Olave's",
    ],
    [
      'called as people call it, without its legal form',
      'Karriere <karriere@brueckner-antriebe.example>',
      'Ihre Bewerbung',
      'Sehr geehrte Frau Sol,\n\nvielen Dank für Ihr Interesse an der Brückner Antriebe GmbH & Co. KG. Leider haben wir uns für eine andere Bewerberin entschieden.\n\nMit freundlichen Grüßen\nIhr Recruiting-Team\nBrückner Antriebe GmbH & Co. KG',
      'Brückner Antriebe',
    ],
    [
      'the house that its owner is called like',
      'Filomena Godinho <geral@padariagodinho.example>',
      'RE: emprego',
      'Boa tarde,\n\nInfelizmente já escolhemos outra pessoa para o balcão.\n\nFilomena',
      'Padaria Godinho',
    ],
  ])('is %s', (_, from, subject, text, house) => {
    expect(houseOf(from, subject, text)).toBe(house);
  });

  it('is divided where only a domain names it, at what houses are called', () => {
    const text = `Hi Mira,\n\n${NO}\n\nBest,\nJan`;
    expect(houseOf('Jan <jan@thegildedeel.example>', 'Your pitch', `${text}\nThe Gilded Eel`)).toBe('The Gilded Eel');
    expect(houseOf('Claire <claire@ateliervif.example>', 'Your pitch', text)).toBe('Atelier Vif');
  });

  it('is no day, and no service that carries the letter', () => {
    const house = houseOf(
      'Teamtailor Mail <noreply@teamtailor-mail.example>',
      'Ski Patroller at Vassfjell Alpine',
      `Hi Mira,\n\n${NO} Hiring at Vassfjell Alpine begins again on 14 September 2026.\n\nVassfjell Alpine`,
    );
    expect(house).toBe('Vassfjell Alpine');
  });
});

describe('tenantOf', () => {
  it.each([
    ['vellumrail.avature.example', 'vellumrail'],
    ['us.greenhouse-mail.example', ''],
    ['mail.vellumrail.example', ''],
  ])('%s', (host, tenant) => {
    expect(tenantOf(host)).toBe(tenant);
  });
});
