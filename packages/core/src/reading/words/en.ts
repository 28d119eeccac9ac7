import type { WordLists } from '../grammar/pattern.ts';

/** English words that patterns refer to by name. */
export const en: WordLists = {
  thing:
    'application|applications|candidacy|candidature|submission|submissions|manuscript|paper|article|abstract|proposal|proposals|pitch|story|stories|poem|poems|poetry|essay|essays|piece|pieces|work|query|novel|memoir|book|project|quote|quotation|estimate|bid|tender|profile|resume|cv|audition|tape|self-tape|reading|nomination|entry|entries|deck|film|talk|session|workshop|script|screenplay|play|portfolio|collection|chapters|expression of interest|eoi|startup|promotion|offer|estimate|illustrations|designs|samples|demo|deck|pages|nomination|video|reel|recording|thesis|round|visit|rental application|tenancy application',
  position:
    'position|positions|role|roles|job|jobs|opening|openings|vacancy|vacancies|post|internship|requisition|place|places|spot|spots|slot|slots|opportunity|fellowship|residency|seat|seats',
  candidate:
    'candidate|candidates|applicant|applicants|finalist|finalists|person|individual|individuals|people|submissions|proposals|projects|vendor|vendors|supplier|suppliers|agency|agencies|provider|providers|consultant|consultants|freelancer|freelancers|contractor|contractors|designer|illustrator|photographer|translator|editor|writer|writers|artist|artists|actor|actors|actress|performer|performers|dancer|singer|speaker|speakers|bidder|bidders|tenant|tenants|couple|family|partner|firm|team|studio|company|companies|colleague|colleagues|nominees|talks|sessions|papers|abstracts|applications|entries|works|stories|poems|offer|offers|bid|bids|quote|direction|directions|option',
  other:
    'other|another|others|different|stronger|alternative|internal|a few other|some other|several other|those|more experienced|more senior|a more experienced|a stronger',
  not: 'not|t|cannot|never|unable|no longer',
  unable:
    'unable|not able|not in a position|cannot|can t|couldn t|could not|won t|will not|can not|not going|not be able|won t be able|will not be able|not|aren t able|isn t able|wasn t able|weren t able|aren t in a position|no longer able',
  forward:
    '(move|moving|moved|go|going|come|coming|take|taking|push|carry|bring|put) (forward|forwards|ahead|further)|proceed|proceeding|proceed further|progress|progressing|advance|advancing|continue|continuing|pursue|pursuing|pursued',
  decided:
    'decided|chosen|chose|opted|elected|determined|agreed|concluded|decision|decide|choosing|deciding|resolved|made the call|made the choice',
  judged:
    'accept|accepted|accepting|offer|offering|offered|select|selected|selecting|include|included|including|publish|publishing|published|fund|funding|funded|award|awarded|invite|inviting|invited|consider|considered|considering|support|supported|approve|approved|represent|representing|recommend|recommended|admit|admitted|admitting|shortlist|shortlisted|programme|accommodate|accommodated|proceed|proceeding|pursue|pursuing|hire|hiring|hired|cast|book|booking|commission|engage|engaging|invest|investing|successful|chosen|choose|advance|advancing|progress|progressing|progressed|continue|continuing|renew|renewing|renewed|extend|extending|convinced|conviction|persuaded|taken further|take this further|take things further|taking things further|take it further|taken forward|take you forward|taking you forward|among|amongst|for us|for me|right for|suitable|suited|a match|a fit|the right|work out|working out|strong enough|passionate|enthusiastic|compelling|stretch|openings|vacancies|make the|find a place|able to use|moving forward|move forward|go ahead|going ahead|place you|host|feature|use it|use this|take it on|take this on|take you on|championing|champion|love with',
  elected:
    'chose|chosen|choose|picked|pick|selected|select|appointed|appoint|hired|hire|preferred|prefer|favoured|favored|signed|sign|settled|cast|awarded|award|offered|offer|gave|given|went|gone|go|going|opted|decided|let|rented|engaged|commissioned|booked|accepted|recruited|recruit|named|promoted|nominated|funded|elected|moving|move|proceeding|proceed|continuing|continue',
  else: 'someone|somebody|another|other|others|a different|different|one of the other|one of the others|an internal|a candidate|an applicant|a person|a colleague|a couple|a family|a more|a stronger|those whose|those who',
  chosen:
    'selected|chosen|shortlisted|short-listed|successful|accepted|picked|awarded|admitted|cast|nominated|recommended|invited|approved|granted|funded|appointed|hired|offered|longlisted|long-listed|promoted|retained|programmed|placed|put forward|taken forward|selected for',
  us: 'us|our|we|i|me|my|the team|the committee|the panel|the editors|the jury',
};
