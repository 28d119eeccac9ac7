import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { DAMAGE, WHY_DID_YOU, YOU_FAILED } from '../sources.ts';

const ASK = sayInstead('If you can say so, I would be glad to know what decided it.');
const READ =
  '(?:read|opened?|looked|look|seen|saw|glanced|got (?:past|as far|beyond|to)|gets? (?:past|beyond)|finished|reached|listened|considered|turned|noticed|understood|studied)';

/** Those who decide, as a letter to them calls them. */
const JUDGES =
  '(?:panel|jury|judges?|committee|board|council|chair\\w*|reviewers?|referees?|readers?|editors?|examiners?|assessors?|selectors?|interviewers?|trustees|directors?|partners|sergeants|staff|team|treasurer|secretary|manager|boss|dean|rector|principal|curator|producer|conductor)';
/** Somebody or something of theirs. */
const THEIRS =
  '(?:<group>|people|manager|managers|director|directors|boss|editor|agent|agents|agency|chair\\w*|secretary|receptionist|landlord|owner|company|firm|organisation|organization|institution|school|university|college|council|society|festival|theatre|gallery|club|faculty|lab|institute|reviewer|referee|judge|reader|recruiter|interviewer|assessor|examiner|assistant|trainer|producer|curator|supervisor|professor|lot|friend|colleague)';
const YOU = `(?:you(?:'ve|'d)?|one of your (?:\\w+ )?\\w+|your (?:\\w+ ){0,2}${THEIRS}|(?:someone|somebody) (?:(?:at|in|on|from|among) (?:your|the) \\w+|there|of yours))`;
const ADVERBS =
  '(?:(?:people|lot|all|both|have|has|had|just|simply|then|even|also|clearly|obviously|evidently|deliberately|knowingly|openly|plainly|quietly|basically|personally|must|only|still|again) ){0,3}';
const KIN =
  '(?:cousin|nephew|niece|son|daughter|brother|sister|wife|husband|girlfriend|boyfriend|uncle|aunt|father|mother|godson|goddaughter|godchild|friends?|mates?|pals?|buddy|buddies|chums?|crony|cronies|flatmate|roommate|housemate|neighbour|neighbor|lover|mistress|golf partner|drinking partner|prot[eé]g[eé]|relatives?|relations?|family|lad|boy|favourite|favorite|own (?:people|cousin|nephew|niece|friends?|family|student|students|postdoc|circle|man|crowd|kind|flatmate))';
const IDEA =
  '(?:ideas?|outline|concept|design|designs|plans?|tender|offer|budget|figures|prices?|quote|bid|numbers|data|dataset|method|methods|method statement|recipe|premise|plot|lyrics|melody|tune|layout|syllabus|proposal|pitch|deck|code|drawings?|research|results|chapter|phrase|wording|title|slogan|logo|sketch(?:es)?|workshop|lesson|template|strategy|model|work|words|story|script|manuscript|thesis|invention|product|flow|slides?|text|poem|photos?|photographs?)';
/** What a person is, and a choice must not depend on. */
const WHAT_I_AM =
  '(?:age|accent|race|sex|gender|skin|colou?r|surname|name|religion|faith|headscarf|hijab|nationality|passport|background|disability|wheelchair|pregnancy|children|kids|postcode|class|origins?)';

/** What is told is a tale. */
const FICTION =
  '(?:in|of|on) (?:my|the|this|her|his) (?:\\w+ )?(?:novel|play|story|film|script|chapter|scene|poem|page)|(?:my|the|this|her|his) (?:\\w+ )?(?:novel|play|story|film|script|chapter|scene|poem) (?:is|was|has|about|where|in which|ends)|(?:hero|heroine|villain|protagonist|narrator)s?';

export const ACCUSATION: readonly Rule[] = [
  phrases({
    id: 'accusation/you-did-not',
    severity: 'error',
    match: [
      "you (?:never|did not|didn't) (?:had|have|meant|mean|wanted|want|intended|intend|planned|cared|care|gave|took)(?: any| a| the)? ?(?:intention|plan|interest|to (?:hire|publish|take|give|consider|read|invite)|about|me|my|us|it|seriously|chance)",
      'treat(?:ed|ing)? (?:me|us|people|applicants|writers|candidates) (?:like|unfairly|badly|poorly|terribly|shamefully|appallingly|with (?:contempt|disrespect|disdain)|as (?:if|though))',
      `(?:you|your <group>|<they>|(?:someone|somebody) there) (?:clearly |obviously |evidently |apparently |plainly )?(?:<didnt>|have not|haven't|has not|hasn't|failed to|neglected to|could not be bothered to|couldn't be bothered to|refused to|chose not to) (?:even |actually |once |bothered? to |bothering to |care to |trouble to )?(?:${READ}|read|open|answer|reply|respond|consider|listen|call|give me|give my|tell me|bother|understand|acknowledge|take (?:me|my|the)|invite)`,
      '(?:you|your <group>) (?:\\w+ )?(?:ignored|lied|misled|deceived|cheated|tricked|betrayed|ghosted|dismissed|disregarded|strung me|led me on|broke your (?:word|promise)|wasted my|wasted our)|lied to (?:me|us)',
      "(?:you|they)(?:'d| had)? (?:\\w+ )?(?:already |clearly |obviously )(?:already )?(?:chosen|decided|made up|picked|promised|sold|filled|given|handed|awarded|hired)",
      'you (?:have )?(?:broken?|went back on|gone back on|reneged on) (?:your|that|every|the) (?:promises?|word|agreement)|you (?:promised|swore|assured|guaranteed|gave me your word)(?: \\w+){0,12},? (?:and|but|yet|only) (?:then )?(?:you )?(?:to )?(?:broke|br(?:eak|oke)|lied|went back|did the (?:exact )?opposite|gave it to|changed your mind|never)',
      'you (?:only|just|merely) (?:interviewed|invited|shortlisted|called|asked|kept|auditioned|saw|met|considered|included|longlisted|had) (?:me|us) (?:~)?(?:to (?:make|fill|tick|meet|look|get|have|pick|keep|satisfy|cover|show|prove|steal)|so (?:that )?(?:you|your)|for (?:the|your) (?:numbers|quota|look))',
      'you (?:spent|sat|were|kept) (?:\\w+ ){0,5}(?:my|our|the) (?:whole |entire )?(?:interview|audition|pitch|talk|presentation|reading|viewing|performance) (?:\\w+ )?(?:looking at|on|staring at|checking|playing with|scrolling|texting|yawning|chatting|whispering|eating|asleep|sleeping)|you (?:hid|hide|are hiding|were hiding) (?:it |this |yourselves? )?behind|barely (?:read|looked|glanced)',
    ],
    unless: [
      'you <didnt> (?:even )?(?:have|need) to|(?:rough|typos?|mistakes?|flaws?)|i meant|i should have|i (?:had|have) not (?:said|made|explained)|my (?:own )?fault|unclear|page limit|as the rules say|deadline|(?:first|wrong|last) page limit|(?:you|they) (?:never|have not|did not|had not) (?:once )?(?:misled|lied|deceived|cheated|ignored|wasted|dismissed)|you had already (?:met|given me|sent|told|promised me)',
      '(?:as|like) you (?:promised|said)|(?:if|in case|perhaps|maybe|sorry) (?:that )?you|it is fine|that is fine|i understand|no problem',
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
      "why (?:did|didn't|are|aren't|were|weren't|have|haven't|was|wasn't|did not|would|wouldn't|could|couldn't|on earth) (?:you|i not|i never|nobody|no one|your <group>|anyone|my <work> not)(?: (?:not|never|even))?|why (?:don't|do) you (?:not )?(?:give|hire|take|publish|tell|want|answer|reply|like|just say|accept|never|always|even|read|treat)",
      'how (?:could|can|dare) you',
    ],
    unless: [
      'if i may ask|if you do not mind',
      "if you don't mind",
      'could you tell me|may i ask|prefer|how (?:could|can) you (?:\\w+ )?(?:help|use|send|reach|best)',
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
      '(?:was|is|were|are|being|been|seems?|seemed|felt|looks?|find it|found it|a|an|such an?) (?:\\w+ )?(?:unfair|unjust|biased|fixed in advance|corrupt|crooked|discriminatory|prejudiced|racist|sexist|ageist|nepotis\\w+|dishonest|a stitch-up|a fix|a sham|a set-up|a whitewash|a foregone conclusion|window[- ]dressing|a box-ticking exercise|a formality)',
      '(?:process|vote|votes|ballot|competition|contest|tender|call|election|selection|procedure|panel|jury|audition|auditions|prize|award|interview|exam|scoring|thing|whole|all|it|this|game|draw|result|outcome) (?:\\w+ )?(?:was|were|is|are|has been|had been|been) (?:\\w+ )?rigged|rigged (?:from|in advance|against (?:me|us|anyone|people)|in (?:his|her|their|favour))',
      '(?:never|not|hardly|scarcely) (?:a |an |going to be a )?(?:fair|honest|genuine|real|proper|open) (?:\\w+ )?(?:contest|competition|process|fight|chance|hearing|trial|selection|tender|race|vote|game)',
      '(?:process|votes?|ballot|competition|contest|tender|election|selection|jury|auditions?|prize|award|scoring|whole thing|game|draw|result|outcome) (?:was|were|is|are|has been|had been) (?:all |clearly |obviously |always |completely )?fixed(?! (?:for|on|at|by|to|in|now|since|price|last|and (?:the|it|i)))',
      '(?:competition|prize|call|job|process|tender|award|contest|interview|scheme|selection|review|audition|policy|grant|programme|this|that|it|thing|vacancy|exam|test) (?:is|was) (?:\\w+ )?(?:a |an )(?:\\w+ )?(?:scam|con|sham|fix|swindle|racket|stitch-up|carve-up|fraud|set-up)',
      '(?:so-called|alleged|supposed|supposedly) (?:\\w+ )?(?:open|fair|blind|anonymous|impartial|independent|transparent|peer|selection|process|panel|competition|jury|experts?|committee|review|interview|merit|equal|diversity|independent) ?(?:call|process|review|reviewers?|competition|panel|tender|selection|judges|opportunity|opportunities|policy)?',
      "(?:job|vacancy|post|position|role|room|flat|place|grant|opening|vacancies|jobs) (?:that |which )?(?:never|did not|didn't) (?:really |actually |even )?exist(?:ed)?",
      "(?:pure|plain|sheer|simple|outright|open|clear|blatant|rank|nothing but|nothing less than|nothing short of|and that is|and that's) (?:racism|sexism|ageism|theft|fraud|corruption|cronyism|prejudice|snobbery|dishonesty|discrimination|racial discrimination|age discrimination|nepotism|favouritism|favoritism)",
      '(?:this|that|it|which) (?:is|was)(?: just| simply| pure| plain| nothing but| called)? (?:racism|sexism|ageism|age discrimination|discrimination|theft|fraud|corruption|cronyism|nepotism|favouritism|favoritism|daylight robbery|a (?:scam|con|stitch-up|swindle|fix|racket|carve-up|cover-up|farce|travesty|lie))',
      '(?:whole|entire) (?:thing|process|business|competition|affair|procedure) (?:stinks|smells|reeks|was a (?:farce|joke|sham|lie|con|scam))|(?:on the take|in cahoots|backhanders?|took (?:a )?bribes?|was bribed|were bribed|been bribed|(?:moved|moving|shifted|shifting) the goalposts|jobs for (?:your|his|their|the) (?:\\w+ )?(?:mates|friends|boys|pals))',
      "(?:took|taken|takes|pocketed|accepted) (?:the |a )?(?:\\w+'s )?(?:\\w+ )?(?:money|bribe|bung|kickback|payment) (?:from|and (?:that|this) is)|(?:foregone conclusion|window[- ]dressing|stitch-up|box-ticking exercise|inside job|jobs? for the boys|old boys'? (?:club|network)|pure nepotism|nepotism|favouritism|favoritism|double standards?)",
      '(?:blatant|clear|obvious|outright) (?:discrimination|bias|prejudice|injustice|favouritism)',
      "because (?:i am|i'm|of my) (?:\\w+ )?(?:a woman|old|too old|age|foreign|black|gender|accent|skin|religion|disability|not one of)",
    ],
    unless: [
      'my (?:paper|book|novel|play|research|thesis|film|essay|dissertation|study)|not (?:at all )?(?:\\w+ )?(?:unfair|biased|unjust)|(?:would|i do not want to|not mean to) (?:be|seem) unfair|never (?:accuse|call|say)|unfair of me|(?:i|we|our own people|they) (?:\\w+ ){0,2}rigged|rigged (?:by (?:our|my)|a|up)|(?:scaffold|sails?|boat|mast|stage|lights?|dice) (?:\\w+ ){0,2}rigged',
      FICTION,
      '(?:play|novel|script|story|book|film|poem|chapter|thesis|paper|character) (?:\\w+ ){0,2}(?:about|on|of|where|in which)',
      "never felt|(?:do not|don't|did not|didn't) (?:think|believe|feel|mean)|i tell them",
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
      '(?:nobody|no one|none|not one|not a single (?:person|member|reader)) (?:on|at|in|of|from|among) (?:your|the) (?:\\w+ )?\\w+ (?:\\w+ )?(?:bothered|troubled|took the time|cared|read|opened|looked|watched|listened|got past|had (?:\\w+ )?(?:read|opened|looked|a copy))',
      `(?:pages?|manuscript|envelope|parcel|package|samples?|drawings|portfolio|folder|file|script|typescript|book|proofs?|tape|disc) (?:\\w+ ){0,4}(?:came|come|returned|arrived|sent) (?:back )?~~(?:untouched|unopened|unbroken|uncut|unread|crisp|still sealed|pristine|been opened|never opened|not been opened)`,
      '(?:opened|viewed|watched|read|played|looked at|open|seen) for (?:only |just |all of |exactly |barely |under |less than )?(?:a |an )?(?:[\\w-]+ ){0,3}(?:seconds?|minutes?)|(?:pages?|chapters?|sections?|attachments?|files?) (?:[\\w-]+ ){0,4}(?:stayed|remained|were left|was left) (?:shut|closed|unopened|unread)|(?:nobody|no one) (?:\\w+ ){0,3}(?:ringing|calling|contacting|rang|called|contacted|asked) my refe\\w+',
      'my (?:referees?|references?) (?:was|were|had been|have been) (?:never|not) (?:rung|called|contacted|asked|phoned|approached|taken up)|(?:one (?:does|can only|has to|might|must|cannot help but|cannot but)|makes (?:me|one)) wonder (?:how|why|what|whether|if|whose|who|about|when)|(?:nobody|no one|not one of you|none of you) (?:\\w+ )?(?:downloaded|opened|read|viewed|clicked|looked|watched|listened)',
      '(?:no|zero|not a single) (?:visitors?|visits?|views?|downloads?|clicks?) ~since|(?:has|have|had) (?:had )?(?:no|not one|zero) (?:visitors?|visits?|views?|downloads?)',
      `(?:i|one) (?:do |often |sometimes |can only |really |cannot help but |can't help )?(?:wonders?|wondering|doubts?|question) (?:if|whether|that|who|which of|how (?:many|much|far|closely)|what) ~~(?:ever |even |actually )?${READ}`,
      `did (?:anyone|anybody|someone|a single person|any of you|one of you) (?:\\w+ )?(?:read|open|look|get past|finish|see)`,
      `(?:i have|there is) (?:the|a) (?:strong |distinct |clear )?(?:impression|feeling|suspicion|sense) (?:that )?~~(?:not|never|nobody|no one|hardly|barely|decided|unread|already)`,
      `(?:could|can) (?:not |hardly |scarcely )(?:possibly )?have (?:\\w+ )?${READ}`,
      `(?:the <group>|referees?|reviewers?|readers?|your readers?|assessor|somebody|someone|you) (?:seems?|appears?|must) (?:to )?(?:have )?(?:\\w+ )?(?:read|confused|mistaken|mixed|misread|misunderstood|looked|looking|reading|judged|reviewed) ~(?:different|another|somebody else|someone else|wrong|other)`,
      'had (?:\\w+ )?(?:anyone|anybody|you|the <group>) (?:\\w+ )?(?:read|opened|looked)|(?:if|when|assuming) (?:anyone|anybody|you) (?:\\w+ )?(?:actually|really|ever|even) (?:read|opened|looked)',
    ],
    unless: [
      'would|could (?:look|read)|be (?:free|willing|able|open)|may (?:i|we)|might|if you (?:have|had) (?:seen|read|a chance)|whether you (?:have|had|saw|received|got)|i (?:wonder|doubt) (?:if|whether|that) i|(?:that|so|as|more) (?:carefully|closely|well|kindly|attentively|thoroughly|patiently|generously|much care)|how you (?:manage|find|do it)',
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
      '(?:was|were|is) never (?:really |actually |truly |seriously )?(?:open|considered|an option|in the running|meant to be|advertised)',
      "(?:it is|it's) (?:striking|remarkable|odd|curious|strange|interesting|telling|noteworthy) (?:that|how) (?:all|every|each|both|none|no|only|the) ~(?:winners?|job|role|post|prize|contract|commission|grant|candidates?|applicants?|jury|people|artists|poems|women|men)(?= (?:\\w+ ){0,4}(?:went|go|goes|came|come|were|are|was|is|had|have|has|from|already|know|knew|same))",
      `(?:(?:it is|it's|it was|how|rather|most|somewhat) |<start>)(?:striking|remarkable|odd|curious|strange|interesting|telling|noteworthy|noticeable|funny|convenient|a coincidence|quite a coincidence|what a coincidence)(?:,|,? that| how|,? to (?:see|find|hear)) ~~(?:your (?:own |\\w+'s )?(?:cousin|nephew|niece|son|daughter|brother|sister|wife|husband|friend|firm|former|old)|the only (?:\\w+ )?(?:one|woman|foreign|black|girl|person|name)|${WHAT_I_AM}~(?:heard|saw|read|noticed)|(?:heard|saw|read|noticed) my (?:surname|accent|age|name)|(?:nobody|no one|two of us|anyone|everyone) (?:over|above|under) (?:the age of )?(?:thirty|forty|fifty|sixty|\\d\\d)|(?:the|in the) (?:very )?(?:same )?(?:week|day|minute|moment|hour|afternoon|morning|month) (?:after|before|you|your|i|my|that|our)|both (?:\\w+ )?(?:know|studied|worked)|turn(?:ing|s)? up in (?:your|the))`,
      `(?:i|we) (?:do |also |could not help |couldn't help |cannot help |can't help )?(?:but )?(?:see|notice|noticed|noticing|note|observe|hear|gather|understand|am told|are told|have learned) (?:that )?~~(?:is|was|were|shares?|went|works?|worked|sits|plays|studied|sat|did|taught|takes|belongs?) ~(?:with|for|to|by|under|of|on) (?:one|two|three|several|half|some|a member|members|most) of (?:the|your) (?:\\w+ )?(?:${JUDGES}|sponsors)`,
      `(?:plays?|play|golfs?|drinks?|rows?|dines?|sings?|shares? (?:an? )?(?:\\w+)|at (?:college|school|university)|studied|worked|related|married|engaged) (?:[\\w-]+ ){0,2}(?:with|to) (?:(?:one|two|three|several|half|some|a member|most) of (?:the|your)|your|the (?:head|chair)) (?:\\w+ )?(?:${JUDGES})`,
      `(?:winner|candidate|bidder|applicant|person chosen|builder|firm|new hire|winning \\w+) and (?:your|the|one of (?:the|your)|two of (?:the|your)) (?:\\w+ )?${JUDGES} (?:\\w+ )?(?:shares?|were|are|went|have|studied|live)`,
      `(?:his|her|their|winner's|whose) (?:\\w+ )?(?:uncle|aunt|father|mother|wife|husband|brother|sister|cousin|supervisor|teacher|agent|boss|tutor|professor) (?:sits|sat|is|was|chairs|chaired|sponsors?|sponsored|funds|works) (?:\\w+ )?(?:on|in|for|the|your|by) ~(?:panel|jury|committee|board|judges|hall|council|you|school|prize|fund|award)`,
      `(?:reviewers?|referees?|readers?|judges?|member of the (?:panel|jury|committee)|editor) ~~(?:rival|competing|(?:of )?(?:his|her|their) own) ~(?:in press|in the queue|to sell|to publish|to protect|to lose|coming out|under review|on the market)`,
      `(?:of|the) ~${JUDGES} (?:have|has|had|hold|holds|own|owns) (?:\\w+ )?(?:invested|shares|a stake|money) in`,
      '(?:post|job|role|place|position|part|vacancy|commission|grant|contract) (?:was|had been|is|has been) (?:as good as |already |quietly |long )?(?:filled|given|gone|taken|promised|decided|settled|awarded) (?:\\w+ ){0,2}(?:before|weeks|months|long before|ahead|already)|(?:as good as|already) (?:filled|gone|given|decided|promised)(?:,| and| before| when| by| weeks| long)',
      '(?:filled|chosen|picked|decided|promised|settled|agreed|given) (?:\\w+ ){0,4}(?:weeks|months|days|long) (?:ago|before (?:i|we|the|any|it))|you had (?:\\w+ )?(?:decided|chosen|picked|made up your minds?) (?:\\w+ ){0,4}before (?:i|we|any|anyone|the (?:interviews?|advert|closing|deadline))',
      '(?:suppose|assume|take it|believe|suspect|gather|presume|imagine|think|wonder whether|wonder if|conclude) (?:that )?(?:the|your|this) (?:\\w+ )?(?:decision|choice|outcome|result|post|job|winner|name) (?:was|had been|has been|must have been) (?:\\w+ )?(?:made|taken|decided|chosen|known|settled|filled|agreed|fixed)~(?:before|already|long|in advance|ago|elsewhere|beforehand)',
      '(?:evidently|clearly|obviously|must have|had|seems to have|appears to have|plainly) (?:have |had )?(?:a |had a )(?:quiet )?word (?:with|in) (?:you|the|your|someone|somebody)|(?:before|the week before|long before) (?:it|the (?:post|job|role|vacancy|position|call)) was (?:even |ever )?(?:advertised|announced|opened|published)',
      '(?:going|go|went|gone) through the motions|(?:to make|making|made) up the numbers|was (?:only )?for the numbers|(?:needed|wanted) (?:someone|somebody|a name|three names|a spare) (?:in hand|in reserve|for the (?:form|list|record))',
      `(?:whoever|those who|people who|the ones who|anyone who) (?:\\w+ )?(?:drinks?|plays? \\w+|sleeps?|dines?|sucks? up|pays?|flatters?|is friends|are friends) (?:with |up to |to )?(?:the|your|you) ?(?:\\w+ )?(?:${JUDGES})?`,
      'i know (?:for a fact|full well|perfectly well|damn well|for certain) (?:that |what |how |why )?(?:you|your|the|he|she|it|this|they)|i can only (?:think|assume|conclude|suppose|suspect|guess|surmise) (?:that )?(?:you|your|the|somebody|someone|nobody|no one|it|this|pages?|my (?:age|name|accent|surname))',
      '(?:told|hear|understand|gather|informed) (?:that )?(?:the|your) (?:winner|successful \\w+|new \\w+|post|job|place|prize|contract) ~(?:had been working|has been working|worked for|already|since|before|internally|long)',
      '(?:it|one|this|that|the (?:outcome|decision|result|winner)) (?:seems?|would (?:seem|appear)|appears?|looks?|felt|feels?|must have been|was (?:clearly|obviously|evidently)|rather) ~~(?:settled|decided|known|made|fixed|chosen|arranged|agreed|taken|a foregone|filled|set) ~(?:before|beforehand|in advance|already|from the (?:start|outset|beginning)|long ago|ahead)',
      '(?:interesting|funny|curious|odd|strange|telling|a coincidence|remarkable|curiously|strangely|oddly|coincidentally|how (?:convenient|interesting|curious|odd))(?: enough)?(?:,| that| how) ~~(?:friends?|colleague|relative|nephew|niece|cousin|wife|husband|son|daughter|advisory|same (?:school|university|college|department|club)|your own|internal|insider|students?|related to|only (?:applicant|candidate|person|one))',
      "(?:i (?:notice|noticed|see|note|observe|gather|hear|understand)|i (?:cannot|can't|could not|couldn't) help (?:but )?(?:notic\\w+|observ\\w+)|it (?:has not|did not|does not) escaped? (?:me|my)) ~~(?:friend|former (?:colleague|student|employee|pupil)|relative|nephew|niece|cousin|wife|husband|son of|daughter of|advisory board|your own (?:board|staff|students?|circle)|on your (?:board|staff)|sits on|shares? (?:an? )?(?:office|surname|name)|old (?:friend|student|colleague)|used to work)",
      '(?:only|every|each|any) (?:applicant|candidate|person|writer|one) (?:over|above|with an?|who is|from|of my) ~(?:was|were|got|is|told|rejected|refused)',
      "there (?:never was|was never|wasn't ever) (?:a|any|an) (?:\\w+ )?(?:vacancy|job|competition|post|contest|opening|chance)(?=[.,!]| (?:at all|here|there|for))",
      '(?:fishing|trawling|shopping) for free (?:ideas|work|advice|designs?)',
    ],
    unless: [
      'hopeful|i (?:play|row|sing|studied|work|drink|was at|went to)|my (?:father|mother|uncle|aunt) (?:plays|works|knows)|congratulat|proud|respect|fair|wish (?:him|her|them)|good wishes|kept out|open(?:ly)? about|left the room|best way|as it should|lovely|enjoy|pleased|delight|sorry|happy|nice to|kind|luck|welcome',
      "is that right|am i right|glad|thank|grateful|may i|i may|i misread|i missed|i was (?:wrong|late)|i'd missed",
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
  phrases({
    id: 'accusation/wrongdoing',
    severity: 'error',
    match: [
      `${YOU} ${ADVERBS}(?:(?:lied|cheated|deceived|misled|conned|swindled|scammed|defrauded|betrayed|double-crossed|backstabbed|duped|slandered|libelled|smeared|defamed|bad-?mouthed|sabotaged|blacklisted|rigged|fiddled|forged|falsified|doctored|tampered with|plagiari[sz]ed|robbed (?:me|us)|ripped (?:me|us) off|stitched (?:me|us) up|set (?:me|us) up|stabbed (?:me|us)|strung (?:me|us) along|led (?:me|us) on|bullied|harassed|humiliated|belittled|made (?:a fool|fools) of|conspired|colluded|covered (?:it|this|that) up|discriminated|took (?:a bribe|bribes|bungs|backhanders))|(?:steal|stole|stolen|nicked|pinched|swiped|plagiari[sz]ed|ripped off|copied|helped yourself to|helped yourselves to|lifted|appropriated) (?:all |half |most |parts? |some )?(?:of )?(?:my|our|the (?:\\w+ ){0,4}(?:of|from|in|behind) (?:my|our)) (?:[\\w-]+ ){0,3}${IDEA}|(?:ruined|wrecked|destroyed|trashed|cost me) my (?:\\w+ )?(?:career|life|year|chances?|name|reputation|health|future|degree|dream|marriage)|(?:deleted|lost|ignored|withheld|hid|excluded|binned|shredded|buried|blocked|delayed|misread|misquoted|kept|left|marked|scored|failed) (?:\\w+ ){0,5}(?:on purpose|deliberately|to cover (?:it|this|that|yourself|yourselves)|out of spite)|(?:altered|lowered|reduced|switched|swapped|cut|downgraded|manipulated|messed with) (?:my|our) (?:\\w+ )?(?:scores?|marks?|grades?|application|answers?|results?|file|ranking|points|test)|(?:buried|binned|shelved|suppressed|blocked|killed|sank|torpedoed|sat on|trashed|rubbished) (?:my|our) (?:\\w+ )?(?:complaint|appeal|application|paper|manuscript|proposal|bid|promotion|grant|chances|report|work|file)|(?:leaked|passed|showed|handed|sold|slipped|fed|gave|given) (?:our|my) (?:\\w+ )?(?:${IDEA}|details|file|data) (?:\\w+ )?(?:to (?:the|your|a|another|our|my|his)|away)|(?:gave|handed|slipped|showed|leaked|fed) (?:\\w+ )?(?:the )?(?:questions|answers|test|exam|figures|prices?|budget|shortlist) to (?:the|your|one|a|him|her)|(?:told|rang|called|phoned|contacted|informed|tipped off|wrote to) my (?:\\w+ )?(?:manager|boss|employer|supervisor|line manager|landlord|school|head|head teacher) (?:that i|i (?:was|had|am|might)|about (?:my (?:application|interview|plans?)|this|the (?:interview|application))|behind|without|when)|(?:fooled|conned|exploited|took advantage of|toyed with|played) (?:me|us|my (?:\\w+ )?(?:labour|labor|time|work|trust|goodwill|hopes)))`,
      '(?:your|you|somebody|someone) ~(?:deliberately|wilfully|purposely|knowingly) (?:deleted|lost|ignored|withheld|hid|excluded|left|marked|misled|misread|misquoted|buried|blocked|delayed|failed)',
      '(?:you|your \\w+) (?:\\w+ ){0,3}(?:steal|stole|fiddled|cooked|changed|doctored|altered|forged|adjusted) the (?:dates?|scores?|marks?|figures|numbers|minutes|results?|books|votes?|records?|rules|criteria) (?:\\w+ ){0,3}(?:to (?:cover|hide|suit|fit|keep|favour|help (?:your|him|her|them))|so (?:that )?(?:your|his|her)|for your|after)',
      `(?:so|so that|in order that) (?:your|his|her) (?:own )?${KIN} (?:could|can|would|might|gets?|got)`,
      '(?:reasons?|explanation|excuse|story|claim|statement|letter|that|it|what you (?:wrote|said|told me)|everything you (?:wrote|said|told me)|all) (?:\\w+ ){0,4}(?:is|was|were|are) (?:\\w+ )?(?:a |an |all |one big |one long )?(?:\\w+ )?(?:lies?|pack of lies|fabrication|made up|fib)|by (?:lying|cheating|pretending|stealing|misleading)',
      '(?:made up|make up|making up|invented|concocted|dreamt up|thought up) (?:a|an|some|the|your|any) (?:\\w+ )?(?:reasons?|excuses?|story|stories|rules?|pretext)|you (?:~(?:then|and|,) )?(?:\\w+ )?(?:pretend|pretended|pretending) (?:that|to|not|you|it|nothing|never)',
      "(?:do not|don't|stop) (?:pretend|pretending|lie|lying|talk to me about|lecture me|insult my intelligence|play (?:dumb|innocent|the victim)|tell me (?:that )?(?:it|this|that|you))",
      '(?:you|they|then|and|he|she|your \\w+) (?:\\w+ )?(?:had|have|has) the (?:\\w+ )?(?:nerve|gall|cheek|face|audacity|effrontery|impudence|impertinence|temerity|chutzpah) to',
      "(?:you|they|he|she|your \\w+) (?:\\w+ )?(?:<didnt>|don't|do not|doesn't|could not|couldn't|had not|hadn't) (?:even )?(?:have|had|find|got)? ?the (?:\\w+ )?(?:guts|courage|decency|balls|spine|backbone|nerve|bottle|honesty) to",
      '(?:you|they|he|she) (?:are|were|was|is) (?:\\w+ )?too (?:cowardly|scared|frightened|lazy|dishonest|proud|gutless|spineless|chicken) to|we (?:both|all) know (?:it(?=[.!]|$)|why|what (?:you|really|happened|this)|who|that (?:you|your|this|it))',
      '(?:winning|other|successful|preferred|chosen|rival) (?:bidder|bidders|candidate|firm|side|applicant|team|company|supplier|agency) (?:\\w+ )?(?:was|were|had been|got|has been) (?:\\w+ )?(?:shown|handed|slipped|leaked|fed|tipped off|given) (?:\\w+ )?(?:our|my|the (?:questions|answers|figures|prices?|test|budget|scores?))',
      `(?:you|${YOU})(?:'re| are| were| is| was)? (?:\\w+ )?(?:covering|cover|covered) up(?: for)? ?(?:your|his|her|this|it|for|what|something|the)`,
      'you (?:\\w+ )?used (?:me|us|my (?:\\w+ )?(?:interview|trial|work|ideas?|name|time|application)|our (?:\\w+ )?(?:bid|quote|pitch|work|ideas?|name|price)) (?:to (?:get|make|push|beat|fill|drive|squeeze|scare|improve)|for (?:free|your own)|as (?:a |an |free )?(?:filler|cover|bait|stalking|excuse|lever|spare|labour))',
      'you (?:people )?(?:\\w+ )?(?:had|have) (?:no|not the (?:slightest|least)) (?:\\w+ )?(?:intention|plan|plans) (?:of|to|whatever)|admit (?:it(?=,|[.!]|$)|that you|you)',
      `(?:you|${YOU})(?:'re| are| is| have been| has been| were| was| keep| kept) (?:\\w+ )?(?:lying|cheating|bad-?mouthing|slandering|discriminating|stealing|spreading (?:\\w+ )?(?:lies|rumou?rs)|playing favou?rites|sabotaging|bullying|harassing|laughing at (?:me|us)|mocking (?:me|us)|hiding (?:something|the truth|behind))`,
      '(?:panel|jury|board|committee|shortlist|odds|judges|decision|contract|vote|result|prize) (?:was|were|is|had been) (?:\\w+ )?(?:stacked|bought(?! by)|paid (?:off|to)|bribed|packed with|loaded against)|(?:you|your \\w+|they) (?:\\w+ )?(?:broke|bent|ignored|rewrote|changed|twisted|flouted) (?:your|the|all the|every|the very) (?:own )?(?:\\w+ )?rules (?:to|so|for|when|once)',
      'you (?:people )?(?:all )?(?:\\w+ )?made sure (?:that )?(?:i|we|my|our|nobody|no one) (?:\\w+ ){0,2}(?:fail|lose|lost|failed|not|never|look|could)|(?:laughing|laughed|talking|talked|plotting|whispering) behind (?:my|our) backs?',
      '(?:someone|somebody|who|they|he|she) (?:\\w+ )?(?:paid|bribed|bought|told|pressured|leaned on) (?:you|your \\w+|the (?:panel|jury|judges|committee)) (?:off|to (?:say no|turn|reject|refuse|fail|keep|drop|mark|choose|pick))|practi[sc]es? (?:\\w+ )?(?:discrimination|nepotism|racism|ageism|favou?ritism)|conflicts? of interests? and (?:you|everyone|everybody)',
      `(?:someone|somebody) (?:\\w+ )?(?:leaked|stole|slandered|sabotaged|tampered with|forged|doctored|rigged|bribed)`,
      '(?:it in|a grudge|a vendetta|something) (?:for|against) (?:me|us)(?= |[.!,])|out to get (?:me|us)|(?:never|not) (?:\\w+ )?liked (?:me|us)(?= from|[.!,])|(?:hold|holds|holding|bear|bears) (?:it|a grudge|that|this) against me|you ~(?:threw|thrown|tossed|chucked|dropped|put) (?:my|our|it|mine|them) (?:\\w+ ){0,3}(?:in|into) the (?:bin|trash|rubbish|waste|wastepaper|shredder)',
      '(?:sitting|sat) on my (?:\\w+ )?(?:paper|idea|manuscript|application|results|file|grant|data) (?:\\w+ )?(?:so|while|until|to)|(?:protecting|promoting|rewarding|looking after|covering for|handing (?:\\w+ )?prizes to|giving (?:\\w+ )?(?:prizes|jobs|money) to) (?:their|your|his|her|its|each) (?:own|other|friends|mates)',
      '(?:friends|mates|pals|cronies|insiders) (?:handing|giving|awarding|passing|doling) (?:each other|one another|out|themselves)',
      '(?:palms? (?:was|were|been|got|has been) greased|greas(?:ed|ing) (?:\\w+ )?(?:palms?)|brown envelopes? (?:went|was|were|changed|passed|got))',
      '(?:you|they|somebody|someone|he|she|your \\w+) (?:clearly |must have |obviously |have )?(?:cooked|fiddled|massaged|doctored|rigged|fixed) the (?:scores?|books|marks?|results?|figures|vote|numbers|draw)',
      'you (?:binned|shredded|chucked|dumped) (?:it|mine|ours|us|them|the lot|my \\w+|our \\w+|the lot of us)(?: of us)? (?:unread|unopened|without)',
    ],
    unless: [
      'thank(?:s| you) for|hearts?|breath|the show|thunder|for the better|diet|waistline|(?:nor|neither|so) (?:had|did|have|do|was|am) i|(?:i|we) (?:\\w+ )?(?:had|have) the (?:nerve|cheek|gall)|if (?:somebody|someone|you) (?:\\w+ )?(?:lied|cheated)',
      "(?:never|not|n't) (?:once )?(?:lied|cheated|misled|deceived|humiliated|belittled|bullied|betrayed)",
      'as (?:you asked|i asked)|you may keep|with my (?:blessing|permission)|i (?:asked|wanted) you to',
      FICTION,
    ],
    message: 'The reader will hear that you charge them with something dishonest.',
    why: 'A charge like this is answered by a lawyer or not at all. If you can prove it, it belongs in a formal complaint.',
    source: DAMAGE,
    fix: either(ASK, leaveOut),
    bad: [
      'You copied our concept and told us it was too dear.',
      'You had the gall to thank me for coming.',
      'Everything you told me on the phone was a lie.',
      'The other bidder was given our prices.',
      'Your secretary leaked my figures to the competition.',
    ],
    good: [
      'Your closing scene stole my heart.',
      'I had the cheek to send a second sample.',
      'You never misled us about the money.',
      'You passed my note to the accounts team, which was a help.',
    ],
  }),
  phrases({
    id: 'accusation/what-you-are',
    severity: 'error',
    match: [
      `(?:you are|you're|you were|you people are|you lot are|your (?:\\w+ ){0,3}(?:is|are|was|were)|(?:he|she|they) (?:is|are|was|were)) (?:\\w+ )?(?:an? |all |both |just |nothing but |nothing more than |simply |clearly |obviously |such |a bunch of |a pack of |a set of )?(?:bunch of |pack of )?(?:\\w+ )?(?:liars?|cheats?|frauds?|crooks?|thie(?:f|ves)|racists?|sexists?|bigots?|bully|bullies|cowards?|hypocrites?|con ?(?:man|men|artists?)|scammers?|criminals?|charlatans?|swindlers?|gangsters|snobs|impostors?|incompetents?|corrupt|two-faced|dishonest|crooked|spineless|gutless)`,
      '(?:<start>|,|you|such) ?(?:\\w+ )?(?:liars|cheats|frauds|crooks|thieves|racists|cowards|hypocrites|charlatans|swindlers),? (?:all of you|the lot of you|every one of you|the whole lot|one and all)|you (?:\\w+ )?(?:thieving|lying|cheating|two-faced|racist|sexist|corrupt|crooked|cowardly|spineless) \\w+',
      '(?:panel|committee|jury|board|society|agency|council|office|competition|prize) (?:is|was) (?:\\w+ )?(?:a |an )(?:closed (?:shop|club)|club of|clique|cartel|mafia|old boys|circle of|bunch of|gang of|nest of)',
    ],
    unless: [
      FICTION,
      "(?:not|n't|never) (?:\\w+ )?(?:a |an )?(?:cowards?|bully|bullies|frauds?|snobs|liars?|cheats?)",
      'if (?:you|they|he|she)|would be a',
    ],
    message: 'The reader will hear an insult, and nothing after it.',
    why: 'Nobody changes a decision, or gives a reason, to somebody who calls them names.',
    source: DAMAGE,
    fix: leaveOut,
    bad: ['You are liars, and I can show it.', 'Your interviewer was a bully.', 'Crooks, the lot of you.'],
    good: [
      'The estate agent in my novel is a crook.',
      'Your examiner was strict and fair.',
      'I felt a bit of a coward for not ringing you.',
    ],
  }),
  phrases({
    id: 'accusation/not-able',
    severity: 'warning',
    match: [
      `(?:you|${YOU}|${JUDGES}|somebody|someone) (?:who |that )?(?:\\w+ )?(?:can't|cannot|could not|couldn't|can not) (?:even |be bothered to |apparently |clearly )?(?:add up|add|count(?! (?:on|myself))|spell|do (?:the|your|basic|simple) (?:maths|sums|math|job|arithmetic)|tell (?:a|the|one|an) |read (?:a|english|music|properly|plans)|be trusted)`,
      `(?:you|${YOU}|the ${JUDGES}) (?:\\w+ )?(?:know|knows|knew|understand|understands|understood) (?:absolutely |next to |almost |precisely )?(?:nothing|little) (?:about|of)`,
      `(?:you|${YOU}|the ${JUDGES}) (?:\\w+ )?(?:has|have|had) (?:no|not the (?:faintest|slightest|foggiest)) (?:idea|clue|understanding|knowledge|notion|business|right) (?:\\w+ )?(?:about|of|what|how(?! (?:much|grateful|helpful|happy|good|glad))|judging|to judge)`,
      `(?:you|${YOU}|the ${JUDGES}) (?:is|are|was|were) (?:\\w+ )?(?:an? )?(?:\\w+ )?(?:incompetent|unqualified|clueless|not (?:qualified|fit|competent|equipped)|unfit|ignorant|out of (?:your|his|her|their) depth|amateurs?|half asleep|asleep)`,
      `(?:you|${YOU}|the ${JUDGES}) (?:<didnt>|has not|hasn't|have not|haven't|had not|hadn't) (?:even |clearly )?(?:understand|understood|grasp|grasped) (?:a|one|a single|the first|any) (?:word|line|thing)`,
      'should never have (?:been (?:given|allowed|let near|asked to)|(?:reviewed|judged|marked|read|seen))',
      "you (?:people )?(?:have )?(?:lost|mislaid|deleted|threw away|thrown away|binned|shredded|broke|broken|ruined|wasted) (?:my|our|the whole|(?:\\w+ ){1,3}of (?:my|our)|(?:\\w+ )?\\w+ (?:people|actors|applicants|candidates|artists|authors|families)' ?(?:time)?)",
      "wasted (?:my|our|everyone's|everybody's|(?:\\w+ )?\\w+ (?:people|actors|applicants|candidates|artists|families|authors)'|(?:\\w+ ){1,3}of (?:my|our)) (?:\\w+ )?(?:time|life|money|lives|evening|day|summer|weekend)",
    ],
    unless: [
      '(?:nor|neither|so) (?:had|did|have|do|was|am|can|could) i',
      "i (?:wasted|lost|could not|can't|cannot)|(?:no|not|n't|never) (?:\\w+ )?(?:wasted|lost)|no matter|found it|turned up|do not worry|don't worry|no matter",
    ],
    message: 'The reader may hear that they cannot do their work.',
    why: 'People who are called incapable defend themselves; they do not look again.',
    source: YOU_FAILED,
    fix: either(ASK, leaveOut),
    bad: [
      'Your referee knows nothing about glaciers.',
      'Your panel cannot even count.',
      'The jury had no idea what they were listening to.',
    ],
    good: [
      'Your referee knows a great deal about glaciers.',
      'I know next to nothing about glaciers, as your referee saw.',
      'I cannot count on my memory, so thank you for the notes.',
    ],
  }),
  phrases({
    id: 'accusation/favours',
    severity: 'warning',
    match: [
      `(?:gave|gives?|given|giving|handed|handing|sold|awarded|promised|let|slipped|rented|passed|offered|reserved|went|going|goes|gone|kept) ~(?:to|for) (?:your|his|her|their|the \\w+'s|\\w+'s|one of your|some) (?:own )?(?:\\w+ )?${KIN}`,
      `(?:hired|hire|chose|chosen|picked|appointed|took|selected|published|cast|funded|wanted|preferred|employed) (?:your|his|her|their|the (?:director|chair\\w*|rector|boss|owner|manager|dean|editor|producer|president|mayor)'s) (?:own )?(?:\\w+ )?${KIN}`,
      `(?:chair\\w*|director|judge|editor|rector|dean|boss|manager|owner|producer|one of (?:the|your) \\w+) (?:is|was) (?:married|related|engaged|sleeping|in bed|best friends|old friends|friends|in business) (?:to|with)`,
      '(?:to|for) (?:the|an?) (?:agency|firm|company|man|woman|person|bidder|people|one) (?:that|who|which) (?:plays? golf|drinks|goes|pays you|paid you|sponsors you|shares|is married|is related)',
      "you (?:only|just) (?:picked|chose|hired|took|gave|appointed|wanted|published|cast|selected) (?:\\w+ ){1,4}(?:because|since|as) (?:he|she|they|it|his|her)(?:'s|'re)? (?:is |are |was |were )?(?:\\w+ ){0,3}(?:white|male|a man|a woman|young|younger|rich|cheap|cheaper|father|mother|uncle|famous|pretty|friends?|related|your|posh|local)",
      "because (?:he|she|they|it)(?:'s|'re| is| are| was| were) (?:\\w+ )?(?:white|male|a man|straight|rich|posh|your (?:\\w+ )?\\w+|related to|friends with|sleeping with|the (?:boss|chair\\w*|director|owner)'s)",
      'got to you (?:before|first)|poisoned (?:you|the panel) against|turned (?:you|the panel|everyone) against me|jealous of me',
    ],
    unless: [
      'congratulat|glad|happy|pleased|fair reward|wish (?:him|her|them)|deserv|well earned|gladly|kind|thank|love|please|sends? (?:his|her|their)|(?:my|our) (?:own )?(?:cousin|nephew|niece|son|daughter|brother|sister|wife|husband|friend|mate|uncle|aunt|family)|may i|could i|would you|if you|the (?:hero|heroine|character|play|novel)|left the room|stepped out|kept out',
    ],
    message: 'The reader may hear that they favour their own.',
    why: 'A suspicion of favours cannot be discussed in a letter; it only ends the conversation.',
    source: DAMAGE,
    fix: either(ASK, leaveOut),
    bad: [
      "You gave the place to the director's nephew.",
      'The contract went to your own cousin.',
      'You only chose her because she is your old student.',
      'The editor is married to the winner.',
    ],
    good: [
      'You gave a kind answer to my nephew last year.',
      'I hear that the flat went to a young family, and I am glad.',
      'Please pass my thanks to your brother, who let me in.',
    ],
  }),
  phrases({
    id: 'accusation/who-i-am',
    severity: 'warning',
    match: [
      `(?:you|your (?:\\w+ ){0,2}${THEIRS}) ${ADVERBS}(?:decided|judged|rejected|refused|dismissed|chose|scored|marked|turned|ruled|voted)(?: me| us)?(?: down| out)? (?:\\w+ )?(?:on|by|because of|for|over|against) my (?:\\w+ )?${WHAT_I_AM}`,
      `(?:you|reject\\w*|refus\\w+|turned (?:me|us) (?:down|away)|passed (?:me|us)? ?over|dropped|excluded|sent away|lost|did not get (?:it|in)|didn't get (?:it|in)) ~because (?:i am|i'm|we are|we're|i was|of (?:my|our)|i have|i've|i|she is|he is) (?:\\w+ ){0,2}(?:pregnant|foreign|foreigners?|black|brown|asian|african|muslim|jewish|catholic|gay|trans|female|disabled|deaf|blind|old|too old|over \\w+|from the wrong|from the right|one of you|one of your|a (?:woman|mother|single mother|girl|foreigner|migrant|refugee|pensioner)|an (?:immigrant|accent|outsider)|accent|skin|surname|headscarf|wheelchair|gender|race|religion|on benefits|working[- ]class)`,
      "(?:does not|doesn't|do not|don't|never|not) (?:\\w+ )?(?:want|like|trust|employ|take|let) (?:any )?(?:foreigners|immigrants|migrants|women|mothers|pregnant|older (?:people|women|workers)|black people|muslims|jews|outsiders|disabled people|people like (?:me|us)|gypsies|travellers)",
      `(?:marked|scored|graded|voted|turned|pushed|rated) (?:women|men|girls|us|foreigners|immigrants|migrants|mothers|older (?:\\w+)|black \\w+|everyone over \\w+|anyone over \\w+|people over \\w+) (?:down|out|away)`,
      'discriminat(?:es?|ed|ing) (?:against|on|because)',
      "(?:never|not|n't|do not|nobody|no one) ~(?:people|names|faces|families|anyone|anybody|someone|women|girls|men|a person|a woman|those|accents) (?:like (?:me|us|ours|mine)|(?:who|that) looks? like (?:me|us)|with (?:names?|accents?|faces?|skin) like|with (?:an? )?(?:accents?|foreign names?))",
      "(?:does not|do not|don't|doesn't|never|refuse to|won't|will not) (?:let|rent|hire|lend|sell|give \\w+|take|employ|publish|cast|promote) (?:\\w+ )?(?:to )?(?:families with|women|people (?:over|with|from|like)|anyone (?:over|with|from|like)|mothers|foreigners|immigrants|pensioners|pregnant|older|black|disabled)",
      "(?:asked|ask|asking|questions?) ~(?:about|whether|if) ~(?:my childcare|my children(?!'s)|my kids(?!')|my husband|my wife|plans for a family|plan(?:s|ned|ning)? (?:to have|on having|for) (?:\\w+ )?(?:children|kids|a baby|babies|a family)|have (?:more )?(?:children|kids|a baby)|my (?:religion|faith|age|pregnancy)|where i (?:am|was|come) (?:really |originally )?from)",
      '(?:only (?:one|woman|man|girl|person|candidate|applicant|team) (?:[\\w-]+ ){0,5}|only one of us (?:was )?|only (?:\\w+ )?(?:one )?of us )(?:was |who was |to be |not to be |not )?asked (?:to prove|about|for|back|whether|if|to show)',
      '(?:as soon as|the (?:moment|minute|second)|once|when) (?:you|they) (?:found out|learned|learnt|realised|realized|discovered|heard) (?:that )?(?:i|we) (?:\\w+ )?(?:have|had|am|was|were|are) (?:\\w+ ){0,2}(?:child|children|kids?|baby|pregnant|disabled|foreign|\\d\\d|gay|muslim|jewish|black|deaf|blind|ill|sick|mother|father|refugees?|immigrants?)',
      `took one look at (?:my (?:\\w+ )?(?:${WHAT_I_AM}|face|photo|picture|hair|clothes|shoes|address)|me|us) and (?:\\w+ )?(?:decided|said|turned|put|moved|closed|thought|shut|made|rejected|refused|wrote)`,
      `(?:after|when|once|until|the (?:minute|moment|second|day)|as soon as|before) (?:(?:you|they|he|she) (?:\\w+ )?(?:heard|saw|noticed|read|spotted|realised)|(?:i|we) (?:\\w+ )?(?:mentioned|told you|gave|said)) (?:~)?my (?:surname|accent|age|name|skin|wheelchair|headscarf|hijab|passport|date of birth|white stick|pregnancy|bump|nationality|religion|postcode)`,
      '(?:decided|made up your minds?|judged|rejected) ~the (?:moment|minute|second|instant) i (?:walked|came|opened|said|stepped|sat|entered)|only when you saw (?:the|my|me)|(?:it|the (?:job|post|role|flat|room|part)) (?:was|were) (?:\\w+ )?(?:free|open|available|mine)(?: right)? up (?:until|to) (?:i|the (?:moment|minute)|when i|you (?:saw|heard))',
      '(?:it )?(?:seems|appears|suspect|suppose|think|looks as if) (?:that )?my (?:age|accent|surname|gender|race|children|name|religion) (?:was|had|counted|weighed|came|decided|did)',
      'passed over because (?:i|we|of)',
    ],
    unless: [
      'happy to|glad|thank|grateful|i see now that|clearly not|(?:my|the) (?:novel|play|story|chapter|paper|thesis|book|research|essay)',
      "i (?:would )?not (?:think|believe|say)|(?:do not|don't|did not|didn't) (?:think|believe|feel)|no longer|wonder if you|could you",
      '(?:wrong|misspel|spelt|spelled|pronounc|laugh|smile|kind)',
    ],
    message: 'The reader may hear that they judged the person and not the work.',
    why: 'If it is so, the law has a route for it, with dates and witnesses; in a letter it can only be denied.',
    source: DAMAGE,
    fix: either(ASK, leaveOut),
    bad: [
      'You rejected me because of my accent.',
      'You never hire people like me.',
      'I was asked whether I plan to have children.',
      'It all went well until you saw my date of birth.',
    ],
    good: [
      'You spelt my surname right, which few people do.',
      "Your committee asked me about my children's book.",
      'My research is about how agencies discriminate against tenants.',
    ],
  }),
  phrases({
    id: 'accusation/my-work-used',
    severity: 'warning',
    match: [
      `(?:my|our) (?:own )?(?:[\\w-]+ ){0,2}${IDEA} (?:~)?(?:(?:has|have|had|seems? to have|appears? to have)? ?(?:found|made) (?:its|their) way|turn(?:s|ed|ing)? up|liv(?:es|ed|ing) on|re-?appear(?:s|ed|ing)?|resurface[sd]?|(?:is|are) (?:now )?(?:on|in) your (?:\\w+ )?(?:website|catalogue|programme|list|shop|window|page|brochure|site))`,
      `recogni[sz]ed? (?:\\w+ ){0,5}(?:of )?(?:my|our) (?:own )?(?:\\w+ )?${IDEA} in (?:your|the)`,
      '(?:remarkably|curiously|strangely|suspiciously|a good deal|very much|rather|an awful lot|a lot|uncannily|exactly) (?:like|similar to|close to) (?:mine|ours|page \\w+ of (?:my|our))',
      `(?:remarkably|curiously|strangely|suspiciously|uncannily|awfully|a good deal|exactly) (?:like|similar to|close to) (?:my|our) (?:\\w+ )?${IDEA}`,
      `word for word in (?:your|the)|(?:my|our) (?:\\w+ )?${IDEA} (?:was|were|had been|has been) (?:\\w+ )?(?:shared|shown|passed on|passed round|leaked|quoted back|copied|borrowed|lifted)`,
      'undercut (?:us|me|our \\w+|my \\w+) by (?:exactly|precisely)|(?:exactly|precisely) [\\w£€$.,]+ (?:\\w+ )?(?:below|under|less than|cheaper than) (?:us|ours|mine|our|me|my)',
    ],
    unless: [
      'flatter|glad|pleased|happy|welcome|enjoy|thank|congratulat|delight|kind|with my (?:blessing|permission)|lovely|wish i|i (?:\\w+ )?(?:borrowed|copied|quoted|put|sent|posted)|my (?:sister|brother|mother|father|teacher|tutor|supervisor)',
    ],
    message: 'The reader may hear that they took your idea.',
    why: 'Ideas resemble each other more often than they are stolen, and a hint cannot be proved or denied.',
    source: DAMAGE,
    fix: leaveOut,
    bad: [
      'My outline has found its way into your new programme.',
      'I recognised much of our pitch in the campaign.',
      'Your new logo is remarkably like mine.',
    ],
    good: [
      'I borrowed the outline of my talk from your website.',
      'Your heroine is rather like my aunt, and I enjoyed her.',
      'My poem turned up in the lost property box, thank you.',
    ],
  }),
];
