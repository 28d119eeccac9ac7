import type { sending as english } from '../en/sending.ts';
import { plural } from './count.ts';

/** Une lettre validée, en route : quand elle part, comment la reprendre, ce qu’elle est devenue. */
export const sending: typeof english = {
  title: 'L’envoyer',
  from: 'De',
  to: 'À',
  send: 'Envoyer',
  sendHelp: 'Vous pouvez la reprendre un moment avant qu’elle ne parte.',
  later: 'Plus tard',
  drafts: 'Mettre dans mes brouillons',
  draftsHelp: 'Dans le même fil, dans votre boîte. Vous l’envoyez depuis votre messagerie.',
  puttingIntoDrafts: 'Dépôt dans vos brouillons',
  laterTitle: 'Quand doit-elle partir ?',
  goodMoment: 'À un bon moment',
  goodMomentHelp: 'Aux heures de travail chez eux. Vous voyez l’heure avant qu’elle ne parte.',
  ownMoment: 'À l’heure que je choisis',
  moment: 'Jour et heure',
  noMoment: 'Indiquez un jour et une heure encore à venir.',
  laterSend: 'L’envoyer à ce moment',
  connect: 'Connectez un compte',
  connectHelp: 'pour envoyer d’ici.',
  otherFrom: (from) =>
    `Elle a été validée comme lettre de ${from}, et aucun compte ici n’a cette adresse. Validez-la encore une fois, et elle partira de l’un de vos comptes.`,
  noFrom:
    'Elle a été validée avant qu’il y ait un compte ici. Validez-la encore une fois, et elle partira de votre compte.',
  approveAgain: 'Valider encore une fois',
  approveAgainHelp: 'Les mêmes mots, dans une autre lettre.',
  otherWays: 'Ou l’envoyer vous-même',
  seconds: (seconds) => {
    if (seconds <= 0) return 'Part maintenant';
    if (seconds < 100) return `Part dans ${plural(seconds, 'seconde', 'secondes')}`;
    return `Part dans ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;
  },
  at: (moment) => `Part le ${moment}`,
  notYet: 'Elle n’est pas encore partie',
  waitsOpen: 'Ajar doit être lancé à ce moment-là. Sinon, la lettre part à son prochain démarrage.',
  undo: 'Annuler',
  undoHelp: 'Rien n’est encore parti. Elle redevient un brouillon.',
  undoTime: 'Une lettre peut être reprise pendant',
  undoSeconds: (seconds) =>
    seconds < 60 ? plural(seconds, 'seconde', 'secondes') : plural(seconds / 60, 'minute', 'minutes'),
  takeBack: 'La reprendre',
  signIn: 'Se reconnecter',
  sendNow: 'L’envoyer maintenant',
  sending: 'En cours d’envoi',
  sendingHelp: 'Elle ne peut plus être reprise.',
  sent: 'Envoyée',
  sentTo: (to, moment) => `À ${to}, ${moment}.`,
  sentHelp:
    'C’est maintenant leur tour. Ajar guette ce qui revient, et vous prévient quand le délai habituel est passé.',
  refused: 'Elle n’a pas été envoyée',
  change: 'La modifier',
  unknown: 'Elle est probablement arrivée',
  arrived: 'Elle est arrivée',
  notSent: 'Non, je veux la renvoyer',
  askFrom: (time) => `Si elle n’apparaît pas, vous pourrez le dire ici à partir de ${time}.`,
  inDrafts: 'Dans vos brouillons',
  returned: 'Elle est revenue',
  returnedHelp: 'La raison est dite plus haut ; les mêmes mots peuvent y partir vers une autre adresse.',
  words: {
    waiting: 'Voici les mots qui partiront :',
    handed: 'Voici les mots qui ont été transmis :',
    sent: 'Voici les mots qui sont partis :',
  },
  row: {
    waiting: 'Validée, sur le point de partir',
    sending: 'En cours d’envoi',
    refused: 'Non envoyée',
    unknown: 'Envoyée, semble-t-il : dites si elle est arrivée',
    'in-drafts': 'Dans vos brouillons : à envoyer depuis votre logiciel de messagerie',
  },
  news: {
    waiting: 'Votre lettre part bientôt. « Annuler » la reprend.',
    later: 'Votre lettre partira plus tard. Elle peut être reprise d’ici là.',
    sending: 'Votre lettre est en cours d’envoi.',
    sent: 'Votre lettre est envoyée.',
    refused: 'Votre lettre n’a pas été envoyée. Rien n’a été remis.',
    unknown: 'Personne ne peut encore dire si votre lettre est arrivée.',
    'in-drafts': 'Votre lettre est dans vos brouillons.',
    returned: 'Votre lettre est revenue.',
    open: 'Le brouillon est de nouveau ouvert.',
    takenBack: 'Reprise. Rien n’est parti, et le brouillon est de nouveau ouvert.',
  },
};
