import type { Rule } from '../../rule.ts';
import { wordsIn } from './words-in.ts';

/** How a French letter asks, and how it is dressed, as far as single phrases tell. */
export const ASKING_IN_FRENCH: readonly Rule[] = wordsIn('fr', 'french', [
  {
    category: 'multiple-asks',
    match: [
      "(?:par la même occasion|tant que (?:j'y suis|vous y êtes)|au passage|dans la foulée|pendant que vous y êtes|j'en profite (?:aussi |également )?pour (?:vous )?demander)",
      "(?:pourriez-vous|pouvez-vous|auriez-vous|j'aimerais|je voudrais|je souhaite(?:rais)?|il me faudrait|merci de|serait-il|envoyez-moi|dites-moi)~~(?:ainsi que|et (?:aussi|également|me|m'|nous|puis|la|le|les|une?|si)|puis|aussi|également|enfin|(?<=, )(?:me|nous|la|le|les|une?|votre|vos))~~(?:et (?:aussi|enfin|également|me|m'|nous|peut-être|la|le|les|une?|si|puis)|ainsi que|puis|enfin|sans oublier)",
      '(?:trois|quatre|cinq|six|plusieurs|quelques) (?:petites? )?(?:questions|demandes|requêtes)(?= [:à]|:|,| d)',
    ],
    unless: ['plusieurs points positifs'],
    bad: ['Pourriez-vous m’envoyer la grille, me donner le nom du lauréat et aussi me recevoir lundi ?'],
    good: ['Pourriez-vous me dire en une ligne ce qui a manqué à mon dossier ?'],
  },
  {
    category: 'hardship',
    match: [
      "(?:payer|paie|paye|paierai|régler|couvrir|honorer)~(?:mon|le|notre|du|de) (?:\\w+ )?loyer|loyers? (?:impayés?|en retard|de retard)|mois de loyer|expuls\\w+|à la rue|huissiers?|à découvert|interdit bancaire|dettes?|surendett\\w+|fins? de mois|bouches? à nourrir|nourrir (?:mes|nos|ma|mon|une) |frigo (?:est |reste )?vide|restos du cœur|minima sociaux|au rsa|(?:du|le) rsa|(?:fin|plus) (?:de|d'|droit au|aucune?) (?:droits|chômage|allocations?|indemnités?|revenus?|ressources?)|sans (?:aucun )?(?:revenus?|ressources|salaire|un sou|le sou)|seul salaire|seul revenu",
      '(?:au chômage|sans (?:emploi|travail))~(?:depuis|mois|ans|femme|mari|enfants)|(?:mon|ma|mes) (?:mari|femme|fils|fille|mère|père|compagnon|compagne|enfants?)~(?:malade|hôpital|hospitalis|cancer|opér|handicap|au chômage|licenci|perdu son|soins|traitement)\\w*|mon (?:cancer|divorce|traitement|opération)|ma (?:maladie|chimio\\w*|séparation|dépression|pension)|(?:facture|crédit|emprunt|échéance|cantine|chauffage)s?~(?:payer|paie|rembours|impay|couper|coupé|arriver?a?|tomb|régler|allum)\\w*',
      "(?:le|notre|mon) (?:bébé|troisième|deuxième|petit dernier) (?:arrive|naît|naîtra|est attendu)|je suis enceinte|dormir?s? (?:dans (?:ma|la) voiture|chez des amis|sur (?:un|des|le) canapé)|(?:je (?:vends|vendrai|devrai vendre|vais devoir vendre|dois vendre)|fermer?ai? (?:la|l'|mon|boutique)|mettre la clé)",
    ],
    unless: ['(?:tout va|va) (?:bien|mieux)|aucun rapport|n.a rien à voir'],
    bad: [
      'Sans ce poste je ne peux plus payer mon loyer.',
      'Mon mari est au chômage depuis un an et le frigo est vide.',
    ],
    good: ['Le loyer de cet appartement était juste, et je vous remercie.'],
  },
  {
    category: 'asked-twice',
    match: [
      "je (?:vous )?(?:reviens (?:encore|une fois de plus|à la charge|une (?:troisième|dernière) fois)|relance|réécris|retente|redemande|repose|persiste|insiste|me permets d'insister|me permets de (?:relancer|réécrire|reposer|redemander)|renouvelle (?:ma|encore|donc)|réitère)",
      "malgré (?:vos|votre|les|le|ces|ce) (?:deux |trois |précédents? |premiers? |double )?(?:refus|réponses? négatives?|non)|vous m'avez (?:déjà )?(?:\\w+ )?(?:deux fois|à deux reprises|par deux fois|répondu non|dit non)|je sais (?:bien )?que vous (?:m'avez|avez|nous avez) (?:déjà|dit|répondu|refusé)",
      "(?:je|j')~(?:écris|demande|sollicite|tente|propose|envoie|adresse|frappe|retente|repose)~(?:encore une fois|une (?:deuxième|seconde|troisième|quatrième|nouvelle|dernière|énième) fois|pour la (?:deuxième|seconde|troisième|quatrième|dernière) fois)",
      "(?:troisième|quatrième|cinquième|sixième) (?:fois|lettre|message|courriel|mail|demande|relance|tentative|candidature|courrier)|(?:jamais deux sans trois|on ne sait jamais, cette fois|qui ne tente rien|votre dernier mot|tant que vous n'aurez pas|je ne lâcherai)",
    ],
    unless: [
      'vous m.avez invitée?|comme vous (?:me )?l.avez proposé|à votre invitation|si j.insiste, c.est pour vous remercier',
    ],
    bad: [
      'Malgré vos deux refus, je vous demande de revoir mon dossier.',
      'C’est ma troisième demande et je persiste.',
    ],
    good: ['Comme vous me l’avez proposé, je vous écris à nouveau pour la session de mai.'],
  },
  {
    category: 'flattery',
    match: [
      "(?:(?:votre|un|du|pur|vrai) génie|génial\\w*|sublimes?|divine?s?|vénér\\w+|éblouissante?s?|incomparables?|inégal(?:é|able)\\w*|sans égale?|hors pair|inestimable|d'exception|exceptionnellissime|légendaire|visionnaires?|lumineuse intelligence)",
      "(?:le|la|les) plus (?:grande?s?|belles?|beaux?|beau|prestigieu\\w+|brillante?s?|remarquables?|admirables?|talentueu\\w+|éminente?s?|extraordinaires?)~(?:maison|institution|galerie|festival|jury|revue|orchestre|esprit|du (?:monde|pays|siècle)|de (?:france|europe|tous|notre|la)|d'europe|que je|au monde)",
      '(?:votre|vos) (?:\\w+ )?(?:immense|incomparable|infinie?|éminente?|extraordinaire|exceptionnelle?|illustre|prestigieuse?|prestigieux|merveilleuse?|merveilleux|admirable|magnifique|brillante?|brillantissime|grandeur|génie|aura|magie|légende|noblesse)',
      "je (?:vous |l')?(?:admire|vénère|adule|idolâtre|adore)~(?:depuis|profond|infini|toujours|tout|tellement|passionn|enfan|grand)\\w*|mon (?:idole|modèle absolu|héros|héroïne|rêve de toujours)|un (?:immense |insigne |rare )(?:honneur|privilège)|(?:personne|nul|aucun) (?:\\w+ )?(?:comme|mieux que) vous|vous (?:seule?s?|êtes (?:la|le|un|une) (?:meilleure?|plus|lumière|légende|génie|maître|exemple))",
    ],
    unless: ['plus belle (?:journée|saison|surprise|lettre|réponse)'],
    bad: ['Votre illustre maison est la plus prestigieuse de France.'],
    good: ['Votre exposition sur la laine m’a donné l’idée du deuxième panneau.'],
  },
  {
    category: 'boilerplate',
    match: [
      "j'espère que (?:ce|mon|cette|la présente|ces) (?:\\w+ )?(?:message|courriel|mail|lettre|mot|lignes|courrier|e-mail)?~(?:vous )?trouve\\w*|en espérant que ce message",
      'force de proposition|dynamique et motivée?|rigoureu\\w+ et|synergies?|valeur ajoutée|zone de confort|(?:attente|espoir|espérant)~(?:suite|réponse|issue) favorable|gagnant-gagnant|win-win|relever (?:de nouveaux |des |le )?défis?|mettre (?:à profit|mes compétences)|mes compétences (?:et|à votre)|fort(?:e)? de (?:mon|ma|mes|cette|ces)|écosystème|proactif|proactive|résilien\\w+',
      "chaque (?:refus|échec|porte|non|obstacle)~(?:opportunité|tremplin|leçon|chance|étape|marche|force|ouvre|grandi)\\w*|l'échec (?:n'est|est)|(?:ce qui ne (?:me |nous )?tue pas|une porte se ferme|tout vient à point|rien n'arrive par hasard)",
    ],
    bad: [
      'J’espère que ce message vous trouve en pleine forme.',
      'Fort de mes compétences, je saurai relever de nouveaux défis.',
    ],
    good: [
      'Je reste à votre disposition et je vous remercie.',
      'Merci pour votre réponse et pour le temps que vous avez pris.',
    ],
  },
]);
