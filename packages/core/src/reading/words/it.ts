import type { WordLists } from '../grammar/pattern.ts';

/** Italian words that patterns refer to by name. */
export const it: WordLists = {
  thing:
    'candidatura|domanda|proposta|manoscritto|dattiloscritto|opera|testo|testi|racconto|poesie|articolo|abstract|contributo|preventivo|offerta|progetto|profilo|provino|audizione|curriculum|cv|romanzo|intervento|talk|richiesta|lavoro|silloge|promozione|servizi|startup|video|film',
  position:
    'posizione|posto|ruolo|incarico|offerta|parte|appartamento|stanza|borsa|stage|posizioni|posti|tirocinio|casa|residenza|bilocale|monolocale',
  candidate:
    'candidato|candidata|candidati|candidate|candidatura|candidature|persona|persone|profilo|profili|fornitore|fornitori|agenzia|agenzie|attore|attrice|inquilino|inquilina|inquilini|coppia|proposta|proposte|progetto|progetti|opera|opere|professionista|professionisti|concorrente|azienda|opzione|strada|direzione|traduttore|traduttrice|illustratrice|relatori|freelance|testi|offerta|offerte|ditta',
  go: 'proseguire|procedere|andare avanti|continuare|dare seguito|accogliere|accettare|pubblicare|finanziare|offrire|offrirle|offrirti|selezionare|includere|inserire|assumere|rappresentare|investire|ammettere|assegnare|concedere|invitarla|invitarti|approvare|avanzare|prendere|sostenere|inserirla|aggiudicare|ospitare|proporle|proporti|affidarle|affidarti',
};
