import { turned } from './turned.ts';
import { smallFirst } from '../first-letter.ts';

const WHO = String.raw`(?:somebody|someone|a(?:n|nother)? (?:\p{L}+ ){0,2}(?:candidate|applicant|person|studio|firm|supplier|team|company|designer|photographer|writer|translator|developer|agency|speaker|actor|singer|colleague|household|contractor|consultant|provider|artist|bidder|lad|lass|chap|girl|woman|man|local \p{L}+|family|couple|tenant|house)(?: from (?:the )?\p{L}+)?)`;
/** They chose somebody, and say what that person brings. */
const CHOSE = new RegExp(
  String.raw`\b(?:(?:go|going|gone|went|proceed\w{0,3}|moved? forward|moving forward) (?:ahead )?with|(?:offered|given|gave|made an offer) ?(?:it|the \p{L}+(?: \p{L}+){0,2}?|this \p{L}+)? ?to|offer (?:it|the \p{L}+) to|cho(?:se|sen|ose)|appoint(?:ed)?|hired?|picked?|select(?:ed)?|decided (?:on|for|in favou?r of)|given (?:it|the \p{L}+) to|gave (?:it|the \p{L}+) to|opted for|found|(?:has|have) gone to|taken) (${WHO})(?: else)?,? ((?:who(?:['’]s|['’]d)?|that(?= (?:can|has|also|does|could|already)\b)|whose|with) [^.;:!?\n]{6,110})`,
  'iu',
);
/** "Given the job to Mari, who has run a wholesale round." */
const CHOSE_NAMED =
  /\b(?:with|to|chosen|appointed|hired|cast|picked|offered) (\p{Lu}\p{Ll}{2,20}), (who(?:['’]s| has| have| is| was| had| already| knows| can) [^.;:!?\n]{6,110})/u;
const ENDS =
  /,? (?:and|but|so|which|because|since|as|though|although|this time|on this occasion|for (?:this|the) (?:role|post|position|job|project))\b.*$|, .*$/iu;
const MOST_WORDS = 16;
/** Who has said yes is told of, and nothing of what they bring. */
const UNFIT =
  /\bwho (?:has|have) (?:now |already |since )?(?:accepted|agreed|signed|started)\b|\b(?:than|(?:more )?closely|you|your|better|stronger|(?<!level )(?<!L)\d|[€$£]|he|she|they|them|(?:her|his|their)(?! own\b)|it)\b/i;

/** "somebody who has already worked with textile collections": whom they chose, as the answer may say it; empty where they do not say. */
export function someoneIn(sentences: readonly string[]): string {
  for (const sentence of sentences) {
    const named = CHOSE_NAMED.exec(sentence);
    const found = named ?? CHOSE.exec(sentence);
    if (found === null) continue;
    const what = (found[2] ?? '')
      .replace(ENDS, '')
      .replace(/\bwho['’]s (?=got\b|\p{L}+(?:ed|en|n|wn)\b)/iu, 'who has ')
      .replace(/^who has got /i, 'who has ')
      .trim();
    const words = what.split(/\s+/).length;
    if (words < 2 || words > MOST_WORDS || UNFIT.test(what)) continue;
    const who = named === null ? smallFirst(found[1] ?? '') : `${found[1] ?? ''},`;
    const said = turned(`chose ${who} ${what}`)?.slice('chose '.length);
    if (said !== undefined) return said;
  }
  return '';
}
