import { inOneSentence, inOrder } from './in-one-sentence.ts';
import type { Sign } from './quoted-in.ts';

/*
 * Wishes for silence, fear, anger and a second no in everyday words: what is to stop, who was upset, what changed nothing.
 * In English, French, German and Spanish; no cues of the trained models.
 */

/** What is to stop, or whom nobody is to come near. */
export const TO_STOP: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?<!n['’]t )(?<!not )lose (?:our|my|this|these) (?:contact )?(?:details|address|card|e-?mail|number)(?!\p{L})|(?<!\p{L})(?:make|let) (?:it|this|that) (?:be )?(?:the|your) (?:final|last)(?: one| (?:e-?)?mail| message| call| letter)?(?=[.,!\n]|$)|(?<!\p{L})(?<!n['’]t )(?<!not )(?<!never )stop (?:coming|calling|dropping|turning|showing|ringing|hanging|waiting|sending|posting)(?: (?:me|us|by|in|round|up|here|to))?(?!\p{L})/iu,
    unless: /\b(?:up with|until|we (?:have|had) to|lose (?:our|my) (?:number|details) (?:if|when))\b/i,
  },
  { pattern: /(?<!\p{L})(?:left|leave (?:me|us|her|him|them)(?: all)?) in peace(?!\p{L})/iu },
  {
    pattern:
      /(?<!\p{L})(?:ask you to|asking you to|please|you (?:should|must|are to|need to)|want you to|like you to|told to) (?:keep|stay) (?:well |right |far )?(?:away|clear)(?!\p{L})|(?:(?<!\p{L})(?:not|never)|n['’]t) (?:be )?(?:look(?:ing)?|read(?:ing)?|open(?:ing)?|consider(?:ing)?|tak(?:e|ing)|accept(?:ing)?)(?: at)? (?:any(?:thing)?|more)(?: \p{L}{3,12}){0,2} (?:from|by) you(?!\p{L})|(?<!\p{L})(?:do not|don['’]t|never) (?:send|bring|leave|post|drop)(?: (?:me|us|her|them))? any more(?: \p{L}{3,12})?(?=[.,!\n]|$)/iu,
    unless: /\b(?:until|before|than|yet|this (?:year|season)|at the moment)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:de (?:nous |m['’]|me )|(?:nous|me) )oublier|oubliez?-(?:nous|moi))(?!\p{L})|(?<!\p{L})ne donner(?:ons|ai|a)(?: plus)? (?:de )?suite à (?:aucun|vos (?:messages|appels|demandes))|(?<!\p{L})(?:arrêtez|cessez|arrête)(?: donc)? (?:de (?:venir|m['’]|me|nous|passer|appeler|écrire|téléphoner|insister)|vos|tes|ces|cela|ça)(?!\p{L})|(?<!\p{L})(?:sortez|sors|ôtez|enlevez|retirez)-(?:nous|moi)(?: \p{L}{2,8})? d(?:e|u)(?!\p{L})|(?<!\p{L})(?:prière|merci|veuillez)(?: de)? ne plus (?:venir|passer|vous présenter|insister|vous manifester)(?!\p{L})/iu,
    unless: /\b(?:n['’]|pas |avant|sinon)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:nehmen|streichen|löschen|nimm|streich|lösch|werfen|entfernen)(?: Sie)?(?: bitte)? (?:uns|mich|unsere \p{L}{3,14}|meine \p{L}{3,14})(?: bitte| sofort| umgehend| endlich){0,2} (?:aus|von) (?:dem|der|den|Ihrem|Ihrer|Ihren|deinem|deiner|allen) (?:\p{L}{0,14}(?:verteiler|liste|datenbank|kartei|system|adressbuch))n?(?!\p{L})|(?<!\p{L})(?:hören|hör)(?: Sie)?(?: bitte| endlich){0,2} (?:auf|damit auf)(?=[.,!\n ])|(?<!\p{L})kommen? Sie(?: bitte)? nicht (?:mehr|wieder|noch ?einmal) (?:vorbei|her|zu uns|ins|in)(?!\p{L})/iu,
    unless: /\b(?:vor (?:dem|März|April|Mai)|bis)\b/i,
  },
  {
    pattern: inOneSentence(
      '(?:das|dieses|unser) (?:Gespräch|Thema)|die(?:se)? (?:Sache|Angelegenheit|Unterhaltung|Korrespondenz)|(?:der|unser) (?:Kontakt|Austausch)(?!\\p{L})',
      '(?:für (?:mich|uns)|damit|hiermit)(?: \\p{L}{2,12}){0,3} (?:beendet|erledigt|abgeschlossen|durch)(?!\\p{L})',
      20,
    ),
  },
  {
    pattern:
      /(?<!\p{L})que no (?:nos |me |se )?(?:mand|env[ií]|escrib|llam|contact|insist|pregunt|vuelv|volvier|molest)\p{L}{1,6}(?: \p{L}{2,12}){0,2} ?(?:más|nunca|a (?:escribir|llamar|mandar|enviar|pasar|insistir)|ni )|(?<!\p{L})ya está bien de (?:llamar|escribir|venir|presentar|insistir|mandar|molestar)\p{L}{0,3}(?!\p{L})|(?<!\p{L})no (?:quiere|queremos|quiero|quieren) (?:volver a )?ver(?:te|le|lo|la|os|les)?(?: más)? (?:por|aquí|más|cerca)(?!\p{L})|(?<!\p{L})olvíd(?:enos|eme|ese de (?:nosotros|mí)|ate de (?:nosotros|mí))(?!\p{L})|(?<!\p{L})(?:no (?:venga|vengas|pase|pases|aparezca|aparezcas)(?: \p{L}{2,8})? (?:más|por))(?!\p{L})/iu,
    unless: /\b(?:antes de|hasta|si no)\b/i,
  },
  {
    // Who was told to keep silent is not to be made to answer.
    pattern:
      /(?<!\p{L})(?:been|was|were|am|are) (?:told|asked|instructed|advised|ordered)(?: by \p{L}{2,12}(?: \p{L}{2,12})?)? (?:not to|to no longer) (?:be in (?:touch|contact)|contact|write|talk|speak|reply|answer|discuss|correspond|communicate|respond)(?!\p{L})/iu,
    unless: /\b(?:individual|feedback|by (?:phone|e-?mail)|before|until|marks|scores|applicants|candidates)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:I['’]d|we['’]d|would) thank you (?:not to|to (?:stop|leave|keep|refrain))(?!\p{L})|(?<!\p{L})(?:cross|strike|crossed|struck) (?:us|me|you|the \p{L}{3,12}) off (?:your|our|the|ours|yours)(?: list| books)?(?!\p{L})|(?<!\p{L})no more (?:voice ?notes|texts|visits|flowers|phone calls|reminders|nudges|follow-?ups|drop-ins|presents|gifts)(?!\p{L})|(?<!\p{L})(?:do|does)(?: not|n['’]t) (?:wish|want) to be (?:asked|contacted|approached|rung|called|written to|bothered)(?!\p{L})|(?<!\p{L})(?:not|never) be (?:heard|discussed|considered|raised|put (?:on the agenda|forward|before us)|looked at|re-?opened) (?:ever )?again(?!\p{L})/iu,
    unless: /\b(?:until|before|by phone|until then|waiting list|shortlist)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:je ne (?:vous |te )?répondrai plus|nous ne (?:vous )?répondrons plus)(?!\p{L})|(?<!\p{L})wie oft (?:noch|denn noch|soll ich)(?!\p{L})|(?<!\p{L})(?:nicht|nie) (?:mehr|wieder) (?:dort |hier |bei uns )?(?:sehen|antreffen)(?=[.,!\n]|$)|(?<!\p{L})no hace falta que (?:siga|sigas|vuelva|vuelvas|insista|insistas|llame|llames|escriba|escribas)(?!\p{L})/iu,
    unless: /\b(?:avant|antes|hasta|im Programm|pour (?:le|cette))\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:it|this|that) (?:ends|stops|has to (?:stop|end)|must (?:stop|end)|needs to (?:stop|end)) (?:here|now|today|with this)(?!\p{L})|(?<!\p{L})(?:cela|ça|ceci) (?:s['’]arrête|doit s['’]arrêter|doit cesser) (?:ici|là|maintenant)(?!\p{L})|(?<!\p{L})(?:das|es) (?:hört|endet) (?:hier|jetzt)(?: auf)?(?=[.,!\n]|$)|(?<!\p{L})esto (?:se acaba|termina|tiene que acabar) (?:aquí|ya)(?!\p{L})|(?<!\p{L})(?:rufen|schreiben|kontaktieren|melden) Sie(?: sich)?(?: bitte)? weder (?:mich|mir|uns|bei)[^.\n]{0,60} (?:wieder|mehr|an)(?!\p{L})/iu,
    unless: /\b(?:offer|round|trial|series|season|story)\b/i,
  },
];

const UPSET_BY =
  '(?:upset|frightened|shaken|distressed|scared|alarmed|rattled|in tears|intimidated|choquée?s?|bouleversée?s?|effrayée?s?|erschrocken|verängstigt|verstört|asustad[oa]s?|disgustad[oa]s?)(?: \\p{L}{2,6})? (?:by|after|at|by how|because of|par|de|après|über|durch|wegen|von|por|con|tras)(?!\\p{L})';
const WHAT_THEY_DID =
  '(?:(?:the way|what|how|that) you|your|la façon dont vous|vos|votre|Ihre[nrms]?|dein\\p{L}{0,2}|wie Sie|was Sie|la forma en que|lo que (?:le |les |nos )?(?:dijo|hizo|escribió)|sus?)(?!\\p{L})';
const INCIDENT =
  "(?:(?:after|following|because of|given|since) (?:the |that |last \\p{L}{3,9}['’]s )?(?:incident|scene|episode|outburst|row)|(?:suite à|après|vu) (?:l['’]incident|la scène|l['’]altercation|les incidents)|(?:nach|wegen) (?:dem|des|den) (?:Vorfall|Vorfalls|Vorfällen|Auftritt|Auftritts)|(?:tras|por|después de) (?:el incidente|el episodio|lo (?:ocurrido|sucedido|que pasó)))(?!\\p{L})";
const SOMEBODY_THERE =
  '(?:colleagues?|receptionist|daughter|son|wife|husband|assistant|staff|driver|neighbours?|guard|nurse|children|collaborat\\p{L}{2,6}|collègues?|assistante?|fille|femme|mari|personnel|élèves?|Kolleg\\p{L}{1,6}|Mitarbeiter\\p{L}{0,5}|Assistent\\p{L}{0,3}|Tochter|Frau|Personal|compañer\\p{L}{1,2}|hij[oa]|mujer|marido|recepcionista|emplead\\p{L}{1,2}|personal)(?!\\p{L})';

/** Somebody was upset or worse by what was said or done; a check has shown what must be passed on. */
export const UPSET: readonly Sign[] = [
  { pattern: inOrder(UPSET_BY, WHAT_THEY_DID, 12), unless: /\b(?:news|story|poem|film|loss|cuts)\b/i },
  {
    pattern: inOneSentence(INCIDENT, SOMEBODY_THERE, 60),
    unless: /\b(?:frozen|hiring freeze|insurance|fire|flood)\b/i,
  },
  {
    pattern: inOrder(
      '(?:check|disclosure|vetting|screening|certificate|reference)(?: \\p{L}{2,10}){0,6} (?:shows?|showed|revealed|reveals|flagged|brought up|turned up|came back)',
      '(?:bound to|obliged to|have to|must|required to) (?:act|report|pass|tell|refer)|(?:can(?:not|.t)|not able to|unable to) (?:talk|discuss|go into)(?!\\p{L})',
      110,
    ),
    unless: /\b(?:gap|right to work|visa|degree|experience)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:had|given (?:her|him|us|them)|got) (?:quite )?a fright(?!\p{L})|(?<!\p{L})followed (?:her|him|them|me|us|(?:my|our|one of (?:my|our)) \p{L}{3,14}(?: \p{L}{3,14})?) (?:to|home|back|into|out|round)(?!\p{L})|(?<!\p{L})(?:passed|handed|taken)(?: it| this| that| them)?(?: on)?(?: what [^.\n]{2,30})? to the (?:people who need to know|authorities|right people|proper authorities|police)(?!\p{L})|(?<!\p{L})(?:portée?s? à la connaissance|signalée?s?|transmise?s?) (?:du procureur|au procureur|de la police|à la police|des autorités|aux autorités|de la justice|à la justice)(?!\p{L})|(?<!\p{L})(?:wieder|schon wieder|gestern|erneut)(?: \p{L}{2,10})? vor (?:dem|unserem|meinem|ihrem) (?:Haus|Laden|Büro|Tor) (?:gesehen|gestanden)(?!\p{L})/iu,
    unless: /\b(?:lead|clue|brief)\b/i,
  },
];

/** Contempt and reproach. */
export const SCORN: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:dumbest|stupidest|worst|laziest|most (?:ridiculous|pathetic|stupid|idiotic|insulting)) (?:pitch|cv|letter|thing|idea|e-?mail|mail|script|manuscript|application|proposal|quote|demo)(?: \p{L}{2,8}){0,2} (?:I|we)(?:['’]ve| have)?(?: ever)? (?:read|seen|had|received|heard)(?!\p{L})|(?<!\p{L})(?:do|doing) (?:everyone|everybody|us all|yourself|the world|me) a favou?r and(?!\p{L})|(?<!\p{L})(?:go and |just |and )get a (?:life|grip(?! on| sock)|proper job|real job)(?!\p{L})|(?<!\p{L})(?:got|have|had) (?:some|a) (?:neck|nerve|cheek)(?!\p{L})|(?<!\p{L})you (?:cheated|conned|lied to|ripped off|swindled|robbed) (?:me|us|my|our)(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:vous vous (?:moquez|foutez)|tu te (?:moques|fous)) d(?:e|u)(?!\p{L})|(?<!\p{L})(?:quel culot|honte à vous)(?!\p{L})|(?<!\p{L})(?:eine|so eine|diese) (?:Frechheit|Unverschämtheit|Zumutung|Dreistigkeit)(?!\p{L})|(?<!\p{L})geht gar nicht(?=[.,!\n]|$)|(?<!\p{L})(?:qué (?:cara(?:dura)?|poca vergüenza|desfachatez)|una (?:tomadura de pelo|vergüenza)|no tiene[s]? vergüenza)(?!\p{L})/iu,
  },
];

/** What was said or sent since has changed nothing. */
export const CHANGED_NOTHING: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:have|has|had|did|do|does)(?: ?not|n['’]t) (?:alter|change|shift|move|sway|persuade)(?:d|ed)? (?:the|our|my|their|his|her)(?: \p{L}{3,14}(?:['’]s?)?)? (?:views?|minds?|decision|opinions?|judge?ment|assessment|feelings?|choice|verdict)(?!\p{L})|(?<!\p{L})(?:their|his|her|the \p{L}{4,12}['’]s?) (?:opinion|view|answer|mind|verdict|feeling|judge?ment|decision) (?:is|remains|stays) (?:as|what|where) it was(?!\p{L})|(?<!\p{L})(?:I hear you|I take your point|I see your point|I understand what you say)[^\n]{0,90}(?:mind (?:is )?made up|made (?:up )?my mind|still (?:a )?no|not going to be|stands?|stay(?:ing)? with)(?!\p{L})/iu,
    unless: /\b(?:if|would|next year)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})ne (?:revien(?:t|s|nent|drai|dra|drons|dront)|revenons) (?:pas|plus) sur (?:son|sa|notre|nos|ma|mon|cette|ce|leur|ses) (?:choix|décisions?|réponse|position|avis|jugement)(?!\p{L})|(?<!\p{L})[Aa]n (?:unserer|meiner|dieser|seiner|ihrer) (?:\p{L}{4,14} )?(?:Einschätzung|Entscheidung|Meinung|Haltung|Bewertung|Absage)(?: \p{L}{2,12}){0,5} (?:nichts|nicht geändert|keine Änderung)(?!\p{L})|(?<!\p{L})(?:eso|esto|ello|lo que (?:nos )?(?:cuenta|envía|escribe)|su (?:carta|correo|mensaje)) no (?:cambia|modifica|altera|ha cambiado)(?: en)? (?:nada|nuestra|la|mi)(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:second|another|further|fresh) (?:look|reading|vote|discussion|hearing)(?!\p{L})[^\n]{0,90}(?:same|unchanged|no different|as before|still (?:a )?no)(?!\p{L})|(?<!\p{L})slept on (?:your \p{L}{3,12}|what you)(?!\p{L})[^\n]{0,80}(?:not|n['’]t|same|still)(?!\p{L})|(?<!\p{L})(?:come|came|comes) down where (?:the|we|they|our)(?!\p{L})|(?<!\p{L})(?:seine|ihre|unsere|die|meine) (?:Ablehnung|Absage|Entscheidung) (?:bestätigt|aufrechterhalten|bekräftigt)(?!\p{L})|(?<!\p{L})(?:petición|solicitud) de (?:revisión|reconsideración)[^.\n]{0,60} (?:confirm|ratific|mant|desestim|deneg)\p{L}{1,6}(?!\p{L})|(?<!\p{L})demande de (?:révision|réexamen|recours)[^.\n]{0,60} (?:confirm|maint|rejet)\p{L}{1,5}(?!\p{L})/iu,
    unless: /\b(?:will|would|could|may|can|if|after a second reading we|for a second (?:look|reading))\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:your|the|this) (?:appeal|complaint|request for (?:a |another )?(?:review|look)|petition)(?!\p{L})[^\n]{0,200}(?:agree[sd]? with|confirm(?:s|ed)?|[Ss]tands? by|upholds?|upheld) (?:the|our|my|their) (?:first |original |earlier |initial )?(?:decision|outcome|view|verdict)(?!\p{L})/iu,
    unless: /\b(?:may|can|could|will be|if)\b/i,
  },
];

/** Questions about it are not taken. */
export const NO_QUERIES: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:queries|questions|enquiries|inquiries|requests) (?:about|on|regarding|concerning|over) [^.\n]{2,40} (?:can(?:not|['’]t)|will not|won['’]t|are not|cannot) (?:be )?(?:taken|answered|considered|entertained|dealt with|accepted|replied to)(?!\p{L})/iu,
    unless: /\b(?:by (?:phone|telephone)|until|before|over the phone)\b/i,
  },
  { pattern: /(?<!\p{L})not to (?:get|be|let ourselves be) drawn(?: on| into|(?=[.,]))/iu },
];

/** That somebody was written to, rung or called on too often. */
export const TOO_OFTEN: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:third|fourth|fifth|sixth|seventh|tenth|umpteenth) (?:time|e-?mail|mail|message|call|letter|follow-?up)(?!\p{L})|(?<!\p{L})(?:three|four|five|six|seven|ten|several|many|countless|a dozen) (?:times|calls|e-?mails|mails|messages|letters)(?: (?:from you|you|this|in|now|on|at|already)|(?=[.,!\n]|$))|(?<!\p{L})(?:again and again|over and over|(?:two|three|twice|four times) (?:today|this week|a day|a week)|(?:rang|called|phoned|wrote|came|mailed|texted|turned up) (?:me |us |here )?again)(?!\p{L})|(?<!\p{L})(?:keep|kept) (?:ringing|calling|writing|coming|sending|turning up|asking|mailing|e-?mailing)(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:troisième|quatrième|cinquième|sixième|énième) (?:fois|message|mail|appel|courriel|relance|lettre)(?!\p{L})|(?<!\p{L})(?:tous les (?:jours|matins|soirs)|sans cesse|encore (?:appelée?|écrit|venue?))(?!\p{L})|(?<!\p{L})(?:(?:dritte|vierte|fünfte|sechste|x-te|zigste)[nrs]? (?:Mal|E-?Mail|Mail|Anruf|Nachricht|Brief)|zum (?:dritten|vierten|fünften|wiederholten|zigsten) Mal|(?:jeden (?:Tag|Morgen|Abend)|ständig|andauernd))(?!\p{L})|(?<!\p{L})(?:(?:tercera|cuarta|quinta|enésima) vez|(?:tercer|cuarto|quinto|enésimo) (?:correo|mensaje|e-?mail)|cada (?:día|mañana|noche)|una y otra vez)(?!\p{L})/iu,
  },
];

/** That it is to be over: alone it may mean little, beside having been asked too often it asks for silence. */
export const ENOUGH: readonly Sign[] = [
  {
    pattern:
      /(?<![\p{L},] )(?<!\p{L})Enough(?=[,.! ](?:please|now|is)?)|(?<!\p{L})please,? (?:don['’]t|do not|no more|stop)(?=[.,!\n]|$)|(?<!\p{L})(?:business|work|job|shop|family) to (?:run|do|look after)(?=[.,!\n]|$)|(?<!\p{L})(?:pester|nagg|badger|hound|harass|bother|nuisance|plagu|tire[d]? of|fed up|sick of)\p{L}{0,3}(?!\p{L})|(?<!\p{L})(?:the answer (?:is|stays|remains|will be)(?: still)? no|no is no|once and for all)(?!\p{L})/u,
  },
  {
    pattern:
      /(?<!\p{L})(?:[çÇ]a suffit|[Aa]ssez(?=[.,!])|une (?:bonne )?fois pour toutes|[Ll]aissez[- ](?:nous|moi)|(?:la réponse (?:est|reste)|c['’]est) (?:toujours )?non(?=[.,!]))|(?<!\p{L})(?:[Rr]eicht(?=[.,!]| jetzt| es)|Schluss (?:jetzt|damit)|[Gg]enug(?=[.,!])|ein für alle ?[Mm]al|die Antwort (?:ist|bleibt) [Nn]ein)(?!\p{L})|(?<!\p{L})(?:[Bb]asta(?=[.,! ])|[Yy]a está bien|de una vez(?: por todas)?|la respuesta (?:es|sigue siendo) (?:que )?no(?=[.,!]))/u,
  },
];
