import type { watching as english } from '../en/watching.ts';

/** Was aus einer Antwort geworden sein könnte, und eine Adresse, die nicht ging. */
export const watching: typeof english = {
  title: 'Ist das daraus geworden?',
  question: {
    'no-again': 'Ist das eine zweite Absage?',
    silence: 'Bleibt es ohne Antwort?',
    reopened: 'Ist die Tür wieder offen?',
    offer: 'Ist das eine Zusage?',
    'considered-later': 'Hat man Sie für später vorgemerkt?',
    feedback: 'Ist das eine Rückmeldung für Sie?',
    referral: 'Hat sich deswegen jemand gemeldet?',
  },
  yes: 'Ja',
  no: 'Nein',
  yesTo: (outcome) => `Ja, das ist es: ${outcome}`,
  noTo: (outcome) => `Nein, das ist es nicht: ${outcome}`,
  came: (day) => `Kam am ${day}.`,
  from: (name) => `Von ${name}`,
  maybeCame: 'Vielleicht ist etwas daraus geworden. Sagen Sie es weiter unten, dann antworten Sie darauf.',
  bounceTitle: 'Diese Adresse hat nicht funktioniert',
  bounced: (address) => (address === null ? 'Ihr Brief kam zurück.' : `Ihr Brief an ${address} kam zurück.`),
  delayed: (address) =>
    `Ihr Brief${address === null ? '' : ` an ${address}`} verspätet sich. Die Mailserver versuchen es noch; zu tun gibt es noch nichts.`,
  mendHelp:
    'Dieselben Worte können an eine andere Adresse gehen. Sie geben sie noch einmal frei, bevor etwas hinausgeht.',
  other: (address) => `${address} nehmen`,
  address: 'Eine andere Adresse',
  use: 'Diese Adresse nehmen',
  others: 'Aus der Unterhaltung bekannt',
  toMend: 'Andere Adresse eintragen',
  away: (day) =>
    day === null
      ? 'Die Person ist gerade nicht da.'
      : `Die Person ist bis ${day} nicht da; die Wartezeit zählt ab dann.`,
  wroteBack: (day) => `Am ${day} kam eine Antwort.`,
  unsaid: 'Was sie bedeutet, ist noch nicht gesagt.',
  amounts: 'Was bedeutet der Brief? Notieren Sie es:',
  rowBounce: 'Adresse funktioniert nicht',
  rowDelayed: 'Noch unterwegs',
  rowAway: (day) => (day === null ? 'Nicht da' : `Nicht da bis ${day}`),
  rowReplied: 'Eine Antwort kam',
  rowProposal: (outcome) => `${outcome}?`,
};
