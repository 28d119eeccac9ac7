import type { Phrase } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrase.ts';

/**
 * Words that take the force from claims near them, by language.
 * `condition` from there to the end of the sentence; `denial` the same; `others` the whole sentence;
 * `negator` only what follows within a few words, and only claims of good news; `harmless` lifts a condition.
 */
const en = phrases('en', 'guard', {
  if: [
    'guard:condition',
    'sure',
    '(if|in the event|in case|unless|whether|should|even if|provided|assuming|suppose|supposing) ..1 (you|we|your|you re|our|they|there|the|selected|not|unsuccessful|this|it|that|successful|shortlisted|a|any|chosen|for|i|no)',
    '(assume|consider) ..3 (application|submission|that you|you|it|this) ..6 (not|unsuccessful|unsuccessfully|declined|rejected)',
    '(if|in case) not',
    '(may|might|could) ..2 (not)? ..1 (be selected|be successful|be shortlisted|be able|receive|decide|choose)',
  ],
  'if-silent': [
    'guard:others',
    'sure',
    '(haven t|have not|don t|do not|hear|not hear|not heard|no response|no reply) ..3 (heard|hear|from us|back from) ..8 (days|weeks|months|by|within|after|assume|consider|then)',
    '(late|incomplete|unsolicited|simultaneous|previously published|multiple|further) (applications|submissions|work|entries|proposals|bids|manuscripts|queries)',
    '(call for|open call|now open|is open|are open|deadline for) ..4',
    '(whether|regardless) ..4 (or not|successful|accepted)',
    '(acceptance|accepted) or (rejection|rejected|declined|not)',
    'successful or (not|otherwise|unsuccessful)',
    '(minutes of|city council|town council|county council|parliament|senate|minister|government|voters|shareholders|union|court|judge|police) ..10',
    '(reply|respond|write) only to',
    'only (reply|respond|contact|write|get back|notify) ..6',
    '(candidates|applicants|those|authors|people|writers|submitters|applications|submissions|anyone|bidders|artists) ..2 (who|that|which)? ..2 (are|were|is|have been|aren t|weren t) (not|t) ..2',
    '(unsuccessful|rejected|declined) ..1 (candidates|applicants|applications|submissions|authors|bidders) ..2 (will|are|may|can|do)',
    '(how|what|why|when) (to|do|does|did|can|should|recruiters|employers|companies|agents|editors) ..8',
  ],
  'if-harmless': [
    'guard:harmless',
    'sure',
    '(if|should) you ..2 (have|ve|had) ..1 (any)? ..1 (questions|question|applied|also applied|already applied|other applications|submitted|received this)',
    'if you re (reading|receiving)',
    '(if|should) you ..2 (wish|want|would like|d like|need|like|are interested|choose) ',
  ],
  'not-meaning': [
    'guard:denial',
    'sure',
    '(doesn t|does not|not|isn t|no) ..2 (mean|imply|necessarily|suggest|indicate|a rejection) ..2',
    '(not yet|haven t yet|have not yet|no decision|yet to|hasn t been|has not been) ..3 (decided|made|decision|decide|selected|rejected|filled)',
    '(never|not) ..1 (said|say|told|told you)',
    '(mistake|mistakenly|in error|by error|erroneously|by accident|please disregard|disregard|ignore) ..8 (previous|earlier|email|e-mail|message|sent|letter|rejection|note|notice)',
    '(sent|told|informed|received) ..8 (in error|by mistake|mistakenly|erroneously|by accident)',
  ],
  negator: [
    'guard:negator',
    'sure',
    'not|t|cannot|unable|never|regret|unfortunately|neither|without|nor|no|decline|sorry|instead|hoping|hope|wish',
  ],
});

const fr = phrases('fr', 'guard', {
  if: [
    'guard:condition',
    'sure',
    '(si|au cas où|dans le cas où|à moins que|même si|s) ..1 (vous|votre|nous|notre|elle|il|celle|ils|le|la|aucune|tel)',
    '(sans|en l absence de) (réponse|nouvelles|retour) ..8',
    '(considérer|considérez) ..3 que ..2 (votre|candidature)',
  ],
  others: [
    'guard:others',
    'sure',
    '(positive ou négative|favorable ou non|positif ou négatif|retenue ou non|retenu ou non)',
    '(candidats|candidatures|personnes|auteurs|dossiers|projets) ..1 (non|pas) (retenus|retenues|sélectionnés|sélectionnées)',
    '(seuls|seules) ..3 (candidats|candidatures|personnes|dossiers)',
  ],
  harmless: ['guard:harmless', 'sure', 'si vous ..1 (avez|souhaitez|aviez|désirez|voulez) '],
  denial: [
    'guard:denial',
    'sure',
    '(ne signifie pas|ne veut pas dire|pas encore|n a pas encore|aucune décision|n est pas un refus) ..2',
    '(par erreur|erreur|ne tenez pas compte|merci d ignorer|veuillez ignorer) ..8 (message|mail|précédent|courriel|refus|précédente)',
  ],
  negator: [
    'guard:negator',
    'sure',
    'pas|plus|ne|n|sans|impossible|regret|malheureusement|regrettons|aucun|aucune|refus',
  ],
});

const de = phrases('de', 'guard', {
  if: [
    'guard:condition',
    'sure',
    '(falls|sofern|sollten|sollte|wenn|ob|vorausgesetzt) ..2 (Sie|du|wir|Ihre|deine|Ihnen|dir|es|Ihr|die|keine|der|das|uns)',
    '(nichts|keine) ..3 (hören|Rückmeldung) ..8 (davon ausgehen|betrachten|gehen Sie|leider)',
  ],
  others: [
    'guard:others',
    'sure',
    '(bis dahin|innerhalb|keine Nachricht|nichts) ..6 (hören|erhalten|bekommen|hast|haben)',
    '(positiv oder negativ|Zu oder Absage|ob positiv)',
    '(Bewerber|Bewerberinnen|Bewerbungen|Einsendungen|Kandidaten|Manuskripte) ..3 die nicht ..3',
    '(nicht berücksichtigte|abgelehnte|abgelehnten|nicht berücksichtigten) ..1 (Bewerber|Bewerbungen|Bewerberinnen|Einsendungen|Manuskripte)',
  ],
  harmless: [
    'guard:harmless',
    'sure',
    '(falls|sollten|wenn) (Sie|du) ..2 (Fragen|Rückfragen|wünschen|möchten|Interesse|noch) ',
  ],
  denial: [
    'guard:denial',
    'sure',
    '(bedeutet nicht|heißt nicht|noch nicht|noch keine) ..3 (entschieden|Entscheidung|gefallen|dass|besetzt)',
    '(versehentlich|irrtümlich|aus Versehen) ..8 (Mail|Nachricht|Absage|verschickt|gesendet|E-Mail|versandt)',
  ],
  negator: ['guard:negator', 'sure', 'nicht|kein|keine|keinen|leider|ohne|weder|bedauern|absage|keiner'],
});

const es = phrases('es', 'guard', {
  if: [
    'guard:condition',
    'sure',
    '(si|en caso de|en caso de que|de no|aunque|salvo que|a menos que) ..1 (usted|su|tu|no|nos|le|te|ser|resulta|resultas|recibe|recibes|fuera|finalmente|la|el|es|eres|has|ha|que|hubiera)',
    '(entenderemos|considere|considera|entenderá) ..3 (que|descartada|no)',
  ],
  others: [
    'guard:others',
    'sure',
    '(candidatos|candidaturas|personas|solicitudes|autores|propuestas) ..2 no (seleccionados|seleccionadas|admitidos|admitidas|elegidos|aceptadas)',
    '(solo|sólo|únicamente) ..3 (candidatos|candidaturas|personas|seleccionados)',
  ],
  harmless: ['guard:harmless', 'sure', 'si (tiene|tienes|desea|deseas|quiere|quieres) '],
  denial: [
    'guard:denial',
    'sure',
    '(no significa|no quiere decir|aún no|todavía no|no hemos tomado) ..3',
    '(por error|ignore|haga caso omiso|ignora) ..6 (mensaje|correo|anterior|enviado|email)',
  ],
  negator: ['guard:negator', 'sure', 'no|lamentablemente|sin|lamentamos|ni|nunca|tampoco|sentimos|imposible'],
});

const pt = phrases('pt', 'guard', {
  if: [
    'guard:condition',
    'sure',
    '(caso|se|na eventualidade de|a menos que|ainda que) ..1 (você|sua|não|seja|for|o|a|nos|tenha|haja|venha|receba|fosse|seu)',
    '(considere|considerar|entenda) ..3 (que|não)',
  ],
  others: [
    'guard:others',
    'sure',
    '(candidatos|candidaturas|pessoas|propostas|autores) ..2 não (selecionados|selecionadas|aprovados|aprovadas|aceites)',
    '(apenas|somente|só) ..3 (candidatos|candidaturas|selecionados|pessoas)',
  ],
  harmless: ['guard:harmless', 'sure', '(caso|se) ..1 (tenha|tiver|deseje|queira|desejar|quiser) '],
  denial: [
    'guard:denial',
    'sure',
    '(não significa|não quer dizer|ainda não) ..3',
    '(por engano|por erro|desconsidere|ignore) ..6 (mensagem|email|anterior|enviado|e-mail)',
  ],
  negator: ['guard:negator', 'sure', 'não|infelizmente|sem|lamentamos|nem|nunca|tampouco|impossível'],
});

const it = phrases('it', 'guard', {
  if: [
    'guard:condition',
    'sure',
    '(qualora|nel caso|se|nel caso in cui|a meno che|anche se) ..1 (la|il|lei|non|dovesse|fosse|sarà|tu|sua|tua|venisse|verrà|sei|è|in|ci|risulterà|riceve|ricevi)',
    '(ritenere|consideri|ritenga) ..4 (non|che)',
  ],
  others: [
    'guard:others',
    'sure',
    '(candidati|candidature|persone|proposte|autori|manoscritti) ..2 non (selezionati|selezionate|ammessi|ammesse|accettati|idonei)',
    '(solo|soltanto|esclusivamente) ..3 (candidati|candidature|selezionati|persone)',
  ],
  harmless: ['guard:harmless', 'sure', '(se|qualora) ..1 (desidera|desideri|ha|hai|avesse|vuole|vuoi) '],
  denial: [
    'guard:denial',
    'sure',
    '(non significa|non vuol dire|non ancora|non abbiamo ancora|ancora nessuna) ..3',
    '(per errore|ignori|ignorare|ignora) ..6 (messaggio|mail|precedente|inviato|email)',
  ],
  negator: ['guard:negator', 'sure', 'non|purtroppo|senza|spiacenti|mai|impossibile|nemmeno|neppure|dispiace'],
});

const nl = phrases('nl', 'guard', {
  if: [
    'guard:condition',
    'sure',
    '(als|indien|mocht|mochten|tenzij|wanneer|ingeval|of) ..1 (je|u|uw|jouw|we|wij|jullie|niet|het|er|de|geen|hij)',
    '(ga ervan uit|kun je ervan uitgaan|kunt u ervan uitgaan) ..4',
  ],
  others: [
    'guard:others',
    'sure',
    '(kandidaten|sollicitanten|inzendingen|sollicitaties|aanvragen|auteurs) ..1 die niet ..3',
    '(alleen|uitsluitend) ..3 (geselecteerde|kandidaten|sollicitanten)',
    '(afgewezen) (kandidaten|sollicitanten|inzendingen|aanvragen)',
  ],
  harmless: ['guard:harmless', 'sure', '(als|indien|mocht) (je|u) ..2 (vragen|wilt|wil|nog|behoefte|interesse) '],
  denial: [
    'guard:denial',
    'sure',
    '(betekent niet|wil niet zeggen|nog niet|nog geen) ..3 (besloten|beslissing|besluit|dat|gekozen|ingevuld)',
    '(per ongeluk|per abuis|abusievelijk|negeren) ..6 (mail|bericht|verstuurd|eerdere|e-mail|verzonden)',
  ],
  negator: ['guard:negator', 'sure', 'niet|geen|helaas|zonder|nooit|noch|jammer|spijt'],
});

/** See `guard-of.ts` for how they act. */
export const guardPhrases: readonly Phrase[] = [...en, ...fr, ...de, ...es, ...pt, ...it, ...nl];
