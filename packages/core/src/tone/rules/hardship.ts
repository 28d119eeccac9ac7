import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { FREE_TO_REFUSE } from '../sources.ts';

const ANYTHING = either(leaveOut, sayInstead('I would be glad to hear of anything suitable.'));
const WHY = 'They cannot weigh one applicant’s need against another’s, and a fair one will not try.';

const ARE = "(?:i'm|i am|we're|we are|as)";
const KIN =
  '(?:<family>|kids?|boys?|girls?|baby|little ones?|mam|mammy|daddy|nan|gran|grandma|grandpa|grandad|twins|in-laws)';
const HOME = '(?:house|home|flat|apartment|roof|farm|shop|business|bakery|workshop|car|van|land|room)';
const NEWS = '(?:no|refusal|rejection|decision|answer|letter|e-?mail|message|reply|news)';
const POWER = '(?:gas|electric(?:ity)?|power|water|heating|heat|lights?)';

/** Dire want, said of oneself. */
const DIRE = `(?:${ARE} (?:(?:all|both|completely|totally|now|so|just|already|still|old|ill|sick|alone|disabled|divorced|tired),? (?:and )?){0,3}(?:broke\\b|penniless|destitute|bankrupt|starving|hungry|homeless|in arrears|poor(?! (?:at|in|with)\\b))|broke and alone|ill and broke|bankruptcy|drowning in (?:\\w+ )?(?:debts?|bills)|(?:up to (?:my|our) \\w+|deep|deeply) in debt|(?:my|our) (?:\\w+ )?debts|debts? (?:is|are) (?:piling|growing|crushing|eating)|debts? up to (?:my|our)|owe (?!you\\b)(?:\\w+ ){1,4}(?:months?|weeks?)'?s? (?:of )?rent|(?:bank|landlord|council|court|they)(?:'s| is| are|'re| will|'ll) (?:\\w+ )?(?:tak(?:e|ing)|seiz(?:e|ing)|repossess(?:ing)?) (?:my|our)|landlord wants (?:me|us) (?:gone|out)|(?:live|living) (?:on|off) (?:bread|rice|toast|scraps|handouts|noodles|charity|credit)|nothing (?:left )?to (?:eat|live on)|arrears|cards? (?:are |is )?maxed out|(?:months?|weeks?) behind (?:with|on|in) (?:the |my |our )?(?:rent|mortgage|bills|payments|loan)|(?:rent|mortgage) is (?:\\w+ ){0,2}(?:months?|weeks?) (?:behind|late)|(?:eviction|repossession) (?:notice|order)|evict(?:ed|ing)|bailiffs|repossess\\w*|foreclos\\w+|landlord(?:'s| is)? (?:at|throwing|kicking|putting|wants (?:us|me) out)|throw(?:ing|n)? (?:us|me) out|(?:no|any|without) (?:savings|money|food|wages|heat(?:ing)?|roof|electricity|hot water|income)|nothing (?:left|coming in)(?! to\\b)|food (?:bank|parcels?)|soup kitchen|(?:haven't|have not|not) eaten|(?:sleep|sleeping|living|live|lived) (?:rough|in (?:my|our|the|a) (?:car|van|shelter|hostel))|on the streets?|sold (?:my|our|the) (?:\\w+ )?(?:ring|phone|furniture|jewell?ery|gold|bed|tools)|pawn(?:ed|shop)|los(?:e|ing|t) (?:my|our|the|his|her) ${HOME}|(?:to feed|feed (?:my|our|the) (?:\\w+ )?${KIN}|mouths to feed)|(?:can't|cannot|can hardly|can barely|can no longer) (?:\\w+ )?(?:afford (?:food|heating|rent|to)|pay|feed|heat)|(?:euros?|pounds?|dollars?|quid|rupees|pence|cents) (?:left )?in (?:my|our) (?:account|purse|pockets?|bank|wallet)|(?:cut(?:ting)?|shut(?:ting)?) off (?:my|our)|${POWER} (?:is |gets |was |goes |went |has been |is being )(?:cut|off)\\b|(?:days?|weeks?) of (?:cash|money|savings)|deport(?:ed|ing))`;
/** Want of money, said of oneself. */
const MONEY = `(?:${DIRE}|${ARE} (?:\\w+ )?(?:unemployed|jobless|out of work)|credit cards?|overdraft|(?:my|our) (?:rent|mortgage|bills)(?! (?:of|on the)\\b)|pay (?:the )?rent|been (?:\\w+ )?(?:homeless|unemployed|out of work|jobless|laid off|made redundant)|los(?:e|ing|t) (?:my|our|his|her) (?:job|income|work)|no job|sold (?:my|our|the) (?:\\w+ )?(?:car|van|house|cello|violin|piano)|savings (?:are |have )?(?:gone|run)|visa (?:is )?(?:ending|expires|ends|runs out)|student loans?)`;
/** Grave illness and loss, said of oneself and one's own. */
const GRAVE = `(?:dialysis|chemo\\w*|cancer patient|(?:has|have|had|with|got|suffers? from|fighting|battling) (?:\\w+ )?(?:leuk(?:a)?emia|cancer|diabetes|epilepsy|parkinson's|alzheimer's|dementia|(?:multiple )?sclerosis|a (?:brain )?tumou?r|depression|ptsd|tuberculosis|heart (?:disease|failure)|kidney (?:disease|failure))|${KIN} beat (?:me|us)|(?:i|we) fled|insulin|(?:two|three|my|another|second|had a) (?:breakdowns?|strokes?|heart attack)|sick (?:\\w+ )?(?:child|children|${KIN})|(?:been|was|am|a) widow(?:ed|er)?|${KIN} (?:has |have )?(?:just )?left(?: me| us)?(?! (?:the|a|for|his|her|my|their|home|early|you)\\b)|(?:buried|lost) (?:my|our|the) (?:\\w+ )?${KIN}|dead (?:mother|father|mum|dad|husband|wife)|can't (?:lift|walk|work|sleep|stop shaking|take (?:any )?more|breathe)|(?:teeth|hair) (?:are|is) falling out|(?:house|home|shop|flat) (?:was )?(?:flooded|burn\\w*)|(?:first|then) the (?:divorce|fire|flood|redundancy|accident|stroke|funeral|bankruptcy|illness|operation)|miscarr\\w+|amputat\\w+|suicid\\w*|one kidney)`;
const HEALTH = `(?:${GRAVE}|(?:i'm|i am|we are|(?:my|our|the|his|her) (?:\\w+ )?${KIN}(?:'s| is| are)) (?:\\w+ )?(?:ill|sick|dying|disabled|paraly[sz]ed|bedridden|in (?:hospital|a wheelchair|prison))\\b|(?:i am|i'm|i've been|i have been) (?:\\w+ )?(?:ill|sick)\\b|asthma|(?:i'm|i am|been) (?:back )?on (?:\\w+ )?(?:antidepressants|benefits|tablets)|(?:i am|i'm|as) (?:a|an) (?:\\w+ )?(?:refugee|asylum seeker|orphan)|baby on the way|single (?:\\w+ )?(?:mother|father|mum|mom|dad|parent)|(?:i am|i'm|recently|since my|my|our) divorce\\w*|the divorce|${KIN} (?:has |have )?(?:just )?(?:died|passed away)|depression|depressed|in prison|dog died|(?:my|our|her|his) (?:\\w+ )?(?:medication|medicine|treatment|surgery|operation|disability|illness)|so tired|caring for my)`;
const NEED = `(?:${MONEY}|${HEALTH})`;
/** What makes a lever of it. */
const LEVER = `(?:please,? (?:sir |madam |just |so )?(?:reconsider|think|help|have|consider|give|make|find|look again|change your|say yes|take pity|do not (?:refuse|turn|reject)|don't (?:refuse|turn|reject|do this))|(?:i|we|so i|so we) (?:ask|beg|implore|urge) (?:that )?you|hoped? (?:that )?you(?:'ll| will| can| could| would| might)? (?:reconsider|help|give|think of|change|find (?:it|a way)|make|take)|reconsider|look at (?:it|me|my \\w+) again|think again|say yes(?! to (?:him|her|them|it))|another chance|one chance|change your (?:mind|decision)|find a way|make an exception|unless you|if you (?:do not|don't|say no|refuse|reject|turn|say yes|would only|could only|hire|take me)|without (?:this|your|that) (?:\\w+ )?(?:<prize>|loan|flat|house|scholarship|bursary|funding|money|work|income|deal|visa)|without (?:it|you),? (?:i|we|my|our)\\b|(?:my|our|your|the|this) (?:only|last) (?:chance|hope|way)|depends? on (?:this|you|it|your)|(?:i|we) (?:really |badly |desperately |urgently )?need (?:this|your|(?:it|work|a yes|(?:the|that) <prize>)\\b)|need(?:ed)? (?:somebody|someone) to|need(?:ed)? (?:this|your|that|the) (?:<prize>|money|income|work|flat|house|scholarship|loan|yes|fee|advance)|the (?:one|only|last) thing (?:that (?:was )?)?(?:keeping|kept|holding|left|between|i|we)|you (?:are|were) (?:my|our) (?:only|last)|made (?:it|things|me|everything) worse|would (?:mean everything|save|change everything)|your yes|a yes (?:from you|would)|which is why i ask|this is why i (?:ask|need)|and (?:now )?(?:this|your (?:\\w+ )?${NEWS})(?= from you| too| as well|[,.!?]|$)|now this|your (?:\\w+ )?${NEWS} (?:has |have |is |will |just |is about to )?(?:\\w+ )?(?:hurts?|felt like|feels like|push\\w*|finish\\w*|mak(?:es?|ing) (?:me|us|it)|kill\\w*|left (?:me|us)|leaves (?:me|us)|means (?:that |we |i |for |no |the (?:end|street)))|(?:this|that|a|your) (?:no|rejection|refusal)(?: from you)? (?:is|was|hurts?|means?|will|has|leaves|felt|finish\\w*|kill\\w*)|what (?:this|your) (?:\\w+ )?${NEWS} (?:means|does|has)|(?:and|but|now|yet) (?:now )?you (?:still |just |also |even |all |go and |have |can't even |won't even |want ){0,2}(?:say no|said no|refuse|refused|reject|rejected|turn(?:ed)? (?:me|us)|picked (?:a|the|some)|chose (?:a|the|some)|(?:tell|told) (?:me|us) no|pushed|want (?:me|us) to|give (?:me|us) this)|(?:was|is|were|are) (?:going to (?:pay|feed|save|cover)|my only|our only|my last|our last|the only|the last|all (?:i|we) had)|only thing (?:i|we|standing|between)|between (?:me|us|my \\w+) and the (?:street|gutter|cold|abyss)|counting on (?:this|your|you)|would have (?:saved|fed|paid|meant)|you were (?:it|my|our|the only|the one)|you (?:can|must|may|might) imagine (?:how (?:your|this|that|it)|what (?:your|this|it))|you have to (?:give|help|say|understand|let|take)|surely|should (?:count|matter|mean)|take pity|have (?:some )?(?:mercy|pity|heart)|just so you(?:'re| are)? (?:know|aware)|how much more|how am i supposed|what am i supposed|(?:nobody|no one) (?:will|would) (?:give|hire|take|help)|think (?:of|about) (?:that|what|my|us|me|them)|thanks for (?:that|the|nothing)|so (?:your|this) no|too good for me|because you (?:didn't|did not|wouldn't|won't|refused|turned|rejected|said no)|you(?:'ve| have)? (?:\\w+ )?(?:pushed|finished|taken away|refuse us|refuse me|still say)|at least (?:pay|give|let|help)|i'll think of your|you are (?:deciding|refusing|rejecting|turning))`;
/** Good news, or a plain reason for a practical request. */
const FINE =
  '(?:well again|recovered|recovering|in remission|all-clear|back (?:on (?:my|our) feet|at full)|manage (?:well|fine)|found (?:another|a new|one|us)|thank you|(?:with|many|warm|my|our|and) thanks|grateful|glad|pleased|delighted|happy|enjoy\\w*|would suit|suits? (?:me|us)|for the better|please (?:use|send|excuse|change|take(?! pity)|note|ring|call|give (?:him|her|them|my))|(?:no|any) (?:rush|hurry)|in (?:the|my|your) (?:book|story|novel|play|film|chapter|scene)|(?:your|the) (?:report|paper|study|project|charity|appeal) on)';

export const HARDSHIP: readonly Rule[] = [
  phrases({
    id: 'hardship/as-leverage',
    severity: 'warning',
    match: [
      `${NEED}~~${LEVER}`,
      `${LEVER}~~${NEED}`,
      `think (?:of|about) my (?:\\w+ ){0,2}(?:children|kids|family|wife|husband|parents|mother|father|situation)(?! (?:home|room|ticket|name))`,
      'and now (?:this (?:from you|too)|your (?:no|refusal|rejection))',
      'you are (?:deciding (?:about|over|on)|refusing|rejecting|turning (?:away|down)) (?:a|an|the) (?:\\w+ ){0,3}(?:patient|mother|father|widow|widower|pensioner|orphan|refugee|family|child|life)',
    ],
    unless: [
      'need a (?:flat|room|place) with',
      'so i could|so i can|so you need not',
      'hospital (?:job|post|role|ward)',
      'experience|degree|trained|studied|research',
      "(?:not|n't|never) (?:\\w+ )?(?:ask|asking|want|expect)\\w*",
      'hope you (?:are|get|feel) (?:well|better)',
      FINE,
    ],
    message: 'The reader may feel that a hardship is being held against their decision.',
    why: 'They cannot judge it and should not have to; it makes a fair answer harder to give.',
    source: FREE_TO_REFUSE,
    fix: ANYTHING,
    bad: [
      'I need this job to pay my rent.',
      'My wife is ill, so please reconsider.',
      'I ask you to think of my two small children.',
      'My mother is dying, we are out of work, and now this.',
      'The bailiffs come on Friday and your rejection has finished us.',
    ],
    good: [
      'My wife was ill last year and is well again.',
      'I pay my rent on the first of each month.',
      'We have three children, and the garden would be perfect for them.',
      'Since the divorce I need only one room, so please change my search.',
      'Your colleague is ill, I hear, so please give him my best.',
    ],
  }),
  phrases({
    id: 'hardship/piled-up',
    severity: 'warning',
    match: [
      `(?:${DIRE}|${GRAVE})~~${NEED}`,
      `${NEED}~~(?:${DIRE}|${GRAVE})`,
      `${DIRE}~~i (?:just )?(?:want|wanted) you to know`,
      '(?:my|our|this) (?:whole |entire )?(?:life|year|family) (?:is|has been|was) (?:just )?(?:one|a|an) (?:\\w+ )?(?:tragedy|disaster|nightmare|misery|hell|catastrophe)',
      '(?:nobody|no one) (?:has|have|had|else) (?:\\w+ )?(?:had|has|suffered|suffers) (?:it )?(?:as|so|more|this) ?(?:hard|bad|much|badly)?',
      'how much more (?:is|can|must|do|am|should)',
      "(?:can't|cannot|can not) take (?:any|much|it any) ?more",
    ],
    unless: [
      'experience|degree|trained|studied|research',
      '(?:late|delay|delayed|slow|short|missed your|forgive|excuse|sorry for|apologi[sz]e)',
      FINE,
    ],
    message: 'The reader may hear a list of troubles they are to answer for.',
    why: WHY,
    source: FREE_TO_REFUSE,
    fix: ANYTHING,
    bad: [
      'My husband has left, the rent is due and my son is sick.',
      'I am broke, and my mother is dying.',
      'My life is one long disaster.',
      'How much more can one person bear?',
    ],
    good: [
      'My husband is a nurse on a dialysis ward.',
      'I am a widow with two grown sons.',
      'We found another house after the flood.',
    ],
  }),
  phrases({
    id: 'hardship/cannot-pay',
    severity: 'warning',
    match: [
      `${ARE} (?:\\w+ )?(?:penniless|destitute|starving|drowning in (?:\\w+ )?debts?|going under(?! (?:the|a)\\b)|(?:about to be |being |getting )evicted|facing eviction|homeless|sleeping (?:rough|in (?:my|our|the|a) (?:car|van|street|shelter))|living (?:on (?:the street|credit|nothing|bread|rice|toast|scraps)|in (?:my|our|a|the) (?:car|van|shelter|hostel))|eating from the food bank|(?:\\w+ )?(?:months?|weeks?) behind (?:with|on) (?:the |my |our )?(?:rent|mortgage|bills|payments))`,
      `(?:<ive>|we've|we have) been (?:\\w+ )?(?:homeless|destitute|sleeping (?:rough|in)|living (?:on (?:credit|nothing|bread|toast|rice|scraps)|in (?:my|a|the|our) (?:car|van|hostel|shelter)|off (?:credit|\\w+ savings)))`,
      '(?:rent|mortgage|bills?) (?:is|are) (?:\\w+ ){0,2}(?:months?|weeks?) (?:behind|overdue|late)|(?:months?|weeks?) behind (?:with|on|in) (?:the |my |our )?(?:rent|mortgage|bills|payments|loan)',
      "landlord(?:'s| is) (?:at (?:the|my|our) door|throwing|kicking|evicting|putting (?:us|me))",
      '(?:throwing|throw|thrown|kicking|kicked|putting|turned) (?:us|me|out) (?:out )?(?:on|onto|into) the streets?',
      `(?:cut(?:ting)?|shut(?:ting)?) (?:off )?(?:my|our) ${POWER}|they (?:have |will |are )?cut(?:ting)? (?:off )?the (?:gas|electric(?:ity)?|heating)|(?:my|our) ${POWER} (?:gets|is getting|is being|will be|was|has been) (?:cut|shut|turned) off`,
      `(?:my|our) (?:\\w+ ){0,2}${KIN} (?:are|is|go|goes|went|will go) (?:\\w+ )?(?:hungry|starving|barefoot|without (?:food|heating|shoes|dinner))(?! (?:for|to)\\b)`,
      "(?:have|had|'ve got|has|with) (?:\\w+ )?(?:nothing|not enough|too little|no food) (?:left )?to (?:eat|live on|feed)",
      "(?:bank|landlord|council|court|they)(?:'s| is| are|'re| will|'ll) (?:\\w+ )?(?:tak(?:e|ing)|seiz(?:e|ing)|repossess(?:ing)?) (?:my|our) (?:house|home|flat|car|van|farm|land|shop|children|tools)",
      '(?:i|we|been) (?:\\w+ )?(?:live|living) (?:on|off) (?:bread|rice|toast|scraps|handouts|noodles|charity|credit cards?|nothing)(?! but (?:good|praise))',
      "owe (?!you\\b)(?:\\w+ ){1,4}(?:months?|weeks?)'?s? (?:of )?rent|debts? up to (?:my|our)",
      "they(?:'re| are| will|'ll) (?:\\w+ )?(?:deport(?:ing)?|evict(?:ing)?|repossess(?:ing)?|taking (?:my|our) (?:house|home|children)) ?(?:me|us|my|our)?",
      '(?:bailiffs|debt collectors) (?:took|take|have|are|came|come|will|coming)|(?:got|have) (?:the )?(?:bailiffs|debt collectors)',
      '(?:bank|landlord|court|council|home office|hostel) (?:gives|gave|has given|will give|only gives|only keeps|keeps) (?:me|us) (?:only )?(?:until|till|<n>)',
      "(?:fees|rent|mortgage|bills|repayments?|instalments?|tuition) (?:is|are|was|were|will be) (?:\\w+ )?(?:overdue|unpaid|due) ~(?:and|so|but|which|if|without) (?:(?:i|we) (?:have (?:no|nothing|not)|haven't|cannot|can't|need(?:ed)?|was|were|had)|this|your|you|it)",
      '(?:would have|was going to|was meant to|was to have|were going to|was to) (?:paid?|cover(?:ed)?|save(?:d)?|settled?|clear(?:ed)?) (?:for )?(?:the|my|our|her|his|two|three|\\w+ months of) (?:\\w+ )?(?:rent|mortgage|bills?|debts?|arrears|loan|winter|treatment|medic\\w+|tablets|chemo\\w*|operation|surgery|heating|electric(?:ity)?|funeral|nursery|food|care|house|home)',
      '(?:would have|was going to|were going to) (?:feed|fed|saved?) (?:us|me|my \\w+|our \\w+)(?! (?:both |all )?(?:some |a lot of |the |a |an |\\w+ )?(?:time|trouble|work|money|trip|journey|stamp|hours?|days?|weeks?))(?= |[,.!]|$)',
      "(?:i|we) (?:cannot|can't|can no longer|could not|couldn't|can barely|can hardly|will not be able to|won't be able to) (?:(?:even|now|possibly|both) )?(?:(?:pay|afford|buy) (?:for )?(?:(?:my|our|the|any|even) (?:\\w+ )?)?(?:rent|mortgage|bills?|food|heating|medic\\w+|treatment|insulin|electric\\w*|school|shoes|diapers|nappies|fees|bread|milk)(?! (?:in|of|there|here|around)\\b)|afford to (?:eat|live|heat|feed|stay|keep)|feed|heat|make ends meet|survive|keep (?:the|our|my) (?:\\w+ )?(?:house|flat|home|roof|lights|children|kids))",
      "(?:i|we) (?:have not|haven't|had not|will not|won't|cannot|can't|do not|don't) (?:be able to )?(?:eat|eaten) (?:properly|since|this (?:week|month)|next (?:week|month)|for (?:days|<n>)|in (?:days|<n>)|anything since)",
      "(?:i|we)(?:'ll| will| shall| would|'d| are going to| am going to| might| may|'m going to|'re going to|'m about to| am about to| are about to|'re about to) (?:\\w+ )?(?:be (?:homeless|evicted|deported|bankrupt|ruined|on the streets?|out on the streets?)|(?:end up )?lose (?:my|our|the) (?:house|home|flat|apartment|visa|business|farm|shop|everything|children|kids)|starve|end up on the streets?|go (?:hungry|bankrupt|under(?! the)))",
      '(?:my|our|the) (?:savings|money|unemployment|benefits?|redundancy) (?:will |have |only |now |all )?(?:lasts?|runs?|ran|is running|are running|expires?|ends?|stops?|is gone|are gone|will (?:last|run out))(?! (?:the|a|an|for)\\b) ?(?:out|to|until|till|in|on)?',
      "(?:my|our) visa (?:\\w+ )?(?:runs? out|is running out|expires?|ends?|is ending) ~(?:and i need|and we need|unless|without|please (?:reconsider|help|give)|and (?:this|your)|if you (?:do not|don't|say))",
      "(?:i am|i'm|as) (?:a )?(?:single|unemployed|widowed|disabled|divorced|sick) ~(?:to feed|to support|and (?:i )?need|so please (?:reconsider|help|give|think|have|find)|please (?:reconsider|help|give|think|have|find))",
      '(?:have|has) been (?:unemployed|out of work|jobless|ill|sick) (?:for|since) ~(?:and|so|which|please) ~(?:need|ask|hope|desperate|please|depend)',
      "how (?:am i|are we|do i|do we|shall i|shall we|can i|can we|will i|will we) (?:now )?(?:supposed to|meant to|going to|expected to)? ?(?:pay (?:my|our|the) (?:rent|mortgage|bills|debts?|\\w+'s)|feed|eat|live(?! up)|survive|heat|keep (?:my|our) (?:home|house|children))",
      "(?:don't|do not|no longer|can't|cannot) know how (?:to|i(?:'ll| will|'m going to)|we(?:'ll| will|'re going to)) (?:feed|pay (?:the|my|our)|eat|survive|make (?:rent|ends)|keep (?:the|my|our) (?:house|home|flat|roof|heating))",
      "(?:don't|do not|can't|cannot|have no idea|never) (?:know |imagine |understand )?what (?:it(?:'s| is) (?:like )?|it means )to ~(?:poor|hungry|homeless|broke|debts?|coins|bread|sick|ill|heating|insulin|rent|alone|told no|bury|widow\\w*|starve|old)",
      "(?:idea|know|imagine) what it(?:'s| is) like to (?:choose between|starve|bury (?:a|your)|go to bed (?:hungry|cold)|be (?:\\w+ )?(?:poor|broke|ill|sick|homeless|hungry)|live (?:on|in|with)|lose (?:your|a|my)|go (?:hungry|without)|count)",
      '(?:sold|pawned|selling|pawning|to sell|to pawn) (?:my|our|her|his|the) ~to (?:pay(?! for an?\\b)|get to|eat|afford|cover|make (?:rent|ends)|frame|keep)',
      "(?:my|our|the) (?:\\w+ ){0,3}(?:pawnshop|pawnbroker'?s?)|pawned (?:my|our|the)",
      '(?:the|my|our) (?:only|last) thing (?:i|we) had left|(?:was|is) all (?:i|we) had left|(?:only|last) thing (?:standing )?between (?:me|us|my \\w+|our \\w+) and',
      "(?:have|has|had|'ve|got|with|left with) (?:absolutely |now )?nothing left(?! to\\b)",
      `your (?:\\w+ )?${NEWS} (?:has |have |is |will |just |about to ){0,2}(?:finish(?:ed)? us|finish(?:ed)? me|push\\w* (?:me|us)|mak(?:e|es|ing) (?:me|us) (?:homeless|ill|sick|bankrupt)|kill(?:ed|s|ing) (?:me|us)|put(?:s|ting)? (?:me|us) (?:out|on)|ruin(?:ed|s)? (?:me|us))`,
      '(?:pushed|left) (?:me|us) (?:under|with nothing|on the streets?|over the edge|penniless)',
      "(?:sleep|sleeping|been|living) (?:on|in) (?:a|my) \\w+'s (?:sofa|couch|floor|living room|spare room)(?! (?:with|at)\\b)",
      "(?:not|n't) (?:\\w+ ){0,4}many more (?:\\w+ )?(?:doors|springs|seasons|chances|letters|auditions)",
      "(?:not|no|nothing|'s nothing|cannot|can't) ~(?:eat|food) (?:this|next) (?:week|month)",
    ],
    unless: ['afford (?:to wait|a (?:taxi|second copy))', 'so i could', 'rent (?:is|of) ', FINE],
    message: 'The reader may feel blamed for a trouble they did not make.',
    why: WHY,
    source: FREE_TO_REFUSE,
    fix: ANYTHING,
    bad: [
      'We cannot pay the rent.',
      'I will be homeless by June.',
      'My savings run out in March, so I need an answer.',
      'The prize would have covered the winter heating.',
      'How am I supposed to feed my girls?',
      'We have been living in our van since June.',
      'I do not know how to pay the rent.',
    ],
    good: [
      'I was ill in spring and have since recovered fully.',
      'My visa runs until 2029.',
      'The rent on the smaller flat would suit me.',
      'A call would have saved us both some time.',
      'My lease ends on 30 April, so I could move in May.',
      'I am drowning in marking this week.',
    ],
  }),
];
