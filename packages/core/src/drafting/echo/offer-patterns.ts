import type { Offer } from './offered.ts';

const DAY =
  '(?:(?:on |next |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon))?|tomorrow|next week|this week)';
/** What is said in so many words, whatever else the sentence says; the first group is what it names. */
export const PLAIN: readonly (readonly [Offer, RegExp])[] = [
  [
    'meeting',
    new RegExp(
      String.raw`\b(?:let['’]s|we(?:['’]ll| will)|I(?:['’]ll| will)|can we|could we|shall we) (?:talk|speak|meet|chat)\b[^.,;]{0,20}?\b(${DAY})\b`,
      'i',
    ),
  ],
  [
    'meeting',
    new RegExp(
      String.raw`\b(?:let['’]s|we (?:can|could|should)|shall we|I['’]d like to|can we) (?:use|take|keep) (?:our|the|your) [^.;,?]{2,30}? (${DAY})\b`,
      'i',
    ),
  ],
  ['call', /\btalk (?:it|this|things) (?:over|through)\b[^.]{0,60}\b(?:ring|call|phone|telephone)\b/i],
  [
    'call',
    /\blet['’]s (?:put something in the diary|find (?:a|some) time|sit down|have a (?:chat|coffee|call|talk)|talk|meet|catch up)\b/i,
  ],
  [
    'revision',
    /\b(?:would|will) (?:be (?:willing|glad|happy) to |happily |gladly )?(?:consider|look at|read) an? (?:\w+ ){0,2}(?:revis\w+|new|reworked) (?:version|manuscript|paper|submission|draft)\b|\b(?:if|should) you\b[^.]{0,40}\b(?:rework|revis\w{1,3}|rewrite|redo|re-?analy[sz]e|resubmit)\b[^.]{0,80}\b(?:glad|happy|willing|pleased|prepared|like|love|read|reading|look|looking|consider|considering|open to)\b|\b(?:glad|happy|willing|pleased|prepared|like|love|want)\b[^.]{0,20}\b(?:read|look|see|consider|reading|seeing|looking)\b[^.]{0,30}\b(?:revis\w{1,6}|new submission|rewrite|reworked)\b/i,
  ],
  [
    'referral',
    /\b(?:I['’]ll|we['’]ll|I will|we will|happy to|glad to|going to) (?:\w+ )?(?:(?:pass|give|hand|mention)(?: on)? your (?:name|details|number)|(?:recommend|mention|suggest) you (?:to|for))\b/i,
  ],
  [
    'subject',
    /\bif you\b[^.]{0,40}\b(?:something|anything|(?:a|another) (?:piece|pitch|story|talk|proposal|idea))(?: else)? (?:on|about) (?!our\b|your\b|my\b|us\b|this\b|that\b)(.{4,60}?)(?= or |,| (?:I|we|please|do|then|send|pitch|let)\b|[.;!?]|$)/i,
  ],
  [
    'subject',
    /\b(?:got|have you(?: got)?|do you have|did you have) (?:anything|something)(?: else)? (?:on|about) (?!our\b|your\b|my\b|us\b|this\b|that\b)([^?.;]{3,60}?)(?: instead)?\?/i,
  ],
  [
    'part',
    /\b(?:pleased|delighted|glad|happy|love|like) to (?:have|see|cast) you in (the (?:\p{L}+ ){0,2}(?:cast|ensemble|company|chorus|choir|band|orchestra|team|production|show|group)\b[\p{L} ]{0,30}?)(?= ?[(,.;!]|$)/iu,
  ],
  [
    'venue',
    /\b(?:[Yy]ou might|[Yy]ou may wish to|[Yy]ou may like to|[Yy]ou could|[Ww]hy not|I would suggest|I suggest) (?:like to )?(?:consider|try|think of) ((?:(?:our|the) )?\p{Lu}[^,.;:!?]{3,50}?)(?=,|[.;!?]| which| for| as| where| who|$)/u,
  ],
  [
    'venue',
    /\b(?:suitable|suited|(?:better|good) (?:fit|home|match)) (?:for|to|at|with) ((?:\p{Lu}[\p{L}'’-]+)(?: (?:(?:of|and|for|in|the|&) ){0,2}\p{Lu}[\p{L}'’-]+){1,5})/u,
  ],
  [
    'venue',
    /(?<![\p{L}'’-])((?:\p{Lu}[\p{L}'’-]{1,20})(?: (?:(?:of|and|for|in|the|&) ){0,2}\p{Lu}[\p{L}'’-]{1,20}){1,5})(?: \([^()]{1,60}\))? (?:would|might|could|may) (?:well )?be (?:a|an|the) (?:very )?(?:natural|good|better|right|ideal|obvious|excellent) (?:home|place|fit|venue)/u,
  ],
  [
    'wait',
    /\b(?:you(?:r name)?|your \w+)\b[^.]{0,40}\b(?:list of alternates|(?:wait(?:ing)?[- ]?|reserve |short )list\w{0,2}|alternates?|standby)\b|\byou(?:['’]re| are|['’]d be|['’]ll be| will be) (?:at the )?(?:top|first|next|high(?: up)?) (?:of|on|in) (?:the|our|my) (?:(?:reserve |waiting )?list|line|queue)\b|\byou(?:['’]re| are) (?:first|next) in line\b/i,
  ],
  [
    'follows',
    /\b(?:your|the|a) ((?:written |full |detailed ){0,2}(?:profile|feedback|notes|report|comments|scores|summary)) (?:will|to) (?:follow|be sent|come|reach you|be with you)\b/i,
  ],
];
export const KEPT =
  /\b(?:keep|kept|keeping|stays?|remain|hold|held|hang on to|hung on to|hanging on to|have|add)\b[^.]{0,40}\b(?:on file|in mind|on (?:our|my|the) (?:list|radar|books|database|freelance list)|details|CV|resume|r[ée]sum[ée]|name|tape)\b/i;

export const WORDS: readonly (readonly [Offer, RegExp])[] = [
  [
    'introduction',
    /\bintroduc(?:e|ing) you\b|\bmake (?:an |some |the |a few )?(?:warm )?intro(?:duction)?s?\b|\b(?:put|connect) you (?:in touch|with)\b/i,
  ],
  [
    'updates',
    /\b(?:keep (?:me|us) (?:posted|updated|in the loop)|(?:send|give|drop) (?:me|us) (?:\w+ ){0,3}updates?|updates? (?:from you|on (?:your|how))|(?:track|follow(?:ing)?) (?:your|along)|track the progress|let (?:me|us) know how|stay close|(?:I|we)(?:['’]d| would) (?:want|love|like|be (?:glad|curious|keen)) to (?:hear|know)|take another look (?:as|when|once))\b/i,
  ],
  ['wait', /\b(?:wait(?:ing)?[- ]?list\w{0,2}|alternates?|reserve list|standby)\b/i],
  [
    'more-work',
    /\b(?:send|see|read|submit|query|show|hear|share|consider)\b[^.]{0,30}\b(?:more|other|another|new|next|something else|future)\b[^.]{0,25}\b(?:work|stor(?:y|ies)|poems?|pieces?|projects?|books?|novels?|manuscripts?|papers?|tapes?|portfolio|writing|pitch\w{0,2}|one|ideas?|proposals?)\b|\b(?:send|show|try) (?:us|me) (?:something|anything) (?:else|new|more)\b|\bmore of (?:it|your|what you)\b|\b(?:your|the) next (?:one|project|book|novel|piece|story|poem\w?|paper|script)\b/i,
  ],
  ['file', KEPT],
  [
    'openings',
    /\b(?:careers? (?:page|site|website)|other (?:roles|positions|openings|opportunities|vacancies)|future (?:roles|openings|opportunities|vacancies|positions)|job alerts|our website)\b/i,
  ],
  [
    'again',
    /\b(?:re-?appl\w{1,4}|apply|try (?:us |it |me )?again|submit|come back|get (?:back )?in touch|write|shout|ping|ring|call|contact|next (?:round|year|season|cycle|intake|time|edition|call|autumn|spring|summer|fall))\b/i,
  ],
];
