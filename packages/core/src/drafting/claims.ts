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
  ...ofLanguage(String.raw`j['’]ai (?:(?:récemment|depuis|déjà|aussi|enfin) )?`, [
    ['publié|écrit', 'publi|écri'],
    ['gagné|obtenu|réussi|reçu', 'gagn|obten|réuss|reç|recev'],
    ['terminé|dirigé|signé', 'termin|dirig|sign'],
    ['fondé|lancé|vendu|déménagé', 'fond|lanc|vend|vent|déménag'],
  ]),
  ...ofLanguage(String.raw`(?:ich habe|habe ich)(?![\p{L}])[^.\n]{0,60}(?<![\p{L}])`, [
    ['veröffentlicht', String.raw`\p{L}{0,20}veröffentlich`],
    ['gewonnen|erhalten|bestanden', String.raw`\p{L}{0,20}(?:gew[io]nn|erh[aä]lt|best[aä]nd|besteh)`],
    ['abgeschlossen|geleitet|unterschrieben', String.raw`\p{L}{0,20}(?:abschl|abgeschl|leit|unterschr)`],
    ['gegründet|verkauft', String.raw`\p{L}{0,20}(?:gründ|verk[aä]uf)`],
  ]),
  ...ofLanguage(String.raw`(?:ich bin|bin ich)(?![\p{L}])[^.\n]{0,60}(?<![\p{L}])`, [
    ['umgezogen|gezogen', String.raw`um(?:ge)?z|zieh|zog|gezogen`],
  ]),
  ...ofLanguage('he (?:ya |también )?', [
    ['publicado|escrito', 'public|escri'],
    ['ganado|obtenido|recibido|aprobado', 'gan[aáoé]|obten|obtien|obtuv|recib|aprob|aprueb'],
    ['terminado|dirigido|firmado', 'termin|dirig|dirij|firm'],
    ['fundado|lanzado|vendido', 'fund|lanz|vend'],
  ]),
  ...ofLanguage('', [
    ['publiqué', 'public|publiq'],
    ['gané|obtuve|aprobé', 'gan[aáoé]|obten|obtien|obtuv|aprob|aprueb'],
    ['terminé|dirigí|firmé', 'termin|dirig|dirij|firm'],
    ['fundé|vendí|me mudé', 'fund|vend|mud'],
    ['publiquei|tenho publicado', 'public|publiq'],
    ['ganhei|obtive|venci', 'ganh|obt[eiê]|venc'],
    ['concluí|terminei|completei', 'conclu|termin|complet'],
    ['dirigi|liderei|geri', 'dirig|lider|ger[ie]'],
    ['assinei|vendi|fundei|lancei', 'assin|vend|fund|lan[cç]'],
    ['mudei-me|me mudei', 'mud'],
    ['formei-me|me formei|licenciei-me', 'form[aeo]|licenci'],
  ]),
  ...ofLanguage('(?:ho|abbiamo) (?:(?:appena|già|anche|da poco|nel frattempo|recentemente|di recente) )?', [
    ['pubblicato|scritto un', 'pubblic|scri[vt]'],
    ['vinto|ottenuto|superato', 'vin[ct]|otten|ottien|super'],
    ['concluso|completato|terminato|finito', 'conclu|complet|termin|fini'],
    ['diretto|guidato|gestito', 'dir[ei]|guid|gest'],
    ['firmato|venduto|fondato|lanciato', 'firm|vend|fond|lanci'],
  ]),
  ...ofLanguage('mi sono (?:(?:appena|già|da poco|nel frattempo|recentemente|di recente) )?', [
    ['laureat[oa]|diplomat[oa]', 'laure|diplom'],
    ['trasferit[oa]', 'trasfer'],
  ]),
  ...ofLanguage(String.raw`(?:ik heb|heb ik)(?![\p{L}])[^.\n]{0,60}(?<![\p{L}])`, [
    ['gepubliceerd', String.raw`\p{L}{0,20}publi[ck]`],
    ['gewonnen|behaald|gehaald', 'win|won|gewonnen|(?:be|ge)?haal'],
    ['afgerond|voltooid|afgemaakt', 'afgero|afron|rond|voltooi|afgema|afmaak'],
    ['geleid|opgericht|verkocht|ondertekend', 'leid|geleid|opricht|opgericht|verko|ondertek'],
  ]),
  ...ofLanguage(String.raw`(?:ik ben|ben ik)(?![\p{L}])[^.\n]{0,60}(?<![\p{L}])`, [
    ['verhuisd', 'verhui'],
    ['afgestudeerd|geslaagd', 'afgestu|afstud|studeer|slaag|geslaagd'],
  ]),
];

function english(verbs: readonly (readonly [string, string])[]): readonly (readonly [RegExp, RegExp])[] {
  return verbs.map(([verb, stems]) => [
    new RegExp(String.raw`\b(?:I|we)(?:['’]ve| have)? (?:since |recently |now |just |also )?(?:${verb})\b`, 'i'),
    new RegExp(String.raw`\b(?:${stems})`, 'i'),
  ]);
}

/** `lead` comes before each verb; a word begins and ends where no letter stands, also an accented one. */
function ofLanguage(
  lead: string,
  verbs: readonly (readonly [string, string])[],
): readonly (readonly [RegExp, RegExp])[] {
  return verbs.map(([verb, stems]) => [
    new RegExp(String.raw`(?<![\p{L}])${lead}(?:${verb})(?![\p{L}])`, 'iu'),
    new RegExp(String.raw`(?<![\p{L}])(?:${stems})`, 'iu'),
  ]);
}

export const CLAIMS: readonly Claim[] = [
  ...DEEDS.map(([pattern, groundedBy]) => ({ pattern, groundedBy })),
  { pattern: /\b(?:awards?|prizes?)\b/i, groundedBy: /\b(?:award|prize)/i },
  { pattern: /\b(?:certificates?|certifications?|degrees?|diplomas?)\b/i, groundedBy: /\b(?:certif|degree|diploma)/i },
  { pattern: /\b(?:patents?|scholarships?)\b/i, groundedBy: /\b(?:patent|scholarship)/i },
  {
    pattern: /(?<!\p{L})(?:pr[éê]mios?|premi(?:o|os)?|bolsas? de|borsa di studio|beurs|studiebeurs)(?!\p{L})/iu,
    groundedBy: /(?<!\p{L})(?:pr[éê]mi|premi|bolsa|borsa|beurs|studiebeurs)/iu,
  },
  {
    pattern: /(?<!\p{L})(?:laurea|diplôme|certificado|certificato|certificaat|Zertifikat|Stipendium)(?!\p{L})/iu,
    groundedBy: /(?<!\p{L})(?:laure|dipl[oô]m|certifi|zertifi|stipendi)/iu,
  },
  {
    pattern:
      /\b(?:our|the) (?:conversation|interview|meeting|phone call|call|talk)\b|\bwhen we (?:spoke|met|talked)\b|\btalking with me\b/i,
    groundedBy: /\b(?:conversation|interview|meeting|met|call|talk|spoke|speak|chat|came in|coming in|visit)/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:telefonata|telefoongesprek|llamada|au téléphone|por telefone|das (?:erste )?(?:Gespräch|Telefonat))(?!\p{L})/iu,
    groundedBy: /(?:telefon|telefoon|gesprek|gebeld|llam|téléphon|échange|conversa|colloquio|Gespräch)/iu,
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
