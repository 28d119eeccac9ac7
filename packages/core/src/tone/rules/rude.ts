import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { INSULT, TIP_POLITE } from '../sources.ts';

const INSULT_WORD =
  '(?:ridiculous|pathetic|stupid|idiotic|moronic|absurd|laughable|incompetent|clueless|ignorant|disgraceful|disgusting|shameful|appalling|outrageous|useless|worthless|unprofessional|arrogant|lazy|cowardly|spineless|contemptible|insulting|amateurish|amateur|mediocre|a (?:complete |total |bad |utter |sick )?(?:joke|disgrace|farce|shambles|sham|scandal|insult|mess|waste)|an? (?:absolute |utter |complete |total )?(?:joke|disgrace|insult|farce|outrage|embarrassment)|beneath contempt|garbage|rubbish|nonsense|bullshit|crap|dishonest|rude|sloppy|blind|tasteless|illiterate)';

export const RUDE: readonly Rule[] = [
  phrases({
    id: 'rude/insult',
    severity: 'error',
    match: [
      `(?:you|you people|<they>|your \\w+(?: \\w+)?|(?:this|that|the|such|what)(?: an?)?(?: \\w+)? (?:decision|process|answer|reply|response|rejection|policy|procedure|reason|excuse|explanation|company|magazine|journal|committee|panel|jury|editor|treatment|selection|review|letter|behaviour)|(?:this|that)) (?:is|are|was|were|'re|has been|have been|seems?|sounds?|looks?) (?:\\w+,? ){0,2}${INSULT_WORD}`,
      `you're (?:\\w+ ){0,2}${INSULT_WORD}`,
      `(?:what|such) an? (?:\\w+ )?(?:ridiculous|pathetic|stupid|idiotic|absurd|laughable|disgraceful|shameful|appalling|outrageous|useless|insulting|sorry|lame|joke|disgrace|insult|farce|waste of (?:time|money))`,
      `your (?:\\w+ )?(?:ridiculous|pathetic|stupid|idiotic|moronic|absurd|laughable|incompetent|clueless|ignorant|disgraceful|useless|worthless|unprofessional|arrogant|lazy|insulting|amateurish|mediocre|third-rate|second-rate|sorry excuse|miserable|lousy|rotten|wretched)`,
      `an? (?:ridiculous|pathetic|stupid|idiotic|absurd|laughable|disgraceful|shameful|appalling|outrageous|insulting|cowardly|lazy) (?:decision|process|answer|reply|response|rejection|policy|procedure|reason|excuse|explanation|way to|letter)`,
      'only (?:an? )?(?:complete |total |utter )?(?:idiot|fool|moron|imbecile|philistine|amateur|coward|simpleton)s?',
      '(?:you|bunch of|pack of|those|these|your) (?:\\w+ )?(?:idiots?|morons?|imbeciles?|clowns?|fools|philistines|hypocrites?|cowards?|snobs?|amateurs|parasites|crooks|liars|jerks?|bastards?|assholes?|arseholes?|pigs?)',
    ],
    unless: [
      '(?:my|i made|i was|i am|of me|mine|myself|characters?|my novel|our)(?! \\w+ (?:deserves|is better))',
      'cheered|made me (?:laugh|smile)',
      'not (?:at all )?(?:a |an )?(?:joke|rude|insult)',
    ],
    message: 'The reader will hear an insult and stop reading.',
    why: 'Nobody changes their mind for somebody who has just insulted them.',
    source: INSULT,
    fix: either(leaveOut, sayInstead('I was disappointed, I admit.')),
    bad: [
      'This is a ridiculous decision.',
      'Your editors are clueless.',
      'What a pathetic reply.',
      'Only a fool would refuse it.',
    ],
    good: [
      'I made a stupid mistake in the table.',
      'My novel is about an idiot who becomes king.',
      'The answer was clear and kind.',
    ],
  }),
  phrases({
    id: 'rude/contempt',
    severity: 'error',
    match: [
      '(?:has|have|with) the (?:taste|manners|charm|vision|intelligence|sensitivity|warmth|imagination|courtesy) of an?',
      'an? (?:\\w+ )?(?:embarrassment|disgrace|insult|affront|stain) (?:to|on|for) (?:your|the|this|any|every)',
      'shame on (?:you|your)',
      '(?:you|you people|<they>|your <group>) (?:have|has|had) (?:absolutely |clearly |obviously |really )?(?:no|not the slightest|zero|not a) (?:idea|clue|taste|vision|shame|manners|respect|decency|understanding|backbone|standards|class|imagination)',
      'you people',
      "(?:do not|don't|would not|wouldn't|could not|couldn't|cannot|can't) (?:even )?(?:know|recogni[sz]e|spot|tell|see|find) (?:\\w+ ){1,4}(?:if (?:it|he|she|they|one)|from (?:a|their|your)|with a map)",
      '(?:what|who) (?:on earth |the hell )(?:is|are|were|was|do|did)',
      'what is wrong with you',
      '(?:go|get) (?:to hell|lost|stuffed)',
      '(?:damn|damned|bloody|bullshit|crap|f\\*+\\w*|fuck\\w*|shit\\w*|screw you|piss\\w* off)',
      '(?:learn|try learning) (?:how )?to (?:read|write|do your job)',
      'do your jobs?',
      'you (?:should|ought to) be ashamed',
      'an insult to (?:\\w+ ){0,2}(?:intelligence|writers|applicants|everyone|me|us|artists)',
      'the (?:\\w+ )?(?:idiot|moron|fool|clown|genius)s? (?:who|that|you|in charge)',
    ],
    unless: ['my (?:novel|book|play|story|character|hero)', 'bloody mary'],
    message: 'The reader will hear contempt, and may pass the letter on.',
    why: 'The next opening is often read by the same people.',
    source: INSULT,
    fix: leaveOut,
    bad: ['Shame on you.', 'You have no idea what you are doing.', 'Learn to read.'],
    good: [
      'There is no shame in a no from you.',
      'I had no idea that you also publish maps.',
      'You clearly know your readers.',
    ],
  }),
  phrases({
    id: 'rude/presumed-better',
    severity: 'warning',
    match: [
      '(?:nobody|no one|not one|none|not one person|not a single person|hardly anyone|few) (?:on|in|at|of|among) (?:the|your|this) (?:<group>|people) (?:\\w+ )?(?:has|had|have|seems?|knows?|understands?|can|could|speaks?|was able)',
      'it is a (?:pity|shame) that (?:nobody|no one|your|none|not one|you)',
      '(?:been told|heard|read|understood|under the impression|gathered) that (?:your|the|a) \\w+ (?:\\w+ )?(?:employed|employs|valued|values|stood for|prided|prides|welcomed|cared|had standards|took risks)',
      '(?:one|you|it) (?:needs?|takes?|requires?) (?:a sense of humour|some imagination|an open mind|a little (?:imagination|culture|taste)|a certain (?:level|culture|education)) (?:\\w+ )?to (?:understand|see|get|appreciate|read)',
      "(?:i|one|we)(?:'d| had| would have)? (?:always |rather |naturally )?(?:thought|assumed|believed|imagined|supposed|expected|hoped|took it|taken you|took you)(?: (?:that|for))? ~(?:professionals?|serious|grown-?ups?|adults?|literate|competent|educated|(?:could|can|would) (?:\\w+ )?(?:read|count|spell|tell|think|recogni[sz]e)|knew (?:how|what|better)|standards|reputable|respectable)",
      '(?:perhaps|maybe|could|might|can|possibly) (?:an adult|a grown-?up|a human(?: being)?|a professional|(?:somebody|someone|anyone|a person|people) (?:competent|qualified|literate|with (?:some|any|a|actual|real|the)|who (?:can|has|have|knows?|actually|understands?|reads?|cares?)))',
      '(?:it )?(?:would|might) (?:help|be (?:useful|good|nice|an advantage|a start)) if (?:the |your |some of the |one of the )?(?:<group>|those who \\w+|somebody|someone|whoever \\w+) (?:\\w+ )?(?:had|knew|could|were|was|read|understood|looked|bothered|listened|did)',
      '(?:need|needs|could do with|might (?:try|consider)|may want|should try) (?:\\w+ )?(?:a dictionary|glasses|new glasses|a calendar|a course in|reading (?:it|the|what)|opening (?:it|the))',
      'for (?:people|somebody|someone|a <group>|a (?:publisher|university|house|company|firm|journal|magazine|press)) (?:that|who|which|of your) ~(?:claims?|calls? (?:itself|themselves)|pretends?|supposed(?:ly)?|prides?)',
    ],
    unless: [
      'shelved|closed|cancelled|rained|missed',
      'call(?:ed)? me',
      'would (?:call|ring|be free|have time)',
      'i (?:could|would) (?:call|ask|write to)',
      'thank you',
    ],
    message: 'The reader may hear that they are not up to their job.',
    why: 'A doubt about somebody’s competence is remembered longer than the request beside it.',
    source: TIP_POLITE,
    fix: either(leaveOut, sayInstead('I would be glad to explain anything that was not clear.')),
    bad: [
      'I thought I was dealing with professionals.',
      'Perhaps an adult could read it.',
      'It would help if the referees knew the field.',
    ],
    good: [
      'I thought the questions were fair.',
      'Perhaps someone on your team would be free for a call.',
      'It would help me if you could name one weak point.',
    ],
  }),
];
