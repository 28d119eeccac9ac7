import { smallFirst } from '../first-letter.ts';
import { clausesOf } from './clause-at.ts';
import { turned } from './turned.ts';

/*
 * Letters give their reason in clauses of their own. What every letter says as well is known: thanks, the no itself, regret, praise,
 * wishes, what stays open. A clause that says none of these may be said back.
 */

/** What every letter says. */
const SAID_BY_ALL =
  /\b(?:thank\w*|grateful|appreciat\w*|sorry|regret\w*|apolog\w*|unfortunately|sadly|afraid|wish\w*|luck|hope\w*|dear|please|welcome|best|regards|congratulat\w*|disappoint\w*|hard(?: one)? to (?:choose|decide|say|write|pick)|easy|difficult|hesitate|unsuccessful|not (?:been )?success\w*|inform\w*|decision\w*|decide[ds]?|outcome|result|successful|select\w*|shortlist\w*|chosen|choose|appoint\w*|reject\w*|declin\w*|pass(?:ed|ing)?|proceed\w*|progress\w*|forward|further|continue|consider\w*|review\w*|discuss\w*|read(?:ing)?|receiv\w*|appl(?:y|ied|ying)|applications?|submissions?|submitt\w*|candidates?|applicants?|interview\w*|position|vacancy|post|role|feedback|comments?|attach\w*|enclos\w*|e-?mails?|letter|message|reply|call|website|portal|policy|privacy|data|file|details|record|confidential|deadline|standstill|debrief\w*|appeal\w*|subjective|taste|forms? opens?|interest(?:ed)? in|your interest|time and|took the time|correspond\w*|individual)\b/i;
/** A no in so many words, which the acceptance answers. */
const THE_NO =
  /\b(?:(?:(?:ca|could|wo|would|do|does|did|is|are|was|were|have|has)n['’]t|(?:can|could|will|would|do|does|did|is|are|was|were|have|has) ?not) (?:be )?(?:able|need\w*|extend|keep|renew|continue|offer\w*|going|taking|take|use|using|accept\w*|fund\w*|include|get|give|place|fit you|find (?:a|room)|make it|work out|quite right|right|go|for us|a fit|a match|the right)|cannot|unable|not (?:for us|quite right|right for|this time|a fit|able|going|to go)|a no\b|(?:goes|gone|went|given|offered) (?:it |the \p{L}+ |this )?to\b|(?:carry on|keep|still) looking|let (?:yours|it|this) go|not one for|close second|promised|(?:gone|going|went|go) (?:ahead )?with|another|else|other (?:people|firms?|options?)|the other (?:lot|one))\b/iu;
/** What stays open, and good will. */
const OPEN =
  /\b(?:again|future|next|keep|stay|touch|mind|let you know|shout|happy to|glad to|love to|like to|look forward|would (?:be|have)|['’]d (?:be|have|love|like)|reopen|opens?|goes live|resubmit|re-?apply|free to|any questions?|if you|should you|when you|you (?:may|can|could|should|might|will|['’]ll)|try (?:us|me)?|send (?:us|me)|pick (?:it|this) up|see you|recommend\w*|introduc\w*|refer\w*)\b/i;
/** What is kind is answered as praise. */
const KIND =
  /\b(?:love[ds]?|lovely|like[ds]?|enjoy\w*|admire[ds]?|impress\w*|wonderful\w*|beautiful\w*|excellent|great|good|fine|strong\w*|well|brilliant\w*|fantastic|superb\w*|charming|moving|alive|vivid\w*|clever\w*|nice\w*|pleased|delighted|glad|happy|fun|funny|laugh\w*|touched|drawn|taken (?:with|by)|spoke up|pleasure|fair|promising|interesting|useful|worthwhile|deserv\w*|merit\w*|talent\w*|potential|proud|nothing (?:to do|wrong|against))\b/i;
/** A kind word that is taken back says what was wanting. */
const TAKEN_BACK = /\b(?:too|not|less|more|never|hardly|\w+n['’]t)\b/i;
/** Words that an answer does not say back: other people's affairs, jests, money, what is said of the user's person. */
const UNFIT =
  /[?!@<>{}[\]()"“”|/*_…€$£%]|https?:|\d{3}|\d[-–%/.:]|for \d|\b(?:he|she|him|her|his|hers|they|them|their|these|this(?! (?:period|year|season|month|moment|kind))|that one|former|latter|says?|said(?! yes\b)|told|tell|honest\w*|frankly|believe|guess|suppose|reckon|seems?|know|knew|understand|realise|realize|remember|mean[st]?|God|hell|damn|bloody|mate|stupid|lazy|poor|bad|awful|terrible|weak\w*|fail\w*|old|young|pregnan\w*|illness|ill|died|death|funeral|lawyer|solicitor|legal|complain\w*|rude|angry|upset|late|you (?:do|did|have|are|were|was|could|can|look|seem|sound|need|lack)\w*)\b/i;
const STARTS =
  /^(?:(?:we|I|the|our|my|your|those|most|many|some|several|both|all|every|no|only|with|there|it['’]s|it (?:is|was))(?:['’]\p{L}+)?\s|(?!that|this|which|what|who|they|you|here|there|how|why|when|where)\p{Ll}{3,} (?:have|has|is|are|was|were) |\p{L}+(?: \p{Ll}+){1,5} (?:is|are|was|were|has|have) )/u;
const A_PAIR = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,5} (?:is|are|was|were|has|have) /u;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|need|needs|wants?|prefers?|requires?|covers?|starts?|takes|comes|costs?|rules?|leaves|gave|went|came|took|got|made|lost|fell|broke|ran|kept|chose|felt|found|left|put|brought|met|sold|saw|\w+n['’]t|\w{3,}ed|\w+['’](?:ve|re|s|d|ll))\b/i;
const BREAKS_OFF =
  /\b(?:is|was|are|were|that|of|to|the|a|an|by|for|with|and|or|but|in|on|at|as|from|than|our|your|my|without|about|into|between|per|it|one|be|been|more|most|very|so|too|just)$/i;
/** What a letter gives a reason with. */
const CUE = /\b(?:because|since|as|so|but|however|in the end|though|although|reason|problem|owing|due|given)\b|:/i;
/** These speak of the choice itself, in a form as well. */
const PLAINLY = /^those (?:we|who|that|chosen|invited|selected)\b|\b(?:oversubscribed|priority|preference)\b/i;
const FEWEST = 4;
const MOST = 17;

/** Whom "they" are, where the letter has named a house. */
const HOUSE =
  /\b(?:the|our) (panel|committee|jury|board|trustees|judges|reviewers|editors|selectors|partners|team|client|landlord|director|owners?)\b/i;

/**
 * The reason that an English letter gives, as a clause turned round; empty where none is left, or where it would not read well. A clause is
 * taken only where something says that it is the reason: the reading found one in it (`isReason`), or it is tied to the no by "so" or
 * "because". What merely stands beside the no is as often an aside. `cued`: only beside such a word, for a form says much that is no reason.
 */
export function leftOver(sentences: readonly string[], isReason: (clause: string) => boolean, cued: boolean): string {
  const house = sentences.map((sentence) => HOUSE.exec(sentence)?.[1]).find((found) => found !== undefined) ?? '';
  let best = '';
  for (const sentence of sentences) {
    if (sentence.length > MOST_LETTERS || sentence.includes('?')) continue;
    const hinted = CUE.test(sentence);
    const linked = isLinked(sentence);
    for (const [at, clause] of clausesOf(sentence).entries()) {
      if (cued && !((hinted && at > 0) || PLAINLY.test(clause))) continue;
      if (!linked && !isReason(clause)) continue;
      const behind = sentence.toLowerCase().includes(`because ${clause.toLowerCase().slice(0, 16)}`);
      const said = asReason(clause.replace(/^they (?=\p{L})/iu, house === '' ? 'they ' : `the ${house} `), behind);
      // The first is taken, unless a later one stands behind "because".
      if (said !== null && (best === '' || (at > 0 && hinted))) best = said;
    }
    if (best !== '') return best;
  }
  return best;
}

/** A no and what it comes from in one sentence: "finance have frozen all spending, so I can't extend you". */
function isLinked(sentence: string): boolean {
  return THE_NO.test(sentence) && /\b(?:so|because|as|since)\b|:/i.test(sentence);
}

const MOST_LETTERS = 320;

/** `behind`: it stands behind "because", where a no of theirs is a rule and no answer. */
function asReason(clause: string, behind: boolean): string | null {
  const missing = MISSING.exec(clause)?.[1];
  if (missing !== undefined && !/\b(?:experience|qualifications?|skills|requirements?|criteria)\b/i.test(missing))
    return neededIn(missing);
  const bare = withSubject(smallWe(clause));
  const words = bare.split(' ').length;
  if (words < FEWEST || words > MOST || !STARTS.test(bare) || !FINITE.test(bare) || BREAKS_OFF.test(bare)) return null;
  const about = bare.replace(DECIDED, '');
  if (SAID_BY_ALL.test(about) || (!behind && THE_NO.test(bare)) || OPEN.test(about) || UNFIT.test(bare)) return null;
  if (DONE_BEFORE.test(bare)) return null;
  if (KIND.test(bare) && !TAKEN_BACK.test(bare)) return null;
  const said = turned(smallFirst(bare));
  return said === null || SORE.test(said) ? null : said;
}

/** What is wrong with the user's own, said back, would sound sore, and so would a no said twice. */
const SORE =
  /^(?:my|it)\b|\byou (?:can['’]?t|cannot|won['’]t|are not|aren['’]t|would(?:n['’]t| not))\b.*\b(?:me|my|I)\b|\b(?:those|that basis|reads)$|\bsigned with\b/i;

/** "You do not hold a Level 3 certificate": what somebody has not is said as what is needed. */
const MISSING =
  /^(?:as |because |since )?you (?:do(?:n['’]t| not)|did(?:n['’]t| not)) (?:currently |yet )?(?:hold|have|possess) ((?:an?|the) [^,;:.!?()]{4,60})$/iu;

function neededIn(missing: string): string | null {
  const thing = turned(
    missing.replace(/^the (?:required|necessary|essential) /i, 'the ').replace(/ (?:required|needed)$/i, ''),
  );
  return thing === null ? null : `${thing} is needed`;
}

/** What they did before they answered. */
const DONE_BEFORE =
  /^(?:we|I)(?:['’]ve| have| had)?(?: now| all| both)? (?:looked|tested|tried|met|went through|gone through|talked|spoken?|saw|seen|listened|watched|checked|thought|compared|asked|shared|showed|visited|put|took|taken|opened|been (?:back|round|through)|made your|made our)\b|\b(?:met|meets) (?:on|last|yesterday|today|this)\b|\bclose and\b|\b(?:we|I)(?:['’]ll| will| shall)\b/i;

const DECIDED = /^(?:(?:we|I)(?:['’]ve| have)? )?decided to (?=\p{L})/iu;

/** "Marine data is outside …": a noun that begins a sentence, and no name. */
function smallWe(clause: string): string {
  return /^(?:I\b|I['’])/.test(clause) || (!A_PAIR.test(clause) && !STARTS.test(smallFirst(clause)))
    ? clause
    : smallFirst(clause);
}

/** "Decided to stick with our accountant": who writes in haste leaves out "we". */
function withSubject(clause: string): string {
  return /^(?:decided|had|went|opted|chose|stuck|stayed|kept|tested|tried|looked|couldn['’]t|can['’]t|need|needed|want|wanted) /i.test(
    clause,
  )
    ? `we ${smallFirst(clause)}`
    : clause;
}
