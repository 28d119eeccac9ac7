import type { noesList as english } from '../en/noes-list.ts';
import { form, number, plural } from './count.ts';

/** La liste des refus, et la page d’avant le premier. */
export const noesList: typeof english = {
  noes: {
    title: 'Vos refus',
    summary: {
      today: (count) => (count === 0 ? 'Rien ne presse aujourd’hui' : `${number(count)} pour aujourd’hui`),
      'to-decide': (count) => (count === 0 ? '' : `${number(count)} à décider quand vous voudrez`),
      'under-way': (count) => (count === 0 ? '' : `${plural(count, 'lettre', 'lettres')} en cours`),
      waiting: (count) => (count === 0 ? '' : `${number(count)} en attente`),
      settled: (count) => (count === 0 ? '' : `${number(count)} ${form(count, 'réglé', 'réglés')}`),
    },
    search: 'Rechercher',
    searchHint: 'Rechercher, ou org: reason: door: is: after:',
    field: 'Domaine',
    allFields: 'Tous les domaines',
    status: 'État',
    allStatuses: 'Tous les refus',
    clear: 'Effacer',
    found: (count) => (count === 0 ? 'Rien trouvé' : plural(count, 'refus trouvé', 'refus trouvés')),
    group: {
      today: 'Aujourd’hui',
      'to-decide': 'À décider',
      'under-way': 'Lettres en cours',
      waiting: 'En attente',
      settled: 'Réglés',
    },
    groupHelp: {
      today: 'On vous a répondu, une date annoncée approche ou est arrivée, ou une de vos lettres n’est pas passée.',
      'to-decide': 'Lisez, répondez, ou tournez la page. Rien de tout cela ne presse.',
      'under-way': 'Vous êtes en train d’écrire, ou vous avez validé une lettre.',
      waiting: 'Vous avez répondu. Il n’y a plus qu’à attendre.',
      settled: 'Il n’y a plus rien à faire.',
    },
    mailPaused: {
      title: 'La messagerie attend votre connexion',
      all: (who) => `Rien n’est lu ni envoyé pour ${who} jusqu’à ce que vous vous connectiez de nouveau.`,
      sending: (who) =>
        `Rien n’est envoyé depuis ${who} jusqu’à ce que vous vous connectiez de nouveau. Ses messages sont lus.`,
    },
    silence: (days, normal) =>
      days === 0
        ? `vous avez répondu ; cela peut prendre ${plural(normal, 'jour', 'jours')}`
        : `pas encore de réponse, ${number(days)} sur ${plural(normal, 'jour', 'jours')} environ`,
    lastDay: (day) => `Dernier jour : ${day}`,
    dayCame: (day) => `La date qu’ils ont donnée est arrivée : ${day}`,
    thisDay: 'aujourd’hui',
    undoLetter: (name) => `Annuler : reprendre la lettre à ${name}`,
    answerTo: (name) => `Répondre à ${name}`,
    nobody: 'Personne à qui répondre',
    undated: 'Sans date',
    corrected: 'corrigé par vous',
    noted: 'noté par vous',
    nobodyKnown: 'Expéditeur inconnu',
    doors: 'Porte laissée ouverte',
    none: 'Aucun refus ne correspond',
    noneHelp: 'Retirez un mot ou un filtre pour en voir plus.',
  },
  empty: {
    title: 'Pas encore de refus',
    intro:
      'Ajar lit votre courrier, y trouve les refus, et vous aide à répondre à ceux qui le méritent. Rien ne quitte cet ordinateur, sauf ce que vous envoyez.',
    read: (count) =>
      count === 0
        ? 'Aucun courrier n’a encore été lu.'
        : `${plural(count, 'message lu', 'messages lus')}, et pas un refus parmi eux. C’est permis aussi.`,
    without: 'Sans aucun courrier',
    withoutHelp:
      'Entraînez-vous sur des lettres inventées, ou notez un refus dont vous vous souvenez. Rien n’est lu pour cela.',
    practise: 'S’entraîner sur une lettre',
    demo: 'Faire un tour dans l’exemple',
    demoHelp:
      'La messagerie d’une personne inventée, avec tout ce que fait Ajar. Elle est à part de la vôtre, rien n’en part, et un seul geste la retire.',
    demoOpen: 'Essayer l’exemple',
    demoOpening: 'L’exemple s’ouvre',
  },
};
