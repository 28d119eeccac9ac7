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
  'la-chiamiamo': [
    'door:keep-on-file',
    '(la|ti) (chiamo|chiamerò|chiameremo|richiamo|richiamerò|contatteremo|ricontatteremo|ricontatterò|avviso|avviseremo) ..2 (se|quando|appena|non appena)',
  ],
});
