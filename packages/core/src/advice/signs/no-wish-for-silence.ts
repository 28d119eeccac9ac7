/* Limits and directions that sound like a wish for silence and are none. */

/** Whom not to go to past the address that wrote: a limit, and no wish for silence. */
export const PAST_US =
  /\b(?:contact|approach|message|call|e-?mail|write to|get in touch with) (?:the |our |any |individual )?(?:interviewers?|panel(?:lists?| members?)|judges|jurors|reviewers|referees|assessors|trustees|readers|staff|colleagues|hiring managers?)(?: \p{L}+)? (?:directly|privately|personally|through|via|on|by)\b/iu;

/** A limit of time, of number or of whom to ask is not a wish to be left alone. */
const LIMITED =
  /\b(?:until|till|before|more than one|recommendation|interviewer|referees?|assessors?|reviewers?|faculty|judges?|read anything|discourag\w{0,3}|dishearten\w{0,2}|put (?:you )?off|stop you|links?|headshots?|attachments?|recordings|updates|feedback|comments|request it|letters|click|phone|telephone|portal|chas(?:e|ing)|enquire|check in|on the list|status|additional|further recordings|new submission|Heads of|Rückfragen|Sachstand\w*)\b/i;

/** Whom to write to instead is no wish for silence: `Write to her, not to me.` */
const TO_ANOTHER =
  /(?<!\p{L})(?:write|talk|speak|send (?:it|them|yours)|apply|turn|reply)(?: directly| straight)? to (?:her|him|them|me|us|\p{Lu}\p{L}+)(?:, | and | )not(?: to)? (?:me|us|him|her|that|this|the)(?!\p{L})/iu;

/** Safeguarding as a subject that people are asked about, and no worry of anybody's. */
export const OF_SAFEGUARDING =
  /\b(?:scored|marks?|points|answers?|experience|knowledge|training|interview\w*|casework|strong|highly|well) (?:\p{L}+ ){0,3}(?:on|in|of|about) (?:the )?safeguarding\b/iu;

/** How to get no more mailings, which every hiring system says below its letters: no wish of whoever wrote. */
const ABOUT_MAILINGS =
  /(?<!\p{L})(?:unsubscrib\w*|opt[- ]?out|(?:do not|don['’]t|no longer) (?:want|wish) to (?:receive|get) (?:these|this|such|any more|further|more|our|future) (?:e-?mails?|messages?|mailings?|notifications?|communications?|alerts?)|(?:e-?mail|notification|communication) (?:settings|preferences)|se désabonner|désinscri\p{L}+|ne plus recevoir (?:ces|de|nos|d['’])|abbestell\p{L}+|abmelden|keine (?:weiteren )?(?:E-?Mails|Nachrichten|Benachrichtigungen)(?: dieser Art)? mehr (?:erhalten|bekommen)|darse de baja|dejar de recibir|cancelar (?:a |la )?(?:inscrição|suscripción|subscrição)|deixar de receber|annull\p{L}+ l['’]iscrizione|disiscri\p{L}+|non ricevere più|uitschrijven|afmelden|niet meer ontvangen)(?!\p{L})/iu;

/** Whether a sentence limits when, how or whom to ask, or asks something itself, and wishes for no silence. */
export function isNoWishForSilence(quote: string): boolean {
  return isLimited(quote) || directsElsewhere(quote) || isAboutMailings(quote);
}

/** Whether a sentence says how mailings are stopped. */
export function isAboutMailings(quote: string): boolean {
  return ABOUT_MAILINGS.test(quote);
}

/** Whether a sentence has a word of a limit: of when, of how much, of what is sent. */
export function isLimited(quote: string): boolean {
  return LIMITED.test(quote);
}

/** Whether a sentence asks for something to be left out within such a limit: `Please do not contact us by phone.` */
export function isLimitedWish(quote: string): boolean {
  return isLimited(quote) && WISHED.test(quote);
}

const WISHED = /\b(?:please|kindly|do not|don['’]?t|not to|no need|bitte|cannot be|not be)\b/i;

/** Whether a sentence asks something itself, or says whom to write to and whom not. */
export function directsElsewhere(quote: string): boolean {
  return isQuestion(quote) || TO_ANOTHER.test(quote) || PAST_US.test(quote);
}

/** A question asks for something, and never for silence: `May I ask you to think of us again?` */
function isQuestion(quote: string): boolean {
  return quote.trimEnd().endsWith('?');
}
