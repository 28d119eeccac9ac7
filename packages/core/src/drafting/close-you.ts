/** The close word for "you", by language; English has none. */
const CLOSE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:du|dir|dich|dein(?:e|er|en|em|es)?|euch|euer|eure[nmrs]?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|ton|tes|t['’](?:es|as|avons|envoie\p{L}?|écris|ai|remercie\p{L}{0,3}))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|tu|tus|te|contigo|ti|os|vosotr[oa]s|vuestr[oa]s?|\p{L}{2,12}[áé]is|puedes|quieres|tienes|podrías|escríbeme|mándame|envíame|\p{L}{2,12}[ai]ste)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|teu|tua|teus|tuas|contigo)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tu|tuo|tua|tuoi|ti|te)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:je|jij|jou|jouw)(?!\p{L})/iu,
};

/** The distant one: where a letter has it, it decides. */
const DISTANT: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e|er|en|em|es)?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|ustedes|no dude|envíe(?:nos|me)|suy[oa]s?|sus? (?:cuento|texto|textos|obra|propuesta|trabajo|manuscrito|art[íi]culo|proyecto|perfil|interés|participación|mensaje)|su candidatura|su solicitud|su propuesta|su (?:tiempo|atención|visita|llamada|respuesta|confianza)|le (?:agrade(?:cemos|zco)|comunic(?:amos|o)|inform(?:amos|o)|dese(?:amos|o)|escrib(?:imos|o)|envi(?:amos)|envío|pid(?:o)|pedimos)|(?:informar|comunicar|agradecer|desear|decir|invitar)l[eao])(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:o senhor|a senhora|V\. ?Ex)/iu,
  it: /(?<!\p{L})(?:Lei|Suo|Sua|La ringraziamo|Le comunichiamo|Le auguriamo)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:u|uw)(?!\p{L})/u,
};

/** Which word for "you" the first 4,000 characters of a letter use; null where neither is there, or the language has but one. */
export function youOf(text: string, language: string): 'close' | 'distant' | null {
  const letter = text.slice(0, MOST_TEXT);
  if (DISTANT[language]?.test(letter) === true) return 'distant';
  return CLOSE[language]?.test(letter) === true ? 'close' : null;
}

const MOST_TEXT = 4000;
