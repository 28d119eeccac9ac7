import { inOneSentence } from './in-one-sentence.ts';
import type { Sign } from './quoted-in.ts';

/* A second no by what it is made of, in every language that is read: they looked again, or were asked again, and it is what it was. */

/** The answer, whatever it is called, is what it was. */
const STANDS: Sign = {
  pattern:
    /(?<!\p{L})(?:(?:my|our) (?:feeling|view|answer|opinion|mind|verdict|position|sense|response|reading)[^.\n]{0,30} (?:is|are|remains?|stays?) (?:what|where|as) (?:it|they|we) (?:was|were)|(?:has|have)n['’]t changed (?:my|our) mind|(?:resposta|respuesta|risposta|réponse|Antwort|antwoord|decisión|decisão|decisione|décision|Entscheidung|besluit)(?: \p{L}{1,10}){0,3} (?:continua a ser|sigue siendo|resta|reste|rimane|mantém-se|se mantiene|permanece|bleibt|blijft|hat Bestand|demeure|est maintenue)|(?:es|das) bleibt (?:leider )?(?:beim Nein|bei einem Nein|bei meiner|bei unserer)|(?:continua|sigue|resta|reste|bleibt|blijft) (?:a ser |siendo |ein |een |un |é )?(?:não|no|non|nein|nee))(?!\p{L})/iu,
  unless: /\b(?:aberta?|abierta?|ouverte?|offen|open|aperta?|dans (?:votre|nos)|if|bis)\b/i,
};

/** An appeal of the user's, and what became of it. */
const APPEAL_REFUSED: Sign = {
  pattern: inOneSentence(
    '(?:request for (?:an? |the )?(?:review|reconsideration|second look)|appeal|complaint|objection|representations|Rüge|Widerspruch|Beschwerde|Einspruch|(?:commission de )?recours|réclamation|contestation|reclamación|recurso|alegaciones|reclamação|ricorso|reclamo|bezwaar|beroep)(?!\\p{L})',
    "(?:not upheld|dismissed|rejected|refused|no grounds?|without success|not (?:been )?(?:granted|allowed|accepted)|cannot be upheld|nicht abgeholfen|zurückgewiesen|abgelehnt|nicht stattgegeben|keinen Erfolg|rejetée?|n['’]a pas (?:abouti|trouvé)|écartée?|desestimad[oa]|no ha prosperado|inadmitid[oa]|indeferid[oa]|não foi aceite|respint[oa]|non (?:è stat[oa] )?accolt[oa]|ongegrond|afgewezen)(?!\\p{L})",
    90,
  ),
  unless: /\b(?:may|can|right to|within|if you|innerhalb|können|dans un délai|podrá|puede|può|kunt|binnen)\b/i,
};

/** Somebody was spoken to once more, and it is still a no. */
const SPOKEN_AGAIN: Sign = {
  pattern:
    /(?<!\p{L})(?:(?:spoke|spoken|talked|been) (?:to|with|back to) [^.\n]{2,30} (?:again|once more|a second time|as you asked)|(?:noch ?(?:ein)?mal|erneut) (?:mit [^.\n]{2,40} )?(?:gesprochen|geredet|besprochen|beraten|angesehen)|(?:en ai|en avons|ai|avons) (?:reparlé|rediscuté|relu)|(?:he|hemos) vuelto a (?:hablar|consultar|mirar|leer)|(?:ho|abbiamo) (?:riparlato|riletto|richiesto|risentito)|volt(?:ei|ámos|amos) a (?:falar|ler|ver|perguntar)|(?:opnieuw|nog eens|nogmaals) [^.\n]{0,30}(?:gesproken|over gehad|bekeken|gelezen|overlegd))[^\n]{0,130}(?:não|no|non|nein|nicht|niet|pas|not|n['’]t|same|mism[oa]|stess[oa]|mesm[oa]|même|bleib\p{L}{1,2}|blij[fv]\p{L}{0,2}|unchanged|désolée?)(?!\p{L})/iu,
  unless: /\b(?:would|will|could|can|may|happy to|gern|volontiers|con gusto|worden wir|können)\b/i,
};

/** A review or an appeal was gone through, and its outcome is this letter. */
const REVIEWED: Sign = {
  pattern:
    /(?<!\p{L})(?:your|the) (?:request (?:for|to) (?:an? |the )?(?:review|reconsider\p{L}{0,7}|second look|second opinion)|appeal|complaint|objection)[^.\n]{0,40}(?:was|were|has been) (?:considered|reviewed|heard|looked at|discussed)[^\n]{0,160}(?:no grounds?|not|unable|stands|same|unchanged|uphold|set (?:it )?aside)(?!\p{L})/iu,
  unless: /\bfor (?:funding|support|a place|an extension)\b/i,
};

const MONTH_OR_SEASON =
  '(?:(?:jan|feb|f[ée]v|mar|mär|maa|apr|abr|avr|ma[iyg]|mei|jun|jui|giu|jul|lug|aug|ao[uû]t|ago|sep|set|o[ckt]t|out|nov|de[cz]|dic|dé[cz])\\p{L}{0,8}|spring|summer|autumn|winter|Frühjahr|Sommer|Herbst|last (?:week|month|year|time))(?!\\p{L})';

/** As it was at another time, or what was written then. */
const AS_THEN: Sign = {
  pattern: new RegExp(
    `(?<!\\p{L})(?:(?:where|what|as) (?:we|it|I|they|things) (?:landed|stood|left (?:it|off))(?: up)?|(?:not?|niet|nicht|pas|non|não|n['’]t) (?:\\p{L}{1,8} ){0,3}(?:different(?:ly)?|otherwise|anders|autrement|diversamente|de otra (?:manera|forma)|de outra (?:maneira|forma))[^.\\n]{0,20} (?:than|as|als|wie|dan|que|che|do que|from)|(?:answer|decision|view|reply|opinion|feeling|no)[^.\\n]{0,20} same (?:\\p{L}{2,12} )?as|(?:what|as|wie|wat|zoals|ce que|comme|lo que|como|o que|quanto|come) (?:I|we|ich|wir|ik|wij|je|j['’]ai|nous|nous avons|le|te|lhe|Le|ti|vi)? ?(?:\\p{L}{2,8} ){0,2}(?:wrote|said|told you|geschrieben|schrieb|gesagt|schreef|zei|écrit|dit|dije|dijimos|escrib[íi]\\p{L}{0,4}|escrevi|escrevemos|disse(?:mos)?|scritto|detto))(?: \\p{L}{2,3})? (?:(?:back )?in |im |en |em |a |ad |in het )?${MONTH_OR_SEASON}`,
    'iu',
  ),
  unless: /\b(?:if|unless|until|apply|opens?)\b/i,
};

/** Said to be the second message, or one that was answered before. */
const SECOND_MESSAGE: Sign = {
  pattern:
    /(?<!\p{L})(?:your second (?:message|e-?mail|mail|letter|request|note)|you['’]?(?:ve)?(?: have)? asked and (?:I|we)(?:['’]ve| have)? (?:answered|told)|Ihr(?:e|er)? zweite[nrs]? (?:Nachricht|Mail|E-Mail|Anfrage|Schreiben)|(?:votre|ta) (?:deuxième|seconde) (?:demande|message|lettre|relance)|(?:su|tu) segund[oa] (?:mensaje|correo|solicitud)|(?:sua|tua) segunda (?:mensagem|carta)|(?:Sua|tua) seconda (?:mail|e-mail|lettera|richiesta)|(?:uw|je) tweede (?:bericht|mail|e-mail|verzoek))(?!\p{L})/iu,
};

const MORE_SENT =
  '(?:tape|take|version|figures|numbers|documents?|letter|e-?mail|note|information|details|material|certificates?|references?|proposal|quote|arguments?|evidence|recording|draft)s?';

/** What was sent since changes nothing: a second no. */
export const UNCHANGED_BY_MORE: readonly Sign[] = [
  STANDS,
  APPEAL_REFUSED,
  SPOKEN_AGAIN,
  REVIEWED,
  AS_THEN,
  SECOND_MESSAGE,
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:for|with|seen|read|considered|given|despite|even with|looked at|had) (?:the|your) (?:new|further|revised|updated|additional|extra|second|other|later|latest|follow-?up) (?:\\p{L}{2,14} )?${MORE_SENT}(?!\\p{L})[^\\n]{0,110}(?:(?:does|did|do|has|will|wo|is)(?:n['’]t| not) (?:\\p{L}{2,10} )?(?:change|alter|shift|move|persuade|sway|enough)\\p{L}{0,2}|stay|stays|remains?|same|stick|unchanged)(?!\\p{L})`,
      'iu',
    ),
    unless: /\b(?:unless|once we|if you|able to open|arrived? too late|received)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:had|taken|has taken|took|having) another (?:\p{L}{2,8} )?look\b[^\n]{0,60}\b(?:same|still|not|unchanged|n['’]t|stays?|remains?)(?!\p{L})|(?<!\p{L})(?:comes?|came|come out|ends? up) (?:out )?(?:in|at) the same (?:place|conclusion|view|answer) (?:as|again)/iu,
    unless: /\b(?:will|would|could|may|if)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:auch|selbst) (?:nach|mit|unter|angesichts)[^.\n]{0,50}(?:nachgereicht|neuen (?:Unterlagen|Zahlen|Angaben|Version|Fassung|Aufnahme)|ergänzend|weiteren (?:Unterlagen|Angaben|Informationen|Mail)|zusätzlichen|zweiten)[^\n]{0,120}(?:kein\p{L}{0,2}|nicht|Absage|bleib\p{L}{1,2})(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:malgré|après (?:lecture|examen|étude)|même (?:avec|après|au vu)|au vu|compte tenu)[^.\n]{0,40}(?:nouveaux (?:éléments|documents|chiffres)|nouvelle (?:version|demande|maquette)|compléments?|complémentaires|précisions|relance|recours|second)[^\n]{0,120}(?:maint\p{L}{2,6}|inchangé\p{L}{0,2}|demeure|reste|même|ne (?:pouvons|peut|change|modifi\p{L}{1,4}))(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:tras|pese a|a pesar de|aun con|después de|mesmo (?:com|após|depois)|apesar d|após|anche (?:dopo|con|alla luce)|nonostante|alla luce|a seguito|ook (?:na|met)|ondanks)[^.\n]{0,40}(?:nuev[oa]s? (?:dat|document|cifra|informaci|prueb|versi|argument)|nov[oa]s? (?:dad|document|númer|informaç|vers)|nuov[iae]|ulterior|adicionais|reclama(?:ción|ção)|reclamo|recurso|ricorso|aclaraci|esclareci|chiariment|integrazion|complement|nieuwe|aanvullende|bezwaar|tweede)[^\n]{0,130}(?:ratific\p{L}{1,4}|mant(?:iene|enemos|ém|emos)|sigue|conferm\p{L}{1,5}|rest(?:a|iamo)|riman\p{L}{1,5}|não|non|niet|geen|blij[fv]\p{L}{0,2}|no (?:podemos|cambia|es posible))(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:blijv?en? (?:we |wij |ik )?bij (?:ons|het|mijn|dat) (?:besluit|antwoord|nee|oordeel)|blijft (?:het )?(?:bij )?(?:een|ons) (?:nee|besluit)|ratific(?:a|amos|o) (?:lo|la|su|nuestra)(?!\p{L})|n[ãa]o (?:muda|altera|mudou|alterou) (?:a (?:escolha|decisão|nossa)|nada)|non cambia (?:la (?:nostra )?(?:scelta|decisione)|nulla)|no cambia (?:la|nuestra) (?:elección|decisión)|ändert (?:leider |daran )?nichts(?: an (?:der|unserer))?|ne change (?:rien|pas) (?:à )?(?:notre|la|ma) (?:décision|choix|position|réponse)|verandert (?:niets|helaas niets|ons besluit niet))/iu,
    unless: /\b(?:wenn|falls|sofern|as für Sie|Vertrag)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:gli|le|ti|vi) ho già (?:detto|risposto) (?:di |che )?no|già detto di no|déjà (?:dit|répondu) (?:que )?non|ya (?:le|te|les) (?:dije|dijimos|he dicho|hemos dicho) que no|já (?:lhe |te )?diss(?:e|emos) que não|(?:schon|bereits) (?:Nein gesagt|abgesagt(?! worden))|al (?:nee|neen) gezegd|(?:have|already|['’]ve) (?:already )?(?:said|told you) no(?! to)(?!\p{L})|explained our (?:decision|position|reasons) (?:twice|already|more than once|before))/iu,
    unless: /\b(?:other|somebody else|someone else|andere)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})no (?:procede|cabe|es posible|se (?:mantendrá|admitirá))[^.\n]{0,20}(?:correspondencia|más comunicaci)|non (?:si |sarà |è )(?:intratterrà|darà|possibile)[^.\n]{0,24}corrispondenza|n[ãa]o (?:será|é possível|cabe)[^.\n]{0,24}correspondência|(?:niet|geen)[^.\n]{0,16}correspond(?:entie|eren)(?!\p{L})/iu,
  },
];
