import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { DAMAGE, TIP_APPRECIATIVE } from '../sources.ts';

const PLAIN_THANKS = sayInstead('Thank you for letting me know.');
const IRONY = 'Irony does not survive e-mail: the reader keeps the edge and loses the smile.';

export const SNARK: readonly Rule[] = [
  phrases({
    id: 'snark/sarcastic-thanks',
    severity: 'error',
    match: [
      'thank(?:s| you) (?:so much |a lot |very much )?for (?:nothing|wasting|ignoring|ruining|keeping me waiting|not (?:even )?(?:reading|bothering|calling|answering|replying)|proving|confirming (?:my|that)|making (?:me|it) (?:wait|clear that)|stringing|leading me on)',
      '(?:great|good|nice|excellent|wonderful|fine|stellar|super) (?:job|work) (?:on |of |in )?(?:ignoring|losing|wasting|missing|forgetting|not |never |keeping|rejecting|overlooking|getting)',
      'slow clap',
      'well played',
      '<start>bravo(?! (?:to|for) (?:the|your) (?:team|cast|choir|orchestra|singers|winner))',
      'good luck with (?:your|the|that) (?:little|so-called|sad|sorry|tiny)',
      '<start>oh,? (?:how|great|wonderful|lovely|thanks|please|really|wow|sure|joy|good)',
      'another (?:flawless|brilliant|masterful|triumphant|stellar|fine piece of)',
      'give yourselves? (?:a|another) (?:pat|round|medal|prize)',
    ],
    message: 'The reader will hear the sarcasm before anything else you say.',
    why: IRONY,
    source: DAMAGE,
    fix: either(PLAIN_THANKS, leaveOut),
    bad: [
      'Thanks for nothing.',
      'Great job losing my file.',
      'Bravo for the form letter.',
      'Good luck with your little prize.',
    ],
    good: ['Great job on the spring issue.', 'Good luck with the launch.', 'Thank you for taking the time.'],
  }),
  phrases({
    id: 'snark/compliment-on-a-slight',
    severity: 'warning',
    match: [
      '<compliment>,? ~~(?:<nobody> (?:\\w+ ){0,3}(?:read|troubled|bothered|disturbed|involved|looked|opened|wasted|had to|needed|made|took)|never (?:\\w+ )?(?:read|open|look|answer|call|repl|met)\\w*|without (?:reading|opening|looking|asking|meeting|even|so much as|troubling|a (?:single )?(?:word|thought|glance)|having)|mis(?:spel|pronounc|read|plac|laid|nam)\\w*|(?:the )?wrong (?:name|person|file|address)|forg[eo]t\\w*|ignor(?:e|ed|ing)|overlook\\w*|los(?:e|t|ing) (?:my|the)|copy[- ](?:and[- ])?paste\\w*|at (?:two|three|four|five|midnight) in the (?:morning|night)|on (?:a sunday|christmas|new year)\\w*|after (?:only |all )?(?:a year|<n> (?:weeks|months|years)))',
      '(?:so |very )?(?:nice|good|lovely|great) to (?:know|see|hear|learn) (?:that )?(?:your|the|it|my|someone|somebody) ~(?:works?|working|alive|still|after all|at least|exists?|bothered|finally|in good health)',
      '<im> (?:so |very |truly )?(?:glad|pleased|grateful|relieved|happy|delighted) (?:that |to (?:see|know|hear|learn) (?:that )?)?at least (?!i |tried|had|got)\\w+',
      'thank(?:s| you) (?:very much |so much )?for ~(?:at least (?!one thing|one point|trying)\\w+|(?:were|was) able to spare|could spare|managed to (?:spare|find|send|write)|saw fit|deigned|going to (?:the|such) trouble of not)',
      'what a (?:relief|comfort|pleasure|joy|surprise) (?:it is )?(?:to (?:learn|hear|know|see|find)|that) ~~(?:not merely|and not|rather than (?:the|my)|only the|nothing to do with|after all|merely|same)',
      '(?:in|still in) (?:good|rude|perfect) health',
    ],
    unless: [
      'after <n> (?:weeks|months|years) (?:of (?:reading|working|trying|waiting together)|together|abroad|away)',
      'without (?:having|even) (?:me )?(?:to ask|asking me)',
    ],
    message: 'The reader may notice that the compliment is about a mistake, and feel mocked.',
    why: IRONY,
    source: DAMAGE,
    fix: either(PLAIN_THANKS, leaveOut),
    bad: [
      'How thoughtful of you to forget my name.',
      'Good to know that your spam filter works.',
      'I am glad that at least the date was right.',
    ],
    good: [
      'How kind of you to write to me in person.',
      'Nice to know that the story made you laugh.',
      'I am glad that at least I tried.',
    ],
  }),
  phrases({
    id: 'snark/praise-for-haste',
    severity: 'warning',
    match: [
      "(?:how (?:very |truly )?(?:reassuring|impressive|comforting|remarkable|efficient|admirable|astonishing|amazing|encouraging|wonderful|refreshing|heartening)|(?:i (?:do |can only |must )?|one (?:can only )?)(?:admire|applaud|marvel|salute|envy)|<im> (?:most |very |so |truly )?(?:impressed|amazed|astonished|in awe)|(?:it is|it's|it was) (?:truly |very |most |so )?(?:impressive|remarkable|reassuring|a comfort|comforting|admirable|astonishing|amazing|refreshing)) ~~(?:agree|decide|decided|judge|judged|reject|rejected|dismiss\\w*|weigh|assess\\w*|conclu\\w+|turn\\w* (?:me|us|it) down|see through|read|evaluat\\w+|settle\\w*|dispose|reach\\w*|know|review\\w*|sum up|consider\\w*) ~~<hurry>",
      'it takes (?:a (?:certain|special|rare|particular|real)|some|real|great|true) (?:kind of )?(?:talent|skill|gift|courage|art|genius|confidence) to',
      '(?:it|that) must (?:have )?(?:take|taken|be|been) (?:\\w+ )?(?:all of|a full|at least|quite some|a whole) (?:<n> )?(?:seconds?|minutes?)',
    ],
    unless: ['(?:thank|grateful)', 'i (?:could|can|would) (?:never|not)'],
    message: 'The reader may hear that they did not do their work.',
    why: IRONY,
    source: DAMAGE,
    fix: either(sayInstead('Thank you for the quick answer.'), leaveOut),
    bad: [
      'How reassuring that a jury can agree so quickly.',
      'I admire a board that can judge a life in ten minutes.',
      'It takes a special talent to misread a title.',
    ],
    good: [
      'How reassuring that you plan to run the course again.',
      'I admire a magazine that answers every poet.',
      'I am impressed by how much detail the notes go into.',
    ],
  }),
  phrases({
    id: 'snark/machine',
    severity: 'warning',
    match: [
      '<compliment>,? ~~<machine>',
      '(?:thank|thanks to|regards to|compliment\\w*|congratulate|praise|love to|admiration to|greetings? to) (?:\\w+ ){0,2}(?:the|your) (?:kind |good |clever |dear )?(?:machines?|algorithms?|software|computers?|robots?|bots?|chatbots?|mail merge|autoresponder|system|server|template)',
      '(?:rejected|told|informed|answered|dismissed|declined|turned down|refused|written to|read|judged|assessed|thanked|consoled) by (?:an? |your |the )?<machine>',
      '(?:let|letting|have|having|leav\\w+ it to|ask\\w*|allow\\w*) (?:an? |your |the )?<machine> (?:to )?(?:tell|write|answer|reject|decide|read|inform|do|break|say|judge|thank)\\w*',
      "(?:carefully |expertly |freshly |obviously |simply |just )?(?:copy|cut)[- ]and[- ]paste (?:reply|answer|letter|rejection|e-?mail|message|job|feedback|paragraph|response|no)",
      '(?:reply|answer|letter|paragraphs?|text|rejection|feedback|lines?|response|message) (?:\\w+ ){0,3}(?:carefully |expertly |freshly )?(?:copied|cut) and pasted',
    ],
    unless: ['(?:software|computer|machine|algorithm|robot)s? (?:engineer|develop|team|role|position|company|house|architect|test|learning|science|vision|design|studio|art|class)\\w*', 'into (?:your|the|a) \\w+', 'link|url|browser', 'my (?:code|program|software|algorithm|robot|machine|template)', 'for the template'],
    message: 'The reader may hear a sneer at how they wrote to you.',
    why: 'Most readers answer hundreds of people and know that a form letter is poor comfort.',
    source: TIP_APPRECIATIVE,
    fix: either(PLAIN_THANKS, leaveOut),
    bad: [
      'How kind of you to let a robot tell me.',
      'Please thank the algorithm for me.',
      'It was a joy to be turned down by an automatic reply.',
    ],
    good: [
      'The template on your page was helpful.',
      'My algorithm sorts the replies by date.',
      'I repair sewing machines and would love to teach a class.',
    ],
  }),
  phrases({
    id: 'snark/mock-keepsake',
    severity: 'warning',
    match: [
      '<ill> (?:certainly |always |surely )?(?:treasure|cherish|frame|file|keep|remember|hang|put|store|save|admire) ~~(?:as one|as (?:fondly|much|dearly) as (?:one|a|my)|like an?|next to|beside|with the (?:other|rest)|in the (?:bin|drawer|loo|bathroom|toilet)|(?:my|the) (?:other|collection|wall of)|parking|alongside|among)',
      '(?:something|one) to (?:frame|treasure|hang) ~(?:wall|loo|bathroom|toilet)',
      '(?:add|added|adding) (?:it|this|yours|your \\w+) to (?:my|the|a) (?:collection|pile|stack|museum|growing)',
      '(?:as (?:fondly|dearly|warmly) as|the way one (?:treasures|remembers|loves)|as one (?:treasures|remembers|loves|enjoys|welcomes)|about as \\w+ as) (?:an? )?~(?:ticket|tax|toothache|dentist|cold|flu|bill|root canal|fine|invoice|flat tyre|rain|hole|migraine|funeral)',
    ],
    message: 'The reader may see that the thanks are a joke at their expense.',
    why: IRONY,
    source: DAMAGE,
    fix: either(PLAIN_THANKS, leaveOut),
    bad: [
      'I shall cherish your note as one cherishes a toothache.',
      'I will keep it with the other twenty.',
      'I am adding your letter to my collection.',
    ],
    good: [
      'I shall treasure your line about the second stanza.',
      'I will keep your notes at hand as I revise.',
      'I will frame the poem you sent.',
    ],
  }),
  phrases({
    id: 'snark/warm-then-cut',
    severity: 'warning',
    match: [
      '(?:cheaper|cheapest|safer|easier|tamer|duller|more obedient|more convenient|more pliable|better connected|less demanding) (?:option|choice|candidate|one|hire|bid|person|alternative|applicant|offer)',
      '(?:<im> sure|no doubt|doubtless|i trust|surely) ~~(?:will|is|are|was|were) (?:\\w+ )?(?:serve you (?:well|nicely)|suit you (?:well|nicely|perfectly)|(?:quite |far |much )?(?:cheaper|less demanding|easier to manage)|very obedient|exactly what you deserve|what you deserve)',
      '(?:you|they|you and (?:he|she|they)|he|she) (?:richly )?deserve (?:each other|one another|him|her|them|what you)',
      '(?:<im> sure|no doubt) (?:you|they|it|<winner>) ~~(?:friend of|cousin|nephew|niece|golf|connections|connected|knew (?:the right|someone)|uncle)',
    ],
    message: 'The reader may remember the last clause only: it takes the warm words back.',
    why: 'A congratulation that doubts the choice is an attack on the person who made it.',
    source: DAMAGE,
    fix: either(sayInstead('I wish you and the person you chose a good start.'), leaveOut),
    bad: [
      'I am sure the cheaper candidate will serve you well.',
      'No doubt he is much cheaper.',
      'You and he deserve each other.',
    ],
    good: [
      'I am sure that she will be wonderful.',
      'No doubt it was a hard choice.',
      'I hope the person you chose enjoys the work.',
    ],
  }),
  phrases({
    id: 'snark/scare-quotes',
    severity: 'warning',
    match: [
      '(?:your|this|the|such) (?:(?:so-called|famous|careful|whole|entire|rigorous) )?"(?:process|feedback|decision|reasons?|reasoning|selection|experts?|jury|review|reviews|system|standards|explanation|professionals?|criteria|team|careful consideration|consideration|assessment|interview|policy|winner|committee|expertise|judgement|judgment)"',
      '(?:your|the|this|these|those) so-called',
    ],
    unless: ['the so-called \\w+ (?:effect|problem|law|theorem|method|period|era|curse|paradox)'],
    message: 'The reader may hear contempt in the quotation marks or the “so-called”.',
    why: 'It says that the thing does not deserve its name.',
    source: DAMAGE,
    fix: leaveOut,
    bad: [
      'Your “process” took a year.',
      'The so-called feedback was one line.',
      'Thank you for your "careful consideration".',
    ],
    good: [
      'Your poem "Fit" was my favourite.',
      'Thank you for your careful consideration.',
      'The so-called Baldwin effect is my subject.',
    ],
  }),
];
