import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in Italian that leave no doubt, wherever they stand. */
export const it = plainPhrases('it', 'door', {
  passato: [
    'door:referral',
    '(passato|girato|inoltrato|dato|mandato|lasciato) ..1 (il|la|i)? (suo|sua|suoi|tuo|tua|tuoi) ..2 (nome|contatto|contatti|curriculum|numero|candidatura|proposta|manoscritto) ..1 (a|al|alla|ad|allo)',
    'da parte (mia|nostra)',
    'a (mio|nostro) nome',
  ],
  riprovare: [
    'door:apply-again',
    '(ricandidarsi|ricandidarti|ricandidati|si ricandidi|ripresentare|ripresentarsi|ripresentarti|riproponga|riprovi|riprova) ..2',
    '(mi|ci) (riscriva|richiami|ricontatti|risenta) ..2 (a|in|quando|dopo|tra|fra|dal)',
  ],
  riscontro: [
    'door:feedback-offered',
    '(richiedere|chiedere|chiederci|chieda) ..2 (feedback|riscontro|commenti|giudizio|scheda|valutazione|motivazioni)',
  ],
  'lista-d-attesa': ['door:waitlist', '(in|nella|alla) ..1 lista (d attesa|di attesa|di riserva)'],
  rivedere: [
    'door:resubmit',
    '(rivedere|rielaborare|riscrivere|correggere|rivederlo) ..4 (ripresentare|inviare di nuovo|reinviare|rimandare|ripresentarlo|sottoporre di nuovo)',
  ],
  'banca-dati': [
    'door:talent-pool',
    '(banca dati|database|rosa|elenco) ..1 (candidati|dei candidati|talenti|collaboratori|dei collaboratori)',
  ],
  'altri-posti': [
    'door:other-roles',
    '(altre|altri|nostre) ..1 (offerte|posizioni|opportunità|annunci|ricerche|selezioni|corsi|appartamenti) ..4 (sito|pagina|portale|consultare|consulti|aperte|attive|disponibili)',
  ],
  altrove: [
    'door:referral',
    '(provi|prova|contatti|contatta|si rivolga|rivolgiti|senta|senti|chieda|chiedi) ..1 (a|da|con|al|alla|dal|dalla|presso) ..3',
    '(metto|mettere|mettiamo|metterla) ..1 in contatto',
  ],
  tenuto: [
    'door:keep-on-file',
    '(conserveremo|conserviamo|conservo|terremo|teniamo|tengo|terrò|tenere|resterà|rimarrà|archivieremo) ..3 (curriculum|cv|dati|candidatura|contatto|contatti|profilo|nominativo|numero|domanda|preventivo|archivio|banca dati)',
    '(terremo|terrò|teniamo|tengo|tenere|tenuto) ..2 (presente|in considerazione|da parte|a mente)',
  ],
  'di-nuovo': [
    'door:apply-again',
    '(prossima|prossimo|nuovo|nuova) (bando|edizione|audizione|stagione|call|sessione|selezione|finestra|numero|anno|concorso)',
    '(ci|mi) ..1 (mandi|invii|scriva|manda|invia|proponga|riprovi) ..3 (ancora|altro|altri|altre|nuovo|prossimo)',
  ],
  'dire-perche': [
    'door:feedback-offered',
    '(se (lo )?(desidera|vuole|vuoi|desideri)) ..4 (feedback|riscontro|commenti|scheda|parlarne|spiegare|valutazione|giudizi|sentirci|approfondire)',
  ],
});
