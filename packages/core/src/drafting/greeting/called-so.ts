import { foundIn } from '../../asked-of.ts';
import { TITLE } from '../names.ts';

/** "Dear Tom," and nothing else: whom a letter calls by one name. */
const CALLED =
  /^[ \t]{0,8}(?:dear|hi|hello|hey|hiya|morning|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|bonjour|salut|ch[eè]re?|hola|querid[oa]|ciao|caro|cara|ol[aá]|beste|hoi)[ ,]{1,2}(\p{Lu}\p{Ll}[\p{L}'’-]{0,20})\s?[,!.:;–—-]?[ \t]{0,4}$/imu;
/** Nobody's name. */
const NOBODYS =
  /^(?:all|team|sir|madam|applicant|author|candidate|colleagues?|customer|contributor|everyone|everybody|editor|friends?|both|there|folks|writer|poet|submitter|student|tenant|supplier|bidder|member|guest|again|kolleg\p{L}{1,3}|coll[eè]gues?|compa[ñn]er[oa]s?|bewerber\p{L}{0,5}|zusammen|team|tous|toutes?|todos|todas|candidat\p{L}{0,3}|monsieur|madame|frau|herr|damen|se[ñn]or\p{L}{0,2})$/iu;
const MOST_TEXT = 300;

/** The one name by which a letter greets its reader; null where it greets otherwise. */
export function calledSo(text: string): string | null {
  const name = foundIn(CALLED, text.slice(0, MOST_TEXT))?.[1];
  return name === undefined || NOBODYS.test(name) || TITLE.test(name) ? null : name;
}
