import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { OVERDONE } from '../sources.ts';

const PRAISE =
  '(?:amazing|incredible|world[- ](?:class|leading|renowned|famous|beating)|unparalleled|unrivalled|unrivaled|outstanding|legendary|phenomenal|extraordinary|visionary|iconic|brilliant|spectacular|prestigious|esteemed|illustrious|exceptional|magnificent|stellar|unmatched|peerless|cutting-edge|groundbreaking|ground-breaking|fantastic|marvellous|marvelous|awesome|sublime|wonderful|distinguished|revered|celebrated|award-winning|inspiring|inspirational|second to none|gifted|genius|glorious|renowned|superb|divine)';
const AND = '(?:,? and |,? |,? (?:and )?(?:truly|absolutely|simply|utterly|most|so|wholly) )';
const HOUSE =
  '(?:(?:publishing )?house|company|organi[sz]ation|institution|university|team|journal|magazine|publisher|editor|studio|gallery|theatre|theater|festival|school|firm|agency|press|programme|program|person|man|woman|mind|judge|teacher|expert|jury|department|label|orchestra|museum|foundation|employer|people)';

export const FLATTERY: readonly Rule[] = [
  phrases({
    id: 'flattery/stacked',
    severity: 'warning',
    match: [
      `${PRAISE}${AND}${PRAISE}`,
      `${PRAISE},? \\w+,? (?:and )?${PRAISE}`,
      `${PRAISE} \\w+ (?:and|of|with|,) (?:\\w+ )?${PRAISE}`,
    ],
    unless: [
      'my (?:\\w+ )?(?:friend|colleague|children|mother|father|daughter|son|wife|husband)',
      'characters?|the film|the concert|weather|landscape',
    ],
    message: 'The reader may wonder what the praise is for.',
    why: 'One thing that you liked, named, is worth more than three adjectives.',
    source: OVERDONE,
    fix: leaveOut,
    bad: [
      'I would love to join your amazing, world-class team.',
      'Yours is an outstanding and unparalleled house.',
      'Thank you for your legendary, truly visionary work.',
    ],
    good: [
      'Your team is wonderful to talk to.',
      'I liked the outstanding map on page four.',
      'The spring issue was brilliant.',
    ],
  }),
  phrases({
    id: 'flattery/superlative',
    severity: 'warning',
    match: [
      "(?:are|is|'re) (?:\\w+ )?changing the (?:world|face of)",
      '(?:hang|hung) on (?:to )?(?:your )?every word',
      'no (?:other |one else)~(?:comes close to|compares (?:to|with)|can match|equals|rivals) (?:you|yours|your)',
      'nobody (?:else )?(?:comes close to|compares (?:to|with)|can match|equals) (?:you|yours|your)',
      `(?:you|you(?:r| all)? \\w+|yours|yours truly) (?:are|is|'re|were|has always been|have always been) (?:\\w+ ){0,3}the (?:\\w+ )?(?:greatest|most (?:\\w+ (?:and \\w+ )?)|best|finest) (?:and (?:most )?\\w+ )?(?:\\w+ )?${HOUSE}?~(?:in the (?:\\w+ )?(?:world|country|universe|history|field|industry)|in history|of all time|of our (?:time|age)|on earth|alive|ever|i (?:have )?(?:ever )?(?:know|met|read))`,
      `the (?:greatest|most \\w+ (?:and most \\w+ )?|finest) (?:and most \\w+ )?(?:\\w+ )?${HOUSE} (?:in (?:the )?(?:\\w+ )?(?:world|history|country|universe)|of all time|of our (?:time|age)|on earth|alive|ever)`,
      'i (?:have )?(?:always )?(?:worshipp?ed|worship|idoli[sz]ed?|revered?|adored?) (?:you|your|the work of|everything you)',
      'your (?:\\w+,? (?:and )?)?(?:esteemed|august|illustrious|prestigious|hallowed|venerable) (?:and \\w+ )?(?:\\w+ )?(?:company|organi[sz]ation|institution|university|house|journal|magazine|firm|office|self|publication|publishing)?',
      '(?:honou?r|privilege|gift|joy) beyond (?:words|measure|compare|anything)',
      "(?:there is|there's) (?:no one|nobody|no \\w+) (?:else )?(?:alive|in the world|on earth|living|anywhere) (?:whose|who|that|i|like)",
      '(?:beacon|titan|giant|god|goddess|genius|legend|guru|oracle|shining (?:light|star)|demigod) (?:to|of|among|in|for) (?:us|me|our|your|the|all|men)',
      'even your (?:no|rejection|refusal) (?:is|was|feels|felt) (?:\\w+ )?(?:an? )?(?:honou?r|gift|blessing|joy|delight)',
      '(?:i (?:have )?(?:dreamed|dreamt) of (?:a letter from you|you|meeting you|working for you)|every word you (?:write|wrote|publish|say))',
      '(?:greatness|brilliance|genius|wisdom|magnificence|infinite|boundless|unequalled|matchless) (?:of (?:you|your)|\\w+ (?:wisdom|kindness|taste))',
    ],
    unless: [
      'best bookshop|best (?:letter|answer|rejection)',
      'my (?:friend|teacher|mother|father)',
      'the (?:character|hero)',
    ],
    message: 'The reader may not believe it, and then doubt the rest.',
    why: 'Praise that would fit anybody is read as a tactic.',
    source: OVERDONE,
    fix: either(leaveOut, sayInstead('I have long admired your work.')),
    bad: [
      'You are the greatest publisher in the world.',
      'I have always worshipped your work.',
      'It is an honour to write to your esteemed institution.',
    ],
    good: [
      'I have long admired your list.',
      'Yours is the best bookshop in town.',
      'You publish some of the best translated fiction in the country.',
    ],
  }),
];
