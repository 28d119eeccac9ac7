import type { ConceptWords } from './concept-words.ts';

export const fr: ConceptWords = {
  not: 'ne n pas plus ni non aucun aucune jamais sans rien personne guère nul nulle point',
  unable: 'impossible impossibilité incapable empêche empêchés',
  able: 'peut pouvoir pouvons pouvez peux possible capable mesure pourra pourrons pu puisse pourrions',
  will: 'allons sera serons seront aurons va vais allez ferons reviendrons',
  would: 'serait aurions aurait voudrait aimerions serions souhaiterions voudrais',
  if: 'si lorsque quand cas dès sinon selon sauf éventuelle éventuellement condition',
  we: 'nous je notre nos on j mon ma mes moi me',
  you: 'vous votre vos tu ton ta tes te toi vôtre',
  they: 'il elle ils elles son sa ses leur leurs lui eux celui ceux celles qui',
  someone: 'autre autres quelqu un ailleurs différent différente interne concurrent concurrents autrui tiers',
  but: 'mais cependant toutefois néanmoins malgré bien pourtant quoique or',
  because: 'car parce puisque raison raisons cause suite compte motif motifs faute',
  ask: 'comment pourquoi quel quelle quoi question questions demande',
  now: 'actuellement moment aujourd instant jour présent maintenant ce stade fois heure',
  again:
    'prochain prochaine prochains future futur futures ultérieur ultérieurement nouveau nouvelle renouveler bientôt encore avenir repostuler retenter',
  yet: 'encore attente attend cours toujours suspens',
  already: 'déjà récemment venons vient',
  only: 'seul seuls seule seules seulement uniquement exclusivement',
  many: 'nombreux nombreuses nombre grand quantité centaines beaucoup plusieurs volume importante important forte',
  few: 'peu limité limitée limités restreint faible quelques rares',
  more: 'plus mieux davantage meilleur meilleure meilleurs proche proches supérieur étroitement adéquation',
  too: 'trop dépasse hors excède dehors',
  decide:
    'décision décidé décider décidons choix conclu conclure délibération délibéré arrêté tranché verdict résultat issue opté',
  decline:
    'refus refuser refusé rejet rejeté rejetée décliner décliné écarté écartée défavorable négative négatif négativement refusée échoué déboutée déboute recalé rejetons',
  select:
    'retenu retenue retenus retenues retenir retient sélection sélectionné choisi choisie choisir lauréat lauréats lauréate finaliste admissible présélection retenons élu',
  proceed:
    'suite poursuivre poursuivons poursuite continuer avancer loin donner donnons donné aller avançons étape progression',
  offer:
    'offrir offre proposer proposons proposé attribuer attribué accorder accordé octroyer contrat confié confier réserver',
  accept:
    'accepter accepté acceptée accueillir admis admise approuvé favorable favorablement positive positivement validé intégrer inclure accord',
  publish:
    'publier publié publication paraître éditer éditons représenter programmer programmé programmation catalogue collection exposer',
  fund: 'financer financement financé subvention investir investissement soutenir soutien bourse allouer aide',
  hire: 'recruter recrutement recruté embaucher embauche engager engagé distribution casting nommé nommer',
  invite: 'inviter invitons invité invitée invitation convier convions convoqué convocation ravis ravie heureux',
  talk: 'parler appel appeler téléphone rencontrer rencontre échanger échange discuter rendez visio entretenir créneau disponibilités',
  fill: 'pourvu pourvue pourvus pourvoir occupé loué louée complet complets complète vendu pris',
  cancel:
    'annuler annulé annulée annulation supprimé supprimée suppression abandonné clos clôturé clôture fermeture restructuration retiré résilié gel',
  pause:
    'suspendu suspendue suspension reporté reportée report gelé gelés geler pause attente différé retard repoussé décalé retardé',
  withdraw: 'retirer retrait désistement renoncer renoncé retirée désister retirez renonciation',
  receive:
    'reçu reçue réception recevoir enregistré enregistrée accusons accuser parvenu parvenue confirmons confirmer bien transmis déposé',
  review:
    'examiner examen examiné étudier étudié étude lecture lire lu attention attentive attentivement évaluer évaluation considérer analyse considération analysé',
  inform:
    'informer informons informée annoncer communiquer dire faire savoir contacter contacterons contact tenir courant réponse répondre revenir aviser signaler part nouvelles',
  thank: 'merci remercier remercions remercie remerciements reconnaissant',
  wish: 'souhaiter souhaitons souhaite vœux réussite succès chance continuation bonne plein recherches voeux',
  regret:
    'malheureusement regret regrettons regrette désolé désolée désolés hélas navrés navré navrée déception déçu décevoir peine regretter excuses',
  hope: 'espérons espérer espère espoir espérant',
  encourage: 'encourager encourageons hésitez plaisir ravis volontiers bienvenue bienvenu invitons libre porte ouverte',
  apply:
    'candidature candidatures postuler postulé dossier dossiers soumission soumettre soumis candidater demande intérêt inscription',
  keep: 'conserver conservons conservé garder gardons conservation gardé rester restons tenir',
  file: 'base données vivier fichier fichiers mémoire esprit dossier cvthèque contact',
  wait: 'liste complémentaire attente réserve suppléant suppléante',
  revise:
    'réviser révisé révision révisions retravailler retravaillé remanier remanié réécrire resoumettre version corrections retravaillée',
  refer:
    'orienter orientons recommander recommandons transmettre transmis transmise adresser suggérer suggérons diriger collègue confrère confrères essayer',
  feedback:
    'retour retours commentaire commentaires remarques rapport rapports motivation explication détaillé avis notes debriefing explications individuel motiver personnalisé personnalisée',
  policy:
    'règle règles règlement éligible éligibilité critère critères condition conditions politique inéligible irrecevable recevable conformément exigences périmètre',
  need: 'besoin besoins recherchons recherchée recherche cherchons exige nécessite requis requise attentes souhaité',
  fit: 'correspond correspondre correspondent correspondait adapté adaptée adéquation profil convient rentre entre inscrit inscrivent ligne éditoriale aligné cadre phase',
  like: 'apprécié apprécier intéressant intéressante intérêt qualité qualités impressionnés aimé séduit séduits talent plu touché plaisir belle beau',
  compete:
    'concurrence concurrentiel compétition compétitif niveau classement classé concours sélectif relevé sélective rude',
  difficult: 'difficile difficiles facile délicat délicate dur compliqué',
  final: 'définitif définitive définitivement irrévocable recours appel réclamation dernier réexaminer ferme',
  position:
    'poste postes offre emploi stage alternance place places mission rôle fonction vacance opportunité opportunités logement appartement bourse résidence',
  work: 'manuscrit texte textes nouvelle nouvelles roman poème poèmes article projet projets proposition propositions communication œuvre film devis prestation ouvrage audition dossier livre oeuvre résumé pièce scénario écriture travail démo soumissionnaire',
  candidate:
    'candidat candidats candidate candidates profil profils postulant postulants auteur auteurs artiste soumissionnaires locataire personnes personne porteur',
  team: 'équipe équipes comité jury commission direction rédaction éditeur client propriétaire bailleur conseil responsable service lecteurs membres directeur réalisateur',
  money:
    'budget budgets prix tarif tarifs coût montant enveloppe moyens financier financière salaire cher chère honoraires crédits euros budgétaire',
  late: 'tard tardive tardif délai délais date limite tôt prématuré dépassé hors échéance retard expiré',
  experience:
    'expérience expériences expérimenté expérimentée années ancienneté senior junior compétences compétence maîtrise connaissances surqualifié débutant',
  degree:
    'diplôme diplômes qualification qualifications certification habilitation permis langue anglais niveau titre agrément licence master diplomé',
  location:
    'lieu localisation distance éloignement mobilité région ville déplacement télétravail présentiel éloigné trajet géographique proximité déménager secteur site',
  visa: 'visa titre séjour autorisation travail sponsoriser parrainage nationalité étranger',
  quality:
    'qualité écriture style rythme faible faiblesse faiblesses abouti aboutie rigueur maturité insuffisant insuffisante fragile intrigue personnages méthodologie lacunes',
  room: 'capacité complet places saturé saturée limite effectif quota disponibilité comble surcharge débordés',
  round:
    'session édition prochaine rentrée campagne appel saison année printemps automne été hiver trimestre mois semaines cycle vague promotion',
  interview: 'entretien entretiens oral audition présélection test épreuve visite étape',
  document:
    'document documents pièce pièces manquant manquante manquantes incomplet incomplète justificatif formulaire joint signature cv lettre',
  website: 'site page carrière carrières offres portail rubrique internet web',
  pool: 'vivier communauté réseau newsletter abonner inscrire talents alertes inscrivez',
  order:
    'commande commandes colis livraison livrer article articles remboursement remboursé produit stock achat retour magasin boutique',
  payment:
    'paiement carte facture banque compte prêt assurance sinistre virement transaction crédit abonnement prélèvement mutuelle',
  appointment: 'rendez réunion réunions lundi mardi mercredi jeudi vendredi demain décaler reporter agenda',
  private: 'soirée mariage dîner amour amis ami anniversaire fête weekend bisous bises déjeuner apéro câlin',
  family:
    'fils fille frère sœur mère père mari femme copain copine cousin cousine maman papa enfant enfants voisin soeur neveu nièce',
  code: 'code patch branche build bug serveur commit merge version déploiement module fichier test',
  authority:
    'mairie préfecture tribunal impôts caf ministère amende contravention permis conseil municipal loi procès justice police recours gouvernement vote députés',
  leave: 'congé congés absence vacances rtt arrêt maladie planning roulement',
  news: 'newsletter désabonner désinscrire article podcast blog numéro lettre webinaire conseils abonnés épisode',
  survey: 'enquête questionnaire sondage satisfaction minutes avis anonyme',
  day: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre samedi dimanche',
  office: 'bureau absent absente absence retour urgence congé joignable maternité',
  robot: 'automatique automatiquement répondre noreply surveillée adresse message généré notification robot',
  error: 'erreur erronée tort méprise ignorer tenir rectificatif excuser annule rectification',
  congratulate: 'félicitations félicite bravo plaisir ravis bienvenue heureux joie honneur',
};
