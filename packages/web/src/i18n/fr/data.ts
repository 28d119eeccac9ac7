import type { add as englishAdd, data as englishData } from '../en/data.ts';
import { form, number, plural } from './count.ts';

/** Les données : les sortir, les faire entrer, les effacer. */
export const data: typeof englishData = {
  title: 'Vos données',
  exportTitle: 'Tout emporter',
  exportHelp:
    'Un fichier .zip avec vos refus en tableau et en JSON, et les lettres dans une boîte aux lettres que tout logiciel de messagerie ouvre. Il ne contient aucun mot de passe. Rien n’est effacé.',
  export: 'Tout exporter',
  importTitle: 'Importer des refus depuis un tableau',
  importHelp:
    'Le CSV d’un outil de suivi comme Huntr ou Teal, ou de votre propre tableur. Vous voyez d’abord comment il est compris.',
  file: 'Fichier CSV',
  reading: 'Lecture du tableau',
  columns: 'Ce que sont les colonnes',
  column: 'Colonne',
  examples: 'Par exemple',
  takenFor: 'Contient',
  use: {
    organisation: 'Qui a dit non',
    role: 'De quoi il s’agissait',
    status: 'Où cela en est',
    'answered-on': 'Jour du refus',
    'updated-on': 'Jour de la dernière modification',
    'applied-on': 'Jour de la candidature',
    'created-on': 'Jour de la saisie',
    reason: 'Raison',
    person: 'Personne',
    address: 'Adresse e-mail',
    field: 'Domaine',
    note: 'Notes',
    link: 'Lien',
    ignore: 'Laisser de côté',
  },
  statuses: 'Lesquels sont des refus',
  statusesHelp: 'Les lignes dans un autre état ne sont pas reprises.',
  noStatus: 'sans état',
  rowsWith: (status, count) => `${status} (${plural(count, 'ligne', 'lignes')})`,
  noStatuses: 'Aucune colonne ne dit comment cela a fini : chaque ligne est donc prise pour un refus.',
  dayOrder: 'Dans une date comme 03/04/2026, on trouve d’abord',
  dayOrders: { 'day-first': 'le jour', 'month-first': 'le mois' },
  first: 'Les premières lignes',
  line: 'Ligne',
  row: 'Contenu',
  taken: { no: 'un refus', known: 'déjà là', 'left-out': 'laissé de côté', bad: 'pas utilisé' },
  left: (count, why, line) =>
    `${plural(count, 'ligne laissée', 'lignes laissées')} de côté : ${why} La première est la ligne ${number(line)}.`,
  bad: (line, why) => `Ligne ${number(line)} : ${why}`,
  badTitle: (count) => plural(count, 'ligne inutilisable', 'lignes inutilisables'),
  cut: 'Seules les 100 000 premières lignes sont lues. Coupez le fichier en deux pour importer le reste.',
  wouldAdd: (noes, known) =>
    `${plural(noes, 'refus serait ajouté', 'refus seraient ajoutés')}.${known === 0 ? '' : ` ${number(known)} ${form(known, 'est déjà là', 'sont déjà là')}.`}`,
  add: (noes) => `Ajouter ${plural(noes, 'refus', 'refus')}`,
  cancel: 'Pas maintenant',
  added: (noes, known) =>
    `${plural(noes, 'refus ajouté', 'refus ajoutés')}.${known === 0 ? '' : ` ${number(known)} ${form(known, 'était déjà là', 'étaient déjà là')}.`}`,
  nothingToAdd: (rows) =>
    rows === 0
      ? 'Il n’y a pas de ligne sous les titres de ce tableau.'
      : 'Il n’y a pas de nouveau refus dans ce tableau.',
  forgetTitle: 'Tout effacer',
  forgetHelp:
    'Efface tout ce dont Ajar se souvient : refus, brouillons, suites, votre voix et ces réglages. Votre boîte aux lettres n’est pas touchée.',
  forget: 'Tout effacer',
  forgetQuestion: 'Effacer tout ce dont Ajar se souvient ?',
  forgetWarning:
    'Vous ne pourrez pas revenir en arrière. Vous voudrez peut-être d’abord tout exporter. Votre boîte aux lettres n’est pas touchée.',
  forgetType: 'Pour continuer, tapez : forget',
  forgetYes: 'Tout effacer',
  forgetNo: 'Garder',
  forgotten: 'Tout est effacé. Votre boîte aux lettres est comme avant.',
};

/** Ajouter un refus à la main. */
export const add: typeof englishAdd = {
  open: 'Ajouter un refus',
  title: 'Ajouter un refus',
  how: 'Comment l’ajouter',
  paste: 'Coller une lettre',
  byHand: 'Sans lettre',
  letter: 'La lettre',
  letterHelp:
    'Avec son en-tête (expéditeur, objet, date) ou sans, comme vous l’avez copiée ; ou déposez-la sur cette page, en fichier .eml.',
  oddDrop: 'Seule une lettre peut être déposée ici, en fichier .eml.',
  oddDropHelp: 'Les boîtes se lisent dans les réglages, sous le courrier ; les tableaux, sous vos données.',
  look: 'Voir ce qu’elle dit',
  looking: 'Lecture',
  organisation: 'Qui a dit non',
  role: 'De quoi il s’agissait',
  person: 'Qui vous l’a dit',
  address: 'Son adresse e-mail',
  addressHelp: 'Où irait une réponse, si vous le savez.',
  date: 'Quand',
  field: 'Domaine',
  reason: 'La raison donnée',
  note: 'Votre note',
  save: 'L’ajouter',
  understood: 'Voici ce qu’elle dit',
  notANo: 'Cela ne ressemble pas à un refus',
  notANoHelp: 'Si c’en est un tout de même, dites-le : Ajar le traitera comme tel.',
  keep: 'L’ajouter',
  keepEvenSo: 'C’est un refus, l’ajouter',
  back: 'Modifier la lettre',
  known: 'Celui-ci est déjà là',
  see: 'Le voir',
  from: 'De',
  subject: 'Objet',
  because: 'Les mots',
  needs: 'Dites qui a dit non, ou de quoi il s’agissait.',
};
