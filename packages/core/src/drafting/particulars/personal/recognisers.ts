import type { PersonalKind } from './personal-line.ts';

/** How one kind is recognised. */
export interface Recogniser {
  readonly kind: PersonalKind;
  /** One of these stands in the letter, in small letters: asked before the pattern, which costs more. */
  readonly words: readonly string[];
  /** A group that took part names what the line is about. */
  readonly pattern: RegExp;
  /** Words beside which it means something else. */
  readonly not?: RegExp;
  /** Said of one reader even in a letter that goes to many. */
  readonly toMany?: true;
}

const SORRY = String.raw`\b(?:sorry|apolog\w+|forgive|excuse|pardon)\b`;
const KIN =
  '(?:father|mother|wife|husband|partner|son|daughter|brother|sister|mum|dad|grandmother|grandfather|business partner|colleague|co-founder)';

/**
 * What people say beside a no, in English: precision before all, since an answer to something that was not said is worse than none.
 * In the order of what a careful reader would answer first.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  {
    kind: 'told-first',
    words: ['wanted', 'want you to'],
    pattern:
      /\bwant(?:ed)? (?:you )?to (?:tell you|have this|hear (?:this|it)|write to you|let you know|ring you)\b[^.;]{0,50}?\b(?:myself|from me|before|first|rather than|in person|personally)\b/i,
  },
  {
    kind: 'own-story',
    words: [
      'turned down',
      'reject',
      'shoes',
      'been there',
      'myself',
      'how this feels',
      'how it feels',
      'my own',
      'my first',
      'took me',
    ],
    pattern:
      /\bI was (?:once |also |myself )?(?:turned down|rejected|refused|passed over)\b|\bI(?:['’]ve| have) been (?:there|in your (?:shoes|position|place)|turned down|rejected)\b|\bI (?:know|remember) (?:\p{L}+ ){0,3}how (?:this|it|that) feels\b|\bmy (?:own )?(?:first|early|debut)(?: \p{L}+){0,3} (?:was|were|went|got|took|had) (?:\p{L}+ ){0,2}(?:turned down|rejected|refused|nowhere|noes|rejections?|years|times)\b|\bit took me (?:\p{L}+ ){1,3}(?:goes|tries|attempts|years|applications|rejections?)\b|\bI (?:write|make|send|fill in|have written) (?:them|these|those) myself\b/iu,
    not: /\b(?:not|never|n['’]t) (?:\p{L}+ )?(?:turned|rejected|refused)\b/iu,
  },
  {
    kind: 'on-your-side',
    words: ['argued', 'fought', 'spoke', 'voted', 'pushed', 'lobbied', 'in your favour', 'stood up'],
    pattern:
      /\b(I|we|(?:some|several|two|three|four|five|six|most|half|many|a few) of us|one of them|(?:some|several|two|three) of them)(?: all| both| really| also)? (?:argued|fought|spoke(?: up)?|pushed|lobbied|voted|stood up|made (?:the|a) case)(?: (?:hard|long|strongly|up))? (?:for (?:you|your|yours|it|two|a second|another)\b|in (?:your|its) favou?r)/i,
    not: /\b(?:against|other (?:one|candidate|design)|feedback)\b/i,
  },
  {
    kind: 'tried',
    words: ['i asked', 'tried', 'looked at whether', 'looked into', 'did my sums', 'did the sums', 'looked for a way'],
    pattern:
      /\bI asked (?:(?:two|three|four|several) times|twice|again|for (?:a|another|more|two) )|\b(?:I|we)(?:['’]ve| have)?(?: all| both| really)? (?:tried (?:hard |everything )?(?:to (?:find|make|get|move|fit|keep|change|squeeze|persuade|juggle)|every)|did (?:my|our|the) sums|looked (?:at|into) (?:whether|if|every|all the ways)|looked (?:hard )?for a way)\b/i,
    not: /\b(?:call|reach|phone|ring|contact|tried to (?:get|make) (?:hold|contact))\b/i,
  },
  {
    kind: 'loss-of-theirs',
    words: ['ill', 'unwell', 'hospital', 'operation', 'stroke', 'accident', 'heart attack', 'diagnos', 'cancer'],
    pattern: new RegExp(
      String.raw`\b((?:my|our) ${KIN}) (?:is|was|has been|had been|fell|had|has|went)\b[^.;]{0,24}?\b(?:ill|unwell|hospital|operation|stroke|accident|heart attack|diagnosed|cancer)\b`,
      'iu',
    ),
  },
  {
    kind: 'mishap',
    words: ['flood', 'burn', 'burgl', 'broken into', 'fire', 'storm'],
    pattern:
      /\b(?:shop|studio|gallery|office|kitchen|house|basement|theatre|hall|workshop|roof|café|cafe|restaurant|school|church|store|storeroom|cellar)(?: was| has been| got| is| were)? (flooded|burnt|burned|burgled|broken into)\b|\bwe(?:['’]ve)? had (?:a|an) (flood|fire|burglary|break-in)\b/iu,
  },
  {
    kind: 'closing-down',
    words: ['clos', 'shut', 'wind', 'last issue', 'last season', 'lease is up'],
    pattern:
      /\b(?:the|our|my) (gallery|shop|magazine|press|theatre|studio|restaurant|business|café|bakery|imprint|bookshop|company|firm) (?:closes|is closing|will close|will be closing|shuts|is shutting|will shut|is winding)(?: down| up)?\b(?! (?:at|for) )|\b(?:I am|I['’]m|we are|we['’]re) (?:closing|shutting|winding) (?:down|up|the (gallery|shop|magazine|press|theatre|studio|restaurant|business|café|bakery|imprint|bookshop))\b(?! for )|\bthis (?:is|will be) (?:our|the) last (?:issue|season|festival|edition|year)(?=[.,;!]|$)/iu,
  },
  {
    kind: 'felt-bad',
    words: ['bad', 'awful', 'terrible', 'dreadful', 'rotten', 'guilty', 'ashamed'],
    pattern:
      /\b(?:I|we) (?:really |do |did )?(?:feel|felt) (?:\p{L}+ ){0,2}(?:bad|awful|terrible|dreadful|rotten|guilty)\b|\b(?:I am|I['’]m|we are|we['’]re) (?:\p{L}+ )?ashamed of (?:this|it|that)\b/iu,
  },
  {
    kind: 'trip',
    words: ['trip', 'journey', 'drive', 'the way', 'train'],
    pattern: new RegExp(String.raw`${SORRY}[^.;]{0,40}\b(?:the|that|your|a) (?:long )?(trip|journey|drive)\b`, 'i'),
  },
  {
    kind: 'wasted',
    words: ['wast'],
    pattern: new RegExp(
      String.raw`${SORRY}[^.;]{0,24}\bwast(?:ed|ing) your (Saturday|Sunday|morning|afternoon|evening|weekend|lunch hour|day)\b`,
      'i',
    ),
  },
  {
    kind: 'trouble',
    words: [
      'mess',
      'muck',
      'wast',
      'trouble',
      'mix-up',
      'mixup',
      'confusion',
      'through',
      'hopes',
      'let you',
      'short notice',
    ],
    pattern: new RegExp(
      String.raw`${SORRY}[^.;]{0,24}\b(?:mess(?:ed|ing)?|muck(?:ed|ing)|wast(?:ed?|ing)|for (?:all )?(?:the|any|this) (?:trouble|mix-?up|confusion|bother|short notice)|put(?:ting)? you (?:through|to)|(?:raised?|raising|got|get(?:ting)?) your hopes|let(?:ting)? you down)\b`,
      'i',
    ),
  },
  {
    kind: 'of-use',
    words: ['you were right', 'made me', 'made us', 'looked it up', 'taught me', 'taught us', 'doing the'],
    pattern:
      /\byou were right about\b|\byou(?: did| really)? (?:made|make) (?:me|us) (?:see|realise|realize|think|look)\b|\byou (?:have )?taught (?:me|us) (?:something|a lot)\b|\bI(?:['’]ve| have) learn(?:ed|t) (?:a lot|something) from (?:you|your)\b/i,
  },
  {
    kind: 'amused',
    words: ['smile', 'laugh', 'giggle', 'made our day', 'made my day'],
    pattern:
      /\b(?:made|makes|had) (?:me|us|them|everyone|everybody|both of us|all of us|the whole \p{L}+|(?:the|my|our) \p{L}+)(?: all| both)? (smile|laugh|giggle)\b|\bmade (?:my|our) (day)\b/iu,
    not: /\b(?:price|quote|fee|bill|rate|cost|not|never|\w+n['’]t)\b/i,
  },
  {
    kind: 'brought',
    words: ['for bringing'],
    pattern:
      /\bthank(?:s| you)\b[^.;]{0,20} for bringing (?:along |in )?((?:the|your) \p{Ll}{3,14}(?: \p{Ll}{3,14})?)(?=[.,;!]| and\b|$)/iu,
  },
  {
    kind: 'wait',
    words: [
      'delay',
      'wait',
      'silence',
      'so long',
      'slow',
      'late',
      'months',
      'weeks',
      'kept you',
      'keeping you',
      'time it',
      'sat in',
      'overdue',
    ],
    pattern: new RegExp(
      String.raw`${SORRY}[^.;]{0,50}?\b(?:delay|long wait|the wait|this wait|your wait|waiting|silence|(?:so|too|this) long|slow\w*|late(?:ness)?(?! submissions| applications)|(?:\p{L}+ )?(?:months|weeks) (?:it|this|that)|time (?:it took|it has taken|this took|this has taken)|kept you|overdue)\b|\bI know how long (?:these|this|the) waits? (?:are|is|was|has been)\b`,
      'iu',
    ),
    not: /\b(?:wait(?:ing)? list|waitlist|too late|late (?:entry|entries|submission|application)|not had|haven['’]t had)\b/i,
    toMany: true,
  },
  {
    kind: 'short-letter',
    words: ['short', 'brief', 'brevity'],
    pattern: new RegExp(
      String.raw`${SORRY}[^.;]{0,24}\b(?:(?:a|the|this|such a|so) (?:\p{L}+ )?(?:short|brief) (?:letter|note|reply|answer|e-?mail|message|line)|brevity|be(?:ing)? (?:so )?(?:brief|short))\b`,
      'iu',
    ),
  },
  {
    kind: 'to-all',
    words: [
      'one by one',
      'form ',
      'standard',
      'impersonal',
      'personally',
      'individually',
      'to everyone',
      'to everybody',
    ],
    pattern: new RegExp(
      String.raw`${SORRY}[^.;]{0,50}?\b(?:form (?:letter|reply|e-?mail|response)|standard (?:letter|reply|e-?mail)|impersonal|not (?:reply|replying|write|writing|answer|answering) (?:to (?:each|every)\p{L}* )?(?:personally|individually))\b|\b(?:can(?:not|['’]t)|unable to) (?:reply|write|answer|respond)(?: to (?:you|each|every)\p{L}*(?: of you)?)? (?:one by one|personally|individually),? (?:and )?(?:(?:I am|I['’]m|we are|we['’]re) )?sorry\b`,
      'iu',
    ),
    toMany: true,
  },
  {
    kind: 'not-easy',
    words: [
      'easy',
      'hate',
      'gutted',
      'heartbroken',
      'cross',
      'sad',
      'heavy heart',
      'pains',
      'breaks my heart',
      'hard letter',
      'hard e-mail',
      'hard email',
      'hard to write',
      'wish i',
      'not the news',
      "n't the news",
      'better',
    ],
    pattern:
      /\bno easy way (?:to|of)\b|\b(?:not|never|n['’]t) (?:an? )?easy (?:e-?mail |letter |message |thing )?(?:to (?:write|send|say|tell)|to (?:be )?(?:put|have to))|\b(?:I|we) (?:really )?hate (?:sending|writing|having to (?:write|send|say)|saying|these|this part)\b|\b(?:I am|I['’]m|we are|we['’]re)(?: all| so| really| absolutely| quite)? (?:gutted|heartbroken|devastated|as sad|cross about (?:it|this))\b|\b(?:not|n['’]t) pretend (?:that )?(?:I am|I['’]m|we are|we['’]re) not (?:cross|sad|sorry)\b|\bwith a heavy heart\b|\bbreaks my heart\b|\bit (?:really )?(?:pains|saddens|grieves) me\b|\bI am sad to\b|\bI['’]m sad to\b|\b(?:a|the) hard(?:est)? (?:letter|e-?mail|message) (?:to|I)\b|\bI wish I (?:had better|were writing with|was writing with|could (?:say|have|give|offer|tell))\b|\b(?:not|n['’]t) the (?:news|answer|letter|e-?mail) (?:that )?(?:I|we) (?:was|were|had|would|wanted|hoped|['’]d)\b|\bsorry (?:that )?(?:the|my|it is|this is)\b[^.;]{0,20}\b(?:n['’]t|not) better\b|\bsorry not to have (?:better|happier|good) news\b/i,
  },
  {
    kind: 'work-seen',
    words: [
      'how much',
      'hours',
      'put into',
      'spent real',
      'so much time',
      'lot of work',
      'lot of time',
      'such care',
      'so much work',
      'much work',
    ],
    pattern:
      /\b(?:I|we)(?: do)? (?:know|realise|realize|appreciate|can see|saw|could see|could tell|can tell)(?: that)? (?:how much (?:\p{L}+ ){0,3}(?:work|time|care|effort|thought|preparation|goes into|went into|you(?:['’]d)? (?:prepared|put|did|had put))|you(?:['’](?:d|ve)| had| have)? (?:clearly |really |obviously )?(?:put|spent) (?:a lot of |real |so much |such |many )?(?:hours|time|work|care|thought|effort))\b|\byou(?:['’](?:d|ve)| had| have)? (?:clearly|obviously) (?:put|spent) (?:a lot of |real |so much |such )?(?:hours|time|work|care|thought|effort)\b|\byou(?:['’]d| had) put (?:in )?so much (?:time|work|effort|care)\b/iu,
    not: /\b(?:appreciate how much|too much)\b/i,
  },
  {
    kind: 'hard-choice',
    words: [
      'hardest',
      'most difficult',
      'toughest',
      'agonis',
      'agoniz',
      'slept on',
      'changed my mind',
      'back and forth',
    ],
    pattern:
      /\b(?:the|our|my|one of the) (?:hardest|most difficult|toughest) (?:meeting|decision|choice|year|round|call|list|selection)s?\b|\b(?:I|we)(?:['’]ve| have)? (?:agonis|agoniz)ed\b|\b(?:I|we)(?:['’]ve| have)? (?:have )?changed (?:my|our) minds? more than once\b|\b(?:we|I) (?:really )?went back and forth\b|^went back and forth\b/i,
  },
  {
    kind: 'met',
    words: ['meet', 'met you', 'talk', 'speak', 'chat', 'conversation', 'our call'],
    pattern:
      /\b(?:nice|lovely|good|great|(?:a|such a|our|my) (?:real )?(?:pleasure|delight|joy)|enjoyed|loved) (?:to )?(?:have )?(?:(meet|met)(?:ing)? (?:you|with you)|(?:(talk|speak|chat)(?:ing)? (?:to|with) you))\b|\bso easy to (talk) to\b|\b(?:really |very much |thoroughly |both |all )?(?:enjoyed|loved) (?:our|the) (?:\p{L}+ )?(?:conversation|chat|(talk|call))\b/iu,
    not: /(?<!\bfor )\b(?:not|never|\w+n['’]t|would (?:have )?be(?:en)?|would like|if|one day|some day|again)\b/i,
  },
  {
    kind: 'no-trouble',
    words: [
      'bearing with',
      'putting up with',
      'turning it',
      'turning this',
      'turning that',
      'flexib',
      'coming out',
      'rearrang',
    ],
    pattern:
      /\bthank(?:s| you)\b[^.;]{0,24}? for (?:bearing with|being (?:so )?(?:flexible|quick)|putting up with|turning (?:it|this|that|things) (?:round|around)|rearranging|coming out|your flexibility)\b/i,
  },
  {
    kind: 'keep-at-it',
    words: ['keep '],
    pattern:
      /(?:^|[,;:–-] |\b(?:please|do|but) |\band (?:please |do ))keep (writing|drawing|painting|pitching|playing|singing|dancing|acting|submitting|sending|making|applying|trying|going|baking|cooking|photographing|building|composing|designing|translating|at it)\b/i,
    not: /\b(?:we|I|you|they|to) (?:do )?keep\b|\bkeep (?:sending|trying|making) (?:us|me|to|it hard)\b/i,
  },
  {
    kind: 'not-put-off',
    words: ['put off', 'discourag', 'dishearten', 'give up', 'lose heart', 'put you off', 'deter'],
    pattern:
      /\b(?:do(?:n['’]t| not)|not|won['’]t|never) (?:please )?(?:(?:let (?:this|it) )|(?:be |feel |get ))?(?:be )?(?:(?:too )?(?:put off|discouraged?|disheartened|deterred)|put you off|deter you|discourage you|give up|lose heart)\b/i,
  },
  {
    kind: 'retiring',
    words: ['retir'],
    pattern: /\bI(?:['’]m| am|['’]ll be| will be| shall be)? (?:about to |due to |going to )?retir(?:e|ing)\b/i,
  },
  {
    kind: 'leaving',
    words: ['my last', 'leaving', 'moving on', 'stepping down', 'handing over'],
    pattern:
      /\bmy last (?:day|week|month|issue|season|year|festival)(?: here| as| at| with|[.,;!]|$)|\bI(?:['’]m| am) (?:leaving (?:the|my|here|in|at|this)|moving on|stepping down|handing over)\b|\bthe last (?:issue|season|year|festival) (?:that )?I(?:['’]ll| will| shall)\b/i,
  },
  {
    kind: 'winner',
    words: ['to ', 'appointed', 'stepping up', 'edged', 'got it'],
    pattern:
      /\b(?:is going|going|has gone|gone|goes|have given it|given it|offered it) to (\p{Lu}\p{Ll}{2,14})(?=[.,;!]|$| and\b)|\b(\p{Lu}\p{Ll}{2,14}) (?:will be stepping up|is stepping up|just edged it|edged it|is taking it on)\b/u,
    not: /\b(?:thanks|thank you)\b/i,
  },
  {
    kind: 'mentioned',
    words: ['about you', 'out for you', 'mentioned you', 'your name'],
    pattern:
      /\bI(?:['’]ve| have)? (?:told|spoken to|spoke to|written to) ((?:our|my) \p{Ll}{3,14}(?: of \p{Ll}{3,14}| \p{Ll}{3,14})?) about you\b|\b(my (?:successor|colleague|boss|manager|partner|editor))(?:, [^,.;]{3,30},)? (?:has been told to look out for|knows about|has heard about) you\b|\bI(?:['’]ve| have)? (?:mentioned you|passed your (?:name|details|work) on|mentioned your \p{L}+) to ((?:our|my) \p{Ll}{3,14}(?: of \p{Ll}{3,14}| \p{Ll}{3,14})?)\b/iu,
  },
  {
    kind: 'talked-of',
    words: ['about you', 'recommend'],
    pattern:
      /\b(?:I|we)(?:['’]ll| will| shall)(?: be)? (?:tell(?:ing)?|recommend(?:ing)?) (?:everyone|everybody|people|all our friends|our friends|my friends)\b[^.;]{0,10}(?:about )?you\b|\b(?:I|we)(?:['’]ll| will| shall) (?:certainly |gladly |happily )?recommend you\b/i,
  },
  {
    kind: 'regards',
    words: ['asked me to', 'sends', 'send their', 'says h'],
    pattern:
      /(?<!\p{L})((?!They\b|We\b|She\b|The\b|You\b|Our\b|This\b)\p{Lu}\p{Ll}{2,14})(?:, who [\p{Ll} ]{3,20},)? asked me to (?:say|tell|pass|send|thank|give|wish)\b|(?<!\p{L})((?!They\b|We\b|She\b|You\b|This\b)\p{Lu}\p{Ll}{2,14}|(?:[Tt]he|[Oo]ur|[Mm]y) \p{Ll}{3,14}|[Ee]verybody|[Ee]veryone) (?:asked me to (?:say hello|send (?:you )?(?:his|her|their)|pass on (?:his|her|their|thanks|good|best|kind)|wish you)|(?:also )?sends? (?:you )?(?:his|her|their|much|all) (?:love|best|regards|greetings|warmest|thanks|good wishes)|says (?:hello|hi)\b)/u,
  },
  {
    kind: 'come-by',
    words: ['you are ever', 'you’re ever', "you're ever", 'next time you', 'if you are passing', "if you're passing"],
    pattern:
      /\bif you(?:['’]re| are) (?:ever )?(?:on|in|near|passing|around|over|up|down)\b[^.;]{0,40}\b(?:dram|coffee|tea|drink|cuppa|pint|lunch|kettle|cake|door|hello|call in|drop in|pop in|come (?:in|by|and))\b/i,
  },
  {
    kind: 'hope',
    words: ['hope', 'pray', 'fingers crossed'],
    pattern:
      /\b(?:hope|hoping|pray|praying|fingers crossed)(?: very much)?(?: that)?(?: to see)? (?:it|you|your \p{L}+|this|she|he|they|the (?:book|novel|story|poem|poems|film|play|project|piece|manuscript))\b[^.;]{0,24}?\b(?:finds?|in a shop|in print|on a shelf|on the shelves|on screen|on stage|lands?|(?:right|good|happy) home|comes off|happens|gets made|flies)\b/iu,
    not: /\b(?:not|n['’]t|finds? (?:this|our|us|it|them)|useful|helpful|well)\b/i,
  },
  {
    kind: 'another-may',
    words: ['another', 'other ', 'someone', 'somebody', 'different'],
    pattern:
      /\b(?:another|other|someone|somebody|different) (?:(?:agent|editor|publisher|house|magazine|press|reader|reviewer|journal|venue|gallery)s? )?(?:else )?(?:may|might|will|could) (?:very )?(?:well )?(?:feel|think|see it|see this|love it|snap it|snap this|disagree|take it)\b/iu,
    not: /\b(?:candidate|applicant|person for)\b/i,
  },
  {
    kind: 'sure',
    words: [
      'sure',
      'certain',
      'confident',
      'convinced',
      'doubt',
      'may well',
      'may feel',
      'snap',
      'another agent',
      'elsewhere',
    ],
    pattern:
      /\b(?:I['’]m|I am|we['’]re|we are) (?:quite |very |absolutely |pretty )?(?:sure|certain|confident|convinced)(?: that)? (?:it|you|your \p{L}+|someone|somebody)(?:['’]ll| will)\b|\b(?:no doubt|do(?:n['’]t| not) doubt)(?: that)? (?:it|you|your \p{L}+|someone|somebody)(?:['’]ll| will)\b/iu,
    not: /\b(?:understand|agree that|appreciate|aware)\b/i,
  },
  {
    kind: 'refund',
    words: ['refunded', 'returned', 'reimbursed', 'be paid', 'sent back', 'go back', 'on their way back'],
    pattern:
      /\b((?:[Yy]our|[Tt]he) (?:holding |application |entry |travel |submission |reading )?(?:deposit|fee|expenses|costs|samples|originals|portfolio|drawings|slides|prints))\b[^.;]{0,40}? (?:will be|have been|has been|is being|are being) (?:refunded|returned|reimbursed|paid|sent back)\b/u,
    toMany: true,
  },
  {
    kind: 'enclosed',
    words: ['attached', 'enclosed', 'enclose', 'attach'],
    pattern:
      /\b(?:an?|the|our|some) (?:\p{Ll}+ )?(list|leaflet|booklet|guide|handout|factsheet|reading list)\b[^.;]{0,40}? (?:is|are) (?:attached|enclosed)\b|\b(?:I|we)(?:['’]ve| have)? (?:attached|enclosed?|attach) (?:an?|the|our|some) (?:\p{Ll}+ )?(list|leaflet|booklet|guide|handout|factsheet|reading list)\b/iu,
    not: /\b(?:scores?|feedback|reviewers?|marks|price|prices)\b/i,
    toMany: true,
  },
  {
    kind: 'enclosed-gift',
    words: ['recipe', 'code', 'voucher', 'ticket', 'photograph', 'photo'],
    pattern:
      /\b(?:an?|the|some) (recipe|photograph|photo|drawing|poem)\b[^.;]{0,40}? (?:is|are) (?:attached|enclosed)\b|\bhere['’]s an? (code|voucher|ticket)\b|\b(?:I|we)(?:['’]ve| have)? (?:attached|enclosed?|attach) (?:an?|the|some) (?:\p{Ll}+ )?(recipe|photograph|photo|drawing|poem|voucher|ticket)\b/iu,
    toMany: true,
  },
];
