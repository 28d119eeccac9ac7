const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;

/** `contact Ann Lee`, `an Frau Weber`, `à Mme Petit`: a name after a word that sends one to somebody. */
const NAMED =
  /\b(?:contact|email|write to|reach out to|reach|ask for|speak to|speak with|call|introduce you to|in touch with|colleague|contacter|contactez|écrire à|collègue|an|Frau|Herrn?|Kolleg(?:in|en)|contactar con|escribir a|colega|contattare|scrivere a|contact met|collega) ((?:(?:Dr|Ms|Mr|Mrs|Frau|Herrn?|Mme|M|Sra|Sr|Dott)\.? )?\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,24}){1,2})/u;

/** The e-mail address, or else the name, that a sentence sends the reader to; null when there is none. */
export function contactIn(sentence: string): string | null {
  const address = ADDRESS.exec(sentence.slice(0, 2000))?.[0];
  if (address !== undefined) return address.toLowerCase();
  return NAMED.exec(sentence.slice(0, 2000))?.[1] ?? null;
}
