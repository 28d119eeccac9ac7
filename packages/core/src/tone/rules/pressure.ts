import { either, leaveOut, say, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { FREE_TO_REFUSE, TIP_POLITE } from '../sources.ts';

const NO_HURRY = sayInstead('There is no hurry, and no reply is needed if the answer is still no.');

export const PRESSURE: readonly Rule[] = [
  phrases({
    id: 'pressure/deadline',
    severity: 'error',
    match: [
      '(?:i|we) (?:\\w+ )?(?:need|expect|require|want|must have|demand|await|insist on|would expect) (?:\\w+ ){0,2}(?:answer|reply|response|decision|explanation|confirmation|word|feedback|result|to hear)~(?:by|before|within|no later than|until|today|tomorrow|on|this) ~(?:<when>|<n> (?:hours|days|working days)|week)',
      '(?:(?:answer|reply|respond|confirm|decide|write back|get back to me|let me know|come back to me|call me)(?: to (?:me|this \\w+|it|my \\w+))?(?: with \\w+ \\w+)?) (?:by|before|no later than|within|until) (?:the )?(?:<when>|<n> (?:hours|days|working days))',
      "(?:if|unless) i (?:do not hear|don't hear|have not heard|haven't heard|hear|do not receive|don't receive|receive|do not get|don't get|get) ~~(?:i (?:will|shall|'ll)|i'll) (?:\\w+ )?(?:take it|assume|consider|conclude|treat|regard|sign|go|have to|be forced|contact|call|proceed)",
      "<ill> (?:\\w+ )?(?:assume|take it|take your silence|consider it agreed|treat your silence|proceed on) ~~(?:unless|if (?:i (?:do not|don't)|you do not)|otherwise|as a yes|as consent)",
    ],
    unless: [
      'if you (?:can|could|like|wish|have)',
      'no (?:rush|hurry|need)',
      '(?:be able|hope|try) to (?:respond|reply|answer|confirm)',
      'you (?:need|asked|wanted) (?:\\w+ )?(?:answer|reply|confirm)',
      'do not trouble|understand|i will assume (?:that )?(?:the answer is|it is a) no',
    ],
    message: 'The reader may hear an ultimatum.',
    why: 'A deadline set by the one who asks gets the quickest answer there is, and that is no.',
    source: FREE_TO_REFUSE,
    fix: either(NO_HURRY, leaveOut),
    bad: [
      'I need an answer by Friday.',
      'Reply by noon.',
      'If I do not hear from you by Monday I will take it as a yes.',
    ],
    good: [
      'I can send the form by Friday.',
      'You need an answer by Monday, and you will have it.',
      'Would it help if you had the slides by Monday?',
    ],
  }),
  phrases({
    id: 'pressure/hurry',
    severity: 'error',
    match: [
      '(?:answer|reply|respond|confirm|write back|get back to me|call me|contact me|come back to me)(?: to (?:me|this|this \\w+|it|my \\w+))? (?:immediately|at once|right away|asap|as soon as possible|without delay|today|urgently|now|instantly|forthwith)',
      '(?:immediate|urgent|prompt|speedy|swift|instant) (?:response|reply|answer|attention|action|decision)',
      '(?:this|it|my \\w+|the matter) is (?:very |extremely |quite |really )?urgent',
      '(?:your|the|a|my) (?:last|final|only) chance (?:to|for)',
      "(?:time is running out|the clock is ticking|do not keep me waiting|don't keep me waiting|stop keeping me waiting|i am (?:still )?waiting for (?:your|an) (?:answer|reply|explanation)|i'm (?:still )?waiting)",
      'revert (?:asap|immediately|at the earliest|urgently|without fail)',
      '(?:answer|reply|respond\\w*|revert|action|attention) ~at (?:the|your) (?:very )?earliest',
    ],
    unless: [
      'thank(?:s| you) (?:\\w+ )?for',
      '(?:grateful|could you|would you|obliged)[^.!?\\n]{0,60}as soon as possible',
      '(?:grateful|happy|glad|delighted) (?:\\w+ )?(?:for|about|to get) (?:your|the) (?:prompt|swift|speedy)',
      'not (?:at all )?urgent',
      'no need',
      'if you (?:need|want|ask)',
      '<ill> (?:answer|reply|respond|confirm)',
      'my (?:last|final|only) chance',
      'i (?:can|could|will|shall) (?:reply|answer|call|respond|confirm)',
    ],
    message: 'The reader may feel pushed.',
    why: 'People say yes more readily when they feel free to say no.',
    source: FREE_TO_REFUSE,
    fix: either(NO_HURRY, leaveOut),
    bad: [
      'I look forward to your prompt response.',
      'Please reply immediately.',
      'This is your last chance to take me on.',
    ],
    good: [
      'Thank you for your prompt response.',
      'Please reply only if it is easy for you.',
      'It is not urgent at all.',
    ],
  }),
  phrases({
    id: 'pressure/rival',
    severity: 'warning',
    match: [
      "(?:other|another|competing|several) (?:\\w+ )?(?:offers?|agenc(?:y|ies)|publishers?|houses?|companies|employers?|buyers?|firms?|universit(?:y|ies)|schools?) ~~(?:would not wait|wouldn't wait|not wait|hurry|move (?:fast|quickly)|be quick|act (?:fast|quickly|now)|before it is|snapped|too long|if i were you|decide (?:soon|quickly|now)|will not last|won't last)",
      '(?:the offer|my offer|this offer|it) ~(?:stands|is open|remains open|expires|lapses|is good|holds) ~(?:until|till|only|on|after|by|for)',
      'goes? elsewhere',
      "(?:you|i) (?:would|'d) (?:not wait|be quick|move (?:fast|quickly)|hurry|act)(?: too long)? ?(?:if i were you)?",
      "(?:i would|i'd) not wait",
      "(?:do not|don't) (?:wait|take|leave it) (?:too|so) long",
      'before (?:someone|somebody|anyone) else (?:does|takes|snaps|gets|signs)',
    ],
    unless: ['your offer', 'the offer (?:you|of)'],
    message: 'The reader may hear a bluff.',
    why: 'A rival named to hurry somebody is the oldest trick, and it makes a no easy.',
    source: TIP_POLITE,
    fix: leaveOut,
    bad: [
      'I have two other offers, so I would not wait too long.',
      'The offer stands until Sunday, and then it goes elsewhere.',
      'Sign me before somebody else does.',
    ],
    good: [
      'I have accepted another offer, so please do not trouble yourself.',
      'I have another interview on Thursday.',
      'I would be glad to wait.',
    ],
  }),
  phrases({
    id: 'pressure/will-not-let-go',
    severity: 'warning',
    match: [
      '<ill> (?:\\w+ )?(?:ring|call|phone|write|e-?mail|come|stop by|drop in|come round|keep (?:calling|writing|ringing|trying|asking)) ~~(?:every (?:day|morning|week|hour|\\w+day)|until (?:i|you|somebody|someone)|daily|again and again|each (?:day|morning|week))',
      "(?:i will not|i won't|i shall not|i am not going to|i refuse to) (?:give up|stop|go away|let (?:this|it) (?:go|rest|drop)|rest|be put off|leave it|accept)",
      '<im> (?:keeping|holding|clearing|leaving) ~(?:diary|calendar|line|phone|day|week|afternoon|morning) ~(?:free|clear|open)',
      'i (?:expect|await|look forward to|will be waiting for|shall expect|am waiting for|am expecting) (?:your|a|the) (?:phone )?(?:call|decision|answer|explanation|confirmation)',
      'you (?:have|had|will have) (?:until|till) <when>',
      '(?:when|by when) (?:exactly )?(?:can|may|will|should) i (?:expect|start|get|have)',
    ],
    unless: [
      'give up (?:writing|painting|hope|on poetry)',
      'look forward to your (?:answer|decision|call)(?=[,.]|$)',
      'whenever',
    ],
    message: 'The reader may feel that a no will not be taken.',
    why: 'An easy way out makes an answer, and a kind one, more likely.',
    source: FREE_TO_REFUSE,
    fix: either(NO_HURRY, leaveOut),
    bad: ['I will call every morning until I reach you.', 'I will not give up.', 'You have until Friday.'],
    good: [
      'I will not give up writing.',
      'I would be glad of a line whenever it suits you.',
      'I will call the front desk about my portfolio.',
    ],
  }),
  phrases({
    id: 'pressure/please-first',
    severity: 'note',
    match: ['<start>(?:kindly|please) (?:explain|justify|clarify why|state)'],
    message: 'The reader may hear a summons.',
    why: 'An imperative with “please” in front is still an imperative; a question leaves room.',
    source: TIP_POLITE,
    fix: say('could you tell me'),
    bad: ['Please explain the reasons.', 'Kindly justify the decision.', 'Please state the criteria.'],
    good: [
      'Could you please tell me one thing I could improve?',
      'Kindly do the needful.',
      'Please let me know if I may apply again.',
    ],
  }),
];
