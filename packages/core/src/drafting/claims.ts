/*
 * Claims that a draft makes about the writer or about what happened between the two. Each holds only where its stem, or
 * one of its kin, stands in the thread, in the profile or in what the user typed.
 */
export interface Claim {
  readonly pattern: RegExp;
  /** What has to be found in the sources for the claim to be grounded. */
  readonly groundedBy: RegExp;
}

export const CLAIMS: readonly Claim[] = [
  {
    pattern: /\b(?:I|we)(?:['’]ve| have)? (?:since |recently |now |just |also )?(?:published|won|led|managed|completed|earned|passed|founded|launched|graduated|signed|secured|received|finished|obtained|built|sold|moved|relocated)\b/i,
    groundedBy: /\b(?:publish|won|win|led|lead|manag|complet|earn|pass|found|launch|graduat|sign|secur|receiv|finish|obtain|buil|sold|mov|relocat)/i,
  },
  { pattern: /\b(?:awards?|prizes?|certificates?|certifications?|degrees?|diplomas?|patents?|scholarships?)\b/i, groundedBy: /\b(?:award|prize|certif|degree|diploma|patent|scholarship)/i },
  { pattern: /\b(?:our|the) (?:conversation|interview|meeting|phone call|call|talk)\b|\bwhen we (?:spoke|met|talked)\b|\btalking with me\b/i, groundedBy: /\b(?:conversation|interview|meeting|met|call|talk|spoke|speak|chat|came in|coming in|visit)/i },
  { pattern: /\b(?:another|a competing|other) offers?\b/i, groundedBy: /\boffers?\b/i },
  { pattern: /\b(?:j['’]ai|nous avons) (?:publié|gagné|obtenu|terminé|réussi|dirigé|signé|reçu)\b/i, groundedBy: /\b(?:publi|gagn|obten|obtenu|termin|réussi|dirig|sign|reç|recev)/i },
  { pattern: /\bnotre (?:échange|entretien|rencontre|conversation)\b/i, groundedBy: /\b(?:échange|entretien|rencontr|conversation|visite|venu)/i },
  { pattern: /\b(?:ich habe|wir haben)\b[^.]{0,60}\b(?:veröffentlicht|gewonnen|bestanden|abgeschlossen|geleitet|unterschrieben|erhalten)\b/i, groundedBy: /(?:veröffentlich|gewonnen|bestanden|abgeschlossen|geleitet|unterschr|erhalten)/i },
  { pattern: /\bunser(?:em|es|en)? (?:Gespräch|Treffen|Interview)\b/i, groundedBy: /(?:Gespräch|Treffen|Interview|Kommen|Besuch)/i },
  { pattern: /\b(?:he|hemos) (?:publicado|ganado|aprobado|terminado|dirigido|firmado|recibido|obtenido)\b/i, groundedBy: /\b(?:public|gana|aprob|termin|dirig|firm|recib|obten|obtuv)/i },
  { pattern: /\b(?:la conversación que tuvimos|nuestra (?:conversación|entrevista|reunión))\b/i, groundedBy: /\b(?:conversación|entrevista|reunión|hablar|visita)/i },
  { pattern: /\b(?:a nossa conversa|il nostro colloquio|ons gesprek)\b/i, groundedBy: /(?:conversa|entrevista|reunião|colloquio|incontro|gesprek)/i },
];
