import { either, leaveOut, sayInstead } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';
import { DAMAGE, TIP_PROFESSIONAL } from '../sources.ts';

const BOSS =
  '(?:ceo|cto|coo|chief executive|chief editor|managing director|manager|managers|director|directors|boss|bosses|superior|superiors|supervisor|head office|headquarters|head of (?:\\w+ )?(?:department|hr|school|faculty|personnel)|hr(?: department)?|board(?: of \\w+)?|chair(?:man|woman|person)?|president|dean|rector|vice[- ]chancellor|provost|principal|trustees|owner|minister|editor[- ]in[- ]chief|publisher|head|governors|shareholders|council|line manager|team lead|senior management|management)';

export const OVER_HEAD: readonly Rule[] = [
  phrases({
    id: 'over-head/escalate',
    severity: 'error',
    match: [
      'your (?:\\w+ )?(?:dean|ceo|director|manager|boss|chair\\w*|president|board|editor[- ]in[- ]chief|supervisor|principal|rector|head office|superiors?|trustees|owner) (?:will|shall|is going to|may|might|ought to|should|needs? to) (?:\\w+ )?(?:hear|receive|get|know|learn|be (?:told|informed|interested|hearing))',
      `(?:<ill>|i am going to|i'm going to|i intend to|i plan to|i may|i might|i have(?= (?:copied|written|contacted|informed|forwarded|told|reported|complained|asked|spoken))|i shall have to|i am|i'm|i would|i will have to) (?:\\w+ ){0,2}(?:writ\\w+|copy\\w*|copied|cc(?:'d|ing|ed)?|contact\\w*|inform\\w*|tell\\w*|call\\w*|forward\\w*|tak\\w+|rais\\w+|e-?mail\\w*|report\\w*|speak\\w*|mention\\w*|address\\w*|bring\\w*|complain\\w*|address\\w*) (?:\\w+ ){0,5}(?:your|the|their|his|her) (?:\\w+ )?${BOSS}`,
      '(?:i|will|shall|may|might|to|be|am|been|must|is) escalat(?:e|ed|ing)',
      '(?:tak(?:e|ing)|bring(?:ing)?|rais(?:e|ing)) (?:this|it|the matter|my \\w+) (?:\\w+ )?(?:further|higher|up (?:with|to)|upstairs|above|to the top|over your head)',
      '(?:over|above) your heads?',
      `(?:speak|talk|talking|speaking|put me through|connect me|refer me|write|complain) (?:to|with) (?:somebody|someone|a person|people|anyone|your ${BOSS}|the ${BOSS}|a ${BOSS})(?: (?:more senior|senior|higher|above|with authority|in charge|who can decide|who decides|about (?:this|it|the|my)|instead|\\.))?(?=.{0,40}(?:senior|higher|above|authority|charge|decide|about (?:this|it|the decision|my)|instead|manager|supervisor|superior|boss))`,
      `(?:name|address|e-?mail|number|contact details?|details) of your (?:\\w+ )?${BOSS}`,
    ],
    unless: [
      'regards|hello|greetings|thank|congratulat|kind|congratulations|praise',
      '(?:questions?|talk|speech|lecture) (?:i|was|were)',
      'as you (?:asked|suggested|advised)',
      'in (?:19|20)\\d\\d',
      '(?:not|never) (?:be )?(?:to )?(?:tak|bring|rais)(?:e|ing)',
      'if you (?:prefer|think|like)',
    ],
    message: 'The reader will hear that you are going over their head.',
    why: 'Nobody above reverses it for the asking, and the person who could have helped no longer will.',
    source: DAMAGE,
    fix: either(leaveOut, sayInstead('If there is a route for appeals, could you tell me where to find it?')),
    bad: [
      'I will write to your CEO about this.',
      'I am copying your director.',
      'Let me speak to someone more senior.',
    ],
    good: [
      'I wrote to your CEO in 2019 when she gave the talk in Bath.',
      'Please give my regards to your director.',
      'Could you tell me who looks after the archive?',
    ],
  }),
  phrases({
    id: 'over-head/somebody-above',
    severity: 'warning',
    match: [
      'your (?:\\w+ )?(?:patron|chair\\w*|director|founder|owner|president|boss|ceo|dean|trustees?|sponsors?|minister|mayor) (?:is|happens to be|and i|was) (?:\\w+ ){0,3}(?:friend|neighbour|cousin|uncle|aunt|acquaintance|known|go back|play|of ours|of mine)',
      'my (?:\\w+ )?(?:member of parliament|mp|senator|congress\\w+|councillor|representative|mayor) ~(?:to (?:look|ask|raise|intervene|write)|about this|into (?:this|it))',
      '(?:take|raise|discuss|share) (?:it|this|the matter|my \\w+) (?:\\w+ )?with (?:the (?:people|ministry|council|foundation|body|board) (?:who|that|which)|your (?:funders?|sponsors?|donors?))',
      `(?:i (?:do )?wonder|wondering|curious|interesting to know|like to know|i doubt|not sure) (?:if|whether|that|what) (?:your|the) (?:\\w+ )?${BOSS} (?:knows?|is aware|are aware|has|have|would|will|thinks?|agrees?|approves?|shares?|sees?|makes?)`,
      `(?:does|do|is|are) (?:your|the) (?:\\w+ )?${BOSS} (?:know|aware|agree|approve|happy)`,
      `(?:somebody|someone|anyone|anybody|a person|people) (?:\\w+ )?(?:above|over|senior to) you`,
      `(?:somebody|someone|anyone|anybody|a person|people|a colleague) (?:\\w+ )?(?:with (?:the |more |some |real )?(?:authority|power|seniority|say)|more senior|higher up|further up|in authority|who (?:actually |really )?(?:decides|can decide|has the (?:power|authority|last word)))`,
      `(?:take|raise|discuss|settle) (?:this|it|the matter|my \\w+) (?:\\w+ )?(?:up )?with (?:the|your) (?:\\w+ )?${BOSS}`,
      `i (?:happen to |also |do |personally )?(?:know|am (?:a )?(?:friends?|acquainted|in touch)|play \\w+|went to school|was at school|had (?:lunch|dinner)|shall be seeing|will be seeing|see) (?:\\w+ )?(?:with |of |of your )?(?:your|the) (?:\\w+ )?${BOSS}`,
      `(?:may|might|shall|will|could) (?:\\w+ )?(?:mention|bring) (?:it|this) to (?:him|her|them|your ${BOSS}|the ${BOSS})`,
    ],
    unless: ['speculative', 'thank|glad|grateful|kind', 'regards'],
    message: 'The reader may hear that they do not count.',
    why: 'Asking past the person who answered says that their answer is worth nothing.',
    source: TIP_PROFESSIONAL,
    fix: either(sayInstead('If there is a route for appeals, could you tell me where to find it?'), leaveOut),
    bad: [
      'I wonder if your director knows how this is handled.',
      'Is there somebody above you who could look at it?',
      'I happen to know your chairman.',
    ],
    good: [
      'Could you tell me who handles speculative applications?',
      'I know your team has had a busy spring.',
      'I wonder if your team would be free for a call.',
    ],
  }),
];
