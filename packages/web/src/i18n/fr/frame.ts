import type { frame as english } from '../en/frame.ts';
import { number } from './count.ts';

/** Ce qui entoure chaque page : les noms, le thème, et quoi dire quand quelque chose gêne. */
export const frame: typeof english = {
  app: {
    name: 'Ajar',
    skip: 'Aller au contenu',
    navigation: 'Menu principal',
    noes: 'Refus',
    practice: 'Entraînement',
    settings: 'Réglages',
    demo: 'La messagerie d’une personne inventée. Rien ici n’est à vous : essayez tout.',
    removeDemo: 'Retirer la messagerie d’exemple',
    loading: 'Un instant',
    title: (page) => `${page} · Ajar`,
    colon: ' : ',
    quoted: (text) => `« ${text} »`,
    keys: 'Raccourcis',
  },
  theme: { label: 'Thème', system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  errors: {
    screenAway: 'Cela s’ouvrira dès qu’Ajar répondra',
    screenAwayHelp:
      'Laissez cette fenêtre ouverte : les mots que vous y avez écrits sont gardés jusque-là, puis enregistrés.',
    serverGone: 'Ajar ne répond pas. Est-il toujours lancé ?',
    serverGoneHelp:
      'S’il a été arrêté, relancez-le dans le terminal et ouvrez l’adresse qu’il affiche. Cette page peut rester ouverte : elle reprend toute seule, et ce que vous avez écrit ici est gardé.',
    storeAwayHelp:
      'Cette page peut rester ouverte : elle reprend toute seule, et ce que vous avez écrit ici est gardé.',
    signedOut: 'Cette page n’est plus connectée. Ouvrez l’adresse qu’Ajar a affichée dans le terminal.',
    unexpected: (status) =>
      `Quelque chose s’est mal passé de notre côté (${status}). Rien de ce qui vous appartient n’a changé. Essayez encore une fois.`,
    full: (most) => `Il n’y a pas de place pour plus ici : ${number(most)} caractères.`,
    title: 'Cela n’a pas marché',
    retry: 'Essayer de nouveau',
    notFound: 'Ce refus n’existe pas',
    notFoundHelp: 'Il a peut-être été retiré de la liste, ou l’adresse a été coupée.',
    pageNotFound: 'Il n’y a rien à cette adresse',
    back: 'Retour à vos refus',
    broken: 'Cette page s’est arrêtée. Votre courrier et vos brouillons sont en sécurité ; rechargez pour continuer.',
    reload: 'Recharger',
  },
};
