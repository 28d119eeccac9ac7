import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to give a reason in French that leave no doubt, wherever they stand. */
export const fr = plainPhrases('fr', 'reason', {
  'un-autre-choisi': [
    'reason:competition',
    '(retenu|choisi|engagé|recruté|sélectionné|embauché|préféré|pris|nommé|désigné|attribué|confié|donné) ..3 (un autre|une autre|quelqu un d autre|autre candidat|autre candidate|autres candidats|un candidat|une candidate|une consœur|un confrère|un collègue|une collègue|un couple|une personne|à une autre|à un autre)',
    '(parti|partie|partis|pars|part|partons|partir|continuer|poursuivre|travailler) ..1 (avec|sur) ..1 (quelqu un|un autre|une autre|l autre|une personne|un candidat|une candidate|un profil|un prestataire|une agence)',
    '(va|allé|allée|est allé|revient|revenu|revenue|attribué|attribuée|confié|confiée|donné|donnée|accordé|accordée) ..1 à ..1 (un autre|une autre|quelqu un|un collègue|une collègue|un couple|une personne|deux|l autre)',
    '(candidat|candidate|dossier|projet|personne|offre|candidature) (retenu|retenue|choisi|choisie|lauréat|lauréate|classé premier|classée première)',
  ],
  'pas-pour-nous': [
    'reason:fit',
    '(ne|n) ..1 (correspond|convient|cadre|colle|rentre|entre|s inscrit|correspondent|s accorde|relève) ..1 pas ..3',
    '(hors|trop éloigné|trop éloignée|éloigné|loin|en dehors) ..1 de (notre|nos|la|mon) ..1 (ligne|champ|catalogue|périmètre|cible|thème|spécialité|collection)',
    '(pas|guère) ..1 (notre|nos|ma|mon|dans notre|dans nos|dans ma) (ligne|genre|style|créneau|registre|champ|domaine|cible)',
  ],
  'pas-d-argent': [
    'reason:budget',
    '(pas|plus|n) ..2 (les moyens|le budget|de budget|l argent|d argent|les crédits|les fonds|de crédits)',
    '(dépasse|dépassent|dépassait|supérieur|supérieure|au dessus|au delà|hors) ..3 (budget|enveloppe|moyens)',
    '(budget|subvention|crédits|enveloppe|financement) ..3 (coupé|coupée|supprimé|supprimée|réduit|réduite|gelé|gelés|refusé|refusée|tombé)',
    '(moins cher|moins chère|moins disant|moins chers)',
  ],
  regle: [
    'reason:policy',
    '(règlement|règle|règles|statuts|convention|charte|loi|circulaire|politique|assurance|assureur) ..4 (impose|imposent|exige|exigent|interdit|interdisent|réserve|réservent|oblige|obligent|limite|prévoit|veut|permet pas)',
    '(réservé|réservée|réservés|réservées|ouvert|ouverte) ..1 (aux|à|exclusivement|uniquement|qu aux|seulement)',
  ],
});
