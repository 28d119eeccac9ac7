import type { Sign } from './quoted-in.ts';

/*
 * Refusals by what they are made of, in every language that is read: what is to be done with what, in one sentence. Phrases
 * name what has been seen; these hear what is said for the first time. They are no cues of the trained models.
 */

/** Two things said in one sentence, the first before the second or after it. */
function both(first: string, second: string, gap = 70): RegExp {
  const between = upTo(gap);
  return new RegExp(
    `(?<!\\p{L})(?:(?:${first})${between}(?<!\\p{L})(?:${second})|(?:${second})${between}(?<!\\p{L})(?:${first}))`,
    'iu',
  );
}

/** The first thing, and the second after it. */
function then(first: string, second: string, gap = 70): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${first})${upTo(gap)}(?<!\\p{L})(?:${second})`, 'iu');
}

/** Within the sentence; the dots of an address do not end it. */
function upTo(gap: number): string {
  return `(?:[^.!?\\n]|\\.(?=\\S)){0,${String(gap)}}`;
}

/** What belongs to somebody is to be taken out of what the reader keeps. */
export const STRUCK_OFF: readonly Sign[] = [
  {
    pattern: then(
      '(?:remove|delete|erase|strike|scrub|purge|drop|take|cross)(?: (?:both|all))?(?: of)? (?:me|us|our|my|this (?:e-?mail |mail )?address|these addresses|this (?:number|inbox|mailbox))(?!\\p{L})',
      '(?:from|off|out of) (?:whatever|your|any|every|(?:the|all)(?: of)?(?: your)? (?:mailing|e-?mail|contact|distribution|circulation|call|lists?|records|databases?))(?!\\p{L})',
    ),
    unless: /\b(?:consideration|shortlist|longlist|running)\b/i,
  },
  {
    pattern: then(
      '(?:supprim|retir|effac|ray|radi|enlev)(?:er|ez|iez)(?!\\p{L})',
      '(?:nos|mes|notre|mon|cette) (?:coordonnées|adresses?|noms?|données|numéros?|e-?mails?|contacts?)(?!\\p{L})',
    ),
  },
  {
    pattern: both(
      '(?:uns|mich|unsere|meine|diese)(?: \\p{L}{2,16}){0,3}',
      '(?:aus|von) (?:Ihr|Eur|dein|eur)(?:em|er|en)(?: \\p{L}{2,16})? (?:\\p{L}{0,16}(?:verteiler|liste|datenbank|kartei|system|adressbuch|datenbestand))(?:n|s)?(?!\\p{L})',
      40,
    ),
  },
  {
    pattern: then(
      '(?:borr|elimin|quit|suprim|retir|cancell?|rimuov|togli|remov|apag|exclu)\\p{L}{1,6}',
      '(?:mis?|nuestr[oa]s?|(?:il |la |i |le |o |a |os |as )?(?:mi[oae]i?|nostr[oaie]|meus?|minhas?|noss[oa]s?)|est[ea] |quest[oa] )(?: )?(?:direcci[oó]n|correo|datos|n[uú]mero|nombre|contacto|tel[eé]fono|indirizz[oi]|dati|recapit[oi]|nominativo|e-?mail|endereço|contato|contacto|dados|nome)(?!\\p{L})',
      40,
    ),
  },
  {
    pattern: both(
      '(?:verwijder|schrap|wis|haal)\\p{L}{0,3}',
      '(?:mij|ons|onze|mijn|dit)(?: \\p{L}{2,12})? (?:adres|gegevens|e-?mailadres|nummer|naam|uit (?:uw|jullie|je))(?!\\p{L})',
      40,
    ),
  },
  {
    pattern:
      /(?<!\p{L})(?:n['’]insistez (?:pas|plus)|(?:de|à) ne (?:pas|plus) insister|(?:no|n[ãa]o|non) insist(?:a|as|an|ais|áis|ere|iate|ir)(?!\p{L})|nicht (?:weiter|länger|mehr) (?:nachzuhaken|nachzufragen|zu drängen|zu insistieren)|niet (?:verder |langer )?(?:aan te dringen|aandringen))/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:ask|want|beg|prefer|like|grateful|rather)(?: you| that you)?(?: kindly)? (?:not|never|did not|didn['’]t) (?:to )?(?:be asked|be approached|be written to|be contacted|raise (?:this|it|the matter)|come back to (?:this|it|us)|bring (?:this|it) up)|não voltar? a (?:tratar|falar|perguntar|escrever|contactar|contatar)|no volver a (?:tratar|preguntar|escribir|plantear)|non tornare (?:più )?su(?:ll['’]argomento| questo)|ne (?:plus|pas) (?:y |en )?revenir (?:sur|là-dessus)|nicht (?:mehr|wieder|erneut) (?:darauf zurückzukommen|anzufragen|anzuschreiben|zu melden)|hier niet (?:meer )?op terug te komen)/iu,
    unless: /until|before|avant|bevor|antes|prima d/i,
  },
];

const LAWYERS =
  "(?:(?:our|my|the|your|a)(?: \\p{L}{2,12}['’]s)? (?:solicitors?|lawyers?|attorneys?|barrister|(?:\\p{L}{2,12} )?legal (?:department|team|advisers?|advisors?|office)|(?:legal |general )counsel)|(?:notre|mon|l['’]|nos|un) ?(?:avocate?s?|conseils? juridiques?|service juridique)|maître \\p{Lu}\\p{L}{2,20}|(?:unsere?[mnr]?|meine?[mnr]?|eine[mnr]?|de[mnr]|die) (?:Rechtsanw[aä]lt\\p{L}{0,5}|Anw[aä]lt\\p{L}{0,5}|Rechtsabteilung|Rechtsbeistand|Justi[zt]iar\\p{L}{0,3})|(?:nuestr[oa]s?|mi|al?|un) (?:abogad[oa]s?|asesoría jurídica|departamento jurídico|letrad[oa])|(?:nostr[oi]|mi[oe]i?|un|al) (?:legal[ei]|avvocat[oi]a?)|(?:il|al|nostro) (?:ufficio legale|legale)|(?:noss[oa]|meu|minha|ao|um) (?:advogad[oa]s?|departamento jurídico|jurídico)|(?:onze|mijn|een) (?:advoca(?:at|ten)|jurist(?:en)?|juridische afdeling))(?!\\p{L})";
const HANDED =
  "(?:passed|handed|forwarded|referred|sent|directed|addressed|given|turned over|in touch|hands of|lies with|speak to|transmis|remise?|confiée?|saisi|übergeben|weitergeleitet|weitergegeben|eingeschaltet|beauftragt|liegt (?:bei|jetzt bei|nun bei)|trasmess[oa]|passat[oa]|affidat[oa]|inoltrat[oa]|rivolger\\p{L}{1,3}|pasado|remitido|trasladado|entregado|en manos|dirij\\p{L}{1,4}|entregue|encaminhad[oa]|repassad[oa]|nas mãos|overgedragen|doorgestuurd|in handen|ingeschakeld)(?!\\p{L})";

/** It lies with somebody's lawyers. */
export const WITH_LAWYERS: readonly Sign[] = [
  {
    pattern: both(HANDED, LAWYERS),
    unless:
      /\b(?:contract|terms|clauses?|licen[cs]e|vertrag\w*|contrat\w*|contract\w*|agreement|NDA|for (?:review|approval)|feedback|your (?:cv|application|details|portfolio)|position|role|vacancy|Stelle|poste)\b/i,
  },
];

/** What is written to this address is read by nobody. */
export const READ_BY_NOBODY: readonly Sign[] = [
  {
    pattern: then(
      '(?:e-?mails?|mail|messages?|replies|answers|anything|address|mailbox|inbox|account)',
      '(?:(?:does|do|will) not reach (?:a|any|us)|reach(?:es)? (?:nobody|no one|no-one)|(?:is|are|being)? ?(?:no longer|not|never)(?: \\p{L}{2,10})? (?:looked at|looked after|opened|attended|manned|staffed|in use|checked|read|monitored)|(?:is|are|will be|get) (?:automatically )?deleted (?:automatically|unread)|(?:is|are) automatically deleted)(?!\\p{L})',
      50,
    ),
    unless: /\b(?:attach\w+|links?|if you|after|within|deadline|phone|we do not|incomplete)\b/i,
  },
  {
    pattern: then(
      "(?:cette (?:adresse|boîte|messagerie)|ce (?:compte|mail|message)|(?:die(?:se|ses)|das|dieses|an diese) (?:Postfach|Adresse|E-?Mail-?Adresse|Mailbox|Konto)|est[ea] (?:buzón|dirección|cuenta|correo|caixa|endereço|conta)|quest[oa] (?:casella|indirizzo|account)|d(?:eze|it) (?:mailbox|postbus|adres|account|e-?mailadres))(?!\\p{L})",
      "(?:n['’]est (?:pas|plus)(?: \\p{L}{2,12})? (?:lue?|relevée?|consultée?|surveillée?|suivie?)|(?:nicht|niemand|nie)(?: mehr)?(?: \\p{L}{2,12})? ?(?:gelesen|liest|betreut|überwacht|abgerufen|bearbeitet|besetzt|eingesehen)|(?:no|n[ãa]o) (?:se|está|es|é) (?:lee|atiend\\p{L}|supervis\\p{L}{2,4}|revis\\p{L}{1,3}|monitor\\p{L}{2,6}|leíd\\p{L}|lid[oa]|acompanhad[oa]|atendid[oa])|non (?:è|viene) (?:lett[oa]|monitorat[oa]|presidiat[oa]|controllat[oa]|consultat[oa])|(?:wordt )?niet (?:gelezen|bekeken|beheerd|gemonitord|gecontroleerd))(?!\\p{L})",
      50,
    ),
  },
];

/** Somebody does not work there any more. */
export const HAS_LEFT: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:I (?:have )?(?:now )?left (?!you|a message|my|the (?:office|building))|I (?:no longer|don['’]t) (?:work|am with|am employed)|(?:I am|I['’]m|is|am) no longer (?:with|at|employed|working)|has left (?:the (?:company|organisation|organization|firm|team|business)|us)|je ne (?:travaille|fais) plus|(?:a quitté|j['’]ai quitté) (?:l['’]|la |notre|le )|(?:arbeite|bin) (?:ich )?nicht mehr (?:bei|für|im|in)|(?:ausgeschieden|das Unternehmen verlassen)|ya no (?:trabajo|formo parte)|non (?:lavoro|faccio) più|(?:já )?não (?:trabalho|faço) mais|ik werk niet (?:meer|langer))/iu,
  },
];

const MORE_SENT =
  '(?:tape|take|version|figures|numbers|documents?|letter|e-?mail|note|information|details|material|certificates?|references?|proposal|quote|arguments?|evidence|recording|draft)s?';

/** What was sent since changes nothing: a second no. */
export const UNCHANGED_BY_MORE: readonly Sign[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:for|with|seen|read|considered|given|despite|even with|looked at|had) (?:the|your) (?:new|further|revised|updated|additional|extra|second|other|later|latest|follow-?up) (?:\\p{L}{2,14} )?${MORE_SENT}(?!\\p{L})[^\\n]{0,110}(?:n['’]t|not|still|stay|stays|remains?|same|stick|unchanged)(?!\\p{L})`,
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
