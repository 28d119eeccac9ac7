import type { WordLists } from '../grammar/pattern.ts';

/** French words that patterns refer to by name. */
export const fr: WordLists = {
  thing:
    'candidature|candidatures|dossier|profil|proposition|propositions|manuscrit|texte|textes|nouvelle|poèmes|article|communication|résumé|devis|offre|projet|demande|soumission|audition|essai|essais|bande|film|œuvre|pièce|roman|recueil|cv|intervention|conférence|sujet|parcours|promotion|logement|startup|start-up|atelier|travail|prestation|services|inscription|requête',
  position:
    'poste|postes|emploi|offre|mission|stage|alternance|place|places|rôle|fonction|recrutement|logement|appartement|chambre|créneau|résidence|bourse',
  candidate:
    'candidat|candidats|candidate|candidates|candidature|candidatures|profil|profils|personne|personnes|prestataire|prestataires|agence|agences|fournisseur|indépendant|comédien|comédienne|acteur|actrice|artiste|artistes|locataire|locataires|dossier|dossiers|projet|projets|texte|textes|proposition|propositions|offre|offres|intervenant|intervenants|illustrateur|illustratrice|traducteur|traductrice|photographe|graphiste|couple|collaborateur|solution|option|partenaire|piste|auteur|soumissionnaire|société|entreprise',
  follow:
    'donner suite|donner une suite|donner de suite|donner une réponse favorable|donner une suite favorable|réserver une suite|répondre favorablement|répondre positivement|apporter une réponse favorable|apporter une suite favorable|retenir|poursuivre|aller plus loin|continuer|donner suite favorable|accéder|accepter|sélectionner|proposer|publier|financer|accorder|attribuer|offrir|éditer|représenter|investir|programmer|accueillir|soutenir|honorer',
  decided: 'décidé|choisi|pris la décision|fait le choix|préféré|opté|arrêté notre choix|porté notre choix|décision',
};
