import { monthsOf } from '../../months.ts';
import { LANGUAGES } from '../../vocabulary.ts';
import type { KnownLanguage } from '../../vocabulary.ts';

/* When something may come about, in the words of the letter: "on 1 March", "im Frühjahr", "avant le 15 mai". */

const SMALL = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|\d{1,2})`;
/** A season that names something else, "the spring tour", is no time. */
const NO_NOUN = String.raw`(?=[.,;:!?)]|$| (?:and|but|when|once|if|so|with|for|on|at|to|as|or|I|we|you|it|they|which|because|is|are|please|do|from|after|before)\b)`;

const BY_LANGUAGE: Readonly<Record<KnownLanguage, (months: string) => readonly string[]>> = {
  en: (months) => {
    const lead = String.raw`(?:on|in|by|before|until|till|from|after|for|around|towards|during|no later than|at|over|between|since)`;
    const part = String.raw`(?:early |late |mid-?|the (?:beginning|start|end|middle) of |the first week of |the second half of )?`;
    return [
      String.raw`${lead} (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:(?: and | to | or |-|–)\d{1,2}(?:st|nd|rd|th)?)?(?: of)? (?:${months})(?: \d{4})?`,
      String.raw`${lead} (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${months}) \d{1,2}(?:st|nd|rd|th)?(?!\d)`,
      String.raw`${lead} (?:${part})(?:next )?(?:${months})(?: \d{4})?${NO_NOUN}`,
      String.raw`in the week (?:of|beginning) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:${months})`,
      String.raw`next (?:${months})${NO_NOUN}`,
      String.raw`within (?:the (?:next )?)?${SMALL} (?:working |calendar |business )?(?:days|weeks|months)(?: of (?:this letter|this notice|this e-?mail|today))?`,
      String.raw`(?:in|after) (?:about |around |another )?(?:${SMALL}|a few|a couple of) (?:weeks|months|years)['’]?(?: time)?`,
      String.raw`(?:early |late |later )?(?:in|by|from|during|over|for|at|before|after|until|towards) (?:the )?(?:new year|(?:early |late )?(?:spring|summer|autumn|fall|winter)(?: of)?(?: \d{4})?)${NO_NOUN}`,
      String.raw`(?:${lead} )?(?:the )?(?:early |late |later |end of )?next (?:year|month|week|term|season|spring|summer|autumn|fall|winter|quarter)${NO_NOUN}`,
      String.raw`(?:before|after|at|until|by|till|over|from) (?:Easter|Christmas|half[- ]term|the holidays|the summer break|the harvest)${NO_NOUN}`,
      String.raw`(?:in|by|from|at) (?:the )?(?:start|beginning|end) of (?:the |next )?(?:year|month|term|season|quarter|week)`,
      String.raw`(?:early |later )(?:this|next) year`,
      String.raw`(?:at|around|after|before|towards) the turn of the year`,
      String.raw`(?:this|next|on|by) (?:coming )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening)s?)?`,
      String.raw`(?:on|by) the (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening)s?)?`,
    ];
  },
  fr: (months) => [
    String.raw`(?:avant le|jusqu['’]au|à partir du|dès le|à compter du|au plus tard le|d['’]ici le|d['’]ici au|le|du) (?:\d{1,2}|1er)(?: |er )(?:${months})(?: \d{4})?`,
    String.raw`(?:en|pour|dès|début|fin|mi-|d['’]ici|à partir de|courant|vers|au mois de|à la fin de) ?(?:${months})(?: \d{4})?(?![\p{L}])`,
    String.raw`(?:au printemps|à l['’]automne|(?:à|pour|dès|pendant) l['’](?:été|automne)|pour le printemps|en hiver|cet hiver|cet automne|cet été|à la rentrée|au printemps prochain|à l['’]automne prochain)`,
    String.raw`(?:l['’]année prochaine|l['’]an prochain|le mois prochain|la saison prochaine)`,
    String.raw`(?:dans|sous) (?:un délai de )?(?:deux|trois|quatre|cinq|six|huit|dix|quinze|trente|\d{1,2}) (?:jours|semaines|mois)`,
  ],
  de: (months) => [
    String.raw`(?:bis (?:spätestens )?zum|ab dem|ab|am|vor dem|nach dem|bis) \d{1,2}\. ?(?:(?:${months})|\d{1,2}\.)(?: ?\d{4})?`,
    String.raw`(?:im|ab|Anfang|Ende|Mitte|bis|seit|gegen Ende|bis Ende|ab Anfang|ab Mitte|ab Ende) (?:${months})(?: \d{4})?(?!\p{L})`,
    String.raw`(?:im|zum|ab dem|ab) (?:kommenden |nächsten |späten |frühen )?(?:Frühjahr|Frühling|Sommer|Herbst|Winter)(?: \d{4})?(?!\p{L})`,
    String.raw`(?:im (?:nächsten|kommenden|neuen) Jahr|nächstes Jahr|kommendes Jahr|(?:im (?:nächsten|kommenden)|nächsten|kommenden) Monat|in der (?:nächsten|kommenden) (?:Spielzeit|Saison|Runde))`,
    String.raw`(?:innerhalb von|binnen|in) (?:zwei|drei|vier|fünf|sechs|acht|zehn|vierzehn|\d{1,2}) (?:Tagen|Wochen|Monaten|Werktagen)`,
  ],
  es: (months) => [
    String.raw`(?:antes del?|hasta el|a partir del?|desde el|el|del) (?:día )?\d{1,2} de (?:${months})(?: de \d{4})?`,
    String.raw`(?:en|desde|hasta|para|a (?:principios|finales|mediados) de|a partir de|antes de) (?:${months})(?: de \d{4})?(?!\p{L})`,
    String.raw`(?:en|para) (?:la (?:primavera|temporada que viene|próxima primavera)|(?:primavera|verano|otoño|invierno)|el (?:verano|otoño|invierno|próximo (?:verano|otoño|invierno|año|curso)))(?!\p{L})`,
    String.raw`(?:el año que viene|el próximo año|el mes que viene|el próximo mes)`,
    String.raw`(?:en|dentro de|en el plazo de|en un plazo de) (?:dos|tres|cuatro|cinco|seis|ocho|diez|quince|\d{1,2}) (?:días|semanas|meses)(?: hábiles)?`,
  ],
  pt: (months) => [
    String.raw`(?:até ao?|a partir d[eo]|antes d[eo]|n?o dia|em) \d{1,2} de (?:${months})(?: de \d{4})?`,
    String.raw`(?:em|a partir de|até|no início de|no final de) (?:${months})(?: de \d{4})?(?!\p{L})`,
    String.raw`(?:na primavera|no verão|no outono|no inverno|no próximo ano)(?!\p{L})`,
  ],
  it: (months) => [
    String.raw`(?:entro il|dal|fino al|prima del|il) (?:\d{1,2}|1°) (?:${months})(?: \d{4})?`,
    String.raw`(?:a|in|da|entro|entro fine|a fine|a inizio|a metà) (?:${months})(?: \d{4})?(?!\p{L})`,
    String.raw`(?:in primavera|in estate|in autunno|in inverno|l['’]anno prossimo|il prossimo anno)(?!\p{L})`,
  ],
  nl: (months) => [
    String.raw`(?:vóór|voor|op|vanaf|tot|uiterlijk) \d{1,2} (?:${months})(?: \d{4})?`,
    String.raw`(?:in|vanaf|begin|eind|medio|tot) (?:${months})(?: \d{4})?(?!\p{L})`,
    String.raw`(?:in het (?:voorjaar|najaar)|in de (?:zomer|winter|lente|herfst)|volgend jaar)(?!\p{L})`,
  ],
};

/** Months as some write them beside those of `months.ts`. */
const ALSO: Readonly<Partial<Record<KnownLanguage, string>>> = { de: '|Jänner', es: '|setiembre' };

const TIMES: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.map((language) => {
    const patterns = BY_LANGUAGE[language](`${monthsOf(language)}${ALSO[language] ?? ''}`);
    return [language, new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})`, 'iu')];
  }),
);

export interface TimeFound {
  /** As the letter has it: "within 15 days of this letter". */
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** The first time that a sentence names with its preposition; null where it names none. */
export function timeIn(sentence: string, language: string): TimeFound | null {
  const found = TIMES.get(language)?.exec(sentence.slice(0, MOST));
  if (found === null || found === undefined) return null;
  return { said: found[0], start: found.index, end: found.index + found[0].length };
}

const MOST = 600;
