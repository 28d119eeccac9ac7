import type { list as englishList, palette as englishPalette } from '../en/list.ts';
import { form, number, plural } from './count.ts';

/** Chercher dans la liste, et faire la même chose à plusieurs refus. */
export const list: typeof englishList = {
  unclear: {
    key: (text, key) => `On ne peut pas rechercher par « ${key}: » ; « ${text} » a donc été cherché tel quel.`,
    value: (text, key) => `Rien n’est connu sous ce nom pour « ${key}: » ; « ${text} » a donc été cherché tel quel.`,
  },
  nothing: (text) =>
    `Il n’y a rien à rechercher dans « ${text} ». Tapez un mot, ou son début ; tous les refus sont affichés.`,
  choose: (name) => `Sélectionner ${name}`,
  answered: 'Répondu',
  batch: {
    title: 'Avec les refus sélectionnés',
    chosen: (count) => `${number(count)} ${form(count, 'sélectionné', 'sélectionnés')}`,
    close: 'Tourner la page',
    notANo: 'Pas un refus',
    clear: 'Tout désélectionner',
    undo: 'Annuler',
    fine: 'D’accord',
    failed: (why) => `Rien n’a changé. ${why}`,
    done: {
      close: (count) =>
        count === 0 ? 'Ceux-ci étaient déjà réglés' : `Page tournée sur ${plural(count, 'refus', 'refus')}`,
      reopen: (count) => plural(count, 'refus repris', 'refus repris'),
      'not-a-rejection': (count) => `${plural(count, 'lettre retirée', 'lettres retirées')} de la liste`,
      'is-a-rejection': (count) => `${plural(count, 'refus remis', 'refus remis')} dans la liste`,
    },
  },
};

/** La boîte qui mène partout et fait tout. */
export const palette: typeof englishPalette = {
  title: 'Aller partout, tout faire',
  open: 'Rechercher',
  hint: 'Une page, une action, ou les mots d’un refus',
  results: 'Ce qui correspond',
  none: 'Rien ne correspond. Essayez un autre mot.',
  count: (count) => (count === 0 ? 'Rien ne correspond' : plural(count, 'choix', 'choix')),
  goTo: (screen) => `Aller à : ${screen}`,
  noes: 'Refus',
  screens: 'Pages',
  thisNo: 'Ce refus',
  searchList: (words) => `Rechercher « ${words} » dans la liste`,
  answer: 'Aller à la réponse',
  close: 'Tourner la page',
  reopen: 'Reprendre',
  notANo: 'Ce n’est pas un refus',
  actions: 'Actions',
  newMail: 'Chercher du nouveau courrier',
  keys: 'Montrer les touches',
  letter: 'Aller à la lettre',
  says: 'Aller à ce qu’elle dit',
  advice: 'Aller au conseil',
  outcome: 'Aller à la suite',
  aNo: 'C’est bien un refus',
  /** What people would look for each by, beside its name. */
  also: {
    noes: 'liste accueil début refus',
    doors: 'dates calendrier échéances',
    feedback: 'raisons retours avis',
    cameOfIt: 'statistiques chiffres graphiques taux bilan',
    practice: 'exercice entraînement apprendre',
    settings: 'préférences options paramètres',
    you: 'nom signature adresse profil',
    mail: 'compte comptes mot de passe courrier mail email imap smtp gmail fichier mbox synchroniser',
    notices: 'résumé notifications alertes rappels calendrier',
    voice: 'voix style mots salutation formule',
    llm: 'ia llm modèle assistant',
    organisation: 'personnes membres inviter rôles administration chiffres journal',
    shared: 'conseil membres',
    signIn: 'se déconnecter déconnexion clé navigateurs',
    data: 'données exporter importer supprimer effacer sauvegarde confidentialité csv',
    newMail: 'synchroniser actualiser lire courrier relever',
    add: 'refus nouveau coller à la main ajouter',
    keys: 'aide clavier raccourcis touches',
    theme: 'mode couleurs apparence thème',
    language: 'langue traduction',
    languages: { en: 'anglais', fr: 'français', de: 'allemand' },
    export: 'exporter télécharger enregistrer sauvegarde json csv mbox données',
    import: 'importer csv tableau tableur huntr teal données',
    forget: 'supprimer effacer oublier tout données',
  },
  failed: (why) => `Cela n’a pas marché, et rien n’a changé. ${why}`,
};
