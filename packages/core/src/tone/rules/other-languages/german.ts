import type { Rule } from '../../rule.ts';
import { wordsIn } from './words-in.ts';

const DAY =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen(?: früh| abend| mittag)?|heute(?: abend)?|mittag|(?:ende|anfang|mitte) (?:der|dieser|nächster) woche|ende des monats|monatsende|zum \\d{1,2}\\.?|\\d{1,2}\\. ?\\w*|\\d{1,2} uhr|wochenende|wochenschluss)';
const CHIEF =
  '(?:chef|chefin|vorgesetzten?|vorgesetzter|vorstand\\w*|geschäftsführ\\w+|direktor\\w*|präsident\\w*|bürgermeister\\w*|intendant\\w*|leitung|leiter(?:in)?|kulturamt\\w*|verlagsleit\\w+|aufsichtsrat\\w*|dekan\\w*|rektor\\w*|kuratorium\\w*|stiftungsrat\\w*|inhaber\\w*|ministerium\\w*|landrat\\w*|hausverwaltung|zentrale)';

/** What does harm in a German letter, as far as single phrases tell. */
export const IN_GERMAN: readonly Rule[] = wordsIn('de', 'german', [
  {
    category: 'entitlement',
    match: [
      '(?:ich|wir|mir|uns|das|sie|es) (?:\\w+ )?(?:verdient|verdiene|verdienen) (?:habe|hätte|haben|hätten|diese|den|die|es|das|mehr|besseres|eine?n?)|(?:habe|hätte|haben|hätten) (?:ich|wir) (?:mir |uns )?(?:das |den |die |diese\\w* |es |\\w+ ){0,3}verdient|ich (?:habe|hätte) (?:\\w+ ){1,5}verdient',
      '(?:steht|stand|stünde|stehen|gebührt|gebührte|gebühren) (?:mir|uns) (?:\\w+ )?(?:zu|diese|der|die|das|ein)|(?:mir|uns) (?:\\w+ ){0,4}(?:zusteht|zustand|zustünde|zugestanden|gebührt|gebührte)',
      '(?:sie|ihr) (?:\\w+ )?(?:schuldet|schulden|schuldeten) (?:mir|uns)|(?:bin|sind|wäre) (?:sie|ihr|man) (?:mir|uns) (?:\\w+ )?schuldig|(?:sie|das) (?:sind|wären|ist|wäre) (?:sie )?(?:mir|uns) (?:\\w+ )?schuldig',
      '(?:das|als) (?:aller)?mindeste|wenigstens (?:einen|eine|ein) (?:anruf|begründung|gespräch|persönlich\\w*|ordentlich\\w*|zeile|rückruf|antwort)|man (?:hätte|sollte|darf|dürfte|kann|könnte) (?:doch |wohl |ja |schon |da |eigentlich )*(?:meinen|erwarten|annehmen|wenigstens|zumindest|verlangen)',
      '(?:ich|wir) (?:hätte|hätten|habe|haben|hatte|hatten) (?:\\w+ ){0,4}(?:mehr|besseres|etwas anderes|anderes|anstand|anderen umgang) (?:\\w+ ){0,3}erwartet|(?:hätte|hätten|darf|durfte|kann) (?:ich|wir|man) (?:\\w+ ){0,4}(?:erwartet|erwarten)',
      'nach (?:allem|all dem|\\w+ (?:jahren|wochen|monaten)|so vielen \\w+|all den \\w+)~~(?:erwart|verdien|mindest|selbstverständlich|wenigstens|normal|zusteh|anspruch)\\w*',
      '(?:bei|mit) (?:meiner|unserer|meinem|unserem|meinen) (?:\\w+ )?(?:herkunft|erfahrung|werdegang|namen|verdiensten|leistungen|qualifikation|zeugnissen)~(?:hätte|sollte|dürfte|müsste|darf|erübrig|selbstverständ)\\w*|(?:hätte|hätten) sich (?:\\w+ ){0,5}erübrigt|(?:habe|hätte|haben|hätten|mein|unser|meinen|einen) anspruch(?: auf|,)|ein (?:gutes )?recht (?:auf|darauf)|von rechts wegen|(?:wäre|ist|sollte) (?:ja |doch |wohl |eigentlich )?(?:nur recht und billig|eine selbstverständlichkeit gewesen|das normalste)',
      '(?:jemand|jemandem|jemanden|leute|leuten|eine?r? \\w+) (?:mit|von|wie) (?:meine[rnm]|unsere[rnm]) (?:\\w+ )?(?:erfahrung|format|rang|können|qualifikation|ruf|niveau|kaliber|alter)|(?:jemand|jemandem|jemanden|leute|einer|einem|einen|eine|einer) wie (?:mich|mir|ich|uns|wir)(?! es)',
      '(?:die|diese|der|dieser|das|dieses) (?:stelle|platz|auftrag|preis|stipendium|rolle|wohnung|zuschlag|posten|leitung) (?:gehört|gehörte|hätte|war|stand|wäre|ist) (?:\\w+ ){0,3}(?:mir|uns|meine?r?)(?= |[.,;]|$)',
      '(?:ich|wir) (?:habe|haben|hatte|hatten|sollte|müsste) es nicht nötig|(?:muss|müssen|sollte) (?:ich|wir) (?:\\w+ ){0,3}nicht (?:bieten|gefallen|beweisen|vorsprechen|anstellen)',
    ],
    unless: [
      '(?:nicht|kein\\w*) (?:\\w+ )?(?:verdient|anspruch|schuldig|zu)',
      'gewinner|preisträger|siegerin',
      'als ich erwartet|wie ich erwartet',
    ],
    bad: [
      'Diesen Preis habe ich verdient, und das wissen Sie.',
      'Nach zehn Jahren in Ihrem Haus hätte ich mehr erwartet als das.',
      'Das Mindeste wäre ein Anruf gewesen, und den sind Sie mir schuldig.',
    ],
    good: [
      'Die Preisträgerin hat es verdient, und ich danke Ihnen für die Nachricht.',
      'Ich hatte auf eine Zusage gehofft und danke Ihnen für die klaren Worte.',
    ],
  },
  {
    category: 'snark',
    match: [
      '(?:ist|war|wäre) (?:natürlich|gewiss|sicher|zweifellos|sicherlich) ein (?:meilenstein|triumph)|(?:wie|so) (?:überaus |ungemein |außerordentlich |wirklich |sehr |ausgesprochen )?(?:beruhigend|tröstlich|praktisch|reizend|erfrischend|zuvorkommend|effizient)(?: von ihnen|,)~(?:dass|zu wissen|wenn|mir|uns|einen?|drei|zwei)',
      'es (?:ist|war|tut) (?:ja |doch |immerhin |wirklich |immer |durchaus |schon |ungemein |so )*(?:beruhigend|tröstlich|bewundernswert|erstaunlich|faszinierend|amüsant),? (?:zu (?:wissen|sehen|erfahren|hören|lesen)|dass (?:man|sie|ein|drei|zwei|in|bei|sich|so|auch|ihr)|wie (?:schnell|rasch|leicht|wenig|flott))',
      '(?:danke|dank|vielen dank|besten dank|herzlichen dank) (?:auch )?für (?:nichts|die (?:zwei|drei|vier|fünf|paar) (?:zeilen|sätze|worte)|(?:ihre|die|den|das) (?:\\w+ )?(?:lektion|belehrung|nachhilfe|formbrief|textbaustein\\w*|vordruck|serienbrief|automatische|standard\\w*|copy))',
      '(?:glückwunsch|gratulation|gratuliere|gratulieren|bravo|chapeau|respekt (?:vor|für|zu)|hut ab|kompliment) ?~(?:mut|tempo|geschwindigkeit|geschmack|mutigen entscheidung|verfahren|effizienz|geduld|zu so viel|zu dieser|zeilen|minuten|jury)',
      'ich (?:bewundere|beneide|bestaune)~(?:schnelligkeit|tempo|geschwindigkeit|gelassenheit|leichtigkeit|gewissheit|sparsamkeit|selbstbewusstsein|treffsicherheit)',
      'ich (?:bin (?:\\w+ )?(?:sicher|überzeugt|zuversichtlich|gespannt)|zweifle nicht|bezweifle nicht|habe keinen zweifel|nehme an)~~(?:neffen?|nichte|schwager|cousin|würfel|münze|losverfahren|kaffeeküche|mittagspause|praktikant|sekunden|minuten|tiefkühl|plastik|billig|ungelesen|kristallkugel|durchgeblättert|überflogen|deckblatt)\\w*',
      '(?:wird|werde|bekommt|kommt|habe|hängt) (?:\\w+ ){0,4}(?:einen ehrenplatz|eingerahmt|über (?:dem|den) (?:klo|kamin|schreibtisch|ofen)|gerahmt|an die wand|einrahmen|rahmen lassen)',
      '(?:ihr|ihre|ihrer|ihrem|ihren|eine?|diese[rsm]?) (?:hoch|wohl|sogenannt|ach so|viel|angeblich|fach)(?:geschätzt|verehrt|löblich|weis|kundig|gerühmt|gelobt)?\\w* (?:jury|gremium|kommission|verfahren|fachleute|experten|auswahl\\w*|prüfung|lektorat|geschmack)|ihr(?:e|er|em)? (?:sogenannte[nrsm]?|angebliche[nrsm]?|werte[nrsm]?|hohe[nrsm]?) \\w+',
      '(?:ich|mir) (?:wusste|war) (?:gar |noch |bisher |bislang )?nicht (?:bewusst, )?,? ?dass (?:man|sich|ein|eine|drei|zwei|in|es|auch)~(?:minuten|zeilen|genügt|reicht|kann|braucht|beurteil|ausreich|darf|heute)\\w*',
      '(?:ich|da) (?:dachte|glaubte|hatte) (?:ich )?(?:doch |allen ernstes |tatsächlich |naiverweise |naiv |törichterweise |einfältig )+|naiverweise|dummerweise dachte ich|in ihrer (?:unendlichen |großen |unermesslichen |grenzenlosen )(?:weisheit|güte|großmut|gnade)',
      '(?:in|nach|innerhalb) (?:\\w+ )?(?:sekunden|minuten|nicht einmal \\w+ \\w+)~~(?:beurteil|entscheid|erfass|erkenn|wissen|durchschau|begreif|urteil|gelesen|absag)\\w*|(?:auf den ersten blick|ungehört|ungelesen)~(?:erkenn|beurteil|entscheid|absag|abgelehnt|wissen|bewunder)\\w*|\\w+ (?:minuten|takte|sätze|zeilen|seiten|sekunden) (?:(?:haben|hat) (?:\\w+ ){0,4}(?:genügt|gereicht|ausgereicht)|(?:genügten|reichten) (?:ihnen|offenbar))',
    ],
    unless: [
      'schön,? (?:zu (?:sehen|hören|lesen|erfahren)),? (?:wie|dass) (?:\\w+ ){0,4}(?:gefallen|gelungen|sorgf|freund|geholfen)',
    ],
    bad: [
      'Es ist beruhigend zu wissen, dass drei Minuten für zwanzig Jahre Arbeit reichen.',
      'Vielen Dank für die zwei Zeilen, sie bekommen einen Ehrenplatz.',
      'Glückwunsch zu dieser mutigen Entscheidung, ich hätte es nicht gewagt.',
    ],
    good: [
      'Vielen Dank für die freundlichen Zeilen und die Zeit, die Sie sich genommen haben.',
      'Ich bewundere Ihre Arbeit mit den Kindern und wünsche Ihnen alles Gute.',
    ],
  },
  {
    category: 'rude',
    grave: [
      'depp(?:en)?|(?:idiot|trottel|volltrottel|arsch|arschloch|schwachkopf|penner|dilettant|stümper|banaus|versager|pfusch|ahnungslos|hirnlos|schwachsinn|blödsinn|scheiß|scheiss|bescheuert|dreck)\\w*|frechheit|unverschämt\\w*|armselig|lächerlich(?! gemacht)|unfähig\\w*|inkompeten\\w+|schämen sie sich|sie sollten sich schämen',
    ],
    match: [
      'wer (?:\\w+ ){1,7}\\w+, (?:hat|versteht|kann|weiß|hört|sieht) (?:\\w+ )?(?:ohnehin|vermutlich|wohl|offenbar|eben|natürlich|nicht|kein\\w*|nie)|man muss (?:schon )?(?:\\w+ ){0,2}(?:taub|blind|stumpf|vernagelt|borniert)|(?:sie|ihr|die jury|ihre \\w+) (?:\\w+ )?(?:haben|hat|habt) (?:\\w+ ){0,3}(?:keine ahnung|keinen (?:geschmack|blick|schimmer|dunst)|kein (?:gespür|ohr|verständnis))|(?:keine|null|wenig) ahnung (?:haben|hat|von)|von (?:\\w+ )?(?:nichts|wenig) verst(?:eh|and)\\w*',
      '(?:ihr|ihre|ihrem|ihrer|ihren|so ein|so eine|einem|einer|ein|eine) (?:kleine[nrsm]?|provinzielle[nrsm]?|mittelmäßige[nrsm]?|drittklassige[nrsm]?|jämmerliche[nrsm]?|traurige[nrsm]?|piefige[nrsm]?|möchtegern\\w*|pseudo\\w*|verschnarchte[nrsm]?) (?:\\w+ )?(?:jury|verlag|haus|galerie|theater|verein|firma|laden|büro|klitsche|blatt|bühne|amt|betrieb|gremium|zeitschrift)|klitsche|saftladen|kasperletheater|provinz(?:posse|nest|blatt|bühne)',
      '(?:man|ich) (?:kann|darf|konnte|durfte|sollte|muss) (?:\\w+ ){0,3}(?:nicht|kaum|kein\\w*|wohl nicht) (?:\\w+ ){0,6}(?:geschmack|verständnis|bildung|weitblick|mut|sachverstand|gespür|niveau|erwarten|verlangen)|(?:ein )?(?:wenig|etwas|bisschen|mindestmaß an|funke|hauch von|minimum an|quäntchen) (?:geschmack|bildung|verstand|anstand|sachverstand|kultur|gehör|fachwissen|respekt|höflichkeit|sachkenntnis)',
      '(?:für|von) (?:leute|menschen|bürokraten|laien|beamte\\w*|kaufleute|krämer|einem haus|jemand\\w*)~(?:die|wie sie|der|das)~(?:nie|nicht|nur|kaum|kein)|(?:zum mitschreiben|für sie noch einmal ganz langsam|ganz langsam|in einfachen worten|damit (?:auch )?sie es verstehen|falls sie lesen können|engstirnig\\w*|borniert\\w*|stur(?:e[nrsm]?|heit)?|kleinkariert\\w*)',
      '(?:was )?für (?:ein|eine) (?:zirkus|farce|posse|theater|witz|saustall|trauerspiel|armutszeugnis|kindergarten|schmierentheater)|armutszeugnis|trauerspiel|eine (?:einzige )?(?:farce|zumutung|schande|blamage|peinlichkeit)',
    ],
    unless: [
      '(?:ich|mir|meine?\\w*) (?:\\w+ ){0,3}(?:lächerlich|unfähig|dilettant|ahnungslos|frech|dreck|stümper|armselig|versager|depp|idiot|trottel|unverschämt)\\w*|ton, erde|(?:zeit|zahl|plätze|mittel|platz) (?:\\w+ )?(?:ist|sind) (?:\\w+ )?beschränkt',
    ],
    bad: [
      'Sie haben von Musik keine Ahnung, und das ist eine Frechheit.',
      'Man kann von einem Amt wohl nicht auch noch Geschmack verlangen, das ist mir klar.',
    ],
    good: [
      'Die Zahl der Plätze ist beschränkt, das verstehe ich gut, und ich danke Ihnen.',
      'Ihr Haus macht sehr schöne Bücher, und ich lese sie gern.',
    ],
  },
  {
    category: 'accusation',
    match: [
      '(?:sie|die jury|niemand|keiner|man|das gremium|ihr|ihre \\w+) (?:\\w+ ){0,4}(?:haben|hat|habt|hatte|hatten) (?:\\w+ ){0,7}(?:nicht (?:einmal |wirklich |richtig |mal )?(?:gelesen|angesehen|angeschaut|geöffnet|aufgemacht|angehört|geprüft|probiert|durchgelesen|zugehört|hingeschaut|hingehört)|nie (?:gelesen|geöffnet|angesehen|vorgehabt|ernsthaft)|nur (?:überflogen|durchgeblättert))|(?:haben|hat) (?:sie|man|jemand|die jury|überhaupt jemand) (?:\\w+ ){0,8}(?:überhaupt |wirklich |jemals )(?:\\w+ ){0,3}(?:gelesen|angesehen|geöffnet|angehört|geprüft|angeschaut)',
      '(?:stand|war|schien|steht) (?:\\w+ ){0,6}(?:von vornherein|von anfang an|vorher|längst|schon lange|schon|bereits) (?:\\w+ ){0,3}(?:fest|entschieden|vergeben|beschlossen|ausgemacht|klar|gewählt|versprochen)|(?:abgekartet\\w*|ausgemachte sache|schiebung|vetternwirtschaft|klüngel\\w*|gemauschel|mauschel\\w*|unter der hand|beziehungen (?:hat|haben|zählen)|vitamin b|seilschaft\\w*|gekungelt|hinter verschlossenen türen|alibi\\w*|pro forma|zum schein|schein\\w*verfahren)',
      'ungerecht\\w*|unfair\\w*|parteiisch\\w*|voreingenommen\\w*|befangen\\w*|diskriminier\\w+|willkür\\w*|unehrlich\\w*|gelogen|lügen?|belogen|getäuscht|hingehalten|betrogen|hintergangen|vorgeführt|ausgenutzt|abgespeist|vorgeschoben\\w*|vorwand|unseriös\\w*|unredlich\\w*',
      '(?:ich|wir|man) (?:habe|haben|hat|kann|werde|gewinnt|bekommt) (?:\\w+ ){0,5}(?:den (?:eindruck|verdacht)|das gefühl|mich des eindrucks|des eindrucks)(?: nicht erwehren)?,? ~(?:dass|als|die|der|das|meine?|es|sie|niemand|alles|hier)~(?:fest|schon|nicht|nie|kaum|gelesen|entschied|vergeb|zählt|alter|name|vorher|gar|nur|ander|bekannt|interess|mühe)\\w*|des eindrucks (?:\\w+ )?nicht erwehren',
      '(?:wie es der zufall will|seltsamerweise|komischerweise|merkwürdigerweise|bezeichnenderweise|welch(?:ein)? zufall)',
      '(?:ich|wir|man|mir) (?:sehe|höre|lese|stelle fest|bemerke|hört|erfahre|habe (?:gehört|gesehen|erfahren)|weiß|fiel auf|fällt auf|wurde gesagt|bin nicht entgangen|ist nicht entgangen|ist aufgefallen|konnte lesen)~~(?:neffe|nichte|schwager|cousin\\w*|freund(?:in|en|es|e)? (?:des|der|von|aus)|ehemalige\\w*|praktikant\\w*|immer dieselben|hausintern|aus dem haus|parteifreund\\w*|studienfreund\\w*|schwiegersohn|jurymitglied\\w*)',
      '(?:mein|meine|meinem|meinen|meiner) (?:alter|name|namen|akzent|herkunft|geschlecht|behinderung|adresse|religion|kopftuch)~(?:gestört|gereicht|genügt|entschied|grund|ausschlag|eine rolle|schuld|zu tun|gelegen|gepasst|gefallen)\\w*|(?:lag|liegt) (?:es )?(?:\\w+ )?an (?:meinem|meiner) (?:alter|namen|akzent|herkunft|geschlecht|adresse)',
      'wenn (?:sie|jemand|man|auch nur einer) (?:\\w+ ){0,6}(?:wirklich |tatsächlich |überhaupt |richtig |aufmerksam |genau )(?:\\w+ ){0,3}(?:gelesen|angesehen|angeschaut|geprüft|hingehört|zugehört|geöffnet|hingesehen) (?:hätte|hätten|hat)|nicht die mühe gemacht|(?:war|wurde|ist) (?:\\w+ ){0,4}(?:anderswo|hinter den kulissen|unter freunden) (?:\\w+ )?(?:vergeben|versprochen|entschieden|verabredet)',
    ],
    unless: [
      '(?:nichts|nicht|keineswegs|nie) (?:\\w+ )?(?:unfair|ungerecht|voreingenommen|parteiisch)\\w*|oberflächlichkeit meine|(?:ich|meine?\\w*) (?:\\w+ ){0,3}(?:nachlässig|schlampig|oberflächlich|unfair|ungerecht)',
    ],
    bad: [
      'Sie haben meine Bewerbung nicht einmal gelesen.',
      'Ich habe das Gefühl, dass die Sache schon vorher entschieden war.',
      'Ich höre, dass die Stelle an den Schwager der Direktorin ging.',
    ],
    good: [
      'Sie haben meine Bewerbung sorgfältig gelesen, und ich danke Ihnen dafür.',
      'Ich habe das Gefühl, dass ich bei dem Gespräch viel gelernt habe.',
    ],
  },
  {
    category: 'pressure',
    match: [
      `(?:antwort|rückmeldung|nachricht|bescheid|entscheidung|stellungnahme|rückruf|begründung|zusage|antworten|melden|entscheiden|rufen|erwarte\\w*|erbitte|verlange|brauche|benötige|fordere)~(?:bis|spätestens|innerhalb) (?:\\w+ ){0,3}?${DAY}|(?:bis|spätestens|noch vor|innerhalb)(?: zum| am| an| von| diesem| kommenden| nächsten)* ${DAY}~~(?:antwort|rückmeldung|nachricht|bescheid|entscheid|stellungnahme|rückruf|begründung|zusage|höre|melden|erwarte|wissen|sonst|andernfalls)\\w*`,
      '(?:ich|wir) (?:erwarte|erwarten|verlange|verlangen|fordere|fordern|bestehe|bestehen)(?! (?:nichts|keine|nicht|mein|von mir))',
      '(?:andernfalls|ansonsten|sonst|anderenfalls) (?:werde|sehe|muss|müsste|sehen|werden|bleibt|gehe|wende|müssen|komme|rufe|betrachte)|sollte ich (?:bis|nichts|keine|nicht)~~(?:werde|gehe|wende|sehe|komme|rufe|muss)|wenn ich (?:bis|nichts|keine)~~(?:werde|gehe|wende|sehe|komme|rufe|muss)|letzte frist|(?:setze|setzen) (?:ich |wir )?ihnen (?:\\w+ )?eine? frist|frist (?:bis|von|läuft)',
      '(?:umgehend|unverzüglich|schnellstmöglich|schnellstens|baldmöglichst|auf der stelle|so schnell wie möglich|dringend(?:st)?|sofort(?:ige)?|zeitnah|noch heute)~(?:antwort|melden|rückmeldung|nachricht|bescheid|entscheid|erklär|reaktion|rückruf|überdenk|korrigier|mitteil)\\w*|(?:bitte|um|ihre|eine) (?:um )?(?:\\w+ )?(?:umgehende|sofortige|baldige|schnelle|rasche|zügige|unverzügliche|zeitnahe) (?:\\w+ )?(?:antwort|rückmeldung|nachricht|klärung|entscheidung|reaktion|stellungnahme|erklärung)',
      `ihnen zuliebe|noch bis (?:zum )?${DAY} (?:\\w+ )?(?:zurückhalte|warte|warten|frei|offen|hinhalte|reserviere|aufschiebe|hinauszögere)`,
      'ich (?:werde|rufe|melde|komme|schaue|frage|klingle|stehe) (?:\\w+ ){0,5}(?:jeden tag|täglich|jede woche|wöchentlich|so lange|solange|wieder und wieder|montag|dienstag|mittwoch|donnerstag|freitag|morgen früh|morgen vormittag)(?: \\w+){0,6}(?:anrufen|an|vorbei|nachfragen|nach|melden|vorbeikommen|bis sie|vor ihrer|nachhaken)',
      'noch (?:ist es nicht zu spät|haben sie (?:\\w+ )?(?:zeit|gelegenheit|die chance|die möglichkeit)|können sie (?:\\w+ )?(?:umdenken|es|das|ihre|die|zurück))|(?:ehe|bevor) es zu spät (?:ist|wird)|die (?:zeit|uhr) (?:drängt|läuft|tickt)',
      '(?:ich|wir) (?:halte|halten|reserviere|reservieren|blockiere|kann|können|garantiere)~(?:preis|termin|platz|angebot|fläche|woche|stand|zusage|kapazität)\\w*~(?:nur (?:noch )?bis|nicht (?:ewig|länger|mehr lange)|frei, bis|solange|bis sie)|(?:ein anderer|eine andere|andere|ein zweiter|weitere|zwei andere) (?:\\w+ )?(?:interessent|kunde|verlag|haus|auftraggeber|arbeitgeber|käufer|galerie|anbieter)\\w*~(?:wart|drängt|will|möchte|frag|bis|steht)\\w*',
      '(?:ich|wir) (?:gehe|gehen|setze|rechne|rechnen|baue|verlasse|zähle) (?:\\w+ ){0,3}(?:davon aus|fest|darauf|damit)(?:, dass| mit)~(?:sie|ihre|zusage|umdenk|überdenk|korrig|meld|entscheid|noch|doch)\\w*',
    ],
    unless: [
      '(?:keine|ohne) (?:eile|hast|druck)|eilt nicht|hat (?:\\w+ )?zeit|wann immer|wenn es ihnen (?:passt|möglich)|in aller ruhe|ich (?:melde mich|schicke|bringe|hole|sende|liefere|gebe) (?:\\w+ ){0,6}(?:ab|zurück|vorbei|ihnen|bescheid)',
    ],
    bad: [
      'Ich erwarte Ihre Antwort bis Freitag.',
      'Andernfalls werde ich mich an die nächste Stelle wenden.',
      'Noch ist es nicht zu spät, die Sache zu überdenken.',
    ],
    good: [
      'Es eilt nicht, und ich freue mich über eine Zeile, wenn Sie Zeit haben.',
      'Ich bringe Ihnen die Schlüssel bis Freitag zurück, das ist versprochen.',
    ],
  },
  {
    category: 'threat',
    grave: [
      '(?:mein|meine|meinem|meinen|unser|unsere|unserem|unseren|einen|einem|ein) (?:rechtsanw[aä]lt\\w*|anw[aä]lt\\w*|rechtsbeistand|rechtsschutz\\w*|gewerkschaft|jurist\\w*)~(?:meld|schreib|prüf|einschalt|wend|hör|kontakt|freu|interess|übergeb|sieht|meint|sagt|rät|nehm|beauftrag|sprech|wird|konsult)\\w*|rechtliche schritte|rechtsweg|(?:vor|zum|beim|ans) (?:\\w+ )?(?:gericht|arbeitsgericht|verwaltungsgericht)|gerichtlich\\w*|klage (?:einreichen|erheben|prüfen)|verklag\\w+|anzeige (?:erstatten|gegen)|einstweilige\\w*|(?:das|es) wird ihnen (?:noch )?leid ?tun|das werden sie (?:noch )?bereuen|sie werden (?:es|das|noch)~(?:bereuen|bedauern|von mir hören)|von mir hören werden sie',
    ],
    match: [
      '(?:beschwerde|dienstaufsichtsbeschwerde|antidiskriminierungsstelle|gleichstellungs\\w+|ombuds\\w+|aufsichtsbehörde|rechnungshof|datenschutz\\w*|vergabekammer|verbraucherzentrale|finanzamt|ordnungsamt|gewerbeaufsicht)~(?:einreich|einleg|wend|meld|prüf|interess|einschalt|schreib|beim?|gegen|behalte|erfahr|freu|informier)\\w*',
      '(?:die|der|eine?n?|unsere?|lokale?|örtliche?|zur|an die|mit der|in der) (?:presse|zeitung|lokalzeitung|lokalpresse|journalist\\w*|medien|rundfunk|fernsehen|sponsor\\w*|geldgeber\\w*|follower|abonnent\\w*)~(?:interess|erfahr|wend|gehe|informier|sprech|bericht|neugierig|spannend|schmunzeln)\\w*',
      'bewertung(?:en)? (?:\\w+ )?(?:schreiben|hinterlassen|abgeben|ausfallen)|(?:kununu|google|trustpilot|glassdoor|blog|podcast|social media|sozialen medien|facebook|instagram|linkedin)\\w*~(?:schreib|hinterlass|veröffentlich|stell|post|lesen|öffentlich|teilen|abgeb|bericht|erzähl|fallen|ausfallen|landen|nachzulesen|erwähn)\\w*|(?:(?:ihre?n?|diesen?|den|die) (?:absage|antwort|mail|brief|schreiben|schriftwechsel|briefwechsel|zeilen) (?:\\w+ ){0,4}(?:veröffentlich\\w*|poste|posten)|öffentlich machen|publik machen|weitererzählen|weitersagen|herumerzähl\\w*|aushängen)',
      '(?:unsere|die|diese|in unserer|in der) (?:\\w+ )?(?:branche|szene|stadt|welt|zunft|gegend|region|fachwelt|community|kreis) (?:ist|bleibt) (?:\\w+ )?(?:klein|überschaubar|ein dorf)|man (?:sieht sich|trifft sich|begegnet sich) (?:\\w+ )?(?:immer )?zweimal|(?:das|so etwas|sowas) spricht sich (?:schnell |rasch |bald )?herum|(?:spricht|sprechen|sprach) sich (?:\\w+ )?herum|(?:ich|wir) (?:vergesse|vergessen|merke|merken|werde) (?:\\w+ ){0,3}(?:nicht|mir|uns|nie)~(?:vergess|merken|das|so|namen)|ich habe ein (?:gutes|langes) gedächtnis',
      '(?:journalist|kritiker|redakteur|kolumnist|stadtr[aä]t)\\w*~(?:befreundet|kenne|kunde|kunden|stammgast|freund|schwager|nachbar)\\w*|(?:kolleg\\w+|andere\\w*|leute|kund\\w+|freunde|nachbarn|mitbewerber\\w*|handwerker\\w*) fragen (?:mich |uns )?(?:oft|gern|immer|häufig|regelmäßig)~(?:wie|was|ob|nach)|(?:ungern|nur ungern|nicht gern|leider) (?:\\w+ ){0,4}(?:erzählen|berichten|weitergeben|sagen|melden)(?: müssen)?|was (?:soll|werde|muss|darf) ich (?:\\w+ )?(?:dann |denn |da )?(?:erzählen|sagen|berichten|antworten)',
      '(?:es )?(?:wäre|ist) (?:\\w+ )?(?:schade|bedauerlich|unangenehm|peinlich|misslich|ärgerlich)(?: für \\w+(?: \\w+)?)?,? (?:wenn|würde|falls)~(?:öffentlich|presse|bekannt|herum|ruf|erfahr|lesen|publik|runde|sponsor|kunden|davon|falsche)\\w*|(?:ihrem|ihren|ihr) (?:guten |guter )?(?:ruf|namen|image)~(?:schad|leid|gut|kratz|ruin|beschäd|nütz|bekomm|tun)\\w*|ich habe (?:\\w+ )?(?:alles|alle|jede\\w*) (?:\\w+ )?(?:aufgehoben|gespeichert|aufgezeichnet|dokumentiert|gesichert|ausgedruckt|protokolliert)|ich behalte mir (?:\\w+ )?(?:vor|weitere|rechtliche|alle|schritte)',
      '(?:werden|wird) (?:schon |noch |ja )?sehen, (?:was|wohin|wer)|letzte wort (?:\\w+ )?(?:noch )?nicht gesprochen',
    ],
    unless: [
      '(?:mein|meinem|meinen) (?:roman|buch|stück|film|text)|als (?:anwältin|anwalt|jurist\\w*)|freuen uns, wenn sie|hervorragenden ruf',
    ],
    bad: [
      'Mein Anwalt wird sich bei Ihnen melden, und zwar mit einem Brief.',
      'Die Branche ist klein, und man sieht sich immer zweimal.',
      'Die Lokalzeitung wird sich für das Verfahren interessieren, und das wissen Sie.',
    ],
    good: [
      'Die Druckerpresse läuft wieder, und ich lade Sie gern ein, sie zu sehen.',
      'Ihr Haus hat einen guten Namen, und ich danke Ihnen für die Zeit.',
    ],
  },
  {
    category: 'guilt',
    match: [
      '(?:hat|haben) (?:mich|uns|mir|uns|ihn|sie|meine\\w*) (?:\\w+ ){0,6}(?:gebrochen|zerstört|vernichtet|zerbrochen|am boden zerstört|das herz|den boden|krank gemacht|umgehauen|um den schlaf|in ein loch|getroffen wie|zerschlagen|genommen|geraubt|gekostet)',
      '(?:bin|war|sind|ist|waren|saß|sitze|lag) (?:\\w+ ){0,5}(?:am boden zerstört|untröstlich|verzweifelt|gebrochen|in tränen|am ende (?:meiner|mit)|todunglücklich|fassungslos)|tränen|geweint|weint|weinen|weinte|schlaflose\\w*|kann (?:\\w+ )?nicht mehr (?:schlafen|essen)|schlafe (?:\\w+ )?nicht mehr',
      '(?:meine|unsere|mein|unser|meiner|meinen|meinem) (?:kinder|kindern|tochter|sohn|mutter|vater|frau|mann|eltern|leute|belegschaft|gesellen|schüler|team|oma|großmutter|kleine|kleiner|jungs|mädchen|mitarbeiter\\w*)~(?:verstehen nicht|versteht nicht|geweint|weint|erklären|beibring|so stolz)\\w*',
      'wie (?:soll|erkläre|sage|bringe|kann) ich (?:\\w+ ){0,4}(?:erklären|sagen|beibringen|meine\\w*|kindern|das|es)|was (?:soll|sage) ich (?:\\w+ )?(?:jetzt |nun )?(?:meine\\w*|unsere\\w*|den|der|dem)|muss (?:ich|nun|jetzt) (?:\\w+ ){0,6}(?:erklären|sagen|beibringen|gestehen)~(?:dass|warum)',
      '(?:wegen|durch) (?:ihnen|ihrer|ihrem|ihre|ihren|euch) (?:\\w+ ){0,3}(?:entscheidung|absage|nein|muss|müssen|habe|haben|verliere|schließe|stehe|sitze)|dank ihnen (?:muss|kann|stehe|sitze|darf|habe)|ihretwegen|auf ihrem gewissen|ihr gewissen|hoffe,? sie (?:können|schlafen|sind) (?:\\w+ )?(?:ruhig|gut|schlafen|zufrieden|stolz|jetzt)|(?:daran|das) sind sie schuld|tragen sie (?:\\w+ )?die (?:schuld|verantwortung)',
      '(?:ich|wir) (?:habe|haben|hatte|hatten) (?:\\w+ ){0,6}(?:schon|bereits|extra|eigens|ihretwegen|dafür|deswegen) (?:\\w+ ){0,6}(?:gekündigt|abgesagt|verkauft|gebucht|gekauft|erzählt|versprochen|abgelehnt|umgezogen|unterschrieben|gemietet|aufgegeben|angekündigt)',
      '(?:monate|jahre|nächte|wochenenden|ersparnisse|herzblut|ein leben)~(?:umsonst|für nichts|vergeblich|in den papierkorb|für die katz|in (?:zwei|drei) (?:zeilen|sätzen))|(?:ich|wir) (?:werde|werden) (?:\\w+ ){0,4}(?:nie wieder|nie mehr|nicht mehr) (?:\\w+ ){0,4}(?:spielen|malen|schreiben|singen|auftreten|bewerben|bewerbe|anfassen|tanzen|unterrichten)|(?:hänge|packe|lege|räume) (?:\\w+ ){0,4}(?:an den nagel|für immer|endgültig)|(?:sie|das) (?:waren|war) (?:\\w+ )?(?:meine|unsere|mein) (?:letzte|einzige|letzter|einziger) (?:hoffnung|chance)',
    ],
    unless: ['tränen gelacht|lachen|nehmen es mit humor'],
    bad: [
      'Ihre Absage hat mir das Herz gebrochen.',
      'Wie soll ich das meinen Kindern erklären?',
      'Ich hatte die alte Wohnung schon gekündigt, weil Sie mir Hoffnung gemacht haben.',
    ],
    good: [
      'Ich war enttäuscht, das gebe ich zu, und danke Ihnen für die Zeit.',
      'Meine Kinder danken Ihnen für die Stifte.',
    ],
  },
  {
    category: 'begging',
    match: [
      '(?:ich|wir) (?:flehe|flehen|bettle|betteln|beschwöre|beknie) (?:sie|ihnen|euch)?|(?:auf|auf den) knien|ich bitte sie (?:inständig|flehentlich|auf knien|von (?:ganzem )?herzen|händeringend|verzweifelt|innig)|um gottes willen|haben sie (?:doch )?(?:erbarmen|mitleid|ein herz|ein einsehen)|bitte,? bitte',
      '(?:ich|wir) (?:würde|tue|tu|mache|nehme|täte|mach|arbeite|würden|könnte|komme) (?:\\w+ ){0,5}(?:alles|jede (?:arbeit|stelle|rolle|stunde|bedingung)|jeden (?:job|preis|posten)|was auch immer|egal was|umsonst|ohne (?:lohn|gehalt|bezahlung|gage|honorar)|zum halben (?:preis|lohn)|unentgeltlich|kostenlos|für die hälfte|den boden|den hof|kaffee|die böden|die bühne fegen)',
      'mir (?:würde|reicht|reichte|genügt|genügte)~(?:wenig|weniger|hälfte|kleinigkeit|eine stunde|irgend|brosamen|krümel)\\w*|irgendeine? (?:ecke|eckchen)|(?:meine|unsere|die|letzte|eine) (?:aller)?(?:letzte|einzige) (?:chance|hoffnung|rettung)|mein(?:e)? (?:ein und alles|letzter strohhalm|letzter ausweg)|(?:geben|lassen|schenken|gönnen) sie (?:mir|uns) (?:doch |bitte |nur |wenigstens |noch |nur noch |doch bitte )*(?:eine|noch eine|diese eine|die) (?:\\w+ )?(?:chance|gelegenheit|minute|möglichkeit|stunde|woche)|nur (?:noch eine|diese eine|einen einzigen) (?:\\w+ )?(?:chance|mal|tag|woche)|ohne sie (?:bin|habe|bleibt|weiß)|(?:davon|daran) hängt (?:\\w+ )?(?:alles|mein leben|meine zukunft)|sie sind (?:\\w+ )?(?:mein|meine|unsere) (?:letzte|einzige|rettung)\\w*',
    ],
    bad: [
      'Ich flehe Sie an, geben Sie mir noch eine Chance.',
      'Ich würde auch ohne Lohn arbeiten, für Sie tue ich alles.',
    ],
    good: [
      'Ich würde mich freuen, wenn Sie im Herbst an mich denken.',
      'Ich bitte Sie um eine Zeile, falls es die Zeit erlaubt.',
    ],
  },
  {
    category: 'over-apology',
    match: [
      '(?:tausendmal|tausend mal|unendlich|zutiefst|furchtbar|schrecklich|wahnsinnig|aufrichtigst|unsagbar|so unglaublich|sehr, sehr) (?:um )?(?:entschuldigung|verzeihung|leid|peinlich|unangenehm)|(?:bitte )?(?:nochmals?|abermals|noch einmal|wieder|immer wieder) (?:\\w+ ){0,3}(?:um )?(?:entschuldigung|verzeihung|entschuldigen|verzeihen)|(?:entschuldig\\w*|verzeih\\w*)~~(?:entschuldig|verzeih|tut mir leid)\\w*|(?:tut|täte) mir (?:\\w+ )?leid~~(?:tut|täte) mir (?:\\w+ )?leid|ich entschuldige mich (?:\\w+ )?(?:für alles|dafür,? dass ich|in aller form|tausend|aufrichtig)',
      '(?:entschuldig|verzeih|leid|sorry)\\w*~(?:belästig|stör|zeit (?:gestohlen|geraubt|verschwend|genommen|beansprucht)|aufgehalten|dass ich (?:\\w+ ){0,5}(?:gewagt|beworben|existiere|geschrieben|geschickt|schreibe|behellig|belästig|störe|gehofft|gedacht)|zugemutet|behellig|zur last)\\w*',
      'ich (?:schäme|schämte) mich|(?:mir|uns) (?:\\w+ )?(?:so |furchtbar |unendlich |schrecklich |wahnsinnig )peinlich|ich hätte (?:mich |ihnen |es |das |sie )*(?:nie|niemals|gar nicht|nicht) (?:\\w+ ){0,3}(?:bewerben|schreiben|schicken|wagen|belästigen|stören|einreichen|fragen) (?:dürfen|sollen)|(?:ihre|so viel|ihnen) (?:kostbare |wertvolle |viel )?zeit (?:\\w+ )?(?:gestohlen|verschwendet|geraubt|vergeudet)|nicht (?:wert|würdig)|mein (?:armseliges|bescheidenes|klägliches|dürftiges|schwaches)|meine (?:armselige|klägliche|dürftige|bescheidene|schwache) (?:bewerbung|arbeit|mappe|leistung|person)|ich (?:bin|war) (?:\\w+ )?(?:so )?(?:dumm|unfähig|eine zumutung|ein versager|eine last|unmöglich)|unverzeihlich',
    ],
    bad: ['Ich schäme mich und bitte tausendmal um Entschuldigung, dass ich Ihre Zeit gestohlen habe.'],
    good: ['Entschuldigen Sie bitte die späte Antwort, ich war auf Reisen und ohne Netz.'],
  },
  {
    category: 'passive-aggressive',
    match: [
      'wie (?:üblich|gewohnt|so oft|zu erwarten|nicht anders zu erwarten)(?=[,.;]| eben| halt| war)|(?:einmal mehr|mal wieder|wieder (?:ein)?mal)~(?:nicht|andere|abgelehnt|zu spät|leer|sie|nichts|absage|über|ohne)\\w*',
      '(?:dann eben nicht|wie sie meinen|wenn sie meinen|ihre sache|sei.s drum|schwamm drüber|was soll.s|geschenkt|so ist das wohl|kann man nichts machen)(?=[,.;]|$| aber| ich)',
      'ich (?:nehme|habe) (?:\\w+ )?zur kenntnis(?:,| genommen,) ?(?:dass|wie)|ich (?:bin|wäre) (?:das|es|dergleichen) (?:\\w+ )?(?:gewohnt|gewöhnt)|man gewöhnt sich|(?:das|damit) (?:kenne|hätte|habe) ich (?:\\w+ ){0,2}(?:schon|rechnen|gerechnet|mir denken|ja)|ich hätte es (?:\\w+ )?wissen (?:müssen|sollen)',
      '(?:ich (?:nehme an|vermute|schätze|denke mir|verstehe schon|sehe schon|lerne daraus)|offenbar|offensichtlich|anscheinend|augenscheinlich) ?,? (?:dass |haben |hat |war |ist |waren |sind |hatte |hatten |gibt |muss |zählt |kommt |geht )+(?:sie|man|mein\\w*|ihr\\w*|es|bei|niemand|keiner|anderes|wichtiger\\w*|in|das|die|der|unser\\w*)(?: \\w+)*?(?= (?:wichtiger|besseres|niemand|lieber|bequemer|einfacher|andere|nur|genug)\\w*)',
      '(?:darin|dafür|dazu|hierfür) (?:scheint|scheine|reicht|reiche|bin|tauge|war|genüge) (?:\\w+ ){0,4}(?:ja|offenbar|immerhin|gut genug|wohl)|machen sie sich (?:\\w+ )?(?:um mich |meinetwegen |bitte |nur |ja )+(?:\\w+ )?keine (?:sorgen|gedanken|mühe)|(?:ich|wir) (?:werde|werden) (?:es|das) (?:schon |wohl |auch )?(?:überleben|verkraften|verschmerzen)|(?:keine sorge|keine angst),? (?:ich|wir)',
      'nach (?:nur |gerade einmal |bloß )?(?:\\w+ )(?:monaten|wochen)(?: schon| bereits| schweigen| des wartens)?~(?:schon|endlich|immerhin|bereits)|endlich (?:\\w+ ){0,3}(?:geantwortet|antwort|gemeldet|reagiert|zeit gefunden)',
      '(?:ich|da) will (?:ich )?(?:sie|ihnen)? ?(?:\\w+ )?nicht (?:weiter |länger )?(?:stören|aufhalten|behelligen|im weg|bei (?:wichtigerem|ihren wichtigen))|sie (?:haben|hatten|werden) (?:\\w+ )?(?:sicher|gewiss|bestimmt|wohl|schon) (?:\\w+ )?(?:wichtigeres|besseres|ihre gründe|bessere|andere sorgen|wissen, was)|sie müssen (?:es|das) (?:ja |schon |wohl )?wissen|(?:jeder|jedem) (?:wie|das) (?:er|seine)|wenn (?:das|dies|es) (?:ihre|ihr|die|so|der|bei ihnen) (?:\\w+ ){0,3}(?:verständnis|maßstab|vorstellung|stil|art|üblich|auffassung|ist)',
    ],
    unless: ['nichts für ungut und (?:alles|herzl)|wie immer (?:ein|eine|freundlich|herzlich|gern)'],
    bad: [
      'Sie haben sicher Ihre Gründe, und ich bin das gewohnt.',
      'Machen Sie sich um mich keine Sorgen, ich werde es überleben.',
    ],
    good: ['Sie haben sicher viele gute Bewerbungen gehabt, und ich danke Ihnen für die Nachricht.'],
  },
  {
    category: 'arguing',
    match: [
      'sie (?:schreiben|sagen|behaupten|meinen|führen an|bemängeln|werfen mir vor|argumentieren|nennen|begründen|kritisieren|monieren|vermissen)~~(?:jedoch|dabei|tatsächlich|in wahrheit|stimmt nicht|ist falsch|trifft nicht zu|nicht richtig|indes)',
      '(?:das|dies|es) (?:ist|war) (?:schlicht |schlichtweg |einfach |sachlich |nachweislich |schlicht und einfach )?(?:falsch|unwahr|unrichtig|unlogisch|absurd|nicht richtig|nicht wahr|unzutreffend|ein irrtum|ein widerspruch)|(?:stimmt|trifft) (?:so |einfach |schlicht |schlichtweg )*nicht(?: zu)?(?=[.,;:]|$)|(?:ich|wir) (?:widerspreche|bestreite|weise|widersprechen|bestreiten) (?:\\w+ )?(?:ihnen|dem|entschieden|das|dies|diese|zurück)?|muss (?:ich|ihnen) (?:\\w+ )?(?:widersprechen|korrigieren|richtigstellen)|(?:richtigstellen|klarstellen|richtigzustellen|klarzustellen|widerlegen|entkräften)',
      '(?:ihr|ihre|ihrer|dieses|dieser|diese|das|die) (?:\\w+ )?(?:argument|argumente|argumentation|begründung|einwand|einwände|bewertung|kriterium|kriterien|entscheidung|urteil|punktabzug|einschätzung)~(?:nicht (?:halt|stich|nachvoll|überzeug|schlüssig|stimm)|kein\\w* sinn|falsch|widerspr|absurd|haltlos|unlogisch|nicht zutreff|fragwürd|unverständlich|nicht begründ|unbegründ)\\w*',
      '(?:gutacht\\w*|einwand|rezensent\\w*|prüfer\\w*|referent\\w*)(?: \\w+){0,3}~(?:übersieht|verkennt|verwechselt|ignoriert|irrt|missversteht|geht fehl)|(?:erstens|zweitens|drittens|punkt eins|punkt zwei|punkt für punkt)(?=[ ,:])|(?:ich|wir) (?:verstehe|verstehen|begreife|sehe|kann|können|vermag) (?:einfach |beim besten willen |wirklich |immer noch |absolut |überhaupt |nach wie vor |leider )*nicht(?: nachvollziehen| verstehen| begreifen| erkennen| ein)?,? (?:wie|warum|weshalb|wieso|inwiefern|was|worin)|(?:entgegen|anders als) (?:ihrer|ihre|sie|in ihrem) (?:\\w+ )?(?:behauptung|aussage|darstellung|schreiben|behaupten|meinen|annahme)|wie kann (?:es sein|man|das)|inwiefern (?:soll|sollte|ist|wäre|mein)',
    ],
    unless: ['(?:haben|hatten) (?:sie )?(?:\\w+ )?recht|das stimmt|stimme ich (?:ihnen )?zu|leuchtet mir ein'],
    bad: [
      'Sie schreiben, das Konzept sei zu teuer, dabei kostet es weniger als die anderen.',
      'Ich verstehe beim besten Willen nicht, warum die Mappe zu dünn sein soll.',
    ],
    good: [
      'Sie schreiben, das Tempo sei zu langsam, und damit haben Sie recht.',
      'Ich verstehe gut, warum Sie sich so entschieden haben.',
    ],
  },
  {
    category: 'bragging',
    match: [
      '(?:besser|erfahrener|qualifizierter|weiter|mehr|schneller|stärker|reifer|fähiger|geeigneter|kompetenter|überlegen) (?:\\w+ ){0,3}als (?:der|die|das|jede\\w*|alle|ihr\\w*|was|diejenige\\w*|irgend\\w*|manch\\w*|so manche\\w*|sämtliche)(?: \\w+){0,3} ?(?:kandidat|bewerber|gewählt|ausgewählt|gewinner|sieger|preisträger|auserwählt|konkurren|mitbewerber|kolleg|andere|wahl|anbieter|genommen|im feld|entwurf|jury)\\w*',
      '(?:kein|keiner|keine|niemand|kaum (?:jemand|einer)|wenige) (?:\\w+ ){0,4}(?:bewerber|kandidat|konkurren|mitbewerber|andere|kolleg|in (?:deutschland|der branche|diesem|der region|der stadt)|hat|kann|bringt|macht|beherrscht)\\w*~(?:wie ich|meine|so |besser|aufweis|mithalt|reich|kann|vorweis|mitbring|könnte)\\w*',
      'ohne (?:mich )?(?:\\w+ )?(?:zu )?(?:prahlen|angeben|eitel|selbstlob|falsche bescheidenheit|überheblich|rühmen|eigenlob)\\w*|bei aller bescheidenheit|in aller bescheidenheit|(?:mit abstand|bei weitem|zweifellos|objektiv|ohne zweifel|unbestritten|nachweislich) (?:der|die|das|den|dem) (?:beste|stärkste|erfahrenste|qualifizierteste|einzige|führende|reifste|überzeugendste)\\w*|ich (?:bin|war) (?:\\w+ )?(?:der|die) (?:beste|einzige|erfahrenste|führende|richtige|stärkste)\\w*(?! nicht)',
      'sie (?:verpassen|versäumen|lassen sich|verlieren|entgehen|werden (?:\\w+ )?(?:merken|sehen|feststellen|begreifen|erkennen|vermissen)|haben (?:\\w+ )?(?:verpasst|die chance vertan|den falschen|einen fehler))(?! nichts)|ihr (?:verlust|pech|schaden|fehler)(?=[.,;]|$)|(?:entgeht|entgangen) ihnen|ihnen entg(?:eht|angen|ehen)',
      '(?:andere|mehrere|zwei|drei|vier|große|größere|namhafte|renommierte) (?:\\w+ )?(?:verlage|häuser|galerien|theater|firmen|arbeitgeber|kunden|bühnen|agenturen|orchester|unternehmen|büros|vereine|interessenten)~(?:reißen|schlange|stehen|wollen|haben (?:mich|mir|bereits|längst|schon)|wissen|buhlen|warten nur|würden|erkannt|anfrag|bieten|umwerb|interess)\\w*|(?:reißen|reißt|rissen) (?:man )?sich|stehen schlange|steht schlange|von ganz anderen|in einer anderen liga|eine andere liga|(?:weit |deutlich )?unter (?:meinem|meiner) (?:niveau|würde|qualifikation)',
      '(?:die|der|den|dem|das|ihre|ihr|ihren|eine?n?) (?:\\w+ )?(?:gewählte|auserwählte|ausgewählte|glückliche|siegreiche|bevorzugte)[nrsm]? (?:\\w+ ){0,2}(?:kandidat|kolleg|gewinner|bewerber|anfänger|herr|dame|mann|frau|entwurf|anbieter|preisträger)?\\w*~(?:noch (?:viel )?(?:zu lernen|lernen|nicht|jung|nie)|nicht einmal|erst|kaum|nie|hälfte|wird (?:es|das|schon|sich|sie) (?:\\w+ )?(?:lernen|merken|einarbeiten)|anfänger|bemüht|gerade erst)\\w*|(?:wird|werden) (?:es|das|sich) (?:schon|noch|sicher|gewiss|bestimmt|irgendwann) (?:\\w+ )?(?:noch )?(?:lernen|begreifen)|(?:blutige[nr]?|reine[nr]?) (?:anfänger|anfängerin|amateur|neuling|berufsanfänger)\\w*',
      'ich habe (?:ihn|sie|ihm|ihr|beide|den \\w+|die \\w+) (?:\\w+ ){0,4}(?:ausgebildet|beigebracht|eingearbeitet|angelernt)|wissen sie (?:eigentlich |überhaupt )?,? ?(?:wer ich|mit wem|wen sie)',
    ],
    unless: [
      'besser als (?:ich|meine?\\w*|erwartet|gedacht)|ich bin (?:\\w+ )?(?:ein|eine|noch) (?:\\w+ )?(?:anfänger|neuling|amateur)\\w*|glückwunsch an|gratuliere (?:\\w+ )?(?:dem|der)',
    ],
    bad: [
      'Ich bin mit Abstand die Beste in diesem Fach, und das wissen Sie.',
      'Ihnen entgeht etwas, und andere Verlage reißen sich um das Buch.',
    ],
    good: ['Die Kollegin, die Sie gewählt haben, war besser als ich, und ich wünsche ihr alles Gute.'],
  },
  {
    category: 'over-head',
    match: [
      `(?:ihre[mnrs]?|ihr) (?:\\w+ ){0,2}?${CHIEF}~(?:schreib|anruf|sprech|wend|gesproch|geschrieben|kontaktier|kenn|bekannt|treff|getroff|spiel|einschalt|vorleg|weiterleit|sehen|überrascht|interess|meld|hör|erfahr|cc|kopie|urteil|entscheid|erzähl|anders|freu|wund|bitten|fragen|frage|bitte|singe|sitze|dut|gebeten)\\w*`,
      `(?:ich|wir) (?:\\w+ ){0,4}(?:wende|rufe|informiere) (?:\\w+ ){0,6}?${CHIEF}|(?:in )?(?:kopie|cc|durchschrift) (?:\\w+ ){0,3}(?:an|geht|ging|zur|zum)|eine? (?:etage|stufe|ebene|instanz|stelle) (?:höher|weiter oben|darüber)|(?:nach|weiter|von|ganz) oben (?:\\w+ )?(?:wenden|gehen|tragen|klären|weiter)|(?:höhere|übergeordnete|nächsthöhere|nächste) (?:stelle|instanz|ebene)|über ihren kopf|jemand(?:em|en)?,? der (?:\\w+ )?(?:entscheiden|zu sagen)`,
    ],
    unless: [
      '(?:grüße|gruß|grüßen|dank|danken|danke)|(?:mein|meine|meinem|meiner|unser\\w*) (?:chef|leiter|vorstand|direktor)\\w*',
    ],
    bad: ['Ich werde mich an Ihren Vorstand wenden, den ich gut kenne.'],
    good: ['Bitte grüßen Sie auch die Leitung von mir, ich danke Ihnen.'],
  },
  {
    category: 'multiple-asks',
    match: [
      '(?:könnten|würden|können|dürfte|bitte|schicken|senden|nennen|hätte|möchte|bräuchte|wäre)~~(?:außerdem|zudem|und (?:auch|mir|dann|zusätzlich|gleich|vielleicht|den|die|das|einen?|ob)|sowie|ferner|des weiteren|zusätzlich|, mir|dazu)~~(?:und (?:auch|mir|vielleicht|dann|den|die|das|einen?|gleich|zusätzlich|ob|schließlich)|sowie|außerdem|zudem|obendrein|nicht zuletzt)',
      '(?:bei der gelegenheit|wenn sie (?:schon|gerade) dabei sind|bei dieser gelegenheit|in einem aufwasch|nebenbei)(?: \\w+){0,4} (?:auch|noch|gleich)|(?:drei|vier|fünf|sechs|mehrere|einige|ein paar) (?:\\w+ )?(?:fragen|bitten|anliegen|wünsche|punkte|dinge)(?= ?[:,]| hätte| habe)',
    ],
    bad: ['Könnten Sie mir die Punkte schicken und den Namen der Gewinnerin nennen, und auch einen Termin geben?'],
    good: ['Könnten Sie mir in einem Satz sagen, was der Mappe gefehlt hat, und wäre das für Sie in Ordnung?'],
  },
  {
    category: 'hardship',
    match: [
      '(?:die|meine|unsere|der|zwei|drei|keine) (?:\\w+ )?(?:miete|mieten)~(?:nicht|zahlen|bezahlen|rückstand|fällig|offen|überfällig|schuldig|decken)\\w*|miet(?:rückstand|rückstände|schulden)|räumungsklage|auf der straße (?:stehen|sitzen|landen)|obdachlos\\w*|gerichtsvollzieher|mahnungen|(?:meine|unsere|voller|mit|vor) schulden|insolven\\w+|privatinsolvenz|konto (?:ist |im |überzogen|leer)\\w*|bürgergeld|hartz|arbeitslosengeld|arbeitslos\\w*|kein (?:einkommen|geld mehr)|ohne (?:einkommen|arbeit)|das geld (?:reicht|ist)|kühlschrank (?:ist )?leer|mäuler|durchfüttern|letztes geld|alleinverdien\\w+|kurzarbeit|notgroschen|von der hand in den mund',
      '(?:mein|meine|meiner|meinem|unser|unsere) (?:mann|frau|sohn|tochter|mutter|vater|kind|partner\\w*)~(?:krank|krankenhaus|arbeitslos|pflegebedürft|operier|behinder|krebs|entlassen|gekündigt|pflege|reha|tabletten|medikament)\\w*|(?:meine|meiner) (?:krankheit|scheidung|operation|chemo\\w*|depression|erkrankung)|(?:ich bin|bin ich) (?:\\w+ )?schwanger|das (?:baby|kind|dritte|zweite) kommt|(?:rechnung|rate|raten|kredit|heizung|strom|kita)\\w*~(?:zahlen|bezahlen|abgestellt|gesperrt|offen|fällig|ausgefallen|kalt|drück|kaputt)\\w*|(?:werkstatt|laden|betrieb|atelier|geschäft|auto) (?:\\w+ )?(?:schließen|zumachen|aufgeben|verkaufen|dichtmachen) (?:muss|müssen|müssten)?|muss (?:\\w+ ){0,4}(?:schließen|zumachen|verkaufen|entlassen|dichtmachen)',
    ],
    unless: ['arbeitslosengeld ii forsch\\w*|geht (?:\\w+ )?(?:gut|besser)'],
    bad: ['Ohne den Auftrag kann ich die Miete nicht zahlen, und mein Mann ist arbeitslos.'],
    good: ['Die Miete der Wohnung war fair, und ich danke Ihnen für die Besichtigung.'],
  },
  {
    category: 'asked-twice',
    match: [
      '(?:trotz|ungeachtet) (?:ihrer|ihres|der|des|zweier|zwei) (?:\\w+ )?(?:absagen?|nein\\w*|ablehnung\\w*|antwort\\w*)|zum (?:dritten|vierten|fünften|wiederholten|x-ten) ?mal|(?:dritte|vierte|fünfte|wiederholte|x-te) (?:bewerbung|anfrage|anlauf|versuch|mail|brief|bitte|schreiben|einreichung|nachricht)|dritter (?:anlauf|versuch|brief)|aller guten dinge sind drei',
      '(?:sie haben|sie hatten|ich weiß|obwohl|obgleich|auch wenn|zwar) (?:\\w+ ){0,6}(?:schon |bereits |zweimal |zwei mal |mehrfach |mehrmals )+(?:\\w+ ){0,4}(?:nein|abgesagt|abgelehnt|geantwortet|verneint|gesagt)|(?:zweimal|dreimal|zwei mal|mehrfach|schon zweimal) (?:\\w+ ){0,3}(?:nein|abgesagt|abgelehnt|absage|gefragt|angefragt)|(?:ich|wir) (?:bleibe|bleiben|lasse|lassen|gebe|geben) (?:\\w+ )?(?:hartnäckig|beharrlich|nicht locker|dran|nicht auf|stur)|ich (?:frage|bitte|hake|klopfe) (?:\\w+ ){0,5}(?:noch ?mal|nochmals|erneut|abermals|noch einmal|ein weiteres mal)~(?:obwohl|trotz|dennoch)\\w*|ihr letztes wort|ist das (?:wirklich |tatsächlich )?(?:ihr )?(?:letztes|das letzte)',
    ],
    unless: [
      'wie (?:von ihnen )?(?:vorgeschlagen|angeboten|sie vorschlugen)|auf ihre einladung|wie sie (?:es )?(?:mir )?(?:angeboten|vorgeschlagen)',
    ],
    bad: ['Trotz Ihrer zwei Absagen frage ich Sie zum dritten Mal, und ich gebe nicht auf.'],
    good: ['Wie von Ihnen vorgeschlagen, melde ich mich im Mai noch einmal, und danke für das Angebot.'],
  },
  {
    category: 'flattery',
    match: [
      '(?:genial|göttlich|unvergleichlich|überragend|bewundernswürdig|begnadet|unerreicht|visionär|gottbegnadet|weltbest|unübertroffen|großartigst|herausragendst|fantastischst)\\w*|genie|lichtgestalt|(?:mein|unser) (?:idol|großes vorbild|held|leuchtturm|stern)|koryphäe|ihresgleichen',
      '(?:der|die|das|den|dem|einer der|eine der|eines der) (?:\\w+ )?(?:größte|beste|schönste|bedeutendste|klügste|renommierteste|angesehenste|führende|wichtigste|feinste|edelste)[nrsm]? (?:\\w+ )?(?:verlag|haus|galerie|jury|festival|orchester|theater|zeitschrift|geist|köpfe?|institution|deutschlands|europas|der welt|des landes|aller zeiten|redaktion|schule|firma|persönlichkeit)\\w*',
      '(?:ich|wir) (?:verehre|bewundere|vergöttere|himmle|bete)(?:n)? (?:sie|ihr\\w*|ihre \\w+)?~(?:seit|grenzenlos|zutiefst|über alles|jeher|unendlich|kindheit|immer|an)(?= |[.,;]|$)|es (?:ist|war|wäre) (?:\\w+ )?(?:eine|die) (?:größte|unermessliche|riesige|unfassbare|unglaubliche|höchste) ehre|niemand (?:\\w+ ){0,4}(?:wie sie|so wie sie|ihnen das wasser)|(?:an ihr|an sie|mit ihnen) (?:\\w+ )?(?:reicht|kommt|vergleichen) (?:\\w+ )?(?:niemand|keiner|heran)|kein (?:\\w+ ){0,3}(?:reicht|kommt) (?:\\w+ )?an (?:sie|ihr)',
    ],
    unless: ['einzigartige (?:gelegenheit|erfahrung)'],
    bad: ['Ihr Verlag ist der größte und klügste Verlag Deutschlands, und ich verehre Sie seit jeher.'],
    good: ['Ihre Ausstellung über Wolle hat mich auf die Idee für das zweite Bild gebracht.'],
  },
  {
    category: 'boilerplate',
    match: [
      '(?:ich|wir) (?:hoffe|hoffen),? (?:dass )?(?:diese \\w+ (?:\\w+ )?(?:erreicht|trifft)|sie (?:hatten|haben|sind) (?:\\w+ )?(?:gut|wohl|einen guten|ein schönes)|meine (?:nachricht|mail|zeilen))(?: \\w+)*?(?= gut| wohl| bester| an| start| in)|bezugnehmend auf|in bezugnahme|unter bezugnahme|bezug nehmend|wie bereits (?:\\w+ )?(?:besprochen|erwähnt|telefonisch)',
      'teamfähig\\w*|hochmotiviert\\w*|hoch motiviert|belastbar\\w*|synergie\\w*|mehrwert|win-win|komfortzone|(?:neue |neuen |spannende )?herausforderung(?:en)? (?:zu |an|such|stell|meist|freu|wachs)\\w*|zielorientiert\\w*|proaktiv\\w*|(?:meine|mit meinen|meiner) (?:kompetenzen|kernkompetenz\\w*|umfangreichen)|(?:einen|zum) (?:positiven )?(?:beitrag|unternehmenserfolg) (?:zu )?(?:leisten|beitragen)|potenzial (?:entfalten|voll|ausschöpf)\\w*|auf augenhöhe|talentpool|netzwerk (?:erweitern|pflegen)|resilien\\w+|nachhaltig(?:en|e)? (?:erfolg|mehrwert|eindruck)',
      '(?:jede|jeder|jedes) (?:absage|ende|rückschlag|scheitern|nein|niederlage|tür|krise)~(?:chance|lektion|anfang|schritt|stärk|weiter|öffnet|sprungbrett|lern|wachs)\\w*|wo sich eine tür|eine tür schließt|rückschläge (?:sind|machen)|zögern sie (?:bitte )?nicht',
    ],
    bad: [
      'Ich bin hochmotiviert und teamfähig und suche neue Herausforderungen.',
      'Jede Absage ist eine Chance, und das sehe ich so.',
    ],
    good: ['Vielen Dank für Ihre Antwort und für die Zeit, die Sie sich genommen haben.'],
  },
]);
