import type { Offered } from './offered.ts';
import { smallFirst } from '../first-letter.ts';

/* What letters in French, German and Spanish ask of the reader or say kindly, where the words allow an answer as they stand. */

/** They ask whether they may do something, or whether the user would like something else. */
const ASKED: Readonly<Record<string, RegExp>> = {
  fr: /(?:(?:voulez|souhaitez)-vous (?:que (?:je|nous)|en|la|le|venir|plutôt)|(?:veux|souhaites)-tu (?:que (?:je|nous)|en|venir)|(?:cela|ça) (?:vous|te) (?:dirait|intéresse|intéresserait|conviendrait|tente)|(?:puis-je|pouvons-nous) (?:garder|transmettre|donner|conserver|vous mettre|te mettre))[^?]{0,120}\?/i,
  de: /(?:soll(?:en)? (?:ich|wir) (?:Ihnen|dir|Sie|dich|Ihre|deine|ihr|ihm)|(?:möchten Sie|möchtest du|wollen Sie|willst du), dass|hätte(?:n Sie|st du) (?:Lust|Interesse)|darf ich (?:Ihre|deine|Sie|dich)|wäre das (?:etwas|was) für (?:Sie|dich))[^?]{0,120}\?/i,
  es: /(?:(?:quiere|quieres|desea) que (?:le|te|la|lo|l[ae]s|guardemos|pase|demos)|(?:le|te) (?:interesaría|gustaría|apetece|apetecería|parece bien)|(?:puedo|podemos) (?:pasar|guardar|dar|quedarnos))[^?]{0,120}\?/i,
};
const NO_OFFER =
  /newsletter|abonn|abonier|suscri|umfrage|enquête|encuesta|factur|rechnung|löschen|supprim|borrar|datenschutz/i;

/** A question that a warm yes answers; null where there is none. */
export function askedElsewhere(sentences: readonly string[], language: string): Offered | null {
  const pattern = ASKED[language];
  const asked = sentences.some((sentence) => pattern?.test(sentence) === true && !NO_OFFER.test(sentence));
  return asked ? { kind: 'yes', what: '' } : null;
}

/** German: "Ihre Auswertung der Lastgänge hat uns allen sehr gefallen". */
const GERMAN =
  /(?<!\p{L})(Ihre?|[Dd]eine?) ((?:\p{L}+[ -]){0,6}\p{L}+) (hat|haben) (uns|mir)(?: allen| beiden)?((?: (?:sehr|besonders|wirklich|ausgesprochen|außerordentlich|gut))*) gefallen/u;
/** Somebody of theirs valued something, in words that name neither side. */
const SPANISH =
  /(?<!\p{L})((?:la comisión|el jurado|el comité|el equipo|el tribunal|la dirección) (?:valoró|destacó|apreció) (?:muy bien |mucho |especialmente |en particular |muy positivamente )?(?:el|la|los|las) [^.,;:]{4,60}?)(?=[.,;:]| pero| aunque)/iu;
const FRENCH =
  /(?<!\p{L})((?:le jury|le comité|la commission|l['’]équipe|notre équipe) (?:a|ont) (?:beaucoup |vraiment |particulièrement |tout particulièrement )?(?:apprécié|aimé|salué|souligné|remarqué) (?:le|la|les|l['’])\s?[^.,;:]{4,60}?)(?=[.,;:]| mais)/iu;
const OF_TWO =
  /(?<!\p{L})(?:votre|vos|ton|ta|tes|su|sus|tu|tus|nous|nos|notre|nuestr\p{L}{1,2}|mi|mis|mon|ma|mes)(?!\p{L})/iu;

/** A kind word of theirs as the clause behind "that"; empty where none can be said back as it stands. */
export function praiseElsewhere(sentences: readonly string[], language: string, close: boolean): string {
  for (const sentence of sentences) {
    if (language === 'de') {
      const found = GERMAN.exec(sentence);
      if (found === null || /(?<!\p{L})(?:nicht|weniger|kaum)(?!\p{L})/iu.test(sentence)) continue;
      const [, whose = '', thing = '', have = '', who = '', how = ''] = found;
      const mine = whose.endsWith('e') ? 'meine' : 'mein';
      const them = who === 'uns' ? (close ? 'euch' : 'Ihnen') : close ? 'dir' : 'Ihnen';
      return `${mine} ${thing} ${them}${how} gefallen ${have === 'hat' ? 'hat' : 'haben'}`;
    }
    const said =
      language === 'es' ? SPANISH.exec(sentence)?.[1] : language === 'fr' ? FRENCH.exec(sentence)?.[1] : undefined;
    if (said === undefined || OF_TWO.test(said.replace(/^notre /i, ''))) continue;
    return smallFirst(said.replace(/^notre équipe/i, 'votre équipe'));
  }
  return '';
}
