import { foundIn, holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';
/** Somebody else whom a letter names as worth writing to. */
export interface Pointer {
  /** "Femi Adewale at Groundwork", "Frau Tönnies", as it stands after "pointing me to"; in German after "auf". */
  readonly who: string;
  /** They may be told who sent the user. */
  readonly sentBy: boolean;
}

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?: (?:(?:de|van|von|der|di|la) ){0,2}\p{Lu}[\p{L}'’-]{1,30}){1,2}`;
const HOUSE = String.raw`(?: (?:at|from|of|over at|bei|von|chez|de) \p{Lu}[\p{L}&'’-]{1,30}(?: (?:& )?\p{Lu}[\p{L}&'’-]{1,30}){0,2})?`;

const BY_LANGUAGE: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    new RegExp(
      String.raw`\b(?:speak|talk|write|reach out|get in touch|be in touch|send (?:it|this|that|your \w+)|submit(?: it)?|apply|try|contact|e-?mail|approach|query|ring|call|ask|drop|meet)(?: a line)?(?: directly)?(?: with| to)? (?:(?:my|our) (?:\p{L}+[ -]){0,3}(?:colleague|friend|partner|deputy|successor|neighbour|contact|editor|agent|director|manager|head of \p{L}+),? )?(${NAME}${HOUSE})`,
      'u',
    ),
    new RegExp(
      String.raw`\b[Mm]y (?:\p{L}+ ){0,2}(?:colleague|friend|partner|sister|brother|associate|neighbour|co-editor|wife|husband),? (${NAME}${HOUSE})`,
      'u',
    ),
    new RegExp(
      String.raw`\b(?:person|contact|one)(?: to (?:ask|speak to|talk to|write to)| there| you want)? is (${NAME}${HOUSE})`,
      'u',
    ),
    new RegExp(String.raw`(${NAME}${HOUSE})(?:,[^.,;]{3,40},)? ?\([^\s()@]{1,40}@[^\s()@]{3,60}\)`, 'u'),
    new RegExp(
      String.raw`\b(?:people|person|somebody|someone|one) I(?:['’]d| would) (?:call|ring|try|ask|write to|approach)(?: first)?(?: in your (?:shoes|place))?(?: is|:)? (${NAME}${HOUSE})`,
      'u',
    ),
    // "I've told Jack at Threadbare about you."
    new RegExp(
      String.raw`\bI(?:['’]ve| have)? (?:told|spoken to|mentioned you to) (\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?: at \p{Lu}[\p{L}&'’-]{1,30}(?: (?:& )?\p{Lu}[\p{L}&'’-]{1,30}){0,2}))(?: about you|(?= and)|[.,;])`,
      'u',
    ),
    new RegExp(
      String.raw`\b(?:recommend|suggest|mentioned (?:it|you|this) to|passed (?:it|this|your \w+) (?:on )?to|forwarded (?:it|this|your \w+) to|might be right for|look at) (${NAME}${HOUSE})`,
      'u',
    ),
  ],
  de: [
    new RegExp(
      String.raw`(?<!\p{L})(?:frage?|kontaktier\p{L}{0,2}|ruf|fragen Sie|kontaktieren Sie|versuche?)(?: (?:doch|mal|einmal|gern|am besten|es|bei)){0,3} (${NAME})`,
      'u',
    ),
    new RegExp(
      String.raw`(?:ist|wäre) ((?:Frau|Herr) (?:\p{Lu}[\p{L}-]{1,30} ){0,2}\p{Lu}[\p{L}-]{1,30}(?: (?:vom|von der|von|bei|beim|bei der) \p{Lu}[\p{L}-]{1,40})?)(?: (?:vielleicht|sicher|eher|genau))? (?:die|der) (?:richtige|passende|bessere)`,
      'u',
    ),
    new RegExp(
      String.raw`(?:Kolleg(?:e|in|en)|Bekannte[rn]?|Freund(?:in)?|Partner(?:in)?|Nachfolger(?:in)?) ((?:Frau|Herrn?|Dr\.) \p{Lu}[\p{L}-]{1,30}|${NAME})`,
      'u',
    ),
    new RegExp(
      String.raw`(?:wenden Sie sich|wende dich|schreiben Sie|schreib)(?: \p{Ll}+){0,3} (?:an |bei )?((?:Frau|Herrn?) \p{Lu}[\p{L}-]{1,30}|${NAME})`,
      'u',
    ),
  ],
  fr: [
    new RegExp(
      String.raw`(?:collègue|consœur|confrère|ami|amie|associée?) ((?:Mme|M\.|Madame|Monsieur) \p{Lu}[\p{L}-]{1,30}|${NAME})`,
      'u',
    ),
    new RegExp(
      String.raw`(?:contacter|écrire à|adresser à|écrivez à|contactez|écris à|parler à) ((?:Mme|M\.|Madame|Monsieur) \p{Lu}[\p{L}-]{1,30}|${NAME})`,
      'u',
    ),
  ],
  es: [
    new RegExp(String.raw`(?:compañer[oa]|colega|amig[oa]|soci[oa]) (${NAME})`, 'u'),
    new RegExp(
      String.raw`(?:escriba|escribir|escribe|contacte|contactar|contacta|hable|hablar|habla|diríjase)(?: con| a)? (${NAME})`,
      'u',
    ),
  ],
};

const SENT_BY =
  /\b(?:tell|say|mention|use)\b[^.]{0,24}\b(?:(?:I|we) (?:sent|suggested|recommended|put|told) (?:you|it|this)|my name|me)\b|\bthat I (?:sent|suggested) you\b/i;
/** The reader is the one to act: "do try her", "you could write to", "is the one to write to". */
const SENDS_THERE =
  /\b(?:do|please|you (?:could|might|should|may|can|would|['’]d)|perhaps|maybe|worth|recommend|suggest|try|contact|write|speak|talk|reach out|get in touch|approach|drop|send|query|ask|ring|call|e-?mail|meet|person|one to|happy to hear)\b/i;
/** Who decided, who joins instead, who was told already, and who answers questions and complaints, is nobody to be pointed to. */
const NO_POINTER =
  /\b(?:(?:told|mentioned (?:you|it|your \w+) to|(?:passed|forwarded) (?:it|this|your \w+|you) (?:on )?to|spoken to) \p{Lu}|(?:any |with )(?:questions|quer(?:y|ies)|concerns|complaints?)|complaints?|if you (?:ever|do|have|wish|need) |should you (?!like|wish)|appointed|offered (?:it|the)|chosen|hired|cast|joins us|has accepted|will be playing)/iu;

/** The person whom the letter points to, in the languages that are written in full; null where it names nobody. */
export function pointerIn(sentences: readonly string[], language: string): Pointer | null {
  const patterns = BY_LANGUAGE[language] ?? [];
  for (const pattern of patterns) {
    for (const [at, sentence] of sentences.entries()) {
      if (language === 'en' && !SENDS_THERE.test(`${sentence} ${sentences[at + 1] ?? ''}`)) continue;
      // "Try Perdita Wyn": the verb may stand first.
      const said = smallFirst(sentence);
      const found = holdsIn(NO_POINTER, sentence)
        ? undefined
        : (foundIn(pattern, said)?.[1] ?? foundIn(pattern, sentence)?.[1]);
      if (found === undefined || holdsIn(NO_PERSON, found)) continue;
      return { who: inCase(found, language), sentBy: sentences.some((one) => holdsIn(SENT_BY, one)) };
    }
  }
  return null;
}

/** Houses and days are written like names. */
const NO_PERSON =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|University|College|School|Council|Theatre|Press|Review|Journal|Magazine|Quarterly|Services?|Team|Office|Department|Ltd|Fund|Foundation|Street|Road|Lane|Festival|Committee)\b/;

/** "Auf Herrn Tauber", whatever case the letter had. */
function inCase(name: string, language: string): string {
  return language === 'de' ? name.replace(/^Herr /, 'Herrn ') : name;
}
