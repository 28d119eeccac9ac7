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
    '(riservato|riservata|riservati|riservate|limitato) ..1 (a|ai|agli|alle|solo) ..2',
  ],
  tardi: [
    'reason:timing',
    '(fuori termine|fuori tempo|troppo tardi|oltre i termini|oltre il termine|dopo la scadenza|scaduti i termini|troppo presto)',
    '(termine|termini|scadenza|bando) ..2 (scaduto|scaduti|chiuso|passata|passato|scaduta)',
  ],
});
