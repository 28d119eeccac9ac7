import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { FREE_TO_REFUSE } from '../sources.ts';

const HARD =
  '\\b(?:rent|mortgage|(?:my|our|the) bills|landlord|evict\\w*|homeless|the streets?|(?:my|our|in) debts?|(?:my|our|student) loans?|out of work|unemploy\\w+|jobless|(?:my|our) savings|mouths to feed|(?:children|kids|family|<n> \\w+|son|daughter|parents?) to (?:feed|support|look after|provide for|raise)|feed my (?:\\w+ )?<family>|support my (?:\\w+ )?<family>|(?:is|are|am|fell|gravely|seriously|very) (?:ill|sick)|illness|cancer|hospital|disabled|disability|surgery|treatment|medication|medicine|the doctors?|divorce\\w*|widow\\w*|deport\\w*|visa (?:expires|runs out|ends)|single (?:mother|father|parent|mum|mom|dad)|food (?:bank|on the table)|bankrupt\\w*|i am broke|penniless|no income|small children|depression|suicid\\w*|starv\\w*|lose (?:my|our|the) (?:house|home|flat|business|visa|farm)|losing (?:my|our) (?:house|home|flat|business|visa)|make ends meet)';
const LEVER =
  "\\b(?:<wish>|without (?:this|the|your|it|that|a) |unless you|if you (?:do not|don't|say no|refuse|reject|cannot|turn|say yes|would|could|take|hire|give)|(?:only|last) (?:chance|hope|way)|depends?|(?:i|we) (?:really |badly |desperately |urgently )?need (?:this|the|that|your|it|work|a yes)|would (?:mean everything|save|change everything)|(?:a|your) yes|which is why i ask|this is why i)";

export const HARDSHIP: readonly Rule[] = [
  phrases({
    id: 'hardship/as-leverage',
    severity: 'warning',
    match: [
      `${HARD}~~${LEVER}`,
      `${LEVER}~~${HARD}`,
      `think (?:of|about) my (?:\\w+ ){0,2}(?:children|kids|family|wife|husband|parents|mother|father|situation)`,
    ],
    unless: [
      'need a (?:flat|room|place) with',
      'so i could|so i can|so you need not',
      'hospital (?:job|post|role|ward)',
      'experience|degree|trained|studied|research',
      'hope you (?:are|get|feel) (?:well|better)',
      'thank',
    ],
    message: 'The reader may feel that a hardship is being held against their decision.',
    why: 'They cannot judge it and should not have to; it makes a fair answer harder to give.',
    source: FREE_TO_REFUSE,
    fix: either(leaveOut, sayInstead('I would be glad to hear of anything suitable.')),
    bad: [
      'I need this job to pay my rent.',
      'My wife is ill, so please reconsider.',
      'I ask you to think of my two small children.',
    ],
    good: [
      'My wife was ill last year and is well again.',
      'I pay my rent on the first of each month.',
      'We have three children, and the garden would be perfect for them.',
    ],
  }),
  phrases({
    id: 'hardship/cannot-pay',
    severity: 'warning',
    match: [
      '(?:bank|landlord|court|school|council|home office) (?:gives|gave|has given|will give|only gives) (?:me|us) (?:until|till|<n>)',
      '(?:fees|rent|mortgage|bills|repayments?|instalments?|tuition) (?:is|are|falls?|was|were|will be) (?:\\w+ )?(?:due|overdue|unpaid) ~(?:and|so|this|but|which|if|without)',
      'would have (?:paid|covered|saved|settled|cleared|fed) (?:it|them|for|the|my|our|us)',
      "(?:i|we) (?:cannot|can't|can no longer|could not|can barely|can hardly|will not be able to|won't be able to) (?:\\w+ )?(?:pay|afford|feed|make ends meet|keep (?:the|our|my) (?:house|flat|home|roof)|survive)",
      "(?:i|we) (?:will|shall|would|'ll|are going to|am going to|might|may) (?:\\w+ )?(?:be (?:homeless|evicted|deported|bankrupt|ruined|on the street|out on the street)|lose (?:my|our|the) (?:house|home|flat|visa|business|everything)|starve|end up on the street)",
      '(?:my|our) (?:savings|money|visa|unemployment|benefits?|lease) (?:\\w+ )?(?:lasts?|runs? out|is running out|are running out|expires?|ends?|will (?:last|run out)) ~(?:so|and i need|and we need|unless|without|please|if you)',
      "(?:i am|i'm|as) (?:a )?(?:single|unemployed|widowed|disabled|divorced|sick) ~(?:to feed|to support|and (?:i )?need|so |please)",
      '(?:have|has) been (?:unemployed|out of work|jobless|ill|sick) (?:for|since) ~(?:and|so|which|please) ~(?:need|ask|hope|desperate|please|depend)',
    ],
    unless: ['afford (?:to wait|a (?:taxi|second copy))', 'so i could', 'rent (?:is|of) '],
    message: 'The reader may feel blamed for a trouble they did not make.',
    why: 'They cannot weigh one applicant’s need against another’s, and a fair one will not try.',
    source: FREE_TO_REFUSE,
    fix: either(leaveOut, sayInstead('I would be glad to hear of anything suitable.')),
    bad: [
      'We cannot pay the rent.',
      'I will be homeless by June.',
      'My savings run out in March, so I need an answer.',
    ],
    good: [
      'I was ill in spring and have since recovered fully.',
      'My visa runs until 2029.',
      'The rent on the smaller flat would suit me.',
    ],
  }),
];
