import { DO_NOT_CONTACT_INDIRECTLY, PERSONAL_INDIRECTLY, SAFETY_INDIRECTLY } from './indirect-refusals.ts';
import type { Sign } from './quoted-in.ts';

/*
 * Words that decide before anything else is weighed. They are read in the letter itself, whatever the reading made of it:
 * a lock that is missed does harm. Bounded gaps only.
 */

export const DO_NOT_CONTACT: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:ne (?:m['’]|me |nous )(?:écri|contact|appel|relanc|téléphon|sollicit)\p{L}{1,4} plus(?! (?:tôt|tard|avant))|(?:schreib|ruf|kontaktier)(?:en Sie|t|e)? (?:mir|mich|uns)(?: bitte)? nicht (?:mehr|wieder)(?: an)?(?!\p{L})|no (?:me|nos) (?:escrib|contact|llam)\p{L}{1,3} (?:más|nunca más)|non (?:scriver|contattar|chiamar)(?:mi|ci) (?:più|mai più)|não me (?:escrev|contact|lig|procur)\p{L}{1,3} mais|(?:schrijf|bel|benader|mail)(?:t u)? (?:me|mij|ons) (?:niet meer|nooit meer))(?!\p{L})/iu,
  },
  ...DO_NOT_CONTACT_INDIRECTLY,
  {
    pattern:
      /(?<!\p{L})(?:(?:I['’](?:m|ll)|I am|I will|we['’](?:re|ll)|we are|we will)(?: now)? block(?:ing)? your (?:number|address|e-?mail)|je (?:bloque|vais bloquer) (?:votre|ton) (?:numéro|adresse)|(?:blockiere|sperre)(?: jetzt)? (?:Ihre|deine) (?:Nummer|Adresse)|bloque(?:o|aré) (?:su|tu) (?:número|correo)|blocco (?:il (?:suo|tuo)) (?:numero|indirizzo)|(?:vou )?bloque(?:io|ar) o (?:seu|teu) (?:número|e-?mail)|ik blokkeer (?:uw|je) (?:nummer|adres))(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:do not|don['’]?t) (?:even )?bother (?:to (?:reply|write|answer|apply|come|call|ask)|replying|writing|answering|applying|coming|calling|asking)(?!\p{L})/iu,
    unless: /\b(?:if you|unless|until)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})inutile de (?:m['’]|nous |me )(?:appeler|écrire|relancer|téléphoner|rappeler)(?: ou de (?:m['’]|nous |me )(?:écrire|appeler|relancer|rappeler))?(?!\p{L})/iu,
    unless: /avant|d['’]ici|jusqu|pour savoir|pour connaître/i,
  },
  {
    pattern:
      /\b(?:do not|don['’]?t|never|stop|cease|quit|refrain from)\s+(?:ever\s+)?(?:contact(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing)(?: to)?|messag(?:e|ing)|(?:phon|call|ring|text)(?:e|ing)?|approach(?:ing)?|send(?:ing)?)\s+(?:me|us|him|her|this office|(?:any of )?(?:my|our) \w{2,20})\b/i,
    unless:
      /\bif you (?:do not|don['’]?t)|\bby (?:phone|telephone)|\bwhy (?:do not|don['’]?t)|unsolicited|until|before|your \w{2,12} (?:details|number)/i,
  },
  {
    pattern:
      /\b(?:do not|don['’]?t|never)\s+(?:contact|write|e-?mail|apply|submit|call|ask|reach out|get in touch|follow up|come back|try)\b[^.\n]{0,40}\b(?:again|any ?more|any further|in (?:the )?future)\b/i,
    unless: /until|before|within|\bfor (?:at least |another )?\w{1,8} (?:months?|years?)|hesitate/i,
  },
  {
    pattern:
      /\b(?:ask|asks|request|prefer|insist|appreciate it if|rather)\b[^.\n]{0,40}\b(?:not|don['’]?t)(?: to)? (?:contact|write|e-?mail|message|call|reach out|get in touch|approach|follow up)/i,
    unless:
      /\b(?:contact|call|approach|write to|e-?mail|message) (?:your |the |any )?(?:interviewers?|panel\w{0,4}|assessors?|reviewers?|referees?|judges?|jur(?:y|ors)|readers?|committee|members|lecturers?|school|branch|author|more than|other|several|individual)|more than (?:one|once)/i,
  },
  {
    pattern:
      /\b(?:refrain from|cease|stop)(?: all| any)? (?:further |future )?(?:contact|correspondence|communication|messages|e-?mails|enquiries)\b/i,
  },
  {
    pattern:
      /\b(?:please |just )?stop (?:asking|writing|e-?mailing|contacting|messaging|calling|pestering|bothering|following up|applying|chasing)\b|\bplease,? stop[.!]|\bno means no\b/i,
  },
  {
    pattern:
      /\b(?:will|shall|won['’]?t)(?: not| no longer| be)* ?(?:be )?(?:respond(?:ing)?|reply(?:ing)?|answer(?:ing)?)(?: to)? (?:any |your )?(?:further|more|future|additional)/i,
  },
  {
    pattern:
      /\b(?:do not|don['’]?t) (?:want|wish)(?: to (?:hear|receive)| any)\b[^.\n]{0,30}\b(?:from you|contact|messages|e-?mails)/i,
  },
  {
    pattern:
      /\b(?:inutile de (?:nous|me) (?:re)?contacter|plus être contactée?|kein(?:en)? (?:weiteren )?Kontakt(?: mehr)?|no dese[oa](?:mos)? (?:más contacto|seguir)|no quiero (?:más contacto|que me))/i,
  },
  {
    pattern: /\bno (?:further|more) (?:contact|e-?mails?|messages?|correspondence|communication|calls|approaches)\b/i,
    unless: /\bno further (?:correspondence|communication) (?:is|will be) (?:needed|necessary|required)/i,
  },
  {
    pattern:
      /\bfurther (?:e-?mails?|messages?|contact|correspondence|communication|attempts)[^.\n]{0,40}\b(?:ignored|deleted|blocked|unanswered|not be (?:answered|read|replied|accepted|welcome))/i,
  },
  {
    pattern:
      /\b(?:remove (?:me|us|my|our|this|the)\b[^.\n]{0,40}\bfrom (?:your|any|all)|take (?:me|us|my|our|this|the)(?: \w{2,14}){0,3} off (?:your|the|any|all)|unsubscribe (?:me|us)\b|(?:do not|don['’]?t|never) (?:query|pitch|approach|submit to|apply to|contact|email|write to|ask(?! (?:me|us)(?: why| how| when|[.,!]))|call|message) (?:any of |either of |anyone |anybody |someone |any (?:member|one) of )?(?:us|me|our (?:staff|team|agents|editors)|this (?:agency|office|house|company)|the (?:staff|volunteers|team|family|students|client|cast|crew))\b)/i,
    unless: /\bif you|until|before|\b(?:by|over the) (?:phone|telephone)/i,
  },
  {
    pattern:
      /\b(?:(?:please |let['’]?s |(?:ask|like|prefer|want|need) (?:you |that we |us )?(?:to )?|rather )leave (?:it|this|things) there(?! is| are)|respect (?:that|this|my (?:decision|wishes|answer|no)|our wishes)|accept (?:that|this) and (?:move on|leave))\b|\b(?:i|we) (?:don['’]t|do not|will not|won['’]t) (?:want|wish|need) (?:any |to (?:hear|have|be|see|meet|speak|talk|discuss|continue|get)\b)[^.\n]{0,40}\b(?:again|more|further|contact|from you|with you|any ?more)\b|\b(?:i['’]d|i would) rather (?:we|you) did(?:n['’]t| not) (?:meet|write|call|contact|speak|talk|come|message|email)\b/i,
    unless: /respect (?:that|this) you|would like to see more/i,
  },
  {
    pattern:
      /\b(?:leave (?:me|us) alone|(?<!n['’]t )(?<!not )lose (?:my|our) (?:number|e-?mail)|(?:I|we)(?: have|['’]ve)? blocked (?:you|your)|you (?:are|have been|will be) blocked)\b/i,
  },
  {
    pattern:
      /\bne (?:me|nous) (?:re)?contacte[zr] plus\b|\b(?:merci|veuillez|prière) (?:de )?ne plus (?:me|nous) (?:contacter|écrire|solliciter|relancer)|\bcessez de (?:me|nous)\b/i,
  },
  {
    pattern:
      /\b(?:kontaktieren|schreiben|mailen) Sie (?:uns|mich|mir)(?: bitte)? (?:nicht (?:mehr|wieder)|nie wieder)\b|\bvon weiteren (?:\w{2,20} )?(?:Anfragen|E-?Mails|Nachrichten|Bewerbungen|Kontakt\w{0,12})[^.\n]{0,30}\b(?:ab|ab(?:zu)?sehen|Abstand)\b|\b(?:keine|unterlassen Sie) weiteren? (?:Kontakt\w{0,12}|Nachrichten|E-?Mails)\b|\bmeld(?:e|en) (?:Sie |dich )(?:sich )?(?:bitte )?nicht (?:mehr|wieder) bei|\b(?:schreib|ruf) (?:mir|mich|uns) (?:bitte )?(?:erst ?(?:ein)?mal |vorerst |jetzt |nie )?(?:nicht|mehr)(?: mehr| wieder| an)?(?=[.,;!\n]|$)/i,
  },
  {
    pattern:
      /\bno (?:me|nos) (?:vuelva|vuelvas|vuelvan) a (?:contactar|escribir|llamar)|\bdeje[ns]? de (?:contactar|escribir|llamar)|\bno (?:me|nos) (?:contacte|escriba|escribas)\w{0,3} m[áa]s\b/i,
  },
  {
    pattern:
      /\bnon (?:mi|ci) (?:contatti|scriva|contattate|scrivere|contattare)\w{0,3} più\b|\bn[ãa]o (?:me |nos )?(?:volte a |entre mais em )(?:contat|contact|escrev)|\bneem (?:alstublieft )?geen contact meer\b/i,
  },
  {
    pattern:
      /\bne plus (?:prendre contact|(?:nous|me|la|le|les) (?:contacter|écrire|solliciter|appeler|relancer)|(?:vous )?adresser)\b|\b(?:jegliche|weitere|jede(?:n|r)?) (?:unmittelbare |direkte |weitere )?(?:Kontaktaufnahme|Kontaktversuche?|Kontakt)\b[^.\n]{0,80}\b(?:unterlassen|abzusehen|untersagt)|\bunterlassen Sie\b|\babst(?:enerse|enganse|éngase) de (?:contactar|escribir|llamar|comunicarse)|\bno (?:se ponga|vuelva a ponerse|te pongas) en contacto|\bnon (?:mi|ci) (?:contatti|scriva|telefoni|chiami|cerchi)\w{0,3}\b|\bsmett(?:a|i|ete) di (?:scriver|contattar|chiamar)\w{1,3}|\bpare de (?:me |nos )?(?:escrever|contactar|ligar)|\bstop met (?:mailen|bellen|schrijven)\b|\bgeen (?:verder )?contact meer (?:op te nemen|opnemen)/iu,
  },
];

export const SAFETY: readonly Sign[] = [
  ...SAFETY_INDIRECTLY,
  {
    pattern:
      /\byour (?:\w{2,20} ){0,2}(?:messages?|e-?mails?|behaviou?r|conduct|calls?|visits?|comments|language)\b[^.\n]{0,60}\b(?:harass\w{0,6}|threat\w{0,6}|inappropriate|unacceptable|abusive|stalk\w{0,4}|frighten\w{0,4}|intimidat\w{0,4})/i,
    unless: /free from|policy|tolerance/i,
  },
  {
    pattern:
      /\b(?:this|it|that) (?:is|feels like|has become|borders on|amounts to|is becoming) (?:harassment|stalking|a threat|threatening)|\bfeel(?:s|ing)? (?:harassed|threatened|stalked|intimidated)|\b(?:frightened|afraid|scared|terrified) of you\b|\b(?:breach of|breaks?|breaking|know about|apply for|applied for|have) (?:a|an|the|that) (?:court|restraining|protection|protective|non-molestation) order\b|\b(?:your threats|threats you)\b|\byou are (?:hereby )?(?:banned|barred) from\b|\b(?:you (?:are|were|will be|have been) trespass\w{0,3}|trespass(?:ed)? (?:notice|order|from)|your trespass)/i,
  },
  { pattern: /\byou(?:['’]ve| have)? (?:been |are |keep )?(?:harass(?:ed|ing)?|threaten(?:ed|ing)|stalk(?:ed|ing))/i },
  {
    pattern:
      /\b(?:(?:consider|regard|treat|report) (?:this|it|that|you\w{0,3})\b[^.\n]{0,40}|(?:this|it|that|your \w{2,20})[^.\n]{0,30}\b(?:constitutes?|amounts? to) )\bharassment\b/i,
    unless: /policy|committed|prohibit/i,
  },
  {
    pattern:
      /\b(?:contact|call|inform|involve|notify|report (?:this|you|it) to|go to) the (?:police|authorities)\b(?! (?:recruit|career|jobs|vetting))|\b(?:a|the|apply for an?|obtain(?:ed)? an?|seek an?) restraining order (?:against|will|if|is|has)\b|\bno[- ]contact order\b|\bsecurity (?:has|have) been (?:informed|told)/i,
  },
  {
    pattern:
      /\b(?:made|makes?|making|left) (?:me|us|her|him|them|(?:my|our|the) \w{2,20}|some of us)(?: feel| feeling)? (?:very |deeply |so )?(?:uncomfortable|unsafe|afraid|scared)\b|\bfe(?:el|lt) (?:unsafe|threatened|uncomfortable with your|uncomfortable by your)/i,
  },
  {
    pattern:
      /\b(?:(?:under|breach(?:es|ed|ing)? of|violat\w{1,4}(?: of)?|section \d{1,3} of) (?:the |our )?code of conduct|conduct (?:team|panel|complaint|report)|safeguarding|(?:result|outcome|contents?|information)s? (?:of|from|on) (?:your |the |an? )?(?:enhanced )?(?:disclosure|DBS|PVG|background) (?:check|certificate)|your (?:enhanced )?(?:disclosure|DBS|PVG) (?:check|certificate)|designated officer|report(?:s|ed)? (?:about|of|concerning) your (?:behaviou?r|conduct)|complaints? (?:about|against|concerning) you(?:r (?:behaviou?r|conduct))?\b|(?:given|because of|concern\w{0,3} (?:for|about)|in view of) the safety of (?:the |our )?(?:children|pupils|students|patients|residents|clients|guests|staff|volunteers|members|participants|people))\b/i,
    unless:
      /committed to (?:the )?(?:safeguarding|equality|safety)|safeguarding and (?:equality|promoting|the welfare)|promot\w{1,5} (?:the )?(?:safety|welfare)|offers? (?:are|is) conditional|training|lead\b|experience|policy|everybody['’]s business|(?:answers?|questions?|points?|marks?) (?:on|about|for) safeguarding|scored (?:[a-z]{1,12} ){0,2}(?:on|in) safeguarding|safeguarding (?:casework|requirement|answers?|questions?)/i,
  },
  {
    pattern:
      /\b(?:following|in (?:the )?light of|having considered|because of|in view of|owing to|given) (?:the |some |certain )?(?:information|concerns?|reports?|allegations?|matters?|circumstances|disclosures?)\b[^.\n]{0,70}\b(?:(?:circumstances|reasons?|manner) of your (?:departure|dismissal|leaving)|your (?:dismissal|conduct|behaviou?r|suspension|conviction)|raised about you|disciplinary)/i,
    unless: /policy|procedure applies to all/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:vado|andrò|mi rivolgo|mi rivolgerò) (?:dai|ai|alla|all['’]) ?(?:carabinieri|polizia|avvocat\p{L}{1,2})(?!\p{L})|(?<!\p{L})(?:gente come (?:voi|lei)|gens comme vous|Leute wie (?:Sie|euch)|gente como (?:usted\p{L}{0,2}|vosotros))(?!\p{L})/iu,
  },
  {
    pattern: /\b(?:felt|feel|feeling) (?:cornered|hounded|besieged|watched|followed|pressured by you|frightened)\b/i,
  },
  {
    pattern:
      /\b(?:for|out of concern for|because of)\s+(?:the )?(?:our |my )?(?:staff |team )?safety(?: reasons| concerns| of (?:our|my|the) \w{2,20})/i,
  },
  {
    pattern:
      /\b(?:pour|de) (?:la |votre |notre )?sécurité (?:de|des|du)\b[^.\n]{0,30}\b(?:équipe|personnel|enfants|membres|public|élèves)|\bvotre comportement\b|\bIhr(?:em)? Verhalten\b|\bsu comportamiento\b|\bil su[oa] comportamento\b|\bseu comportamento\b|\buw gedrag\b|\b(?:(?:die|bei der|der) (?:Polizei|Staatsanwaltschaft)[^.\n]{0,40}\b(?:informier\w{0,3}|einschalt\w{0,3}|eingeschaltet|verständig\w{0,3}|melden|gemeldet|anzeig\w{0,3}|erstatt\w{0,3})|Anzeige (?:bei der Polizei )?erstatt\w{0,3}|(?:prévenir|avertir|appeler|saisir|avisons|prévenu|averti) (?:la (?:police|gendarmerie)|les gendarmes)|(?:llamar|avisar|denunciar\w{0,3}|denuncia)[^.\n]{0,30}\b(?:policía|comisaría|guardia civil)|(?:chiamare|avvisare|rivolger\w{1,4}|denunciar\w{0,3}|denuncia|querela)[^.\n]{0,30}\b(?:carabinieri|polizia)|aangifte (?:doen|gedaan)|(?:doen|deed) aangifte)\b|\bfühl(?:t|en|te) sich (?:un(?:wohl|sicher)|bedrängt|bedroht)\b/iu,
  },
  {
    pattern:
      /\bharcèlement\b|\b(?:Belästigung|belästigt|bedroht|Hausverbot)\b|\bacoso\b|\bmolestie\b|\bassédio\b|\blastiggevallen\b/i,
    unless: /politique|charte|Richtlinie|política/i,
  },
];

export const LEGAL: readonly Sign[] = [
  {
    pattern:
      /\b(?:claim|proceedings|suit|legal action|complaint to the (?:court|tribunal|ombudsman))(?: that)? (?:you|your \w{2,20})\b[^.\n]{0,30}\b(?:brought|filed|issued|lodged|raised|begun|started)\b|\b(?:go|be sent|be addressed|be directed|come|pass) (?:only )?(?:through|to) [^.\n]{2,60},? who (?:act|acts|are acting|is acting) for (?:us|me|the \w{2,20})\b/i,
  },
  {
    pattern:
      /\bcease[- ]and[- ]desist\b|\b(?:take|taking|consider|pursue|threat of|commence|face) (?:any |further |formal )?legal (?:action|steps|proceedings)\b|\b(?:pending|ongoing|threatened|current) (?:litigation|legal (?:dispute|proceedings|claim))/i,
  },
  {
    pattern:
      /\b(?:hear from|in the hands of|referred to|passed (?:on )?to|through|via|from|consult(?:ed|ing)?(?: with)?|instructed|speak to|contact|direct(?:ed)? to|writ(?:e|ing) to) (?:our|my) (?:lawyers?|attorneys?|solicitors?|(?:legal )?counsel)\b|\b(?:on|upon|following) (?:the )?(?:legal advice|advice (?:of|from) (?:our |legal )?(?:counsel|lawyers?|solicitors?|attorneys?))/i,
    unless: /feedback/i,
  },
  {
    pattern:
      /\b(?:legal (?:department|team|counsel|advisers?)|lawyers?|solicitors?|attorneys?)(?: (?:has|have))? (?:advised|instructed|asked|told)\b/i,
    unless: /feedback|contract|terms|clause|licen[cs]e|grant agreement/i,
  },
  { pattern: /\blegally (?:barred|prohibited|prevented) from (?:corresponding|communicating|engaging)/i },
  {
    pattern:
      /\b(?:poursuites judiciaires|rechtliche Schritte|Rechtsanwalt einschalten|unsere(?:n)? Anw[aä]lt\w{0,3}|acciones legales|azioni legali|ações legais|medidas legais|juridische stappen)\b/i,
  },
];

export const HOSTILE: readonly Sign[] = [
  {
    pattern:
      /\bwast(?:e|ed|ing) (?:of )?(?:my|our) (?:fucking |bloody |damn )?time\b|\bhow dare you\b|(?<!who |that |which |people |easily |always |never |to |you |we |they |could |would |may |might |can |I )\bget lost\b(?! in| on| at| easily)|\b(?:piss off|fuck (?:off|you)|screw you|go to hell|go away)\b/i,
  },
  {
    pattern:
      /\byou(?:['’]re| are)(?: all)? (?:an? )?(?:idiot|moron|joke|fraud|pathetic|delusional|nuisance|pest|troll)\b|\byou (?:people )?(?:disgust|sicken) (?:me|us)\b/i,
  },
  {
    pattern:
      /\b(?:are|is) (?:not|never|no longer) welcome (?:here|at|in|on)\b|\b(?:will|would) never (?:ever )?(?:work|publish|hire|cast|employ|represent|read|consider) (?:with )?(?:you|anything)\b/i,
  },
  {
    pattern:
      /\bfoutez[- ](?:moi|nous)\b|\bverpiss|\blassen Sie (?:mich|uns) in Ruhe\b|\bd[ée]jeme en paz\b|\bvaffanculo\b/i,
  },
];

export const PERSONAL: readonly Sign[] = [
  ...PERSONAL_INDIRECTLY,
  {
    pattern:
      /\b(?:we|I|they|all of us)(?:['’]d| would)(?: both| all| much)? (?:rather|prefer(?: it)?(?: if)?) you (?:did not|didn['’]t|do not|don['’]t|not) (?:come|join|attend|visit|be there|bring)\b|\b(?:not welcome|stay away|keep away) (?:at|from) (?:the |our |my )?(?:wedding|christening|funeral|Christmas|family|children|kids|house)\b|\bstop hoping\b|\bcan(?:not|['’]t) be what you want me to be\b/i,
  },
  {
    pattern:
      /\b(?:not (?:romantically )?interested in (?:dating|a relationship|going out)|(?:go(?:ing)? out|a date|romantic\w{0,6}|(?:have|want|be in|start|continue|begin) (?:a |any )?relationship) with you\b|(?:see you that way|since we (?:broke|split) up|(?:our|the) (?:break-?up|divorce)|i need (?:some |my )?(?:distance|space)(?! for\b| to (?:work|write|store))|after our date|not looking for a relationship|do(?: not|n['’]t) want to (?:see|date) you|have feelings for you)\b|(?:only|just) (?:see you |want to be )(?:as )?(?:a )?friends?)/i,
    unless: /business|working relationship|client/i,
  },
];

/** The letter asks not to be answered, or says that answers are not read. */
export const DO_NOT_REPLY: readonly Sign[] = [
  {
    pattern:
      /\b(?:do not|don['’]?t|cannot|can['’]?t) (?:reply|respond|write back|answer)(?: directly)? to (?:this|the) (?:e-?mail|message|address|mail|notification|letter)/i,
  },
  {
    pattern:
      /\bplease (?:do not|don['’]?t) (?:(?:call|ring|phone|telephone|write|e-?mail)(?:, | or |, or )){0,3}(?:reply|respond|write back|answer this)\b|\b(?:ask|request|beg)(?: that)? you (?:kindly )?(?:not to|do not) (?:reply|respond|answer|write back)\b/i,
  },
  {
    pattern:
      /\b(?:replies|responses|answers|messages|e-?mails?) (?:sent )?(?:to this (?:e-?mail|message|address|mailbox|account) )?(?:are|is|will) not (?:be )?(?:read|monitored|answered|seen|delivered)/i,
  },
  {
    pattern:
      /\bthis (?:e-?mail )?(?:mailbox|inbox|address|account)\s?(?:is|['’]s) (?:not monitored|unmonitored|unattended|not (?:read|checked|attended))|\bunmonitored (?:mailbox|inbox|address)/i,
  },
  {
    pattern:
      /\bne (?:pas répondre|répondez pas) à (?:ce|cet) (?:message|e-?mail|courriel|mail|adresse)|\bmerci de ne pas répondre/i,
  },
  {
    pattern:
      /\b(?:antworten Sie (?:bitte )?nicht auf|nicht auf diese (?:E-?Mail|Nachricht|Mail) (?:zu )?antworten|bitte nicht (?:auf diese (?:E-?Mail|Nachricht|Mail) )?antworten)/i,
  },
  {
    pattern:
      /\bno respond(?:a|as|er|áis|an) a este (?:mensaje|correo|e-?mail)|\bnon rispond(?:ere|a) a quest[ao]\b|\bn[ãa]o responda a est[ea]\b|\b(?:niet (?:te )?antwoorden|reageer niet) op (?:deze|dit)\b/i,
  },
];

/** The letter asks for an answer to itself: somebody reads it, whatever the address looks like. */
export const ASKS_FOR_REPLY: readonly Sign[] = [
  {
    pattern:
      /\b(?:(?:please |simply |just |you (?:can|may) )?(?:reply|respond|answer|write back)(?:ing)? (?:directly )?(?:to|by) (?:this|the) (?:e-?mail|message|mail|address|thread)|by replying|reply (?:with|by|before|to me|here|"))\b/i,
    unless: /\b(?:do not|don['’]?t|cannot|can['’]?t|not) (?:reply|respond|answer)|replies are not/i,
  },
];

/** They will not talk about the decision at all: stronger than a mailbox nobody reads. */
export const NO_CORRESPONDENCE: readonly Sign[] = [
  {
    pattern:
      /\b(?:no|not (?:be )?able to|unable to|cannot|can['’]?t|will not|won['’]?t|do not|don['’]?t)(?: \w{2,12}){0,3} (?:enter(?:ed)? into|engage in)(?: any)? (?:further|more|additional) (?:correspondence|discussions?|dialogue|debate)/i,
  },
  {
    pattern:
      /\b(?:will not|won['’]?t|cannot|can['’]?t|do not|don['’]?t|(?:un|not )able to)(?: \w{2,12}){0,2} (?:enter into|engage in)(?: any)? correspondence\b|\b(?:consider|regard|treat|declare) this (?:correspondence|exchange|discussion) (?:as |to be )?(?:closed|ended|at an end|finished)|\bthis (?:correspondence|exchange|discussion) is (?:now )?(?:closed|at an end)/i,
  },
  {
    pattern:
      /\bne (?:fera|feront|peut faire|donnera|saurait faire) (?:l['’]objet d['’]aucun\w{0,2}|lieu à aucun\w{0,2}) (?:échange|discussion|correspondance|réponse|débat)/iu,
  },
  { pattern: /\b(?:say|said|saying) no and (?:mean|meant) it\b/i },
  {
    pattern:
      /\b(?:enters?|entering|engages?) (?:into|in) no (?:further )?(?:correspondence|discussions?)\b|\b(?:un|not )able to (?:respond|reply|answer)(?: to)?(?: any)? (?:correspondence|letters|enquiries) (?:about|concerning|regarding|on) (?:it|this|our|the|its)\b|\bso please (?:don['’]t|do not)(?: ask)?(?=[.!\n]|$)/i,
  },
  { pattern: /\bno (?:correspondence|discussion)(?: \w{2,14}){0,4} (?:entered into|possible|accepted)/i },
  {
    pattern:
      /\b(?:aucune correspondance|kein(?:e)? (?:Schriftwechsel|Korrespondenz|Schriftverkehr)|no se mantendrá correspondencia)\b/i,
  },
];

/** They ask not to be asked about the decision, whichever way; thanks are still in place. */
export const NO_QUESTIONS: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:will|can|do|are|is|shall|may)(?: ?not|n['’]t)(?: be)?(?: able| permitted| allowed| free| willing| prepared)?(?: to)? (?:discuss|debate|correspond)(?:ed)?(?: about| on| over| regarding)? (?:it|this|them|the (?:matter|decision|outcome|grounds)|our decisions?|its decisions?)(?!\p{L})|(?<!\p{L})(?:does|do|will|can) ?(?:not|n['’]t) (?:reply|respond|answer)(?: to)? (?:messages|letters|e-?mails|queries|questions|enquiries) (?:on|about|regarding|concerning) (?:its|our|the|their) (?:decisions?|choices?|selections?)(?!\p{L})|(?<!\p{L})(?:same|this) (?:project|application|proposal|manuscript|story|work) (?:cannot|can['’]t|may not|must not) be (?:re-?submitted|submitted (?:again|a second time|twice))(?!\p{L})/iu,
    unless: /\b(?:until|before|how long|status|progress|here|yet|by (?:phone|telephone) (?:but|though))\b/i,
  },
  {
    pattern:
      /(?<!\p{L})no (?:se )?(?:mantendr|mant(?:en|ien)|entrar)\p{L}{0,5}(?: ninguna)? correspondencia(?!\p{L})|(?<!\p{L})(?:ruego|rogamos|pido|pedimos) que no (?:me|nos) (?:envíen?|mande[ns]?|remita[ns]?) (?:revisiones|otra versión|más versiones|nuevas versiones)(?!\p{L})|(?<!\p{L})(?:ne (?:peut|pouvons|peuvent|pourrons)|n['’]allons) pas répondre aux (?:relances|demandes d['’]explication|questions sur)(?!\p{L})|(?<!\p{L})(?:non (?:si )?(?:intratt|terr|accett)\p{L}{1,8}(?: alcuna)? corrispondenza|não (?:se )?(?:mant|troc|aceit)\p{L}{1,6}(?: qualquer)? correspondência)(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:ask|asks|request|beg|urge)(?:s|ed)? (?:that |of )?(?:you|applicants|authors|contributors|candidates|everyone)(?: kindly| please)? (?:do )?not (?:to )?(?:telephone|phone|ring|call|write|e-?mail|enquire|inquire|query|contact us)(?: or (?:telephone|phone|ring|call|write|e-?mail|enquire))? (?:about|regarding|concerning|over|to ask)(?!\p{L})|(?<!\p{L})(?:do not|don['’]t|never) (?:re-?query|re-?pitch)(?!\p{L})|(?<!\p{L})(?:do not|don['’]t) ask (?:me|us) why(?!\p{L})|(?<!\p{L})(?:do not|don['’]t|never|cannot|can['’]t) (?:reconsider|re-?read|look again at|go back to) (?:projects?|work|manuscripts?|things|pieces|applications?|proposals?|anything|books?|decks?|stories|poems)(?: that)? (?:I|we|I['’]ve|we['’]ve|already)(?!\p{L})|(?<!\p{L})(?:follow-?ups?|queries|questions)(?: \p{L}{2,10}){0,4} (?:go|are|remain|will go|will be) (?:unread|unanswered|ignored|deleted unread)(?!\p{L})/iu,
    unless: /\b(?:until|before|how long|status|progress|received your|meantime|while)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:von|auf) (?:(?:weiteren|telefonischen|schriftlichen|jeglichen|etwaigen) )?(?:Nach|Rück|An)fragen(?: \p{L}+){0,4} (?:abzusehen|zu verzichten|absehen|verzichten)(?!\p{L})|(?<!\p{L})(?:sehen|verzichten) Sie (?:bitte )?(?:von|auf) (?:weiteren? |telefonischen? )?(?:Nach|Rück|An)fragen(?! (?:zum|nach dem) (?:Stand|Status))|(?<!\p{L})bitte keine (?:weiteren )?(?:Nach|Rück)fragen(?!\p{L})/iu,
    unless: /\b(?:vor dem|bis (?:zum|dahin|Ende|Mitte)|vorher|Bearbeitungsstand|Sachstand|Stand der)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:merci|prière|demandons|prions|saurions gré|serions reconnaissante?s|remercions)(?: \p{L}{2,8}){0,3} de ne (?:pas|plus) (?:nous |m['’]|me |les )?(?:écrire|appeler|téléphoner|relancer|interroger|solliciter)(?: \p{L}{1,12}){0,3} (?:à ce (?:sujet|propos)|là-dessus|sur (?:cette|la|notre|les) décision\p{L}?)(?!\p{L})/iu,
    unless: /avant|d['’]ici|jusqu/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:se )?rueg[oa]|rogamos|pedimos|agradecemos)(?: que)? no (?:llam|escrib|consult|solicit|insist|pregunt)\p{L}{1,4}(?: \p{L}{1,12}){0,4} (?:sobre|al respecto|acerca|por (?:el|la|los) (?:resultado|decisión|motivos))(?!\p{L})|(?<!\p{L})(?:rogamos|pedimos|se ruega) (?:que )?(?:se )?abst(?:engan?|enerse) de (?:llamar|escribir|consultar|preguntar|solicitar)(?!\p{L})/iu,
    unless: /antes|hasta/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:pedimos|agradecemos|solicitamos|rogamos) que não (?:ligu|escrev|contact|telefon|pergunt|insist|entr)\p{L}{1,4}(?: \p{L}{1,12}){0,4} (?:sobre|a (?:este|esse) respeito|para saber|acerca)(?!\p{L})|(?<!\p{L})(?:preghiamo|chiediamo|si prega)(?: \p{L}{2,8}){0,2} (?:di )?(?:che )?non (?:telefon|scriv|chiam|contatt|sollecit|chied)\p{L}{1,8}(?: \p{L}{1,12}){0,4} (?:in merito|al riguardo|sull['’]esito|per (?:i motivi|chiarimenti|informazioni))(?!\p{L})|(?<!\p{L})over (?:de uitslag|het besluit|de beslissing|de selectie)(?: \p{L}{2,8})? (?:wordt|kan|kunnen|worden)(?: \p{L}{2,8})? (?:niet|geen)(?: \p{L}{2,14}){0,2} (?:gecorrespondeerd|correspondentie|correspondenten|vragen)(?!\p{L})|(?<!\p{L})(?:verzoeken|vragen)(?: u| je| jullie)? (?:om )?(?:hierover|over de uitslag|over dit besluit) (?:niet te (?:bellen|mailen|schrijven)|geen (?:contact|vragen))/iu,
    unless: /antes|até|prima d|fino|vóór|voordat|tot/i,
  },
];

/** The decision is said, in so many words, to stand. */
export const SAID_TO_BE_FINAL: readonly Sign[] = [
  {
    pattern:
      /\b(?:decision|outcome|answer|result)s?\b[^.\n]{0,30}\b(?:is|are|stands? as|must be considered) (?:final|binding|definitive|not (?:open|subject) to)\b|\bfinal decision\b|\bfinal and binding\b/i,
  },
  {
    pattern:
      /\b(?:cannot|can['’]?t|unable to|not able to|will not|won['’]?t|do not|don['’]?t|not be)(?: \w{2,12}){0,2} (?:reconsider(?:ed)?|re-?open(?:ed)?|(?:be )?revisit(?:ed)?|revise (?:our|this|the)|change (?:our|this|the) decision|re-?review)/i,
  },
  {
    pattern:
      /\b(?:do not|don['’]?t|cannot|may not|not be)(?: be)? (?:re-?submit\w{0,4}|re-?appl\w{1,3}|re-?consider\w{0,2})\b|\b(?:consider|regard) (?:this|the) matter (?:as )?closed\b|\bmatter is (?:now )?closed\b/i,
    unless: /until|before|within|for (?:at least )?\w{1,8} months/i,
  },
  {
    pattern:
      /\bdécision (?:est )?(?:finale|définitive|irrévocable)|\bEntscheidung (?:ist )?(?:endgültig|unanfechtbar)|\bdecisión (?:es )?(?:firme|definitiva|inapelable)|\bdecisione (?:è )?definitiva|\bdecisão (?:é )?(?:final|definitiva)|\bbesluit (?:is )?(?:definitief|onherroepelijk)/i,
  },
];

/** Chance decided: nothing one says can. */
export const DRAWN: readonly Sign[] = [
  {
    pattern:
      /\b(?:lottery|ballot(?:ed)?|random(?:ly)? (?:draw|drawn|selected|selection)|drawn at random|by lot|drawing of lots|in the draw|tirage au sort|Losverfahren|ausgelost|Verlosung|sorteo|sorteggio|loting)\b/i,
  },
];
