import { capital, smallFirst } from '../first-letter.ts';

/** What the user told as a basis, ready for a phrase: `clause` goes on after "because", `told` stands as sentences of its own, `news` after a colon. */
export interface BasisSlots {
  readonly clause: string;
  readonly told: string;
  readonly news: string;
}

/** What tells that somebody speaks in a whole sentence. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:je|j['’]\p{L}+|nous|on|il|elle|ils|elles|c['’]est|est|sont|sera|a|ont|peut|peux|viens?|vient)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ich|wir|es|mein\p{L}{0,2} [^.]{0,60}(?:ist|hat|wird|sind|haben)|ist|sind|hat|haben|wird|werden|kann|können|gibt|liegt|liegen|läuft|laufen|steht|stehen|kommt|kommen|geht|gehen|beginnt|startet)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:he|hemos|ha|han|tengo|tenemos|tiene|puedo|podemos|soy|somos|es|son|estoy|estamos|está|acabo|acabamos|voy|vamos|vivo|trabajo|me \p{L}+|nos \p{L}+|\p{L}{3,}(?:amos|emos|imos|aré|eré|iré)|ya \p{L}+)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tenho|temos|tem|posso|podemos|sou|somos|é|são|estou|estamos|está|vou|vamos|já \p{L}+|\p{L}{3,}(?:amos|emos|imos|arei|erei|irei|ei|i)|\p{L}+-me)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:ho|abbiamo|ha|hanno|sono|siamo|è|posso|possiamo|mi \p{L}+|ci \p{L}+|vado|lavoro|vivo)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:ik|wij|we|het|er|is|zijn|heeft|hebben|wordt|kan|kunnen)(?!\p{L})/iu,
};
/** Languages whose phrases go on in small letters after a colon. */
const SMALL_AFTER_COLON: ReadonlySet<string> = new Set(['fr', 'es']);

/** A whole sentence stands by itself; fewer words behind a colon. Beside English. */
export function basisElsewhere(fact: string, language: string): BasisSlots {
  const clause = SMALL_AFTER_COLON.has(language) ? smallFirst(fact) : '';
  return WHOLE[language]?.test(fact) === true
    ? { clause, told: `${capital(fact)}.`, news: '' }
    : { clause, told: '', news: SMALL_AFTER_COLON.has(language) ? clause : fact };
}
