import type { advice as english } from '../en/advice.ts';

/** Ce que l’on pourrait faire. */
export const advice: typeof english = {
  title: 'Ce que vous pourriez faire',
  because: 'Pour',
  against: 'Contre',
  nothingAgainst: 'Rien ne s’y oppose.',
  odds: 'Combien de fois cela a marché',
  source: 'Source',
  worst: 'Le pire qui puisse arriver : un second non, ou rien du tout.',
  notBefore: (date) => `Pas avant le ${date}.`,
  moment: (moment) => `Un bon moment pour l’envoyer : ${moment}.`,
  now: 'maintenant',
  yourTime: (moment) => `${moment}, à votre heure`,
  locked: 'Redemander n’est pas proposé ici. La réponse tient, et écrire encore une fois ne ferait que vous coûter.',
  to: (address) => `Ce serait adressé à ${address}.`,
  nobody: 'Il n’y a personne à qui écrire : ',
  questions: 'Il serait utile de savoir',
  stage: 'Jusqu’où est-ce allé ?',
  stageUnsaid: 'Non précisé',
  basis: 'Y a-t-il un motif pour redemander ?',
  basisNone: 'Non, ou pas que je sache',
  basisText: 'Dites-le en une phrase',
  tell: 'Regarder de nouveau avec cela',
  told: 'Le conseil en tient compte.',
  letGo: 'Tourner la page',
  write: 'Écrire',
};
