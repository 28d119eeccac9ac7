/** Hiring systems, job boards, submission managers and mailers: they carry mail, they never decide. Registrable names. */
export const RELAYS: ReadonlySet<string> = new Set(
  [
    'greenhouse greenhouse-mail lever workday myworkday myworkdayjobs smartrecruiters icims taleo successfactors jobvite ashbyhq ashby breezy breezyhr bamboohr workable workablemail teamtailor',
    'recruitee personio recruiterbox jazzhr resumator applytojob avature brassring kenexa oraclecloud ultipro ukg dayforce ceridian adp paylocity paycom rippling gem hire comeet freshteam pinpointhq',
    'traffit jobylon talentclue bizneo endalia infojobs softgarden rexx-systems d-vinci concludis onlyfy prescreen umantis haufe talentsoft cegid digitalrecruiters flatchr taleez welcomekit werecruit beetween nicoka',
    'talention homerun hireserve emply varbi reachmee easycruit hr-manager pageuppeople pageup elmo snaphire livehire jobadder bullhorn vincere eploy tribepad networxrecruitment applicantstack clearcompany',
    'newtonsoftware silkroad hirebridge hiringthing hirevue phenom eightfold beamery symphonytalent gupy kenoby solides vagas catho abler recruut inrecruiting altamira arcadiahr zucchetti',
    'linkedin indeed indeedemail glassdoor ziprecruiter monster stepstone xing apec hellowork cadremploi welcometothejungle jobteaser handshake joinhandshake wellfound angel hired otta dice careerbuilder simplyhired',
    'totaljobs reed cvlibrary jobsite seek naukri jobstreet nationalevacaturebank werk jobsdb adzuna jooble talent neuvoo jobgether malt upwork fiverr freelancer toptal',
    'submittable submissionmanager moksha duotrope querymanager querytracker manuscriptmanager editorialmanager scholarone manuscriptcentral ejpress aries easychair openreview cmt3 cmt softconf sessionize papercall pretalx',
    'oxfordabstracts ex-ordo exordo fluxx grantinterface foundant smartsimple optimytool ffestival filmfreeway castingnetworks actorsaccess spotlight backstage castingworkbook slideroom embark liaisonedu commonapp ucas parcoursup',
    'mailchimp mailchimpapp sendgrid mailgun amazonses sparkpost postmarkapp mandrillapp hubspot hubspotemail intercom zendesk freshdesk salesforce exacttarget constantcontact gmailusercontent docusign calendly',
    'immobilienscout24 immoscout24 immowelt leboncoin seloger zillow rightmove zoopla openrent spareroom idealista fotocasa immobiliare funda kamernet pararius wg-gesucht',
  ].flatMap((line) => line.split(' ')),
);

/** Names relays go by in a display name or a text. Folded. */
export const RELAY_NAMES: ReadonlySet<string> = new Set([
  ...RELAYS,
  'job alerts',
  'jobs',
  'linkedin jobs',
  'indeed apply',
  'editorial manager',
  'scholarone manuscripts',
  'query manager',
  'applicant tracking system',
  'talent community',
  'welcome to the jungle',
  'smart recruiters',
  'zip recruiter',
  'bamboo hr',
  'france travail',
  'pole emploi',
  'apec',
]);

/** Providers of personal mailboxes: their domain says nothing about an employer. */
export const MAILBOX_PROVIDERS: ReadonlySet<string> = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac proton protonmail pm gmx web t-online freenet posteo mailbox orange wanadoo free laposte sfr libero virgilio tiscali alice telefonica terra uol bol ziggo kpnmail xs4all planet hetnet fastmail hey zoho yandex mail qq 163 comcast verizon att btinternet sky example'.split(
    ' ',
  ),
);

/** What services that carry mail add to their names: `taleo-relay`, `Teamtailor Mail`. */
const CARRYING: ReadonlySet<string> = new Set(
  'mail mails mailer relay recruit recruiting recruitment jobs careers apply ats hr notify notifications noreply messages hire'.split(
    ' ',
  ),
);

/** Whether a domain, or a name's words, are those of a service that carries mail, and nothing else: `rippling-relay`. */
export function isRelayName(words: readonly string[]): boolean {
  return words.some((word) => RELAYS.has(word)) && words.every((word) => RELAYS.has(word) || CARRYING.has(word));
}

/** Parts of a host that are a service's own: `us.greenhouse-mail.io`, `mail.lever.co`. */
const OF_SERVICE =
  /^(?:www|e?mail\d*|mx\d*|us|eu|uk|na|app|apply|hire|jobs?|careers?|notifications?|notify|no-?reply|reply|talent|hr|relay|send(?:er)?|email|messages?|my|alerts?|updates?|recruiting|recruitment|smtp|go|cloud|wd\d+)$/u;

/** Whose account at a hiring system a host names: `vellumrail.avature.net`; empty where it names none. */
export function tenantOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const at = labels.findIndex((label) => RELAYS.has(label) || isRelayName(label.split('-')));
  return labels.slice(0, Math.max(0, at)).findLast((label) => label.length > 3 && !OF_SERVICE.test(label)) ?? '';
}
