import type { away as english } from '../en/away.ts';

/** La page de l’application installée quand son serveur ne répond pas, et l’annonce d’une autre version. */
export const away: typeof english = {
  gone: 'Ajar n’est pas lancé',
  goneHelp:
    'Sa fenêtre est là, mais pas le programme derrière elle. Rien n’est perdu : vos refus et vos brouillons sont sur cet ordinateur.',
  start: 'Lancez-le dans un terminal :',
  goesOn: 'Cette fenêtre reprend toute seule dès qu’il est lancé.',
  signedOut: 'Ajar a été relancé',
  signedOutHelp:
    'À chaque lancement il fait une nouvelle clé, pour qu’aucune autre page ne puisse lire votre courrier. Ouvrez l’adresse qu’il a affichée dans le terminal, ou collez-la ici.',
  address: 'L’adresse qu’il a affichée',
  open: 'Ouvrir',
  notIt: 'Ce n’est pas une telle adresse. Elle ressemble à http://127.0.0.1:2527/open…',
  looking: 'Recherche d’Ajar',
  updated: 'Un Ajar plus récent tourne derrière cette page',
  updatedHelp:
    'Il a été mis à jour depuis que cette page est ouverte. Ce que vous avez écrit est gardé ; rechargez quand cela vous convient.',
};
