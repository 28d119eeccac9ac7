import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { DAMAGE, WHY_DID_YOU, YOU_FAILED } from '../sources.ts';

const ASK = sayInstead('If you can say so, I would be glad to know what decided it.');
const READ =
  '(?:read|opened?|looked|look|seen|saw|glanced|got (?:past|as far|beyond|to)|gets? (?:past|beyond)|finished|reached|listened|considered|turned|noticed|understood|studied)';

export const ACCUSATION: readonly Rule[] = [
  phrases({
    id: 'accusation/you-did-not',
    severity: 'error',
    match: [
      "you (?:never|did not|didn't) (?:had|have|meant|mean|wanted|want|intended|intend|planned|cared|care|gave|took)(?: any| a| the)? ?(?:intention|plan|interest|to (?:hire|publish|take|give|consider|read|invite)|about|me|my|us|it|seriously|chance)",
      'treat(?:ed|ing)? (?:me|us|people|applicants|writers|candidates) (?:like|unfairly|badly|poorly|terribly|shamefully|appallingly|with (?:contempt|disrespect|disdain)|as (?:if|though))',
      `(?:you|your <group>|<they>|(?:someone|somebody) there) (?:clearly |obviously |evidently |apparently |plainly )?(?:<didnt>|have not|haven't|has not|hasn't|failed to|neglected to|could not be bothered to|couldn't be bothered to|refused to|chose not to) (?:even |actually |once |bothered? to |bothering to |care to |trouble to )?(?:${READ}|read|open|answer|reply|respond|consider|listen|call|give me|give my|tell me|bother|understand|acknowledge|take (?:me|my|the)|invite)`,
      '(?:you|your <group>) (?:\\w+ )?(?:ignored|lied|misled|deceived|cheated|tricked|betrayed|ghosted|dismissed|disregarded|strung me|led me on|broke your (?:word|promise)|wasted my|wasted our)',
      'lied to (?:me|us)',
      '(?:you|they) (?:had )?(?:already |clearly |obviously )(?:already )?(?:chosen|decided|made up|picked|promised)',
      'barely (?:read|looked|glanced)',
    ],
    unless: [
      'you <didnt> (?:even )?(?:have|need) to',
      '(?:rough|typos?|mistakes?|flaws?)',
      '(?:if|in case|perhaps|maybe|sorry) (?:that )?you',
      'it is fine|that is fine|i understand|no problem',
    ],
    message: 'The reader may hear a charge, and answer the charge rather than you.',
    why: 'You cannot know what they read or meant; if you are wrong, the whole letter is lost.',
    source: YOU_FAILED,
    fix: either(ASK, leaveOut),
    bad: [
      'You did not even read my proposal.',
      'You ignored two of my messages.',
      'Your people lied to me.',
      'You had already chosen somebody.',
    ],
    good: [
      'You did not need to explain, and you did.',
      'You ignored the rough edges and saw the idea.',
      'I did not read the guidelines closely.',
    ],
  }),
  phrases({
    id: 'accusation/why-did-you',
    severity: 'error',
    match: [
      "why (?:did|didn't|are|aren't|were|weren't|have|haven't|was|wasn't|did not|would|wouldn't|could|couldn't|on earth) (?:you|i not|i never|nobody|no one|your <group>|anyone|my <work> not)(?: (?:not|never|even))?",
      "why (?:don't|do) you (?:not )?(?:give|hire|take|publish|tell|want|answer|reply|like|just say|accept|never|always|even|read|treat)",
      'how (?:could|can|dare) you',
    ],
    unless: [
      'if i may ask',
      'if you do not mind',
      "if you don't mind",
      'could you tell me',
      'may i ask',
      'prefer',
      'how (?:could|can) you (?:\\w+ )?(?:help|use|send|reach|best)',
    ],
    message: 'The reader may hear a cross-examination.',
    why: 'Of all the turns of phrase in the politeness studies, this question is rated least polite.',
    source: WHY_DID_YOU,
    fix: either(ASK, leaveOut),
    bad: ['Why did you not tell me before?', 'Why did nobody call me?', 'How could you reject this?'],
    good: [
      'Why did you prefer the first opening, if I may ask?',
      'I asked myself why I like your list so much.',
      'May I ask why the deadline moved?',
    ],
  }),
  phrases({
    id: 'accusation/unfair',
    severity: 'error',
    match: [
      '(?:was|is|were|are|being|been|seems?|seemed|felt|looks?|find it|found it|a|an|such an?) (?:\\w+ )?(?:unfair|unjust|biased|rigged|fixed in advance|corrupt|discriminatory|discriminated|prejudiced|nepotis\\w+|dishonest|a stitch-up|a fix|a sham|a set-up|a whitewash|a foregone conclusion|window[- ]dressing|a box-ticking exercise|a formality)',
      "(?:rigged|foregone conclusion|window[- ]dressing|stitch-up|box-ticking exercise|inside job|jobs? for the boys|old boys'? (?:club|network)|pure nepotism|nepotism|favouritism|favoritism|double standards?)",
      '(?:blatant|clear|obvious|outright) (?:discrimination|bias|prejudice|injustice|favouritism)',
      "because (?:i am|i'm|of my) (?:\\w+ )?(?:a woman|old|too old|age|foreign|black|gender|accent|skin|religion|disability|not one of)",
    ],
    unless: [
      'my (?:paper|book|novel|play|research|thesis|film|essay|dissertation|study)',
      'not (?:at all )?(?:\\w+ )?(?:unfair|biased|unjust)',
      '(?:would|i do not want to|not mean to) (?:be|seem) unfair',
      'unfair of me',
      '(?:cards?|dice|sail|sails|boat|mast) (?:\\w+ ){0,2}rigged',
    ],
    message: 'The reader may hear that they acted in bad faith.',
    why: 'A charge of unfairness needs facts and a formal route. In a letter of thanks or a request it closes both.',
    source: DAMAGE,
    fix: either(ASK, leaveOut),
    bad: ['The whole process was unfair.', 'This was rigged from the start.', 'It is nothing but nepotism.'],
    good: ['My paper is about bias in hiring.', 'It would be unfair of me to complain.', 'I found the process fair.'],
  }),
  phrases({
    id: 'accusation/doubt-that-it-was-read',
    severity: 'warning',
    match: [
      '(?:nobody|no one|not one of you|none of you) (?:\\w+ )?(?:downloaded|opened|read|viewed|clicked|looked|watched|listened)',
      '(?:no|zero|not a single) (?:visitors?|visits?|views?|downloads?|clicks?) ~since',
      '(?:has|have|had) (?:had )?(?:no|not one|zero) (?:visitors?|visits?|views?|downloads?)',
      `(?:i|one) (?:do |often |sometimes |can only |really |cannot help but |can't help )?(?:wonders?|wondering|doubts?|question) (?:if|whether|that|who|which of|how (?:many|much|far|closely)|what) ~~(?:ever |even |actually )?${READ}`,
      `did (?:anyone|anybody|someone|a single person|any of you|one of you) (?:\\w+ )?(?:read|open|look|get past|finish|see)`,
      `(?:i have|there is) (?:the|a) (?:strong |distinct |clear )?(?:impression|feeling|suspicion|sense) (?:that )?~~(?:not|never|nobody|no one|hardly|barely|decided|unread|already)`,
      `(?:could|can) (?:not |hardly |scarcely )(?:possibly )?have (?:\\w+ )?${READ}`,
      `(?:the <group>|referees?|reviewers?|readers?|your readers?|assessor|somebody|someone|you) (?:seems?|appears?|must) (?:to )?(?:have )?(?:\\w+ )?(?:read|confused|mistaken|mixed|misread|misunderstood|looked|looking|reading|judged|reviewed) ~(?:different|another|somebody else|someone else|wrong|other)`,
      'had (?:\\w+ )?(?:anyone|anybody|you|the <group>) (?:\\w+ )?(?:read|opened|looked)',
      '(?:if|when|assuming) (?:anyone|anybody|you) (?:\\w+ )?(?:actually|really|ever|even) (?:read|opened|looked)',
    ],
    unless: [
      'would|could (?:look|read)',
      'be (?:free|willing|able|open)',
      'may (?:i|we)',
      'might',
      'if you (?:have|had) (?:seen|read|a chance)',
      'whether you (?:have|had|saw|received|got)',
      'i (?:wonder|doubt) (?:if|whether|that) i',
    ],
    message: 'The reader may hear that they did not look at your work.',
    why: 'It cannot be answered kindly: a yes sounds defensive, and a no cannot be said.',
    source: YOU_FAILED,
    fix: either(ASK, leaveOut),
    bad: [
      'I wonder if anyone read past page one.',
      'I doubt that the panel looked at the plans.',
      'The referee seems to have read another paper.',
    ],
    good: [
      'I wonder if the panel would look at a shorter version.',
      'I doubt that I read the call closely enough.',
      'Did you have a chance to look at the second sample?',
    ],
  }),
  phrases({
    id: 'accusation/decided-beforehand',
    severity: 'warning',
    match: [
      '(?:was|were|is) never (?:really |actually |truly |seriously )?(?:open|considered|an option|in the running|going to|meant to be|advertised)',
      "(?:it is|it's) (?:striking|remarkable|odd|curious|strange|interesting|telling|noteworthy) (?:that|how) (?:all|every|each|both|none|no|only|the) ~(?:winners?|<prize>|candidates?|applicants?|jury|people|artists|poems|women|men)",
      '(?:told|hear|understand|gather|informed) (?:that )?(?:the|your) (?:winner|successful \\w+|new \\w+|post|job|place|prize|contract) ~(?:had been working|has been working|worked for|already|since|before|internally|long)',
      '(?:it|one|this|that|the (?:outcome|decision|result|winner)) (?:seems?|would (?:seem|appear)|appears?|looks?|felt|feels?|must have been|was (?:clearly|obviously|evidently)|rather) ~~(?:settled|decided|known|made|fixed|chosen|arranged|agreed|taken|a foregone|filled|set) ~(?:before|beforehand|in advance|already|from the (?:start|outset|beginning)|long ago|ahead)',
      '(?:interesting|funny|curious|odd|strange|telling|a coincidence|remarkable|curiously|strangely|oddly|coincidentally|how (?:convenient|interesting|curious|odd))(?: enough)?(?:,| that| how) ~~(?:friends?|colleague|relative|nephew|niece|cousin|wife|husband|son|daughter|advisory|same (?:school|university|college|department|club)|your own|internal|insider|students?|related to|only (?:applicant|candidate|person|one))',
      "(?:i (?:notice|noticed|see|note|observe|gather|hear|understand)|i (?:cannot|can't|could not|couldn't) help (?:but )?(?:notic\\w+|observ\\w+)|it (?:has not|did not|does not) escaped? (?:me|my)) ~~(?:friend|former (?:colleague|student|employee|pupil)|relative|nephew|niece|cousin|wife|husband|son of|daughter of|advisory board|your own (?:board|staff|students?|circle)|on your (?:board|staff)|sits on|shares? (?:an? )?(?:office|surname|name)|old (?:friend|student|colleague)|used to work)",
      '(?:only|every|each|any) (?:applicant|candidate|person|writer|one) (?:over|above|with an?|who is|from|of my) ~(?:was|were|got|is|told|rejected|refused)',
    ],
    unless: [
      'hopeful',
      'congratulat',
      'glad',
      'my (?:own )?(?:friend|wife|husband|son|daughter|colleague|cousin|nephew|niece)',
    ],
    message: 'The reader may hear that the choice was not honest.',
    why: 'A suspicion hinted at is still an accusation, and it cannot be discussed.',
    source: DAMAGE,
    fix: leaveOut,
    bad: [
      'It seems the decision was made before the call.',
      'Funny that the winner is a friend of the jury.',
      'I notice that the post went to your former student.',
    ],
    good: [
      'I noticed that you are also looking for an archivist.',
      'It was interesting that two readers liked the same chapter.',
      'I see that the post went to an internal candidate, and I wish her well.',
    ],
  }),
];
