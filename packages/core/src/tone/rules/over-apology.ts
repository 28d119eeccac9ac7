import { either, leaveOut, say } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Match, Rule } from '../rule.ts';
import { ONE_SORRY } from '../sources.ts';
import type { DraftText } from '../text/draft-text.ts';
import { sentenceAt } from '../text/sentences.ts';

/** Said about oneself; “sorry to hear” and “sorry that we will not work together” are regret, not apology. */
const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apologies|forgive me|pardon me|excuse my)\b(?! to (?:hear|learn|read|see)\b)(?! (?:that|if) (?:we|you|your|the|it)\b)/g;
const REFUSED = /(?:no need to|never|not|n't|nothing to|please do not|accept your|your) (?:\w+ )?$/;

/** The second apology and those after it. */
function secondApology(draft: DraftText): readonly Match[] {
  const matches: Match[] = [];
  let before = 0;
  for (const found of draft.flat.matchAll(APOLOGY)) {
    const start = found.index;
    if (REFUSED.test(draft.flat.slice(Math.max(0, start - 30), start))) continue;
    before += 1;
    if (before === 1) continue;
    const span = { start, end: start + found[0].length };
    if (sentenceAt(draft.sentences, start)) matches.push({ ...span, fixes: leaveOut(draft, span) });
  }
  return matches;
}

const SECOND: Rule = {
  id: 'over-apology/second',
  category: 'over-apology',
  severity: 'warning',
  strictOnly: false,
  language: 'en',
  message: 'The reader has heard you the first time; a second apology asks to be comforted.',
  why: 'One apology is polite. From the second on, the letter is about the apology.',
  source: ONE_SORRY,
  find: secondApology,
  bad: [
    'Sorry to bother you again, and sorry for the long email.',
    'I apologise for the delay. Once more, my apologies.',
    'Sorry, I know you are busy, sorry.',
  ],
  good: [
    'Sorry for the slow reply.',
    'I apologise for the missing page, and I was sorry to hear of your illness.',
    'No need to apologise, and I am sorry for my own delay.',
  ],
};

export const OVER_APOLOGY: readonly Rule[] = [
  SECOND,
  phrases({
    id: 'over-apology/laid-on',
    severity: 'warning',
    match: [
      '(?:<im> |i (?:do )?|we are |i feel )(?:(?:so|truly|very|deeply|terribly|awfully|really|incredibly|extremely|most|profoundly|sincerely|dreadfully),? (?:and |so )?){2,3}(?:sorry|apologetic|ashamed)',
      '(?:<im> |i (?:do )?)(?:so|truly|very|deeply|terribly|awfully|incredibly|extremely|dreadfully) sorry (?:for|to|about) (?:bother|tak|writ|disturb|ask|troubl|be|impos|wast|contact|the (?:bother|trouble|disturbance))\\w*',
      'apologi[sz]e (?:profusely|deeply|a thousand times|from the bottom|again|once (?:more|again)|in advance|for (?:writing|existing|asking|bothering|disturbing|taking|wasting|troubling|contacting))',
      '(?:a thousand|a million|many|my (?:deepest|sincerest|most)|endless|profuse|humble|humblest) (?:\\w+ )?apologies',
      'sorry (?:again|in advance|once (?:more|again)|yet again)(?! for the confusion)',
      '(?:sorry,? ){2,5}',
      "i (?:cannot|can't|could not) apologi[sz]e enough",
    ],
    message: 'The reader may feel that they must reassure you before they can answer.',
    why: 'One short apology is polite; heaped up it makes a small request look like a large one.',
    source: ONE_SORRY,
    fix: leaveOut,
    bad: ['I am so very sorry for the mix-up.', 'I apologise profusely.', 'Sorry again for writing.'],
    good: [
      'I am sorry to have missed your call.',
      'Sorry for the confusion about the two files.',
      'I am so sorry to hear about your loss.',
    ],
  }),
  phrases({
    id: 'over-apology/nuisance',
    severity: 'warning',
    match: [
      'i feel (?:\\w+ )?(?:terrible|awful|bad|dreadful|guilty|horrible|wretched|rotten) (?:for|about) (?:writing|asking|bothering|taking|contacting|even|having|this|troubling)',
      '(?:sick|tired|weary) of (?:me|my (?:e-?mails|letters|messages|name|questions)|hearing from me)',
      "(?:i am|i'm|(?:for|of|to|me) (?:being|be|become)|i have become) (?:such |becoming )?(?:a |an )?(?:\\w+ )?(?:nuisance|pest|bother|burden|bore|pain)",
      '(?:my (?:message|letter|e-?mail|note|question|writing)|this|it) is (?:\\w+ )?(?:a|an) (?:\\w+ )?(?:burden|nuisance|imposition|bother|intrusion)',
      '(?:no right to (?:ask|write|expect|bother|hope|take))',
      '(?:forgive|pardon|excuse) (?:me|my) (?:for )?(?:daring|boldness|presumption|impertinence|audacity|cheek|existing|presuming|being so bold|taking the liberty)',
      '(?:<im>|i feel|i was) (?:\\w+ )?(?:ashamed|embarrassed|mortified|guilty) (?:to (?:be )?|of |for |about |that i )(?:tak\\w+|ask\\w*|writ\\w+|bother\\w*|troubl\\w+|us(?:e|ing)|hav\\w+|contact\\w*|disturb\\w*|am)',
      '(?:taking|take|took|wasting|waste|taken|stealing|steal) (?:up )?(?:any |even |so much |another \\w+ )?(?:more )?(?:of )?your (?:precious|valuable|scarce|important|limited)',
      '(?:somebody|someone|a person|a man|a woman) (?:as|so) (?:busy|important|eminent|great|distinguished) as you',
      "(?:i know (?:that )?)?(?:i am|i'm) (?:only |just |a )?(?:nobody|a nobody|not worthy|unworthy|not worth)",
      '(?:stupid|silly|dumb|foolish) of me to (?:ask|write|hope)',
    ],
    unless: ["(?:do not|don't|not) want to be", 'hope (?:it|this|i) (?:is|am) not'],
    message: 'The reader may start to see you as you describe yourself.',
    why: 'A question politely put is no imposition. Running yourself down only makes it longer.',
    source: ONE_SORRY,
    fix: either(leaveOut),
    bad: [
      'I know that I am a nuisance.',
      'Forgive me for daring to write.',
      'I am ashamed to be taking another minute of your day.',
    ],
    good: [
      'I do not want to be a nuisance, so this is my last note.',
      'I am embarrassed about the typing error in the title.',
      'Pardon the late hour.',
    ],
  }),
  phrases({
    id: 'over-apology/bothering',
    severity: 'note',
    match: [
      'sorry (?:to|for) (?:bother(?:ing)?|disturb(?:ing)?|troubl(?:e|ing)) you(?: again)?',
      'i hate to (?:bother|trouble|disturb) you',
    ],
    message: 'A thank-you does the same work and is lighter to read.',
    why: 'It is polite as it is; thanks for their time sounds a little more at ease.',
    source: ONE_SORRY,
    fix: say('thank you for reading this'),
    bad: ['Sorry to bother you.', 'Sorry for disturbing you again.', 'Sorry for troubling you.'],
    good: ['Sorry for the slow reply.', 'I am sorry to have missed your call.', 'Thank you for reading this.'],
  }),
];
