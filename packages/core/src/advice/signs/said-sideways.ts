import { inOneSentence, inOrder } from './in-one-sentence.ts';
import type { Sign } from './quoted-in.ts';

/*
 * Refusals that name none of the usual words, in English, French, German and Spanish: what somebody does about the next mail,
 * how they wish this to end, with whom nobody is to be alone. Like `refusals-by-parts`, no cues of the trained models.
 */

const THEIR_MAIL =
  '(?:my|our|the) (?:e-?mail|mail|inbox|mailbox|system|server|spam filter|filters?|assistant|secretary|switchboard|reception(?:ist)?|front desk)(?!\\p{L})';
const TURNS_AWAY =
  '(?:to|will|now|automatically|that) (?:pass(?:es)? over|skips?|deletes?|bins?|discards?|blocks?|filters?|ignores?|bounces?|turns? away|diverts?|sends? back|returns?)[^.\\n]{0,20} (?:you|yours?|from you|further|future)(?!\\p{L})';

/** What becomes of the next message, or how this is to end: a wish not to be written to. */
export const NO_MORE_OF_IT: readonly Sign[] = [
  { pattern: inOrder(THEIR_MAIL, TURNS_AWAY, 40), unless: /\b(?:attach\w+|links?|large|virus|zip|sorry)\b/i },
  {
    pattern:
      /(?<!\p{L})your (?:(?:\p{L}{2,10} )?(?:e-?mails?|messages|letters|calls|address|number)|name)(?: \p{L}{2,10})? (?:is|are|has been|have been|will be|go|goes|will go|now go)(?: now| being)? (?:blocked|filtered|barred|diverted|deleted (?:unread|unopened)|binned|(?:straight )?(?:in|to|into) (?:the |our |my )?(?:bin|spam|junk|trash|recycling))(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:this|that|it) (?:to be|was|is|were|be|could be|would be|can be|will be|should be)(?: \p{L}{2,6})? the (?:last (?:we|I|anybody|anyone|time (?:we|I)) (?:hear|see|need|have|hears|sees)|end of (?:it|this|the matter|our (?:correspondence|conversation|exchange)))(?!\p{L})/iu,
    unless: /\b(?:not|n['’]t|hope it|sorry|of the round|of the process)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:would|['’]d) (?:much |far |really )?(?:rather|prefer) not (?:to )?(?:hear|receive|be (?:contacted|written|called|rung|approached|asked)|get)(?! (?:the same|a|an|your (?:answer|decision))(?!\p{L}))|(?<!\p{L})(?:not|n['’]t) (?:expect|need|care|look) to hear from you(?: (?:again|further|any ?more|on this))?(?=[.,;!\n]|$)/iu,
    unless: /\b(?:until|before|by phone|unless)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:vos|tes|votre|ton) (?:(?:\p{L}{4,12} )?(?:messages?|mails?|courriels?|e-?mails?|appels?|envois?|courriers?|relances?)|adresse|numéro)(?: \p{L}{2,12})? (?:seront|sera|est|sont|iront|ira|vont|va|partent|part)(?: (?:désormais|maintenant|dorénavant|directement|automatiquement)){0,2} (?:bloquée?s?|filtrée?s?|supprimée?s?|effacée?s?|jetée?s?|ignorée?s?|(?:aux|dans les|à la|au) (?:indésirables|spams?|corbeille|poubelle|panier))(?!\p{L})/iu,
    unless: /\b(?:pièces? jointes?|mois|données|désolée?)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:qu['’]on|que l['’]on) en reste|nous en restions|restons-en|(?:d['’])?en rester) là(?!\p{L})|(?<!\p{L})(?:mett(?:re|ons)|mets) (?:un terme|fin) à (?:nos|cet|ces|notre|cette) (?:échanges?|correspondance|conversation|discussions?)(?!\p{L})|(?<!\p{L})ne plus (?:être (?:\p{L}{2,10} )?(?:sollicitée?s?|contactée?s?|dérangée?s?|relancée?s?|appelée?s?|importunée?s?)|recevoir (?:de|vos|aucun)|avoir (?:à vous lire|de vos nouvelles))(?!\p{L})|(?<!\p{L})(?:plus|aucun|aucune|plus aucun) (?:message|appel|contact|courriel|mail|relance|visite|nouvelle) de votre part(?!\p{L})/iu,
    unless: /\b(?:pour (?:cette année|l['’]instant|le moment|aujourd['’]hui)|prochaine?|sinon|souhaitez)\b/i,
  },
  {
    pattern: inOneSentence(
      '(?:weitere[nr]?|künftige[nr]?|erneute[nr]?|jegliche[nr]?|sämtliche[nr]?|Ihre[nr]?|deine[nr]?)(?: \\p{L}{3,16}){0,2} (?:Anrufe?n?|Anfragen?|Nachrichten?|Mails?|E-?Mails?|Schreiben|Briefe?n?|Kontakt\\p{L}{0,10}|Besuche?n?|Zusendungen?|Angeboten?|Vorschlägen?|Werbung)(?!\\p{L})',
      '(?:abzusehen|absehen|Abstand (?:zu )?nehmen|(?:zu )?unterlassen|einzustellen|einstellen|(?:zu )?verzichten|(?:zu )?verschonen)(?!\\p{L})',
      80,
    ),
    unless:
      /\b(?:vor dem|bis (?:zum|dahin|Ende|Mitte)|Bearbeitungsstand|Sachstand|Stand der|zum Stand|telefonischen? An)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:belassen|lassen) (?:wir|Sie) es (?:bitte |doch )?(?:dabei|hierbei|damit|gut sein)(?! für)(?!\p{L})|(?<!\p{L})nichts (?:mehr|weiter) von (?:Ihnen|dir) (?:hören|lesen|sehen|erhalten)(?!\p{L})|(?<!\p{L})keine(?:rlei)? (?:weiteren? )?(?:Post|Nachrichten|Mails?|E-?Mails|Anrufe|Zusendungen|Werbung|Angebote|Anfragen) (?:mehr )?(?:von (?:Ihnen|dir)|Ihrerseits)(?!\p{L})|(?<!\p{L})spar(?:en Sie|t|) (?:sich|dir|euch) (?:bitte )?(?:weitere|die|jede)[nrs]? (?:\p{L}{3,14} )?(?:Mails?|Anrufe?|Nachrichten?|Schreiben|Versuche?)(?!\p{L})|(?<!\p{L})nicht (?:mehr|weiter|länger|noch ?einmal)(?: \p{L}{2,10})? (?:belästig|behellig|anzurufen|anzuschreiben|zu kontaktieren|zu schreiben)\p{L}{0,3}(?!\p{L})/iu,
    unless: /\b(?:bis|für (?:dieses Jahr|heute|diesmal)|vorerst|postalisch)\b/i,
  },
  {
    pattern: inOneSentence(
      '(?:Ihre|deine|eure)(?: \\p{L}{3,12})? (?:E-?Mails?|Mails?|Nachrichten|Anrufe|Adresse|Nummer|Schreiben|Zusendungen|Briefe)(?!\\p{L})',
      '(?:gesperrt|blockiert|gefiltert|aussortiert|ungelesen|ungeöffnet|(?:im|in den) (?:Papierkorb|Spam\\p{L}{0,8}|Müll))(?!\\p{L})',
      60,
    ),
    unless: /\b(?:Monat\w*|Datenschutz|DSGVO|leider erst|war|waren|Anhang|Anhänge)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:dej(?:émoslo|arlo|amos|emos|amoslo)|dejar(?:emos)?)(?: esto| el (?:asunto|tema))? (?:aquí|ahí)(?!\p{L})|(?<!\p{L})(?:no|ni) (?:quiero|queremos|deseo|deseamos) (?:recibir|saber|oír|tener)(?: \p{L}{2,8})? (?:más|nada)(?!\p{L})|(?<!\p{L})(?:(?:deje|dejen|dejad|deja) de|abst[eé]n(?:gase|ganse|gan|ga|erse)(?: \p{L}{2,8})? de) (?:llamar|escribir|insistir|mandar|enviar|molestar|venir|contactar|dirigirse)\p{L}{0,4}(?!\p{L})|(?<!\p{L})no (?:se |nos |me )?(?:moleste|molesten|molestes)(?: más| en (?:escribir|llamar|contestar|responder))(?!\p{L})|(?<!\p{L})(?:doy|damos|demos|dar) por (?:cerrad|terminad|zanjad|concluid)[oa] (?:esta|este|el|la|nuestr[oa]) (?:conversación|asunto|tema|intercambio|correspondencia)(?!\p{L})/iu,
    unless: /\b(?:por ahora|hasta|de momento|este año|si no)\b/i,
  },
  {
    pattern: inOneSentence(
      '(?:sus|tus|su|tu) (?:mensajes?|correos?|e-?mails?|llamadas?|número|dirección|envíos?|cartas?)(?!\\p{L})',
      '(?:bloquead[oa]s?|filtrad[oa]s?|a la papelera|al spam|(?:se (?:borran|borrarán|eliminan|eliminarán))|sin (?:leer|abrir)|no (?:se|será|serán) (?:le[ií]d[oa]s?|leerán|abrirán|contestad[oa]s|atendid[oa]s))(?!\\p{L})',
      50,
    ),
    unless: /\b(?:estaba|adjuntos?|meses|datos|por error)\b/i,
  },
];

/** With whom nobody is to be alone, or of whom somebody is afraid; what went to those who look after safety. */
export const NOT_ALONE_WITH: readonly Sign[] = [
  {
    pattern:
      /(?:(?<!\p{L})(?:not|never|no longer|without)|n['’]t)(?: \p{L}{2,12}){0,5} (?:be |being |left |work(?:ing)? |meet(?:ing)? |travel(?:ling)? )?alone (?:in [^.\n]{2,20} )?with you(?!\p{L})|(?<!\p{L})(?:asked|told|instructed|advised)(?: \p{L}{2,10}){0,2} not to (?:see|meet|serve|admit|let in|open the door to|speak to|be alone with) you(?!\p{L})/iu,
  },
  {
    pattern: inOneSentence(
      '(?:matter|concerns?|disclosures?|allegations?|reports?|complaints?|information|incidents?|reference|referral)(?!\\p{L})',
      'safeguarding (?:lead|officer|team|adviser|advisor|partners?|board|coordinator|manager)(?!\\p{L})',
      90,
    ),
    unless: /\b(?:experience|training|your answers?|scored|post|role|vacancy|apply|any (?:concerns?|questions?))\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:ne (?:se sent(?:ent)?|me sens|nous sentons) (?:plus|pas) (?:en sécurité|à l['’]aise|tranquilles?) (?:avec vous|avec toi|en votre|à l['’]idée de vous|après votre|depuis votre)|(?:a|ai|ont|avons) peur de (?:vous|toi)|seule?s? avec vous(?= (?:n['’]|ne ))|(?:se sont|s['’]est|s['’]était|s['’]étaient) plaint(?:e|s|es)? de (?:vous|toi|votre)|(?:plainte|signalement|main courante) (?:a été |à votre )?(?:déposée?|contre vous|encontre|vous concernant))(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:fühlt|fühlen|fühle|fühlte|fühlten) (?:sich|mich|uns) [^.\n]{0,40}(?:nicht (?:mehr )?(?:sicher|wohl)|unwohl|bedrängt|verfolgt|beobachtet)|(?:Angst|Furcht) vor (?:Ihnen|dir)|nicht (?:mehr )?allein(?:e)? mit (?:Ihnen|dir)|(?:Beschwerden?|Vorwürfe|Meldungen?|Anzeigen?) (?:über|gegen) (?:Sie|dich|Ihr(?:e|en)? (?:Verhalten|Auftreten|Person)))(?!\p{L})/iu,
    unless: /\b(?:bei uns|im Team|Prüfung)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:no (?:se (?:siente|sienten)|me siento|nos sentimos)(?: ya)? (?:segur[oa]s?|cómod[oa]s?|tranquil[oa]s?)(?: \p{L}{2,10}){0,2} (?:con usted|contigo|con su|a solas)|miedo (?:de|a) (?:usted|ti)(?!\p{L})|a solas con(?:tigo| usted)|(?:quejas?|denuncias?) (?:sobre|contra|acerca de) (?:usted|ti|su (?:conducta|comportamiento|persona)))(?!\p{L})/iu,
  },
];

/** An evening out or a closer bond that is not wanted. */
export const NO_PRIVATE_MATTER: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:(?:do|will|wo|would|am|are|is)(?: not|n['’]t)|['’]m not|never|rather not|prefer not to|can['’]t|cannot)(?: \p{L}{2,8}){0,3} (?:go|come|meet|going|coming|meeting)(?: out)?(?: \p{L}{2,8})? (?:for|on|to) (?:a |an |another )?(?:drinks?|walk|dinner|date|coffee|film|meal|evening)(?: (?:or|and) (?:a |an )?\p{L}{3,10}){0,2} (?:with you|or anything|together|outside (?:of )?work|just the two of us)(?!\p{L})|(?<!\p{L})(?:keep|leave) (?:it|this|things) (?:strictly |purely )?(?:at|to) (?:work|professional) (?:things|matters)(?!\p{L})/iu,
    unless: /\b(?:this week|next week|that day|until|but I could|conflict of interest)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:n['’]ai pas (?:envie|l['’]intention)|ne (?:veux|souhaite|voudrais|désire) pas)(?: \p{L}{2,10}){0,4} (?:boire un verre|dîner|sortir|(?:te|vous) (?:revoir|voir)|rendez-vous|(?:d['’])?une relation|aller plus loin avec (?:toi|vous))(?!\p{L})|(?<!\p{L})(?:nicht|kein(?:e|en)?)(?: \p{L}{2,12}){0,4} (?:mit (?:dir|Ihnen) (?:aus|essen|etwas trinken|was trinken|ins Kino)|Verabredung|Date(?: mit)?|Beziehung mit)(?!\p{L})|(?<!\p{L})no (?:quiero|me apetece|deseo|tengo ganas de|voy a)(?: \p{L}{2,8}){0,3} (?:salir|quedar|cenar|tomar algo)(?: \p{L}{2,8})? (?:contigo|con usted|juntos)(?!\p{L})/iu,
  },
];

/** They will not be drawn into the whys. */
export const NO_DEBATE: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:(?:will|do|can|would|are|am|is) ?(?:not|n['’]t)|wo n['’]t|won['’]t|['’]m not|['’]re not|cannot|not going to|rather not|prefer not to)(?: \p{L}{2,8}){0,2} (?:get(?:ting)?|go(?:ing)?|be drawn|drawn|enter(?:ing)?) into (?:a |an |any |the |further )?(?:back[- ]and[- ]forth|debates?|arguments?|discussions?|why|whys|reasons?|dispute|rights and wrongs|it(?=[.,!]))(?!\p{L})/iu,
    unless:
      /\b(?:individual|each|by (?:e-?mail|letter)|here|but|call|phone|chat|properly|happy to|glad to|in writing)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:the |our |this |my )?(?:decision|answer|matter|outcome|choice)|this|that|it)(?: is|['’]s| are)? ?(?:not|n['’]t) (?:up |open )?(?:for|to) (?:discussion|debate)(?!\p{L})|(?<!\p{L})(?:nothing|no more) (?:more |further |left )?(?:to discuss|to be discussed|to talk about)(?!\p{L})/iu,
    unless: /\b(?:price|budget|yet|salary|feedback)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:ne (?:souhait|dés|v[oe]ul|veu|p[oe]u|discut|débatt|reviend|entrer)\p{L}{1,8} (?:pas|plus)|n['’]entrer\p{L}{2,5} pas)(?: \p{L}{2,10}){0,2} ?(?:(?:en )?(?:discuter|débattre|polémiquer)|(?:dans|sur) (?:le détail|les détails|les raisons|cette décision|ce débat|une discussion))(?!\p{L})|(?<!\p{L})(?:(?:steht|stehen) nicht zur (?:Diskussion|Debatte)|(?:darüber|das) (?:wird|werden wir|werde ich|möchte ich|möchten wir|diskutieren wir|diskutiere ich) (?:nicht|auch nicht)(?: weiter| mehr)?(?: diskutier(?:en|t))?|nicht (?:weiter |mehr )?(?:zu )?diskutieren|keine (?:weitere )?Diskussion (?:darüber|über|mehr))(?!\p{L})|(?<!\p{L})no (?:vamos|voy|entraremos|entramos|entraré|queremos|quiero)(?: a)? (?:discutir|debatir|discusiones|debates|entrar en (?:discusiones|debates?|detalles|explicaciones|razones|polémicas)|en (?:discusiones|debates?))(?!\p{L})|(?<!\p{L})no hay nada más que (?:hablar|discutir|añadir)(?!\p{L})/iu,
    unless:
      /\b(?:ici|par (?:écrit|mail)|mais|hier|per (?:E-?Mail|Mail)|aber|aquí|por correo|pero|téléphone|telefon\w*)\b/i,
  },
];

/** Gone over once more, and it is what it was. */
export const GONE_OVER_AGAIN: readonly Sign[] = [
  {
    pattern: inOrder(
      '(?:looked|thought|talked|gone|went|read|been|discussed|considered|met|voted|reflected)(?: \\p{L}{1,12}){0,5} (?:again|once more|a second time|afresh|anew)',
      "(?:(?:did|do|does|has|have|were|was|is|could|can)(?: not|n['’]t) (?:\\p{L}{2,8} )?(?:move[d]?|budge[d]?|change[d]?|shift(?:ed)?|moving|changing)|unmoved|(?:the )?same (?:answer|view|conclusion|place|result)|where (?:we|they|it) (?:were|was|stood)|(?:stay|stick|stand)(?:s|ing)? (?:with|by|to|as)|still (?:a )?no(?!\\p{L}))",
      110,
    ),
    unless: /\b(?:would|will|could|may|if|next)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:hemos|he|han|ha) vuelto a (?:ver|revisar|valorar|estudiar|considerar|debatir|tratar|leer)(?!\p{L})[^\n]{0,160}(?:mant(?:iene|ienen|enemos|engo)|sigue|seguimos|ratific\p{L}{1,5}|la misma|lo mismo|no (?:lo|la|los|las|podemos|cambia|hay))(?!\p{L})|(?<!\p{L})(?:réexaminé|reconsidéré|réétudié|rediscuté|relu|revu)(?!\p{L})[^\n]{0,120}(?:maint\p{L}{2,6}|inchangée?|reste|même (?:réponse|avis|décision)|ne (?:pouvons|change|changeons|reviendrons)|toujours (?:non|pas))(?!\p{L})|(?<!\p{L})(?:erneut|nochmals?|noch ?einmal|abermals|ein zweites Mal|wieder)(?: \p{L}{2,14}){0,4} (?:geprüft|gelesen|beraten|besprochen|angesehen|angeschaut|durchgesehen|vorgelegt|diskutiert|abgestimmt)(?!\p{L})[^\n]{0,120}(?:bleib(?:t|en)|nicht|unverändert|dasselbe|gleiche[ns]?|kein\p{L}{0,2})(?!\p{L})/iu,
    unless: /\b(?:würden|werden wir|können|pourr\w+|podr\w+|si |wenn|falls|próxim\w+|prochaine?|nächste\w*)\b/i,
  },
];

/** Nobody gets what is sent to this address. */
export const FOR_SENDING_ALONE: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:address|mailbox|inbox|account|e-?mail|it) (?:cannot|can['’]t|does not|doesn['’]t|is (?:not|un)able to|is not set up to) (?:receive|accept|take) (?:any )?(?:replies|answers|responses|incoming|mail|e-?mails?)(?!\p{L})|(?<!\p{L})(?:send-only|outgoing (?:mail|messages|e-?mails?) only|(?:used |is |exists )?(?:only )?for (?:sending|outgoing (?:mail|messages)) only)(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:les réponses|toute réponse|vos réponses)[^.\n]{0,50} (?:ne (?:sont|seront|sera|est|nous parviennent|parviendront|parviendra)(?: (?:pas|plus))?(?: (?:lues?|traitées?|prises? en compte))?|n['’]arrive\p{L}{0,2} (?:pas|à personne))(?!\p{L})|(?<!\p{L})(?:inutile|prière|veuillez) (?:de )?(?:ne pas )?(?:y )?répondre(?: à (?:ce|cet|cette))?(?=[ .,;!\n]|$)(?! (?:avant|favorablement))|(?<!\p{L})Antworten (?:auf|an) (?:diese|dieses|diesen)[^.\n]{0,40} (?:nicht|niemand\p{L}{0,2}|keiner)(?!\p{L})|(?<!\p{L})(?:reine|nur eine|eine reine) (?:Versand|Sende|Absender)(?:adresse|postfach)(?!\p{L})|(?<!\p{L})(?:las respuestas|cualquier respuesta|toda respuesta)[^.\n]{0,50} no (?:se (?:leen|leerán|atienden|atenderán|reciben)|será[n]? (?:leíd|atendid)[oa]s?|llega[n]?)(?!\p{L})|(?<!\p{L})no (?:responda|respondan|conteste|contesten|respondas|contestes)(?: \p{L}{1,4})? (?:a )?(?:est[ea]|al presente) (?:mensaje|correo|dirección|e-?mail|buzón)(?!\p{L})|(?<!\p{L})no (?:admite|recibe|acepta) respuestas(?!\p{L})/iu,
    unless: /\b(?:avant|vor dem|antes de|erst nach|tardive)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:is|are) for (?:outbound|outgoing) (?:e-?mail|mail|messages)(?: only)?(?!\p{L})|(?<!\p{L})one-way (?:message|e-?mail|mail|notice|notification)(?!\p{L})|(?<!\p{L})(?:nobody|no one|no-one) (?:looks at|reads|opens|sees|picks up|gets) (?:what (?:comes|is sent)|answers|replies|anything)(?!\p{L})/iu,
  },
];
