import type { notices as english } from '../en/notices.ts';

/** Comment on apprend ce qui s’est passé, et où voir les dates. */
export const notices: typeof english = {
  title: 'Avis et calendrier',
  help: 'Ajar peut vous dire sur le bureau ce qui est nouveau. Il dit combien, calmement, et rien les jours où il n’y a rien à dire.',
  kinds: {
    digest: 'Une fois par jour',
    each: 'Chaque chose quand elle vient',
    off: 'Jamais',
  },
  how: 'Quand voulez-vous l’apprendre ?',
  at: 'À',
  private: 'Seulement les nombres : ne nommer personne dans un avis',
  saved: 'Enregistré',
  trouble: 'Le dernier avis n’a pas pu être affiché',
  today: 'Aujourd’hui, il dirait',
  calendar: 'Calendrier',
  calendarHelp:
    'Les portes qui s’ouvrent un jour donné, et les moments de réécrire. Un calendrier sur cet ordinateur peut s’y abonner, tant qu’Ajar tourne sur le même port (ajar serve --port).',
  address: 'Adresse du calendrier',
  addressHelp: 'Qui la connaît peut lire les dates. Elle n’est accessible que depuis cet ordinateur.',
  copy: 'Copier l’adresse',
  copied: 'Copié',
  copyFailed: 'Le navigateur ne l’a pas permis. Sélectionnez l’adresse et copiez-la à la main.',
  renew: 'Créer une nouvelle adresse',
  renewTitle: 'Créer une nouvelle adresse ?',
  renewHelp: 'L’ancienne cesse aussitôt. Il faudra donner la nouvelle aux calendriers qui s’en servent.',
  renewYes: 'En créer une',
  renewNo: 'Garder celle-ci',
  renewed: 'Voici la nouvelle adresse. L’ancienne ne marche plus.',
  download: 'Télécharger les dates (.ics)',
};
