import { holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';
import { timeIn } from '../particulars/time-in.ts';
import type { Offered } from './offered.ts';

/* What letters in French, German and Spanish ask of the reader or say kindly, where the words allow an answer as they stand. */

/** They ask whether they may do something, or whether the user would like something else. */
const ASKED: Readonly<Record<string, RegExp>> = {
  fr: /(?:(?:seriez-vous|serais-tu|es-tu|êtes-vous) (?:intéressée?s?|d['’]accord|partante?s?|disponible)|(?:souhaiteriez|accepteriez)-vous|(?:voulez|souhaitez)-vous (?:que (?:je|nous)|en|la|le|venir|plutôt)|(?:veux|souhaites)-tu (?:que (?:je|nous)|en|venir)|(?:cela|ça) (?:vous|te) (?:dirait|intéresse|intéresserait|conviendrait|tente)|(?:puis-je|pouvons-nous) (?:garder|transmettre|donner|conserver|vous mettre|te mettre))[^?]{0,120}\?/i,
  de: /(?:soll(?:en)? (?:ich|wir) (?:Ihnen|dir|Sie|dich|Ihre|deine|ihr|ihm)|(?:möchten Sie|möchtest du|wollen Sie|willst du), dass|hätte(?:n Sie|st du|t ihr) (?:Lust|Interesse)|(?:wären Sie|wärst du) (?:bereit|interessiert|dabei)|(?:darf ich|dürfen wir) (?:Ihre|deine|Sie|dich)|wäre das (?:etwas|was) für (?:Sie|dich))[^?]{0,120}\?/i,
  es: /(?:(?:quiere|quieres|desea) que (?:le|te|la|lo|l[ae]s|guardemos|pase|demos)|(?:le|te) (?:interesaría|gustaría|apetece|apetecería|parece bien)|(?:querría|querrías|estaría|estarías) (?:disponible|interesad[oa]|dispuest[oa]|venir|participar)|(?:puedo|podemos) (?:pasar|guardar|dar|quedarnos))[^?]{0,120}\?/i,
};
const NO_OFFER =
  /newsletter|abonn|abonier|suscri|umfrage|enquête|encuesta|factur|rechnung|löschen|supprim|borrar|datenschutz/i;

/** A question that a warm yes answers; null where there is none. */
export function askedElsewhere(sentences: readonly string[], language: string): Offered | null {
  const pattern = ASKED[language];
  const asked = sentences.some((sentence) => pattern?.test(sentence) === true && !holdsIn(NO_OFFER, sentence));
  return asked ? { kind: 'yes', what: '' } : null;
}

/** They would read something else, or will be in touch themselves. */
const MORE_WORK: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:envoy|adress|soumett|montr|propos|lire)\p{L}{0,6}[^.!?]{0,24}(?:prochaine?s?|autres?|nouve(?:au|lle)x?s?) (?:textes?|manuscrits?|projets?|poèmes?|récits?|romans?|travaux|idées?)(?!\p{L})|(?:autre|nouvelle|nouveau|prochaine?) (?:idée|projet|texte|proposition|manuscrit|chose)s?(?!\p{L})[^.!?]{0,40}(?:envoie|envoy|propos|montr|écri)/iu,
  de: /(?<!\p{L})(?:schick|send|reich|zeig|leg)\p{L}{0,4}[^.!?]{0,40}(?:nächst|neu|weiter|ander)\p{L}{1,3} (?:Texte?|Manuskripte?|Arbeit(?:en)?|Projekte?|Gedichte?|Geschichten?|Ideen?)(?!\p{L})|(?<!\p{L})(?:etwas Neues|(?:eine?n? )?(?:neue|andere|nächste)[nrs]? (?:Texte?|Idee|Manuskript|Arbeit|Projekt))(?!\p{L})[^.!?]{0,40}(?:schick|send|zeig)/iu,
  es: /(?<!\p{L})(?:env[ií]|mand|mostr|lee)\p{L}{0,7}[^.!?]{0,30}(?:otr[oa]s?|nuev[oa]s?|próxim[oa]s?) (?:textos?|obras?|manuscritos?|trabajos?|proyectos?|relatos?|poemas?|ideas?)(?!\p{L})|(?<!\p{L})(?:algo nuevo|otra (?:idea|propuesta|cosa))(?!\p{L})[^.!?]{0,40}(?:env[ií]|mánd|mand|escr)/iu,
};
const IN_TOUCH: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:je|nous) (?:vous|te|t['’]) ?(?:re)?(?:contacter(?:ai|ons)|fer(?:ai|ons) signe|rappeller(?:ai|ons)|écrir(?:ai|ons)|tiendr(?:ai|ons) au courant)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:da|dann|wieder) melde(?:n)? (?:ich mich|wir uns)|(?:und )?(?:ich |gern )?melde mich(?: gerne?)?,? (?:wenn|sobald|falls)|(?:ich melde mich|wir melden uns)(?: gerne?)?,? (?:wieder|bei (?:Ihnen|dir|euch)|noch einmal|wenn|sobald|falls)|(?:melde ich mich|melden wir uns) (?:wieder|dann|gern|noch einmal|bei (?:Ihnen|dir))|(?:komme ich|kommen wir) (?:gern |wieder )?auf (?:dich|Sie) zu)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:le|te|os) (?:(?:avisar|escribir|contactar|llamar)(?:é|emos)|avisamos|aviso|escribimos|llamamos)|(?:le|te|os) tendr(?:é|emos) en cuenta|nos pondremos en contacto)(?!\p{L})/iu,
};
const NOT_SO = /(?<!\p{L})(?:nicht|kein\p{L}{0,2}|pas|plus de|no|nunca|si no|solo si)(?!\p{L})/iu;

/** They would see other work, or will write themselves; null where they say neither. */
export function openElsewhere(sentences: readonly string[], language: string): Offered | null {
  if (saysSo(sentences, MORE_WORK[language])) return { kind: 'more-work', what: '' };
  const heard = sentences.find((sentence) => saysSo([sentence], IN_TOUCH[language]));
  return heard === undefined ? null : { kind: 'ear', what: smallFirst(timeIn(heard, language)?.said ?? '') };
}

/** They would talk about it again, at a time that they name. */
const TALK: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:reparler|reparlons|reparlera|rediscuter|refaire le point|refaisons le point|(?:on|nous) (?:fait|fera|faisons|ferons) le point|discuter de vive voix)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:lasst?|lassen Sie) uns|(?:können|sollten|wollen) wir|sprechen wir|reden wir|wir (?:können|sollten))(?!\p{L})[^.?!]{0,60}(?:sprechen|reden|unterhalten|zusammensetzen|telefonieren|noch einmal|nochmal)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:hablamos|hablémoslo|lo hablamos|volver a hablarlo|volvemos a hablar\p{L}{0,2}|retomamos|lo retomamos)(?!\p{L})/iu,
};

/** They are there to talk it through. */
const AT_HAND: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})à (?:votre|ta) disposition pour (?:en )?(?:discuter|parler|échanger|vous (?:expliquer|faire un retour))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:für ein (?:kurzes )?(?:Gespräch|Telefonat|Telefongespräch)|um darüber zu sprechen)[^.!?]{0,40}(?:zur Verfügung|bereit|gern)(?!\p{L})/iu,
  es: /(?<!\p{L})a (?:su|tu) disposición para (?:comentarlo|hablarlo|explicárselo|hablar)(?!\p{L})/iu,
};

/** They would talk the decision through; null where they say nothing of it. */
export function atHandElsewhere(sentences: readonly string[], language: string): Offered | null {
  return saysSo(sentences, AT_HAND[language]) ? { kind: 'call', what: '' } : null;
}

/** When they would talk again; null where they name no time. */
export function talkElsewhere(sentences: readonly string[], language: string): Offered | null {
  for (const sentence of sentences) {
    if (TALK[language]?.test(sentence) !== true || holdsIn(NOT_SO, sentence)) continue;
    const time = timeIn(sentence, language)?.said;
    if (time !== undefined) return { kind: 'meeting', what: smallFirst(time) };
  }
  return null;
}

/** Whether a sentence fits, with no word before it that takes it back. */
function saysSo(sentences: readonly string[], pattern: RegExp | undefined): boolean {
  return sentences.some((sentence) => {
    const found = pattern?.exec(sentence) ?? null;
    if (found === null) return false;
    const upTo = sentence.slice(Math.max(0, found.index - 30), found.index + found[0].length);
    return !holdsIn(NOT_SO, upTo.replace(/n['’]hésite[zs]? pas/iu, ''));
  });
}
