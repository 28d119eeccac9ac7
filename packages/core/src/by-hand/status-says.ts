import { fold } from './fold.ts';

/** What a status in a tracker says: a no, silence, the user's own no, or something else. */
export type StatusSays = 'no' | 'silence' | 'own-no' | 'other';

const NO =
  /\b(?:reject\w{0,6}|declined?|denied|refused|unsuccessful|turned down|not (?:selected|moving forward|proceeding|successful|accepted|considered|hired|shortlisted|chosen)|passed over|no longer considered|closed lost|lost|abgelehnt|absage|abgesagt|nicht (?:berucksichtigt|ausgewahlt|erfolgreich)|refus|refusee?s?|rejetee?s?|non retenue?s?|negative?s?|rechazad[oa]s?|rechazo|descartad[oa]s?|no (?:seleccionad[oa]|seguimos)|denegad[oa]|rejeitad[oa]s?|recusad[oa]s?|nao (?:selecionad[oa]|aprovad[oa])|reprovad[oa]|rifiutat[oa]|rifiuto|respint[oa]|scartat[oa]|non (?:selezionat[oa]|idone[oa])|afgewezen|afwijzing|niet (?:geselecteerd|gekozen))\b/u;
const PLAIN_NO = /^(?:no|non|nein|nao|nee|n)$/u;
const OWN =
  /\b(?:withdr[ae]wn?|withdrew|i (?:declined|rejected|withdrew|said no|passed)|(?:declined|rejected|refused) (?:the |by me|offer|an offer)|offer (?:declined|rejected|refused)|zuruckgezogen|selbst abgesagt|retiree?|desistid[oa]|retirad[oa]|ritirat[oa]|teruggetrokken)\b/u;
const SILENT =
  /\b(?:no (?:response|answer|reply)|ghosted|keine antwort|sans reponse|sin respuesta|sem resposta|nessuna risposta|geen (?:antwoord|reactie)|expired|archived?)\b/u;

/** What a cell of a status column says, in seven languages. */
export function statusSays(status: string): StatusSays {
  const text = fold(status);
  if (OWN.test(text)) return 'own-no';
  if (SILENT.test(text)) return 'silence';
  return PLAIN_NO.test(text) || NO.test(text) ? 'no' : 'other';
}
