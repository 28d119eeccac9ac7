import type { Phrase } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrase.ts';

const en = phrases('en', 'finality', {
  final: [
    'finality:final',
    'sure',
    '(decision|decisions) ..2 (is|are) ..2 (final|not open|not negotiable|binding|irrevocable)',
    '(not|t|unable|cannot|no longer) ..4 (reconsider|appeal|appeals|reconsideration|revisit this|enter into|discuss this|correspondence|revised version|revised versions|resubmission|resubmissions|further submissions|debate)',
    '(please|kindly) (do not|don t) ..3 (contact|resubmit|re-submit|apply|submit|reapply|call) ..2',
    '(no further|not accept further|not consider further|no more) ..2 (correspondence|applications|submissions|emails|communication|contact)',
    '(final|last) (decision|answer|word)',
    '(not|never) be (eligible|considered) ..4 (again|future|reapply)',
    '(no need|no reason) to (follow up|chase|get back|write back|call)',
    '(don t|do not) (follow up|chase)',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(unless|until|once|when|should|if) ..8 (changes|change|available|opens|open up|opens up|arise|arises|secured|funding|budget|circumstances|revised|experience|permit|visa|comes up|reopen|reopens|drops out)',
    '(in|after|within|wait) ..4 (months|year|years|weeks) ..4',
  ],
  open: [
    'finality:open',
    'sure',
    '(at this time|right now|for now|at the moment|at this point|at this stage|currently|at present|this time|this year|this round|this season|this cycle|this quarter|on this occasion|this time around)',
    '(door|doors) ..3 (open|always open)',
    '(this|it) ..1 (is|s|isn t) ..1 (not|t)? ..2 (a no|the end|goodbye|forever)',
    '(hope|look forward|looking forward|love|like|happy|glad) ..4 (work with you|working with you|work together|cross paths|hear from you|hearing from you|stay in touch|keep in touch|meet again|see you|read more|see more|collaborate|chance to work)',
  ],
});

const enFeedback = phrases('en', 'finality', {
  'no-feedback': [
    'no-feedback',
    'sure',
    '(not|t|unable|cannot|never|no longer|won t) ..5 (provide|give|offer|share|shared|provided|given|send|supply|comment|respond|discuss|discussed|able to|enter into|explain|disclose) ..6 (feedback|comments|critique|reasons|reason|critiques|individual responses|details|notes|individually|individual)',
    '(no|any) ..2 (individual|specific|detailed|further|personal|additional)? ..1 feedback ..3 (is|be|will|can|available|provided|given)? ..2 (available|provided|given|offered|shared)?  (available|provided|given|not|offered|possible)',
    'feedback ..6 (not|t|won t|cannot|unable) ..4 (provided|available|possible|given|shared|offered|be|able|discussed)',
    '(not|t|unable|cannot) ..3 (comment|respond|reply|give notes|answer) ..3 (individually|personally|on individual|to each|to every|on each|in detail|each)',
    '(policy|practice) ..3 not to (give|provide|offer|comment|discuss|share)',
    '(prevents|precludes|keeps|makes it impossible) ..6 (feedback|comments|responding individually|individual)',
    'without (feedback|comment|giving reasons)',
  ],
});

const fr = phrases('fr', 'finality', {
  final: [
    'finality:final',
    'sure',
    '(décision|refus) ..3 (définitive|définitif|irrévocable|sans appel|ferme)',
    '(merci de|prière de|veuillez) ..2 (ne pas|ne plus) ..2 (nous|me|relancer|répondre|soumettre|renvoyer|contacter|recontacter)',
    '(aucune|aucun) ..1 (réclamation|recours|appel|nouvelle version|correspondance) ',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(si|lorsque|quand|dès que|tant que) ..6 (évolue|évoluait|budget|financement|se libère|change|expérience|situation)',
    '(dans|après|d ici) ..3 (mois|an|ans|semaines)',
  ],
  open: [
    'finality:open',
    'sure',
    '(pour le moment|pour l instant|actuellement|à ce jour|à ce stade|cette fois|cette année|à l heure actuelle|pour cette session)',
    '(porte|portes) ..3 (ouverte|ouvertes)',
    '(plaisir|espérons|serions ravis|serons ravis|espoir) ..6 (collaborer|travailler|lire|revoir|retrouver|recroiser)',
  ],
  'no-feedback': [
    'no-feedback',
    'sure',
    '(ne|n|pas|impossible|sans) ..5 (communiquer|donner|fournir|commenter|motiver|détailler|apporter|justifier|faire|adresser) ..5 (retour|retours|commentaire|commentaires|motif|motifs|raisons|avis|feedback|individuellement|personnalisé|personnalisée|détaillé|décision|décisions|refus|réponse personnalisée)',
    '(pas|aucun|aucune) ..2 (retour|commentaire|feedback|explication|avis détaillé|motivation) ..2',
  ],
});

const de = phrases('de', 'finality', {
  final: [
    'finality:final',
    'sure',
    '(Entscheidung|Absage) ..3 (endgültig|abschließend|unwiderruflich)',
    '(bitten|bitte) ..4 (keine weiteren|nicht erneut|nicht noch einmal|nicht wieder|von Rückfragen|keine erneute) ..4',
    '(Rechtsweg|keine Korrespondenz|nicht anfechtbar|Widerspruch ist nicht)',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(falls|wenn|sobald|sollte|sofern) ..6 (ändert|ändern|frei|ergibt|Budget|Mittel|Erfahrung|geändert)',
    '(in|nach|frühestens) ..3 (Monaten|Jahr|Jahren|Wochen)',
  ],
  open: [
    'finality:open',
    'sure',
    '(derzeit|momentan|aktuell|zurzeit|im Moment|zum jetzigen Zeitpunkt|diesmal|dieses Mal|dieses Jahr|vorerst|gegenwärtig|in diesem Jahr|in dieser Runde)',
    '(Tür|Türen) ..3 (offen)',
    '(hoffen|freuen|würden uns freuen) ..6 (zusammenzuarbeiten|zusammenarbeiten|Zusammenarbeit|wieder|wiederzusehen|zu lesen|Kontakt|wiedersehen)',
  ],
  'no-feedback': [
    'no-feedback',
    'sure',
    '(nicht|keine|kein|leider nicht|keinen) ..6 (Feedback|Begründung|Gründe|Rückmeldung|Gründen|Auskunft|Rückfragen|Stellungnahme|begründen|Einzelbegründung|Gutachten) ..5 (geben|möglich|mitteilen|nennen|erteilen|können|beantworten|eingehen|verschicken)?',
    '(individuelle|detaillierte|persönliche|individuelles|ausführliche) (Begründung|Rückmeldung|Begründungen|Rückmeldungen|Feedback) ..5 (nicht|leider)',
    '(ohne) ..2 (Begründung|Angabe von Gründen)',
    '(Absehen|absehen|verzichten) ..4 (Begründung)',
  ],
});

const es = phrases('es', 'finality', {
  final: [
    'finality:final',
    'sure',
    '(decisión) ..3 (definitiva|firme|inapelable|irrevocable)',
    '(no|sin) ..3 (recurso|apelación|correspondencia) ',
    '(rogamos|pedimos) ..2 (no) ..3 (contactar|reenviar|volver|responder|insistir)',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(si|cuando|en caso de que) ..5 (cambia|cambie|presupuesto|surja|libera|surge)',
    '(en|dentro de|tras) ..3 (meses|años|año|semanas)',
  ],
  open: [
    'finality:open',
    'sure',
    '(en este momento|por el momento|por ahora|actualmente|en esta ocasión|esta vez|este año|de momento|en esta convocatoria)',
    '(puerta|puertas) ..3 (abierta|abiertas)',
    '(esperamos|encantaría|ojalá) ..5 (colaborar|trabajar|leer|volver a|coincidir)',
  ],
  'no-feedback': [
    'no-feedback',
    'sure',
    '(no|imposible|sin) ..5 (ofrecer|dar|proporcionar|facilitar|comentar|detallar|enviar|motivar|comunicar) ..5 (feedback|comentarios|motivos|retroalimentación|razones|valoraciones|individualmente|informe|detalle|informes|personalizada|individual|individualizada)',
  ],
});

const pt = phrases('pt', 'finality', {
  final: [
    'finality:final',
    'sure',
    '(decisão) ..3 (definitiva|final|irrevogável|irrecorrível)',
    '(não|sem) ..3 (recurso|apelação) ',
    '(pedimos|solicitamos) ..2 (que não|para não) ..3',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(se|quando|caso) ..5 (mudar|orçamento|surgir|verba|surja)',
    '(em|daqui a|após|dentro de) ..3 (meses|anos|ano|semanas)',
  ],
  open: [
    'finality:open',
    'sure',
    '(neste momento|no momento|por enquanto|de momento|atualmente|desta vez|este ano|nesta ocasião|para já|nesta edição)',
    '(porta|portas) ..3 (aberta|abertas)',
    '(esperamos|adoraríamos|gostaríamos) ..5 (colaborar|trabalhar|ler|voltar a|cruzar)',
  ],
  'no-feedback': [
    'no-feedback',
    'sure',
    '(não|impossível|sem) ..5 (oferecer|dar|fornecer|comentar|detalhar|enviar|partilhar|compartilhar) ..5 (feedback|comentários|motivos|retorno|pareceres|razões|individualmente|individual|individualizado|personalizado)',
  ],
});

const it = phrases('it', 'finality', {
  final: [
    'finality:final',
    'sure',
    '(decisione) ..3 (definitiva|insindacabile|inappellabile|irrevocabile)',
    '(giudizio) insindacabile',
    '(preghiamo|chiediamo) ..2 (di non) ..3',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(se|quando|qualora) ..5 (cambia|cambiasse|budget|dovesse|libera|liberi)',
    '(tra|fra|entro|dopo) ..3 (mesi|anni|anno|settimane)',
  ],
  open: [
    'finality:open',
    'sure',
    '(al momento|per il momento|per ora|attualmente|in questa occasione|questa volta|quest anno|in questo momento|in questa fase|allo stato attuale)',
    '(porta|porte) ..3 (aperta|aperte)',
    '(speriamo|piacerebbe|auspichiamo) ..5 (collaborare|lavorare|leggere|rivederci|incontrarci)',
  ],
  'no-feedback': [
    'no-feedback',
    'sure',
    '(non|impossibile|senza) ..5 (fornire|dare|offrire|commentare|motivare|inviare|rilasciare|entrare) ..5 (feedback|commenti|motivazioni|riscontro|giudizi|motivi|individuali|singolarmente|singoli|individuale|merito|schede|personalizzato)',
  ],
});

const nl = phrases('nl', 'finality', {
  final: [
    'finality:final',
    'sure',
    '(beslissing|besluit|keuze) ..3 (definitief|onherroepelijk|bindend)',
    '(over de uitslag|niet worden gecorrespondeerd|geen correspondentie|geen bezwaar mogelijk)',
    '(verzoeken|vragen) ..3 (niet opnieuw|geen) ..3',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(als|indien|zodra|mocht) ..5 (verandert|veranderen|budget|vrijkomt|wijzigt)',
    '(over|na|binnen) ..3 (maanden|jaar|weken)',
  ],
  open: [
    'finality:open',
    'sure',
    '(op dit moment|momenteel|voorlopig|dit keer|deze keer|dit jaar|vooralsnog|voor nu|deze ronde)',
    '(deur) ..3 (open)',
    '(hopen|graag|zouden graag) ..5 (samenwerken|samen te werken|lezen|tegen te komen|weer te zien)',
  ],
  'no-feedback': [
    'no-feedback',
    'sure',
    '(niet|geen) ..5 (feedback|toelichting|motivering|redenen|inhoudelijk|terugkoppeling|commentaar|individueel) ..4 (geven|mogelijk|verstrekken|ingaan|reageren|motiveren)?',
  ],
});

/** How final a no says it is, and whether it refuses feedback. */
export const finalityPhrases: readonly Phrase[] = [...en, ...enFeedback, ...fr, ...de, ...es, ...pt, ...it, ...nl];
