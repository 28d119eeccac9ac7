import type { FieldWords } from './field-words.ts';

export const it: FieldWords = {
  job: [
    'candidato|candidata|candidati|assunzione|lavoro|curriculum|selezione|selezioni|posizione|risorse|stage|recruiting|selezionatrice',
    '(risorse umane|processo di selezione|offerta di lavoro|la tua candidatura|la sua candidatura|posizione aperta|iter di selezione|tirocinio)',
    '~ candidatura|colloquio|profilo|ruolo|cv|team|azienda',
  ],
  freelance: [
    'freelance|preventivo',
    'libero professionista',
    '(il suo preventivo|il tuo preventivo|i suoi servizi|tua offerta|tua tariffa)',
    '~ progetto|agenzia|cliente|tariffa|budget|incarico',
  ],
  sales: [
    '(il vostro prodotto|la vostra soluzione|il vostro software|fornitore attuale|attuale fornitore|la vostra piattaforma)',
    '~ soluzione|fornitore|piattaforma|licenza',
  ],
  literary: [
    'manoscritto|dattiloscritto|poesie|poesia|romanzo|racconto|racconti|editore|editrice|silloge|antologia',
    '(casa editrice|linea editoriale|nostra rivista|agenzia letteraria|nostro catalogo|la sua opera|il suo testo|comitato di lettura)',
    '~ opera|rivista|testo|testi|pubblicare|pubblicazione|autore|redazione',
  ],
  journal: [
    'revisori|referee|peer',
    '(peer review|comitato editoriale|direttore della rivista|il suo articolo|revisione paritaria)',
    '~ articolo|rivista|manoscritto|contributo',
  ],
  conference: [
    'convegno|congresso|simposio',
    '(comitato scientifico|suo abstract|tuo abstract|comitato di programma|la sua proposta di intervento)',
    '~ abstract|contributo|poster|conferenza|intervento',
  ],
  grant: [
    'bando|borsa|borse|fondazione|finanziamento|contributo',
    '(domanda di finanziamento|borsa di studio|domanda di contributo|graduatoria)',
    '~ progetto|commissione|domanda|fondi|giuria',
  ],
  investor: [
    'investire|investimento|investitori|startup|investitore',
    '(round di investimento|nostro fondo|la vostra startup|la tua startup|comitato di investimento)',
    '~ fondo|round|deck|portafoglio',
  ],
  audition: [
    'provino|provini|audizione|audizioni|casting|cast|attore|attrice|regista',
    '(il ruolo di|casting director|la parte|self tape)',
    '~ ruolo|parte|produzione|film|spettacolo|teatro|regia',
  ],
  admission: [
    'universita|ammissione|ammissioni|dottorato|laurea|magistrale|ateneo|immatricolazione|conservatorio',
    '(corso di laurea|commissione di ammissione|anno accademico|domanda di ammissione|graduatoria di ammissione)',
    '~ corso|master|posto|studenti|accademia',
  ],
  residency: ['residenza|residenze', '(residenza artistica|residenza d artista)', '~ artisti|studio'],
  speaking: [
    'relatore|relatrice|relatori|speaker|podcast|talk',
    '(il tuo talk|la tua proposta di talk|call for speakers|il suo intervento)',
    '~ evento|sessione|programma|palco|conferenza',
  ],
  promotion: [
    'promozione|avanzamento',
    '(aumento di stipendio|passaggio di livello|avanzamento di carriera)',
    '~ livello|ciclo',
  ],
  tender: [
    'gara|appalto|aggiudicazione|aggiudicato|aggiudicata|aggiudicatario',
    'stazione appaltante',
    '(la vostra offerta|bando di gara|offerta economicamente)',
    '~ offerta|lotto|contratto',
  ],
  rental: [
    'affitto|inquilino|inquilini|proprietario|proprietaria|locatore|appartamento|stanza|bilocale|monolocale',
    '(contratto di locazione|agenzia immobiliare|la visita|la casa)',
    '~ casa|canone|visita|immobile',
  ],
  personal: ['(solo amici|restare amici|la tua festa|il tuo compleanno|la nostra relazione|al tuo matrimonio)'],
};
