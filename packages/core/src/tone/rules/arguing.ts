import { either, leaveOut, say, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { NEW_FACTS, OBVIOUSLY } from '../sources.ts';

const ASK = sayInstead('If you can spare a line, I would be glad to know what I could improve.');

export const ARGUING: readonly Rule[] = [
  phrases({
    id: 'arguing/you-are-wrong',
    severity: 'error',
    match: [
      '(?:that|this|it|which|\\w+) is not (?:even )?(?:an? )?(?:valid|good|real|sufficient|proper|serious|acceptable|honest) (?:reason|argument|answer|excuse|explanation|ground)',
      "(?:you|<they>|your (?:\\w+ )?(?:reasons?|reasoning|argument|claim|assessment|decision|point|objection|criticism|judgement|judgment|conclusion|answer|assumption|view|reviewers?|feedback|comments?)) (?:is|are|was|were|'re|seems?|must be) (?:\\w+ )?(?:wrong|mistaken|incorrect|false|nonsense|flawed|baseless|unfounded|illogical|inaccurate|inconsistent|contradictory|invalid|weak|untrue|unconvincing|simply not true)",
      '(?:makes?|made|make) (?:absolutely )?no sense',
      "(?:does not|doesn't|do not|don't|did not) (?:hold (?:up|water)|add up|make (?:any )?sense|stand up|follow)",
      'i (?:\\w+ )?(?:disagree|object|dispute|contest|challenge|reject|refute)(?: (?:with|to|that|your|this|the|entirely|completely|strongly))',
      "i (?:do not|don't|cannot|can't|will not|won't|refuse to) (?:\\w+ )?(?:accept|agree with|believe) (?:your|this|the|that|it)",
      '(?:contrary to|despite) (?:what )?(?:your|you) (?:\\w+ )?(?:claim|say|letter|assessment|assertion|write|wrote|said)\\w*',
      '(?:point by point|one by one|let me (?:correct|set|go through)|allow me to (?:correct|point|set)|set the record straight)',
      '(?:that|this|it) is (?:simply |just |plainly |quite |demonstrably |patently )(?:not true|untrue|false|wrong|incorrect|not the case)',
    ],
    unless: [
      '(?:if|unless|in case|perhaps) i',
      'do not (?:\\w+ )?(?:disagree|object|dispute|want to)',
      "don't (?:\\w+ )?(?:disagree|object|dispute)",
      'i (?:was|am|may be|might be) wrong',
      'no objection',
      'do not wish',
      'my (?:first|old|own) (?:draft|version|assumption)',
    ],
    message: 'The reader may hear the start of a quarrel, and defend the decision.',
    why: 'Plain disagreement hardly ever changes an answer; a new fact sometimes does.',
    source: NEW_FACTS,
    fix: either(ASK, leaveOut),
    bad: ['You are wrong about my experience.', 'Your reasoning makes no sense.', 'I do not accept your decision.'],
    good: ['You are right about my experience.', 'I do not disagree with a word of it.', 'I accept your decision.'],
  }),
  phrases({
    id: 'arguing/fail-to-see',
    severity: 'error',
    match: [
      'i (?:fail|struggle|am unable|am at a loss|find it (?:hard|difficult|impossible)|cannot begin|am struggling) to (?:\\w+ )?(?:see|understand|imagine|believe|comprehend|grasp|fathom|accept|explain)(?! the (?:second|first|file|attachment))',
      "i (?:cannot|can't|do not|don't|still do not|simply do not|really do not|just do not|could not|honestly do not|fail to) (?:\\w+ )?(?:see|understand|imagine|comprehend|fathom|get) (?:why|how|what (?:more|else|was|is|i))",
      'as (?:my|the|our|any) ~(?:clearly|plainly|obviously|amply) (?:states?|shows?|says?|demonstrates?|proves?|explains?|indicates?)',
      '(?:clearly|plainly|obviously) (?:states?|shows?|says?|demonstrates?|proves?|listed|stated|written|set out|explained|visible)',
      '(?:(?:may|might|must|need|can|should) i|let me|allow me to) (?:remind|point out to|draw your attention)',
      "(?:i (?:would|'d) (?:like to )?|i must |i have to |i should )(?:remind you|point out (?:to you |that you )|correct|object|protest|take issue)",
    ],
    unless: [
      'how (?:hard|much|you (?:find|manage|do) (?:the time|it|so))',
      'without you',
      'enough',
      'your (?:advertisement|page|guidelines|website|call) clearly',
    ],
    message: 'The reader may hear that they have not read or not thought.',
    why: 'It argues that the no was careless, and a careful reader will mind.',
    source: OBVIOUSLY,
    fix: either(ASK, leaveOut),
    bad: [
      'I fail to see how it was out of scope.',
      'As my CV clearly states, I speak Dutch.',
      'May I remind you that I led four projects?',
    ],
    good: [
      'I see how my proposal was out of scope.',
      'As my CV says, I have worked with children.',
      'I cannot see the second file; did it reach you?',
    ],
  }),
  phrases({
    id: 'arguing/you-say-but',
    severity: 'warning',
    match: [
      'hard to (?:square|reconcile) ~(?:your|the|with)',
      "(?:the )?reasons? (?:that )?you (?:give|gave|name|named|mention|cite) (?:\\w+ )?(?:does|do|is|are|applies|cannot|did|was|were|has|have) (?:not|n't|hardly|scarcely|never|hard)",
      'nothing in (?:your|the) (?:\\w+ )?(?:call|advert|advertisement|guidelines|notice|rules|posting|listing|terms|brief|description) (?:\\w+ )?(?:said|says|asked|asks|required|requires|mentioned|mentions|suggested|excluded|forbids?|forbade)',
      '(?:would|should) have thought (?:that )?~(?:enough|sufficient|counted|count|relevant|qualif\\w+|suffice|spoke|speak)',
      "(?:you|your (?:\\w+ )?(?:letter|e-?mail|message|answer|reply|note|advert|advertisement|call|posting|website|guidelines|feedback|reviewer|referee|report)) (?:say|says|said|write|writes|wrote|state|states|stated|claim|claims|claimed|mention|mentions|mentioned|argue|argues|complain|complains|ask|asks|asked|require|required|list|listed|speak|speaks|call|calls|called)\\b~~(?:(?:,|;) ?(?:but|yet|however|although|though|when in fact|while in fact|and yet|may i|whereas|even though)|(?:,|;) ?which i (?:have|do|did|am|can|hold|possess)|(?:,|;) ?and i (?:have|do|did|am) (?!now|since|will)|(?:,|;) ?so (?:i am|i'm) (?:puzzled|surprised|confused))",
      '(?:<im>|i was|i remain|leaves? me|left me|i find it) (?:\\w+ )?(?:puzzled|baffled|bewildered|mystified|perplexed|bemused|astonished (?:that|by|at)|puzzling|baffling|incomprehensible|hard to believe|at a loss|surprised (?:that you|by your (?:decision|answer|verdict|no|rejection)|at your))',
      'how (?:(?:somebody|someone|anyone|anybody|a person|an applicant|a candidate|my \\w+|<n> years|a \\w+) ~)?(?:can|could) (?:\\w+ )?(?:be|not|possibly|count|considered|called|judged|fail) (?:\\w+ )?(?:(?:be|not|possibly|count|considered|called|judged|as|enough|relevant|junior|too|out|insufficient|a))',
      "if you (?:had )?(?:look|looked|read|turn|turned|check|checked|go back|care to|would care|take another look|re-?read|consult|consulted) ~~you(?:'ll| will|'d| would)(?: have)? (?:\\w+ )?(?:see|seen|find|found|notice|noticed|reali[sz]e|reali[sz]ed|discover|agree)",
      "(?:your|this|that|the) (?:objection|reason|criticism|point|argument) (?:\\w+ )?(?:does not|doesn't|fails|cannot|is hardly|hardly|is not)",
      '(?:surely|hardly|scarcely) (?:\\w+ ){0,2}(?:a reason|counts|an argument|enough|relevant|fair)',
    ],
    unless: [
      'see (?:why|what you mean)|understand|agree|right|fair|learn\\w*|point taken|take (?:it|that|your)|will have|by (?:may|june|next)|still|kind\\w*|thank|hope|may have',
      'puzzled (?:over|by my)',
      'a (?:lovely|pleasant) surprise',
    ],
    message: 'The reader may feel cross-examined.',
    why: 'An appeal has a chance with something they did not know, not with what they have already weighed.',
    source: NEW_FACTS,
    fix: either(ASK, leaveOut),
    bad: [
      'You say that I lack experience, yet I have led four projects.',
      'Your advertisement asked for German, which I have.',
      'If you look again at page three you will see that it is there.',
    ],
    good: [
      'You asked for two years of experience, and by May I will have them.',
      'You say the pace is slow, and I agree.',
      'If you look at the new draft, I hope you will enjoy it.',
    ],
  }),
  phrases({
    id: 'arguing/clearly',
    severity: 'note',
    strictOnly: true,
    match: ['(?:obviously|of course|needless to say|it goes without saying)'],
    message: 'The reader may hear that they missed something plain.',
    why: 'What is obvious need not be said, and what is said to be obvious is doubted.',
    source: OBVIOUSLY,
    fix: say(''),
    bad: ['Obviously I have the diploma.', 'Needless to say, I was surprised.', 'Of course I had sent it in time.'],
    good: ['I have the diploma.', 'It was plain to see how much care went into it.', 'The answer was clear.'],
  }),
];
