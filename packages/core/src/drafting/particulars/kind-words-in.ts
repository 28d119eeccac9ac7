import { foundIn, holdsIn } from '../../asked-of.ts';
import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';
import { firstFound } from './first-found.ts';
import { asThing, nounPhrase } from './noun-phrase.ts';
import { stayedIn } from './stayed-in.ts';

/** What an English letter says kindly of this person's work, named. */
export interface KindWordsNamed {
  /** "the team enjoyed discussing the case study" */
  readonly clause: string;
  /** "my case study", "the tram drawings" */
  readonly thing: string;
  /** How near it came, or how long they spent on it: "you read it twice". */
  readonly near: string;
}

const WELL =
  'great|gorgeous|outstanding|wonderful|beautiful|brilliant|excellent|superb|lovely|marvell?ous|fantastic|terrific|exceptional|impressive|delightful|a delight|a joy|a pleasure|extraordinary|warm|strong|funny|clear|careful|thoughtful|sharp|moving|fresh|original|memorable|striking|persuasive|compelling|vivid|charming|elegant|generous|honest|first-rate|among the|one of the|the best|the clearest|the strongest|the finest|the most|alive|so alive|just what|exactly what|spot on|very good|really good|much liked|much admired|terrific|smart|clever|splendid|tidy|neat|electric|super|first-class|top-notch|stunning|spellbinding|magical|brave|assured|plain to see|clear to see|evident|obvious|as assured as|the \\p{L}{3,10}est|(?:noticeably|clearly|much|far) \\p{L}{3,10}er';
const LIKED = String.raw`(?:thought (?:very |so )?highly of|love(?! to)|loved|like(?! to)|liked|admire|praise|enjoyed|admired|appreciated|valued|praised|(?:was|were|am|are) (?:really |very |particularly |especially |all |both )?(?:struck|impressed|moved|charmed|touched|taken|intrigued) (?:by|with)|(?:was|were|am|are) (?:really |very |completely |immediately )?(?:drawn in|hooked|gripped|captivated|won over|carried along|charmed|held) by)`;
/** "The trustees liked the partnership with the school." */
const LIKE_THING = new RegExp(
  String.raw`(?<![\p{L}])((?:[Tt]he|[Oo]ur|[Mm]y|[Bb]oth|[Aa]ll(?: of)?|[Tt]wo of|[Ss]everal of) (?:(?!and )\p{L}[\p{L}-]*(?: |$)){1,3}|(?:[Rr]eviewers?|[Rr]eferees?) \d(?:,? and \d)? |[Ww]e |I |[Ii]t |[Bb]oth |[Ee]veryone |[Ee]verybody |\p{Lu}\p{Ll}+ )((?:(?:really|all|both|very much|particularly|especially|much|greatly|so|also|still) ){0,2})${LIKED} (.{3,160})`,
  'u',
);
/** "The case study, which the team really enjoyed discussing." */
const WHICH_LIKED =
  /\b(?:for|and|with|of) ((?:the|your) (?:(?! and for )[^,;.]){3,60}), which ((?:the|our|my) \p{L}+|we|I|everyone|everybody|both of us|all of us)(?: really| all| very much| particularly| both| thoroughly)? (enjoyed|loved|liked|admired|appreciated)(?: (\p{L}{3,14}ing))?(?=[.,;])/iu;
const THING_IS = new RegExp(
  String.raw`(?:^|[;:,] |\b(?:but|and|that|though|said|thought) )((?:[Yy]our|[Tt]he (?=(?:(?:\p{L}+ )?(?:plan|series|sequence|tech|technology|stanza|verse|story|scene|chapter|dialogue|poem|song|section|paragraph|monologue)\b|opening|first \p{L}+ pages|team|product|demo|deck|design|idea|concept|writing|voice|prose|setting|rhythm|rhymes?|characters?|dialogue|premise|artwork|illustrations|argument|field ?work|dataset|data|analysis|structure|research|proposal|abstract|method|sampling|photographs|drawings)\b))[^,;:.!?]{2,70}?) (?:is|was|were|are) (?:(?:really|very|truly|both|so|genuinely|quite|particularly|by far|easily) ){0,2}(?:${WELL})\b`,
  'u',
);
/** "Your speech by the lake stopped the room." */
const THING_DID =
  /(?:^|[;:,] |\b(?:but|and|that|because|said) )((?:your|the (?:story|stories|scene|image|line|lines|idea|question|chapter|chapters|passage|poem|part|ending|opening|picture|example|song|demo)(?: (?:about|of|with|where|in|on)\b)?) [^,;:.!?]{3,60}?) (?:stopped|silenced|had|made|moved|lit up|won over|held|made an? (?:big|real|great|strong|lasting|good) impression on|carried|delighted|charmed|surprised|thrilled|brought the house down|stayed with|stuck with) (?:the room|the house|us|me|him|her|them|everyone|everybody|all of us|the whole \p{L}+)/iu;
/** "Both found the sampling impressive." */
const FOUND_IT =
  /\b(?:found|finds?|thought|called) ((?:the|your) [^,;:.]{3,50}?) (?:to be |was |were )?(?:very |really |most |both |particularly )?(?:fascinating|engaging|intriguing|absorbing|delightful|charming|funny|clear|interesting|easy to (?:use|follow)|impressive|vivid|smart|clever|valuable|elegant|careful|excellent|outstanding|convincing|persuasive|compelling|original|strong|useful|thoughtful|moving|beautiful|wonderful)\b/i;
/** "Your excellent diction", "there's real skill in the dialogue". */
const WITH_WORD_OF_PRAISE =
  /(?<!for )\byour (?:really |very )?(?:excellent|superb|lovely|beautiful|wonderful|brilliant|impressive|outstanding|fantastic|terrific|thoughtful) (\p{Ll}+(?: \p{Ll}+)?)(?=[,;:.!?]|$| (?:and|but|was|were|is|in|on|at|for|of)\b)/iu;
const SKILL_IN =
  /\b(?:real|great|much|such|genuine|a lot of|lots of|plenty of) (?:skill|charm|energy|life|power|promise|feeling|warmth|wit|humour|talent|tension|beauty|tenderness|imagination) in ((?:the|your) [^,;:.!?]{3,40}?)(?=[,;:.!?]|$| and\b| but\b)/iu;
/** "There's a lot to admire here, particularly the dialogue." */
const PARTICULARLY =
  /\b(?:loved|liked|enjoyed|admired?|enjoy|impressed|struck|taken|moved)\b[^.;]{0,50}[,–—-] ?(?:and )?(?:particularly|especially|in particular|above all|not least|most of all) ((?:the|your) [^,;:.!?]{3,50}?)(?=[.,;!]|$| but\b| and\b)/iu;
/** "I admired so much about it, the voice of the grandmother in particular." */
const IN_PARTICULAR =
  /\b(?:loved|liked|enjoyed|admired|impressed|struck|taken|moved)\b[^.;]{0,50}[,–—-] ?((?:the|your) [^,;:.!?]{3,50}?),? (?:in particular|especially|above all|most of all|particularly)(?=[.,;!]|$)/iu;
const GAVE =
  /\b(?:gave|awarded) (your [^,;:.]{3,60}?) (?:the |their |our )?(?:highest|full|top|very high) (?:marks?|scores?|points)\b/i;
/** "You gave the clearest answer of anyone." */
const YOU_DID =
  /(?:^|[;:] |\b(?:but|and|that) )(you(?=['’]ve done an?\b)[^.;:!?]{3,120}|you (?:gave|were|are|have|had|know|knew|taught|delivered|presented|led|ran|spoke|performed|cooked|told|played|sang|wrote|write|play|sing|draw|interviewed|made|brought|handled|asked|understood|explained|came across as|clearly)[^.;:!?]{3,120})/i;
const MOST_OF_ALL =
  /\b(?:best|clearest|strongest|better|finest|sharpest|kindest|funniest|most \p{L}+|(?:than|of) any(?:one|body)|an? (?:cracking|great|fantastic|brilliant|terrific|super|amazing) job|an? (?:really|truly|genuinely|deeply|very|most) \p{L}+ \p{L}+|(?:wonderful|lovely|beautiful|excellent|terrific|brilliant|superb|fantastic|great|outstanding) \p{L}+|like an angel|like a dream|beautifully|wonderfully|warmly|brilliantly|superbly|very well|so well)\b/iu;
/** "The panel was struck by how well you knew the maps": behind it a clause. */
const HOW =
  /^((?:how|what|the way) (?:\p{L}+ ){0,2}you[^,;:.!?]{4,90}?)(?=[,;:.!?]|$| and (?:I|we|the|would)\b| but\b)/iu;
/** "I really value what you've done with the field data." */
const VALUES_WHAT =
  /(?:^|[;:] |\b(?:but|and|though) )((?:I|we|the \p{L}+)(?: all)?(?: really| very much| especially| particularly| always| do)? (?:valued?|appreciated?|admired?|liked|loved?|enjoyed)) ((?:how|what|the way) you(?:['’]ve|['’]re| )[^,;:.!?]{4,70}?)(?=[,;:.!?]|$| and (?:I|we|the|would)\b| but\b)/iu;
/** "You've a good way with the ewes." */
const GIFT =
  /(?<!\p{L})you(?:['’]ve| have)(?: clearly| obviously| really)?(?: got)? (an? (?:really |very )?(?:good|great|real|lovely|fine|keen|wonderful|beautiful|rare|natural|sharp) (?:way|eye|ear|voice|hand|touch|feel|manner|talent|gift|instinct|sense|presence)(?: (?:with|for|of) (?:the )?\p{L}+(?: \p{L}+)?)?)(?=[,;:.!?]| and\b| but\b|$)/iu;
/** "The smoked one was a big hit." */
const A_HIT =
  /(?:^|[;:,] |\b(?:but|and|though) )((?:the|your|both|all the) [^,;:.!?]{2,60}? (?:was|were) (?:(?:very |really |so |quite )?(?:delicious|popular|much enjoyed)|an? (?:(?:big|huge|great|real|definite) )?(?:hit|treat|favourite|favorite|success)|the (?:clear )?(?:favourite|favorite|star)s?)(?: (?:with|in|of|at) (?:the|our|my|everyone|everybody)(?: \p{L}+)?)?)(?=[,;:.!?]|$| and\b| but\b| though\b)/iu;
/** "The way you wrote about the rope was lovely." */
const THE_WAY = new RegExp(
  String.raw`(?:^|[;:,] |\b(?:but|and|though) )((?:the way|how) you \p{L}{3,14} (?:(?:about|with|of|through) )?(?:the|your) [^,;:.!?]{2,40}?) (?:is|was) (?:(?:really|very|truly|so|quite) )?(?:${WELL})\b`,
  'iu',
);
/** "It was a lovely design." */
const IT_WAS =
  /\b(?:it|that)(?:['’]s| was|is|looked like) (?:such )?an? (?:really |very |truly )?(?:thorough|careful|strong|lovely|beautiful|excellent|great|wonderful|brilliant|clever|thoughtful|terrific|fine|elegant|superb|gorgeous) (design|plan|proposal|idea|demo|deck|story|poem|piece|portfolio|talk|lesson|session|reading|performance|presentation|menu|drawing|recording|tape|paper|essay)\b/i;
/** "The rhymes scan beautifully." */
const WORKS_WELL =
  /(?:^|[;:,] |\b(?:but|and|that) )((?:the|your) [^,;:.!?]{3,40}?) (?:scans?|reads?|flows?|works?|sings?|moves?|builds?|lands?|plays?) (?:so |really |very )?(?:beautifully|well|wonderfully|lightly|easily|brilliantly)\b/iu;
/** "I laughed out loud at the goat." */
const MOVED_BY =
  /(?:^|[;:,] |\b(?:but|and) )((?:I|we)(?: both| all)? (?:laughed (?:out loud |aloud )?at|cried at|smiled at|gasped at|kept (?:going|coming) back to|keep (?:going|coming) back to) (?:the|your) [^,;:.!?]{2,50}?)(?=[,;:.!?]| and\b| but\b|$)/iu;
const STOCK =
  /\b(?:applicants?|volunteers?|range|candidates?|experience|background|interest|qualifications?|skills|credentials|application|submission|time|effort|enthusiasm|opportunity|chance|meeting you|speaking|talking|getting to know|standard|quality|price|quote|email|e-mail|message|letter|patience|applying|sending)\b/i;
const NEGATED = /\b(?:not|never|although|if|would have|cannot|\w+n['’]t)\b/i;
const NEAR: readonly RegExp[] = [
  /(?<!\p{L})(you were the (?:person|candidate|one) (?:that )?(?:we|I) (?:wanted|would have (?:chosen|appointed|picked|hired|taken)))(?=[,;:.!?]| and\b| but\b|$)/iu,
  /(?<!\p{L})((?:we|I)(?: all| both)? (?:(?:argued (?:over|about)|debated|went back and forth (?:on|over)|kept coming back to) (?:it|them|this|the \p{L}+|your \p{L}+)|(?:read|watched|listened to|looked at|discussed|came back to) (?:it|them|this|the \p{L}+|your \p{L}+) (?:twice|more than once|three times|several times|again and again|for (?:a long time|an hour|hours|days)|at length|in one (?:go|sitting)|and (?:argued|talked|went back and forth|disagreed|debated) (?:over|about) (?:it|them|this)))(?:,? and (?:argued|talked|went back and forth|disagreed|debated) (?:over|about) (?:it|them|this))?)(?=[.,;]| and\b| but\b|$)/iu,
  /(?<!\p{L})((?:it|your \p{L}+|[“"][^”"]{2,50}[”"]) (?:made it|got|went|came)(?: all the way)? (?:in)?to (?:our |the )(?:final|last) (?:round|\p{L}+)(?: of (?:reading|voting|interviews|auditions|the \p{L}+))?)(?=[.,;]| and\b| but\b|$)/iu,
  /(?<!\p{L})((?:(?:one|two|three|half|most) of the )?(?:two|three|four|one|some|several|both|half) of us (?:would have|wanted|voted|were for|argued)[^.;:,!?]{0,50})(?=[.,;]|$)/iu,
  /(?<!\p{L})((?:several|some|two|three|both|many|most|all) of us were (?:very |really )?(?:sorry|sad) to (?:let|see) (?:it|you|this|your \p{L}+) go)(?=[.,;]|$)/iu,
  /(?<!\p{L})(you were (?:a close |a very close |our |the |his |her |their )?(?:second(?: choice)?(?: of \p{L}+)?|runner-up|one of the last (?:two|three)|in the last (?:two|three)|on our shortlist)(?: of \p{L}+)?)(?=[.,;]| and\b| but\b|$)/iu,
  /(?<!\p{L})((?:the panel|the board|the committee|the trustees|we|I|they) would have been (?:very )?(?:happy|glad|pleased|delighted|willing) to (?:appoint|take|offer|have|fund|cast|publish|support) (?:you|it|your \p{L}+))(?=[,;:.!?]| and\b| but\b|$| (?:to|in|on|the|a)\b)/iu,
  /(?<!\p{L})((?:you|your \p{L}+) (?:was|were|made it onto|made it on to|made) (?:on )?(?:our|the) (?:short|long)list(?: of (?:\p{L}+|\d+))?)(?=[.,;]| and\b| but\b|$)/iu,
  /(?<!\p{L})((?:you|your \p{L}+) (?:was|were|came) (?:ranked |placed )?(?:second|runner-up)(?: of \p{L}+)?)(?=[.,;]| and\b| but\b|$)/iu,
  /(?<!\p{L})((?:we|I) came (?:very |so )?close (?:with|to taking) (?:[“"][^”"]{2,50}[”"]|it|your \p{L}+))(?=[.,;]| and\b| but\b| -| –|$)/iu,
];
const CLOSE =
  /(?<!\p{L})((?:it|this) was (?:a )?(?:very |really |extremely |genuinely )?(?:close (?:call|decision|run thing|thing)?|hard (?:decision|choice)|difficult (?:decision|choice)))(?=[.,;]| and\b| but\b| between\b| in the end\b|$)/iu;
/** "It was between you and one other at the end." */
const OF_TWO =
  /\b(?:it (?:was|came down to)(?: a choice)? between|(?:it )?(?:came|was) down to) (?:the two of you|you and (?:one|two|them|another|somebody|someone|the)\b)/i;

/** "This one stayed in discussion until the final round", "you came close". */
const STAYED =
  /(?<!\p{L})((?:this(?: one)?|it|you|your \p{L}+|[“"][^”"]{2,50}[”"]) (?:stayed|remained|was|were) (?:in|under) (?:discussion|contention|consideration|the (?:running|frame|mix)|play) (?:until|till|to|right up to|right until|all the way to) (?:the (?:very )?(?:end|last|final round|last round|final meeting|last minute|final stage)))(?=[.,;:]| and\b| but\b|$)/iu;
const CAME_CLOSE =
  /(?<!\p{L})(you(?: really)? came (?:(?:very|so|really|extremely) )?close)(?=[.,;:–]| and\b| but\b| -|$)/iu;

/** "We loved it", "read it in one sitting". */
const LOVED_IT =
  /(?:^|[;:,] |\b(?:but|and|though|that) )((?:we|I|everyone|everybody|all of us|both of us|the \p{L}+)(?: all| both| really| absolutely| just){0,2} (?:loved|adored) it)(?=[.,;:!]| and\b| but\b| so\b|$)/iu;
const ONE_SITTING =
  /(?:^|[;:,] |\b(?:but|and|that) )(?:I |we )?((?:read|devoured) it (?:all )?in one (?:sitting|go|night|evening))(?=[.,;:!]| and\b| but\b|$)/iu;
/** "We all thought you were fantastic." */
const THOUGHT_YOU = new RegExp(
  String.raw`(?:^|[;:,] |\b(?:but|and|that) )((?:we|I|everyone|everybody|the \p{L}+)) (?:all |both |really )?(?:thought|felt|found) you (?:were )?((?:really |very |so |absolutely )?(?:fantastic|great|excellent|brilliant|lovely|superb|impressive|terrific|wonderful|outstanding|very good|really good))(?=[.,;:!]| and\b| but\b|$)`,
  'iu',
);
/** "Several jurors spoke up for your work." */
const SPOKE_UP =
  /((?:(?:several|some|two|three|many|most|both) (?:of (?:the|our) )?\p{L}+|one of the \p{L}+|the \p{L}+) (?:all )?(?:spoke up for|argued for|fought for|championed|spoke (?:very )?(?:warmly|highly) of) your \p{L}+)(?=[.,;:!]| and\b| but\b| especially\b|$)/iu;

/** What was said of the whole: "you loved it". */
function ofItIn(sentence: string): string | null {
  if (holdsIn(NEGATED, sentence.replace(/[,;:] ?(?:but|though|it['’]s|just)\b.*$/i, '').replace(/ but .*$/i, '')))
    return null;
  const loved = foundIn(LOVED_IT, sentence)?.[1] ?? foundIn(SPOKE_UP, sentence)?.[1];
  if (loved !== undefined) {
    const said = turned(smallFirst(loved.replace(/ (?:all|both|really|absolutely|just)(?= )/gi, '')));
    return said === null ? null : said.replace(/^(both|all) of you /, 'you $1 ');
  }
  const read = foundIn(ONE_SITTING, sentence)?.[1];
  if (read !== undefined) return `you ${smallFirst(read)}`;
  const [, who = '', how = ''] = foundIn(THOUGHT_YOU, sentence) ?? [];
  return who === '' ? null : `${turned(smallFirst(who)) ?? ''} thought I was ${how}`;
}

/** "The children really took to you." */
const TOOK_TO_YOU =
  /(?:^|[;:,] |\b(?:but|and|though|that) )((?:the|our|my) \p{L}+(?: \p{L}+)?|everyone|everybody|we|I|both of us|we all|all of us) ((?:really |all |clearly |obviously |very much )?(?:took to|warmed to|responded to|connected with|enjoyed having|loved having|enjoyed working with|enjoyed meeting and hearing)) you(?=[.,;:!]| and\b| but\b| so\b|$)/iu;

/** The kind words that the sentences hold, the most telling first. `stock`: a house that writes the same to all, where a hard choice says nothing. */
export function kindWordsIn(sentences: readonly string[], stock = false): KindWordsNamed {
  const named = sentences.map(namingThem).map(wholly);
  return {
    clause:
      firstFound(named, clauseIn) ??
      (firstFound(named, thingIn) === null ? (firstFound(named, ofItIn) ?? firstFound(sentences, stayedIn)) : null) ??
      '',
    thing: firstFound(named, thingIn) ?? '',
    near:
      firstFound(sentences, (sentence) =>
        nearIn(sentence, stock ? [STAYED, ...NEAR] : [STAYED, ...NEAR, FAVOURITE, CAME_CLOSE, CLOSE]),
      ) ?? (sentences.some((sentence) => holdsIn(OF_TWO, sentence)) ? 'it was so close in the end' : ''),
  };
}

/** "Loved your drawings": who writes in haste leaves out "I"; "while your knowledge was strong" grants it. */
function wholly(sentence: string): string {
  return sentence
    .replace(
      /^(?:really |absolutely )?(loved|liked|enjoyed|admired)(?= (?:your|the) )/i,
      (_, verb: string) => `I ${verb.toLowerCase()}`,
    )
    .replace(/^(?:while|although|though) (?=your )/i, '')
    .replace(/^your /, 'Your ');
}

/** "I remember your bird notebooks with great pleasure." */
const REMEMBERED =
  /\b(?:remember|recall|think (?:back )?(?:of|to)) (your [^,;:.!?]{3,40}?) (?:with (?:great |much |real |such )?(?:pleasure|joy|delight|affection|fondness)|fondly|vividly)/i;
const FAVOURITE =
  /(?<!\p{L})(it was (?:a|one of (?:my|our)|my|our) (?:personal )?favou?rites?(?: of (?:mine|ours))?)(?=[.,;!]| and\b| but\b|$)/iu;

const HOUSE =
  /\b(the (?:panel|committee|jury|board|trustees|judges|reviewers|editors|selectors|partners|interviewers|readers))\b(?!['’]s)/i;

/** "They loved the idea": the panel, of which the sentence before has told. */
function namingThem(sentence: string, at: number, sentences: readonly string[]): string {
  const them = /^They (?=(?:all |both |really |very much )?(?:loved|liked|admired|enjoyed|praised|appreciated|were))/;
  const who = them.test(sentence) ? foundIn(HOUSE, sentences[at - 1] ?? '')?.[1] : undefined;
  return who === undefined ? sentence : sentence.replace(them, `${who.replace(/^t/, 'T')} `);
}

/** "Your recordings were the thing the jury talked about at supper." */
const TALKED =
  /((?:the|your) [^,;:.!?]{4,70}? (?:was|were|is|are) (?:the thing|what|the one(?: thing)?|the ones?) (?:that )?(?:(?:the|our) \p{L}+|we|I|everyone|everybody) (?:all )?(?:talked about|remembered|kept coming back to|argued for|wanted|loved|liked|kept \p{L}+ing)[^,;:.!?]{0,30})/iu;

/** "Yours was the clearest proposal of the three." */
const YOURS =
  /(?:^|[;:,] |\b(?:but|and|though|that) )yours (was|is) ((?:easily |by far )?(?:the \p{L}{3,12}est|one of the \p{L}{3,12}est|one of the best|the best|a very strong|the most \p{L}+)(?: \p{L}+){1,3}?(?: (?:of the (?:two|three|four|five|six|lot)|(?:that )?we (?:saw|had|read|received|got)))?)(?=[.,;!]|$| for\b| but\b)/iu;

/** "You interviewed well", "you're a big part of why it works". */
const OF_YOU =
  /(?<!\p{L})(you(?:['’]re| are)? (?:interviewed (?:very |really )?well|came across (?:very |really )?well|were (?:very |really |so )?(?:good|great|brilliant|excellent|lovely|superb|a natural) (?:on|with|at|behind) (?:the|our) \p{L}+|scored (?:very )?(?:well|highly) (?:on|for|in) [^,.;:!?]{3,50}|did (?:(?:very |really )well(?: (?:on|in|at|with) (?:the|your) \p{L}+)?|well (?:on|in|at|with) (?:the|your) \p{L}+)|an? (?:big|great|large|huge|key|vital|valued) (?:part|member) of (?:why |what )?(?:the|our) [^,.;:!?]{3,50}))(?=[.,;!?]| and\b| but\b| though\b|$)/iu;

/** "Yours was clearly written." */
const YOURS_WELL =
  /(?:^|[;:,] |\b(?:but|and|though|that) )yours (was|is) ((?:very |really |so )?(?:clearly|beautifully|well|carefully|thoughtfully|strongly) (?:written|made|argued|presented|prepared|put together|thought out))(?=[.,;!]| and\b| but\b|$)/iu;

function clauseIn(sentence: string): string | null {
  const well = foundIn(YOURS_WELL, sentence);
  if (well !== null && !holdsIn(NEGATED, sentence.slice(0, well.index)))
    return `mine ${well[1] ?? ''} ${well[2] ?? ''}`;
  const ofYou = foundIn(OF_YOU, sentence)?.[1];
  const mine =
    ofYou === undefined || holdsIn(NEGATED, sentence.slice(0, sentence.indexOf(ofYou)))
      ? null
      : turned(ofYou.replace(/^you['’]re /i, 'you are '));
  if (mine !== null) return mine.replace(/^I are /, 'I am ');
  const took = foundIn(TOOK_TO_YOU, sentence);
  if (took !== null) {
    const who = turned(smallFirst(took[1] ?? ''));
    if (who !== null) return `${who} ${(took[2] ?? '').replace(/^all /i, '')} me`;
  }
  const moved = foundIn(MOVED_BY, sentence)?.[1];
  const laughed = moved === undefined || holdsIn(NEGATED, moved) ? null : turned(moved);
  if (laughed !== null) return laughed;
  const own = ownIn(sentence);
  if (own !== null) return own;
  const yours = foundIn(YOURS, sentence);
  if (yours !== null && !holdsIn(NEGATED, yours[0]))
    return `mine ${yours[1] ?? ''} ${(yours[2] ?? '').replace(/ (?:we|I) (saw|had|read|received|got)$/, ' you $1')}`;
  const talked = foundIn(TALKED, sentence)?.[1];
  const told = talked === undefined || holdsIn(NEGATED, talked) ? null : turned(smallFirst(talked));
  if (told !== null) return told;
  const which = foundIn(WHICH_LIKED, sentence);
  if (which !== null) {
    const [, thing = '', who = '', liked = '', doing = ''] = which;
    const named = asThing(thing);
    return named === null
      ? null
      : (turned(`${smallFirst(who)} ${liked}${doing === '' ? '' : ` ${doing}`}`)?.concat(` ${named}`) ?? null);
  }
  const found = holdsIn(OF_ANOTHER, sentence) ? null : foundIn(LIKE_THING, sentence);
  if (found !== null && !holdsIn(NEGATED, sentence.slice(0, found.index + found[0].length - (found[3] ?? '').length))) {
    const how = HOW.exec(found[3] ?? '')?.[1];
    const clause = how === undefined ? null : turned(spelt(how));
    const whole = clause ?? nounPhrase((found[3] ?? '').replace(/ and (?:of|by|with) (?:how|the way)\b.*$/i, ''));
    const thing = whole === null || isTheirWork(whole) ? whole : whole.replace(/ and .*$/, '');
    if (thing !== null && isTheirWork(thing)) {
      const start = found.index;
      const verb = found[0].slice(0, found[0].length - (found[3] ?? '').length).trim();
      // "It admired": the panel of the sentence before.
      if (/^(?:it|both|all|they) (?!of )/i.test(verb) && !/^(?:both|all) (?:of )?(?:the|our|us)\b/i.test(verb))
        return null;
      const who = turned((start === 0 ? smallFirst(verb) : verb).replace(/ here(?= )/i, ''));
      if (who !== null) return `${who.replace(/ (?:really|all|very much|also|so|both|much) /, ' ')} ${thing}`;
    }
  }
  const did =
    foundIn(YOU_DID, sentence)?.[1]?.replace(
      /,? (?:and|but|though|which|although) (?:I|we|it|that|you|he|she|the|my|our|your|they|half|all|everybody|everyone|some|several|most|one)\b.*$/i,
      '',
    ) ?? '';
  if (did === '' || !holdsIn(MOST_OF_ALL, did) || holdsIn(NEGATED, did)) return null;
  if (/\bwelcome\b|^you know (?:how|that|what|we|I)\b/i.test(did)) return null;
  const said = turned(did.replace(/, .*$/, '').trim());
  return said === null || said.split(' ').length > MOST_WORDS || /\b(?:he|she|they|them|it)\b/i.test(said)
    ? null
    : said;
}

/** "We're going with the other design, my brother liked the stag": what is liked is not the user's. */
const OF_ANOTHER =
  /\b(?:going|gone|went|go|sticking|stuck) with (?:the|an|a|some|her|his|their)\b(?![^,;:]{0,60}\byour)/i;

const WAS = /\bw(?:as|ere)\b/i;

/** What this person did, has or sent, praised in a clause of its own. */
function ownIn(sentence: string): string | null {
  const gift = foundIn(GIFT, sentence)?.[1];
  if (
    gift !== undefined &&
    !holdsIn(NEGATED, sentence.slice(0, sentence.indexOf(gift)).replace(/\bnothing against\b.*$/i, ''))
  )
    return `I have ${gift}`;
  const hit = holdsIn(WAS, sentence) ? foundIn(A_HIT, sentence)?.[1] : undefined;
  const liked =
    hit === undefined || holdsIn(NEGATED, hit) ? null : turned(smallFirst(hit.replace(/^.* but (?=the |your )/i, '')));
  if (liked !== null && !holdsIn(STOCK, liked.replace(/ (?:was|were) .*$/, ''))) return liked;
  const [, who = '', what = ''] = foundIn(VALUES_WHAT, sentence) ?? [];
  const valued = who === '' || holdsIn(NEGATED, `${who} ${what}`) ? null : turned(`${smallFirst(who)} ${spelt(what)}`);
  return valued === null || /\b(?:he|she|they|them|it)\b/i.test(valued) ? null : valued;
}

/** "How you're doing it" is turned round as "how you are doing it". */
function spelt(clause: string): string {
  return clause.replace(/\byou['’]re\b/i, 'you are');
}

const MOST_WORDS = 16;

function isTheirWork(thing: string): boolean {
  return /^(?:my|the|how|what|[“"])/i.test(thing) && !holdsIn(STOCK, thing);
}

function thingIn(sentence: string): string | null {
  const way = THE_WAY.exec(sentence)?.[1];
  if (way !== undefined && !NEGATED.test(way)) return turned(smallFirst(way));
  const is =
    foundIn(THING_IS, sentence)?.[1] ??
    foundIn(GAVE, sentence)?.[1] ??
    foundIn(THING_DID, sentence)?.[1] ??
    foundIn(FOUND_IT, sentence)?.[1] ??
    foundIn(IN_PARTICULAR, sentence)?.[1] ??
    foundIn(PARTICULARLY, sentence)?.[1] ??
    foundIn(REMEMBERED, sentence)?.[1] ??
    foundIn(SKILL_IN, sentence)?.[1] ??
    foundIn(WITH_WORD_OF_PRAISE, sentence)?.[1]?.replace(/^/, 'your ') ??
    foundIn(WORKS_WELL, sentence)?.[1] ??
    itLiked(sentence);
  const it = foundIn(IT_WAS, sentence);
  if (is === undefined)
    return it === null || holdsIn(NEGATED, sentence.slice(0, it.index)) ? null : `the ${(it[1] ?? '').toLowerCase()}`;
  const at = sentence.indexOf(is);
  // "It did not make the cut, but the story about the cellar stuck with us": what stands before "but" is another matter.
  const before = sentence.slice(0, at);
  const from = Math.max(0, before.lastIndexOf(', but '), before.lastIndexOf('; '), before.lastIndexOf(': '));
  // "Although the field work is careful": what is granted is praised.
  const said = sentence.slice(from, at + is.length + 12).replace(/^(?:although|though|while) /i, '');
  if (holdsIn(NEGATED, said)) return null;
  if (/\b(?:relevant|interesting|timely|important|useful|strong|clear|good|original|careful|sound) and\b/i.test(is))
    return null;
  const thing = asThing(smallFirst(is).replace(/^(the (?:story|scene|chapter|poem|song)) about /, '$1 of '));
  return thing === null || holdsIn(STOCK, thing) ? null : thing;
}

function itLiked(sentence: string): string | undefined {
  const found = foundIn(LIKE_THING, sentence);
  return found === null || !/^(?:it|both|all) $/i.test(found[1] ?? '')
    ? undefined
    : (found[3] ?? '').replace(/,? (?:but|although|though) .*$/i, '').replace(/[.;:]$/, '');
}

function nearIn(sentence: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    // "It was on our shortlist" is said of this person's work.
    const found = foundIn(
      pattern,
      sentence
        .replace(/\bthis one (?=stayed|remained|was)/i, 'it ')
        .replace(/\bit was (?=on (?:our|the) (?:short|long)list)/i, 'you were '),
    )?.[1];
    if (found === undefined || holdsIn(NEGATED, found.replace(/would have/i, ''))) continue;
    const said = turned(found.replace(/,(?= and )/, ''));
    if (said?.includes('I was ') === true) return said.replace(/\b(?:his|her|their) (?=second)/, 'the ');
    if (said !== null) return /^[A-Z][a-z]/.test(said) && !/^I\b/.test(said) ? smallFirst(said) : said;
  }
  return null;
}
