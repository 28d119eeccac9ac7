import type { settings as english } from '../en/settings.ts';
import { number, plural } from './count.ts';

/** La lecture du courrier, la voix, les réglages et les touches. */
export const settings: typeof english = {
  scan: {
    title: 'Lire le courrier dans des fichiers',
    help: 'Un chemin par ligne : un fichier mbox, un Maildir, des fichiers .eml, un dossier de ceux-ci, ou une archive Google Takeout. Les chemins avec ~, entre guillemets, ou en file:// conviennent. Tout est seulement lu, jamais changé.',
    paths: 'Fichiers ou dossiers',
    example: '/home/moi/Mail/Inbox.mbox',
    start: 'Lire',
    again: 'Lire de nouveau',
    running: 'Lecture',
    progress: (messages, rejections) =>
      `${plural(messages, 'message lu', 'messages lus')}, ${plural(rejections, 'refus trouvé', 'refus trouvés')}`,
    foundSoFar: 'Trouvé jusqu’ici',
    linking: 'Les conversations sont rassemblées',
    done: (read, added, rejections) =>
      `${plural(read, 'message lu', 'messages lus')}, dont ${plural(added, 'nouveau', 'nouveaux')} ; ${plural(rejections, 'refus trouvé', 'refus trouvés')}.`,
    answeredBefore: (count) => `Vous aviez déjà répondu à ${number(count)} d’entre eux.`,
    stopped: 'La lecture a été arrêtée avant la fin. Ce qui a été lu est gardé ; relancez-la pour continuer.',
    skipped: (count, why) => `${plural(count, 'laissé de côté', 'laissés de côté')} : ${why}`,
    noPaths: 'Indiquez au moins un fichier ou un dossier.',
  },
  voice: {
    title: 'Votre voix',
    help: 'Ajar apprend votre façon d’écrire dans le courrier que vous avez envoyé, sur cet ordinateur, pour que les brouillons vous ressemblent. Il garde des chiffres et des tournures, jamais vos mots.',
    use: 'Apprendre comment j’écris, et s’en servir dans les brouillons',
    none: 'Rien d’appris pour l’instant. Il suffit de lire une boîte qui contient vos envois.',
    from: (language, mails) => `${language}, d’après ${plural(mails, 'message envoyé', 'messages envoyés')}`,
    parts: {
      greeting: 'Vous commencez par',
      'sign-off': 'Vous finissez par',
      'sentence-length': 'Phrases',
      contractions: 'Contractions',
      exclamations: 'Points d’exclamation',
      favourite: 'Mots que vous aimez',
    },
    slots: { first: '[prénom]', full: '[prénom et nom]', title: '[titre]', last: '[nom]' },
    few: 'Pas assez de courrier pour le dire.',
    words: (count) => `environ ${plural(count, 'mot', 'mots')}`,
    contracted: (share) => {
      const often =
        share >= 0.9
          ? 'presque toujours'
          : share > 0.5
            ? 'le plus souvent'
            : share > 0.1
              ? 'rarement'
              : 'presque jamais';
      return `${often} ; les brouillons disent « ${share > 0.5 ? 'I’m' : 'I am'} »`;
    },
    exclamations: (count) => (count === 0 ? 'aucun' : `dans ${number(count)} phrases sur 100`),
    remove: (what) => `Ne pas utiliser : ${what}`,
    restore: (count) =>
      count === 1
        ? 'Remettre l’habitude que vous aviez retirée'
        : `Remettre les ${number(count)} habitudes que vous aviez retirées`,
    never: 'Mots que vous ne voulez jamais',
    neverHelp: 'Séparés par des virgules. Les brouillons les évitent quand on peut le dire autrement.',
    neverExample: 'n’hésitez pas, revenir vers vous',
    erase: 'Effacer ce qui a été appris',
    eraseTitle: 'Effacer ce qui a été appris de votre façon d’écrire ?',
    eraseHelp:
      'Les brouillons reprennent leurs propres mots. Le courrier lu plus tard servira de nouveau, sauf si vous désactivez l’apprentissage.',
    eraseYes: 'Effacer',
    eraseNo: 'Garder',
  },
  settings: {
    title: 'Réglages',
    mail: 'Courrier',
    language: 'Langue',
    languageHelp: 'La langue dans laquelle Ajar vous parle. Les lettres, et ce que vous y répondez, gardent la leur.',
    languageBrowser: 'Comme le navigateur',
    me: 'Vous',
    meHelp: 'Votre nom termine les lettres. Vos adresses distinguent vos lettres des leurs.',
    name: 'Nom',
    addresses: 'Vos adresses, une par ligne',
    signature: 'Signature, sous votre nom',
    save: 'Enregistrer',
    saved: 'Enregistré',
    singleKeys: 'Les touches seules (j, k, u, /, ?) servent de raccourcis',
    where: 'Où tout est gardé',
    profile: (name) =>
      `Profil : ${name}. Tout est sur cet ordinateur ; « ajar forget » dans le terminal efface l’ensemble.`,
    place: 'Le fichier sur cet ordinateur',
  },
  keys: {
    title: 'Raccourcis clavier',
    close: 'Fermer',
    next: 'Suivant',
    previous: 'Précédent',
    open: 'Ouvrir',
    search: 'Rechercher',
    choose: 'Sélectionner, pour en traiter plusieurs',
    chooseTo: 'Sélectionner du dernier sélectionné jusqu’ici',
    undoBatch: 'Annuler la dernière action',
    palette: 'Aller partout, tout faire',
    help: 'Cette liste',
    back: 'Retour',
    fix: 'Appliquer la première correction aux mots sous le curseur',
    undoSend: 'Reprendre une lettre sur le point de partir',
    undoWords: 'Ramener dans la lettre les mots remplacés',
    nextFinding: 'Mots marqués suivants dans le brouillon',
    inList: 'Dans la liste',
    everywhere: 'Partout',
    inDraft: 'Dans un brouillon',
    or: 'ou',
    off: 'Les touches seules sont désactivées dans les réglages.',
  },
};
