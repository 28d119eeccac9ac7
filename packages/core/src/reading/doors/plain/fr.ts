import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in French that leave no doubt, wherever they stand. */
export const fr = plainPhrases('fr', 'door', {
  transmis: [
    'door:referral',
    '(transmis|transmets|transmettons|donné|communiqué|passé|envoyé|fait suivre) ..1 (votre|vos|ton|tes|ta) ..2 (nom|coordonnées|candidature|dossier|cv|contact|numéro|manuscrit|projet) ..1 (à|au|aux)',
    'de (ma|notre) part',
    '(parlé|recommandé) ..1 de (vous|toi) à',
  ],
  revenir: [
    'door:apply-again',
    '(repostulez|recandidatez|repostuler|recandidater|retentez|reposez votre candidature)',
    '(revenez|reviens|réécrivez|recontactez|relancez) ..2 (vers nous|vers moi|nous|moi) ..2 (en|au|dans|quand|dès|après|lorsque|à partir)',
  ],
  'retour-sur-demande': [
    'door:feedback-offered',
    '(demander|solliciter|obtenir) ..1 (un|le|des|votre|vos) ..2 (retour|retours|débriefing|feedback|compte rendu|commentaires)',
    '(retour|débriefing|feedback|commentaires) ..4 sur (simple)? ..1 demande',
  ],
  'liste-d-attente': ['door:waitlist', '(sur|en) ..1 (liste) ..1 (d attente|complémentaire|de réserve)'],
  reviser: [
    'door:resubmit',
    '(réviser|remanier|retravailler|revoir) ..4 (resoumettre|soumettre à nouveau|renvoyer|représenter)',
  ],
  vivier: ['door:talent-pool', '(rejoindre|intégrer|ajouter|inscrire|figurer) ..4 (vivier|cvthèque)'],
  'nous-appellerons': [
    'door:keep-on-file',
    '(nous|je) ..1 (rappellerons|rappellerai|recontacterons|recontacterai|préviendrai|préviendrons|ferons signe|ferai signe) ..2 (si|dès|quand|en cas|lorsque)',
  ],
});
