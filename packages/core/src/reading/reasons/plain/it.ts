import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to give a reason in Italian that leave no doubt, wherever they stand. */
export const it = plainPhrases('it', 'reason', {
  'un-altro': [
    'reason:competition',
    '(scelto|scelta|preferito|selezionato|assunto|optato|deciso|affidato|assegnato|dato|nominato|offerto|preso|scelti|proseguire|andati|proseguito) ..2 (a|per|di|con|ad)? ..1 (un altro|un altra|altri|altre|altra|altro|qualcun|qualcuno|una persona|un candidato|una candidata|una collega|un collega|una coppia)',
    '(altro|altra|un altro) (candidato|candidata|persona|candidatura|fornitore|agenzia|proposta|azienda|studio|profilo|collega) ..2',
    '(posto|premio|borsa|parte|incarico|contratto|ruolo) ..2 (a|ad) ..1 (un altro|un altra|una collega|un collega|qualcun)',
  ],
  'senza-soldi': [
    'reason:budget',
    '(non|senza|né) ..1 (abbiamo|c è|ci sono|ho)? ..1 (budget|fondi|soldi|risorse|denaro)',
    '(supera|superiore|oltre|sopra|fuori) ..3 (budget|disponibilità|possibilità)',
    '(più (economico|economica|economici|conveniente|basso|bassa))',
    '(budget|fondi|contributo|finanziamento) ..3 (tagliato|tagliati|ridotto|ridotti|congelato|esauriti|esaurito)',
  ],
  regola: [
    'reason:policy',
    '(regolamento|bando|statuto|norma|norme|regola|regole|legge|normativa|assicurazione) ..3 (impone|impongono|richiede|richiedono|prevede|prevedono|vieta|vietano|obbliga|riserva|limita|consente|permette)',
  ],
  tardi: [
    'reason:timing',
    '(fuori termine|fuori tempo|troppo tardi|oltre i termini|oltre il termine|dopo la scadenza|scaduti i termini|troppo presto)',
    '(termine|termini|scadenza|bando) ..2 (scaduto|scaduti|chiuso|passata|passato|scaduta)',
  ],
  'altri-davanti': [
    'reason:competition',
    '(altri|altre|altra|altro) (candidati|candidate|candidato|candidata|candidature|candidatura|profili|profilo|progetti|progetto|proposte|proposta|persone|persona|concorrenti|concorrente|fornitori|fornitore|aziende|azienda|agenzia|offerte|offerta|domande|inquilino|coppia|famiglia|artisti|testi|opere|manoscritti|offerente|professionista|professionisti|compagnia|attrice|attore|collega|ditta|operatore|aspiranti)',
    '(continuare|proseguire|procedere|andare avanti|proseguiamo|proseguiremo|procediamo|procederemo|lavorare|lavoreremo|andiamo avanti|restare) ..2 con ..1 (altri|altro|altra|altre|un altro|un altra|qualcun|chi|una persona|un candidato|una candidata|un profilo|profili|candidati)',
    '(miglior|maggior|più alto|più alta) ..1 (punteggio|punteggi|classificato|classificata|voto)',
    '(arrivato|arrivata|classificato|classificata|posto|posizione) ..2 (secondo|seconda|terzo|terza|quarto|quarta|quinto|idoneo non)',
    '(aggiudicato|aggiudicata|assegnato|assegnata|concesso|offerto|affittato|dato|affidato|andato|andata|va|preso) ..1 (a|ad|alla|allo|al|da) ..1 (una coppia|una ditta|un azienda|una collega|un collega|una ragazza|un ragazzo|un altra|un altro|ditta|una famiglia|mia nipote|mio nipote|mio cugino|mio cognato|nipote|società|impresa|studio)',
    '(risponde|rispondono|rispondeva|rispondevano|corrisponde|corrispondono|si avvicina|si avvicinano|si adatta|si adattano|aderente|aderenti|in linea|vicino|vicini|vicina|attinente|attinenti|idoneo|idonei|coerente|coerenti) ..1 (maggiormente|meglio|di più|più)',
    '(alto|altissimo|elevato|ottimo) ..1 (livello|qualità) ..2 (candidati|candidature|proposte|partecipanti|progetti)',
    '(abbiamo|ha|hanno|ho) (scelto|preso|assunto|selezionato|ingaggiato|preferito|nominato|incaricato)',
  ],
  'niente-posti': [
    'reason:capacity',
    '(candidature|domande|proposte|manoscritti|testi|progetti|opere|film|iscrizioni|candidati|articoli|richieste|racconti) ..3 per ..3 (posti|posto|borse|residenze|stanze|premi|interventi|slot|contributi)',
    '(posti|numero|spazio|spazi|capienza) ..1 (limitato|limitata|limitati|ridotto|esauriti|esaurito)',
    '(numero) (limitato|ridotto|esiguo) di',
    '(non|senza|nessun) ..2 (posto|posti|spazio|disponibilità|capienza|slot) ..1',
    '(agenda|programmazione|calendario|catalogo|programma|palinsesto|piano editoriale|lista|corso|classe|squadra|organico|stagione|cartellone) ..2 (pieno|piena|completo|completa|chiuso|chiusa|al completo|esaurito|saturo|coperto)',
    '(solo|soltanto|appena) ..2 (un|una|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici) ..1 (posti|posto|borse|testi|stanze|progetti|residenze|autori|titoli)',
  ],
  'gia-preso': [
    'reason:position-filled',
    '(già|è stata|è stato|stata|stato) ..1 (coperta|coperto|affittato|affittata|occupata|occupato|assunto|venduto|locato|ricoperta|ricoperto)',
    '(già|abbiamo|ho) ..1 (trovato|individuato|assunto) ..1 (qualcuno|la persona|una persona|chi|l inquilino)',
    '(firmato|firmano|firma) ..2 (contratto|il contratto|proposta)',
  ],
  'piu-esperienza': [
    'reason:experience',
    '(più|maggiore|manca|mancanza di|poca|senza|non|minore|sufficiente|avere|abbia|ampia|lunga|pluriennale|comprovata|maggior) ..2 (esperienza|curriculum|gavetta)',
    '(esperienza) ..3 (insufficiente|minima|richiesta|pregressa|maggiore|sufficiente|necessaria|superiore|più|limitata|specifica)',
    '(anni|stagioni|decenni) ..1 (di esperienza|di mestiere|nel settore|nel ruolo|di servizio|di lavoro)',
    '(mai|non ancora|non ha ancora) ..2 (coordinato|guidato|gestito|lavorato|diretto|fatto)',
    '(troppo junior|profilo junior|più senior|più esperto|più esperta|più esperti)',
  ],
  'titolo-richiesto': [
    'reason:qualification',
    '(titolo|laurea|diploma|patente|certificato|certificazione|abilitazione|attestato|qualifica|dottorato|iscrizione all albo|patentino|livello|lingua|inglese) ..4 (richiesto|richiesta|necessario|necessaria|manca|indispensabile|obbligatorio|obbligatoria|insufficiente|minimo|prescritto|previsto|riconosciuto)',
    '(richiede|richiediamo|occorre|serve|senza|non|né|chiede|chiediamo|avere|possedere|possesso|manca|mancanza) ..3 (titolo|laurea|diploma|patente|certificato di|certificazione|abilitazione|attestato|qualifica|dottorato|iscrizione all albo|patentino|livello b2|b2|c1)',
  ],
  'il-lavoro': [
    'reason:quality',
    '(trama|personaggi|dialoghi|stile|ritmo|struttura|metodo|metodologia|analisi|argomentazione|voce|tecnica|prosa|finale|sviluppo|testo|intonazione|sceneggiatura|scrittura|motivazione|progetto|relazione|offerta tecnica|piano) ..3 (debole|deboli|fragile|manca|mancano|confuso|confusa|poco|insufficiente|insufficienti|irregolare|lento|lenta|forzati|forzato|perde|carente|carenti|non convince|non ci ha convinto|non ci hanno convinto|acerbo|acerba|lacunosa|lacunoso)',
    '(non|poco|nulla) ..2 (convinto|convinti|convince|convincente|convincono|raggiunto|raggiunge|superato|coinvolto|preso|solido|rigoroso)',
    '(mancanza di|manca di|carenza di|mancava|manca|mancano) ..1 (rigore|chiarezza|ritmo|profondità|tensione|forza|originalità|coesione|maturità|dettaglio|incisività)',
    '(revisori|valutatori|giuria|commissione|lettori|revisore|valutatore) ..3 (rilevano|rilevato|ritenuto|ritiene|ritengono|segnalano|segnalato|criticato|giudicato|evidenziato|evidenziano|osservano|osservato)',
  ],
  'non-fa-per-noi': [
    'reason:fit',
    '(non è|non sono) ..1 (proprio)? ..1 (il nostro|la nostra|nel nostro|il genere|quello che cerchiamo|quello che cercavamo|ciò che cerchiamo|il tipo|nelle nostre corde|in linea|adatto|adatta) ..1',
    '(cerchiamo|cercavamo|cerca|cercava|volevamo|ci serve|ci serviva|serviva) ..2 (qualcuno|qualcosa|un altro|un profilo|una voce|un tono|una figura) ..2 (più|meno|diverso|diversa|giovane|adulto|maturo)',
    '(troppo) ..1 (giovane|vecchio|vecchia|alta|alto|letterario|commerciale|simile|vicino|vicina|specialistico|accademico|tecnico) ..1 (per|a|al)',
    '(non) ..1 (rientra|rientrano|si inserisce|trova posto|si adatta) ..1 (nella|nel|nei|nelle|in|alla|al) ..1 (nostra|nostro|nostre|nostri|linea|tema|catalogo|ambito|programmazione)',
    '(fuori) (tema|linea|catalogo|target)',
  ],
  annullato: [
    'reason:position-cancelled',
    '(posto|progetto|bando|posizione|selezione|produzione|spettacolo|festival|edizione|assunzione|gara|concorso|corso|lavori|commessa) ..3 (annullato|annullata|cancellato|cancellata|sospeso|sospesa|revocato|revocata|deserta|deserto|congelato|congelata|saltato|saltata|non si fa|non si farà|non parte|rinviato|soppresso|soppressa|bloccato|bloccata)',
    '(blocco delle assunzioni|riorganizzazione|ristrutturazione aziendale|tagli al personale)',
  ],
  'momento-sbagliato': [
    'reason:timing',
    '(non è|non era|brutto|pessimo) ..1 (il|un|un buon)? ..1 (momento|periodo)',
    '(troppo tardi|troppo presto|fuori tempo massimo|oltre la scadenza|dopo la chiusura|già chiuso|già chiusa|già chiuse|arrivato tardi|arrivata tardi|in ritardo|fuori termine)',
    '(disponibile|disponibilità|iniziare|cominciare|entrare|inserimento) ..3 (prima|subito|immediata|immediato|immediatamente|fino a|urgente|quanto prima)',
  ],
  lontano: [
    'reason:location',
    '(abita|abiti|vive|vivi|risiede|residente|residenza|domicilio|distanza|spostamento|tragitto) ..3 (lontano|ore|chilometri|km|fuori|vicino|comune|troppo|zona)',
    '(qualcuno|persona|candidato|candidata|candidati) ..1 (di qui|della zona|del posto|locale|locali|di zona|vicino|che abiti|in zona)',
  ],
  incompleto: [
    'reason:incomplete',
    '(incompleta|incompleto|incompleti|senza firma|non firmato|non firmata|priva di firma|documentazione incompleta|documentazione mancante)',
    '(non|senza|manca|mancava|mancavano|mancano|mancanza|assenza) ..2 (allegato|allegata|allegati|presentato|inviato|consegnato|ricevuto|pervenuto|incluso)? ..2 (documento|documenti|documentazione|certificato|firma|modulo|allegato|allegati|preventivo|attestazione|pagina|pagine|lettera|referenze|dichiarazione|fideiussione)',
  ],
  regole: [
    'reason:policy',
    '(conflitto di interessi|conflitto d interessi|limite di età|età massima|età minima|animali|garante|garanzie|busta paga|buste paga|contratto a tempo indeterminato|reddito)',
    '(non possiede|non soddisfa|non rispetta|non ha) ..2 (requisito|requisiti|condizioni|criteri|bando)',
    '(isee|reddito) ..3 (superiore|supera|oltre|inferiore)',
    '(conflitto di interessi|conflitto d interessi|limite di età)',
  ],
});
