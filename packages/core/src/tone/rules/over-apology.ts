import { either, leaveOut, say } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Match, Rule } from '../rule.ts';
import { ONE_SORRY } from '../sources.ts';
import type { DraftText } from '../text/draft-text.ts';
import { sentenceAt } from '../text/sentences.ts';

/** Said about oneself; “sorry to hear” and “sorry that we will not work together” are regret, not apology. */
const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apologies|forgive (?:me|my)|pardon (?:me|my|this)|excuse (?:me|my)|i (?:very much |deeply |greatly )?regret(?: very much)? (?:that i|having))\b(?! to (?:hear|learn|read|see)\b)(?! (?:that|if) (?:we|you|your|the|it)\b)/g;
const REFUSED = /(?:no need to|never|not|n't|nothing to|please do not|accept your|your) (?:\w+ )?$/;

/** What nobody needs to be told about a letter. */
const FOR_WRITING =
  '(?:bother\\w*|tak(?:e|ing) (?:up )?(?:your|so much|any|more)|writ(?:e|ing)(?! off)|disturb\\w*|ask(?:ing)?|troubl\\w+|be(?:ing)?(?! (?:late|unable|away|early|ill|out))|impos\\w+|wast\\w+|contact\\w*|existing|my existence|apply(?:ing)?|everything|the (?:bother|trouble|disturbance|intrusion|inconvenience|nuisance))';
/** How much too sorry. */
const VERY =
  '(?:so|truly|very|deeply|terribly|awfully|really|incredibly|extremely|most|profoundly|sincerely|dreadfully|utterly|horribly|unreservedly|genuinely|eternally|desperately|heartily|beyond)';
const ASHAMED =
  '(?:ashamed|mortified|humiliated|horrified|embarrassed|guilty|wretched|disgusted (?:with|at|by) myself|heartbroken|beside myself)';
const SOMEBODY =
  '(?:someone|somebody|anyone|anybody|a person|people|those|a candidate|a man|a woman|an applicant|applicants|candidates)';
/** What somebody calls themselves. */
const A_FOOL =
  '(?:nuisance|pest|bother|burden|bore|pain|idiot|fool|failure|disaster|disgrace|moron|waste of (?:space|time|paper)|joke|loser|imbecile|embarrassment|disappointment|nobody|amateur|fraud|impostor|worm|clown|mess|wreck|scum|hopeless case|lost cause)';
const THEM =
  '(?:you|you all|everyone|everybody|your (?:\\w+ )?(?:team|committee|panel|time|staff|colleagues|readers|jury|journal|school|department)|the (?:panel|committee|jury|team|whole \\w+|others)|people|anyone|them)';

/** The second apology and those after it. */
function secondApology(draft: DraftText): readonly Match[] {
  const matches: Match[] = [];
  let before = 0;
  for (const found of draft.flat.matchAll(APOLOGY)) {
    const start = found.index;
    if (REFUSED.test(draft.flat.slice(Math.max(0, start - 30), start))) continue;
    before += 1;
    if (before === 1) continue;
    const span = { start, end: start + found[0].length };
    if (sentenceAt(draft.sentences, start)) matches.push({ ...span, fixes: leaveOut(draft, span) });
  }
  return matches;
}

const SECOND: Rule = {
  id: 'over-apology/second',
  category: 'over-apology',
  severity: 'warning',
  strictOnly: false,
  language: 'en',
  message: 'The reader has heard you the first time; a second apology asks to be comforted.',
  why: 'One apology is polite. From the second on, the letter is about the apology.',
  source: ONE_SORRY,
  find: secondApology,
  bad: [
    'Sorry to bother you again, and sorry for the long email.',
    'I apologise for the delay. Once more, my apologies.',
    'Sorry, I know you are busy, sorry.',
    'Excuse the figures in the table. I regret that I sent it unfinished; pardon my haste.',
  ],
  good: [
    'Sorry for the slow reply.',
    'I apologise for the missing page, and I was sorry to hear of your illness.',
    'No need to apologise, and I am sorry for my own delay.',
  ],
};

export const OVER_APOLOGY: readonly Rule[] = [
  SECOND,
  phrases({
    id: 'over-apology/laid-on',
    severity: 'warning',
    match: [
      `(?:<im> |i (?:do )?|we are |we're |i feel )(?:${VERY},? (?:and )?){2,4}(?:sorry|apologetic|${ASHAMED})(?! to (?:hear|learn|read|see))(?! for your (?:loss|trouble))`,
      `(?:<im> |i (?:do )?)${VERY} sorry (?:for (?:having )?|to (?:have )?|about |that i )(?:ever |even |been )?${FOR_WRITING}`,
      `(?:<im> |i )(?:${VERY},? )?sorry (?:for (?:having )?|to (?:have )?|that i )(?:ever |even )?(?:existing|exist|my existence|everything|wast\\w+|applying|applied|disappoint\\w+|let(?:ting)? ${THEM} down|put (?:you|them) in the position)`,
      '(?:very |so )?sorry (?:for|about) (?:existing|my existence|everything(?! that went well)|breathing|who i am|myself)',
      'apologi[sz]e (?:a (?:thousand|million|hundred)|profusely|profoundly|deeply|humbly|unreservedly|abjectly|a thousand times|from the (?:bottom|depths?)|with (?:all|every)|again|once (?:more|again)|in advance|for (?:my existence|being me|myself|everything|applying|having applied|(?:ever )?(?:writing|existing|asking|bothering|disturbing|taking|wasting|troubling|contacting)))(?! for (?:the|my) (?:typo|error|missing|wrong))',
      '(?:a thousand|a million|ten thousand|many|my (?:deepest|sincerest|most|profoundest)|endless|profuse|humble|humblest|abject|grovelling) (?:\\w+,? ){0,3}apologies',
      '(?:a|one) (?:thousand|million|hundred) (?:times )?(?:sorry|sorries|pardons)|(?:a thousand|a million) times (?:over )?(?:sorry|forgive)|(?:forgive|excuse|pardon) me a (?:thousand|million|hundred) times',
      `sorry (?:again|in advance|once (?:more|again)|yet again)(?: for| to| that i) (?:having |have )?(?:ever |even )?${FOR_WRITING}`,
      '(?:sorry once more|once more sorry)(?=[,.!]|$)',
      '(?:sorry,? (?:so |and )?){2,5}(?=sorry|a thousand|again|i\\b|for|to|about|[.,!]|$)',
      '(?:sorry,? ){2,5}',
      '(?:forgive me,? (?:please )?){2,4}',
      "(?:i )?(?:cannot|can't|could not|can not|couldn't|can never|could never|no words can) (?:ever )?(?:apologi[sz]e|say sorry|say how sorry|express how|say how (?:\\w+ )?sorry|excuse myself|make (?:it )?up)(?: \\w+)?(?: enough|(?= i| to you| how))?",
      'find it in your hearts? to (?:forgive|excuse|pardon)|owe (?:you|you all|everyone|everybody|your \\w+) (?:all )?an? (?:huge|big|massive|enormous|giant|thousand|million|grovelling) apology',
      '(?:forgive|excuse|pardon) my (?:\\w+ )?(?:stupidity|foolishness|arrogance|incompetence|uselessness|existence|failure|weakness|idiocy|presence|greed|nerve)|(?:excuse|forgive) me for (?:being|breathing|living|existing)',
      "sorry (?:to have been born|i was (?:ever )?born|i (?:even )?exist|for being (?:me|alive|so (?:stupid|useless|bad|awful|hopeless|rubbish))|i(?:'m| am) (?:not good enough|me|like this|so (?:stupid|useless|bad|awful|hopeless|rubbish)))",
      "words (?:cannot|can't|can not|fail to|will never) (?:\\w+ )?(?:express|say|tell|convey|describe|do) (?:how|my|the|justice)",
      "(?:do not|don't) (?:even )?know how (?:to say |i can )?(?:how sorry|to apologi[sz]e|to make (?:it|this|amends))|how (?:can|could|will) i ever (?:make|apologi[sz]e|repay|face)",
      '(?:never|not) stop (?:being sorry|apologi[sz]ing|saying sorry)|how (?:truly |very |deeply |terribly )?sorry i (?:am|remain|was)(?! (?:to (?:hear|miss)))',
      `(?:i|we|and|to)(?: now| must| shall| can only| hereby| humbly| do)? (?:beg|implore|crave) (?:for )?(?:your |everyone's |all of your )?(?:forgiveness|pardon for (?:ever|having|each|all|every|those|even|bother|disturb|wast|tak|ask|writ|my (?:\\w+ )?(?:existence|presumption))\\w*|pardon (?:from|of) (?:you all|each|every))|grovel(?: |[,.])|prostrate myself|on (?:bended knees?|my knees (?:begging|asking|before|to (?:ask|beg|apologi[sz]e)))`,
      `(?:cannot|can't|won't|will not|shall not|shan't|could not|not|never) (?:\\w+ )?forgive myself`,
      "(?:please )?(?:do not|don't|try not to) (?:hate|despise|loathe|think (?:too )?badly of|think the worst of|blacklist) me",
      '(?:forgive|excuse|pardon|pardon me for|sorry for|apologi[sz]e for|apologies for|sorry about) (?:my|the|this|our) \\w+(?: \\w+){0,3}, (?:and )?(?:for |forgive )?(?:my|the|this|our) \\w+(?: \\w+){0,4}(?:, (?:for )?(?:my|the|this|our) \\w+(?: \\w+){0,3}){0,3}(?:,? and (?:forgive |for )?|, (?:forgive |for ))(?:\\w+ )?(?:my|the|this|our|all|existing)',
      'apologi[sz]ed? to (?:\\w+ ){1,5}(?:and (?:to )?|too|as well|twice)(?:[^.!?\\n]{0,60})(?:to you (?:too|also|as well)|say sorry to you|do so to you)',
      '(?:say|saying) sorry to (?:\\w+ ){1,4}(?:too|as well|and to|for a start)|(?:sorry|apologies) (?:are due )?to (?:\\w+ ){1,5}(?:as well|too), (?:and|to)',
      'feel i (?:must|ought to|should|have to) (?:apologi[sz]e|say sorry)|(?:must|let me|may i|have to|can only) (?:apologi[sz]e|say sorry) (?:again|once more|yet again|another time)|say again how sorry',
      'for the <nth> time(?: and not the last)?, (?:that )?~(?:unpardonable|unforgivable|inexcusable|sorry|my fault)',
      '(?:unforgivable|unpardonable|inexcusable) (?:of me|mistake|error|typo|behaviour|blunder|of us)|my (?:\\w+ )?(?:unforgivable|unpardonable|inexcusable)|(?:was|is|were) (?:simply |quite |utterly )?(?:unforgivable|unpardonable|inexcusable)',
      'this apology (?:<n>|nineteen|many|a hundred) times|apology ~not (?:a proper|good) ',
    ],
    unless: [
      '(?:no|not|never|without|rather than) (?:need|want|wish|going|asking) (?:you )?(?:to )?(?:apologi[sz]e|grovel|beg)',
      'your (?:apology|apologies)',
    ],
    message: 'The reader may feel that they must reassure you before they can answer.',
    why: 'One short apology is polite; heaped up it makes a small request look like a large one.',
    source: ONE_SORRY,
    fix: leaveOut,
    bad: [
      'I am so very sorry for the mix-up.',
      'I apologise profusely.',
      'Sorry again for writing.',
      'I cannot apologise enough.',
      'I will never forgive myself for that slide.',
      'Please do not hate me.',
      'I beg your forgiveness for my late form.',
    ],
    good: [
      'I am sorry to have missed your call.',
      'Sorry for the confusion about the two files.',
      'I am so sorry to hear about your loss.',
      'Sorry again about the muddy boots.',
      'Forgive the pencil.',
    ],
  }),
  phrases({
    id: 'over-apology/nuisance',
    severity: 'warning',
    match: [
      'i feel (?:\\w+ )?(?:terrible|awful|bad|dreadful|guilty|horrible|wretched|rotten|sick|ashamed) (?:for|about|that you|to have) (?:writing|asking|bothering|taking|contacting|even|having|this|troubling|were|had|it|that|the mess|my|put)',
      '(?:sick|tired|weary) of (?:me|my (?:e-?mails|letters|messages|name|questions)|hearing from me)',
      `(?:i am|i'm|i was such|(?:for|me) (?:being|having been)|i have become|i've become) (?:really |just |only |truly |nothing but )?(?:such |becoming )?(?:a |an |the )?(?:\\w+ )?${A_FOOL}(?!'s)(?! (?:for|of) (?:wine|books|music|detail|cheese|a good))(?! (?:at|in|with|about|about the) )`,
      "(?:i am|i'm) (?:so |really |just |completely |utterly |clearly |simply |truly |being )?(?:useless|worthless|hopeless|pathetic|stupid|unworthy|no good|not good enough|beneath you|rubbish|a worm|the worst)(?! (?:at|with|in|on) )",
      "(?:i've |i have )?always been (?:hopeless|useless|rubbish) at (?:interviews|auditions|this|everything)",
      `feel like (?:such )?(?:a |an |the )(?:\\w+ )?${A_FOOL}`,
      '(?:i |me )?(?:hate|despise|loathe|disgust) myself',
      '<im> (?:really |truly |just |so |such )?(?:the worst|a terrible|an awful|a dreadful) (?:applicant|candidate|person|writer|student|speaker|singer|actor)',
      `${SOMEBODY} (?:like me|like us|such as (?:i|me|myself)|of my (?:level|sort|kind|standing|station)),? (?:do not|don't|does not|doesn't|did not|didn't|have no|has no|had no|should|are the reason|never|ought|deserve)`,
      `(?:room|time|place|minutes?|hours?|words?|reply|something|patience|wast(?:e|ed|ing)|deal with|dealing with|bother(?:ed)?|write|writing|having|fee|send|burdened?) (?:\\w+ ){0,3}(?:for|on|with|to|by|from|of|deal with) ${SOMEBODY} (?:like me|such as (?:i|me|myself)|of my (?:level|sort|kind|standing|station))`,
      `${SOMEBODY} (?:as (?:useless|hopeless|unprepared|stupid|bad|untalented|slow|worthless|clumsy) as (?:me|i)|so (?:clearly |plainly |obviously )?(?:unprepared|hopeless|stupid|untalented|useless|bad|worthless))`,
      '(?:my (?:message|letter|e-?mail|note|question|writing)|this|it) is (?:\\w+ )?(?:a|an) (?:\\w+ )?(?:burden|nuisance|imposition|bother|intrusion)',
      '(?:no right to (?:ask|write|expect|bother|hope|take|apply|be))',
      '(?:had|have|has) (?:so plainly |plainly |clearly |absolutely |really )?no business (?:\\w+ing|at all)|any business (?:expecting|asking|applying|hoping|being)',
      "(?:i )?(?:do not|don't|did not|didn't|never|hardly|scarcely) deserve(?:d)? (?:even |so much as |any |a |your |to )~(?:reply|answer|time|patience|word|read|seen|heard|considered|chance|response|letter)",
      "i(?:'d| would)? (?:should|ought) (?:have )?(?:never|not|to have known better|to have stayed)(?: to)? (?:have )?(?:ever |even )?(?:applied|bothered|written|presumed|dared|asked|troubled|sent|put|hoped|thought|tried(?=[.,;!]|$| for)|dreamed|come|disturbed|existed|been born)(?! (?:it|them|the (?:file|form|parcel|wrong)|two|both|my (?:form|cv) to the wrong|in (?:november|the))\\b)",
      "i shouldn't have (?:applied(?! (?:with|in|so|for two))|bothered (?:you|them|at all)|written|asked|come|sent you (?:anything|my)|troubled|tried|dared|hoped)",
      'should never have (?:\\w+ )?(?:dared|dreamed|dreamt|presumed|bothered|applied|disturbed|troubled)',
      '(?:it was|how|so|very|too) (?:\\w+ )?(?:wrong|presumptuous|stupid|foolish|selfish|arrogant|silly|cheeky|impudent|greedy) of (?:me|us|a \\w+(?: \\w+)?) (?:to (?:ask|write|hope|apply|think i|take|quote|expect|try|want|even|come|imagine|dream|believe|bid)|even|ever)',
      'i was (?:\\w+ )?(?:foolish|stupid|wrong|silly|mad|an idiot|arrogant|a fool) (?:to (?:apply|hope|ask|think i|try|believe|imagine|dream))',
      `<im> (?:${VERY} )?(?:mortified|humiliated|horrified|so ashamed|deeply ashamed)(?! (?:for|on behalf))|i (?:have been |was )mortified`,
      "i(?:'ve| have)? (?:let|failed|disappointed) (?:you|you all|everyone|everybody|each one of you|the whole \\w+)(?: all| both)?(?: down)?(?=[,.!;]| and| in| by| with|$| again| when| so)|let (?:everybody|everyone|you|you all) down",
      `i(?:'ve| have)? (?:ruined|wasted|spoilt|spoiled|wrecked|destroyed) (?:it(?: all)?|everything|everyone's|everybody's|your (?:whole |entire )?(?:time|day|afternoon|morning|evening|week|weekend|saturday|sunday|timetable|lunch|event|project))(?=[,.!;]|$| \\w+)`,
      `(?<!not |n't )(?:wast(?:ed|ing)|ruin(?:ed|ing)|spoil(?:ed|t|ing)) (?:of )?(?:everyone's|everybody's|all your|so much of your|your (?:\\w+ )?(?:time|day|afternoon|evening|morning|paper|weekend|energy))`,
      '(?:you|they|everyone|anyone|everybody|people|someone|panel|jury|team|committee|those who|audience|editors?|of) (?:all |both |even )?(?:having|had|have|were made|was forced|were forced|obliged) to (?:sit through|put up with|endure|suffer|wade through|plough through|read (?:me|it|my (?:poems|rubbish|nonsense))|hear me|listen to (?:me|that|it|my)|meet me|see me|refuse me|lower yourself|be nice about it)',
      '(?:my|such|this|that|with my) (?:\\w+ )?(?:rubbish|worthless|useless|pathetic|awful|stupid|silly|wretched|shameful|miserable|hopeless|terrible|crappy|dreadful|appalling)(?:,? (?:and )?(?:rubbish|worthless|useless|pathetic|awful|stupid|silly|little|miserable|hopeless))?,? (?:little )?(?:poems?|story|stories|proposal|application|idea|ideas|bid|questions?|pitch|attempt|slides|book|novel|work|performance|letter|e-?mail|cv|english|self|script|essay|paper|answers?|words?|portfolio|playing|singing|writing|book|manuscript|rubbish|everything|play)',
      'with my (?:rubbish|nonsense|drivel|scribbles|scribblings|ramblings|babble)|of my (?:rubbish|nonsense|drivel)(?=[,.!]|$)',
      "(?:get|be|stay|keep) out of your (?:hair|way)(?! (?:and|so that) (?:collect|leave))|never (?:trouble|bother|disturb|darken) you(?:r door)? again|(?:won't|will not|never) (?:trouble|bother|disturb) (?:you|the \\w+|your \\w+),? or any (?:other|more)",
      "what (?:must|you must) (?:you )?think of me|you must (?:think|find|have thought) (?:me|i am|i'm|it was) (?:so |such |very |quite |a )*(?:stupid|awful|joke|idiot|fool|ridiculous|mad|hopeless|rude|arrogant)",
      'you must (?:\\w+ )?(?:wish|regret|be (?:sick|tired) of (?:me|my)|have (?:winced|groaned|cringed|laughed|dreaded))(?! (?:you (?:had|could) more|at the pun|at my joke))',
      '(?:i )?(?:blush|cringe|shudder|wince|die a little|go red|squirm|hate) (?:to (?:think|picture|remember|imagine)|(?:at|when i think) (?:of |that |the |my |how |four|having)?)',
      'it shames me|to my (?:eternal |great |lasting |undying )shame|hang my head|hide my face|sink into the (?:ground|floor|earth)|die of (?:shame|embarrassment)',
      "i(?:'ve| have)? (?:cried|wept|lain awake|not slept|been sick|felt sick|tortured myself|kicked myself|hated myself) (?:\\w+ ){0,3}(?:all|every|over|about|since|for)(?! joy)",
      "(?:i )?keep (?:going over|replaying|reliving|thinking of (?:the|that) (?:hour|minutes|\\w+ minutes) you (?:lost|spent|wasted))~~(?:stupid|wrong|ashamed|wish|didn't|without asking|back|could have|word i said)",
      "(?:it is|it's|it was|was|is) (?:all|only|completely|wholly) my (?:own )?(?:fault|doing)|(?:fault|blame) (?:for (?:that|it|this) )?(?:is|lies|was) (?:all |entirely )?(?:mine|with me) (?:alone|for being|for (?:the|a) \\w+ (?:like|such))|(?:i )?blame (?:only myself|nobody but|no one but|myself (?:alone|for all|entirely))|that too is my doing",
      '(?:put|putting) you (?:in the position|to the trouble) of(?: having to)? (?:refus|say|read|reading|turn|writ|reject)\\w*',
      '(?:even )?this (?:thank-you|note|letter|reply|e-?mail|message)(?: as well)?,? (?:is|which is) (?:yet |just )?(?:one|another) (?:more )?(?:thing|e-?mail|letter|burden|interruption)|even (?:this note|this thank-you|my thanks)(?! (?:come|comes) late)',
      '(?:thanking|replying|by (?:thanking|writing)) (?:to )?(?:you )?(?:at all )?(?:i )?(?:take|takes|adds|steal|steals|uses)',
      'the last person you (?:want|wish|need|hoped)|prefer (?:me not to|that i did not|if i did not|never to (?:see|hear))|(?:open|see|hear|read) (?:another|any more) (?:message|word|line|e-?mail)s? from me|see my name again|off every list',
      'i (?:would|could) have (?:spared|saved) (?:you|us both|dr|mr|ms|everyone)|wish(?:ing)? (?:that )?i (?:had|could) (?:have )?(?:spared|saved|give(?:n)?) (?:you|them|everyone|those)(?! (?:the wrong|a better|more))',
      "(?:hope|hoping) (?:that )?(?:i|it|my \\w+|in time you|one day you|you) (?:have not|haven't|did not|didn't|has not|hasn't|can|will|could) (?:put you off|lowered|ruin|spoil|wast|offend|overlook|excuse my asking|forgive me (?:one|some) day)\\w*",
      '(?:minute|hour|slot|place|seat|chance) (?:that )?(?:belonged to|a (?:better|real|proper) \\w+ could|should have gone to|could have had)|(?:taken|taking|took) up a place|take a slot',
      'than (?:anything|anyone) (?:of mine |so \\w+ |like me )?(?:ever )?deserve[sd]?(?=[.,;!]|$)',
      '(?:stayed at home|kept quiet|stayed silent|stopped after the first|never have left home)(?=[.,;!]| and| more|$)~',
      '(?:forgive|pardon|excuse) (?:me|my) (?:for )?(?:ever )?(?:daring|boldness|presumption|impertinence|audacity|cheek|existing|presuming|being so bold|taking the liberty|bothering|wasting|troubling you|applying|asking|having (?:asked|applied|written|thought))',
      `(?:<im>|i feel|i was) (?:\\w+ )?(?:ashamed|embarrassed|mortified|guilty) (?:to (?:be |have |think |say |admit )?|of |for |about |by (?:my|the)|that i (?:even |ever )?)(?:tak\\w+|ask\\w*|writ\\w+|bother\\w*|troubl\\w+|us(?:e|ing)|hav\\w+|contact\\w*|disturb\\w*|am|of you|appl\\w+|sent|my|received|proposal|question)`,
      "ashamed that you|ashamed of (?:myself|what i|how i|my (?:application|proposal|letter|performance|question|poems|bid|work))|embarrassed (?:by|about) my (?:question|application|attempt|asking|performance|poems)|(?:cannot|can't) stop being (?:embarrassed|ashamed|sorry)",
      '(?:taking|take|took|wasting|waste|taken|stealing|steal) (?:up )?(?:any |even |so much |another \\w+ )?(?:more )?(?:of )?your (?:precious|valuable|scarce|important|limited)',
      '(?:somebody|someone|a person|a man|a woman) (?:as|so) (?:busy|important|eminent|great|distinguished) as you',
      "(?:i know (?:that )?)?(?:i am|i'm) (?:only |just |a )?(?:nobody|a nobody|not worthy|unworthy|not worth)",
      '(?:stupid|silly|dumb|foolish) of me to (?:ask|write|hope)',
      'i know what i (?:am|did to)|(?:we both|i|you) know what (?:it was|i am)|(?:i know )?what it must have cost you to',
    ],
    unless: [
      "(?:do not|don't|not) want to be",
      'hope (?:it|this|i) (?:is|am) not',
      '(?:did not|do not|never) (?:think|feel|believe) (?:that )?i',
      'you should have',
      'sorry (?:that )?you (?:felt|feel)',
    ],
    message: 'The reader may start to see you as you describe yourself.',
    why: 'A question politely put is no imposition. Running yourself down only makes it longer.',
    source: ONE_SORRY,
    fix: either(leaveOut),
    bad: [
      'I know that I am a nuisance.',
      'Forgive me for daring to write.',
      'I am ashamed to be taking another minute of your day.',
      'I should never have applied.',
      'I am such an idiot.',
      'I let everyone down.',
      'People like me have no business at your school.',
      'I blush to think of you reading my silly little poems.',
    ],
    good: [
      'I do not want to be a nuisance, so this is my last note.',
      'I am embarrassed about the typing error in the title.',
      'Pardon the late hour.',
      'It was my fault that the form came late.',
      'I was sorry to miss the tour.',
    ],
  }),
  phrases({
    id: 'over-apology/bothering',
    severity: 'note',
    match: [
      'sorry (?:to|for) (?:bother(?:ing)?|disturb(?:ing)?|troubl(?:e|ing)) you(?: again)?',
      'i hate to (?:bother|trouble|disturb) you',
    ],
    message: 'A thank-you does the same work and is lighter to read.',
    why: 'It is polite as it is; thanks for their time sounds a little more at ease.',
    source: ONE_SORRY,
    fix: say('thank you for reading this'),
    bad: ['Sorry to bother you.', 'Sorry for disturbing you again.', 'Sorry for troubling you.'],
    good: ['Sorry for the slow reply.', 'I am sorry to have missed your call.', 'Thank you for reading this.'],
  }),
];
