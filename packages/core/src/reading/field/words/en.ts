import type { FieldWords } from './field-words.ts';

export const en: FieldWords = {
  job: [
    'recruiting|recruiter|recruiters|recruitment|hiring|resume|careers|vacancy|vacancies|candidacy|employment|hr|internship|headcount|applicant|applicants|onboarding|payroll',
    '(talent acquisition|hiring manager|human resources|job search|cover letter|job application|career search|people team|talent team|hiring team)',
    '~ job|jobs|position|positions|role|roles|applicant|applicants|candidate|candidates|intern|salary|opening|interview|interviewing|cv|career',
  ],
  freelance: [
    'freelance|freelancer|freelancers|retainer|brochure|illustrator|copywriter|rebrand|redesign',
    '(day rate|hourly rate|your quote|your estimate|your rate|statement of work|our website redesign|creative brief|your services|new website|the brief|copywriting|your quotation)',
    '~ project|quote|client|agency|budget|brief|copywriter|illustrator|photographer|translation|designer|consultant|in-house|commission',
  ],
  sales: [
    '(your product|your platform|your solution|your software|the demo|product demo|current vendor|existing vendor|procurement team|current provider|existing provider|your tool|free trial|your pricing|sales team|incumbent|annual plan|your licence|your license|your offering)',
    '~ vendor|vendors|demo|pricing|licence|license|platform|provider|supplier|solution|subscription|contract',
  ],
  literary: [
    'essays|poems|poem|poetry|novel|memoir|submittable|anthology|fiction|nonfiction|flash|novella|screenplay',
    '(short story|your story|query letter|your query|literary agent|representation|our magazine|the magazine|literary magazine|the agency|our list|your pages|sample pages|children s book|picture book|your essay|first chapters|poetry editor|fiction editor|our issue|our press|your writing|reading period|writing elsewhere|placing it elsewhere|placing this elsewhere|finding an agent|your work elsewhere)',
    '~ manuscript|magazine|editors|stories|essay|agent|publisher|press|issue|writing|query|pages|publish|writer|writers|prose|poet',
  ],
  journal: [
    '(peer review|peer-review|peer reviewed|editor-in-chief|editor in chief|associate editor|handling editor|managing editor of the journal|reviewer comments|reviewers comments|referee reports|referee report|our journal|the journal|manuscript id|manuscript number|manuscript ms|editorial manager|scholarone|editorial board)',
    'journal of',
    '(reviewer 1|reviewer 2)',
    'referees|reviewers|referee',
    '~ journal|manuscript|reviewers|editorial|authors|corresponding',
  ],
  conference: [
    '(program committee|programme committee|program chairs|programme chairs|camera-ready|camera ready|your abstract|poster session|the proceedings|area chair|meta-review|call for papers|abstract submission|submission number|acceptance rate|accepted for presentation|conference program|scientific committee)',
    '~ conference|paper|abstract|poster|symposium|congress|proceedings|papers|abstracts|reviews|workshop',
  ],
  grant: [
    '(a grant|grant of|grant application|your grant|grant proposal|funding application|the grant|research council|grants team|grant programme|grant program|funding round|funding decision|letter of inquiry|letter of enquiry|arts council|project funding|study section|award panel|program officer|programme officer|for funding|grants committee|fellowship programme|fellowship program)',
    'grants|grantee|grantees',
    '~ grant|funding|foundation|fund|award|fellowship|trustees|proposal|proposals|scholarship|bursary',
  ],
  investor: [
    '(your deck|pitch deck|seed round|pre-seed|series a|our portfolio|investment committee|our fund|your round|venture capital|angel investor|term sheet|our thesis|investment thesis|this round|fundraise|your raise|lead investor|the raise|investment team|your startup|fundraising journey)',
    'invest|investing|investment|investors|ventures|founders|traction|startup',
    '~ round|deck|portfolio|partners|fund|founder|market|raise',
  ],
  audition: [
    'audition|auditions|auditioning|auditioned|casting|self-tape|callback|callbacks|headshot|choreographer|understudy',
    '(casting director|the part of|open call|the part|ensemble track|first refusal|sides|orchestra audition|your reel|the director|acting)',
    '~ production|theatre|theater|role|actor|actors|director|tape|cast|show|musical|orchestra|performer|film',
  ],
  admission: [
    'admissions|admission|undergraduate|matriculation',
    '(graduate school|graduate program|graduate programme|admissions committee|phd program|phd programme|doctoral program|doctoral programme|master s program|master s programme|mfa program|mba program|entering class|incoming class|academic year|place on the course|the department of|offer you a place at|graduate admissions|this year s class|university of)',
    '~ university|college|school|class|degree|program|programme|course|students|phd|mba|mfa|faculty|department|conservatory|academy',
  ],
  residency: [
    'residency|residencies|artist-in-residence|studios',
    '(artist in residence|writer in residence|residency program|residency programme)',
    '~ residents|studio|artists|colony|fellows',
  ],
  speaking: [
    'cfp|keynote|podcast|sessionize',
    '(your talk|call for speakers|call for proposals|talk proposal|session proposal|your session|speaker lineup|speaker line-up|speaker application|as a speaker|our speakers|the agenda|your speaking|guest on|your panel|lightning talk|meetup|our stage)',
    '~ speaker|speakers|talks|session|agenda|audience|schedule|panel|event|stage|summit',
  ],
  promotion: [
    'promotion|promotions|promoted|promote',
    '(promotion committee|promotion panel|promotion case|promotion cycle|your promotion|pay review|calibration|next level|performance review|your raise|a raise|pay rise|your grade|internal move|tenure)',
    '~ cycle|level|grade|calibration|manager|senior',
  ],
  tender: [
    'tender|tenders|tendering|bidder|bidders|rfp|rfq|rfi|itt|procurement',
    '(your bid|contract award|invitation to tender|request for proposal|request for proposals|framework agreement|award criteria|standstill period|evaluation panel|most economically|the lot|notice of award|award notice|lowest bid)',
    '~ bid|bids|lot|contract|scored|evaluation|contracting|supplier|suppliers',
  ],
  rental: [
    'tenancy|landlord|lettings|tenant|tenants|flatmate|roommate|housemate|sublet',
    '(the flat|the apartment|rental application|letting agent|the room|the lease|the property|monthly rent|housing application|the viewing|your viewing|the house share|flat share|the unit)',
    '~ flat|apartment|rent|lease|viewing|house|room|property|unit|deposit',
  ],
  personal: [
    '(just friends|second date|our relationship|seeing each other|as a friend|your party|birthday party|see you anymore|feelings for you|your wedding)',
    '~ date|friends|friendship|dinner|party|wedding|birthday',
  ],
};
