/*
 * Claims that a draft makes about the writer or about what happened between the two. Each holds only where its stem, or
 * one of its kin, stands in the thread, in the profile or in what the user typed.
 */
export interface Claim {
  readonly pattern: RegExp;
  /** What has to be found in the sources for the claim to be grounded. */
  readonly groundedBy: RegExp;
}

/** Deeds, by language: the verb as claimed, and the stems of which one has to be found. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  ...english([
    ['published', 'publish|publication'],
    // Not "I won't".
    ["won(?!['’]t)", 'won|win'],
    ['led', 'led|lead'],
    ['managed', 'manag'],
    ['completed|finished', 'complet|finish'],
    ['earned|obtained|received|secured', 'earn|obtain|receiv|secur|award|got'],
    ['passed', 'pass'],
    ['founded|launched|built', 'found|launch|buil'],
    ['graduated', 'graduat|degree'],
    ['signed|sold', 'sign|sold|sell'],
    ['moved|relocated', 'mov|relocat'],
  ]),
  [/\bj['’]ai (?:récemment |depuis )?(?:publié|écrit)\b/i, /\b(?:publi|écri)/i],
  [/\bj['’]ai (?:récemment |depuis )?(?:gagné|obtenu|réussi|reçu)\b/i, /\b(?:gagn|obten|obtenu|réuss|reç|recev)/i],
  [/\bj['’]ai (?:récemment |depuis )?(?:terminé|dirigé|signé)\b/i, /\b(?:termin|dirig|sign)/i],
  [/\bich habe\b[^.\n]{0,60}\bveröffentlicht\b/i, /veröffentlich/i],
  [/\bich habe\b[^.\n]{0,60}\b(?:gewonnen|erhalten|bestanden)\b/i, /(?:gew[io]nn|erh[aä]lt|best[aä]nd|besteh)/i],
  [/\bich habe\b[^.\n]{0,60}\b(?:abgeschlossen|geleitet|unterschrieben)\b/i, /(?:abschl|abgeschl|leit|unterschr)/i],
  [/\bhe (?:publicado|escrito)\b/i, /\b(?:public|escri)/i],
  [/\bhe (?:ganado|obtenido|recibido|aprobado)\b/i, /\b(?:gan[aé]|obten|obtuv|recib|aprob|aprueb)/i],
  [/\bhe (?:terminado|dirigido|firmado)\b/i, /\b(?:termin|dirig|firm)/i],
];

function english(verbs: readonly (readonly [string, string])[]): readonly (readonly [RegExp, RegExp])[] {
  return verbs.map(([verb, stems]) => [
    new RegExp(String.raw`\b(?:I|we)(?:['’]ve| have)? (?:since |recently |now |just |also )?(?:${verb})\b`, 'i'),
    new RegExp(String.raw`\b(?:${stems})`, 'i'),
  ]);
}

export const CLAIMS: readonly Claim[] = [
  ...DEEDS.map(([pattern, groundedBy]) => ({ pattern, groundedBy })),
  { pattern: /\b(?:awards?|prizes?)\b/i, groundedBy: /\b(?:award|prize)/i },
  { pattern: /\b(?:certificates?|certifications?|degrees?|diplomas?)\b/i, groundedBy: /\b(?:certif|degree|diploma)/i },
  { pattern: /\b(?:patents?|scholarships?)\b/i, groundedBy: /\b(?:patent|scholarship)/i },
  {
    pattern:
      /\b(?:our|the) (?:conversation|interview|meeting|phone call|call|talk)\b|\bwhen we (?:spoke|met|talked)\b|\btalking with me\b/i,
    groundedBy: /\b(?:conversation|interview|meeting|met|call|talk|spoke|speak|chat|came in|coming in|visit)/i,
  },
  { pattern: /\b(?:another|a competing|other) offers?\b/i, groundedBy: /\boffers?\b/i },
  {
    pattern: /\bnotre (?:échange|entretien|rencontre|conversation)\b/i,
    groundedBy: /\b(?:échange|entretien|rencontr|conversation|visite|venu)/i,
  },
  {
    pattern: /\bunser(?:em|es|en)? (?:Gespräch|Treffen|Interview)\b/i,
    groundedBy: /(?:Gespräch|Treffen|Interview|Kommen|Besuch)/i,
  },
  {
    pattern: /\b(?:la conversación que tuvimos|nuestra (?:conversación|entrevista|reunión))\b/i,
    groundedBy: /\b(?:conversación|entrevista|reunión|hablar|visita)/i,
  },
  {
    pattern: /\b(?:a nossa conversa|il nostro colloquio|ons gesprek)\b/i,
    groundedBy: /(?:conversa|entrevista|reunião|colloquio|incontro|gesprek)/i,
  },
];
