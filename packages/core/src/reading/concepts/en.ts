import type { ConceptWords } from './concept-words.ts';

export const en: ConceptWords = {
  not: 'not t no never nor neither none without nothing cannot nobody isn wasn aren weren don didn doesn won couldn wouldn haven hasn hadn can’t cant dont wont',
  unable: 'unable impossible incapable fail failed fails prevent prevented',
  able: 'able can could possible capable may might',
  will: 'will ll shall going gonna',
  would: 'would d ought rather',
  if: 'if unless whether should case provided assuming suppose otherwise wherever whenever once until',
  we: 'we i us our me my ours mine ourselves myself',
  you: 'you your yours u ye yourself thee',
  they: 'he she they his her their them him hers theirs who whose',
  someone:
    'someone somebody another other others different else elsewhere instead alternative internal internally rival competitor',
  but: 'but however though although despite while whilst yet nevertheless nonetheless still',
  because: 'because since due owing reason reasons hence therefore thus given',
  ask: 'how what why where which question questions wonder',
  now: 'now current currently moment present presently today time occasion point stage tonight',
  again: 'again next future later another soon upcoming reapply resubmit anew revisit come',
  yet: 'yet pending until awaiting await undecided',
  already: 'already just recently',
  only: 'only just solely merely single',
  many: 'many numerous volume number hundreds thousands large high several lots record overwhelming strong dozens',
  few: 'few limited handful small less scarce fewer',
  more: 'more better stronger closer closely best most ahead further nearer higher above superior tighter edged outscored outranked',
  too: 'too overly excess beyond outside exceed exceeds',
  decide:
    'decide decision decided conclude concluded conclusion determine determined opted opt chose resolved verdict outcome result agreed elected resolve',
  decline:
    'decline declined reject rejection refuse refusal turned denied deny unsuccessful pass passing passed turning dropped drop ruled discarded unsuitable rejected nope dismiss',
  select:
    'select selected selection choose chosen shortlist shortlisted pick picked longlist finalist finalists nominated winner winners retained successful cut',
  proceed:
    'proceed progress move moving moved forward advance advanced continue pursue pursuing ahead forwards onward taking take taken stage onwards carrying carry going go goes gone went',
  offer: 'offer offered award awarded grant extend extended give given gave provide contract make making',
  accept:
    'accept accepted acceptance approve approved admit admitted admission include included inclusion agree place placing accommodate enrol green yes',
  publish:
    'publish publishing publication print represent representation acquire issue list programme program exhibit screen host stage run use',
  fund: 'fund funding funded invest investing investment finance back backing cheque sponsor support',
  hire: 'hire hiring recruit recruiting employ employment engage cast casting appoint appointed commission book booked appointment hires staffing',
  invite: 'invite invited invitation inviting delighted pleased excited',
  talk: 'talk speak call phone meet meeting chat discuss conversation zoom visit slot calendar schedule',
  fill: 'fill filled taken occupied let rented closed full sold gone',
  cancel:
    'cancel cancelled canceled cancellation withdrawn scrap scrapped eliminated discontinued axed abandoned restructuring restructure closed closing closure shelved terminated',
  pause:
    'pause paused hold postpone postponed freeze frozen suspend suspended delay delayed ice defer deferred halt rescheduled stalled backlog',
  withdraw: 'withdraw withdrew withdrawn withdrawal withdrawing retract',
  receive:
    'receive received receipt arrived arrive confirm confirmation confirming acknowledge submitted landed safely registered logged got',
  review:
    'review reviewed consider considered consideration evaluate evaluation assess assessed read reading looked look examine screening deliberation thought discussed',
  inform:
    'inform informed notify tell told know hear heard contact touch write writing advise share update let email respond reply',
  thank: 'thank thanks grateful appreciate appreciated appreciation gratitude cheers',
  wish: 'wish wishes wishing luck success best well endeavours endeavors journey fingers crossed rooting',
  regret:
    'unfortunately unfortunate regret regrettably sorry afraid sadly sad alas apologies apologise apologize disappoint disappointed disappointing disappointment apology bad pity heavy',
  hope: 'hope hoping hopefully hoped wish expect',
  encourage: 'encourage welcome happy glad feel free love please hesitate gladly invite keen open',
  apply: 'apply applied applying application applications submit submission candidacy applicant interest',
  keep: 'keep kept keeping retain retained hold save saved stay remain store',
  file: 'file files record records database mind radar books touch',
  wait: 'waitlist waitlisted waiting wait reserve alternate standby bench backup list',
  revise:
    'revise revised revision revisions rework reworked rewrite resubmit redraft edit edits rewritten version shorten',
  refer:
    'refer referred recommend recommended suggest suggested forward forwarded introduce passed colleague connect try',
  feedback:
    'feedback comments comment notes critique debrief scores score report reports remarks explanation details reasons individual individually explain',
  policy:
    'policy rule rules eligible eligibility ineligible criteria guidelines guideline unsolicited requirement requirements regulations terms allowed allow permit permitted statute scope remit mandate',
  need: 'need needs require required looking seek seeking search want wanted searching',
  fit: 'fit fits match matched suit suited suitable right align aligned alignment corresponds quite place home focus list',
  like: 'like enjoy enjoyed impressed impressive admire admired liked loved love pleasure strong talent talented merit promising lovely charming craft',
  compete:
    'compete competition competitive competing contest rank ranked ranking calibre caliber tough standard field pool',
  difficult: 'difficult hard tough difficulty easy agonising close torn',
  final: 'final definitive definitively appeal appeals correspondence reconsider last end irrevocable binding further',
  position:
    'position positions role roles job jobs vacancy vacancies post posts opening openings place places internship requisition seat fellowship residency opportunity spot studentship scholarship flat apartment tenancy unit',
  work: 'manuscript story stories poem poems poetry paper article abstract proposal pitch novel book work piece pieces film talk session tape audition bid tender quote estimate project script chapter chapters deck demo portfolio essay submission samples query company startup collection',
  candidate:
    'candidate candidates applicant applicants bidder bidders tenderer supplier contractor writer author artist actor speaker tenant entrant entries people person contender',
  team: 'team committee panel jury board editors editor council manager director judges reviewers faculty client department landlord owner partners trustees reader readers producer',
  money:
    'money budget budgets price pricing cost costs rate fee fees salary funds afford expensive spend spending pay quote cash financial dollars pounds cheaper',
  late: 'late deadline early timing closed date passed overdue missed premature soon expired timeline',
  experience:
    'experience experienced years senior junior skills skill background expertise seniority track overqualified hands seasoned exposure',
  degree:
    'degree qualification qualifications qualified certificate certification licence license diploma registration registered language fluent fluency phd grades gpa accreditation credential',
  location:
    'location located city relocate relocation commute distance local remote onsite abroad country region office based travel move nearby area territory',
  visa: 'visa visas sponsor sponsorship permit immigration passport citizens citizenship authorisation authorization',
  quality:
    'quality standard polish weak underdeveloped flat pacing prose voice plot rigour rigor methodology flawed unconvincing errors execution unclear muddled depth',
  room: 'capacity room space spaces places slots slot oversubscribed capped bandwidth load workload stretched crowded oversubscription',
  round:
    'round rounds call cycle season year edition intake cohort batch window spring autumn summer winter quarter month months weeks term reopen reopens',
  interview: 'interview interviews interviewed callback recall screening assessment test stage tryout viewing onsite',
  document:
    'document documents missing incomplete attachment form forms attach attached enclosed upload signature reference references transcript cv resume',
  website: 'website site careers career page portal openings listings postings board',
  pool: 'pool community network newsletter mailing subscribe talent database roster alerts join register',
  order:
    'order orders item items delivery deliver parcel shipping shipped refund refunded return stock product purchase tracking package shop store',
  payment:
    'payment card invoice bank account loan insurance claim mortgage transaction charge billing credit subscription debit payroll expense expenses',
  appointment:
    'reschedule meeting meetings appointment calendar monday tuesday wednesday thursday friday tomorrow agenda minutes',
  private:
    'dinner party wedding love lunch weekend birthday drinks spark friends kiss beer coffee holiday dating darling hugs xx',
  family:
    'son daughter friend wife husband mother father mum dad brother sister cousin kids child children neighbour boyfriend girlfriend aunt uncle nephew niece',
  code: 'patch merge merged commit branch build bug code pull github repo server release deploy api test tests linux kernel module file',
  authority:
    'council court planning parking tax hmrc irs police ministry government penalty fine appeal judge licensing petition vote law senate school',
  leave: 'leave holiday vacation sick absence days annual rota shift overtime timesheet',
  news: 'newsletter unsubscribe article podcast blog webinar episode subscribers issue read edition magazine tips ebook',
  survey: 'survey questionnaire minutes rate rating experience opinion anonymous',
  day: 'january february march april june july august september october november december saturday sunday',
  office: 'office away back return absence maternity leave urgent colleague',
  robot: 'automated automatically noreply monitored unattended mailbox system generated notification',
  error: 'error mistake mistaken mistakenly wrongly disregard ignore erroneously glitch wrong correction correct oops',
  congratulate: 'congratulations congrats thrilled delighted welcome excited aboard proud yay hooray',
};
