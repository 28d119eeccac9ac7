import type { Phrase } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrase.ts';

const en = phrases('en', 'form', {
  'form-tiered': [
    'form:tiered',
    'sure',
    '(enjoyed|admired|liked|loved|impressed|admire|drawn|struck) ..5 (reading|your|this|writing|poems|story|voice|piece|work|prose)',
    '(hope|love|like|encourage|welcome|please|happy) ..6 (send|try|submit|see|read|query) ..2 (us|me)? ..2 (more|again|something else|new work|other work|next|another)',
    '(came close|close call|made it to|final round|second round|shortlist|discussed|held it|serious discussion)',
  ],
  'form-letter': [
    'form:form-letter',
    'sure',
    '(dear|hello|hi) (applicant|candidate|author|writer|sir|madam|contributor|submitter|artist|all|colleague)',
    '(volume|number) of (applications|submissions|queries|entries|applicants|candidates)',
    'thank you for your (interest|application|submission)',
    '(after|following) (careful|much|thorough) (consideration|review|deliberation)',
    '(wish|best|luck) ..6 (search|endeavors|endeavours)',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(enjoyed|loved|great|pleasure|lovely|nice|good) ..3 (talking|speaking|meeting|chatting|conversation|chat|meet|hearing)',
    '(your|the) ..2 (interview|presentation|portfolio|demo|audition|call|chapter|scene|monologue|talk|exercise) ..3 (was|were|showed|really|stood|impressed)',
    '(i|me) (personally|wanted to tell|wanted to let|know this|really|was torn|fought|pushed|argued)',
    '(call|phone|ring|give) me',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(do not|don t|not|please do not) ..1 (reply|respond) ..2 (to this|directly|as this|this)',
    '(automated|automatically generated|auto-generated|automatically|system generated|unattended|unmonitored|not monitored|auto-notification) ..3 (message|email|e-mail|mailbox|notification|response|address|inbox|system|generated|reply)?',
    '(replies|responses) ..3 (not monitored|undeliverable|not read|unmonitored)',
    '(mailbox|inbox|address) ..2 (is|cannot) ..1 (not monitored|unmonitored|accept incoming|not actively)',
  ],
});

const fr = phrases('fr', 'form', {
  'form-tiered': [
    'form:tiered',
    'sure',
    '(apprécié|aimé|séduits|touchés|séduit|sensibles) ..6 (lecture|écriture|texte|voix|style|poèmes|univers|travail)',
    '(invitons|encourageons|hésitez pas|plaisir) ..6 (autre|autres|nouveau|nouveaux|prochain) ..2 (texte|textes|manuscrit|poèmes|projet|travaux)',
  ],
  'form-letter': [
    'form:form-letter',
    'sure',
    '(madame|mesdames) ..1 monsieur',
    '(examen attentif|étude attentive|attention particulière)',
    '(grand nombre|nombreuses) ..2 (candidatures|manuscrits|dossiers)',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(plaisir|ravie|ravi|apprécié) ..4 (rencontrer|échanger|échange|entretien|rencontre|discussion|discuter)',
    '(personnellement|appelez moi|je voulais vous dire|je tenais)',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(ne pas|merci de ne pas|veuillez ne pas) ..2 (répondre) ..4',
    '(message|courriel|mail|e-mail) ..3 (automatique|automatiquement)',
    '(boîte|adresse) ..4 (pas lue|pas relevée|non surveillée|pas consultée)',
  ],
});

const de = phrases('de', 'form', {
  'form-tiered': [
    'form:tiered',
    'sure',
    '(gerne|gern|gefallen|überzeugt) ..5 (gelesen|Lektüre|Ton|Stimme|Sprache|Texte|Text)',
    '(freuen|gerne|gern) ..6 (weitere|andere|neue) ..2 (Texte|Arbeiten|Gedichte|Manuskripte|Text|Einsendungen)',
  ],
  'form-letter': [
    'form:form-letter',
    'sure',
    'sehr geehrte damen und herren',
    '(sorgfältiger|eingehender|reiflicher) (Prüfung|Überlegung|Abwägung)',
    '(Vielzahl|große Anzahl) ..3 (Bewerbungen|Einsendungen|Manuskripte)',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(Gespräch|Austausch|Kennenlernen|Treffen) ..4 (gefreut|Spaß|angenehm|nett|toll|gefallen|sehr)',
    '(persönlich|rufen Sie mich|ruf mich|ich hätte|ich wollte)',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(nicht) ..3 (antworten|beantworten|geantwortet) ..3',
    '(automatisch) ..2 (erstellt|generiert|erzeugt|versendet|generierte|erstellte)',
  ],
});

const es = phrases('es', 'form', {
  'form-tiered': [
    'form:tiered',
    'sure',
    '(disfrutado|gustado|apreciado|interesado) ..5 (lectura|texto|voz|poemas|relato|obra)',
    '(animamos|invitamos|encantaría) ..6 (otros|otras|nuevos|más) ..2 (textos|trabajos|poemas|relatos|obras)',
  ],
  'form-letter': [
    'form:form-letter',
    'sure',
    '(estimado|estimada) ..2 (candidato|candidata|solicitante|autor|autora|señor)',
    '(gran número|elevado número) de',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(gusto|placer|encantó|gustó) ..3 (conocerte|conocerle|hablar|charlar|entrevista)',
    '(personalmente|llámame|yo mismo|quería decirte)',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(no) ..2 (responda|responder|respondas|conteste) ..3',
    '(mensaje|correo) ..3 (automático|automáticamente|generado)',
  ],
});

const pt = phrases('pt', 'form', {
  'form-letter': [
    'form:form-letter',
    'sure',
    '(prezado|prezada|caro|cara) ..2 (candidato|candidata|autor|autora|senhor)',
    '(grande número|elevado número) de',
  ],
  'form-tiered': [
    'form:tiered',
    'sure',
    '(gostámos|gostamos|apreciamos|apreciámos) ..5 (leitura|texto|voz|poemas|conto|obra)',
    '(encorajamos|convidamos|adoraríamos) ..6 (outros|outras|novos|mais) ..2 (textos|trabalhos|poemas|contos|obras)',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(prazer|gostei|gostámos|adorei) ..3 (conhecer|conversar|conversa|falar|entrevista)',
    '(pessoalmente|ligue me|me ligue|queria dizer)',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(não) ..2 (responda|responder) ..3',
    '(mensagem|email|e-mail) ..3 (automática|automático|automaticamente|gerada)',
  ],
});

const it = phrases('it', 'form', {
  'form-letter': [
    'form:form-letter',
    'sure',
    '(gentile|egregio|spettabile) ..2 (candidato|candidata|autore|autrice|signore|signora)',
    '(gran numero|elevato numero) di',
  ],
  'form-tiered': [
    'form:tiered',
    'sure',
    '(apprezzato|piaciuto|piaciuta|colpito) ..5 (lettura|testo|voce|poesie|racconto|opera)',
    '(invitiamo|incoraggiamo|piacerebbe) ..6 (altri|altre|nuovi|nuove) ..2 (testi|lavori|poesie|racconti|opere)',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(piacere|piaciuto|piacevole) ..3 (conoscerla|conoscerti|parlare|chiacchierata|colloquio|incontrarti)',
    '(personalmente|mi chiami|chiamami|volevo dirti)',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(non) ..2 (rispondere|rispondi|risponda) ..3',
    '(messaggio|email|mail) ..3 (automatico|automatica|automaticamente|generato|generata)',
  ],
});

const nl = phrases('nl', 'form', {
  'form-letter': [
    'form:form-letter',
    'sure',
    '(geachte|beste) (heer|mevrouw|kandidaat|sollicitant|auteur|inzender)',
    '(grote aantal|groot aantal|zorgvuldige) ..2',
  ],
  'form-tiered': [
    'form:tiered',
    'sure',
    '(genoten|gewaardeerd|plezier|aangesproken) ..5 (lezen|tekst|stem|gedichten|verhaal|werk)',
    '(graag|hopen|nodigen) ..6 (ander|nieuw|meer|andere) ..2 (werk|teksten|gedichten|verhalen|verhaal)',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(leuk|fijn|prettig|plezierig) ..4 (gesprek|kennismaking|spreken|kennis|ontmoeten|gesproken)',
    '(persoonlijk|bel me|ik wilde je)',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(niet) ..3 (beantwoorden|reageren|antwoorden|beantwoord) ..3',
    '(automatisch) ..2 (gegenereerd|verzonden|bericht|verstuurd|gegenereerde)',
  ],
});

/** Signs of how a letter was made. */
export const formPhrases: readonly Phrase[] = [...en, ...fr, ...de, ...es, ...pt, ...it, ...nl];
