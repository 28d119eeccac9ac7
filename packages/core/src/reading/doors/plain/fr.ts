import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in French that leave no doubt, wherever they stand. */
export const fr = plainPhrases('fr', 'door', {
  transmis: [
    'door:referral',
    '(transmis|transmets|transmettons|donné|communiqué|passé|envoyé|fait suivre) ..1 (votre|vos|ton|tes|ta) ..2 (nom|coordonnées|candidature|dossier|cv|contact|numéro|manuscrit|projet) ..1 (à|au|aux)',
    'de (ma|notre) part',
  ],
  revenir: ['door:apply-again', '(repostulez|recandidatez|repostuler|recandidater|retentez|reposez votre candidature)'],
  'retour-sur-demande': [
    'door:feedback-offered',
    '(demander|solliciter|obtenir) ..1 (un|le|des|votre|vos) ..2 (retour|retours|débriefing|feedback|compte rendu|commentaires)',
    '(retour|débriefing|feedback|commentaires) ..4 sur (simple)? ..1 demande',
  ],
  reviser: [
    'door:resubmit',
    '(réviser|remanier|retravailler|revoir) ..4 (resoumettre|soumettre à nouveau|renvoyer|représenter)',
  ],
  vivier: ['door:talent-pool', '(rejoindre|intégrer|ajouter|inscrire|figurer) ..4 (vivier|cvthèque)'],
  'nous-appellerons': [
    'door:keep-on-file',
    '(nous|je) ..1 (rappellerons|rappellerai|recontacterons|recontacterai|préviendrai|préviendrons|ferons signe|ferai signe) ..2 (si|dès|quand|en cas|lorsque)',
  ],
  'd-autres-postes': [
    'door:other-roles',
    '(consulter|consultez|découvrir|découvrez|voir|postuler|candidater|intéresser) ..4 (autres|nos|notre) ..2 (offres|postes|annonces|opportunités|biens|formations|site)',
    '(autres|prochaines) (offres|annonces|opportunités|postes) ..3 (site|page|ligne)',
  ],
  ailleurs: [
    'door:referral',
    '(essayez|essaye|contactez|adressez vous|tentez|tournez vous|proposez le|voyez) ..2 (chez|auprès|à|du côté|vers) ..2',
    '(revue|publication|maison) sœur',
    '(mets|mettrai|mettre|mettons) ..2 en (contact|relation) avec',
  ],
  'on-garde': ['door:keep-on-file', '(ferai|ferons|fera|fais) signe'],
  'nouvelle-chance': [
    'door:apply-again',
    '(n hésitez pas à|n hésite pas à|invitons à|invite à|encourageons à|encourage à|serons ravis de|serions heureux de|pouvez|pourrez|libre de) ..2 (postuler|repostuler|candidater|présenter|représenter|soumettre|envoyer|adresser|proposer|renvoyer|tenter|revenir|retenter|déposer) ..3 (nouveau|nouvelle|autre|autres|prochaine|prochain|prochains|prochaines|fois|encore|2027)',
    '(prochaine|prochain|nouvel|nouvelle) (session|appel|édition|campagne|concours|saison|audition|rentrée|promotion|vague) ..3',
  ],
  'dire-pourquoi': [
    'door:feedback-offered',
    '(si vous (souhaitez|le souhaitez|voulez|désirez)) ..4 (retour|retours|échange|échanger|débrief|explications|avis|appeler|précisions|commentaires)',
    '(disposition|disponible|disponibles) pour ..4 (échanger|retour|expliquer|en parler|débriefer|précisions)',
  ],
});
