import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';

/** Who may have kept something of the user's in mind: nobody who has to be pointed at. */
const WHO = String.raw`(?:(?:the|our|my|half the) \p{Ll}{3,14}(?: of \p{Ll}{3,14}| \p{Ll}{3,14})?(?: (?:in|at) (?:the|our) \p{Ll}{3,14}(?: \p{Ll}{3,14})?)?|(?:everybody|everyone)(?: (?:in|at) (?:the|our) \p{Ll}{3,14}(?: \p{Ll}{3,14})?)?|we|I|both of us|all of us|we all|Year \d{1,2})`;
const YOURS = String.raw`(?:your \p{Ll}{3,14}(?: \p{Ll}{2,14}){0,5}?|yours|it|the \p{Ll}{3,14} of your [\p{Ll}'’]{3,16}(?: \p{Ll}{3,14})?|that \p{Ll}{3,14}(?: \p{Ll}{3,14})? you \p{Ll}{3,14})`;
const OF_YOURS = String.raw`(?:(?:your|the|that) [^,;:.!?()–—-]{2,50}|you|it)`;
const OPENS = String.raw`(?:^|[;:,] |\b(?:but|and|though|that) )`;
const ENDS = String.raw`(?=[,;:.!?()]| and\b| but\b| – | — | - |$)`;

/** "Everybody in the reading room remembers your question", "my finance director has asked to keep your checklist". */
const KEPT_IN_MIND = new RegExp(
  String.raw`${OPENS}(${WHO} (?:(?:still|all|really|both|often) ){0,2}(?:(?:remembers?|remembered|talk(?:s|ed)? about|believed in|fell for|won['’]t forget|will not forget|will remember) ${OF_YOURS}|(?:am|are|is) still (?:(?:talking|thinking|laughing) about|humming|singing|quoting) ${OF_YOURS}|(?:have|has|['’]ve) (?:been quoting|asked to keep|been talking about|not stopped talking about) ${OF_YOURS}|asked (?:me )?(?:whether|when|if) you were coming back|keeps? (?:thinking|talking) about ${OF_YOURS}|(?:read|watched|played|listened to) (?:it|your [^,;:.!?()]{2,40}?) (?:twice|aloud|three times|four times|several times|again and again)))${ENDS}`,
  'iu',
);
/** "The photograph of your grandmother's loom is still on our wall", "your plan for the night shift is one I intend to steal". */
const STAYED = new RegExp(
  String.raw`${OPENS}(${YOURS} (?:(?:is|are|hangs?|sits?) still (?:on|in|above|beside) (?:our|my|the) [^,;:.!?()]{3,30}|(?:is|are) still being (?:talked about|quoted|passed round|discussed)(?: in (?:our|the) \p{Ll}{3,14})?|(?:has|have) stayed (?:with|on|in) (?:us|me|our|my)\b[^,;:.!?()]{0,20}|(?:kept|made|was) (?:me|us) (?:very |such )?good company|(?:travelled|came|went) (?:everywhere )?with me\b[^,;:.!?()]{0,40}|(?:is|was) (?:the )?one (?:that )?(?:I|we|my \p{Ll}{3,14}|our \p{Ll}{3,14}|the \p{Ll}{3,14})(?:['’](?:d|ve|m|re))? (?!(?:did|do|have|had|could|would)(?:n['’]t| not)\b)[^,;:.!?()]{4,50}|(?:is|was|are|were) as good as any(?:thing|one|body)\b[^,;:.!?()]{0,40}))${ENDS}`,
  'iu',
);
/** "One of them said that you had got the stairwells exactly right." */
const GOT_RIGHT =
  /\byou(?:['’]d| had|['’]ve| have)? got ((?:the|your) [^,;:.!?()]{3,40}?) (exactly|absolutely|just) right(?=[,;:.!?]| and\b| but\b|$)/iu;
/** What is not kind after all, or said of somebody who would have to be pointed at. */
const UNFIT =
  /\b(?:he|she|they|them|him|her|his|hers|their|theirs|this|these|those|price|quote|fee|late|budgets?|decisions?|future|timing|role|post|vacancy|position|plans? to|worr(?:y|ied)|concern\w*|problem\w*|doubts?|but|if|reject\w*|decline|turn(?:ed)? down|regret\w*|weak\w*|disappoint\w*|applications?)\b/i;
const NOT = /\b(?:not|never|\w+n['’]t)\b/i;
const MOST_WORDS = 18;

/** What of the user's stayed with them, as a clause of the answer: "my finance director ..." becomes "your finance director ..."; null where there is none to say. */
export function stayedIn(sentence: string): string | null {
  const [, thing = '', how = ''] = GOT_RIGHT.exec(sentence) ?? [];
  const right = thing === '' || NOT.test(sentence) ? null : turned(`${thing} ${how} right`);
  if (right !== null) return `I got ${right}`;
  const plain = sentence.replace(
    /\b(I|[Ww]e)['’](m|re) (?=still)/g,
    (_, who: string, verb: string) => `${who} ${verb === 'm' ? 'am' : 'are'} `,
  );
  for (const pattern of [KEPT_IN_MIND, STAYED]) {
    const clause = pattern.exec(plain)?.[1]?.trim();
    if (clause === undefined || UNFIT.test(clause) || clause.split(' ').length > MOST_WORDS) continue;
    const said = turned(
      /^Year \d/.test(clause) ? clause : smallFirst(clause.replace(/^I (?:still|really|often) /, 'I ')),
    );
    if (said !== null) return said.replace(/\bthat (?=\p{Ll}{3,14}(?: \p{Ll}{3,14})? I\b|\p{Ll}{3,14}$)/u, 'the ');
  }
  return null;
}
