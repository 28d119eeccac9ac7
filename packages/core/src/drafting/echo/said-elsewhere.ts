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

/** They would read something else, or will be in touch themselves. */
const MORE_WORK: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:envoy|adress|soumett|montr|propos|lire)\p{L}{0,6}[^.!?]{0,24}(?:prochaine?s?|autres?|nouve(?:au|lle)x?s?) (?:textes?|manuscrits?|projets?|poèmes?|récits?|romans?|travaux)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:schick|send|reich|zeig|leg)\p{L}{0,4}[^.!?]{0,40}(?:nächst|neu|weiter|ander)\p{L}{1,3} (?:Texte?|Manuskripte?|Arbeit(?:en)?|Projekte?|Gedichte?|Geschichten?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:env[ií]|mand|mostr|lee)\p{L}{0,7}[^.!?]{0,30}(?:otr[oa]s?|nuev[oa]s?|próxim[oa]s?) (?:textos?|obras?|manuscritos?|trabajos?|proyectos?|relatos?|poemas?)(?!\p{L})/iu,
};
const IN_TOUCH: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:je|nous) (?:vous|te|t['’]) ?(?:re)?(?:contacter(?:ai|ons)|fer(?:ai|ons) signe|rappeller(?:ai|ons)|écrir(?:ai|ons)|tiendr(?:ai|ons) au courant)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:da|dann|wieder) melde(?:n)? (?:ich mich|wir uns)|(?:melde ich mich|melden wir uns) (?:wieder|dann|gern|noch einmal|bei (?:Ihnen|dir))|(?:komme ich|kommen wir) (?:gern |wieder )?auf (?:dich|Sie) zu)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:le|te|os) (?:avisar|escribir|contactar|llamar)(?:é|emos)|(?:le|te|os) tendr(?:é|emos) en cuenta|nos pondremos en contacto)(?!\p{L})/iu,
};
const NOT_SO = /(?<!\p{L})(?:nicht|kein\p{L}{0,2}|pas|plus de|no|nunca|si no|solo si)(?!\p{L})/iu;

/** They would see other work, or will write themselves; null where they say neither. */
export function openElsewhere(sentences: readonly string[], language: string): Offered | null {
  if (saysSo(sentences, MORE_WORK[language])) return { kind: 'more-work', what: '' };
  return saysSo(sentences, IN_TOUCH[language]) ? { kind: 'ear', what: '' } : null;
}

/** Whether a sentence fits, with no word before it that takes it back. */
function saysSo(sentences: readonly string[], pattern: RegExp | undefined): boolean {
  return sentences.some((sentence) => {
    const found = pattern?.exec(sentence) ?? null;
    if (found === null) return false;
    const upTo = sentence.slice(Math.max(0, found.index - 30), found.index + found[0].length);
    return !NOT_SO.test(upTo.replace(/n['’]hésite[zs]? pas/iu, ''));
  });
}

/** German: "Ihre Auswertung der Lastgänge hat uns allen sehr gefallen". */
const GERMAN =
  /(?<!\p{L})(Ihre?|[Dd]eine?) ((?:\p{L}+[ -]){0,6}\p{L}+) (hat|haben) (uns|mir)(?: allen| beiden)?((?: (?:sehr|besonders|wirklich|ausgesprochen|außerordentlich|gut))*) gefallen/u;
/** Somebody of theirs valued something, in words that name neither side. */
const SPANISH =
  /(?<!\p{L})((?:la comisión|el jurado|el comité|el equipo|el tribunal|la dirección) (?:valoró|destacó|apreció) (?:muy bien |mucho |especialmente |en particular |muy positivamente )?(?:el|la|los|las) [^.,;:]{4,60}?)(?=[.,;:]| pero| aunque)/iu;
const FRENCH =
  /(?<!\p{L})((?:le jury|le comité|la commission|l['’]équipe|notre équipe) (?:a|ont) (?:beaucoup |vraiment |particulièrement |tout particulièrement )?(?:apprécié|aimé|salué|souligné|remarqué) (?:le|la|les|l['’])\s?[^.,;:]{4,60}?)(?=[.,;:]| mais)/iu;
/** "Votre présentation nous a beaucoup plu." */
const FRENCH_PLEASED =
  /(?<!\p{L})(Votre|Vos|Ton|Ta|Tes|Le|La|Les) ([^,.;:]{3,60}?) (nous|m['’]) ?(a|ont) ((?:tous |toutes |beaucoup |vraiment |particulièrement |profondément ){0,2})(plu|touchée?s?|convaincue?s?|séduite?s?|impressionnée?s?|intéressée?s?|marquée?s?|émue?s?)(?!\p{L})/u;
const MASCULINE =
  /(?:[^t]é|ment|age|eau|oir|isme|texte|projet|travail|dossier|roman|jeu|chant|regard|style|parcours|récit|film)$/iu;
const FEMININE =
  /(?:tion|sion|ée|ie|ure|ance|ence|ette|ique|esse|ude|ade|té|maquette|lettre|voix|scène|page|idée|pièce)$/iu;
/** "Su propuesta nos gustó mucho." */
const SPANISH_PLEASED =
  /(?<!\p{L})(Su|Sus|Tu|Tus) ([^,.;:]{3,60}?) (nos|me) (gustó|gustaron|ha gustado|han gustado|encantó|encantaron|impresionó|conmovió|convenció)((?: mucho| muchísimo| especialmente)?)(?!\p{L})/u;
/** "Dein Lied hat uns sehr berührt", "Überzeugt hat die Zusammenarbeit." */
const GERMAN_MOVED =
  /(?<!\p{L})(Ihre?|[Dd]eine?) ((?:\p{L}+[ -]){0,6}\p{L}+) (hat|haben) (?:uns|mich)(?: alle| beide)?((?: (?:sehr|besonders|wirklich|tief)){0,2}) (berührt|überzeugt|beeindruckt|begeistert|bewegt)/u;
const GERMAN_CONVINCED =
  /^(Überzeugt|Gefallen|Beeindruckt) (hat|haben)(?: (uns|mich|mir))?(?: sehr| besonders| vor allem| insbesondere)* ((?:die|der|das) [^,.;:]{3,60})$/u;
const OF_TWO =
  /(?<!\p{L})(?:votre|vos|ton|ta|tes|su|sus|tu|tus|nous|nos|notre|nuestr\p{L}{1,2}|mi|mis|mon|ma|mes)(?!\p{L})/iu;

/** A kind word of theirs as the clause behind "that"; empty where none can be said back as it stands. */
export function praiseElsewhere(sentences: readonly string[], language: string, close: boolean): string {
  for (const sentence of sentences) {
    if (language === 'de') {
      const moved = germanMoved(sentence, close);
      if (moved !== '') return moved;
      const found = GERMAN.exec(sentence);
      if (found === null || /(?<!\p{L})(?:nicht|weniger|kaum)(?!\p{L})/iu.test(sentence)) continue;
      const [, whose = '', thing = '', have = '', who = '', how = ''] = found;
      const mine = whose.endsWith('e') ? 'meine' : 'mein';
      const them = who === 'uns' ? (close ? 'euch' : 'Ihnen') : close ? 'dir' : 'Ihnen';
      return `${mine} ${ofMine(thing)} ${them}${how} gefallen ${have === 'hat' ? 'hat' : 'haben'}`;
    }
    const pleased =
      language === 'fr' ? frenchPleased(sentence, close) : language === 'es' ? spanishPleased(sentence, close) : '';
    if (pleased !== '') return pleased;
    const said =
      language === 'es' ? SPANISH.exec(sentence)?.[1] : language === 'fr' ? FRENCH.exec(sentence)?.[1] : undefined;
    if (said === undefined) continue;
    const mine = said.replace(/(?<!\p{L})votre (\p{L}+)/iu, (whole, noun: string) =>
      MASCULINE.test(noun)
        ? `mon ${noun}`
        : FEMININE.test(noun)
          ? `${/^[aeiouyéèêh]/iu.test(noun) ? 'mon' : 'ma'} ${noun}`
          : whole,
    );
    if (OF_TWO.test(mine.replace(/^notre /i, '').replace(/(?<!\p{L})(?:mon|ma) /u, ''))) continue;
    return smallFirst(mine.replace(/^notre équipe/i, 'votre équipe'));
  }
  return '';
}

/** "Ihr Auftreten und Ihre Erfahrung": both are the user's. */
function ofMine(thing: string): string {
  return thing.replaceAll(/(?<= und )(?:Ihre?|deine?)(?!\p{L})/gu, (whose) => (whose.endsWith('e') ? 'meine' : 'mein'));
}

function frenchPleased(sentence: string, close: boolean): string {
  const found = FRENCH_PLEASED.exec(sentence);
  if (found === null || /(?<!\p{L})(?:ne|pas|moins)(?!\p{L})/iu.test(sentence.slice(0, found.index + found[0].length)))
    return '';
  const [, whose = '', thing = '', whom = '', has = '', how = '', pleased = ''] = found;
  const head = /^\p{L}+/u.exec(thing)?.[0] ?? '';
  const feminine = FEMININE.test(head);
  // Whether it is "mon" or "ma" is told by the ending, or not at all.
  if (whose === 'Votre' && !feminine) return '';
  const mine = whose.startsWith('L')
    ? whose.toLowerCase()
    : /^(?:Vos|Tes)$/.test(whose)
      ? 'mes'
      : whose === 'Ton' || /^[aeiouyéèêh]/iu.test(head)
        ? 'mon'
        : 'ma';
  const you = whom === 'nous' || !close ? 'vous ' : "t'";
  return `${mine} ${thing} ${you}${has} ${how}${pleased}`;
}

function spanishPleased(sentence: string, close: boolean): string {
  const found = SPANISH_PLEASED.exec(sentence);
  if (found === null || /(?<!\p{L})(?:no|tampoco)(?!\p{L})/iu.test(sentence.slice(0, found.index + found[0].length)))
    return '';
  const [, whose = '', thing = '', whom = '', pleased = '', how = ''] = found;
  const you = whom === 'nos' ? (close ? 'os' : 'les') : close ? 'te' : 'le';
  return `${whose.endsWith('s') ? 'mis' : 'mi'} ${thing} ${you} ${pleased}${how}`;
}

function germanMoved(sentence: string, close: boolean): string {
  const bare = sentence.replace(/[.!]$/, '');
  const convinced = GERMAN_CONVINCED.exec(bare);
  if (convinced !== null) {
    const [, pleased = '', have = '', whom = '', thing = ''] = convinced;
    if (/(?<!\p{L})(?:nicht|weniger|kaum|Ihr|dein)/iu.test(bare) || (pleased === 'Gefallen' && whom === '')) return '';
    const you = whom === '' ? '' : pleased === 'Gefallen' ? (close ? 'euch ' : 'Ihnen ') : close ? 'euch ' : 'Sie ';
    return `${thing} ${you}${pleased.toLowerCase()} ${have}`;
  }
  const found = GERMAN_MOVED.exec(bare);
  if (found === null || /(?<!\p{L})(?:nicht|weniger|kaum)(?!\p{L})/iu.test(bare)) return '';
  const [, whose = '', thing = '', have = '', how = '', moved = ''] = found;
  return `${whose.endsWith('e') ? 'meine' : 'mein'} ${thing} ${close ? 'euch' : 'Sie'}${how} ${moved} ${have}`;
}
