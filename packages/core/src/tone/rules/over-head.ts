import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { DAMAGE, TIP_PROFESSIONAL } from '../sources.ts';

/** Those who stand above the person who answered. */
const BOSS =
  "(?:ceo|cto|coo|cfo|vp|vice[- ]president|chief (?:\\w+ )?(?:executive|editor|officer|constable|conductor|operating officer|of staff|examiner|curator|librarian)|managers?|directors?|bosses|boss|superiors?|supervisors?|head office|headquarters|head of (?:the |your )?(?:\\w+ ){0,2}\\w+|head ?(?:teacher|master|mistress)|hr(?: department| director)?|human resources|chair(?:man|woman|person)?|president|dean|rector|vice[- ]chancellor|chancellor|provost|principal|trustees?|owners?|landlord|minister|ministry|secretary of state|editor[- ]in[- ]chief|publisher|governors?|shareholders|investors|council(?:lors?)?|line manager|team lead(?:er)?|senior (?:management|partners?|editor)|management|founder|patron|matron|parent company|ombudsman|commission|commissioner|regulators?|inspectorate|mayor|bishop|senator|congress(?:man|woman)|mp|member of parliament|embassy|ambassador|arts council|students' union|board(?: of \\w+)?|funders?|donors?|superintendent|higher-ups|showrunner|executive producer|artistic director|general secretary|professional body|faculty office)";
const TO_BOSS = `(?:(?:(?:your|the|their|its) |every )(?:[\\w'-]+ ){0,2}${BOSS}|head office|headquarters|hr|human resources|corporate)`;
const BOSS_NAME = `(?:${TO_BOSS}|(?:mr|mrs|ms|dr|professor|prof|sir|lady|lord|baroness|dame|councillor|father|the (?:\\w+ )?(?:partner|person|people|one|vp) who|the (?:\\w+ )?(?:people|person) at)[. ])`;
/** Those of them who are written to for one thing only. */
const HIGH =
  '(?:ceo|chief (?:executive|editor)|managing director|director[- ]general|director|head office|headquarters|corporate|vice[- ]chancellor|dean|rector|provost|trustees|governors|chairman|chairwoman|president|ombudsman|editor[- ]in[- ]chief|minister|higher-ups|superintendent|headmaster|headmistress|principal)';
/** Those whom one boasts of knowing, or has ring. */
const PATRON =
  '(?:boss|owner|president|rector|dean|vice-chancellor|governor|ceo|cfo|minister|mayor|bishop|archbishop|regional director|managing director|area manager|general manager|chairman|chairwoman|chief executive|head office|sponsors?|trustees)';
const TOLD =
  "(?:writ\\w+|wrote|copy\\w*|copied|cc(?:'d|'ing|ing|ed|d)?|bcc'?d|contact\\w*|inform\\w*|tell\\w*|told|telephon\\w+|call\\w*|ring\\w*|rung|rang|phon\\w+|forward\\w*|e-?mail\\w*|report(?:ing|ed|s)?(?! (?:for|back))|complain\\w*|appeal\\w*|speak\\w*|spoken|spoke|alert\\w*|notif\\w+|petition\\w*|lobb\\w+)";
const SOMEBODY =
  '(?:somebody|someone|anyone|anybody|a person|people|a human being|whoever|the person|those|the people|the one)';
const AUTHORITY =
  '(?:(?:\\w+ )?(?:with|of|in) (?:some |the |more |any |real |actual |proper |a bit of )?(?:authority|power|clout|seniority|charge|standing|say)|(?:\\w+ )?(?:more senior|senior|higher up|further up|higher|above|at the top|important)|(?:in the \\w+ |there |actually |really |at \\w+ )?(?:who|that) (?:is |are |actually |really |genuinely )?(?:able to (?:say yes|decide)|(?:has|have|had) (?:the |any |some |real |more )?(?:power|authority|last word|final say|say|clout)|can (?:actually |really )?(?:decide|say yes|overrule|overturn|make (?:a |the )?decisions?|approve)|decides?|makes? (?:the |these )?decisions?|matters?|counts?|in charge|signs? (?:the|things|it)|holds? the|runs? (?:the|things|this)|owns? (?:the|it)|pays? (?:the|you)|(?:you|they) (?:answer|report) to))';
const ABOVE = `(?:${SOMEBODY} ${AUTHORITY}|whoever (?:\\w+ )?(?:runs|decides|owns|makes|is (?:in charge|responsible|above|your|the)|has the|signs|pays|can (?:decide|say|overrule)))`;
const JUNIOR =
  '(?:assistants?|juniors?|secretar(?:y|ies)|interns?|clerks?|receptionists?|underlings?|minions?|co-?ordinators?|flunk(?:ey|y|ies|eys)|lackeys?|administrators?|admins?|gatekeepers?|middlemen|monkeys?|trainees?|temps?|subordinates?|foot soldiers|small fry|puppets?|recruiters?|caretakers?|go-betweens?|office boys?)';
const APPEALS = sayInstead('If there is a route for appeals, could you tell me where to find it?');
/** Words of thanks, or of leave to write there. */
const KINDLY =
  'regards|hello|greetings|thank\\w*|congratulat\\w*|(?:how|so|very|most|really|too|were|was|is|been|are) (?:\\w+ )?kind(?! of)|kindness|kind (?:to|words?|note|enough|answer|letter)|praise\\w*|compliment\\w*|how (?:\\w+ )?(?:well|much|helpful|kind|courteous|good|nicely|correctly|thorough|fairly|patient)|as you (?:asked|suggested|advised|said|told|wished|offered)|since you (?:asked|offered)|you asked (?:me|us)|at your (?:suggestion|request|invitation)|told me to ask|welcome|lovely|wonderful|glad i|pleased for|good word for (?:you|your)|recommend\\w*|appreciat\\w*';

export const OVER_HEAD: readonly Rule[] = [
  phrases({
    id: 'over-head/escalate',
    severity: 'error',
    match: [
      `(?:your|the) (?:[\\w'-]+ ){0,2}${BOSS} (?:will|shall|is going to|are going to|may|might|ought to|should|needs? to|has to) (?:\\w+ )?(?:hear (?:of|about|from|how)|receive|get (?:this|a|my|his|her)|know (?:about|of|how|what)|learn|be (?:told|informed|interested|hearing|reading (?:this|about|every)|contacting|phoning|ringing|calling you|asking you|getting))`,
      `(?:<ill>|i am going to|i'm going to|i intend to|i plan to|i may|i might|<ive>(?: already| also| now| just)?|i shall have to|<im>(?: now| also)?|i would|i will have to|we(?:'ve| have|'ll| will| shall| are)(?: already| also| now)?) (?:be |been )?(?:\\w+ )?${TOLD} (?:[\\w'-]+ ){0,6}(?:your (?:[\\w'-]+ ){0,2}${BOSS}|(?:the (?:\\w+ )?)?${HIGH})(?! (?:of|at|for) (?:my|our|a|an|another))`,
      `(?:<ill>|i am going to|i'm going to|i intend to|<im>|i may|i might|<ive>|we(?:'ll| will)) (?:\\w+ ){0,2}(?:tak(?:e|ing|en)|rais(?:e|ing|ed)|bring(?:ing)?|brought|address(?:ing)?|send(?:ing)?|sent) (?:this|it|the (?:matter|lot|whole thing|correspondence|whole correspondence)|my (?:case|complaint)|a copy|copies|your (?:\\w+ )?(?:letter|e-?mail|reply|refusal|rejection)|everything) (?:[\\w'-]+ ){0,6}${TO_BOSS}`,
      `(?:copied|copying|cc'?d|cc'ing|cc-ing|bcc'?d|looped|looping) (?:this |it |you |everything )?(?:in |to |into )?${TO_BOSS}`,
      `put (?:him|her|them|${TO_BOSS}) in (?:cc|copy)|${TO_BOSS},? (?:whom i am|whom i'm|who i'm|who is|who are|whom i have) (?:\\w+ )?(?:copying|in copy|copied|on copy|in cc|cc'd)`,
      `(?:complain\\w*|report(?:ed|ing)?) (?:\\w+ )?(?:about )?(?:you|you all|the lot of you|your \\w+) (?:in writing |directly |formally )?to`,
      `(?:complain(?:ed|ing)?|report(?:ed|ing)?|gone|going) (?:\\w+ )?to (?:[\\w'-]+ ){0,8}about you`,
      `(?:send|sending|sent|writ\\w+|go|going|complain\\w*|appeal\\w*|turn|turning) (?:[\\w']+ ){0,4}(?:directly|straight|right) to ${TO_BOSS}`,
      `(?:go|going|gone|went|taking this|take this|taking it|take it|took it|took this) (?:straight|right|directly) to (?:the top|hr|head office|${TO_BOSS})`,
      `(?:reporting|reported|report) (?:this|it|the matter|your \\w+|everything) (?:\\w+ )?to ${TO_BOSS}`,
      `(?:<start>|please |kindly |must |to |will |shall |should |can |now |i |we |am |been |be |is |may |might )(?:now )?escalat(?:e|ed|ing)(?! quickly)`,
      '(?:tak(?:e|ing)|bring(?:ing)?|rais(?:e|ing)) (?:this|it|the matter|my \\w+) (?:\\w+ )?(?:further|higher|up (?:with|to) (?:your|the|their|someone|somebody)|upstairs|above|to the (?:very )?top|over your head)',
      '(?:over|above) your heads?',
      `(?:speak|talk|talking|speaking|refer me|write|complain|pass (?:this|it|me) on|hand (?:this|it|me) over|put me on|put me in touch) (?:to|with) ${ABOVE}`,
      `put me through to (?:${SOMEBODY}|${TO_BOSS}|whoever)`,
      `(?:<start>|, |and |so |just |please |kindly |simply |now )(?:get|put|connect|give|pass|transfer|let|find) me (?:(?:to |with |in touch with |through to |on to |speak to |speak with |talk to |the name of |the number of )?(?:somebody|someone|the person|whoever) (?:${AUTHORITY}|else)|(?:to |with |in touch with |through to |on to |speak to |speak with |talk to |the (?:name|number|address|e-?mail)(?: and (?:number|address|e-?mail))? of )?${TO_BOSS}(?!'s (?:best|old)))`,
      `(?:<start>|, |and |so |please |kindly )get (?:your|the) (?:[\\w'-]+ ){0,2}${BOSS} (?:to|on|over)`,
      `(?:<start>|, |and |so |please |kindly )get (?:me )?(?:somebody|someone|anyone|a person) (?:else|with a brain|competent|sensible|who|senior|real|higher|in charge)`,
      `i (?:want|need|demand|insist on|expect|wish|require|(?:would|should) (?:like|prefer|rather)|prefer|intend) (?:to )?(?:(?:speak|talk|deal|speaking|talking|dealing|hear|be heard|discuss this|meet)(?:ing)? (?:\\w+ )?(?:to|with|from|by)|see|meet|have) (?:up with )?(?:${TO_BOSS}|${ABOVE}|the organ[- ]grinder)`,
      '(?:to|with) the organ[- ]grinder',
      `i (?:have decided|intend|mean|plan|propose|am about|am going|shall have|will have|am minded) to (?:\\w+ )?(?:inform|tell|write to|contact|call|ring|e-?mail|alert|notify|complain to|appeal to|speak to|have a word with|report (?:this|you) to) (?:the|your) (?:[\\w'-]+ ){0,2}${BOSS}`,
      `(?:i'm going to|<ill>|i mean to) (?:\\w+ )?(?:have (?:a|another) (?:\\w+ )?(?:word|chat|talk|conversation)) with (?:your|the) (?:[\\w'-]+ ){0,2}${BOSS}`,
      `(?:want|need|demand|expect|like|insist on) (?:this|it|that|the (?:matter|decision)|my \\w+) (?:to be |being )?(?:escalated|referred (?:up|higher)|sent (?:up|higher)|passed up|taken higher)`,
      `(?:<start>|please |kindly |just |, )?have (?:your|the) (?:[\\w'-]+ ){0,2}${BOSS} (?:call|phone|ring|contact|e-?mail|write|get back to|speak) ?(?:to )?(?:me|us)`,
      `(?:call|answer|reply|letter|apology|word|explanation|e-?mail) (?:\\w+ )?from (?:your|the) (?:[\\w'-]+ ){0,2}${BOSS} (?:\\w+ ){0,2}(?:by|before|within|today|tomorrow|now|at once|this)`,
      `${TO_BOSS}(?:'s office)? (?:has|have) (?:now |already |also )?been (?:informed|notified|told|alerted|copied|contacted)`,
      `${TO_BOSS} (?:will|is|is going to|gets?|has) (?:\\w+ )?(?:get|getting|receive|receiving|have|got) (?:a |the |his |her |my |your )?(?:full |complete )?(?:account|report|copy|copies|whole|entire|full)`,
      '(?:highest|next|top) (?:level|authority|instance)s?(?= (?:if|unless|and|with|about)|[.!,]|$)',
      "you(?:'re| are) (?:\\w+ )?(?:not|n't|too) (?:\\w+ )?(?:important|senior|junior|high up|qualified|low) (?:enough )?to",
      `(?:make sure|see to it|ensure)(?: that)? ${TO_BOSS} (?:\\w+ )?(?:hears?|knows?|learns?|sees?|is told|is informed|finds? out|gets? (?:this|to)|reads?)`,
      `(?:sent|sending|send|posted|written|writing|drafted|addressed) (?:a|an|my|this) (?:\\w+ )?(?:letter|complaint|note|message|appeal|e-?mail|report) (?:\\w+ ){0,4}to your (?:[\\w'-]+ ){0,2}${BOSS}`,
      `(?:ask|asked|asking|get|getting|want|demand) ${TO_BOSS} to (?:\\w+ )?(?:look into (?:you|your|this|how)|intervene|investigate|review your|step in|deal with (?:you|this)|have a word|reconsider|change (?:your|this)|sort (?:this|it))`,
      `i (?:want|need|demand|insist on|expect|require) (?:\\w+ ){0,5}(?:by|from|with|of) (?:${ABOVE}|${TO_BOSS})`,
      `(?:give|send|tell|want|have|need|get|demand|what is|what's) (?:me )?your (?:[\\w'-]+ ){0,2}${BOSS}'s (?:\\w+ )?(?:name|number|e-?mail|address|details|phone|contact|line)`,
      `(?:name|address|e-?mail|number|contact details?|details) of your (?:\\w+ )?${BOSS}`,
      `(?:done|finished|through|tired of|sick of|not|n't|never|no longer|stop|why am i|wasting ~on|waste ~on) (?:\\w+ )?(?:deal\\w*|discuss (?:this|it)|talk\\w*|speak\\w*|argu\\w+|negotiat\\w+|correspond\\w*|another word|time|breath) (?:with|to|on) (?:an? |the |some |mere |your )?(?:\\w+ )?${JUNIOR}`,
      `(?:forward|pass|hand|send|give|refer|take|show) (?:this|it|me|my \\w+) (?:on |over |up )?to ${SOMEBODY} (?:\\w+ )?(?:competent|qualified|sensible|intelligent|capable|serious|senior|who can|who knows|who understands|who is|with)`,
      `(?:accept|take|taking|accepting|hear|have|swallow) (?:this|it|that|a no|no|orders|a refusal|a rejection|an answer|such a \\w+) from (?:an?|some|the|your|mere) (?:\\w+ )?${JUNIOR}`,
      `(?:above|beyond|over|outside) (?:your|his|her) (?:pay ?grade|station|level|competence)|at your (?:level|grade|rank|pay ?grade)|outranks? you`,
      `(?:an?|some|mere|the) (?:\\w+ )?${JUNIOR} (?:does not|doesn't|do not|don't|cannot|can't|shouldn't|should not|has no|has got no|is hardly|is not|isn't) (?:get to|have the (?:right|authority|power)|decide|turn|reject|refuse|say no|judge|business|right|authority|qualified|fit|entitled|in a position)`,
      `(?:overrul|overrid|overturn|outvot)(?:e|es|ed|ing)? (?:you|your (?:\\w+ )?(?:department|decision|office|panel|committee|team|people|assistant))`,
      `(?:good luck|have fun|enjoy|try) (?:with )?explaining (?:yourself|this|that|it|yourselves|your \\w+) to (?:${TO_BOSS}|your)`,
      `(?:have|having|get|getting|had|have it|having it) (?:it|this|your \\w+|you) (?:\\w+ )?(?:overturned|overruled|reversed|overridden) by`,
      `(?:ask|asked|asking|tell|telling|told|make|get|getting) (?:him|her|them|${TO_BOSS}) to (?:make |have |get )?(?:your (?:\\w+ )?\\w+ )?(?:sack|fire|dismiss|discipline|overrule|overturn|override) (?:you|your|whoever|this)`,
      `your (?:[\\w'-]+ ){0,2}${BOSS} owes (?:me|us|my)`,
      `${TO_BOSS} (?:can|may|will|shall) (?:decide|judge) (?:whether|if) you`,
      `(?:let us|let's|we'll|we shall|we will|wait and) see (?:what|how|whether|if) (?:${TO_BOSS}|he|she|they|your (?:\\w+ )?${BOSS})~(?:says?|thinks?|makes? of|has to say|have to say|likes?|agrees?|feels?|sees?)`,
      `(?:${TO_BOSS}|(?:uncle|aunt|father|mother|cousin|brother|sister|friend|godfather|husband|wife)~(?:your|the) (?:\\w+ ){0,2}${BOSS}) ~(?:and |who )?(?:he|she|they|who)?(?:'ll| will| is going to| can) (?:put (?:this|it|things) right|sort (?:this|it|you) out|be (?:phoning|ringing|calling|contacting|writing to|speaking to|in touch with|having a word with) (?:you|your)|set you straight|deal with you|overrule)`,
      `my (?:dad|father|brother|sister|son|uncle|aunt|wife|husband|daughter|cousin|nephew|niece|mother|mum|granddaughter|grandson|friend|[a-z]+-in-law) (?:knows|golfs with|(?:plays|drinks|dines|hunts|sails|fishes|sings) (?:\\w+ )?with|went to school with|was at school with|is (?:a )?(?:friends?|cousin|mates?) (?:of|with)) (?:your|the) (?:[\\w-]+ )?${PATRON}`,
      `(?:your|the) (?:[\\w-]+ )?${PATRON}(?:'s| is| are) (?:about to|going to) (?:get|hear|receive|read|be told)`,
      `you(?:'ll| will| can expect to) be (?:getting a (?:call|letter|visit)|hearing) from (?:the|your) (?:[\\w-]+ )?${PATRON}`,
      `having a (?:quiet )?word with (?:the|your) (?:[\\w-]+ )?(?:${PATRON}|minister's office)`,
    ],
    unless: [
      KINDLY,
      '(?:questions?|talk|speech|lecture) (?:i|was|were)',
      'in (?:19|20)\\d\\d',
      '(?:not|never|no (?:wish|need|reason|intention)) (?:be |\\w+ )?(?:to )?(?:going to )?(?:tak|bring|rais|escalat)(?:e|ing)',
      'if you (?:prefer|think|like)|would (?:you|it) (?:be|mind)|do you (?:mind|think)|(?:may|could|should) i (?:write|ask|copy)',
      'with the shop|from the council to|the list the council|my (?:own|co-?author|old|former|new|current) (?:\\w+ )?(?:boss|manager|director|head|supervisor|board|chair|mp)?|(?:flew|went) (?:straight )?(?:over|above)',
      "right desk|front desk|that (?:i (?:can|could|will) still|i(?:'ve| have) (?:stepped|withdrawn|left|taken|moved))|the news|of (?:our|my) \\w+|as well, as|how the|whose \\w+ i|(?:director|founder|publisher|chairman|president|owner|minister|mayor|dean)'s (?:film|book|talk|speech|work|lecture|cut)|should stay|stay open|(?:she|he|they) (?:\\w+ )?(?:mentioned|offered|suggested|told me|spoke of)|so (?:that )?i can (?:return|thank|send|post|give|bring)|quite content|only (?:asked|wanted)|(?:novel|story|play|chapter|script|thriller|plot|hero|heroine) (?:is|was|about|in which|where)|(?:in|of|on) (?:my|the) (?:novel|story|play|chapter|script|thriller|plot)",
    ],
    message: 'The reader will hear that you are going over their head.',
    why: 'Nobody above reverses it for the asking, and the person who could have helped no longer will.',
    source: DAMAGE,
    fix: either(leaveOut, APPEALS),
    bad: [
      'I will write to your CEO about this.',
      'I am copying your director.',
      'Let me speak to someone more senior.',
      'Put me through to the owner.',
      "Give me your supervisor's name.",
      'I have already complained to the dean about you.',
      "I'm done talking to assistants.",
      "Let's see what your trustees say.",
    ],
    good: [
      'I wrote to your CEO in 2019 when she gave the talk in Bath.',
      'Please give my regards to your director.',
      'Could you tell me who looks after the archive?',
      'I have told the head of the school how helpful you were.',
      'Your receptionist put me through to the right desk.',
      'I have no wish to take it further.',
    ],
  }),
  phrases({
    id: 'over-head/somebody-above',
    severity: 'warning',
    match: [
      `your (?:\\w+ )?(?:patron|chair\\w*|director|founder|owner|president|boss|ceo|dean|trustees?|sponsors?|minister|mayor) (?:is|happens to be|and i|was) (?:\\w+ ){0,3}(?:friend|neighbour|cousin|uncle|aunt|acquaintance|known|play|of ours|of mine)`,
      `(?:the|your) (?:[\\w'-]+ ){0,2}${BOSS} (?:is|are|happens to be) (?:an? )?(?:\\w+ )?(?:\\w+ )?(?:friends?|neighbours?|cousin|uncle|relative) of (?:mine|my \\w+|our \\w+|ours|the (?:firm|family))`,
      `(?:own|run|chair|fund|head|manage)s? your (?:\\w+ ){1,2}(?:are|is) (?:\\w+ )?(?:an? )?(?:\\w+ )?friends? of (?:mine|ours|my)`,
      `my (?:\\w+ )?(?:uncle|aunt|father|mother|cousin|brother|sister|husband|wife|godfather|godmother|father-in-law|brother-in-law|friend) (?:is|sits on|runs|chairs|owns|happens to be) (?:on )?(?:your|the) (?:[\\w'-]+ ){0,2}(?:${BOSS}) (?:of|at|in|on|and|who)`,
      'my (?:\\w+ )?(?:member of parliament|mp|senator|congress\\w+|councillor|representative|mayor) ~(?:to (?:look|ask|raise|intervene|write)|about this|into (?:this|it))',
      '(?:take|raise|discuss|share) (?:it|this|the matter|my \\w+) (?:\\w+ )?with (?:the (?:people|ministry|council|foundation|body|board) (?:who|that|which)|your (?:funders?|sponsors?|donors?))',
      `(?:i (?:do |did )?wonder|wondering|curious|interesting to know|like to know|i doubt|not sure) (?:if|whether|that|what) (?:your|the) (?:[\\w'-]+ ){0,2}${BOSS} (?:knows? (?:that|how|what|about|of)|is aware|are aware|has been told|would (?:approve|agree|share|say|see)|thinks?|agrees?|approves?|shares?|sees?|makes?)`,
      `(?:does|do|is|are) (?:your|the) (?:[\\w'-]+ ){0,2}${BOSS} (?:know (?:that (?:letters?|decisions?|applica\\w+|people|you|this|these|such|\\w+ (?:are|is) being)|how (?:you|this|applic\\w+|people|candidates|these)|what (?:you|is)|about)|aware|agree|approve|happy)`,
      '(?:somebody|someone|anyone|anybody|a person|people) (?:\\w+ )?(?:above|over|senior to) (?:you|the \\w+ (?:team|office|panel|committee))',
      `(?:somebody|someone|anyone|anybody|a person|people|a colleague) (?:in the (?:building|office|company|house|university|hospital) |there |a little |rather |else )?${AUTHORITY}`,
      `(?:take|raise|discuss|settle) (?:this|it|the matter|my \\w+) (?:\\w+ )?(?:up )?with (?:the|your) (?:[\\w'-]+ ){0,2}${BOSS}`,
      `i(?:'ll| will| shall)? (?:happen to |also |do |personally |be )?(?:know|am (?:a )?(?:friends?|acquainted|in touch)|play \\w+|went to school|was at school|had (?:lunch|dinner)|shall be seeing|will be seeing|seeing|meeting|see) (?:\\w+ )?(?:with |of |of your )?(?:your|the) (?:[\\w'-]+ ){0,2}${BOSS}(?! on (?:the )?(?:stage|television|radio))~(?:mention|raise|let (?:him|her|them) know|tell|how (?:this|it) (?:was|is))`,
      `(?:i|we|my (?:[\\w-]+)) (?:\\w+ )?knows? (?:your|the) (?:[\\w'-]+ ){0,2}${BOSS}~(?:,|and|who) (?:he|she|they)?(?:'ll| will| won't| would| can)? ?(?:not )?(?:be (?:hearing|interested|furious|surprised|displeased|sorry)|fix|like (?:this|it)|see to|sort|put (?:this|it)|want to know|overrule|help me)`,
      `(?:forward|pass|send|show|give|take|hand|read) (?:this|it|my (?:letter|message|complaint|e-?mail|objection)) (?:on |up |over |straight |along )?to your (?:[\\w'-]+ ){0,2}${BOSS}`,
      `your (?:[\\w'-]+ ){0,2}${BOSS} (?:would|will|might|must|can hardly|cannot) be (?:\\w+ )?(?:ashamed|appalled|shocked|embarrassed|furious|horrified|interested to|surprised to|disappointed to|proud of (?:this|you)|delighted to (?:hear|know)|pleased (?:to (?:hear|know)|with))`,
      `(?:direct line|hotline|line) to (?:the|your) (?:\\w+ )?${BOSS}`,
      "you(?:'re| are) (?:\\w+ )?not (?:really |actually )?the (?:one|person) who (?:decides|makes|has the|matters)",
      `i happen to know (?:your|the) (?:\\w+ )?${BOSS}`,
      `(?:<start>|, |and |so )(?:the |your )(?:[\\w'-]+ ){0,2}${BOSS} and i (?:\\w+ )?(?:go|went|were|are|was|have|had|play|row|sing|share|will be|meet|sit|dine) ~~(?:surpris|sorry to|mention|tell (?:him|her)|told (?:him|her)|let (?:him|her)|raise|impressions|how (?:it|this) (?:was|is)|come up|bring|other door|have a word)\\w*`,
      '(?:may|might|shall|will|could|i have|have) (?:\\w+ )?(?:mention(?:ed)?|bring|raised?|brought) (?:it|this|the matter|the outcome|your (?:reply|letter|decision))(?: up)? (?:\\w+ ){0,2}(?:to|with|there|on) (?:him|her|them|when|the|your|on|mr|mrs|ms|dr|sir|\\w+day|baroness|lady)',
      `(?:${BOSS_NAME}|he|she|they|${BOSS})~~(?:was|were) (?:\\w+ )?(?:surprised|puzzled|sorry|astonished|shocked|appalled|startled) (?:to (?:hear (?:of (?:it|this|your)|that (?:you|i|it|my)|how)|learn)|when i (?:told|mentioned|showed)|that you (?:had(?: not|n't)|did|have|would)|too(?=[.!?;\\n]|$)|as i was(?=[.!?;\\n]|$)|at (?:your (?:decision|reply|answer|letter)|the way you|how (?:this|it|you)))`,
      `(?:has|have) (?:\\w+ )?(?:offered|promised|agreed|said (?:she|he|they)(?:'ll| will| would)) (?:\\w+ )?to (?:have a (?:quiet )?word|mention|take (?:it|this) up|raise|bring|look into|write to your|intervene|speak to you|put in a word|make a call)`,
      `(?:have|has|having|had|for|want|wants|like) a (?:quiet|little|discreet) word`,
      '(?:would like|wants?|will want|is going to have|will have|will be having) (?:to have )?a word with you',
      '(?:rais(?:e|ed|ing)|took|take|mention(?:ed)?|bring|brought) (?:it|this|the matter)(?: up)? (?:[\\w]+ ){0,5}(?:with|to|at) (?:the|your) (?:[\\w-]+ ){0,2}(?:consultant|committee|board|provost|dean|editor[- ]in[- ]chief|publisher|director|trustees|council|ministry|owner|chairman|professional body|partners?)',
      "(?:i have|i've) (?:not|n't) (?:yet )?(?:gone|written|been|spoken) to (?:the|your) (?:\\w+ )?(?:trustees|board|director|dean|chair|press|head office|boss|manager|governors|council|owner)~(?:because|as|since|chance|first)",
      `(?:copied|copying|cc'?d|cc'ing) (?:in )?(?:mr|mrs|ms|dr|professor|prof|sir|lady|lord|baroness|dame|councillor|father|the)\\.? ~~(?:who|as (?:i|he|she)|so that|since (?:he|she|they)|because (?:he|she|they)) (?:\\w+ ){0,2}(?:can see|should|ought|may|sits|chairs?|likes?|takes?|knows?|thinks?|has|is aware|are aware|signed|asked me|was the one|believe|gather|everyone|will)`,
      `(?:i have|i've|i|i'll|i will|i shall|i thought it (?:only )?\\w+ (?:that|to)) (?:\\w+ ){0,3}(?:copied|copying|copy|let|shown|sent|given|told|asked|kept) (?:\\w+ )?(?:the|your) (?:[\\w'-]+ ){0,2}${BOSS} (?:in |have |see |know |should |has |a copy|whether|how|about (?:this|it|your)|what happened|and he|and she|who)`,
      `(?:head office|the (?:[\\w'-]+ ){0,3}${BOSS}|${BOSS_NAME})~(?:may|might|will|would|often|usually|always|rather|perhaps|who|seems? to|could|reads?|sees?|sees? (?:it|this|things|the rules)) (?:\\w+ )?(?:see|sees|read|reads|take|takes|look|looks)? ?(?:it|this|these things|the rules[\\w ]{0,20}|things|the matter|these matters)? ?(?:a little |a bit |rather |quite |very )?(?:differently|in (?:another|a different) light|a different view|another view|different ideas)`,
      `(?:who|and) (?:\\w+ )?(?:likes? to (?:be|know)|takes? (?:an|a \\w+) interest in (?:how (?:the (?:prize|school|fund|trust|money)|this|you|these|places|your (?:staff|team|office))|what you|recruitment|these|such|cases|who)|should know|ought to (?:see|know)|(?:has|have) the (?:last|final) (?:word|say)|will (?:want|like) to know (?:how|what|why|that))(?! how (?:well|kind))`,
      `(?:like|want|care|interested|interest(?:ing)? to) (?:to )?(?:know|hear|see|be told) (?:how|what|that) ~(?:is|are|was|were|been) (?:being |always )?(?:turn(?:ed|ing) (?:away|down)|run|handled|decided|given (?:out|away)|shared out|treated|rejected|sent away|done in (?:his|her|their) name)`,
      '(?:one|a) (?:rung|level|floor|step|desk) (?:higher|up|above)|(?:gone|go|going|sent|asked?|asking|passed|written|writing|wrote) (?:to ask |it |this )?(?:upstairs|higher up)|as high as you|decided higher up,? so|top floor',
      `(?:deal|hear (?:it|this)|hear|speak|talk|put (?:my|this|the) (?:case|matter|question)|take (?:it|this)|prefer to deal|find|told|(?:go|taken|took) (?:it|this)|wait|ask) (?:\\w+ )?(?:with|from|to|for) (?:the|those) (?:\\w+ )?(?:persons?|people|ones?|man|woman|partner|vp|committee|those|director|ones|commissioner)? ?(?:who|whose|that|whom|you) (?:\\w+ )?(?:decides?|decision|hold|holds|signs?|owns?|pays|has the|have the|makes? the|opened|tied|answers? to|report to|appointed you|trained you|policy|budget|last word)`,
      `you(?:'re| are)? (?:are |were )?(?:only|just|merely|but) (?:the |an? |a mere )?(?:\\w+ )?${JUNIOR}|you only work there|(?:your|that your) hands are tied`,
      `(?:your own|only your|your) view,? and (?:see|ask|find out)|(?:ask|asking|get|want) ${SOMEBODY} (?:to )?(?:~)?(?:overrule|reverse|overturn)`,
      'who (?:(?:is it that|actually|really|else) decides|(?:is it that |actually |really |else |in the end )?(?:signs? off on|has the (?:final|last) (?:word|say)|makes the (?:final |real )?decisions?|can (?:overrule|overturn|reverse)))',
      '(?:who|whom) (?:do |does |did )?(?:you|your \\w+) (?:report|answers?) to|(?:person|people|one|ones|those|committee|board|body) (?:that |who |whom )?you (?:report|answer) to|to whom (?:you|do you) (?:report|answer)|to whom does your',
      `who is your (?:\\w+ )?(?:boss|manager|superior|supervisor|line manager|director)`,
      `(?:i have|i've|<ive> got)(?: got)? (?:his|her|their|the \\w+'s|(?:sir|lord|lady|dame|mr|mrs|ms|dr) [\\w']+'?s?) (?:private|direct|personal|mobile|home|own)(?: mobile| phone)? ?(?:number|line|e-?mail|phone)?`,
      '(?:on|have|got) (?:his|her|their) (?:private|personal|direct|home) (?:\\w+ )?(?:number|line|e-?mail|phone)',
      `(?:made|arranged|booked|asked for) (?:an? )?(?:appointment|meeting|call) with (?:${TO_BOSS}|the partner)|(?:take|taking) up some of (?:the|your) (?:\\w+ )?${BOSS}'s`,
      `(?:i shall|i will|i'll|shall|i must|i'd rather|i would rather|i) (?:wait|ask|hear it|hear this|hear|try) (?:for |from |until )?(?:${TO_BOSS}|(?:mr|mrs|ms|dr|professor|sir|lady) \\w+)(?:,? who [\\w ]{1,30},?)?(?: (?:himself|herself|themselves|to tell me|to ring me|to take it from|to decide|whether (?:it|this|you)|why|to look))`,
      `(?:let|thought it (?:\\w+ ){0,3}(?:to|that)) (?:\\w+ )?(?:your|the) (?:[\\w'-]+ ){0,2}(?:superiors?|boss|supervisor|manager|director|dean) (?:\\w+ )?(?:explain|tell|decide|know|to tell)`,
      `a (?:friend|colleague|contact|neighbour|member) (?:of mine )?(?:on|in) (?:your|the) (?:\\w+ )?(?:board|council|committee|trust|ministry|press) ~(?:word|look into|offered|agreed|mention|says|told|thinks|encourag)\\w*`,
      `(?:people|friends|someone|somebody) (?:above you|on your (?:\\w+ )?(?:board|council))`,
    ],
    unless: [
      'speculative',
      `${KINDLY}|grateful(?! if)|glad (?:to be|that she|that he|when)`,
      "(?:kept|keep|stepped) (?:\\w+ )?out|(?:never|not|n't) (?:\\w+ )?(?:tell|told|mention|come up|ask|go(?:ne)? (?:round|over|behind))|never shared|funny about|nothing to do with|my own (?:boss|manager|board|head)|my boss",
      "(?:not|n't|never|rather not) (?:\\w+ ){0,2}trouble (?:anyone|anybody|somebody|someone)|above the \\w+",
      '(?:paper ?work|receipt|expenses|invoice|keys?|locker|parking|library|bus|meter|umbrella|catalogue|greenhouse|deposit|certificate|visa)',
      '(?:novel|story|play|chapter|script|rung (?:the|a)|ladder|grade)',
      'may i (?:copy|have)|have your blessing|your leave',
    ],
    message: 'The reader may hear that they do not count.',
    why: 'Asking past the person who answered says that their answer is worth nothing.',
    source: TIP_PROFESSIONAL,
    fix: either(APPEALS, leaveOut),
    bad: [
      'I wonder if your director knows how this is handled.',
      'Is there somebody above you who could look at it?',
      'I happen to know your chairman.',
      'The principal was surprised to hear of it.',
      'Who do you answer to?',
      'I realise you are only the assistant.',
      'Head office may see it differently.',
      'My neighbour on the council has promised to have a quiet word.',
    ],
    good: [
      'Could you tell me who handles speculative applications?',
      'I know your team has had a busy spring.',
      'I wonder if your team would be free for a call.',
      'The dean and I go back a long way, and I was glad that she kept out of it.',
      'Your founder was surprised that anybody still had her first catalogue.',
      'Who signs off the expenses form?',
    ],
  }),
];
