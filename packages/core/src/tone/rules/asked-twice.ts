import { letterParts } from '../letter/letter-parts.ts';
import { phrases } from '../phrase-rule.ts';
import { noFix } from '../fixes.ts';
import type { Rule } from '../rule.ts';
import { NEW_FACTS } from '../sources.ts';
import { flatten } from '../text/flat.ts';
import { pattern } from '../text/pattern.ts';

/** How often, when it is too often. */
const OFTEN =
  '(?:twice|two times|three times|<n> times|(?:so |too )?many times|time and again|again and again|over and over|repeatedly|more than once|several times|countless times|a (?:dozen|hundred|thousand) times|on (?:<n>|several|many|both|two) (?:separate |different |previous |earlier )?occasions)';
const ASK =
  '(?:ask|beg|request|write|appeal|apply|plead|enquire|inquire|e-?mail|message|phone|ring|call|chase|remind|contact|raise|repeat|say|tell|try|knock)';
const ASKED =
  '(?:asked|begged|requested|written|wrote|appealed|pleaded|enquired|inquired|e-?mailed|messaged|phoned|rung|rang|called|chased|reminded|contacted|raised|sent|put|tried|mentioned|told|explained|offered|said|left|brought)';
const ASKING =
  '(?:asking|begging|requesting|writing|appealing|applying|pleading|enquiring|inquiring|e-?mailing|messaging|phoning|ringing|calling|chasing|reminding|contacting|raising|repeating|trying)';
const MESSAGE =
  '(?:e-?mails?|letters?|messages?|notes?|mails?|voicemails?|reminders?|requests?|calls?|appeals?|attempts?|enquir(?:y|ies)|follow-?ups?|texts?|faxes|cards?)';
const NTH =
  '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|nth|hundredth|\\d{1,2}(?:rd|th))';
const FROM_TWO = `(?:second|${NTH})`;
const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\\d{1,3}|several|countless|numerous|a dozen|dozens of)';
/** A day or a month on which it was asked before. */
const DATE =
  '(?:the (?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? <month>|\\d{1,2}(?:st|nd|rd|th)|<month>|<weekday>|yesterday|easter|christmas|the (?:spring|summer|autumn|winter|new year|holidays)|last (?:week|month|year|\\w+day))';
/** One occasion, and the next. */
const THEN =
  '(?:,| and|, and|,? and again|,? again|,? then|,? and then)(?: again)? (?:in |on |at |by |before |after |just after )?';

const SAID_AGAIN = pattern(
  'as (?:we|i|my colleagues?|our office) (?:(?:have|had) )?(?:already )?(?:said|wrote|written|mentioned|explained|indicated|told you|informed you|let you know|noted|advised)',
  'as (?:previously|already|earlier) (?:said|mentioned|explained|indicated|communicated|advised|stated|discussed|noted)',
  '(?:our|my|the|this|that) (?:decision|answer|position|verdict|response|view) ~(?:final|unchanged|not changed?|has not changed|will not change|stands|the same|remains)',
  "(?:we|i)(?:'ve| have) already (?:said|told|informed|answered|replied|let you know|given|explained|responded)",
  '(?:still|again) (?:unable|not able|cannot|have to (?:say|decline)|must (?:say|decline))',
  '(?:second|third|repeated|further) (?:appeal|request|enquiry|inquiry|letter|e-?mail) ~(?:declin|reject|not|unable|cannot)\\w*',
  "(?:do not|don't|please stop|cannot|can't|will not|won't|unable to) ~(?:contact(?:ing)? (?:us|me)|write to (?:us|me) again|further correspondence|correspond|reply to further|enter into)",
  'no further (?:correspondence|appeals?|discussion|consideration|requests?)',
);

function answersSecondNo(): Rule {
  return {
    id: 'asked-twice/after-a-second-no',
    category: 'asked-twice',
    severity: 'warning',
    strictOnly: false,
    language: 'any',
    message: 'They have already said no more than once. Another request may be heard as not having listened.',
    why: 'A no that was given twice is the answer. A short thank-you leaves a better memory than a third try.',
    source: NEW_FACTS,
    find: (draft) => {
      const { answers, intent } = draft.input;
      if (answers === undefined || (intent !== undefined && intent !== 'ask-again')) return [];
      if (flatten(answers.slice(0, 20_000)).search(SAID_AGAIN) === -1) return [];
      const parts = letterParts(draft);
      if (intent === undefined && !parts.ask) return [];
      const asking =
        draft.sentences.findLast((sentence) => sentence.flat.endsWith('?')) ??
        draft.sentences.find((each) => each.start >= parts.body.start);
      return asking ? [{ start: asking.start, end: asking.end, fixes: [] }] : [];
    },
    bad: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. Would you look once more?\n\nKind regards,\nAna',
        intent: 'ask-again',
        answers: 'Dear Ana, as we wrote in March, we cannot offer you a place. Our decision is final.',
      },
    ],
    good: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. Would you look at a shorter version?\n\nKind regards,\nAna',
        intent: 'ask-again',
        answers: 'Dear Ana, we are sorry that we cannot offer you a place this year.',
      },
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. I wish you all the best.\n\nKind regards,\nAna',
        intent: 'thank',
        answers: 'Dear Ana, our decision is final.',
      },
    ],
  };
}

export const ASKED_TWICE: readonly Rule[] = [
  answersSecondNo(),
  phrases({
    id: 'asked-twice/says-so',
    severity: 'warning',
    match: [
      "(?:you(?:'ve| have| had)?|your <group>(?: has| have)?) ~(?:said|say|told me|given me|sent me|written) (?:me )?(?:a )?no(?:w)? (?:already )?(?:twice|two times|three times|again and again|repeatedly|more than once|a <nth> time)~~(?:but|yet|still|again|once more|trying|asking|may i|could|would)",
      "you(?:'ve| have)? (?:already )?(?:turned me down|rejected (?:me|it|this|us)|refused(?: me)?|declined(?: me| it)?|said no) (?:already )?(?:twice|two times|three times|<n> times|repeatedly|more than once)~~(?:but|yet|still|again|once more|trying|asking|may i|could|would)",
      "despite (?:your|the|both|all)(?: of your)? (?:two|three|both|several|earlier|previous|repeated) (?:noes|nos|no's|rejections|refusals|answers|replies|letters)",
      '(?:i )?(?:know|realise|realize|see) ~(?:twice|two noes|two rejections|both (?:times|letters|occasions)|more than once)~(?:but|yet|still|and yet|even so|and would)~(?:ask|try|hope|reconsider|look|change|put|may i|could)\\w*',
      "(?:you|they|your <group>)(?:'ve| have)? (?:said|wrote|told me|answered)~no~(?:both|each|every) times?~(?:again|still|once more|yet)",
      "(?:two|three|several|repeated) (?:noes|nos|no's|rejections|refusals)~(?:but|yet|still|once more|again)",
      "(?:you(?:'ve| have)?|they) (?:have )?(?:now |already )?said no to (?:both|all|two|three)~~(?:may i|could|would|once more|again)",
      'you (?:\\w+ )?(?:told|asked) me ~to stop (?:asking|writing|calling)~but',
      "(?:i )?(?:won't|will not|refuse to|cannot|can't) (?:take|accept) (?:a )?no for an answer",
      "(?:i|we)(?:'ll| will| shall|'m going to| am going to) (?:be (?:in|back|there|round)|come|ask|call|phone|ring|write|knock|turn up)(?: back)?(?: you)?(?: again)? (?:every|each) (?:single )?(?:day|week|morning|evening|<weekday>)",
      "(?:i|we)(?:'ll| will| shall) (?:keep|go on|carry on) (?:on )?(?:asking|writing|ringing|calling|coming|phoning|trying|applying|knocking|sending)?~(?:till|until) you",
      "\\bno (?:isn't|is not|was never) (?:a word (?:i|we) know|an answer (?:i|we) (?:take|accept|understand))",
      '(?:ask|asking|asked|beg|request) (?:you )?(?:for the |the |a )?(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) time',
      "(?:you|he|she|they|professor|sir|madam) said no[, ]~(?:so|and|but) (?:now )?(?:i(?:'m| am)? (?:still )?(?:ask|want)|so i)",
    ],
    unless: [
      'this is only|only to (?:say|thank|wish)|to thank|shall not ask|will not ask|leave it (?:there|at that)|heard it',
    ],
    message: 'It says that they have refused more than once. A further request may be heard as not having listened.',
    why: 'A no that was given twice is the answer, unless something has changed since.',
    source: NEW_FACTS,
    fix: noFix,
    bad: [
      'You have said no twice now, and I am trying again.',
      'I know you turned it down twice, but I hope you will look again.',
      'You have refused three times, yet I would ask you to think once more.',
      'Despite your two rejections I am hopeful.',
    ],
    good: [
      'You have answered me twice, and both times with care.',
      'I know you said no, so I shall not ask again.',
      'You have said no twice, and I thank you for your patience both times.',
      'I had to read it three times, so good was it.',
    ],
  }),
  phrases({
    id: 'asked-twice/counts',
    severity: 'warning',
    match: [
      `(?:this is|it is|it's|here is|here's|that makes it|this makes|you have here) (?:now |already |actually |at least |only )?(?:my|the) (?:now )?${NTH} (?:\\w+ )?(?:time (?:of (?:asking|writing)|~(?:${ASKING}|(?:i|we)(?:'ve| have|'m| am)? (?:now |already |had to |having to |have had to )?(?:${ASK}|${ASKED}|${ASKING})))|${MESSAGE}|mail|try(?! at))`,
      `(?:that|this|which) makes (?:it |this )?(?:the |my )?(?:${NTH}|${COUNT}) (?:${MESSAGE}|mails|times)`,
      `i(?:'ve| have) (?:sent|asked|e-?mailed|called|rung|phoned|messaged|written to) ~(?:every|each) (?:single )?(?:day|week|month|morning|\\w+day)`,
      `i (?:keep|kept|have kept|must keep) (?:on )?(?:asking|writing to you|calling|e-?mailing|phoning|ringing|messaging|chasing|begging|requesting|sending)(?! (?:myself|postcards|my (?:stories|poems|work)))`,
      `i(?:'ve| have) been (?:\\w+ )?(?:asking|begging|requesting|e-?mailing|messaging|phoning|ringing|chasing|pleading|writing to you) ~(?:for (?:a |over |more |<n>|weeks|months|days|ages)|since|nobody|no one|without)`,
      `lost count of~(?:times|often|${MESSAGE}|asked)|(?:don't|do not) know how (?:many times|often) i(?:'ve| have) ${ASKED}`,
      `(?:this|it)(?:'s| is) the (?:very )?last time (?:that )?i(?:'ll| will| shall|'m| am| ever)? (?:ask|asking|write|writing|request|beg|e-?mail|be asking)`,
      `(?:are|will|would) (?:you|anyone|anybody|someone|somebody) (?:ever |finally |at last )(?:going to )?(?:answer|reply|respond|tell me|read|look|explain|get back)|when (?:are you|will you|is anyone|will anyone|will somebody) (?:ever |finally |at last )?(?:going to )?(?:answer|reply|respond|get back)`,
      `still no (?:answer|reply|response|word|feedback)(?= (?:to|on|from|about) (?:my|you|your|the)|[,:?!])`,
      `(?:did not|didn't|have not|haven't|has not|hasn't|never|failed to) (?:yet |even |ever )?(?:repl(?:y|ied) to|answer(?:ed)?|respond(?:ed)? to|acknowledged?|read|open(?:ed)?) (?:any of |all |either of )?my (?:first|last|previous|earlier|other|<n>)`,
      `did you (?:even |ever |not )?(?:get|receive|see|read|open) (?:any of |all )?my (?:last|previous|earlier|other|first|<n>) (?:<n> )?(?:${MESSAGE}|mails)`,
      `(?:refuse to|won't|will not|not going to|never going to|<ill> never|i'll not) stop (?:${ASKING}|sending)`,
      'third time lucky: (?:will|would|may|could|can|please)|here we go again|here (?:i am|we are) (?:again|once more),? (?:asking|with the same|begging|writing)',
      `<start>(?:my )?(?:${FROM_TWO}) (?:${MESSAGE}|mail|try|time of asking)(?: now| already)?[,.:]`,
      `(?:for )?the (?:${NTH}) time(?: of asking| running| now| this (?:week|month|year))?[,:]`,
      `for the ${NTH} time~~(?:would|could|will|can|please|where|when|why|i (?:ask|want|need|am|would)|let me)`,
      `(?:ask|asking|asked|write|writing|appeal|appealing|request|requesting|try|trying) (?:you |to you )?(?:for )?(?:a |the )(?:third|fourth|fifth|sixth|seventh) time`,
      `(?:i(?:'m| am|'ll| will| must| shall| have to| can only)|let me|may i|can i|and|now|so) (?:\\w+ )?(?:ask|asking|beg|begging) (?:you )?(?:this )?(?:again|once more|yet again|one (?:more|last) time)(?= or|[.,:;!?]|$| (?:to|for|whether|what|that|please|now|about|because|since))`,
      `(?:i|we)(?:'ve| have)? (?:now |already |also )?(?:now )?${ASKED} (?:(?:you|this|it|the|same|a|your|for|my|to|about|office|question|request|people|nicely|scores?|marks?|feedback|them|him|her) ){1,7}(?:already |now )?${OFTEN}`,
      `(?:i|we)(?:'ve| have) (?:now |already |also )?(?:now )?(?:asked|begged|requested|rung|called|phoned|e-?mailed|messaged|chased|appealed|written|said|tried|explained) (?:already |now )?${OFTEN}(?= (?:now|already|about|that|to|before|over|why|whether|if|what|when|and (?:still|had|got|you|nobody|no|heard))|[,.;:!?]|$)`,
      `(?:i|we)(?:'ve| have)? (?:now |already |also )?(?:now )?(?:asked|begged|requested|e-?mailed|messaged|chased|reminded|contacted) (?:\\w+ ){1,8}${OFTEN}`,
      `${OFTEN} (?:now )?i(?:'ve| have| had)? (?!was )(?:\\w+ )?(?:asked|begged|requested|written to|e-?mailed|messaged|chased|reminded|contacted|called|rung|phoned)`,
      `i(?:'ve| have) (?:been )?(?:begg|ask|chas|plead|request|hound)(?:ed|ing)~since`,
      '(?:repeatedly|constantly|persistently|continually) (?:asked|requested|written to|called|rung|e-?mailed|messaged|begged|contacted|chased|reminded)',
      `(?:question|thing|request|favour) (?:that )?i(?:'ve| have)? (?:\\w+ )?asked (?:you )?${OFTEN}`,
      `${ASKING} (?:you )?again (?:because|since|as) (?:you|nobody|no one|i (?:still|have|got|never))`,
      `(?<!who )i (?:phoned|called|rang|e-?mailed|messaged|chased|wrote) (?:(?:to|you|your|the|office|desk|him|her|them|up|back|reception|already|about|my|this|it) ){0,5}${OFTEN}`,
      `(?:ask|asking|requesting|writing|begging|telling)(?: \\w+){0,4} for the (?:${NTH}|(?:very )?last) time`,
      `${OFTEN},? and (?:now )?(?:i'm|i am|i'll|i will) (?:still )?(?:\\w+ )?(?:again|asking|writing|keep)`,
      '<start>(?:please,? )?for the last time[,:]|so once more: (?:please|will|would|could)',
      'the first time and (?:no )?(?:again )?the second',
      `(?:reminder|request|e-?mail|letter|message|attempt|appeal|try|enquiry) (?:number|no\\.?) (?:<n>|#?\\d)|(?:here's|here is|this is|this one is|and) number (?:three|four|five|six|seven|eight)`,
      'asked (?:you )?and (?:i )?(?:have )?asked',
      `(?:i|we)(?:'ve| have)? (?:now |already )?(?:sent|left|written|made|posted|dropped) (?:(?:you|your|office|the|him|her|them) ){0,3}(?:all of |now |at least |over )?${COUNT} (?:\\w+ )?${MESSAGE}`,
      `<start>${COUNT},? (?:\\w+ )?${MESSAGE}(?:,| and| in| about| now| so far| later|!)`,
      `how many (?:more )?times (?:\\w+ ){0,2}(?:do|must|should|have|will|am|are|need) (?:i|we)`,
      `how many (?:more )?(?:\\w+ )?${MESSAGE} (?:does it|do i|do you|must i|will it|should i|before)`,
      `how often (?:do|must|should) i (?:have to )?${ASK}`,
      `(?:my|these|those|the|our) (?:last |previous |earlier |other |first |past )?${COUNT} (?:last |previous |earlier |other |unanswered |little |polite )?(?:${MESSAGE}|mails)~~(?:unanswered|ignored|silence|about|asking|went|gone|have gone|no (?:reply|answer)|still|here it is|spam|junk|once more|sixth|seventh|below|may have|answer)`,
      `(?:ignored|not answered|n't answered|answer(?:ed)? (?:any|none) of|any of|none of|all of) my (?:last |previous |earlier |other )?${COUNT} (?:${MESSAGE}|mails)`,
      `${COUNT} unanswered (?:${MESSAGE}|mails)`,
      `(?:after|before) (?:the|my) (?:${FROM_TWO}|${COUNT}) (?:${MESSAGE})(?=[,.]|$)`,
      `if i have to (?:write|send|ask|make|leave) (?:you )?(?:one|another|a single|once|again)`,
      `(?:i'll|i will|i shall|<im> going to|i intend to|i mean to|and will|and i'll) (?:keep|go|carry) (?:on )?(?:and on )?(?:${ASKING}|sending (?:you|this|these|letters|messages|e-?mails|requests)|at it)(?: you| this)?(?= (?:until|till|each|every|as long|to you)|(?<!trying|applying|writing)(?:[.,!]|$))`,
      `(?:asked|written|begged|called|tried) (?:\\w+ )?before and i(?:'ll| will| shall)`,
      `always the same (?:question|request|answer)`,
      `the (?:very )?same (?:question|request|point|thing) (?:\\w+ ){0,3}(?:again|${OFTEN}|as (?:before|last|in my|always))`,
      `(?:same|old) (?:question|request) as (?:before|last|ever|in my)|same (?:question|request),? (?:still|again|no reply|different)`,
      `(?:a fifth|a third|a fourth|a sixth) (?:about|with) the same|here is (?:a|my) (?:third|fourth|fifth|sixth)`,
      `(?:you|your <group>) (?:\\w+ )?(?:have |has |had )?(?:ignored|not answered|left unanswered|overlooked) (?:my|all my|both my) (?:\\w+ )?(?:last|previous|earlier|other|two|three|four) `,
    ],
    unless: [
      '(?:you|they|he|she|your \\w+) (?:were|was|have been|are|answered|replied) (?:\\w+ )?(?:so |very |too )?(?:kind|patient|kindly|politely|promptly|helpful|each time|both times|every time)',
      'both times|was kind|as you (?:encouraged|suggested|advised|invited)|by (?:accident|mistake)|and (?:each|every) time you',
      'thank(?:s| you) (?:you )?(?:for|all)|to thank|i thank',
      "i (?:shall|will) not (?:ask|write|trouble)|won't (?:ask|write|trouble)|(?:shall|will) stop (?:asking|writing)|no (?:reply|answer) (?:is )?needed",
      'my (?:\\w+ ){1,3}(?:story|poem|paper|novel|season) for',
      'to say (?:how|what|that i (?:loved|enjoyed))',
      'keep (?:on )?(?:trying|applying|writing)(?= (?:elsewhere|poems|stories|fiction|for myself))',
    ],
    message: 'The reader hears the count, and may feel nagged or blamed for not having answered.',
    why: 'How often one has asked is no reason for a yes; a new fact or a smaller request can be one.',
    source: NEW_FACTS,
    fix: noFix,
    bad: [
      'This is my third request for a meeting.',
      'I will keep writing until somebody says yes.',
      'I have asked you four times for the report.',
      'How many times must I write?',
      'For the fifth time, where are my marks?',
      'I have left three voicemails and sent two letters.',
      'You have ignored my last three emails.',
    ],
    good: [
      'I asked twice for the door code, and your porter was kind both times.',
      'This is my third story for your magazine, and I learned from each of your notes.',
      'I read your letter three times.',
      'How many times a year does the jury meet?',
      'My second letter crossed with yours, so please bin it.',
    ],
  }),
  phrases({
    id: 'asked-twice/again-the-same',
    severity: 'warning',
    match: [
      `(?!left|put|brought|told)(?:${ASKED}|${ASKING}) (?:(?:you|this|it|the|same|a|to|about|for|my|so|nicely|question|request|credits|matter|of|your|\\w+) ){0,4}(?:in|on|by|before|after|at) ${DATE}${THEN}${DATE}`,
      `as (?:i|we) (?:\\w+ )?(?:said|wrote|asked|explained|mentioned|told you) (?:\\w+ ){0,5}(?:in|on|before|after) ${DATE}${THEN}(?:in )?${DATE}`,
      `i (?:\\w+ )?(?:asked|wrote|said|mentioned|raised|offered|rang|called|tried) ~(?:, |\\. |and |; )i (?:\\w+ )?(?:asked|wrote|said|mentioned|mention|raised|rang|called|tried|am asking|'m asking|ask)`,
      `when i (?:\\w+ )?(?:asked|wrote|raised|rang|called|tried) ~and (?:again|when i) `,
      `i (?:did |have |had )?(?:\\w+ )?(?:ask|asked|mention|mentioned|raise|raised|put|wrote|offer|offered) ~(?:and|in) (?:again )?~(?:, and|and|so) (?:i(?:'m| am|'d|'ll| will) )(?:still |now )?(?:ask|asking|offering|put|raise|like to know|none the wiser)`,
      `(?:as (?:per|in)|per|like) my (?:earlier |last |previous |other )?(?:notes?|mails?|e-?mails?|letters?|messages?|reminders?)(?: of ${DATE})?(?:${THEN}| and the )(?:the )?(?:${DATE}|reminder|one|last|previous|e-?mail|letter|phone)`,
      `as (?:already |previously )(?:requested|asked|written|explained|stated) (?:on|in|by|several|many|twice)`,
      `my (?:notes?|mails?|e-?mails?|letters?|messages?|reminders?) of ${DATE}${THEN}${DATE}`,
      `(?:once (?:again|more)|yet again),? (?:i(?:'m| am)? (?:\\w+ )?(?:ask|asking|write|writing|request|requesting|appeal|appealing|beg|begging|implore)|i (?:must|have to) (?:ask|write|request|beg|appeal|insist)|(?:may i|could you|would you|can you|will you|please) ~(?:reconsider|look (?:again|at)|answer|explain|reverse|reopen|change))`,
      `i (?:must |have to |do )?insist (?:again|once more|yet again)|i (?:hereby )?(?:repeat|renew|reiterate) my (?:request|question|appeal|demand|application|plea)`,
      `asked (?:you )?(?:\\w+ ){0,4}last (?:week|month|year) and (?:again|the (?:week|month|year) before|this|yesterday)`,
      `(?:you|they) said no (?:in|on|at) ~ and (?:no |again )?(?:in|on|at) ~(?:asking|ask|trying|try) again`,
      `${ASKED} (?:you )?again (?:and again|on|in|today|yesterday|last)`,
      `i (?:can only |can but |must |have to |will |'ll |would |just |only )(?:repeat|reiterate|restate)(?! (?:the|a|my|this) (?:\\w+ )?(?:exams?|course|year|modules?|class|test|experiment|study|thanks|measurements?)| how| it in)(?= (?:what i (?:wrote|asked|put|said (?:in|on|before|last))|my|myself|here|this)|[,:])`,
      `(?:and )?i(?:'ll)? (?:repeat|reiterate)(?=[,:])|not to repeat myself|at the risk of repeating myself|to repeat (?:my|the) (?:question|request)`,
      `<start>again[,:] (?:i (?:ask|want|need|would|am)|will|would|could|can|may|please|why|where|when|what)`,
      `(?:i am|i'm|we are|let me|i thought i(?:'d| would)|just) (?:re-?sending|resubmitting|repeating|forwarding again) (?:\\w+ ){0,2}(?:my|the|same|this) (?:request|question|appeal|e-?mail|letter|message|below)`,
      `(?:follow(?:ing)?[ -]up|circl(?:e|ing) back|check(?:ing)? back|chas(?:e|ing)) (?:once more |again |yet again )?(?:on|about|with) (?:my|the|our) (?:earlier|last|previous|other|several|follow-?up|note|e-?mail|message|mail|letter)s?~~(?:follow|again|decision|second look|reconsider|and the one|movement|still|no\\b|last night)`,
      `circling back once more|following up (?:once more|again|yet again)`,
      `(?:com(?:e|ing) back|return(?:ing)?) (?:once more |again )?to (?:my|the) (?:question|request|matter|salary|point|appeal|waiver|subject|question of)(?! in (?:the|your) (?:form|survey))`,
      `(?:com(?:e|ing) back) (?:to this|on a closed)|back to the top of your (?:inbox|pile)|near the top of your (?:inbox|pile)|(?:just|am|i'm) bumping (?:this|my)|bump(?:ing)? this (?:up|to the top|back)`,
      `let me (?:put|try|ask) (?:it|this|that) (?:another|a different|a third|once more|again)|(?:put|say|ask) it (?:a|one) (?:third|second|more|last) (?:way|time)`,
      `(?:here is|here's|here comes|i put|i send|i repeat|i set out) (?:my |the |this )?(?:same |very same )?(?:question|request|appeal|it|offer)(?: is)? (?:again|once more|once again|afresh|in a (?:third|new)|here again|here once)`,
      `(?:question|request|appeal|offer|package|proposal|enquiry)~~here (?:it|she|he) is (?:again|once (?:more|again))|here is the same (?:question|request|offer|appeal)`,
      `(?:gone|went|go|going) (?:astray|to (?:spam|junk)|missing|into your (?:spam|junk))~~(?:once more|again|below|in full|like the|here is (?:my|the) (?:question|request|appeal)|here is the question)`,
      `(?:my|perhaps my) (?:earlier |last |previous |first )(?:question|request|appeal|message|note|e-?mail) (?:\\w+ ){0,5}(?:still stands|lost|met with silence|went unanswered|has still|is still|unanswered|below)`,
      `my (?:request|question|appeal|demand) (?:from ~|still |stays |therefore )?(?:stands|still stands)(?=[.,;!?]|$)`,
      `remind you (?:\\w+ )?(?:of|about) my (?:\\w+ )?(?:request|question|appeal|letter|e-?mail)`,
      `(?:would|could|can|might) you (?:please )?(?:reconsider|answer|look again)[^.!?]{0,30}would you (?:please )?(?:reconsider|answer)`,
      `will you (?:\\w+ ){0,4}or not(?=[?.!]|$)`,
      `(?:what|all) (?:that )?i(?:'m| am) still (?:hoping|waiting|asking)|i(?:'d| would)? still (?:like to (?:hear|know) (?:back|from|whether|why|if|it from|what)|want to hear (?:back|from|why|whether)|await|have no answer|have had no)`,
      `(?:is it|are you) still (?:a )?(?:no|of the same mind)(?= if|[,?])|the answer (?:still )?the same (?:today|now)`,
      `(?:whether|if) (?:anything|your answer|the answer|your mind) (?:might |may |could )?(?:have|has) changed since`,
      `(?:changed?|change) your mind since (?:i|we|my|last)`,
      `because i (?:didn't|did not|do not|don't) like (?:your|the) (?:answer|reply|decision)`,
      `(?:you|they) (?:said|told me|mentioned|wrote|answered) ~(?:so i thought|so i wonder|but i(?:'ll| will)? ask|so i(?:'m| am) (?:asking|trying|putting)|still, (?:might|may|could|would)|but i wanted to be sure)`,
      `(?:i )?(?:asked|tried|put (?:it|the \\w+ \\w+) to|mentioned it to|raised it with) ~(?:and|then|,) ~(?:and )?now (?:to )?you(?! have| are)`,
      `nor (?:would|did|could) (?:the|your|he|she) ~so i(?:'m| am)`,
      `(?:asked|mentioned|raised|put|wrote) (?:\\w+ ){1,6}(?:in|on|at|to|by) ~, (?:and )?(?:then )?(?:in|on|at|to|by|again) ~(?:,? and (?:now |then |again )?(?:in|on|at|to|by|once|now))`,
      `i did (?:ask|raise|mention|offer|put|write) ~(?:and (?:again|then) )(?=in|on|at|by|before|after|to|here|her|his|last)\\w+`,
      'whether you still (?:think|feel|see it|say)|has anything changed(?=[?,])',
      `in case (?:my|it|the|this) ~(?:got buried|was overlooked|were overlooked|slipped|was missed|got lost|not (?:seen|read))~~(?:reconsider|request|question|appeal|both times|second look|again)`,
      `(?:trying|try) you (?:here|again|this way)?~since i (?:didn't|did not|have not|haven't) hear`,
      `(?:accept|respect) (?:the|your) (?:result|decision|answer|no), (?:but )?(?:would|could|might|is) (?:there|it|you) (?:be )?(?:any|still|not) (?:possibility|chance|way)`,
      `in case (?:the|my) (?:first|last|other|earlier|previous) (?:two|three|four|ones|messages|notes|letters|e-?mails)`,
      `(?:clear|listened|noticed|seen|opened|reached) the (?:last|first) (?:two|three|few) times?|(?:first|last) two (?:were|was|had|having|have) (?:not|n't|perhaps|been)`,
    ],
    unless: [
      'thank(?:s| you)',
      "i (?:shall|will) not (?:ask|write|trouble)|won't (?:ask|write|trouble)|no (?:reply|answer) (?:is )?needed",
      'your (?:answer|reply) (?:was|is) (?:clear|kind|full)',
      'as you (?:suggested|asked|offered|proposed|invited)|you (?:suggested|invited|asked me)',
    ],
    message: 'The reader may hear that their answer has not been listened to.',
    why: 'The same request in other words gets the same answer; something new to look at may not.',
    source: NEW_FACTS,
    fix: noFix,
    bad: [
      'I wrote in March, in April and in May.',
      'Again: will you take me back or not?',
      'I can only repeat what I said in my first letter.',
      'Let me put it another way.',
      'Here is my question once more.',
      'As in my notes of the 3rd and the 10th, I would like a second interview.',
      'My last message may have gone astray, so here it is once more.',
    ],
    good: [
      'I will repeat the exam in autumn.',
      'I cannot repeat often enough how kind you were.',
      'I taught on Monday, on Tuesday and on Wednesday.',
      'My note of the 6th crossed with yours.',
      'Could you tell me whether the deadline is still the same?',
    ],
  }),
];
