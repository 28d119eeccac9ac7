import type { watching as english } from '../en/watching.ts';

/** Ce qui a pu venir d’une réponse, et une adresse qui n’a pas marché. */
export const watching: typeof english = {
  title: 'Est-ce la suite ?',
  question: {
    'no-again': 'Est-ce un second refus ?',
    silence: 'Est-ce une absence de réponse ?',
    reopened: 'La porte est-elle de nouveau ouverte ?',
    offer: 'Est-ce un oui ?',
    'considered-later': 'Êtes-vous sur leur liste pour plus tard ?',
    feedback: 'Est-ce un retour pour vous ?',
    referral: 'Quelqu’un a-t-il pris contact avec vous grâce à cela ?',
  },
  yes: 'Oui',
  no: 'Non',
  yesTo: (outcome) => `Oui, c’est cela : ${outcome}`,
  noTo: (outcome) => `Non, ce n’est pas cela : ${outcome}`,
  came: (day) => `Arrivé le ${day}.`,
  from: (name) => `De ${name}`,
  maybeCame: 'Il en est peut-être venu quelque chose. Dites-le plus bas, puis répondez.',
  bounceTitle: 'Cette adresse n’a pas marché',
  bounced: (address) => (address === null ? 'Votre lettre est revenue.' : `Votre lettre à ${address} est revenue.`),
  delayed: (address) =>
    `Votre lettre${address === null ? '' : ` à ${address}`} a du retard. Les serveurs essaient encore ; il n’y a rien à faire pour l’instant.`,
  mendHelp:
    'Les mêmes mots peuvent aller à une autre adresse. Vous les validez encore une fois avant que rien ne parte.',
  other: (address) => `Prendre ${address}`,
  address: 'Une autre adresse',
  use: 'Prendre cette adresse',
  others: 'Connues par cette conversation',
  toMend: 'Mettre une autre adresse',
  away: (day) =>
    day === null
      ? 'La personne est absente.'
      : `La personne est absente jusqu’au ${day} ; l’attente compte à partir de là.`,
  wroteBack: (day) => `On vous a répondu le ${day}.`,
  unsaid: 'Il reste à dire ce qu’il en est.',
  amounts: 'Que faut-il en retenir ? Notez-le :',
  rowBounce: 'L’adresse n’a pas marché',
  rowDelayed: 'Encore en chemin',
  rowAway: (day) => (day === null ? 'Absence' : `Absence jusqu’au ${day}`),
  rowReplied: 'On vous a répondu',
  rowProposal: (outcome) => `${outcome} ?`,
};
