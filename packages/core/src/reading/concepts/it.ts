import type { ConceptWords } from './concept-words.ts';

export const it: ConceptWords = {
  not: 'non né mai senza neppure nemmeno nessuno nessuna nessun nulla niente no neanche',
  unable: 'impossibile impossibilità incapace impedisce',
  able: 'può possiamo potere possibile potuto grado possa potremo riusciamo possono potrà riusciti',
  will: 'sarà saranno faremo andremo avremo verrà verranno saremo',
  would: 'sarebbe vorremmo avremmo avrebbe vorrei piacerebbe saremmo',
  if: 'se qualora caso quando purché salvo eventuale eventualmente laddove',
  we: 'noi nostro nostra nostri nostre ci io mio mia mi me',
  you: 'lei suo sua suoi sue le la ti tu tuo tua tuoi tue te voi vostro vostra vi vostri',
  they: 'lui loro egli essi chi cui gli',
  someone: 'altro altra altri altre qualcuno qualcun diverso diversa interno interna concorrente altrove',
  but: 'ma però tuttavia sebbene nonostante anche pur benché comunque',
  because: 'perché poiché causa motivo motivi ragione ragioni dato quanto visto',
  ask: 'come perché cosa quale quando domanda domande',
  now: 'ora attualmente momento attuale oggi occasione adesso volta questa presente',
  again:
    'nuovo nuovamente prossima prossimo prossime prossimi futuro futura future futuri ancora successivamente seguito',
  yet: 'ancora attesa sospeso corso tuttora',
  already: 'già recentemente appena',
  only: 'solo soltanto solamente esclusivamente unicamente',
  many: 'molte molti numerose numerosi gran numero quantità elevato alto centinaia volume tante tanti',
  few: 'pochi poche limitato limitata limitati ridotto esiguo',
  more: 'più meglio migliore migliori maggiormente vicino superiore aderente maggiore',
  too: 'troppo fuori supera eccede oltre',
  decide:
    'decisione deciso decidere esito scelta scelto stabilito deliberato optato valutazione risultato conclusione delibera',
  decline:
    'rifiutare rifiutato rifiutata rifiuto respinto respinta respingere declinare declinato negativo negativa scartato scartata bocciato sfavorevole esclusa escluso bocciata rigettata',
  select:
    'selezionato selezionata selezionati selezione selezionare scelto scelta scegliere finalista finalisti vincitore vincitrice vincitori prescelto rosa ammesso',
  proceed: 'procedere proseguire continuare avanti seguito andare avanzare passare fase prosieguo prosegue',
  offer:
    'offrire offerta proporre proporle assegnare assegnato assegnazione concedere aggiudicare aggiudicato aggiudicazione contratto affidare affidato dare',
  accept:
    'accettare accettato accettata accettazione ammessa ammissione approvato approvata includere incluso accogliere accolto accolta favorevole inserire',
  publish:
    'pubblicare pubblicato pubblicazione editare editrice catalogo programmare programmazione rappresentare esporre stampa collana',
  fund: 'finanziare finanziamento finanziato contributo borsa borse investire investimento sostenere sostegno',
  hire: 'assumere assunzione assunto inserire inserimento reclutare cast casting nominare nominato ingaggiare incaricare',
  invite: 'invitare invitiamo invitarla invitarti invito convocare convocata convocazione piacere lieti',
  talk: 'parlare colloquio sentirci chiamata chiamare telefono incontrare conoscerla conoscerti videochiamata appuntamento chiacchierata',
  fill: 'coperta coperto coprire occupata occupato affittato affittata assegnata completo completa esaurito esauriti pieno',
  cancel:
    'annullare annullato annullata annullamento cancellato cancellata soppressa chiuso chiusa chiusura ritirata riorganizzazione ristrutturazione deserta revocata',
  pause:
    'sospeso sospesa sospensione pausa rinviato rinviata rinvio rimandato congelato congelata ritardo posticipato fermo attesa bloccata slittata',
  withdraw: 'ritirare ritiro ritirato ritirata rinuncia rinunciare rinunciato recesso',
  receive:
    'ricevuto ricevuta ricevere ricezione confermare confermiamo conferma registrata arrivato arrivata pervenuta inviato',
  review:
    'esaminare esaminato esame valutare valutato valutazione leggere letto lettura considerare considerazione analizzare attentamente attenta visionato',
  inform:
    'informare informiamo comunicare comunicarle comunicarti contattare contatteremo avvisare sapere notizie risposta rispondere scrivere riscontro far dirti',
  thank: 'grazie ringraziare ringraziamo ringrazio ringraziarla grati',
  wish: 'auguriamo augurare auguro auguri fortuna successo bocca lupo meglio',
  regret:
    'purtroppo spiacenti dispiace rammarico dolente spiace rincresce delusione deludere scusa scuse peccato dispiaciuti',
  hope: 'speriamo spero sperare speranza auspichiamo',
  encourage: 'incoraggiamo invitiamo volentieri piacere esitare benvenuto benvenuta lieti porte aperte felici',
  apply:
    'candidatura candidature candidarsi candidarti domanda invio presentare presentata iscrizione sottoporre sottoposto interesse proposta candidato',
  keep: 'conservare conserveremo tenere terremo mantenere restare rimanere tenuto',
  file: 'database archivio banca dati mente presente registro file',
  wait: 'lista attesa riserva graduatoria idonei',
  revise: 'rivedere revisione rielaborare riscrivere modifiche correzioni versione ripresentare rivista',
  refer:
    'consigliare consigliamo inoltrare inoltrato indirizzare segnalare suggerire suggeriamo collega girato provare',
  feedback:
    'commenti feedback riscontro osservazioni giudizio motivazioni dettaglio punteggio spiegazione individuale personalizzato schede',
  policy:
    'politica regole requisito requisiti criterio criteri regolamento ammissibile bando norme condizioni previsto',
  need: 'cerchiamo cerca bisogno richiede richiesto esigenze necessità ricerca ricerchiamo',
  fit: 'linea adatto adatta profilo corrisponde rientra adeguato coerente allineato calza editoriale affine rispondente',
  like: 'apprezzato piaciuto interessante qualità colpiti impressionati valore talento bello pregevole piacevole',
  compete:
    'concorrenza competitivo competitiva concorso livello graduatoria classifica classificata punteggio agguerrita',
  difficult: 'difficile complicato facile dura sofferta',
  final: 'definitivo definitiva definitivamente ricorso reclamo ultima insindacabile inappellabile',
  position:
    'posizione ruolo posto posti lavoro tirocinio stage impiego opportunità incarico casa stanza appartamento borsa figura',
  work: 'manoscritto racconto racconti poesia poesie romanzo articolo proposta progetto contributo intervento film opera preventivo lavoro testo libro abstract offerta copione sceneggiatura',
  candidate:
    'candidato candidata candidati candidate aspiranti concorrente concorrenti profilo profili fornitore autore autori inquilino persone persona',
  team: 'team comitato giuria commissione direzione redazione editore proprietario proprietaria cliente consiglio ufficio responsabile regista selezionatori',
  money:
    'budget prezzo prezzi costo costi compenso tariffa denaro stipendio fondi economico caro euro risorse economica',
  late: 'tardi scadenza termine termini presto scaduto fuori chiusura ritardo',
  experience: 'esperienza esperienze anni competenze conoscenze percorso senior junior sovraqualificato maturata',
  degree:
    'laurea titolo diploma qualifica certificazione certificato lingua inglese patente abilitazione livello formazione',
  location: 'sede distanza città trasferimento residenza presenza remoto zona lontano lontana pendolare regione paese',
  visa: 'visto permesso soggiorno sponsorizzare cittadinanza',
  quality: 'qualità stile prosa trama personaggi ritmo debole debolezze acerbo acerba insufficiente metodologia rigore',
  room: 'capienza posti esauriti completo spazio agenda numero capacità disponibilità',
  round:
    'bando edizione prossima stagione anno corso primavera autunno estate inverno trimestre mesi settimane ciclo sessione tornata',
  interview: 'colloquio colloqui prova provino audizione test visita assessment step',
  document: 'documento documenti documentazione manca mancano incompleta incompleto allegato modulo firma curriculum',
  website: 'sito pagina portale lavora posizioni aperte offerte',
  pool: 'talenti comunità rete newsletter iscriversi iscriverti alert registrati',
  order: 'ordine ordini spedizione consegna pacco articolo rimborso reso prodotto acquisto magazzino negozio',
  payment:
    'pagamento carta fattura banca conto prestito assicurazione sinistro bonifico addebito abbonamento credito mutuo',
  appointment: 'riunione lunedì martedì mercoledì giovedì venerdì domani spostare riprogrammare appuntamento',
  private: 'festa matrimonio cena compleanno amore amici amico bacio baci abbraccio aperitivo grigliata',
  family:
    'figlio figlia fratello sorella madre padre mamma papà marito moglie fidanzato fidanzata cugino cugina vicino nipote',
  code: 'codice patch branch build commit merge bug server versione test',
  authority:
    'comune tribunale agenzia multa licenza ministero polizia governo legge prefettura entrate verbale questura',
  leave: 'ferie permesso malattia assenza turno congedo',
  news: 'newsletter disiscriversi articolo podcast blog numero webinar consigli episodio lettori',
  survey: 'sondaggio questionario minuti soddisfazione opinione anonimo',
  day: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre sabato domenica',
  office: 'ufficio assente fuori rientro ritorno urgente assenza sede',
  robot: 'automatico automatica automaticamente rispondere noreply casella sistema generato messaggio',
  error: 'errore sbaglio equivoco ignorare ignori correzione sbagliato rettifica',
  congratulate: 'congratulazioni complimenti felici lieti benvenuto benvenuta piacere gioia',
};
