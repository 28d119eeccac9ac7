import { inOneSentence, inOrder } from './in-one-sentence.ts';
import type { Sign } from './quoted-in.ts';

/*
 * Refusals by what they are made of, in every language that is read: what is to be done with what, in one sentence. Phrases
 * name what has been seen; these hear what is said for the first time. They are no cues of the trained models.
 */

/** What belongs to somebody is to be taken out of what the reader keeps. */
export const STRUCK_OFF: readonly Sign[] = [
  {
    pattern: inOrder(
      '(?:remove|delete|erase|strike|scrub|purge|drop|take|cross)(?: (?:both|all))?(?: of)? (?:me|us|our|my|this (?:e-?mail |mail )?address|these addresses|this (?:number|inbox|mailbox))(?!\\p{L})',
      '(?:from|off|out of) (?:whatever|your|any|every|(?:the|all)(?: of)?(?: your)? (?:mailing|e-?mail|contact|distribution|circulation|call|lists?|records|databases?))(?!\\p{L})',
    ),
    unless: /\b(?:consideration|shortlist|longlist|running)\b/i,
  },
  {
    pattern: inOrder(
      '(?:supprim|retir|effac|ray|radi|enlev)(?:er|ez|iez)(?!\\p{L})',
      '(?:nos|mes|notre|mon|cette) (?:coordonnées|adresses?|noms?|données|numéros?|e-?mails?|contacts?)(?!\\p{L})',
    ),
  },
  {
    pattern: inOneSentence(
      '(?:uns|mich|unsere|meine|diese)(?: \\p{L}{2,16}){0,3}',
      '(?:aus|von) (?:Ihr|Eur|dein|eur)(?:em|er|en)(?: \\p{L}{2,16})? (?:\\p{L}{0,16}(?:verteiler|liste|datenbank|kartei|system|adressbuch|datenbestand))(?:n|s)?(?!\\p{L})',
      40,
    ),
  },
  {
    pattern: inOrder(
      '(?:borr|elimin|quit|suprim|retir|cancell?|rimuov|togli|remov|apag|exclu)\\p{L}{1,6}',
      '(?:mis?|nuestr[oa]s?|(?:il |la |i |le |o |a |os |as )?(?:mi[oae]i?|nostr[oaie]|meus?|minhas?|noss[oa]s?)|est[ea] |quest[oa] )(?: )?(?:direcci[oó]n|correo|datos|n[uú]mero|nombre|contacto|tel[eé]fono|indirizz[oi]|dati|recapit[oi]|nominativo|e-?mail|endereço|contato|contacto|dados|nome)(?!\\p{L})',
      40,
    ),
  },
  {
    pattern: inOrder(
      '(?:borr|elimin|quit|suprim|retir|cancell?|togli|remov|apag|exclu|sac|lösch|streich|enlev|verwijder)\\p{L}{1,6}',
      '(?:da(?:l|lla|i)? (?:Su[oa]|Vostr[oa]|tu[oa]) |de (?:su|tu|vuestra|votre|vos) |d[ao] (?:seu|sua|vossa?) |(?:aus|von) (?:Ihr|Eur)\\p{L}{1,3} |uit (?:uw|jullie) )(?:elenco|lista|rubrica|archivio|mailing|fichero|base|agenda|cadastro|fichier|liste|bestand|lijst|Verteiler|Liste|Kartei)(?!\\p{L})',
    ),
  },
  {
    pattern:
      /(?<!\p{L})(?:lösch(?:en|t)|streich(?:en|t)|entfern(?:en|t)) (?:Sie |ihr )?(?:bitte )?(?:mich|uns|meine|unsere|diese E-?Mail)(?!\p{L})|(?<!\p{L})not interested[^.\n]{0,20}(?:and|nor|or) (?:we |I )?(?:never will|won['’]t be|will not be|shall not be)|(?:this year|now) or ever(?=[.,!])|(?:né|e non) lo (?:sarò|saremo)|et (?:ne le serons|nous ne le serons) (?:pas|jamais)|ni lo (?:estaremos|estaré)|nem (?:o )?(?:seremos|estaremos)/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:glad|happy|grateful|prefer|like) to hear no more(?!\p{L})|(?<!\p{L})(?:let['’]s|please|just|best) leave it (?:at that|be)(?=[.,!\n]|$)|(?<!\p{L})(?:nicht (?:weiter|mehr) (?:vertiefen|darüber (?:reden|sprechen|schreiben)))(?!\p{L})|(?<!\p{L})(?:gib mir|geben Sie mir|laisse-moi|laissez-moi|dame|déjame|dammi|lasciami|geef me|me d[êá]|give me)(?: bitte| un po['’]| du| de l['’]| some| a bit of| um| wat)? (?:Zeit|Abstand|Ruhe|temps|espace|tiempo|espacio|tempo|spazio|tijd|ruimte|time|space)(?: now| jetzt| maintenant| ahora| adesso| agora| nu)?(?=[.,!\n]|$)/iu,
    unless: /\b(?:until|to (?:read|look|think|decide)|bis|um)\b/i,
  },
  {
    pattern: inOneSentence(
      '(?:verwijder|schrap|wis|wissen|haal|halen)\\p{L}{0,3}',
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
  "(?:(?:our|my|the|a)(?: \\p{L}{2,12}['’]s)? (?:insurers?|solicitors?|lawyers?|attorneys?|barrister|(?:\\p{L}{2,12} )?legal (?:department|team|advisers?|advisors?|office)|(?:legal |general )counsel)|(?:notre|mon|l['’]|nos|un) ?(?:avocate?s?|conseils? juridiques?|service juridique)|maître \\p{Lu}\\p{L}{2,20}|(?:unsere?[mnr]?|meine?[mnr]?|eine[mnr]?|de[mnr]|die) (?:Rechtsanw[aä]lt\\p{L}{0,5}|Anw[aä]lt\\p{L}{0,5}|Rechtsabteilung|Rechtsbeistand|Justi[zt]iar\\p{L}{0,3})|(?:nuestr[oa]s?|mi|su|al?|la|un) (?:abogad[oa]s?|asesoría (?:jurídica|legal)|departamento jurídico|letrad[oa])|(?:nostr[oi]|mi[oe]i?|un|al) (?:legal[ei]|avvocat[oi]a?)|(?:il|al|nostro) (?:ufficio legale|legale)|(?:noss[oa]|meu|minha|ao|um) (?:advogad[oa]s?|departamento jurídico|jurídico)|(?:onze|mijn|een) (?:advoca(?:at|ten)|jurist(?:en)?|juridische afdeling))(?!\\p{L})";
const HANDED =
  '(?:go(?:es)? (?:straight |directly |right )?to|passed|handed|forwarded|referred|sent|directed|addressed|given|turned over|in touch|hands of|through|by way of|lies with|conducto|über|ausschließlich|intermédiaire|tramite|por meio|uitsluitend|informed|notified|speak to|transmis|remise?|confiée?|saisi|übergeben|weitergeleitet|weitergegeben|eingeschaltet|beauftragt|liegt (?:bei|jetzt bei|nun bei)|trasmess[oa]|passat[oa]|affidat[oa]|inoltrat[oa]|rivolger\\p{L}{1,3}|pasado|remitido|trasladado|entregado|en manos|dirij\\p{L}{1,4}|entregue|encaminhad[oa]|repassad[oa]|nas mãos|overgedragen|doorgestuurd|in handen|ingeschakeld)(?!\\p{L})';

/** It lies with somebody's lawyers, or with the authorities. */
export const WITH_LAWYERS: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})your (?:allegations?|accusations?|claims?) (?:of|that|against|about) (?:\p{L}{2,12} ){0,2}(?:discriminat|bias|racis|fraud|dishonest|libel|defam|unfair|misconduct|theft)/iu,
  },
  {
    pattern: inOneSentence(HANDED, LAWYERS),
    unless:
      /\b(?:contract|terms|clauses?|licen[cs]e|vertrag\w*|contrat\w*|contract\w*|agreement|NDA|for (?:review|approval)|feedback|your (?:cv|application|details|portfolio)|position|role|vacancy|Stelle|poste)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:claim form|court papers|writ|summons|proceedings|letter before (?:action|claim))(?: \p{L}{2,10}){0,2} served(?!\p{L})|(?<!\p{L})served (?:on|upon) (?:us|me|the \p{L}{3,12})(?!\p{L})|(?<!\p{L})(?:our|my|the) insurers (?:have |has )?(?:asked|told|advised|instructed)(?!\p{L})/iu,
  },
];

/** Somebody speaks of the police, of their own door or of being rung and visited too often. */
export const FELT_UNSAFE: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:(?:I|we)(?:['’]ll| will| shall| may| am going to|['’]m going to)? (?:go to|call|ring|be calling|tell|inform) the police|(?:gehe?n?|ruf(?:e|en)|wende?n?)[^.\n]{0,20}(?:zur|die|an die) Polizei|(?:j['’])?(?:appeler|préviendr|irai|vais|appelle)\p{L}{0,4}[^.\n]{0,20}(?:la police|la gendarmerie|au commissariat)|(?:llam|ir|voy|acudir|avis)\p{L}{0,5}[^.\n]{0,16}(?:la policía)|(?:chiam|vado|andr|avvis)\p{L}{0,4}[^.\n]{0,16}(?:polizia|carabinieri)|(?:cham|lig|vou|avis)\p{L}{0,4}[^.\n]{0,16}(?:a polícia|à polícia)|(?:bel|ga|schakel)\p{L}{0,3}[^.\n]{0,20}de politie)(?!\p{L})/iu,
    unless: /\b(?:police (?:check|clearance|force|service|recruit\w+|college)|lost|stolen)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:matter|case|report|this|it) (?:is|lies|has been passed|has gone|has been referred|has been reported)(?: \p{L}{2,10})? (?:with|to) the (?:authorities|police))(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:stood|standing|stand|waiting|waited|appeared|appear|saw you|were|was)[^.\n]{0,24}(?:at|outside|in front of|by) (?:my|our) (?:door|house|home|flat|building|gate|office|car)|(?:standen|stehen|standest|warten|gewartet|aufgetaucht|tauchten?)[^.\n]{0,24}(?:vor|an) (?:meine[rm]|unsere[rm]) (?:Tür|Haustür|Haus|Wohnung|Auto)|(?:devant|en bas de|à) (?:chez (?:moi|nous)|ma porte|notre porte)|(?:en|ante|delante de) (?:mi|nuestra) (?:puerta|casa)|(?:sotto casa|alla mia porta|davanti a casa)|(?:à|na) (?:minha|nossa) porta|(?:voor|aan) (?:mijn|onze) deur)(?!\p{L})/iu,
    unless: /\b(?:welcome|lovely|parcel|delivered|danke|merci|thank\w*|glad|bus|tram|metro|parking)\b/i,
  },
];

/** Somebody has had enough. */
export const HAD_ENOUGH: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:that['’]s enough now|enough is enough|(?:I['’]ve|we['’]ve|I have|we have) had enough of|jetzt reicht(?:['’]?s| es)|es reicht(?: jetzt)?(?=[.!])|ça suffit|(?:ya|ahora) basta|ahora ya basta|adesso basta|ora basta|já chega|nu is het genoeg|het is genoeg geweest|(?:we|you and I) are done(?=[.,!]| here| with you)|(?:don['’]t|do not|never|stop) (?:include|includ|copy|copying|tag|tagging|add|adding|mention)(?:ing)? (?:me|us|my|our)(?!\p{L})|(?:leave|keep) (?:me|us)(?: and \p{L}{2,12} \p{L}{2,12})? out of (?:it|this|your)|this is (?:the|my|our) last (?:message|mail|e-?mail|reply|answer|word))(?!\p{L})/iu,
    unless: /\b(?:until|for now|yet|if you)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:prefiero que no (?:sigamos|hablemos|volvamos|nos veamos)|preferisco (?:non (?:vederci|sentirci|parlarne)|che non ci)|prefiro que não (?:falemos|nos vejamos|continuemos)|je préfère (?:qu['’]on (?:ne se|en reste)|que nous (?:ne nous|en restions)|en rester là)|ich möchte (?:lieber )?(?:keinen|nicht mehr|dass wir uns nicht)[^.\n]{0,30}(?:Kontakt|schreiben|sehen|treffen|reden)|ik wil (?:liever )?(?:geen|niet meer|niet verder)[^.\n]{0,30}(?:contact|praten|afspreken|zien)|(?:non|di non) (?:propormi|chiedermi|cercarmi|scrivermi)|laat (?:me|mij|ons) (?:verder )?met rust|laissez-(?:moi|nous) tranquilles?)(?!\p{L})/iu,
  },
];

/** What is written to this address is read by nobody. */
export const READ_BY_NOBODY: readonly Sign[] = [
  {
    pattern: inOrder(
      '(?:e-?mails?|mail|messages?|replies|answers|anything|address|mailbox|inbox|account)',
      '(?:(?:does|do|will) not reach (?:a|any|us)|reach(?:es)? (?:nobody|no one|no-one)|(?:is|are|being)? ?(?:no longer|not|never)(?: \\p{L}{2,10})? (?:looked at|looked after|opened|attended|manned|staffed|in use|checked|read|monitored)|(?:is|are|will be|get) (?:automatically )?deleted (?:automatically|unread)|(?:is|are) automatically deleted)(?!\\p{L})',
      50,
    ),
    unless: /\b(?:attach\w+|links?|if you|after|within|deadline|phone|we do not|incomplete)\b/i,
  },
  {
    pattern: inOrder(
      '(?:cette (?:adresse|boîte|messagerie)|ce (?:compte|mail|message)|(?:diese[sr]?|das) (?:Postfach|Adresse|E-?Mail-?Adresse|Mailbox|Konto)|est[ea] (?:buzón|dirección|cuenta|correo|caixa|endereço|conta)|quest[oa] (?:casella|indirizzo|account)|d(?:eze|it) (?:mailbox|postbus|adres|account|e-?mailadres))(?!\\p{L})',
      "(?:n['’]est (?:pas|plus)(?: \\p{L}{2,12})? (?:lue?|relevée?|consultée?|surveillée?|suivie?)|(?:nicht|niemand|nie)(?: mehr)?(?: \\p{L}{2,12})? ?(?:gelesen|liest|betreut|überwacht|abgerufen|bearbeitet|besetzt|eingesehen|weitergeleitet)|(?:no|n[ãa]o) (?:se|está|es|é) (?:lee|atiend\\p{L}|supervis\\p{L}{2,4}|revis\\p{L}{1,3}|monitor\\p{L}{2,6}|leíd\\p{L}|lid[oa]|acompanhad[oa]|atendid[oa])|non (?:è|viene) (?:lett[oa]|monitorat[oa]|presidiat[oa]|controllat[oa]|consultat[oa])|(?:wordt )?niet (?:gelezen|bekeken|beheerd|gemonitord|gecontroleerd))(?!\\p{L})",
      50,
    ),
  },
];

/** Somebody does not work there any more: their mail is read by nobody. */
export const HAS_LEFT: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:I (?:have )?(?:now )?left (?!you|a message|my|the (?:office|building))|I (?:no longer|don['’]t) (?:work|am with|am employed)|(?:I am|I['’]m|is|am) no longer (?:with|at|employed|working)|has left (?:the (?:company|organisation|organization|firm|team|business)|us)|je ne (?:travaille|fais) plus|(?:a quitté|j['’]ai quitté) (?:l['’]|la |notre|le )|(?:arbeite|bin|ist) (?:ich |seit \p{L}{2,12} )?nicht mehr (?:bei|für|im|in)|(?:ausgeschieden|das Unternehmen verlassen)|ya no (?:trabajo|formo parte)|non (?:lavoro|faccio) più|(?:já )?não (?:trabalho|faço) mais|ik werk niet (?:meer|langer))/iu,
  },
];
