import { phrases } from '../phrases/phrase.ts';

/** What an Italian no leaves open. */
export const it = phrases('it', 'door', {
  'keep-on-file': [
    'door:keep-on-file',
    'sure',
    '(conserveremo|conservare|terremo|tenere|manterremo|conserviamo|inseriremo|inserito|conservato|teniamo|archivieremo|conservata) ..6 (curriculum|cv|dati|profilo|candidatura|database|archivio|banca dati|presente|considerazione|contatti|recapiti|preventivo)',
    '(banca dati|nostro database|nel nostro archivio) ..3',
  ],
  'apply-again': [
    'door:apply-again',
    'sure',
    '(candidarsi|candidarti|inviare|inviarci|proporre|riproporre|ripresentare|presentare|ripresentarla|ripresentarlo|ripresentarsi|riproporla|riproporlo|riproporci|tornare|partecipare|ricandidarsi|ricandidarti|contattarci|riprovare|candidarci|mandarci|sottoporci) ..5 (primavera|autunno|estate|inverno|mesi|anno|nuovo|nuovamente|futuro|future|futuri|prossima|prossime|altre|ancora|altri|nuova|prossimo|nuovi)',
    '(invitiamo|incoraggiamo|speriamo|piacerebbe|lieti|felici|invito|incoraggio) ..4 (candidarsi|candidarti|inviare|ripresentare|proporre|partecipare|leggere|riprovare|ricandidarsi|ricandidarti|inviarci|leggerla|leggerti|ricevere|future|nuove)',
    '(prossima|prossimo|nuova|nuovo|prossime) (edizione|bando|stagione|selezione|round|call|volta|sessione|ciclo|finestra)',
    '(candidature|iscrizioni|bando|selezioni|domande|invii) ..4 (riaprono|riapriranno|apriranno|aprono|riapre|aprirà|riaprirà|apre)',
    '(risentirci|riparlarne|riprendere|ricontattarci|risentiamoci|riparliamone) ..6',
  ],
  'other-roles': [
    'door:other-roles',
    'sure',
    '(altre|future|nuove|prossime) (posizioni|opportunità|offerte|selezioni|occasioni)',
    '(consultare|visitare|seguire|monitorare|consulti|visiti|consulta|visita|segui) ..4 (sito|pagina|portale|offerte|posizioni|sezione)',
    '(posizione|opportunità|ruolo|progetto|occasione) ..3 (in linea|adatta|adatto|futura|futuro|dovesse|affine|idonea)',
  ],
  'feedback-offered': [
    'door:feedback-offered',
    'sure',
    '(disposizione|volentieri|può|puoi|desidera|desideri|disponibili|piacere|richiedere|chiedere|lieti) ..6 (feedback|riscontro|commenti|motivazioni|valutazione|scheda di lettura|giudizi|motivi)',
    '(feedback|commenti|scheda di lettura|giudizi) ..4 (allegato|allegati|disponibile|disponibili|richiesta|seguito|allegata)',
  ],
  resubmit: [
    'door:resubmit',
    'sure',
    '(versione rivista|nuova versione|versione riveduta|versione corretta|ripresentarlo|risottometterlo|risottomettere|revisioni) ..4',
  ],
  'contact-named': [
    'door:contact-named',
    'sure',
    '(contattare|scrivere|contatti|contatta|scriva|scrivimi|rivolgersi|rivolgerti|domande|chiarimenti|informazioni) ..6',
    '(restiamo|rimanere|restare|rimaniamo) in contatto',
  ],
  waitlist: [
    'door:waitlist',
    'sure',
    '(lista) ..1 (d attesa|di attesa|di riserva)',
    '(se|qualora) ..3 (posto|rinuncia|rinunciasse) ..3 (libera|liberasse|liberi)',
  ],
  referral: [
    'door:referral',
    'sure',
    '(consigliare|consigliato|inoltrato|inoltrata|segnalato|segnalata|girato|girata|raccomandato|segnalare|consiglio|inoltrare|presentarti|suggerisco) ..6 (collega|colleghi|altro|altra|contatto|reparto|amico|amica|editore|partner|team)',
    'mettere in contatto',
  ],
  'talent-pool': [
    'door:talent-pool',
    'sure',
    '(bacino di candidati|talent pool|talent community|albo fornitori|elenco fornitori|job alert)',
  ],
});
