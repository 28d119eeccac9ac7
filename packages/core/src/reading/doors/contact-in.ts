const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;

/** `contact Ann Lee`, `an Frau Weber`, `à Mme Petit`: a name after a word that sends one to somebody. */
const NAMED =
  /\b(?:contact|email|write to|reach out to|reach|ask for|speak to|speak with|talk to|call|introduce you to|in touch with|word with|colleague|contacter|contactez|écrire à|écrivez à|parler à|collègue|(?<=\b(?:sich|bitte|direkt|gerne?|E-?Mail|Sie|dich|Fragen|einfach|du) )an|bei|mit|Kolleg(?:in|en)|contactar con|escribir a|hablar con|colega|falar com|contattare|scrivere a|parlare con|contact met|collega) ((?:(?:Dr|Ms|Mr|Mrs|Frau|Herrn?|Mme|M|Sra|Sr|Dott)\.? \p{Lu}[\p{Ll}'’-]{1,20}|\p{Lu}[\p{Ll}'’-]{1,20} (?:van |von |de )?\p{Lu}[\p{L}'’-]{1,24})(?: \p{Lu}[\p{L}'’-]{1,24})?)/u;

/** `ring Bev`, `bel met Noor`: so does a first name, in languages whose nouns are small, after words that nothing else follows. */
const FIRST_NAMED =
  /\b(?:write to|ask for|speak to|talk to|ring|word with|appelle|parle à|écris à|escribe a|habla con|llama a|fala com|fale com|scrivi a|parla con|chiama|bel met|mail) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(\p{Lu}[\p{Ll}'’-]{1,20})(?=[\s,.;:!?)])/u;

/** A name that is told from others by its title: `Frau Tiedge`, `M. Tourneboeuf`. The reader may be greeted so: not at the start. */
const TITLED =
  /[^\n]\b((?:Dr|Ms|Mr|Mrs|Miss|Prof|Frau|Herrn?|Mme|Mlle|M\.|Sra|Sr|sra|sr|Dott|Dott\.ssa|Sig|Sig\.ra|mevrouw|meneer)\.? \p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})/u;

/** `020 555 0142`, `(555) 010-7744`; no date and no sum has so many digits. */
const PHONE = /(?<![\w/.,-])\+?\(?\d{2,5}\)?(?:[ \u00a0./-]{1,3}\d{2,6}){1,5}(?![\w%€$£])/u;

const DAY = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/gu;

/** To the writer's own address, past the form: `write to me directly`. */
const TO_ME =
  /\b(?:écrivez-moi|écris-moi|appelez-moi|appelle-moi|write to me|e?mail me|call me|ring me|drop me|message me|to me directly|straight to me|escríbeme|escríbame|escribime|llámame|schreib mir|ruf mich|melde dich|scrivimi|mi scriva|chiamami|escreve-me|liga-me|mail me|bel me|schrijf me)\b/iu;

const READ = 2000;

/** As much of a sentence as is read, its first letter small: `Ring Bev` is `ring Bev`. */
function begun(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1, READ);
}

/** The e-mail address, or else the name, that a sentence sends the reader to; null when there is none. */
export function contactIn(sentence: string): string | null {
  const read = begun(sentence);
  const address = ADDRESS.exec(read)?.[0];
  if (address !== undefined) return address.toLowerCase();
  return NAMED.exec(read)?.[1] ?? TITLED.exec(read)?.[1] ?? FIRST_NAMED.exec(read)?.[1] ?? null;
}

/** Somebody's name and, close behind it, an address: `Nora Bell (nora@meadowhall.example)`, `ask Joost: helpers@soil.example`. */
const NAME_AND_ADDRESS =
  /(?<![\p{L}@.])\p{Lu}[\p{Ll}'’-]{1,24}[^.!?\n@]{0,40}[ (:,<[][\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;

/** Whether a sentence tells somebody's name and how to reach them. */
export function namesWithAddress(sentence: string): boolean {
  return NAME_AND_ADDRESS.test(begun(sentence));
}

/** Whether a telephone number stands in a sentence. */
export function hasPhone(sentence: string): boolean {
  const number = PHONE.exec(sentence.slice(0, READ).replaceAll(DAY, ''))?.[0] ?? '';
  return number.replaceAll(/\D/gu, '').length > 6;
}

/** What in a sentence sends the reader to somebody: an address there or in the next, a telephone, a title, a name, the writer. */
export function contactSigns(sentence: string, next: string): readonly number[] {
  const read = begun(sentence);
  const signs = [
    ADDRESS.test(read) || ADDRESS.test(next.slice(0, READ)),
    hasPhone(read),
    TITLED.test(read),
    NAMED.test(read) || FIRST_NAMED.test(read),
    TO_ME.test(read),
  ];
  return signs.map(Number);
}
