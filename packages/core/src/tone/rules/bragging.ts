import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { DAMAGE, TIP_PROFESSIONAL } from '../sources.ts';

const WISH = sayInstead('I wish you and the person you chose a good start.');

export const BRAGGING: readonly Rule[] = [
  phrases({
    id: 'bragging/best',
    severity: 'error',
    match: [
      '(?:nobody|no one|there is nobody|there is no one) (?:else )?~(?:better|stronger|more \\w+|finer|longer) ~than (?:mine|i|me|my)',
      '(?:<im>|i was|i remain|i know (?:that )?i am|my <work> (?:is|was)) (?:\\w+,? )?(?:by far |easily |clearly |obviously |without (?:a )?(?:doubt|question) |far |much |infinitely |vastly |considerably )(?:and away )?(?:the )?(?:\\w+ )?(?:best|strongest|better|stronger|superior|more qualified|most qualified|top|ideal|finest|overqualified|perfect|greatest|more experienced|more talented|more deserving)',
      '(?:<im>|i was) (?:the best|the strongest|the most (?:qualified|talented|experienced|able)|better than|superior to|more qualified than|overqualified|head and shoulders|one of the (?:best|greatest|finest))',
      '(?:no|not one|none) (?:other |of the other )?(?:candidates?|applicants?|writers?|artists?|person|one|bidders?|others) (?:\\w+ )?(?:could|can|has|have|will|would|comes?|came|is|was) (?:\\w+ ){0,2}(?:match|compare|equal|compete|offer|better|beat|come close|close|have|qualified|what i)',
      "(?:never|not|won't|hardly|can't|cannot) (?:\\w+ )?find (?:anyone|anybody|somebody|someone|a (?:better|stronger)|an applicant|a candidate|another) (?:\\w+ ){0,3}(?:better|like me|as (?:good|qualified|experienced|talented)|candidate|person|stronger|who)",
      "(?:it is|it's|it will be|it would be|that is|that's|this is|entirely|clearly|but|definitely|certainly) (?:\\w+ )?your (?:own )?loss",
      '<start>your loss',
      "you(?:'re| are| were)? (?:\\w+ )?(?:missing out|missed out|will miss out|lost out|passed up|passing up|passed on|let(?:ting)? (?:me |a \\w+ )?(?:slip|go)|let go|losing|lost) ~(?:on me|an? |the (?:best|chance)|greatness|something|talent)",
      '(?:a|someone|somebody|an artist|a writer|a candidate|a talent|talent) (?:of|like) (?:my (?:calibre|caliber|talent|class|stature|level|standing)|me)',
    ],
    unless: [
      '(?:not|never|far from|hardly) (?:\\w+ )?(?:the best|claim|better)',
      'better (?:than (?:i was|last|before|yesterday|expected)|now|at (?:drawing|writing|reading))',
      'for the better',
      'i know (?:that )?(?:there|others)',
      'my loss',
    ],
    message: 'The reader may hear that they cannot judge, and that you would be hard to work with.',
    why: 'They have seen the other applications and you have not.',
    source: TIP_PROFESSIONAL,
    fix: either(leaveOut, sayInstead('I am confident that I could do this work well.')),
    bad: ['I am by far the best candidate.', 'You will never find anyone better.', 'It is your loss.'],
    good: [
      'I know there were better candidates.',
      'I am confident that I could do this work well.',
      'It was my loss that I found your workshop so late.',
    ],
  }),
  phrases({
    id: 'bragging/the-one-you-chose',
    severity: 'error',
    match: [
      "<winner> ~(?:cannot|can't|could not|will never|won't|is not|isn't|was not|has not|hasn't|does not|doesn't|lacks|is less|was less|has less|is nowhere|is hardly|will not|is inferior|is worse|must be|fails)",
      '(?:i|my \\w+) (?:\\w+ ){1,3}(?:better|stronger|more qualified|more experienced|more talented|smarter|abler) than (?:<winner>|whoever|whomever|the (?:one|person|people|candidate|others?)|any(?:one| of)|all|most of)',
      "(?:anyone|anybody|somebody|someone|those|the one|people) (?:\\w+ )?you(?:'ve| have)? (?:\\w+ )?(?:chose|chosen|hired|picked|preferred) ~(?:cannot|can't|not|less|inferior|worse|never)",
    ],
    unless: [
      '(?:know|sure|believe|no doubt) (?:that )?~(?:better|stronger|more) ~than (?:me|mine|i)',
      'does not (?:need|have to)',
      'better than (?:any|all|most of) (?:letter|rejection|the other (?:letters|answers))',
    ],
    message: 'The reader may hear an attack on somebody who is now a colleague.',
    why: 'Whoever chose that person will defend them, and should.',
    source: DAMAGE,
    fix: either(WISH, leaveOut),
    bad: [
      'The person you chose cannot be as good as I am.',
      'I am better than whoever you picked.',
      'Your new hire lacks my experience.',
    ],
    good: [
      'I hope the person you chose enjoys the team.',
      'The person you chose has a fine record.',
      'The winner reads better than I do.',
    ],
  }),
  phrases({
    id: 'bragging/doubtful-wish',
    severity: 'warning',
    match: [
      "i (?:do |only |sincerely |just |can only )?(?:hope|trust|pray|hoped) (?:that )?(?:<winner>|she|he|they|it) ~(?:works? out|turns? out|proves?|live up|lives? up|worth|manages?|can (?:\\w+ )?(?:do|handle|manage|cope|deliver)|everything|lasts?|stays?|does not|doesn't|do not|won't|will not|justif\\w+|up to|as good as|at least|really|actually|is able|are able|deserves?|learns? (?:fast|quickly))",
      "(?:should|if|when) (?:<winner>|she|he|your (?:new|first) \\w+) (?:\\w+ )?(?:not work out|fails?|disappoints?|leaves?|let you down|lets you down|falls? short|does not work|doesn't work|proves? (?:wrong|unsuitable))",
      "(?:i hope|trust) (?:you|that you) (?:do not|don't|will not|won't|never) ~(?:regret|disappoint|sorry|wish)",
      'i hope you (?:chose|made|have chosen|have made|picked) ~(?:right|well|wisely|correct)',
      '(?:time will tell|it remains to be seen)',
    ],
    unless: [
      '(?:as well|everything|all) (?:she|he|they) hope',
      'enjoys?',
      'stays? (?:well|healthy|in touch|warm|open)',
    ],
    message: 'The reader may hear a doubt inside the good wish.',
    why: 'A wish that leaves room for failure sounds like one for it.',
    source: DAMAGE,
    fix: either(WISH, leaveOut),
    bad: [
      'I hope the person you chose works out.',
      'Should your new hire disappoint, you have my number.',
      'I trust she will prove up to the job.',
    ],
    good: [
      'I hope the new colleague settles in well.',
      'I hope the person you chose enjoys the team.',
      'If the place becomes free again, I would be glad to hear.',
    ],
  }),
  phrases({
    id: 'bragging/one-day-you-will-see',
    severity: 'warning',
    match: [
      'hard[- ](?:pressed|put) to find',
      'i doubt (?:that |if |whether )?(?:the (?:others?|winner|rest)|<winner>|anyone else|anybody else|any (?:of the )?others?) (?:\\w+ )?(?:brought|has|have|had|can|could|would|will|offers?|offered|knows?|did|is|are|was|were)',
      '(?:most|many|other|wiser|braver) (?:\\w+ )?(?:people|editors|publishers|employers|companies|galleries|houses) (?:in your (?:position|place|shoes) )?would (?:\\w+ )?(?:jump|be glad|be happy|be grateful|kill|fight|snap|beg|love|have)',
      "(?:i have|i've|i had) never (?:\\w+ )?been (?:refused|rejected|turned down|declined|told no)(?! (?:so|with such|as))",
      "(?:one day|some day|someday|in time|sooner or later|in a few years|before long|soon enough|eventually|in due course|(?:this time )?next year),? (?:and )?you(?:'ll| will| may| might| shall)?(?: all)? (?:\\w+ ){0,2}(?:see|reali[sz]e|know|remember|understand|read (?:my|of|about)|wish|regret|hear (?:my|of|about)|recogni[sz]e|find out|think of)",
      "you (?:will|may|might|shall|'ll) (?:\\w+ ){0,3}(?:see|reali[sz]e|remember|understand|wish|know|recogni[sz]e) (?:\\w+ ){0,4}(?:you (?:had|have|missed|let|lost|turned|rejected|refused|passed)|this letter|my name|what you (?:missed|let|lost|turned))",
      '(?:remember|you will see|you will hear|mark|watch) (?:my|this) (?:name|words)',
      '(?:history|time|the (?:market|readers|public|future|critics)) will (?:\\w+ )?(?:prove|show|judge|decide|vindicate|tell)',
      '(?:<im>|my \\w+ (?:is|are|was|may (?:\\w+ )?be)|it (?:is|may (?:\\w+ )?be)|i may be|perhaps) (?:\\w+ )?(?:ahead of|too (?:original|new|bold|good|modern|clever|sophisticated|ambitious|intelligent|daring|advanced|subtle) (?:for|to)|over (?:your|their) heads?|beyond (?:your|their|the))',
      '(?:used to|accustomed to|capable of|able to recogni[sz]e|hard to recogni[sz]e|difficult to recogni[sz]e|ready for) (?:\\w+ ){0,3}(?:so much of the|the (?:ordinary|usual|mediocre|safe)|real|true|genuine|something (?:new|original)|talent|quality|originality|genius)',
      '(?:<n>|other|others|several|many|more (?:\\w+ )?|better|bigger|some) ?(?:houses?|publishers?|editors?|agents?|companies|employers?|galleries|universities|schools|critics|experts|professors|in the field|people|journals|theatres|festivals|clients|producers)?,? (?:it may interest you,? |by the way,? )?(?:have|has|had|were|are|was|who know)(?: \\w+)? (?:told me|called|assured|been (?:quicker|wiser|keen|happy)|recogni[sz]ed|praised|fought|begged|quicker|queuing|fighting|wiser|better able|seen the value)',
      "(?:the )?best (?:debut|novel|candidate|application|thing|work|script|pitch|play|proposal|student|paper) (?:that )?(?:they|he|she|you|anyone)(?:'ve| have| had| will| has)? (?:ever )?(?:seen|read|had|see|met|come across)",
    ],
    unless: ['thank|grateful|i hope|kind|glad', 'to improve|improved|correct|right to', 'my name on'],
    message: 'The reader may hear that they were too small for your work.',
    why: 'It turns a matter of choice into a matter of insight, and theirs comes out short.',
    source: TIP_PROFESSIONAL,
    fix: either(leaveOut, sayInstead('I will keep working on it.')),
    bad: [
      'One day you will read my name and remember this letter.',
      'My work may be ahead of what your readers know.',
      'Three other houses have told me it is a masterpiece.',
    ],
    good: [
      'I hope to meet you again one day.',
      'My first book won the county prize.',
      'Two readers have told me, kindly, that the ending is too long.',
    ],
  }),
];
