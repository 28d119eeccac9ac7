import type { ClosingWords } from '../closing-concepts.ts';

export const it: ClosingWords = {
  not: 'non né nessun nessuna nessuno niente nulla senza no neppure neanche nemmeno',
  if: 'se salvo qualora quando purché a_meno nel_caso altrimenti',
  would: 'vorrei vorremmo potrebbe* sarebbe* dovrebbe* preferirei preferiremmo gradirei gradiremmo',
  will: 'sarà saranno faremo farò andrà verrà verranno',
  must: 'deve devono devi dobbiamo bisogna occorre tenut* obblig* costrett* necessari*',
  you: 'lei suo sua suoi sue la le vi voi vostr* tu ti te tuo tua tuoi tue mittente autore',
  we: 'noi ci nostr* io mi me mio mia miei mie',
  they: 'lui loro gli essi',
  other: 'altro altra altri altre qualcuno qualcun* diverso altrui',
  again: 'nuovo nuovamente ancora torn* ritorn* ripet* riscriv* ripresent* richiam* ricontatt* di_nuovo ripropo*',
  further: 'più ulterior* futuro futur* avanti oltre innanzi successiv* prossim* d_ora_in ora_in_poi altri_messaggi',
  ever: 'mai sempre definitiv* per_sempre una_volta_per perenne* permanent*',
  until:
    'fino prima dopo mese mesi settiman* giorn* anno anni stagione primavera estate autunno inverno gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre momento attualmente per_ora edizione bando',
  only: 'solo soltanto solamente esclusiv* unic* sola',
  please:
    'prego preghiamo pregare pregat* chied* chiedo chiediamo favore cortes* gentil* invit* cortesemente raccomand* diffid*',
  want: 'voglio vogliamo vuole volere desider* prefer* intend* interess* intenzione gradisc* gradit* voglia',
  let: 'lasc* rest* manten* tenga teng* tien*',
  contact:
    'contatt* scriv* scritt* chiam* telefon* rivolg* cerc* sollecit* disturb* comunic* parl* insist* present* importun* messagg* avvicin* bussa* corrispond* sent* citofon* passare',
  message:
    'messagg* lettera lettere mail e-mail* email* posta chiamat* telefonat* domand* richiest* comunicazion* corrispondenza invio invii plico plichi pacco pacchi fiori regal* tentativ* quesit* raccomandat*',
  reply: 'rispo* rispond* rispost* riscontr*',
  read: 'legg* lett* apr* apert* guard* esamin* visionat* consult* monitorat* presidiat* evas* cestinat_senza',
  address: 'indirizzo casella account numero numeri linea centralino recapit* mittente dominio filtro',
  channel: 'telefono portale modulo sito internet social piattaforma allegat* link pec fax',
  stop: 'smett* cess* bast* astener* astenga asteng* ferm* rinunc* desist* stop piant* finirla',
  end: 'chius* chiud* fin* termin* conclus* conclud* archiviat* esaurit* finit* interromp* punto troncat*',
  last: 'ultim* addio definitivo commiato',
  matter:
    'questione faccenda argomento pratica caso conversazione scambio discorso tema rapport* vicenda storia capitolo relazione materia',
  discuss: 'discut* discuss* dibatt* argoment* spieg* giustific* motiv* polemic* entrare_nel negozi* merito',
  decision: 'decision* decis* scelta esito parere posizione verdetto giudizio delibera',
  change: 'cambi* modific* muov* mut* convinc* rived* ripens* ritratt*',
  same: 'stess* invariat* resta rimane riman* conferm* ribad* medesim* identic*',
  reopen: 'riconsider* riesam* riapr* ricors* rivalut* rilegg* rilett* appello esaminat* considerat*',
  times:
    'due_volte tre volte terza quarta quinta volta ennesim* ripetut* piu_volte continu* ogni_giorno tutti_i_giorni quotidian* più_volte',
  told: 'detto dico diciamo dire avvert* avvis* chiar* spiegat* informat* comunicato istruzion* incaricat* fatto_presente segnalato',
  block:
    'blocc* spam cestin* spazzatura elimin* cancell* ignor* distru* filtr* respin* restitui* rispedit* butta* straccia*',
  remove: 'tolga togl* rimuov* rimoss* depenn* dimentic* disiscri* perda revoc* annull* tolto',
  list: 'elenco elenchi lista liste rubrica archivio database albo registro mailing indirizzario graduatori* fornitori',
  admitted:
    'benvenut* gradit* ammess* ammett* accesso ingresso accett* accolt* autorizzat* toller* diritto ricevut* entrare',
  barred:
    'esclus* vietat* divieto bandit* espuls* interdett* indesiderat* inammissibil* persona_non proibit* allontanat* radiat*',
  place:
    'casa porta domicilio auto macchina cancello finestra giardino palazzo portone via scuola ingresso_di cortile negozio bottega citofono',
  kin: 'figli* moglie marito madre padre famiglia sorella fratello bambin* fidanzat* compagn* nipot*',
  staff:
    'collegh* collega personale segretari* assistente* receptionist portiere custode volontar* tirocinant* dipendent* alliev* studentess* infermier*',
  peace: 'pace tranquill* silenzio spazio distanza privat* riservatezza calma quiete',
  lawyer: 'avvocat* legale legali studio_legale assicura* giuridic* notaio',
  court:
    'tribunale giudic* causa procediment* processo contenzios* denunci* querel* citazione giudiziar* giudizial* risarciment* diffida arbitrat* mediazione autorità_giudiziaria ricorso vertenza',
  dispute: 'reclam* contestazion* accus* diffam* addebit* lament* violazion* inadempi* lesiv*',
  police: 'polizia carabinieri questura autorità denuncia reato penale segnalat* segnalazion* procura telecamer*',
  harass:
    'molest* minacc* stalking intimid* aggred* aggress* persegu* perseguit* insult* insegu* pedin* assill* ossession* appost* pression*',
  fear: 'paura tem* timor* sicur* disagio spavent* piang* piant* lacrim* turbat* agit* scoss* proteg* ferit* tutela',
  conduct:
    'comportament* condotta atteggiament* tono commenti frasi inappropriat* inaccettabil* maleducat* volgar* scortes* episod* scenata urla* mani toccat* modi',
  complaint: 'disciplinar* indagin* ispezion* risorse_umane verific* codice_etico deontolog* probiviri',
  scorn:
    'ridicol* patetic* vergogn* stupid* idiot* imbecill* dilettant* schifo schifez* penos* pietos* ris* ridere porcheri* sciocc* faccia_tosta incapac* incompeten* mediocr* pessim* indegn* spazzatur* robaccia buffon* offens*',
  waste: 'perdere perdit* perso tempo sprec* pazienza fatica disturbarsi',
  temper: 'stuf* stanc* diavolo cazz* merda vada_al arrabbi* rabbia odi* osare osa incazz* indign* sparisc* fuori_dai',
  dishonest: 'bugi* mentit* ment* imbrogl* plagi* fals* copiat* rubat* frod* truff* ingann*',
  love: 'amore amo amat* innamor* sentiment* romantic* cuore coppia bacio baci intim* affett* matrimon* spos* divorz* corteggi* attratt*',
  outing:
    'cena cenare uscire caffè bere aperitivo serata sera cinema insieme vederci weekend passeggiata appuntament* ballare',
  friend: 'amic* amicizia professional*',
  elsewhere: 'altrove altra_casa altro_editore altra_strada altra_parte strada strade altri_lidi',
  nobody: 'nessuno automatic* automatizzat* noreply generat* invio_automatico non_presidiat*',
  thanks: 'grazie ringrazi* piacere apprezz* content* liet*',
  regret: 'purtroppo spiac* dispiac* scus* rammaric* peccato',
  luck: 'fortuna auguri* augur* success* salut* cordial* bocca_al_lupo sper*',
  apply:
    'candidatur* candidat* domanda_di manoscritt* propost* offert* preventiv* curriculum cv presentar* progett* invi* bando_di',
  kept: 'conserv* terremo archivio_di banca_dati tenere_in',
  help: 'volentieri aiut* consigl* commenti disposizione riscontro',
  reason: 'ragion* motivo motivi perché causa_di',
  work: 'progetto posto lavoro contratto incarico programma finanziament* gara commessa tirocinio posizione_aperta',
  trust: 'rispett* fiducia comprend* accett* capir* capisc* prendere_atto atto',
  forget: 'estrane* separat* mai_incontrat* nulla_da_aggiungere niente_da_aggiungere aggiungere',
};
