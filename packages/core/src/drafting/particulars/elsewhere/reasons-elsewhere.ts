import { foundIn } from '../../../asked-of.ts';
import { smallFirst } from '../../first-letter.ts';
import { firstFound } from '../first-found.ts';
import { causeIn } from './causes-elsewhere.ts';
import { isOfTwo } from './of-two.ts';

/* Why, by a letter in French, German or Spanish: whom they chose, and what they found, as the answer may say it. */

export interface ReasonsElsewhere {
  /** Whom they chose, by what that person brings: "einen Bewerber, der schon dort gearbeitet hat". */
  readonly someone: string;
  /** A clause of what they found, or of what decided it. */
  readonly finding: string;
  /** What stands in the way: "le numéro soit déjà complet". */
  readonly cause: string;
}

const PERSON: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:retenu|choisi|préféré|opté pour|recruté|engagé|confié [^.,;]{2,30}? à) (une? (?:autre )?(?:candidate?|personne|profil|collègue|agence|équipe|prestataire|artiste|auteure?|comédien(?:ne)?|acteur|actrice|chanteu(?:r|se)|entreprise|graphiste|illustrat(?:eur|rice)|photographe|traduct(?:eur|rice)) (?:qui|dont|ayant|disposant d) [^,.;:]{6,90})/iu,
  de: /(?<!\p{L})für (eine[n]? (?:andere[n]? )?(?:Bewerber(?:in)?|Kandidat(?:in|en)?|Mitbewerber(?:in)?|Person|Illustrator(?:in)?|Kolleg(?:in|en)|Agentur|Firma|Büro|Autor(?:in)?|Schauspieler(?:in)?|Anbieter(?:in)?)) entschieden(?: haben)?, ((?:der|die) [^,.;:]{6,90})/u,
  es: /(?<!\p{L})(?:elegido|optado por|seleccionado|escogido|contratado|decidido por|elegimos|optamos por) (?:a )?(un[ao]? (?:candidat[oa]|persona|perfil|estudio|agencia|empresa|equipo|compañer[oa]|actriz|actor|autor[a]?|actor|actriz|ilustrador[a]?|productora) (?:que|con) [^,.;:]{4,90})/iu,
};
const FRENCH_FOUND =
  /(?:^|[:;,] |(?<!\p{L})(?:car|que|mais|parce que) )((?:la|le|les|l['’])\s?[^,.;:]{3,50}?) (?:nous|m['’])\s?(a|ont|avait|est|sont) (paru(?:e|s|es)?|semblée?s?|apparue?s?) ([^,.;:]{4,60})/iu;
/** "L'écart tient principalement au plan de gestion." */
const GAP: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(l['’](?:essentiel de l['’])?écart (?:tient|s['’]explique|porte|provient) [^.;:]{6,120})/iu,
  es: /(?<!\p{L})(la diferencia (?:está|estuvo|radica|se debe|se debió) [^.;:]{6,120})/iu,
};
const GERMAN_DECIDED =
  /(?:^|[,;] )ausschlaggebend (war|waren) (?:dabei |hier |am Ende |vor allem )*((?:der|die|das) [^,.;:]{3,80})/iu;
const GERMAN_FOUND =
  /(?:^|[:;,] )((?:der|die|das) [^,.;:]{3,50}?) (war|waren|wirkte|wirkten|erschien|erschienen) (?:uns|mir) ([^,.;:]{4,50})/iu;
/** "Uns fehlt bei Ihnen noch Erfahrung mit der Planung." */
const GERMAN_LACKS =
  /(?:^|[,;:] |(?<!\p{L})(?:uns|mir|aber|noch) )(?:fehlte?(?: uns| mir)?|uns fehlte?|mir fehlte?)(?: (?:bei (?:Ihnen|dir)|dabei|hier|im Moment|derzeit|leider))*((?: noch)? (?:\p{Ll}+ )?\p{Lu}[^,.;:]{3,70})/iu;
const FRENCH_SEEMS =
  /(?:^|[:;,] |(?<!\p{L})(?:car|mais|parce que) )((?:la|le|les|l['’])\s?[^,.;:]{3,50}?) (?:nous|m['’]|me)\s?(semble|semblent|paraît|paraissent|semblait|semblaient|paraissait) ([^,.;:]{4,60})/iu;
/** "Il nous manque de l'expérience", "nos falta experiencia". */
const LACKS: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})il (?:nous )?(manque|manquait|a manqué) (?:encore )?((?:de l['’]|du |de la |une? |encore )[^.,;:]{4,60}?)(?= pour (?:ce|cette|le|la|nous)|[.,;:]|$)/iu,
  es: /(?<!\p{L})(?:nos|le|te) (falta|faltaba|faltó) ((?:un[ao]? |más |algo de )?[^.,;:]{4,60}?)(?= para (?:este|esta|el|la)| en (?:tu|su) |[.,;:]|$)/iu,
};
/** "Der Finanzplan war nicht vollständig." */
const GERMAN_SHORT =
  /(?:^|[:;,] )((?:der|die|das) [^,.;:]{3,50}?) (war|waren|ist|sind) ((?:leider |noch )*nicht (?:vollständig|ausgereift|überzeugend|klar genug|ausreichend(?: belegt)?|schlüssig|nachvollziehbar|ganz klar))(?!\p{L})/iu;
const SPANISH_FOUND =
  /(?:^|[:;,] |(?<!\p{L})(?:porque|que|ya que|pero) )((?:el|la|los|las) [^,.;:]{3,50}?) (?:(nos|me) (pareció|parecieron|resultó|resultaron)|(resultó|resultaron|era|eran)) ([^,.;:]{4,60}?)(?= y (?:faltaba|no|el|la)(?!\p{L})|[,.;:]|$)/iu;

/** The reasons of a letter that can be said back as they stand. `close`: the two say "tu", "du". */
export function reasonsElsewhere(sentences: readonly string[], language: string, close: boolean): ReasonsElsewhere {
  return {
    someone: firstFound(sentences, (sentence) => someone(sentence, language)) ?? '',
    finding: firstFound(sentences, (sentence) => finding(sentence, language, close)) ?? '',
    cause: firstFound(sentences, (sentence) => causeIn(sentence, language, close) || null) ?? '',
  };
}

function someone(sentence: string, language: string): string | null {
  const found = PERSON[language]?.exec(sentence);
  if (found === null || found === undefined) return null;
  const said = (found[2] === undefined ? (found[1] ?? '') : `${found[1] ?? ''}, ${found[2]}`)
    .replace(/ (?:et|y|und|mais|pero|aber) .*$/iu, '')
    .replace(/(?<= avec )nous(?!\p{L})/u, 'vous')
    .replace(
      /^eine[n]? (?:andere[n]? )?\p{Lu}\p{L}+, (?:der|die) (?:(?:noch|bereits|schon|etwas|deutlich|viel) )?((?:(?:mehr|größere|längere|viel) )?(?:\p{Ll}+ )?(?:Erfahrung|\p{Lu}\p{L}*erfahrung).*?) (?:mitbringt|hat|besitzt|hatte)$/u,
      'jemanden mit $1',
    )
    .trim();
  if (isOfTwo(said.replace(/ avec vous(?!\p{L})/u, ''), language)) return null;
  // The German clause of what somebody brings is closed before the sentence goes on.
  return language === 'de' && said.includes(',') ? `${said},` : said;
}

function finding(sentence: string, language: string, close: boolean): string | null {
  const gap = GAP[language]?.exec(sentence)?.[1];
  if (gap !== undefined && !isOfTwo(gap, language)) return smallFirst(gap).trim();
  const lacks = LACKS[language]?.exec(sentence);
  if (lacks !== null && lacks !== undefined && !isOfTwo(lacks[2] ?? '', language))
    return `${language === 'fr' ? 'il ' : ''}${lacks[1] ?? ''} ${lacks[2] ?? ''}`;
  if (language === 'fr') {
    const found = foundIn(FRENCH_FOUND, sentence);
    if (found === null) return seems(sentence, close);
    const [, thing = '', has = '', seemed = '', how = ''] = found;
    return isOfTwo(`${thing} ${how}`, language) ? null : `${smallFirst(thing)} vous ${has} ${seemed} ${how}`;
  }
  if (language === 'de') {
    const decided = foundIn(GERMAN_DECIDED, sentence);
    if (decided !== null && !isOfTwo(decided[2] ?? '', language))
      return `${smallFirst(decided[2] ?? '')} ausschlaggebend ${decided[1] ?? ''}`;
    const missing = foundIn(GERMAN_LACKS, sentence)?.[1]?.trim();
    if (missing !== undefined && !isOfTwo(missing, language)) return `${missing} fehlt`;
    const short = foundIn(GERMAN_SHORT, sentence);
    if (short !== null && !isOfTwo(short[1] ?? '', language))
      return `${smallFirst(short[1] ?? '')} ${(short[3] ?? '').replace('leider ', '')} ${short[2] ?? ''}`;
    const found = foundIn(GERMAN_FOUND, sentence);
    if (found === null || isOfTwo(`${found[1] ?? ''} ${found[3] ?? ''}`, language)) return null;
    return `${smallFirst(found[1] ?? '')} ${close ? 'euch' : 'Ihnen'} ${found[3] ?? ''} ${found[2] ?? ''}`;
  }
  const found = language === 'es' ? foundIn(SPANISH_FOUND, sentence) : null;
  if (found === null) return null;
  const [, thing = '', whom, seemed = '', was = '', how = ''] = found;
  if (isOfTwo(`${thing} ${how}`, language) || /(?<!\p{L})no(?!\p{L})/iu.test(thing)) return null;
  const them =
    whom === undefined ? '' : whom.toLowerCase() === 'nos' ? (close ? 'os ' : 'les ') : close ? 'te ' : 'le ';
  return `${smallFirst(thing)} ${them}${seemed || was} ${how}`;
}

function seems(sentence: string, close: boolean): string | null {
  const found = foundIn(FRENCH_SEEMS, sentence);
  if (found === null) return null;
  const [whole, named = '', verb = '', how = ''] = found;
  const thing = named.replace(/^.* mais (?=l)/iu, '');
  if (isOfTwo(`${thing} ${how}`, 'fr')) return null;
  return `${smallFirst(thing)} ${close && / (?:m['’]|me )/.test(whole) ? 'te' : 'vous'} ${verb} ${how}`;
}
