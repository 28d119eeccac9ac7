/** Patterns by which people say that somebody passed the reader's name on, and words to look for before they are tried. */
export interface ReferralCue {
  /** Lower case; one of these stands wherever one of the patterns matches, line ends as spaces. */
  readonly words: readonly string[];
  readonly patterns: readonly RegExp[];
}

/**
 * Words by which people say that somebody passed the reader's name on, in the languages that are read. Who it was is told by
 * the name beside them. Bounded gaps only, so that time stays linear. Nearly all mail has none of the words, and looking for
 * those costs far less than trying the patterns.
 */
export const REFERRAL_CUES: readonly ReferralCue[] = [
  // English
  {
    words: ['passed ', 'gave ', 'given ', 'forwarded ', 'handed ', 'sent ', 'showed ', 'shown '],
    patterns: [
      /\b(?:passed|gave|given|forwarded|handed|sent|showed|shown) (?:me|us|along|on)? ?(?:your|the) (?:name|details|note|letter|pitch|proposal|sample|work|e-?mail|message|contact|cv|r[ée]sum[ée]|portfolio)\b(?= (?:on|along|to me|you|and|,)|[^.\n]{0,60}\b(?:you (?:wrote|sent)|to me|to us)|[.,])/i,
    ],
  },
  {
    words: ['passed ', 'gave ', 'given ', 'forwarded ', 'handed ', 'sent ', 'showed ', 'shown '],
    patterns: [
      /\b(?:passed|gave|given|forwarded|handed|sent|showed|shown) (?:me|us) your (?:name|details|note|letter|pitch|proposal|quote|estimate|drawings|photographs|photos|sketches|pages|script|sample|work|e-?mail|message|contact|cv|r[ée]sum[ée]|portfolio|essay|story|poems?)\b/i,
    ],
  },
  {
    words: ['passed you', 'forwarded you', 'mentioned you', 'handed you', 'showed you', 'recommended you'],
    patterns: [
      /\b(?:passed|forwarded|mentioned|handed|showed|recommended) (?:you|your (?:\w{1,20} )?(?:name|details|note|letter|pitch|work|e-?mail|cv|r[ée]sum[ée]|portfolio|essay|story|writing|application)) (?:on |along )?to\b/i,
    ],
  },
  {
    words: ['your name '],
    patterns: [
      /\byour name (?:came|comes|was|has been|reached|had come) (?:to (?:me|us|our attention) )?(?:up\b|through|via|from|by|given|passed|recommended|mentioned|suggested)/i,
    ],
  },
  {
    words: ['told me ', 'told us ', 'tells me ', 'tells us '],
    patterns: [
      /\b(?:told|tells) (?:me|us) (?:all |so much )?about (?:you|your (?:\w{1,20} )?(?:work|letter|writing|reading|essay|application))\b/i,
    ],
  },
  {
    words: ['i should ', 'we should '],
    patterns: [
      /\b(?:said|says|thinks|thought|told (?:me|us)) (?:that )?(?:[^.\n]{0,80} )?(?:I|we) should (?:ask|write|talk|speak|get|contact|call|try|meet)\b/i,
    ],
  },
  {
    words: ['highly of you', 'warmly of you'],
    patterns: [/\b(?:speaks|spoke) (?:very )?(?:highly|warmly) of (?:you|your)\b/i],
  },
  {
    words: ['the suggestion of', 'the recommendation of'],
    patterns: [/\b(?:at|on) the (?:suggestion|recommendation) of\b/i],
  },
  {
    words: ['suggested ', 'recommended ', 'thought '],
    patterns: [
      /\b(?:suggested|recommended|thought) (?:that )?(?:I|we|you) (?:get|be|might|should|write|reach|contact|could)[^.\n]{0,40}\b(?:touch|contact|write|reach|you|fit|match)\b/i,
    ],
  },
  {
    words: ['recommended you', 'mentioned you', 'suggested you'],
    patterns: [/\b(?:recommended|mentioned|suggested) (?:you|your name|your work)\b/i],
  },
  { words: ['put me in touch', 'put us in touch', 'put you in touch'], patterns: [/\bput (?:me|us|you) in touch\b/i] },
  {
    words: ['my colleague', 'our colleague', 'my friend', 'a friend'],
    patterns: [
      /\b(?:you (?:might|may|could|should)|why not|\bdo) (?:try|contact|write to|speak to|talk to|get in touch with) (?:my colleague|our colleague|my friend|a friend)\b/i,
    ],
  },
  {
    words: ['your name ', 'your details ', 'your contact '],
    patterns: [
      /\b(?:got|have|had|found|was given|were given) your (?:name|details|contact) (?:from|through|via|by)\b/i,
    ],
  },
  // French
  {
    words: [
      'parlé de ',
      'donné ',
      'transmis ',
      'passé ',
      'communiqué ',
      'indiqué ',
      'montré ',
      'fait suivre ',
      'recommandé',
      'votre nom ',
      'ton nom ',
      'vos coordonnées ',
      'tes coordonnées ',
      'de la part d',
      'sur le conseil',
      'sur les conseils',
      'sur la recommandation',
      'sur la suggestion',
      'sur la proposition',
    ],
    patterns: [
      /(?:m|t|l|nous |vous )(?:['’])?a(?:vait)? (?:(?:beaucoup |chaleureusement )?parlé de (?:vous|toi|votre|ton)|(?:donné|transmis|passé|communiqué|indiqué|montré|fait suivre) (?:votre|vos|ton|ta|tes) (?:nom|coordonnées|contact|candidature|message|lettre|courrier|travail|adresse|texte|dossier)|(?:vivement |chaleureusement )?recommandée?\b)/i,
      /\b(?:eu|reçu|obtenu) (?:votre nom|ton nom|vos coordonnées|tes coordonnées) (?:par|de|grâce à)/i,
      /\b(?:recommandée? par|de la part (?:de|d['’])|sur (?:le conseil|les conseils|la recommandation|la suggestion|la proposition) (?:de|d['’]))/i,
    ],
  },
  // German
  {
    words: [
      'empfohlen',
      'genannt',
      'gegeben',
      'gezeigt',
      'geschickt',
      'weitergeleitet',
      'weitergegeben',
      'erzählt',
      'berichtet',
      'ihren namen ',
      'deinen namen ',
      'empfehlung von',
      'anraten von',
      'vorschlag von',
      'vermittlung von',
    ],
    patterns: [
      /\bh(?:at|aben) (?:mir|uns) (?:Sie|dich|Ihren Namen|Ihre (?:Kontaktdaten|Bewerbung|Nachricht|Arbeit|Adresse|Daten|Unterlagen|Texte)|Ihren (?:Brief|Kontakt|Text)|deinen (?:Namen|Brief|Kontakt|Text)|deine (?:Kontaktdaten|Bewerbung|Nachricht|Arbeit|Adresse)) (?:[^.\n]{0,20} )?(?:empfohlen|genannt|gegeben|gezeigt|geschickt|weitergeleitet|weitergegeben)/i,
      /\bh(?:at|aben) (?:Sie|dich) (?:mir|uns) (?:[^.\n]{0,20} )?empfohlen/i,
      /\bh(?:at|aben) (?:mir|uns) (?:so |viel |viel Gutes )?von (?:Ihnen|dir|Ihrer|Ihrem|deiner|deinem) (?:[^.\n]{0,40} )?(?:erzählt|berichtet)/i,
      /\b(?:Ihren|deinen) Namen (?:habe ich|haben wir) (?:[^.\n]{0,20} )?von [^.\n]{2,60}(?:bekommen|erhalten)/i,
      /\b(?:auf|über) (?:die )?(?:Empfehlung|Anraten|Vorschlag|Vermittlung) von\b/i,
    ],
  },
  // Spanish
  {
    words: [
      'me ha ',
      'me han ',
      'nos ha ',
      'nos han ',
      'me dio ',
      'nos dio ',
      'pasó ',
      'pasaron ',
      'dieron ',
      'envió ',
      'mostró ',
      'enseñó ',
      'hablado ',
      'habló ',
      'hablaron ',
      'recomendado',
      'recomendó',
      'por recomendación',
      'por indicación',
      'por sugerencia',
      'por consejo',
      'por mediación',
    ],
    patterns: [
      /\b(?:me|nos) h(?:a|an) (?:dado|pasado|facilitado|enviado|reenviado|mostrado|enseñado) (?:su|sus|tu|tus) (?:nombre|datos|contacto|carta|candidatura|trabajo|texto)/i,
      /\b(?:me|nos) (?:pasó|dio|pasaron|dieron|envió|mostró|enseñó) (?:su|sus|tu|tus) (?:nombre|datos|contacto|carta|candidatura|trabajo|texto)/i,
      /\b(?:me|nos) (?:ha hablado|han hablado|habló|hablaron) (?:muy )?(?:bien )?de (?:usted|ti|su|tu)\b/i,
      /\b(?:le|lo|la|te) (?:ha recomendado|han recomendado|recomendó)\b|\b(?:me|nos) (?:ha recomendado|recomendó) (?:su|tu|a usted)/i,
      /\bpor (?:recomendación|indicación|sugerencia|consejo|mediación) de\b/i,
    ],
  },
  // Portuguese
  {
    words: [
      'deu-',
      'passou-',
      'enviou-',
      'mostrou-',
      'encaminhou-',
      'me deu ',
      'nos deu ',
      'passou ',
      'enviou ',
      'mostrou ',
      'encaminhou ',
      'falou',
      'recomendou',
      'por indicação',
      'por recomendação',
      'por sugestão',
      'por conselho',
      'por intermédio',
    ],
    patterns: [
      /\b(?:deu|passou|enviou|mostrou|encaminhou)-(?:me|nos) (?:o |a |os )?(?:seu|teu|seus|sua|tua) (?:nome|contacto|contato|dados|carta|candidatura|trabalho|texto)/i,
      /\b(?:me|nos) (?:passou|deu|enviou|mostrou|encaminhou) (?:o |a |os )?(?:seu|teu|seus|sua|tua) (?:nome|contacto|contato|dados|carta|candidatura|trabalho|texto)/i,
      /\b(?:falou-(?:me|nos)|(?:me|nos) falou) (?:muito )?(?:bem )?d(?:e (?:si|ti|você)|o seu|o teu)/i,
      /\brecomendou(?:-(?:me|nos))? (?:(?:o )?(?:seu|teu)|você)|\b(?:me|nos) recomendou (?:você|o seu)/i,
      /\bpor (?:indicação|recomendação|sugestão|conselho|intermédio) d(?:e|a|o)\b/i,
    ],
  },
  // Italian
  {
    words: [
      'mi ha',
      'ci ha',
      'il suo nome ',
      'il tuo nome ',
      'il suo contatto ',
      'il tuo contatto ',
      'su consiglio di',
      'su suggerimento di',
      'su indicazione di',
      'su raccomandazione di',
      'su segnalazione di',
      'ha raccomandat',
    ],
    patterns: [
      /\b(?:mi|ci) ha(?:nno)? (?:dato|passato|fornito|girato|inoltrato|mostrato|fatto) (?:il |la |i )?(?:suo|tuo|sua|tua|suoi|tuoi) (?:nome|contatto|contatti|recapito|recapiti|dati|lettera|candidatura|lavoro|testo)/i,
      /\b(?:mi|ci) ha(?:nno)? parlato (?:molto )?(?:bene )?(?:di (?:lei|te)|del (?:suo|tuo))/i,
      /\b(?:ho avuto|abbiamo avuto|ho ricevuto) il (?:suo|tuo) (?:nome|contatto) (?:da|tramite)/i,
      /\bsu (?:consiglio|suggerimento|indicazione|raccomandazione|segnalazione) di\b|\b(?:me|ce) (?:la|l['’]) ?ha raccomandat/i,
    ],
  },
  // Dutch
  {
    words: [
      'mij uw ',
      'mij je ',
      'mij jouw ',
      'me uw ',
      'me je ',
      'me jouw ',
      'ons uw ',
      'ons je ',
      'ons jouw ',
      'aanbevolen',
      'over u',
      'over j',
      'uw naam ',
      'je naam ',
      'jouw naam ',
      'uw gegevens ',
      'je gegevens ',
      'jouw gegevens ',
      'op aanraden van',
      'op aanbeveling van',
      'op advies van',
      'op voorspraak van',
      'op voorstel van',
    ],
    patterns: [
      /\b(?:gaf|gaven|heeft|hebben|stuurde|liet) (?:mij|me|ons) (?:uw|je|jouw) (?:naam|gegevens|contact|contactgegevens|brief|sollicitatie|werk|tekst)\b/i,
      /\b(?:heeft|hebben) (?:u|je|jou) (?:bij (?:mij|me|ons) |aan (?:mij|me|ons) )?aanbevolen/i,
      /\b(?:vertelde|vertelden|heeft|hebben) (?:mij|me|ons) (?:[^.\n]{0,20} )?over (?:u|je|jou|uw|jouw)\b/i,
      /\b(?:kreeg|kregen|heb|hebben) (?:uw|je|jouw) (?:naam|gegevens) (?:van|via|door)\b/i,
      /\bop (?:aanraden|aanbeveling|advies|voorspraak|voorstel) van\b/i,
    ],
  },
];
