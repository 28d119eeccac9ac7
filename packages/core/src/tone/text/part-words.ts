import type { KnownLanguage } from '../../vocabulary.ts';

/** What the parts of a letter are recognised by: sources of regular expressions over flat text, one string a language. */
export interface PartWords {
  /** At the start of the letter. */
  readonly greeting: string;
  /** At the start of one of the last lines, or of the last sentence. */
  readonly signOff: string;
  readonly thanks: string;
  /** Thanks whose object is the answer, or what came with it: a name, a word to somebody else. */
  readonly response: string;
  /** Thanks whose object is the time, the reading, the chance. */
  readonly considering: string;
  readonly feedback: string;
  /** A request of any kind that is not a question. */
  readonly ask: string;
  /** Willing: looks ahead, offers, stays in sight. */
  readonly forward: string;
  readonly easyOut: string;
}

const EN: PartWords = {
  greeting:
    'dear|hello|hi|hey|hiya|hallo|howdy|greetings|good (?:morning|afternoon|evening|day)(?= (?:\\w+ ){0,2}\\w+[,!:.]|[,!:.])|(?:morning|afternoon|evening)(?= \\w+[,!:.]|[,!:.])|to whom|salutations|respected|welcome back|thank you|thanks|many thanks',
  signOff:
    '(?:(?:with |my |our |kind|kindest|warm|warmest|best|very best|many|all (?:my|the)|every good|good|sending) ?(?:\\w+ ){0,3}?)?(?:regards?|wish(?:es)?|greetings|thanks|gratitude|appreciation|respect|luck|cheer)|regards|best|all (?:the|my) best|sincerely|yours|faithfully|respectfully|cordially|cheers|thanks|thank you|thankfully|gratefully|warmly|kindly|with (?:kind|warm|best|many|sincere|gratitude|thanks|respect|appreciation|admiration)|take care|until then|see you|love|have a (?:good|great|nice|lovely)|onwards?|ever,|your(?:s)? (?:\\w+ )?(?:admirer|reader)|good wishes|namaste|looking forward|talk soon|be well|bye|from$|rock on|stay in touch|hugs?|big (?:love|hug)|khuda hafiz|cheerio|ta|your friend',
  thanks:
    '(?:god )?bless you (?:all )?for|thank(?:s|ed|ing|ful|fully)?|(?:very |so |most |really |deeply |truly )?grateful|gratitude|appreciate[ds]?|appreciative|appreciation|indebted|(?:much )?obliged|(?:kind|good|generous|thoughtful|decent|gracious|nice|sweet|considerate) of you|means (?:a lot|so much|a great deal|the world)|cheers(?: for|(?: \\w+)? for)|ta for|asante|shukriya|diolch|salamat|merci|danke|gracias|obrigad[oa]|grazie|arigato|dhanyavaad|dziękuję|tack|kiitos|takk|mahalo|go raibh|(?:very |so |really |truly )?glad (?:to (?:have|get|receive) (?:a|your|the|an)|of (?:a|your|the|an)) (?:repl(?:y|ies)|answers?|notes?|letters?|word)|it was (?:a|an|my|our|such a) (?:real |great |rare )?(?:privilege|treat|joy|pleasure|honou?r|kindness)|it was (?:kind|good|thoughtful|decent|gracious|generous|considerate) (?:that|to)|you(?:.ve| have)? (?:were|been) (?:so |very |most |more |really |nothing but )?(?:gracious|kind|generous|patient|thoughtful|considerate|a good sport|good to)',
  response:
    'answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respon(?:se|ses|ded|ding)|let(?:ting)? (?:me|us) know|get(?:ting)? back|got back|telling (?:me|us)|told|(?:e-?)?mail(?:s|ing)?|letter|message|note|news|writ(?:e|ing)|wrote|decision|update|word|words|feedback|comments?|candou?r|honest(?:y)?|clear|prompt(?:ness)?|explanation|explaining|informing|line|report|remarks|reviews?|call(?:ing)?|outcome|verdict|reasons?|com(?:e|ing) back|came back|heads[- ]?up|straight(?:forward)?|frank(?:ly|ness)?|transparen\\w+|clarity|up ?front|open(?:ness|ly)?|plainly|connect(?:ion|ions|ed|ing)|introduc\\w+|referr\\w+|recommend\\w+|(?:putting|put) (?:me|us) (?:in touch|forward|on to|onto)|pass(?:ing|ed) (?:me|us|my|our|it|the) \\w+|point(?:ing|ed) (?:me|us)',
  considering:
    'consider(?:ed|ing|ation)?|time|reading|read|look(?:ed|ing)? (?:at|over|into)|review(?:ed|ing|ers?|s)?|opportunity|chance|interview|meeting|conversation|talk(?:ing)?|attention|care|trouble|effort|invitation|thinking|thought of|hearing|listening|kindness|patience|seeing|offer|process|courtesy|hospitality|interest|generosity|reports?|close reading|comments?|asking|inviting|proposal|both|viewing|feedback',
  feedback:
    "feedback|any (?:thoughts?|advice|comments?|pointers?|suggestions?|guidance|tips?|criticism|remarks?)|(?:your|a) (?:thoughts?|advice|comments?|suggestions?|guidance|pointers?|remarks?|notes?|points?|criticism|report|view|opinion|reasons?)|what (?:i|we) (?:could|can|might|should) (?:do|have done|improve|work on|change|learn)|(?:could|can|might) (?:do|have done|improve|be) (?:better|stronger|differently|on|improved)|(?:one|any|some)(?: \\w+){0,2} (?:thing|point|line|sentence|word|weakness|respect)|improve|learn from|work on|strengthen|weak(?:est)? (?:point|spot|part)|where (?:i|we|it|the \\w+) (?:fell|fall|lost|could)|how (?:i|we) (?:could|might|can)|glad to hear (?:it|what|why|where|how)|open to|thoughts are|reviewers'? (?:points|comments|remarks)|happy to (?:hear|take|revise|change|learn)|(?:what|which|why)\\b[^.!?\\n]{0,40}(?:weighed|tipped|decided|counted|missing|lacking|put (?:you|them) off|spoke against|stood out|fell short)|(?:a|one) (?:single |short )?(?:sentence|line|word) (?:would|on|about|is)|what\\b[^.!?\\n]{0,30}would (?:need|take|have made|make)|suggestions|comments|criticism|pointers|advice|happy to be (?:told|corrected)|let me down",
  ask: "(?:would|could|can|may|might) (?:you|i|we|it|there)\\b|(?:please|kindly) (?:let|tell|send|consider|reconsider|advise|keep|share|contact|see|feel|do|could|would|get|bear|remember|think|give|look|pass|put|add|write|count|ring|call|reach|try|hold|point|leave (?:me|us|my|our))|(?:i|we)(?:'d| would| should)? (?:also )?(?:be )?(?:very |so |most |really |truly |more than |deeply )?(?:grateful|glad|happy|thankful|delighted|honou?red|obliged|pleased|love|like|welcome|appreciate|hope|value)|(?:let me|let us) know|(?:i|we) (?:only |just |also )?(?:wonder(?:ed)?|ask|hope|request|am asking|'m asking|(?:was|were) wondering|am hoping)|(?:would|'d) (?:help|be (?:plenty|enough|useful|interested|a help|of help))|with your permission|(?:find|found) it (?:useful|helpful) to (?:hear|know)|(?:a|one) (?:word|line|link|number|hint|reference) (?:or|would|is|will|(?:on|about) (?:what|where|why|how|which|the)\\b[^.!?\\n]{0,40}(?:would|is plenty))|any (?:hint|pointers?|thoughts?|advice|comments?|notes?|remarks?|suggestions?)\\b[^.!?\\n]{0,50}(?:would|welcome|appreciated)|any hint|whatever you can share|(?:in case|if) (?:there(?:'s| is| was) (?:one|a|any)|you know which)|i'd like to know|keep (?:me|us|my|our|it)|bear (?:me|us) in mind|consider (?:me|us|it|this|my|our)|reconsider|request(?:ing)?|(?:think of|remember|shout|ring|call|write|drop) (?:me|us)\\b|give (?:me|us) a (?:shout|ring|call|bell|buzz)|(?:like|glad|happy) to (?:show|apply|be considered|try)|if (?:anything|something|another|a|one|somebody|someone|somewhere|it|you)\\b[^.!?\\n]{0,50}(?:comes?|turns?|opens?|falls?|drops?|frees?) (?:up|out|free|vacant|through|in|around|on)|(?:ready|willing|happy) to (?:look|consider|see|read)|(?:if|should|in case)\\b[^.!?\\n]{3,90}(?:(?:i|we)(?:'m| am| are|'re|'d| would| will|'ll)|(?:mine|ours|my \\w+|our \\w+) (?:stands?|is|are|would)|you(?:'d| would)? (?:be|are) welcome|that would be|(?:\\w+ ){1,3}would (?:learn|help))",
  forward:
    "again|next|future|soon|would love|(?:i|we)(?:'d| would| should)|hope|keep in (?:touch|mind|contact)|stay in|keep (?:me|us|my|our)|look(?:ing)? forward|if (?:anything|something|things|that|a|another|there|you|circumstances|it)|should (?:a|an|another|you|anything|something|things|there|circumstances|that|it)|when(?:ever)?|happy to|glad to|ready to|willing|open to|(?:a|my|our) (?:joy|pleasure|honou?r) to (?:show|play|send|bring|work|meet|read|sing|see|hear|come|cook|build|try)|(?:i|we) (?:can|could|have (?:now|since)|will|plan|intend)|(?:i|we)'(?:ll|ve)|another|later|in mind|on file|further|other (?:roles|openings|projects|work)|reconsider",
  easyOut:
    "no (?:need|reply|answer|response|obligation|hurry|rush|pressure|worries|expectation|problem|hard feelings|urgency|trouble)|(?:if|when|whenever|should) (?:you|your|it|that|this|there|the|not|so|time|possible|the answer|now)\\b[^.!?\\n]{0,60}(?:time|moment|not|no|possible|helpful|minute|still|is fine|convenient|suits?|allows?|permits?|comfortable|prefer|rather|wish|like|practical|can|cannot|willing|final|stands?|closed|settled|too much|useful|fit|changes?)|(?:understand|fine|no problem|all right|okay|perfectly happy|respect|accept)\\b[^.!?\\n]{0,50}(?:if|that|either|decision|answer|not|no)|either way|whatever you (?:decide|choose)|if not|otherwise|feel free|do not feel|don't feel|only if|need not|not expect|even if|in any case|not (?:obliged|required|necessary|expecting)|silence|at your convenience|no is (?:fine|an answer)|if (?:possible|you can|at all)|(?:told|hear|say|take) (?:a )?no|no (?:word|reply|answer) is|(?:accept|respect) (?:your|the|that|whatever)|all the same|whichever",
};

const FR: PartWords = {
  greeting: 'bonjour|bonsoir|cher|chère|chers|chères|madame|monsieur|mesdames|messieurs|salut|docteur|maître',
  signOff:
    "(?:bien |très )?(?:cordialement|sincèrement|amicalement|respectueusement)|(?:je vous prie|veuillez|nous vous prions)|(?:avec|recevez|meilleures?|sincères?|mes|bien à|salutations|bonne (?:journée|continuation|suite)|merci|à bientôt|au plaisir|dans l'attente|belle journée|cdt)",
  thanks:
    'merci|remercie|remercie(?:z|r|nt)|remerciée?s?|remercions|remerciements?|reconnaissante?s?|gratitude|gré|apprécie|sais gré',
  response:
    'réponse|répondre|répondu|retour|message|courriel|mail|lettre|mot|décision|informer|informée?|franchise|clarté|nouvelles|précisions|explications?|nouvelle|écrit|répondre|explication|franc|franche|donné suite|suite donnée|écri(?:re|vant|t)|mise en (?:relation|contact)|recommand\\w+|orient\\w+|contact|transmi\\w+',
  considering:
    'temps|attention|considér\\w+|lecture|lu|lire|examin\\w+|étudi\\w+|entretien|échange|candidature|intérêt|opportunité|accueil|rencontre|proposition|dossier|demande',
  feedback:
    "retours?|conseils?|remarques?|suggestions?|avis|critiques?|commentaires?|améliorer|progresser|points? (?:faible|à)|ce que j'aurais|ce qui|conseil|un point|travailler|renforc\\w+|pesé|une (?:phrase|ligne)|manqué|décisi\\w+",
  ask: "(?:serait-il|pourriez-vous|pourrais-je|pouvez-vous|accepteriez-vous|auriez-vous|seriez-vous|voudriez-vous)|je (?:serais|vous serais|souhaiterais|souhaite|voudrais|me permets|demande|sollicite)|n'hésitez pas|(?:j'aimerais|j'espère)|s'il vous (?:revenait|venait|restait)|(?:la|le|les|l')[ ]?(?:prendrais|lirais|accueillerais|écouterais|noterais) (?:bien |très )?volontiers|(?:me|nous) (?:serait|serait très|rendrait|aiderait)|(?:suis|serais|resterais) (?:preneur|preneuse|intéressée?)|si vous (?:pouviez|pouvez|aviez|avez) (?:un|une|deux) (?:mot|minute|ligne|moment|remarque|conseil)s?",
  forward:
    "si|à l'avenir|prochaine?s?|futur|de nouveau|à nouveau|volontiers|je reste|disponible|heureu(?:x|se)|ravie?|j'espère|j'aimerais|au plaisir|contact|bientôt|serais",
  easyOut:
    "si ce n'est pas|si vous (?:avez|en avez|le pouvez|préférez)|je comprendrais?|sans obligation|aucune obligation|pas besoin|inutile de|n'attend|si possible|si cela|si votre|quelle que soit|bien entendu|dans le cas contraire|sinon|(?:je )?(?:le|vous) comprendrai|comprendrai|pas nécessaire|(?:vous )?pouvez (?:bien sûr |tout à fait )?refuser|silence|bien sûr",
};

const DE: PartWords = {
  greeting:
    'sehr geehrte[rns]?|guten (?:tag|morgen|abend)|liebe[rs]?|hallo|hi|grüß (?:gott|dich)|grüezi|moin|werte[rs]?|servus|geehrte[rs]?',
  signOff:
    '(?:mit )?(?:freundliche[nm]?|beste[nm]?|herzliche[nm]?|liebe[nm]?|viele[nm]?|schöne[nmr]?|kollegiale[nm]?) (?:grüßen?|gruß|grüssen?|gruss|dank|wünschen?)|hochachtungsvoll|herzlich|mfg|lg|vg|(?:alles|ihr|ihre|euer|dein|deine)|beste grüße|grüße|gruß|danke',
  thanks: 'dank(?:e|en|bar|barkeit)?|bedanke[n]?|gedankt|herzlichen dank|schätze|zu schätzen|schätzen',
  response:
    'antwort(?:en)?|rückmeldung|nachricht|mail|e-mail|schreiben|brief|bescheid|mitteilung|absage|entscheidung|offenheit|offenen? wort[e]?|auskunft|zeilen|neuigkeit(?:en)?|bescheid gegeben|geantwortet|geschrieben|erklärung|vermitt\\w+|empfehl\\w+|empfohlen|kontakt\\w*|weiter(?:geleitet|leit\\w+|gegeben|empfohlen)|verwiesen',
  considering:
    'zeit|mühe|prüfung|geprüft|lektüre|gelesen|gespräch|interesse|aufmerksamkeit|bewerbung|berücksichtig\\w+|gelegenheit|einladung|angesehen|unterlagen|vorschlag|manuskript|vertrauen|möglichkeit|betracht|erw[äo]g\\w+|anfrage|beschäftigt|befasst',
  feedback:
    'rückmeldung|feedback|hinweise?|anregung(?:en)?|kritik|rat|ratschläge?|verbessern|besser machen|meinung|einschätzung|tipps?|lernen|punkt|woran|worauf|arbeiten|stärken|rückmeldungen|eine sache|gestärkt|(?:ein|einem) satz|eine zeile|ausschlag\\w*|ausschlaggebend|gewicht|entscheidend|gefehlt',
  ask: '(?:könnten|würden|dürfte|darf|wären|wäre|hätten) (?:sie|ich|es|wir)|ich (?:würde|bitte|möchte|hoffe|wäre|frage)|(?:würde|freue|freuen) (?:ich )?mich|bitte|wäre ich',
  forward:
    'wieder|erneut|nochmals?|künftig|zukunft|zukünftig|später|gern|gerne|freue[n]? (?:ich )?mich|falls|sollte[n]?|wenn|hoffe|kontakt|würde|nächste[rsn]?|bereit|kann ich',
  easyOut:
    'falls|keine (?:antwort|eile|umstände)|müssen sie nicht|brauchen (?:sie )?nicht|nicht nötig|verstehe ich|habe ich verständnis|verständnis|wenn (?:sie|es|nicht)|sollte[n]? (?:sie|es|das)|andernfalls|selbstverständlich|ohne|nein (?:sagen|ist)|in ordnung|natürlich',
};

const ES: PartWords = {
  greeting:
    'hola|estimad[oa]s?|querid[oa]s?|buen(?:os|as) (?:días|tardes|noches)|buen día|apreciad[oa]s?|distinguid[oa]s?|señor(?:es|as?)?|muy (?:señor|señora|señores)\\w*',
  signOff:
    '(?:un |muchos )?(?:saludos?|abrazo)|(?:cordialmente|atentamente|sinceramente|afectuosamente)|(?:le|les|te) saluda|reciba|gracias|muchas gracias|con (?:gratitud|aprecio|afecto)|quedo|hasta (?:pronto|luego)|mis mejores|suyo|suya',
  thanks:
    'gracias|agradezco|agradecemos|agradecid[oa]s?|agradecer\\w*|agradecimiento|reconocid[oa]s?|gratitud|aprecio|valoro',
  response:
    'respuesta|responder\\w*|mensaje|correo|carta|nota|decisión|informar\\w*|avisar\\w*|contestar\\w*|sinceridad|franqueza|palabras|claridad|noticias?|escribir\\w*|contestación|explicación|contacto|recomend\\w+|presentarme|ponerme en',
  considering:
    'tiempo|consider\\w+|lectura|leer|leído|atención|entrevista|interés|oportunidad|candidatura|propuesta|revis\\w+|dedica\\w+|evalua\\w+|valorar\\w*|cuenta|petición|solicitud',
  feedback:
    'comentarios?|sugerenci\\w+|consejos?|opinión|observacion\\w*|críticas?|mejorar|retroalimentación|aprender|indicaci\\w+|punto|aconsej\\w+|trabajar|reforz\\w+|pesó|una (?:frase|línea)|faltó|decisiv\\w+',
  ask: '(?:podría|podrían|sería|estaría|tendría|querría)|(?:me )?(?:gustaría|encantaría|agradecería)|quisiera|solicito|ruego|espero',
  forward:
    'si|futuro|próxim[oa]s?|de nuevo|otra vez|más adelante|disponible|contacto|encantad[oa]|con gusto|espero|gustaría|podría|quedo',
  easyOut:
    'si no|si (?:tiene|le|lo|es|prefiere|su)|sin (?:compromiso|prisa|obligación)|no (?:hace falta|es necesario|se preocupe|espero)|entiendo|comprendo|lo entenderé|comprenderé|en cualquier caso|de lo contrario|puede (?:decir|ser)|silencio|por supuesto|claro que',
};

const PT: PartWords = {
  greeting:
    'olá|oi|car[oa]s?|prezad[oa]s?|bom dia|boa (?:tarde|noite)|estimad[oa]s?|querid[oa]s?|exm[oa]s?|excelentíssim[oa]s?',
  signOff:
    '(?:com os )?(?:melhores )?cumprimentos|atenciosamente|cordialmente|abraços?|um abraço|saudações|obrigad[oa]|muito obrigad[oa]|até (?:breve|logo)|grat[oa]|respeitosamente|os meus|com (?:gratidão|estima)',
  thanks:
    'obrigad[oa]s?|agradeço|agradecemos|agradecid[oa]s?|agradecer\\w*|agradecimentos?|grat[oa]|gratidão|aprecio|valorizo',
  response:
    'resposta|responder\\w*|mensagem|e-?mail|carta|nota|decisão|retorno|informar\\w*|avisar\\w*|sinceridade|franqueza|palavras|clareza|notícias?|escrever\\w*|explicação',
  considering:
    'tempo|consider\\w+|leitura|ler|leram|atenção|entrevista|interesse|oportunidade|candidatura|proposta|avali\\w+|dedica\\w+|análise|analisar\\w*|pedido|envio|conta',
  feedback:
    'comentários?|sugest\\w+|conselhos?|opinião|observaç\\w+|críticas?|melhorar|feedback|aprender|retorno|ponto|aconselh\\w+|trabalhar|reforç\\w+|pesou|uma (?:frase|linha)|faltou|decisiv\\w+',
  ask: '(?:poderia|poderiam|seria|estaria|teria|gostaria)|(?:agradeceria|adoraria)|peço|solicito|espero|gostava',
  forward:
    'se|futuro|próxim[oa]s?|de novo|novamente|outra vez|mais tarde|disponível|contact?o|com (?:gosto|prazer)|espero|gostaria|poderia|à disposição',
  easyOut:
    'se não|se (?:tiver|for|puder|preferir|a sua|houver)|sem (?:compromisso|pressa|obrigação)|não (?:é preciso|é necessário|precisa|se preocupe|espero)|compreendo|entendo|compreenderei|entenderei|em qualquer caso|caso contrário|pode ser não|silêncio|claro que|não faz mal',
};

const IT: PartWords = {
  greeting:
    'gentil[ei]|gentilissim[oaie]|egregi[oa]|salve|buongiorno|buonasera|ciao|car[oaie]|spett\\.?(?:le|abile)?|buon (?:giorno|pomeriggio)|illustr[ei]',
  signOff:
    '(?:cordiali|distinti|cari|molti|i miei|con i|un) (?:\\w+ )?salut[io]|cordialmente|cordialità|saluti|grazie|un caro|a presto|con (?:stima|gratitudine|riconoscenza)|in attesa|buona (?:giornata|serata)|suo|sua|porgo',
  thanks:
    'grazie|ringrazio|ringraziamo|ringrazia\\w*|grat[oaie]|riconoscente|gratitudine|riconoscenza|apprezzo|apprezzato',
  response:
    'risposta|rispondere|risposto|messaggio|mail|e-mail|lettera|nota|decisione|informar\\w*|avvisar\\w*|riscontro|sincerità|franchezza|parole|chiarezza|comunicazione|notizi[ae]|scritto|spiegazione',
  considering:
    'tempo|consider\\w+|lettura|lett[oaie]|attenzione|colloquio|interesse|opportunità|candidatura|proposta|valuta\\w+|dedica\\w+|esamina\\w*|incontro|considerazione|richiesta',
  feedback:
    'consigl\\w+|suggeriment\\w+|osservazion\\w+|critic\\w+|opinione|parere|migliorare|riscontro|commenti?|imparare|indicazion\\w+|punto|una (?:sola )?cosa|rafforz\\w+|indicarmi|pesato|una (?:frase|riga)|mancato|decisiv\\w+|ogni osservazione',
  ask: '(?:potrebbe|potreste|sarebbe|potrei|vorrei|gradirei|spero)|mi (?:piacerebbe|permetto)|le (?:chiedo|sarei)|(?:sarei|chiedo)',
  forward:
    'se|futuro|prossim[oaie]|di nuovo|ancora|in seguito|disponibile|contatto|volentieri|spero|lieto|lieta|felice|vorrei|potrei|disposizione',
  easyOut:
    'se non|se (?:ha|avesse|le|possibile|preferisce|la sua|fosse)|senza (?:impegno|fretta|obbligo)|non (?:occorre|è necessario|serve|si preoccupi|mi aspetto)|capisco|comprendo|capirò|comprenderò|in ogni caso|altrimenti|silenzio|può (?:dire|essere)|naturalmente|va bene',
};

const NL: PartWords = {
  greeting: 'beste|geachte|hallo|hoi|goede(?:morgen|middag|navond|ndag)|goeden(?:dag|avond)|lieve|dag|hi',
  signOff:
    '(?:met )?(?:vriendelijke|hartelijke|beste|warme|veel|collegiale) (?:groet(?:en)?|dank)|groet(?:en|jes)?|hoogachtend|bedankt|dank|vriendelijke groet|mvg|alvast|tot (?:ziens|horens|gauw)|hartelijks?|het beste|alle goeds',
  thanks: 'dank(?:je|bare?|baarheid)?|bedankt|bedanken|bedank|dank u|waardeer|waarderen|waardering|op prijs',
  response:
    'antwoord(?:en)?|reactie|bericht|mail|e-mail|brief|besluit|beslissing|laten weten|openheid|eerlijkheid|duidelijkheid|woorden|terugkoppeling|nieuws|geantwoord|geschreven|uitleg',
  considering:
    'tijd|moeite|aandacht|overweg\\w+|lezen|gelezen|gesprek|interesse|belangstelling|kans|sollicitatie|voorstel|bekeken|beoordel\\w+|vertrouwen|gelegenheid|overwogen|verzoek',
  feedback:
    'feedback|advies|tips?|suggesties?|opmerking(?:en)?|kritiek|verbeteren|terugkoppeling|mening|leren|beter|punt|waaraan|werken|raad|aanwijzing|sterker|(?:een|één) (?:zin|regel)|woog|doorslag|ontbrak|zwaarst',
  ask: '(?:zou|zouden|mag|kunt|kan|wilt) (?:u|ik|je|het)|ik (?:zou|hoop|vraag|wil|houd)|graag|zou ik',
  forward:
    'opnieuw|nogmaals|toekomst|volgende|later|graag|mocht(?:en)?|als|contact|hoop|hopelijk|beschikbaar|kan ik|bereid|zou ik|weer',
  easyOut:
    'als (?:u|het|dat|niet)|mocht|geen (?:haast|verplichting|antwoord|probleem)|niet nodig|hoeft niet|begrijp|begrip|anders|vrijblijvend|hoe dan ook|nee (?:zeggen|is)|stilte|natuurlijk|in orde|prima',
};

export const PART_WORDS: Readonly<Record<KnownLanguage, PartWords>> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
};
