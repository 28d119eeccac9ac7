import type { AnsweredPoint } from '../../advice/basis/answered-point.ts';
import type { Case } from '../../advice/case.ts';
import type { ReasonKind } from '../../vocabulary.ts';
import { flatSentences } from '../particulars/flat-sentences.ts';

/* What of a letter in French, German or Spanish the user's news answers: both have a word of weight in common. */

const IF: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:si|dès que|quand|lorsque|une fois que) (?:vous|tu|votre|vos|ton|ta|tes|la|le|les|cela|d['’]autres|de nouve)/iu,
  de: /(?<!\p{L})(?:wenn|sobald|falls|sollten?) (?:Sie|du|ihr|Ihre?|deine?|eure?|es|sich|neue|der|die|das)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:si|cuando|en cuanto|una vez que) /iu,
};
const INVITES: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:écri\p{L}+|recontact\p{L}+|contact\p{L}+|revenir|reven\p{L}+|au courant|soumettre|soumet\p{L}+|représent\p{L}+|à nouveau|de nouveau|relire|reparler\p{L}*|signe|renvoy\p{L}+)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:meld\p{L}+|schreib\p{L}+|schick\p{L}+|send\p{L}+|einreich\p{L}+|eingereicht|wieder|erneut|noch einmal|nochmals?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:escr[ií]b\p{L}+|av[ií]s\p{L}+|cont[aá]ct\p{L}+|cuént\p{L}+|vuelv\p{L}+|volv\p{L}+|env[ií]\p{L}+|de nuevo|otra vez|retom\p{L}+)(?!\p{L})/iu,
};
/** Reasons that are a judgement or a count: a fact does not answer them. */
const JUDGED: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['competition', 'capacity', 'fit', 'none-given']);
/** Words that letters share without being about the same thing. */
const COMMON =
  /^(?:depui|mainte|désorm|inzwis|seit|jetzt|ahora|desde|notre|votre|unser|nuest|avons|haben|hatte|tenem|hemos|cette|prochai|année|jahr|meses|monat|semai|woche|équipe|team|equipo|projet|projek|proyec|stelle|poste|puesto|dossie|candid|bewerb|zeit|temps|tiempo|même|encore|noch|todav|tout|alle|todos|mehr|plus|más|sehr|très|mucho|pouvez|können|puede|nouvel|nouvea|neue|nuev)/u;
const STEM = 6;

/** The point of the letter that `told` answers: the condition on which they would look again, or a reason they give; null where neither. */
export function answeredElsewhere(facts: Case, told: string): AnsweredPoint | null {
  const { reading, message } = facts;
  const words = stemsOf(told);
  if (words.size === 0) return null;
  const sentences = message.text === '' ? [reading.text] : flatSentences(message);
  const shares = (text: string): boolean => [...stemsOf(text)].some((word) => words.has(word));
  // In a condition time and the week are what it is about.
  const timely = (text: string): boolean => {
    const mine = timesOf(told);
    return [...timesOf(text)].some((word) => mine.has(word));
  };
  const condition = sentences.some(
    (sentence) =>
      IF[reading.language]?.test(sentence) === true &&
      INVITES[reading.language]?.test(sentence) === true &&
      (shares(sentence) || timely(sentence)),
  );
  if (condition) return 'condition';
  return reading.reasons.some(({ kind, quote }) => !JUDGED.has(kind) && shares(quote)) ? 'reason' : null;
}

/** Words of time that count where a condition names them. */
const TIME = /(?<!\p{L})(?:zeit|woche|temps|semaine|tiempo|semana|disponible|verfügbar)(?!\p{L})/giu;

function timesOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(TIME) ?? []);
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,30}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/(?:en|es|s|e|n)$/u, '').slice(0, STEM))
      .filter((word) => word.length > 3 && !COMMON.test(word)),
  );
}
