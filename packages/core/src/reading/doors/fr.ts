import { phrases } from '../phrases/phrase.ts';

/** What a French no leaves open. */
export const fr = phrases('fr', 'door', {
  'keep-on-file': [
    'door:keep-on-file',
    'sure',
    '(conservons|conserver|conserverons|conservé|conservée|gardons|garder|garderons|garde|conservation|gardé|gardée) ..5 (cv|candidature|dossier|coordonnées|profil|contact|base|fichier|devis|photo|fichiers|books)',
    '(cv|candidature|dossier|profil|coordonnées) ..6 (conservé|conservée|conservés|base de données|cvthèque|fichier|vivier)',
    '(garder|gardons|garderons) ..2 (à l esprit|en tête|en mémoire)',
  ],
  'apply-again': [
    'door:apply-again',
    'sure',
    '(postuler|candidater|soumettre|proposer|renvoyer|envoyer|solliciter|revenir|recontacter|représenter|tenter|recandidater|relancer|déposer|écrire|auditionner) ..5 (nouveau|nouvelle|prochain|prochaine|autre|autres|avenir|futur|ultérieurement|nouveaux|prochaines|nouvelles|nous)',
    '(encourageons|invitons|invite|hésitez pas|serions heureux|serons heureux|serons ravis|plaisir) ..4 (postuler|candidater|soumettre|proposer|retenter|renouveler|renvoyer|lire|revenir|recandidater|représenter|recontacter|découvrir|à nous)',
    '(lirons|lire|découvrirons|recevrons|recevoir) ..5 (autres|autre|nouveaux|prochain|prochains|nouvelles) ..2 (textes|texte|manuscrit|manuscrits|poèmes|projets|travaux|nouvelles)',
    '(prochaine|prochain|prochaines|future|nouvelle) (session|édition|campagne|appel|saison|rentrée|année|commission|vague|promotion|cycle|projet)',
    '(candidatures|inscriptions|soumissions|appel|dépôts|session|campagne) ..4 (rouvrent|rouvriront|rouvrira|ouvriront|ouvrira|reprennent|ouvrent|ouverture|ouvre)',
    '(retenter|renouveler) ..3 (chance|candidature|demande)',
    '(recontacter|reparler|revenir vers|refaire le point|reprendre contact|rappeler) ..6 (mois|année|an|printemps|automne|rentrée|semaines|trimestre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver)',
  ],
  'other-roles': [
    'door:other-roles',
    'sure',
    '(autres|futures|nouvelles|prochaines|nos) ..1 (offres|opportunités|postes|missions|annonces) ',
    '(consulter|consultez|suivre|visiter|surveiller|rendre) ..5 (site|offres|page|carrières|recrutement|carrière|annonces)',
    '(opportunité|poste|mission|besoin|projet) ..5 (correspondant|correspondrait|se présente|se présenterait|se présentait|se libère|adapté|apparaît)',
    '(page|espace|site) (carrière|carrières|recrutement|emploi)',
  ],
  'feedback-offered': [
    'door:feedback-offered',
    'sure',
    '(disposition|volontiers|souhaitez|possible|pouvez|hésitez|contacter|contact|heureux|heureuse|échanger|demander|obtenir) ..7 (retour|retours|commentaires|feedback|explications|précisions|motifs|avis|débrief|rapport|rapports|fiche de lecture)',
    '(retour|retours|rapports|commentaires|avis) ..4 (disponible|disponibles|sur demande|ci joint|ci joints|ci dessous|détaillé|détaillés)',
  ],
  resubmit: [
    'door:resubmit',
    'sure',
    '(resoumettre|nouvelle version|version révisée|version remaniée|version retravaillée|réviser|remanier|retravailler|retravaillé|retravaillée) ..5',
    '(révisions|modifications|corrections) (majeures|mineures)',
  ],
  'contact-named': [
    'door:contact-named',
    'sure',
    '(contacter|contactez|écrire|joindre|écrivez|adresser|adressez|appeler|solliciter|rapprocher) ..6',
    '(restons|rester) en contact',
    '(question|questions|renseignement|information|informations) ..6',
  ],
  waitlist: [
    'door:waitlist',
    'sure',
    '(liste) ..1 (d attente|complémentaire|de réserve)',
    '(désistement|place se libère|place se libérait)',
  ],
  referral: [
    'door:referral',
    'sure',
    '(transmis|transmettre|transmettons|communiqué|transmets|recommander|recommandé|recommande|orienter|suggérer|suggère|conseille) ..5 (collègue|collègues|confrère|consœur|partenaire|partenaires|autre|équipe|réseau|ami|amie|contact|maison|agence|service|filiale)',
    '(mettre en relation|mettre en contact|présenter à)',
  ],
  'talent-pool': [
    'door:talent-pool',
    'sure',
    '(vivier|cvthèque|communauté de talents|base de talents|pool de talents)',
    '(vivier|liste|fichier|réseau) ..3 (candidats|talents|prestataires|comédiens|auteurs|intervenants)',
    '(créer|créez|inscrire|inscrivez|activer) ..3 (alerte|alertes|profil|communauté|compte)',
  ],
});
