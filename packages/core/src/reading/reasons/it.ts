import { phrases } from '../phrases/phrase.ts';

/** How an Italian no says why. */
export const it = phrases('it', 'reason', {
  capacity: [
    'reason:capacity',
    'sure',
    '(gran|grande|elevato|alto|numerose|numerosi|moltissime|molte|tante|tantissime|centinaia) ..3 (numero|candidature|domande|candidati|proposte|manoscritti|progetti|richieste|quantità)',
    '(posti|spazio|numero|capienza|disponibilità) ..2 (limitato|limitata|limitati|esauriti|esaurito|ridotto|ridotta)',
  ],
  filled: [
    'reason:position-filled',
    'sure',
    '<position> ..6 (coperta|coperto|assegnata|assegnato|occupata|occupato|affittato|affittata|non è più disponibile)',
    '(candidato interno|candidata interna|risorsa interna)',
  ],
  cancelled: [
    'reason:position-cancelled',
    'sure',
    '(<position>|progetto|selezione|bando|produzione|gara|ricerca) ..5 (annullata|annullato|cancellata|cancellato|soppressa|ritirata|ritirato|revocata)',
    '(annullare|annullato|cancellare) ..2 (la|il|questa|questo) ..1 (selezione|posizione|progetto|ricerca)',
    '(ristrutturazione|riorganizzazione|blocco delle assunzioni)',
  ],
  fit: [
    'reason:fit',
    'sure',
    'non ..3 (rientra|rientrano|in linea|risponde|corrisponde|si adatta|adatto|adatta|è quello che)',
    '(più|meglio|maggiormente) ..2 (in linea|aderente|aderenti|adatto|adatti|adatta|vicino|vicini|affine|affini|risponde|rispondono|corrisponde|corrispondono)',
    '(linea editoriale|nostro catalogo)',
  ],
  experience: [
    'reason:experience',
    'sure',
    '(più|maggiore|poca|mancanza di|sufficiente|scarsa) ..1 esperienza',
    'esperienza ..4 (più|richiesta|insufficiente|necessaria|non|maggiore)',
    '(più esperto|più esperti|più esperta|anni di esperienza|troppo junior)',
  ],
  qualification: [
    'reason:qualification',
    'sure',
    '(requisiti|titolo di studio|qualifica|qualifiche|competenze|certificazione|laurea|criteri) ..4 (non|richiesti|richiesta|richieste|mancanti|previsti|minimi|richiesto)',
    '(non) ..2 (possiede|soddisfa|risponde|ha) ..3 (requisiti|criteri|condizioni|titoli)',
  ],
  location: [
    'reason:location',
    'sure',
    '(sede|residenza|in presenza|distanza|zona|trasferimento|trasferirsi) ..5 (non|cerchiamo|qualcuno|necessaria|richiesta|richiede|obbligatoria|troppo)',
    '(qualcuno|persona|candidato|risorsa) ..2 (in zona|sul posto|residente|locale)',
  ],
  visa: ['reason:visa', 'sure', '(visto|permesso di soggiorno|permesso di lavoro|cittadinanza)'],
  budget: [
    'reason:budget',
    'sure',
    '(budget|fondi|prezzo|costo|costi|tariffa|risorse|finanziamento|preventivo|reddito|bilancio) ..5 (non|tagliato|tagli|limitato|limitati|limitate|supera|eccede|alto|elevato|elevata|insufficiente|insufficienti|ridotto|oltre|superiore|taglio|esauriti)',
    '(non|senza|mancanza di|motivi|ragioni|vincoli|restrizioni) ..2 (budget|fondi|risorse|economici|economiche|finanziari|di bilancio)',
    '(troppo caro|troppo alto|più economica|più economico|più conveniente)',
    '(supera|eccede|oltre) ..3 budget',
  ],
  timing: [
    'reason:timing',
    'sure',
    '(non è) ..2 (momento|momento giusto)',
    '(fuori termine|scadenza ..3 (passata|scaduta|superata)|troppo tardi|troppo presto|termini ..3 (scaduti|chiusi))',
    '(date|calendario|disponibilità) ..3 (non|incompatibili|incompatibile)',
    'non è (una )?priorità',
  ],
  competition: [
    'reason:competition',
    'sure',
    '(molto|estremamente|altamente|particolarmente) (competitivo|competitiva|selettivo|selettiva)',
    '(alto livello|elevata qualità|grande qualità|alta qualità|livello molto alto|forte concorrenza)',
    '(molti|molte|numerosi|numerose|altri|altre|tante) ..2 (candidati|candidature|proposte|progetti|profili|testi) ..2 (eccellenti|qualificati|validi|di qualità|ottimi|valide|ottime|di alto|di valore)',
    '(punteggio più alto|punteggio superiore|miglior punteggio)',
  ],
  quality: [
    'reason:quality',
    'sure',
    '(non) ..3 (convinto|convinti|convince|maturo|coinvolto|sufficientemente|del tutto riuscito)',
    '(manca|mancano|mancava|carente|debole|deboli) ..4 (profondità|tensione|ritmo|chiarezza|originalità|rigore|sviluppo|metodologia)',
    '(revisori|valutatori|referee) ..6 (criticità|carenze|riserve|debolezze|lacune|dubbi)',
    '(trama|personaggi|stile|dialoghi|ritmo|metodologia) ..4 (debole|deboli|non|lento|poco|manca|carente)',
  ],
  policy: [
    'reason:policy',
    'sure',
    '(politica|policy|politiche|regolamento|norme) ..3 (interna|interne|aziendale|aziendali|nostra|della|non)',
    '(non) (pubblichiamo|accettiamo|finanziamo|lavoriamo con|rappresentiamo) ..3',
  ],
  incomplete: [
    'reason:incomplete',
    'sure',
    '(incompleta|incompleto|documentazione ..3 (mancante|incompleta)|documenti mancanti|mancavano|non allegato|non allegata)',
  ],
});
