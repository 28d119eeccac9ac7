import { foundIn, holdsIn } from '../../asked-of.ts';
import { clausesOf } from './clause-at.ts';
import { turned } from './turned.ts';
import { smallFirst } from '../first-letter.ts';

const WHO = String.raw`(?:somebody|someone|(?:an?|another|the|one)(?! (?:chance|view|decision|lot)\b)(?: [\p{L}-]+){1,4}?(?: from (?:the )?\p{L}+)?|the one|artists|writers|people|those|applicants|projects|groups|schools|families|students|speakers|companies|firms)`;
const VERB =
  '(?:(?:go|going|gone|went|proceed\\w{0,3}|mov(?:e|ed|ing) (?:ahead|forward|on)) (?:ahead )?with|(?:offered|given|gave|made an offer) ?(?:it|the \\p{L}+(?: \\p{L}+){0,2}?|this \\p{L}+)? ?to|offer (?:it|the \\p{L}+) to|cho(?:se|sen|ose)|appoint(?:ed)?|hired?|picked?|select(?:ed)?|decided (?:on|for|in favou?r of)|given (?:it|the \\p{L}+) to|(?:give|gave) (?:it|them|the \\p{L}+) to|opted for|found|(?:has|have) gone to|taken)';
/** They chose somebody, and say what that person brings. */
const CHOSE = new RegExp(
  String.raw`\b${VERB} (${WHO})(?: else)?,? ((?:who(?:['’]s|['’]d)?|that(?= (?:can|has|had|is|was|were|gave|also|does|could|already)\b)|whose|with|already(?= \p{L}+ing\b)|(?:I|we)(?:['’]ve| have| had)?(?= (?:worked|used|known|booked)\b)) [^.;:!?\n]{6,110})`,
  'iu',
);
/** "Given the job to Mari, who has run a wholesale round." */
const CHOSE_NAMED =
  /\b(?:with|to|chosen|appointed|hired|cast|picked|offered) (\p{Lu}\p{Ll}{2,20}), (who(?:['’]s| has| have| is| was| had| already| knows| can) [^.;:!?\n]{6,110})/u;
/** They chose somebody, and the next sentence says what that person brings: "They could move in straight away." */
const CHOSE_ANOTHER = new RegExp(
  String.raw`\b${VERB} (?:(?:(?:an)?|the )other(?: \p{L}+){1,2}|(?:some(?:one|body)|\p{L}+) else|some(?:one|body))(?= for\b| this\b| in the\b|[.,]|$)`,
  'iu',
);
const BRINGS = String.raw`(?:just |simply |already |also |really |happened to |do |did )?(?:had|has|have|could|can|brought|brings?|knew|knows?|lives?|lived|already|came with|spent|worked|offered|offers)`;
const THEY_BRING = new RegExp(String.raw`^(?:they|she|he) (${BRINGS} [^.;:!?\n]{6,90})`, 'iu');
/** "The other lad had done a year at college already." */
const OTHER_BRINGS = new RegExp(
  String.raw`(?:^|[,;:–—-] ?|\b(?:but|and|as|because|since|that) )(?:the |this )?(?:lad|lass|person (?:we|I)(?: have|['’]ve)? (?:chose|chosen|appointed|hired|picked|took|taken|went with)|(?:other|successful|chosen|appointed|winning) (?:candidate|applicant|person|lad|lass|actor|singer|player|firm|supplier|couple|family|household|photographer|designer|writer|speaker|artist|one)) (${BRINGS} [^.;:!?\n]{6,90})`,
  'iu',
);
const ENDS =
  /,? (?:and|but|so|which|because|since|as|though|although|this time|on this (?:one|occasion)|for (?:this|the) (?:role|post|position|job|project))\b.*$|, .*$/iu;
const MOST_WORDS = 16;
/** Who has said yes is told of, and nothing of what they bring. */
const UNFIT =
  /\b(?:young\w*|older|surname|other people|who came round|hiring manager|that closes|started on|on the spot|said yes|who viewed|lads?|lass|girls?|boys?|fella|bloke|chap|gentleman|lady|man|woman)\b|\bwho (?:has|have) (?:now |already |since )?(?:been )?(?:accepted|agreed|signed|started|informed|told|notified|offered)\b|\b(?:than|(?:more )?closely|you|your|better|stronger|(?<!level )(?<!L)\d|[€$£]|he|she|they|them|(?:her|his|their)(?! own\b)|it)\b/i;

/** "somebody who has already worked with textile collections": whom they chose, as the answer may say it; empty where they do not say. */
export function someoneIn(sentences: readonly string[]): string {
  for (const [at, sentence] of sentences.entries()) {
    const said = chosenIn(sentence) ?? broughtIn(sentence, sentences[at - 1] ?? '') ?? broughtHere(sentence);
    if (said !== null) return said;
  }
  return '';
}

/** "Offered the role to an internal candidate": of what kind they are says it all. */
/** "Given the slot to the ukulele group as they have been waiting." */
const NAMED_GROUP = new RegExp(
  String.raw`\b${VERB} (the \p{L}+ (?:group|choir|school|team|class|club|firm|couple|family|company|band|society))(?= (?:as|because|since|who|that)\b)`,
  'iu',
);
const OF_A_KIND = new RegExp(
  String.raw`\b${VERB} ((?:an?|our) (?:internal|local|existing|current|in-house|longer-established|larger|smaller|nearer) (?:candidate|applicant|colleague|supplier|firm|company|contractor|photographer|designer|studio|agency|person|one))(?=[.,;!]|$| and\b| this\b| who\b| for\b)`,
  'iu',
);

function chosenIn(sentence: string): string | null {
  const named = foundIn(CHOSE_NAMED, sentence);
  const found = named ?? foundIn(CHOSE, sentence);
  if (found !== null)
    return asChosen(named === null ? smallFirst(found[1] ?? '') : `${found[1] ?? ''},`, found[2] ?? '');
  const kind = foundIn(OF_A_KIND, sentence)?.[1] ?? foundIn(NAMED_GROUP, sentence)?.[1];
  return kind === undefined ? null : smallFirst(kind).replace(/^our /, 'your ');
}

/** What the one they chose brings, told in a sentence of its own. */
function broughtIn(sentence: string, before: string): string | null {
  const brings =
    foundIn(OTHER_BRINGS, sentence)?.[1] ??
    (holdsIn(CHOSE_ANOTHER, before) ? foundIn(THEY_BRING, sentence)?.[1] : undefined);
  return brings === undefined ? null : asChosen('somebody', `who ${brings.replace(/^(?:just|simply|do|did) /i, '')}`);
}

/** "Had to go with the other lot, they could install before Christmas." */
function broughtHere(sentence: string): string | null {
  const clauses = clausesOf(sentence);
  for (const [at, clause] of clauses.entries()) {
    const said = broughtIn(clause, clauses[at - 1] ?? '');
    if (said !== null && holdsIn(CHOSE_ANOTHER, clauses[at - 1] ?? '')) return said;
  }
  return null;
}

function asChosen(who: string, brings: string): string | null {
  const what = brings
    .replace(ENDS, '')
    .replace(/\bwho['’]s (?=got\b|\p{L}+(?:ed|en|n|wn)\b)/iu, 'who has ')
    .replace(/^who has got /i, 'who has ')
    .trim();
  const words = what.split(/\s+/).length;
  if (words < 2 || words > MOST_WORDS || holdsIn(UNFIT, what)) return null;
  return (
    turned(`chose ${who.replace(/^another (?=[aeiou])/i, 'an ').replace(/^another /i, 'a ')} ${what}`)?.slice(
      'chose '.length,
    ) ?? null
  );
}
