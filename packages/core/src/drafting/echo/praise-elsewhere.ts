import { foundIn, holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';
import { likedOf } from './liked-elsewhere.ts';

/* What letters in French, German and Spanish say kindly, as the answer may say it back. */

/** German: "Ihre Auswertung der Lastgänge hat uns allen sehr gefallen". */
const GERMAN =
  /(?<!\p{L})(Ihre?|[Dd]eine?) ((?:\p{L}+[ -]){0,6}\p{L}+(?: „[^“”]{2,80}[“”])?) (hat|haben) (uns|mir)(?: allen| beiden)?(?: aber| trotzdem| dennoch| jedoch| wirklich)?((?: (?:sehr|besonders|wirklich|ausgesprochen|außerordentlich|gut))*) gefallen/u;
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
  /(?<!\p{L})(Su|Sus|Tu|Tus) ([^,.;:]{3,60}?) (nos|me) (gustó|gustaron|ha gustado|han gustado|encantó|encantaron|emocionó|sorprendió|divirtió|impresionó|conmovió|convenció)((?: mucho| muchísimo| especialmente)?)(?!\p{L})/iu;
/** "Nos encantó tu idea de rodar en el mercado." */
const SPANISH_TURNED =
  /(?<!\p{L})(nos|me) (gustó|gustaron|ha gustado|han gustado|encantó|encantaron|emocionó|impresionó|convenció)((?: mucho| muchísimo| especialmente)?) (tus?|sus?|el|la|los|las) ([^,.;:]{3,60}?)(?=[,.;:]| pero| aunque|$)/iu;
/** "Du hast uns alle zum Lachen gebracht." */
const GERMAN_DID =
  /(?<!\p{L})(?:Sie haben|du hast) (uns|mich)((?: (?:alle|beide|wirklich|sehr|tief))*(?: zum (?:Lachen|Weinen|Nachdenken))?) (gebracht|überzeugt|berührt|beeindruckt|begeistert)(?!\p{L})/iu;
/** "Elle a été remarquée par deux membres du jury." */
const FRENCH_NOTICED =
  /(?<!\p{L})(?:(?:la vôtre|le vôtre|elle|il|votre \p{L}+)[^.;]{0,40}?) a été (?:vraiment |beaucoup |particulièrement |très )?(remarquée?|appréciée?|saluée?|aimée?|défendue?) par ((?:le|la|les|l['’]|deux|trois|plusieurs|certains)[^.,;]{4,50})/iu;
/** "J'ai beaucoup aimé votre fin": what they liked, by its name. */
const FRENCH_LIKED =
  /(?<!\p{L})(?:j['’]ai|nous avons|on a) (?:tous |toutes |vraiment |beaucoup |particulièrement |surtout |énormément ){1,2}(?:aimé|apprécié) (« ?[^«»]{2,60} ?»|(?:la|le|les|l['’]|vos|tes) ?[^,.;:«»]{3,50}?)(?=[.,;:]| mais| et | même|$)/iu;
/** "Dein Lied hat uns sehr berührt", "Überzeugt hat die Zusammenarbeit." */
const GERMAN_MOVED =
  /(?<!\p{L})(Ihre?|[Dd]eine?|Die|Der|Das) ((?:\p{L}+[ -]){0,6}\p{L}+) (hat|haben) (?:uns|mich)(?: alle| beide)?(?: aber| trotzdem| dennoch| jedoch)?((?: (?:sehr|besonders|wirklich|tief|gut)){0,2}) (berührt|überzeugt|beeindruckt|begeistert|bewegt|unterhalten|gefesselt|amüsiert)/u;
const GERMAN_CONVINCED =
  /^(Überzeugt|Gefallen|Beeindruckt) (hat|haben)(?: (uns|mich|mir))?(?: sehr| besonders| vor allem| insbesondere)* ((?:die|der|das) [^,.;:]{3,60})$/u;
const OF_TWO =
  /(?<!\p{L})(?:votre|vos|ton|ta|tes|su|sus|tu|tus|nous|nos|notre|nuestr\p{L}{1,2}|mi|mis|mon|ma|mes)(?!\p{L})/iu;

/** A kind word of theirs as the clause behind "that"; empty where none can be said back as it stands. */
export function praiseElsewhere(sentences: readonly string[], language: string, close: boolean): string {
  // Several people who say "tú" are "vosotros" in Spain alone.
  const you = close && sentences.some((sentence) => holdsIn(PENINSULAR, sentence)) ? 'os' : 'les';
  for (const sentence of sentences) {
    if (language === 'de') {
      const moved = germanMoved(sentence, close);
      if (moved !== '') return moved;
      const found = foundIn(GERMAN, sentence);
      if (found === null || /(?<!\p{L})(?:nicht|weniger|kaum)(?!\p{L})/iu.test(sentence)) continue;
      const [, whose = '', thing = '', have = '', who = '', how = ''] = found;
      const mine = whose.endsWith('e') ? 'meine' : 'mein';
      const them = who === 'uns' ? (close ? 'euch' : 'Ihnen') : close ? 'dir' : 'Ihnen';
      return `${mine} ${ofMine(thing)} ${them}${how} gefallen ${have === 'hat' ? 'hat' : 'haben'}`;
    }
    const pleased =
      language === 'fr'
        ? frenchPleased(sentence, close)
        : language === 'es'
          ? spanishPleased(sentence, close, you)
          : '';
    if (pleased !== '') return pleased;
    const said =
      language === 'es'
        ? foundIn(SPANISH, sentence)?.[1]
        : language === 'fr'
          ? foundIn(FRENCH, sentence)?.[1]
          : undefined;
    if (said === undefined) continue;
    const mine = said.replace(/(?<!\p{L})votre (\p{L}+)/iu, (whole, noun: string) =>
      holdsIn(MASCULINE, noun)
        ? `mon ${noun}`
        : holdsIn(FEMININE, noun)
          ? `${/^[aeiouyéèêh]/iu.test(noun) ? 'mon' : 'ma'} ${noun}`
          : whole,
    );
    if (holdsIn(OF_TWO, mine.replace(/^notre /i, '').replace(/(?<!\p{L})(?:mon|ma) /u, ''))) continue;
    return smallFirst(mine.replace(/^notre équipe/i, 'votre équipe'));
  }
  return '';
}

/** "Ihr Auftreten und Ihre Erfahrung": both are the user's. */
function ofMine(thing: string): string {
  // The title is named before.
  return thing
    .replace(/ „[^“”]*[“”]/u, '')
    .replaceAll(/(?<= und )(?:Ihre?|deine?)(?!\p{L})/gu, (whose) => (whose.endsWith('e') ? 'meine' : 'mein'));
}

function frenchPleased(sentence: string, close: boolean): string {
  const noticed = foundIn(FRENCH_NOTICED, sentence);
  if (noticed !== null && !holdsIn(OF_TWO, noticed[2] ?? '')) {
    const [, how = '', who = ''] = noticed;
    return `${who} l'${/^(?:le|la|l['’]) ?/i.test(who) && !/^les/i.test(who) ? 'a' : 'ont'} ${how}`;
  }
  const found = foundIn(FRENCH_PLEASED, sentence);
  if (found === null || /(?<!\p{L})(?:ne|pas|moins)(?!\p{L})/iu.test(sentence.slice(0, found.index + found[0].length)))
    return '';
  const [, whose = '', thing = '', whom = '', has = '', how = '', pleased = ''] = found;
  const head = /^\p{L}+/u.exec(thing)?.[0] ?? '';
  const feminine = holdsIn(FEMININE, head);
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

/** What they say that they liked, as the answer calls it: "« Rue des Lices »", "la fin"; empty where they name nothing. */
export function likedElsewhere(sentences: readonly string[], language: string): string {
  if (language !== 'fr') return likedOf(sentences, language);
  for (const sentence of sentences) {
    const liked = foundIn(FRENCH_LIKED, sentence)?.[1]
      ?.trim()
      .replace(/^(?:vos|tes) /iu, 'mes ');
    if (liked !== undefined && !holdsIn(OF_TWO, liked.replace(/^mes /, ''))) return liked;
  }
  return '';
}

/** Words that are kind of whatever they are said of. */
const KIND: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:très (?:juste|intéressante?s?)|super|touchée?s?|belle|beau|brillante?s?|remarquables?|talent|séduite?s?|de (?:grande|belle) qualité|précise|claire et|émouvante?s?|excellente?s?|convaincante?s?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:beeindruckt|berührt|hervorragend\p{L}{0,2}|spannend\p{L}{0,2}|überzeugend\p{L}{0,2}|großartig\p{L}{0,2}|schöne[nrs]?|starke[nrs]?|toll\p{L}{0,2}|sehr gut(?:en|e|er)? (?:Eindruck|Text|Arbeit|Gespräch|Vorschlag))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:excelente|magnífic[oa]|precios[oa]|emocionante|brillante|estupend[oa]|muy buen[oa]?|talento|conmovedor[a]?|han? emocionado)(?!\p{L})/iu,
};
const TO_YOU: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes|t['’])(?!\p{L})/iu,
  de: /(?<!\p{L})(?:Sie|Ihre?[nmrs]?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[nmrs]?|[Ee]ure?[nmrs]?|Team)(?!\p{L})/u,
  es: /(?<!\p{L})(?:usted|sus?|tus?|te|tú)(?!\p{L})/iu,
};
/** What is said of others, wished, or denied. */
const OF_OTHERS =
  /(?<!\p{L})(?:ne|pas|plus|nicht|kein\p{L}{0,2}|weniger|no|aunque|autres?|candidat\p{L}*|bewerber\p{L}*|andere[nrs]?|otr[oa]s?|souhait\p{L}*|wünsch\p{L}*|dese\p{L}*|journée|suite|Tag|Wochenende|semana|continuation|quelle)(?!\p{L})/iu;

/** Whether a sentence says something kind to the reader, whatever it is. */
export function isKindElsewhere(sentences: readonly string[], language: string): boolean {
  return sentences
    .flatMap((sentence) => sentence.split(/,? (?:mais|aber|pero|sondern|pourtant|doch) /i))
    .some(
      (clause) =>
        KIND[language]?.test(clause) === true && TO_YOU[language]?.test(clause) === true && !holdsIn(OF_OTHERS, clause),
    );
}

/** Said in Spain: the perfect of what has just been done. */
const PENINSULAR =
  /(?<!\p{L})(?:hemos \p{L}{2,14}(?:[dst]o|cho)|habéis|tenéis|queréis|podéis|os|vosotr[oa]s|vuestr[oa]s?)(?!\p{L})/iu;

function spanishPleased(sentence: string, close: boolean, several: string): string {
  const turned = foundIn(SPANISH_TURNED, sentence);
  if (turned !== null && !/(?<!\p{L})(?:no|tampoco)(?!\p{L})/iu.test(sentence.slice(0, turned.index))) {
    const [, whom = '', pleased = '', how = '', whose = '', thing = ''] = turned;
    const you = whom.toLowerCase() === 'nos' ? several : close ? 'te' : 'le';
    const mine = /^(?:el|l)/i.test(whose) ? whose.toLowerCase() : whose.endsWith('s') ? 'mis' : 'mi';
    return `${mine} ${thing.trim()} ${you} ${pleased}${how}`;
  }
  const found = foundIn(SPANISH_PLEASED, sentence);
  if (found === null || /(?<!\p{L})(?:no|tampoco)(?!\p{L})/iu.test(sentence.slice(0, found.index + found[0].length)))
    return '';
  const [, whose = '', thing = '', whom = '', pleased = '', how = ''] = found;
  const you = whom === 'nos' ? several : close ? 'te' : 'le';
  return `${whose.endsWith('s') ? 'mis' : 'mi'} ${thing} ${you} ${pleased}${how}`;
}

function germanMoved(sentence: string, close: boolean): string {
  const bare = sentence.replace(/[.!]$/, '');
  const did = foundIn(GERMAN_DID, bare);
  if (did !== null && !/(?<!\p{L})(?:nicht|weniger|kaum)(?!\p{L})/iu.test(bare)) {
    const you = close ? (did[1] === 'uns' ? 'euch' : 'dich') : 'Sie';
    return `ich ${you}${did[2] ?? ''} ${did[3] ?? ''} habe`;
  }
  const convinced = GERMAN_CONVINCED.exec(bare);
  if (convinced !== null) {
    const [, pleased = '', have = '', whom = '', thing = ''] = convinced;
    if (/(?<!\p{L})(?:nicht|weniger|kaum|Ihr|dein)/iu.test(bare) || (pleased === 'Gefallen' && whom === '')) return '';
    const you = whom === '' ? '' : pleased === 'Gefallen' ? (close ? 'euch ' : 'Ihnen ') : close ? 'euch ' : 'Sie ';
    return `${thing} ${you}${pleased.toLowerCase()} ${have}`;
  }
  const found = foundIn(GERMAN_MOVED, bare);
  if (found === null || /(?<!\p{L})(?:nicht|weniger|kaum)(?!\p{L})/iu.test(bare)) return '';
  const [, whose = '', thing = '', have = '', how = '', moved = ''] = found;
  const mine = /^d(?:ie|er|as)$/i.test(whose) ? whose.toLowerCase() : whose.endsWith('e') ? 'meine' : 'mein';
  const them = close ? (/(?<!\p{L})mich(?!\p{L})/u.test(bare) ? 'dich' : 'euch') : 'Sie';
  return `${mine} ${thing} ${them}${how} ${moved} ${have}`;
}
