import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { FREE_TO_REFUSE, OVER_EMAIL } from '../sources.ts';

const ASK_ONCE = sayInstead('If something suitable comes up, I would be glad to hear of it.');

export const BEGGING: readonly Rule[] = [
  phrases({
    id: 'begging/beg',
    severity: 'error',
    match: [
      "(?:i beg(?! to (?:differ|disagree)| your pardon)|<im> (?:\\w+ )?begging|i implore|i beseech|i plead|<im> pleading|on (?:my|bended) knees|down on my knees|i throw myself|have mercy|take pity|for (?:god's|heaven's|pity's) sake)",
      'please,? (?:oh,? )?please',
      'pretty please',
      '(?:please,? )?(?:just )?(?:give me|one more|another|a second|one last|one) (?:\\w+ )?chance,? please',
      'please ~(?:give me|grant me|let me have) (?:just |only )?(?:one|another|a|one more|a second) (?:last |single |more )?(?:chance|opportunity|interview)',
      "(?:<ill>|i would|i'd|i am ready to|i'm willing to|prepared to) (?:\\w+ )?do (?:absolutely |literally )?(?:anything|everything|whatever)",
    ],
    unless: [
      "i (?:do not|don't|will not|won't) (?:want to )?(?:beg|plead)",
      'do (?:anything|everything|whatever) (?:i can )?(?:to help|is needed|you need|i can)',
    ],
    message: 'The reader may feel cornered, and pity is not a reason to say yes.',
    why: 'Begging takes away the freedom to refuse, and by e-mail it persuades far less than it seems to.',
    source: OVER_EMAIL,
    fix: either(ASK_ONCE, leaveOut),
    bad: [
      'I am begging you to reconsider.',
      'Please, please give me another chance.',
      'I will do anything to get this place.',
    ],
    good: [
      'I beg to differ on nothing at all.',
      'Would you please let me know whether I may apply again?',
      'I hope for another chance next year.',
    ],
  }),
  phrases({
    id: 'begging/last-hope',
    severity: 'error',
    match: [
      '(?:my|our) (?:very )?(?:last|only|one|final|sole) (?:\\w+ )?(?:hope|chance|option|resort|lifeline|way out|opportunity)',
      '(?:<im>|i was|getting) (?:\\w+ ){0,2}(?:desperate|at the end of my|out of options)',
      '(?:i|we) (?:\\w+ )?(?:desperately|badly) (?:need|want|hope|wish)',
      "you(?: are|'re) (?:\\w+ )?(?:all i have|my (?:last|only)|the only one who|the only person)",
      '(?:everything|all|my (?:whole |entire )?(?:life|future|career|happiness|dreams?)) (?:\\w+ ){0,2}(?:depends?|hangs|rests|rides) (?:up)?on',
      '(?:life|career|future) (?:is|would be|will be) over',
      '(?:nobody|no one) (?:else )?(?:will|would|wants?|gives?|has) (?:\\w+ ){0,3}(?:me|chance)',
      '(?:means?|meant|would mean) (?:absolutely |simply )?(?:everything|the world) to me',
      "(?:i do not|i don't) know what (?:i will|i'll|i would|i shall|else|to) (?:do|try)(?: if)?",
      "i (?:cannot|can't|could not|couldn't) (?:\\w+ )?(?:live|go on|imagine (?:my )?life) without",
    ],
    unless: [
      'only (?:question|hope is that you)',
      'the only one who (?:wrote|answered|replied)',
      'means the world to me that you',
      'depends on the (?:weather|budget|date)',
      'garden',
    ],
    message: 'The reader may feel the whole weight of your life on their desk.',
    why: 'People help more readily when they may also refuse.',
    source: FREE_TO_REFUSE,
    fix: either(ASK_ONCE, leaveOut),
    bad: ['This is my last hope.', 'I am desperate to work with you.', 'Everything I have depends on your answer.'],
    good: [
      'The rubbish bins were my only question.',
      'You were the only one who answered, and I thank you for it.',
      'It would mean a lot to me to hear one thing I could improve.',
    ],
  }),
  phrases({
    id: 'begging/below-price',
    severity: 'warning',
    match: [
      'sleep on the (?:floor|street|sofa)',
      'if (?:that|this) is what it takes',
      'whatever it takes',
      'without (?:you|this|it|your \\w+),? i (?:have|am|will have|would have|will be) (?:nothing|lost|nobody|no one|finished|done)',
      'i (?:lie|lay) awake',
      "i (?:would|'d|will|'ll|could|can|am (?:ready|willing|happy|prepared) to) (?:even |gladly |happily |also )?(?:work|do it|come|start|play|write|teach) ~(?:for (?:nothing|free|no (?:pay|money|fee))|without (?:pay|payment|a fee|salary)|unpaid)",
      '(?:make|making|brew|fetch|sweep|scrub|clean) (?:the )?(?:tea|coffee|floors?|toilets?) (?:if|for you|just)',
      "(?:there is|there's) nothing (?:that )?i (?:would not|wouldn't) (?:do|give)",
      "i (?:would|'d) give (?:anything|everything|my right arm|an arm|my life|the world)",
      '(?:any (?:job|role|thing|post|position|work) (?:at all|whatsoever|will do|would do)|anything at all will do|whatever you have)',
      '(?:all|the only thing) i (?:have )?(?:ever |always )?(?:wanted|dreamed of|dreamt of|want in life)',
      "i(?:'ve| have)? (?:always )?(?:dreamed|dreamt|prayed|longed|yearned) ~(?:for this|of this|since|all my life|my whole life|every night)",
      'if (?:only )?you (?:would |could )?(?:just |only )(?:let|give|grant|allow|see|open)',
      '(?:take|see) it in your hearts?',
    ],
    unless: ['anything to help', 'smaller'],
    message: 'The reader may hear that you hold your own work cheap.',
    why: 'An offer far below its worth makes a reader wonder, and a fair one will not take it.',
    source: FREE_TO_REFUSE,
    fix: either(ASK_ONCE, leaveOut),
    bad: [
      'I would even work for nothing if you let me.',
      'I would give anything to be on that stage.',
      'Any job at all will do.',
    ],
    good: [
      'I would be glad to work on a smaller piece for you.',
      'I would gladly come to the open day.',
      'I teach for free on Sundays at the library.',
    ],
  }),
];
