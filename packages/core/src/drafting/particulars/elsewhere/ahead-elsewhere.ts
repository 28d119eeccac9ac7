import { foundIn, holdsIn } from '../../../asked-of.ts';
import type { Offered } from '../../echo/offered.ts';
import { smallFirst } from '../../first-letter.ts';
import { timeIn } from '../time-in.ts';
import { isOfTwo } from './of-two.ts';

/* What lies ahead by a letter in French, German or Spanish: their verb is given the ending that it has behind "vous", "Sie", "ustedes". */

/** Their verb with "wir", and how it stands behind "wenn Sie …" and "wenn ihr …". */
const GERMAN: Readonly<Record<string, readonly [string, string]>> = {
  suchen: ['suchen', 'sucht'],
  besetzen: ['besetzen', 'besetzt'],
  planen: ['planen', 'plant'],
  vergeben: ['vergeben', 'vergebt'],
  öffnen: ['öffnen', 'öffnet'],
  lesen: ['lesen', 'lest'],
  starten: ['starten', 'startet'],
  eröffnen: ['eröffnen', 'eröffnet'],
  veranstalten: ['veranstalten', 'veranstaltet'],
  brauchen: ['brauchen', 'braucht'],
  haben: ['haben', 'habt'],
};
/** Verbs in two parts: "stellen wir im März wieder ein". */
const GERMAN_PARTED: Readonly<Record<string, readonly [string, string]>> = {
  'stellen ein': ['einstellen', 'einstellt'],
  'schreiben aus': ['ausschreiben', 'ausschreibt'],
  'laden ein': ['einladen', 'einladet'],
  'bauen auf': ['aufbauen', 'aufbaut'],
};
const GERMAN_WE =
  /(?:^|[,;] )(?:(.{3,50}?) )?(suchen|besetzen|planen|vergeben|öffnen|lesen|starten|eröffnen|veranstalten|brauchen|haben|stellen|schreiben|laden|bauen) wir ([^.;:!?]{0,100})|(?:^|[,;] )wir (suchen|besetzen|planen|vergeben|öffnen|lesen|starten|eröffnen|veranstalten|brauchen|stellen|schreiben|laden|bauen) ([^.;:!?]{4,110})/iu;
/** "Die nächste Ausschreibung beginnt am 1. April." */
const GERMAN_OPENS =
  /(?:^|[,;] )((?:die|der|das|unsere?) (?:nächste|neue|kommende)r?s? [^,.;:]{3,40}?) (beginnt|startet|öffnet|läuft) ([^;:]{3,50})/iu;
const SPANISH_WE: Readonly<Record<string, string>> = {
  abrimos: 'abran',
  abriremos: 'abran',
  buscamos: 'busquen',
  buscaremos: 'busquen',
  contrataremos: 'contraten',
  convocamos: 'convoquen',
  convocaremos: 'convoquen',
  preparamos: 'preparen',
  prepararemos: 'preparen',
  publicaremos: 'publiquen',
  leeremos: 'lean',
  leemos: 'lean',
  programaremos: 'programen',
  seleccionaremos: 'seleccionen',
  volveremos: 'vuelvan',
  volvemos: 'vuelvan',
  tendremos: 'tengan',
};
const SPANISH_IT: Readonly<Record<string, string>> = {
  'se abre': 'se abra',
  'se abrirá': 'se abra',
  abre: 'abra',
  abrirá: 'abra',
  comienza: 'comience',
  comenzará: 'comience',
  empieza: 'empiece',
  'se publicará': 'se publique',
  'se convocará': 'se convoque',
};
const SPANISH_OPENS =
  /(?:^|[,;] )((?:la|el|nuestra|nuestro) (?:próxima|próximo|siguiente|nueva|nuevo) [^,.;]{3,40}?) (se abre|se abrirá|abre|abrirá|comienza|comenzará|empieza|se publicará|se convocará) ([^.;]{3,60})/iu;
const FRENCH_WE =
  /(?<!\p{L})nous ((?:recrut|ouvr|rouvr|publi|prépar|lanc|relanc|cherch|recherch|programm|embauch|repren|accueill|li|organis|constitu|renouvell|sélectionn|aur)(?:er|ir|r)?(?:e)?)(ons) ([^.;:!?]{4,120})/iu;
const FRENCH_OPENS =
  /(?:^|[,;] )((?:la|le|notre) (?:prochaine?|nouvelle?|second) [^,.;]{3,40}?) (ouvre|ouvrira|commence|commencera|débute|débutera|sera lancée?|sera publiée?) ([^.;]{3,60})/iu;
const FRENCH_ISSUE =
  /(?<!\p{L})un (numéro|recueil|dossier|volume|hors-série|cycle|concert|spectacle) ((?:sur|consacré à|autour d[eu]|autour des) [^,.;]{3,40}?)(?= pour| en | à | qui|[,.;]|$)/iu;
const NEGATED = /(?<!\p{L})(?:ne|pas|plus|jamais|nicht|kein\p{L}{0,2}|nie|no|nunca|tampoco)(?!\p{L})/iu;

/** The door that the sentences open by name and time; null where they name none that can be said back. */
export function aheadElsewhere(sentences: readonly string[], language: string, close: boolean): Offered | null {
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.length > MOST || holdsIn(NEGATED, sentence) || timeIn(sentence, language) === null) continue;
    const found = inLanguage(sentence, sentences[at + 1] ?? '', language, close);
    if (found !== null) return found;
  }
  return null;
}

const MOST = 400;

function inLanguage(sentence: string, next: string, language: string, close: boolean): Offered | null {
  switch (language) {
    case 'de':
      return german(sentence, close);
    case 'fr':
      return french(sentence, next);
    case 'es':
      return close ? null : spanish(sentence);
    default:
      return null;
  }
}

function when(clause: string, language: string): Offered | null {
  return isOfTwo(clause.replace(/^(?:wenn (?:Sie|ihr)|lorsque (?:vous|votre)|cuando .{0,30}? su(?= ))/, ''), language)
    ? null
    : { kind: 'when', what: clause };
}

function german(sentence: string, close: boolean): Offered | null {
  const opens = foundIn(GERMAN_OPENS, sentence);
  const on = opens === null ? undefined : timeIn(opens[3] ?? '', 'de')?.said;
  if (opens !== null && on !== undefined)
    return when(
      `wenn ${smallFirst(opens[1] ?? '').replace(/^unsere?/, 'die')} ${smallFirst(on)} ${opens[2] ?? ''}`,
      'de',
    );
  const found = foundIn(GERMAN_WE, sentence);
  if (found === null) return null;
  const verb = (found[2] ?? found[4] ?? '').toLowerCase();
  const lead = found[1] === undefined ? '' : `${smallFirst(found[1])} `;
  const rest = (found[3] ?? found[5] ?? '')
    .replace(/,? (?:und|aber|denn|weil|dass) .*$|, (?:da|dann|dafür|dazu|dort) .*$/, '')
    .trim();
  const whole = /^(.*?) ?(ein|aus|auf)$/u.exec(rest);
  const parted = whole === null ? undefined : GERMAN_PARTED[`${verb} ${whole[2] ?? ''}`];
  const forms = parted ?? GERMAN[verb];
  if (forms === undefined) return null;
  const middle = `${lead}${parted === undefined ? rest : (whole?.[1] ?? '')}`.trim();
  if (timeIn(middle, 'de') === null || /,|\bunser/.test(middle)) return null;
  return when(`wenn ${close ? 'ihr' : 'Sie'} ${middle} ${forms[close ? 1 : 0] ?? ''}`, 'de');
}

function french(sentence: string, next: string): Offered | null {
  const issue = foundIn(FRENCH_ISSUE, sentence);
  if (issue !== null) {
    const by = timeIn(next, 'fr')?.said;
    return {
      kind: 'next',
      what: `pour le ${issue[1] ?? ''} ${issue[2] ?? ''}${by === undefined ? '' : `, ${smallFirst(by)}`}`,
    };
  }
  const opens = foundIn(FRENCH_OPENS, sentence);
  if (opens !== null)
    return when(
      `lorsque ${smallFirst(opens[1] ?? '').replace(/^notre/, 'votre')} ${inFuture(opens[2] ?? '')} ${cut(opens[3] ?? '')}`,
      'fr',
    );
  const found = foundIn(FRENCH_WE, sentence);
  if (found === null) return null;
  const rest = cut(found[3] ?? '').replace(/(?<!\p{L})(notre|nos)(?!\p{L})/giu, (our) =>
    our.toLowerCase() === 'notre' ? 'votre' : 'vos',
  );
  if (timeIn(rest, 'fr') === null) return null;
  const clause = `lorsque vous ${(found[1] ?? '').toLowerCase()}ez ${rest}`;
  return isOfTwo(rest.replace(/(?<!\p{L})(?:votre|vos)(?!\p{L})/gu, ''), 'fr') ? null : { kind: 'when', what: clause };
}

/** French says "lorsque" with the future. */
function inFuture(verb: string): string {
  return verb.replace(/^ouvre$/u, 'ouvrira').replace(/^(?:commence|débute)$/u, '$&ra');
}

function cut(rest: string): string {
  return rest
    .replace(/,? (?:et|mais|car|où|y|pero|que) (?:je|nous|vous|n['’]|il|elle|on|nos|le|la|les|me|si)(?!\p{L}).*$/iu, '')
    .replace(
      /, (?:et|y|mais|pero|donc) .*$| y (?:\p{L}{3,14}[ei]?mos|es posible|puede|podría|habrá|quizás?|tal vez|ojalá) .*$/iu,
      '',
    )
    .trim();
}

function spanish(sentence: string): Offered | null {
  const opens = foundIn(SPANISH_OPENS, sentence);
  if (opens !== null) {
    const verb = SPANISH_IT[(opens[2] ?? '').toLowerCase()] ?? '';
    const thing = smallFirst(opens[1] ?? '').replace(/^nuestr[ao]/, 'su');
    const time = timeIn(opens[3] ?? '', 'es')?.said;
    return time === undefined ? null : { kind: 'when', what: `cuando ${verb} ${thing}, ${smallFirst(time)}` };
  }
  const found = /(?:^|[,;] |(?<!\p{L})y )(?:(nosotros|en \p{L}+|también) )?(\p{L}{3,15}mos) ([^.;:!?]{3,110})/iu.exec(
    sentence,
  );
  const verb = SPANISH_WE[(found?.[2] ?? '').toLowerCase()];
  const lead = timeIn(found?.[1] ?? '', 'es')?.said;
  const rest = `${cut(found?.[3] ?? '')}${lead === undefined ? '' : ` ${smallFirst(lead)}`}`;
  if (verb === undefined || timeIn(rest, 'es') === null || /(?<!\p{L})nuestr/u.test(rest)) return null;
  return when(`cuando ${verb} ${rest}`, 'es');
}

const DEBRIEF: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:erläutern|erklären|besprechen|auf Wunsch|auf Anfrage|Gespräch (?:zu|über) [^!?]{3,60} möglich|können Sie [^.]{0,40}(?:erfragen|anfordern|verlangen))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:pouvez (?:demander|solliciter|obtenir)|sur (?:simple )?demande|tenons à votre disposition|entretien de restitution)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:puede (?:solicitar|pedir)|podrá solicitar|a su disposición|previa solicitud)(?!\p{L})/iu,
};
const OF_THE_REASONS =
  /(?<!\p{L})(?:Bewertung|Gründen?|Gutachten|Auswertung|Entscheidung|Wertung|motifs|notation|évaluation|analyse|motivos|puntuación|valoración|evaluación|informe|restitution)(?!\p{L})/iu;

/** The time by which they explain the decision to whoever asks; null where they name none. */
export function debriefElsewhere(sentences: readonly string[], language: string): Offered | null {
  for (const sentence of sentences) {
    if (sentence.length > MOST || DEBRIEF[language]?.test(sentence) !== true || !holdsIn(OF_THE_REASONS, sentence))
      continue;
    const time = timeIn(sentence, language)?.said;
    if (time !== undefined && !holdsIn(NEGATED, sentence))
      return { kind: 'debrief', what: smallFirst(time).replace(/^hasta el /, 'antes del ') };
  }
  return null;
}
