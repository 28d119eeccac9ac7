import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { TIP_APPRECIATIVE } from '../sources.ts';

const HOPED = sayInstead('I had hoped for this one, and I am glad that I tried.');
const WHY = 'Somebody who is made to feel guilty looks for distance. Disappointment can be said in one plain line.';

export const GUILT: readonly Rule[] = [
  phrases({
    id: 'guilt/you-hurt-me',
    severity: 'error',
    match: [
      "you(?:'ve| have|r (?:letter|decision|answer|rejection|reply|no|news|email) (?:has )?)? ?(?:\\w+ )?(?:crushed|broken|broke|destroyed|ruined|shattered|killed|devastated|dashed|wrecked|stolen|robbed|wasted a year|taken away)",
      "i hope (?:that )?(?:you|your conscience|you all) (?:can|could|will|are|'re) (?:\\w+ )?(?:live with|sleep|happy now|proud of|pleased with yoursel\\w+|satisfied|proud)",
      'i hope you (?:reali[sz]e|know|understand|appreciate|see) (?:how|what|that you)',
      '(?:do|can|could) you (?:even |have any )?(?:idea|know|imagine|reali[sz]e|understand) (?:how|what) (?:it (?:feels|is like)|this|much (?:i|work|time|it)|hard|i|badly)',
      "(?:what|all that) (?:this|it|that|you|your \\w+) (?:have|has|'ve) (?:\\w+ )?(?:done|cost|meant) (?:to|me)",
      '(?:thanks to you|because of you|because of your (?:decision|answer|no|letter)),? (?:i|my|we)',
    ],
    unless: [
      'happy with',
      'broken (?:link|file|chair|tooth)',
      'grateful',
      'glad',
      'better',
      'improved',
      'how (?:grateful|much i (?:enjoy|appreciat|liked|value|learn))',
      'found|learned|discovered',
    ],
    message: 'The reader may hear blame for how you feel.',
    why: WHY,
    source: TIP_APPRECIATIVE,
    fix: either(HOPED, leaveOut),
    bad: ['You have crushed my dreams.', 'I hope you are happy now.', 'Do you have any idea how hard I worked?'],
    good: [
      'I hope you are happy with the final cast.',
      'Because of your letter I found a better ending.',
      'My dream is to translate the series.',
    ],
  }),
  phrases({
    id: 'guilt/tears',
    severity: 'warning',
    match: [
      'i (?:\\w+ )?(?:cried|wept|sobbed|was in tears|broke down|burst into tears|shook) ~(?:after|when|because|over|since|for|all|reading|at your)',
      "i (?:have not|haven't|could not|couldn't|cannot|can't|did not|didn't) (?:\\w+ )?(?:slept|sleep|eat|eaten|stop(?:ped)? crying|get (?:over (?:it|this|your)|out of bed)|face|breathe|look at)",
      "(?:<im>|i was|it (?:has )?left me|it leaves me|we are|we were) (?:\\w+ )?(?:heartbroken|devastated|crushed|shattered|destroyed|inconsolable|broken|in pieces|gutted|distraught|suicidal|at my wits' end)",
      '(?:broke|breaks|has broken|breaking) my heart',
      '(?:(?:gave me|cost me|had|have had|many|my) sleepless nights?|tears in my eyes|world (?:fell|came|has fallen|collapsed))',
    ],
    unless: [
      'sleep (?:on|in)',
      'slept on',
      'tears of (?:joy|laughter)',
      'laugh',
      'cried at the end',
      'not (?:devastated|crushed|heartbroken)',
      'a little',
      'my (?:bag|bike|leg|arm|laptop|phone|screen)',
    ],
    message: 'The reader may feel that they must comfort you.',
    why: WHY,
    source: TIP_APPRECIATIVE,
    fix: either(HOPED, leaveOut),
    bad: ['I cried for two days after your letter.', 'I have not slept since Monday.', 'I am heartbroken.'],
    good: [
      'I slept on your letter, and you are right.',
      'I cried at the end of your last production.',
      'My heart sank a little, I admit.',
    ],
  }),
  phrases({
    id: 'guilt/already',
    severity: 'warning',
    match: [
      '(?:i|we|my <family>|our <family>|my \\w+) had (?:already |even |just )(?:told|bought|packed|booked|rented|given (?:in )?(?:my |our )?notice|handed in|moved|sold|put (?:down|aside)|found|picked|chosen|celebrated|started (?:looking|packing|planning)|begun|arranged|promised|planned|signed|ordered|cancelled|paid|opened the|named|framed|announced|cleared|turned down|learned|painted|ironed|enrolled|registered|borrowed|thanked|invited|resigned|quit)',
      '(?:i|we) had (?:bought|booked|packed|rented|ordered|put down|handed in|given (?:in )?(?:my |our )?notice|turned down|cancelled|borrowed|saved up|set aside) ~(?:for (?:the|my|our|this|that|you)|to (?:be|come|move)|deposit|flat|house|ticket|suit|shoes|notice|offer)',
      '(?:my|our) (?:\\w+ )?<family> (?:had|has|have|were|was|are|is|did|do|does|keeps?|still|will|would) (?:\\w+ ){0,3}(?:told|so proud|proud|disappointed|heartbroken|ask(?:s|ing)?|in tears|crying|cried|devastated|counting on|set (?:her|his|their) hearts?|look(?:ing|ed) forward|believ\\w+|live|hoping|hoped|waiting|understand why|speak|stopped|packed|chosen|picked|planned)',
    ],
    unless: [
      'thank',
      'before your (?:note|letter) (?:arrived|came) and (?:that is|it is)',
      'liked|loved|enjoyed|laughed',
      'proud (?:of me )?anyway',
      'glad',
      'how to',
    ],
    message: 'The reader may hear that your plans, and your family’s, are now their fault.',
    why: WHY,
    source: TIP_APPRECIATIVE,
    fix: either(leaveOut, HOPED),
    bad: [
      'We had already told the children about the move.',
      'I had bought a suit for the first day.',
      'My son keeps asking when we move.',
    ],
    good: [
      'We told the children that not every letter is a yes.',
      'My mother liked your letter so much that she read it aloud.',
      'I had already sent the form when I saw the new date.',
    ],
  }),
  phrases({
    id: 'guilt/effort-presented',
    severity: 'warning',
    match: [
      'i (?:even )?(?:drove|travelled|traveled|flew|came|walked|cycled|took (?:the|a|two|three|an overnight) (?:trains?|bus|buses|flights?|ferry)) ~(?:<n> (?:\\w+ )?(?:hours?|miles|kilomet(?:re|er)s|km)|all the way|across (?:the country|half)|from \\w+|at my own expense|in the (?:snow|rain|dark|middle)) ~(?:for|to) ~(?:interview|audition|you|meet|meeting|viewing|that|this|hear)',
      'i (?:have )?(?:spent|put|gave|poured|invested|devoted|sacrificed) (?:\\w+ )?(?:my whole|all my|my entire|whole|hundreds of|thousands of|countless|every|<n>|a (?:whole )?(?:week|month|year|fortnight|weekend)|half) ~(?:on|into|to|preparing|writing|for) ~(?:your|this|that) (?:\\w+ ){0,2}(?:tests?|tasks?|form|application|assignment|proposal|paperwork|exercise|brief|challenge|questionnaire|presentation|call|tender|interview|bid|submission|it)',
      'i (?:have )?(?:turned down|gave up|given up|declined|refused|passed up|quit|resigned|left|sacrificed|lost|missed|handed in|cancelled) ~(?:offers?|jobs?|posts?|places?|position|flat|notice|holiday|wedding|funeral|birthday|leave|income|work) ~(?:for (?:this|you|your)|to (?:come|be|attend|meet)|because|while|waiting|when you|on the strength|in the belief|so that)',
      'i (?:took|used) (?:\\w+ ){0,2}(?:unpaid |annual )?(?:leave|days? off|holiday) ~(?:for|to|and)',
      'i (?:re-?wrote|revised|re-?did|reworked|cut|changed|rebuilt|redrew|re-?drew|extended|shortened) ~(?:<n> times|twice|again and again|over and over|for you|because you|as you (?:told|asked|demanded)|at your request)',
      'because (?:you (?:asked|told|promised|said|led|assured|wanted|wished)|i (?:believed|trusted) (?:you|what you|in you|your))',
      'you (?:led me|gave me (?:every reason )?|let me) (?:to )?(?:believe|hope|think|reason)',
      '(?:paid|pay) (?:\\w+ ){0,3}out of my own (?:pocket|savings)|at my own expense',
    ],
    unless: [
      'learn\\w*|enjoy\\w*|glad|happy|pleasure|thank\\w*|grateful|fun|worth|better|improved|love\\w*|good',
      'gave up (?:smoking|sugar|my seat)',
    ],
    message: 'The reader may hear a list of what they cost you.',
    why: 'A sacrifice that is shown to the person who decided asks them to feel bad, and they cannot pay it back.',
    source: TIP_APPRECIATIVE,
    fix: either(leaveOut, HOPED),
    bad: [
      'I drove six hours in the snow for that interview.',
      'I spent three weekends on your test task.',
      'I turned down two other offers while I waited.',
    ],
    good: [
      'I rewrote the opening after your comments, and it is better for it.',
      'I spent three years in Lisbon before I came here.',
      'I drove home thinking about what you said.',
    ],
  }),
  phrases({
    id: 'guilt/late',
    severity: 'warning',
    match: [
      "(?:my|our) (?:\\w+ )?<family> ~(?:did not live to|didn't live to|died|passed away|will never|never got to|had hoped to) ~(?:hear|see|know|read|answer|waiting|before)",
      'i gave up (?:my|a|everything|all) ~(?:for this|for you|job|career|flat|life)?',
      '(?:has|have|had|it) cost me (?:\\w+ )?(?:my|a|so|the|everything|dear)',
      '(?:i|we) (?:have )?(?:built|arranged|planned|organised) (?:my|our) (?:whole |entire )?(?:life|year|plans|summer) around',
    ],
    unless: ['gave up (?:my seat|a place)'],
    message: 'The reader may feel blamed for something they could not know.',
    why: WHY,
    source: TIP_APPRECIATIVE,
    fix: either(leaveOut, HOPED),
    bad: [
      'My father did not live to hear your answer.',
      'I gave up my job for this.',
      'We planned our whole life around it.',
    ],
    good: [
      'My father taught me to letter by hand.',
      'I gave up smoking the week I wrote it.',
      'It cost nothing to ask, and I learned a lot.',
    ],
  }),
];
