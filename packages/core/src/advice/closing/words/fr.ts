import type { ClosingWords } from '../closing-concepts.ts';

export const fr: ClosingWords = {
  not: 'ne n pas non ni aucun aucune sans rien point nullement plus',
  if: 'si sauf sinon au_cas quand lorsque tant_que',
  would: 'voudrai* souhaiterai* aimerai* pourrai* pourriez serai* aurai* devrai* préférerai*',
  will: 'sera seront ferons ferai irai irons allons vais va',
  must: 'dois doit devez devons doivent faut obligé* tenu* contraint* obligation nécessaire',
  you: 'vous votre vos tu te t toi ton ta tes vôtre* auteur expéditeur',
  we: 'nous notre nos je j me m moi mon ma mes on',
  they: 'il elle ils elles lui leur leurs son sa ses eux',
  other: 'autre autres quelqu* autrui différent*',
  again:
    'nouveau nouvelle_fois encore retour* reven* revien* recontact* réécri* rappel* represent* représent* repost* ren',
  further: 'davantage désormais dorénavant avenir futur* ultérieur* supplémentaire* complémentaire* prochain* suivant*',
  ever: 'jamais toujours définitiv* toutes pour_de_bon une_fois_pour à_vie',
  until:
    'avant après jusqu* mois semaine* jour* année* an ans saison printemps été automne hiver janvier février mars avril mai juin juillet août septembre octobre novembre décembre instant moment actuellement cette_année rentrée',
  only: 'seulement uniquement exclusivement seul seule que_par',
  please:
    'prie prions merci_de veuillez prière demande demandons demander invite invitons saurions_gré gré svp priés priée prié',
  want: 'veux veut voulons vouloir souhait* préfèr* préférons désir* envie intention tien* aimer',
  let: 'laiss* garde* gardons reste restons rester rest tenir tenons',
  contact:
    'contact* écri* appel* téléphon* joindre rejoindre sollicit* relanc* adress* messag* approch* parl* correspond* communi* manifest* insist* démarch* harcel* importun* dérang* frapp* visit*',
  message:
    'message* lettre* courrier* courriel* mail mails e-mail* email* appels demande* envoi* envoy* question* sollicitation* relance* correspondance* pli plis colis fleurs cadeau* tentative*',
  reply: 'répon* réponse* donner_suite suite',
  read: 'lire lis lit lu lue lus lues lirons ouvr* ouvert* regard* relevé* consult* traité* examin*',
  address: 'adresse boîte messagerie numéro* compte ligne standard serveur expéditeur domaine filtre dossier',
  channel: 'téléphone portail formulaire site internet réseaux plateforme voie_postale pièce* lien liens',
  stop: 'cess* arrêt* stop abst* abandonn* renonc* lâch* halte assez suffit',
  end: 'clos close closes clôtur* termin* fini* fin fermé* ferme achevé* conclu* réglé* terme rupture romp* mett* arrête_là',
  last: 'dernier* dernière* ultime adieu final* définitif définitive',
  matter:
    'affaire* sujet dossier conversation échange* discussion question chapitre histoire relation* lien* collaboration matière',
  discuss: 'discut* débat* débatt* argument* négoci* expliqu* explication* justifi* motiv* polémi* rediscut* rouvr*',
  decision: 'décision* décid* choix avis verdict conclusion* position jugement délibération',
  change: 'chang* modifi* boug* reven* infléch* convain* revien*',
  same: 'même inchangé* reste maint* demeure confirm* réitér* idem toujours',
  reopen: 'réexamin* reconsidér* recours réétud* révis* rouvr* relu relire considér* nouvel_examen appel',
  times:
    'deux_fois trois quatre cinq troisième quatrième cinquième énième fois plusieurs maintes reprises sans_cesse constam* répét* chaque_jour tous_les_jours quotidien*',
  told: 'dit dis dire disons averti* prévenu* prévenir signifi* clair* expliqué* informé* consigne* indiqué* précisé* rappelle*',
  block:
    'bloqu* indésirable* corbeille poubelle supprim* effac* ignor* détrui* filtr* dévi* refus* renvoy* retourn* brûl* jet* classé* broy*',
  remove: 'retir* ray* radi* enlev* désinscri* oubli* perdr* perdez ôt* effac* annul*',
  list: 'liste* fichier* base carnet répertoire registre* listes annuaire contacts diffusion',
  admitted: 'bienvenu* admis* admet* autoris* accès entrée accept* reçu* droit souhaitable tolér* recevable*',
  barred: 'exclu* interdi* banni* proscri* radié* irrecevable* indésirable persona inéligible*',
  place:
    'maison chez domicile porte voiture portail fenêtre appartement jardin locaux immeuble entrée accueil rue école palier hall',
  kin: 'fille fils femme mari enfant* mère père famille soeur frère épouse époux compagn* copain copine',
  staff:
    'collègue* personnel secrétaire assistant* équipe accueil infirmière* vigile gardien* bénévole* stagiaire* employé* élève* étudiante* collaborat*',
  peace: 'paix tranquill* silence espace distance* calme privé* vie_privée',
  lawyer: 'avocat* conseil_juridique juridique* juriste* maître assureur* notaire mandataire',
  court:
    'tribunal justice procédure* procès litige* contentieux poursuite* assignation huissier judiciaire* juge juges dommages référé prud* plaignant conciliat* médiateur',
  dispute:
    'plainte* réclamation* grief* accusation* allégation* mise_en_demeure demeure diffam* préjudice violation* infraction',
  police:
    'police gendarmerie gendarmes commissariat autorités signalé* signalement main_courante délit pénal* procureur caméra*',
  harass:
    'harcèl* menac* menace* intimid* agress* traqu* suivi suivie insult* abus* épi* surveill* insistan* pressions oppress*',
  fear: "peur craint* crainte* sécurité inquièt* inquiét* mal_à_l'aise malaise angoiss* bouleversé* choqué* effrayé* terroris* larmes pleur* bless* pression",
  conduct:
    'comportement* conduite attitude propos ton gestes déplacé* inappropri* inacceptable* incorrect* grossier* impoli* incident* esclandre cri* hurl* mains',
  complaint: 'disciplinaire enquête* alerte rh conformité référent signalements plaint plainte_interne éthique',
  scorn:
    'nul nulle nullité ridicule* pathétique* honte honteux honteuse stupide* idiot* imbécile* amateur* amateurisme bêtise* insult* rire rires ri rigol* navrant* lamentable* pitoyable* médiocre* affligeant* torchon culot toupet incapable* foutage charlatan* prétention* minable* pire débile*',
  waste: 'perte perdre perdu perdons gaspill* temps effort* patience peine',
  temper:
    'ose osez foutre fous fout merde marre assez colère dégag* fich* fichez déguerp* ras-le-bol horripil* déteste* scandal*',
  dishonest: 'menti menteur mensong* trich* plagi* faux fausse* falsifi* copié* vol volé* fraud* tromp* arnaqu* escro*',
  love: 'amour aime aimé* sentiment* romantique* amoureu* coeur mari* couple baiser* intime* séduct* attir* affection divorce* drague*',
  outing:
    'dîner verre boire café soir soirée sortir ciné* balade rendez-vous ensemble revoir restaurant vacances danser personnel personnelle* privé tête-à-tête hors_du_travail',
  friend: 'ami amie* amis amitié copains pote* professionnel* collègues',
  elsewhere: 'ailleurs autre_maison autre_éditeur autre_agence voie_ailleurs passer_votre_chemin chemin tourner adress',
  nobody: 'personne automatique* automatis* générée robot noreply émission sortant*',
  thanks: 'merci remerci* reconnaissan* apprécié* plaisir ravi* enchant* touché*',
  regret: 'désolé* malheureusement regret* hélas navré* excus*',
  luck: 'bonne_chance chance souhaitons succès réussite continuation cordial* voeux bonne_continuation espér*',
  apply:
    'candidatur* candidat* postul* dossier_de manuscrit* soumission* soumett* proposition* offre* devis cv propos* dépos* présent* projets',
  kept: 'vivier conserv* garderons fichier_de réserve coordonnées',
  help: 'retour retours volontiers disposition conseil* aider commentaire*',
  reason: 'raison* motif* pourquoi car parce cause',
  work: 'projet poste emploi contrat travail programme marché subvention budget mission commande appel_d stage',
  trust: 'respect* confiance compren* accept* honor* acte dont_acte admett*',
  forget: 'étranger* séparé* jamais_rencontr* croisé* en_rester_là reste_là restons_là rien_à_ajouter rien_de_plus',
};
