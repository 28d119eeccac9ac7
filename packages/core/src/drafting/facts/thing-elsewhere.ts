import { NO_LINE } from './specific-line.ts';
import type { SpecificSlots } from './specific-line.ts';

/** Of theirs, so that it is said to them what pleases; a moment; anything else by how it may stand in a sentence. */
const OF_THEIRS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:votre|vos|ton|ta|tes) /i,
  de: /^(?:Ihre?|deine?|eu(?:er|re)) /,
  es: /^(?:sus?|tus?|vuestr[oa]s?) /i,
  pt: /^(?:[oa]s? )?(?:su?as?|seus?|tu?as?|teus?|voss[oa]s?) /i,
  it: /^(?:il|la|i|le) (?:vostr[oaei]|su[oaei]|suoi|sue|tu[oaei]|tuoi|tue) /i,
  nl: /^(?:uw|je|jouw|jullie) /i,
};
const MOMENT: Readonly<Record<string, RegExp>> = {
  fr: /^(?:quand|lorsque) /i,
  de: /^als /i,
  es: /^cuando /i,
  pt: /^quando /i,
  it: /^quando /i,
  nl: /^toen /i,
};

const REMARKED =
  /^(?:(?:die|Ihre|deine|eure|Ihr|dein|euer) (?:\p{Ll}+en? )?(?:Hinweise|Fragen|Anmerkungen|Kommentare|Rückmeldung(?:en)?|Ratschläge|Tipps|Kritik|Einwände|Vorschläge)|(?:das|Ihr|dein|euer) (?:\p{Ll}+e?s? )?(?:Gutachten|Feedback))(?!\p{L})/iu;

/** A thing that the user jotted down, in the slot whose sentences it fits, beside English. */
export function thingElsewhere(thing: string, language: string): SpecificSlots {
  const moment = MOMENT[language];
  if (moment?.test(thing) === true)
    return { ...NO_LINE, doing: thing.replace(moment, language === 'de' ? 'als ' : '') };
  // What was remarked on helps; nobody thinks back to it fondly.
  if (language === 'de' && REMARKED.test(thing)) return { ...NO_LINE, what: thing };
  if (OF_THEIRS[language]?.test(thing) === true) return { ...NO_LINE, yours: thing };
  switch (language) {
    case 'de':
      // "Der Blick" is the subject of its sentence alone; "die Fragen" may be several, which no verb of ours would agree with.
      if (/^(?:der|dieser) /i.test(thing)) return { ...NO_LINE, thing };
      return /^(?:das|dieses|ein|mein) /i.test(thing)
        ? { ...NO_LINE, thing, remark: thing }
        : { ...NO_LINE, remark: thing };
    case 'fr':
      // Of two things the second would want a "de" of its own.
      return / et (?:le |la |les |l['’])/i.test(thing)
        ? { ...NO_LINE, thing }
        : { ...NO_LINE, thing, remark: behindDe(thing) };
    case 'es':
      return { ...NO_LINE, thing, remark: thing.replace(/^el /i, 'del ').replace(/^(?!del )/, 'de ') };
    case 'pt':
      return { ...NO_LINE, thing, remark: /^[oa]s? /i.test(thing) ? `d${thing}` : `de ${thing}` };
    default:
      return { ...NO_LINE, thing };
  }
}

/** "du jour de l'atelier", "des questions", "de la scène". */
function behindDe(thing: string): string {
  if (/^le /i.test(thing)) return thing.replace(/^le /i, 'du ');
  if (/^les /i.test(thing)) return thing.replace(/^les /i, 'des ');
  if (/^des /i.test(thing)) return thing.replace(/^des /i, 'de ');
  return /^[aeiouyéèêh]/iu.test(thing) ? `d'${thing}` : `de ${thing}`;
}
