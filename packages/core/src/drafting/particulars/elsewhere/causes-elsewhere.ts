import { foundIn } from '../../../asked-of.ts';
import { smallFirst } from '../../first-letter.ts';
import { isOfTwo } from './of-two.ts';

/* What stands in the way by a letter in French, German or Spanish, as the answer says that it is understood: behind "que", "dass". */

/** "Nous recherchons …" is understood as "que vous recherchiez …". */
const FRENCH_SEEK =
  /(?<!\p{L})nous (recherch|cherch|souhait|priorit)(?:ons|ions|isons) ((?:une? |des |d['’]|quelqu['’]un )[^,.;:]{6,110})/iu;
const FRENCH_NEED =
  /(?<!\p{L})(?:nous avons|il nous faut|on a) (?:(?:plutôt|vraiment) )?besoin d(?:e |['’]un profil )([^,.;:]{6,80})/iu;
const FRENCH_SHUT =
  /(?<!\p{L})((?:le|la|les|l['’]|notre|nos|votre) ?[^,.;:]{3,50}?) (est|sont) ((?:désormais |déjà |encore |actuellement |malheureusement )*(?:complet|complète|complets|complètes|bouclée?s?|pourvue?s?|gelée?s?|épuisée?s?|attribuée?s?|close?s?|fermée?s?|suspendue?s?)(?: (?:jusqu|pour)[^,.;]{3,40})?)(?!\p{L})/iu;
const GERMAN_SEEK =
  /(?:^|[,;:] |(?<!\p{L})(?:weil|da|denn) )wir ((?:jemanden|eine Person|eine[n]? \p{Lu}\p{L}+) (?:suchen|brauchen), (?:der|die) [^,.;:]{4,70})/iu;
const GERMAN_NEED =
  /(?:^|[,;:] |(?<!\p{L})(?:denn|aber|doch|und) )wir (brauchen|suchen) ((?:erste[rns]? |mehr |noch |eine[nr]? )[^,.;:]{4,70})/iu;
const GERMAN_BECAUSE =
  /, (?:da|weil) ((?:die|der|das|es|eine? andere[rs]?) [^,.;:]{4,80} (?:ist|sind|war|waren|fehlt|fehlen|passt|reicht|läuft|kann|können|hat|haben))(?=[.,;:]|$)/u;
const GERMAN_SHUT =
  /(?<!\p{L})(ist|sind) ((?:das|der|die) [^,.;:]{3,50}?) ((?:leider |schon |bereits |inzwischen )*(?:voll|vergeben|besetzt|belegt|ausgebucht|ausgeschöpft|abgeschlossen))(?!\p{L})/iu;
/** "Der Februar ist leider schon voll": the same, with its subject first. */
const GERMAN_SHUT_PLAINLY =
  /(?:^|[.:;,] )((?:das|der|die) [^,.;:]{3,50}?) (ist|sind) ((?:leider |schon |bereits |inzwischen )*(?:voll|vergeben|besetzt|belegt|ausgebucht|ausgeschöpft|abgeschlossen))(?!\p{L})/iu;
const GERMAN_EARLY =
  /(?<!\p{L})(?:für (uns|mich) )?ist (?:es|das) (?:für (uns|mich) )?((?:leider |noch |etwas )*zu (?:früh|spät|weit|klein|groß))(?!\p{L})/iu;
const SPANISH_SEEK =
  /(?<!\p{L})(?:(?:porque|ya que|pero) )?(buscamos|necesitamos|buscábamos|preferimos) ((?:un[ao]? |ver |a (?:alguien|una persona) |alguien |más )[^,.;:]{4,90})/iu;
const SPANISH_SHUT =
  /(?<!\p{L})((?:el|la|los|las) [^,.;:]{3,50}?) ((?:ya )?(?:está|están) (?:ya )?(?:complet[oa]s?|cubiert[oa]s?|cerrad[oa]s?|llen[oa]s?|agotad[oa]s?|congelad[oa]s?|asignad[oa]s?)(?: (?:hasta|para) [^.,;]{3,30})?)(?![\p{L}])/iu;

const SEEKING: Readonly<Record<string, readonly [string, string]>> = {
  buscamos: ['busquen', 'busquéis'],
  necesitamos: ['necesiten', 'necesitéis'],
  buscábamos: ['buscaran', 'buscarais'],
  preferimos: ['prefieran', 'prefiráis'],
};
/** What the turned clause says of the reader itself. */
const TURNED = /^(?:vous|Sie|ihr|es für (?:Sie|euch|dich)|votre|vos)(?!\p{L})/u;

/** The clause of what stands in the way; empty where none can be said back as it stands. `close`: the two say "tu", "du". */
export function causeIn(sentence: string, language: string, close: boolean): string {
  const said =
    language === 'fr'
      ? french(sentence, close)
      : language === 'de'
        ? german(sentence, close)
        : language === 'es'
          ? spanish(sentence, close)
          : '';
  return isOfTwo(said.replace(TURNED, ''), language) ? '' : said;
}

function french(sentence: string, close: boolean): string {
  const seek = foundIn(FRENCH_SEEK, sentence);
  // A house of several is "vous" to whoever says "tu" to one of them.
  if (seek !== null) return `vous ${(seek[1] ?? '').toLowerCase()}iez ${seek[2] ?? ''}`;
  const need = foundIn(FRENCH_NEED, sentence);
  if (need !== null) return `vous ayez besoin de ${need[1] ?? ''}`;
  const shut = foundIn(FRENCH_SHUT, sentence);
  if (shut === null || /(?<!\p{L})(?:ne|pas|votre|ton|ta)(?!\p{L})/iu.test(shut[0])) return '';
  const thing = (shut[1] ?? '')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    .replace(/^notre /, close ? 'votre ' : 'votre ')
    .replace(/^nos /, 'vos ');
  return `${thing} ${shut[2] === 'est' ? 'soit' : 'soient'} ${(shut[3] ?? '').replace('malheureusement ', '')}`;
}

function german(sentence: string, close: boolean): string {
  const we = close ? 'ihr' : 'Sie';
  const seek = foundIn(GERMAN_SEEK, sentence)?.[1];
  if (seek !== undefined)
    return `${we} ${close ? seek.replace(/ suchen,/, ' sucht,').replace(/ brauchen,/, ' braucht,') : seek}`;
  const need = foundIn(GERMAN_NEED, sentence);
  if (need !== null) {
    const verb = (need[1] ?? '').toLowerCase();
    return `${we} ${need[2] ?? ''} ${close ? verb.replace(/en$/, 't') : verb}`;
  }
  const because = foundIn(GERMAN_BECAUSE, sentence)?.[1];
  if (because !== undefined) return because;
  const plainly = foundIn(GERMAN_SHUT_PLAINLY, sentence);
  if (plainly !== null) return closedIn(plainly[1] ?? '', plainly[3] ?? '', plainly[2] ?? '');
  const shut = foundIn(GERMAN_SHUT, sentence);
  if (shut !== null) return closedIn(shut[2] ?? '', shut[3] ?? '', shut[1] ?? '');
  const early = foundIn(GERMAN_EARLY, sentence);
  if (early === null) return '';
  const whom = early[1] ?? early[2];
  const forWhom = whom === undefined ? '' : ` für ${close ? (whom === 'mich' ? 'dich' : 'euch') : 'Sie'}`;
  return `es${forWhom} ${(early[3] ?? '').replace('leider ', '')} ist`;
}

/** "der Februar schon voll ist": the verb stands last behind "dass". */
function closedIn(thing: string, how: string, verb: string): string {
  return `${smallFirst(thing)} ${how.replace('leider ', '')} ${verb.toLowerCase()}`;
}

function spanish(sentence: string, close: boolean): string {
  const seek = foundIn(SPANISH_SEEK, sentence);
  const forms = SEEKING[(seek?.[1] ?? '').toLowerCase()];
  if (seek !== null && forms !== undefined) return `${forms[close ? 1 : 0] ?? ''} ${seek[2] ?? ''}`;
  const shut = foundIn(SPANISH_SHUT, sentence);
  return shut === null
    ? ''
    : `${(shut[1] ?? '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())} ${shut[2] ?? ''}`;
}
