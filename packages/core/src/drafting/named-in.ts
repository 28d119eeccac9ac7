import { holdsIn } from '../asked-of.ts';
import type { DraftInput } from './draft.ts';
import { smallFirst } from './first-letter.ts';
import { WORK_WORDS } from './matter/matter.ts';

/** What subjects say of the letter, and not of what it is about. */
const ABOUT_THE_LETTER =
  /^(?:an? )?(?:update|decision|outcome|result|news|award|contract award|award decision|response|reply|feedback|information|notification|following up|follow[- ]up|status|thank you|thanks|message)(?: of| on| about| regarding| for| from| to| re| concerning|:)+ /i;
const BEHIND =
  /[\s,:;–—-]{1,4}(?:(?:the |interview |application |our |final )?(?:outcome|decision|results?|update|notification|response|reply|feedback|news|status|standstill letter|award letter|self[- ]?tapes?|auditions?|assessment summary|regret|unsuccessful|(?:notification|notice|letter) of (?:the )?(?:\p{L}+ ){0,2}\p{L}+)(?: of (?:shortlisting|interviews?|application|your \p{L}+)(?: (?=[\p{L}/-]{0,6}\d)[\p{L}\d./-]{3,24})?)?|(?:ref|reference|no|nr)\b.*|applications?|quotations?|quotes?|our (?:answer|reply)|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)$/iu;
/** "Your proposal of 2 July", without its day. */
const CUT_OFF = /\s(?:of|from|dated|on|for|to|at|in|with|by|and)$/i;
/** What was sent in, by its number. */
const NUMBERED =
  /[\s,:;–—-]{1,4}(?:proposal|submission|paper|abstract|application|entry|manuscript|bid|tender)\s?(?:no\.?|number|#)?\s?[\p{L}-]{0,6}\d+$/iu;
const MARK = /^(?:(?:re|fw|fwd|aw)\s?:\s?|\[[^\]]{1,40}\]\s?)+/i;
/** A code before the name: "PV/2026/031", "Ref 318-26-4471". */
const CODE =
  /^(?:(?:ref(?:erence)?|ITT|RFP|RFQ|ITQ|PQQ)\.?:?\s?)?(?=[\p{L}\d/.-]*\d)(?=[\p{L}\d]*[/.-])[\p{L}\d][\p{L}\d/.-]{4,24}[\s:,–—-]+/iu;
const APPLICATION =
  /^(?:your |my )?(?:job )?(?:application|candidacy|candidature|interview|audition|bid|tender|proposal|submission|enquiry|query|request|quote|quotation|offer|pitch|manuscript|manuscripts?)(?: (?:for|to|as|on|about|at|with|of)|:|\s?[-–—]) (?:the |a |an |our )?/i;
/** "Internal vacancy 5530 Ward Manager". */
const VACANCY =
  /^(?:internal |external )?(?:vacancy|job|post|position)\s(?:no\.? ?|nr\.? ?|ref\.? ?|#)?(?=[\p{L}/-]{0,6}\d)[\p{L}\d/.-]{3,24}(?:\s?[-–—:,]\s|\s)/iu;
/** "Your application 40871265 - MSc Food Safety". */
const APPLICATION_NUMBER =
  /^(?:your |my )?(?:application|submission|bid|proposal|tender)\s(?:no\.? ?|nr\.? ?|ref\.? ?|#)?(?=[\p{L}/-]{0,6}\d)[\p{L}\d/.-]{3,24}(?:\s?[-–—:,]\s|$)/iu;
/** "Copy Editor at Alder Works": the reader knows where. */
const AT_HOUSE = / (?:at|with|@) \p{Lu}.*$/u;
/** What parts a house from what follows: "Millpond Arts residency 2027" is one name. */
const HOUSE_APART = /^\s?[-–—:|,]\s/;
/** Nothing to name: a status, an apology, a pleasantry, a person. */
const UNFIT =
  /[@<>{}|_*!?=]|https?:|\b(?:you|we|I|us|unfortunately|sorry|regret\w*|unsuccessful|hello|hi|dear|thanks?|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|callback|filled|decline[sd]?|reject\w*|update|outcome|decision|result|answer|news|following|status|notification|confidential|important|quick|question|note|notification|message|chat|call|meeting|absage|no|not)\b/i;
/** "After your visit": a time, and no thing. */
const NO_THING = /^(?:after|before|since|following|about|regarding|from|with|on|at|in|as|by|of|to|for)\s|\s\/\s/i;
/** "Stocking your candles": a doing has no article. */
const A_DOING = /^\p{Ll}{3,}ing your \p{L}/u;
/** "MapCon 2026": a name and a year go without an article. */
const AN_EVENT = /^\p{Lu}[\p{L}\d-]{2,23} (?:19|20)\d{2}$/u;
/** "Tides Festival 2027". */
const AN_EVENT_OF_WORDS = /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Festival|Fest|Conference|Summit|Fair|Week) (?:19|20)\d{2}$/u;
const MOST_WORDS = 9;
const COUNTED = /^(?:(?:the|a|an|my|our|your|this|that)\s|[“"'‘])/i;

/**
 * What an English letter is about, as its subject names it and a sentence may: "the Groundsman/climber job", "Flat 3, 41 Tannery
 * Row", "my article on the Harwich pilots". Empty where the subject names nothing that reads well.
 */
export function namedIn(input: DraftInput): string {
  const { message, reading } = input;
  if (reading.language !== 'en') return '';
  let bare = withoutReader(message.subject.slice(0, 200).replace(/\s+/g, ' ').trim().replace(MARK, ''), input).replace(
    CODE,
    '',
  );
  for (let round = 0; round < 3; round += 1) {
    bare = bare.replace(ABOUT_THE_LETTER, '');
    // "Your Small Grants application" is named so.
    if (!/^your .{2,60} application$/i.test(bare)) bare = bare.replace(BEHIND, '');
    // "Weaving intensive 9-13 March", of which the last day is cut off.
    bare = bare
      .replace(NUMBERED, '')
      .replace(CODE, '')
      .replace(CUT_OFF, '')
      .replace(/ \d{1,2} ?[-–]$/, '')
      .trim();
  }
  // "Orbitpay - Data Analyst": the house goes without saying.
  const house = (reading.organisation ?? '').toLowerCase();
  const behind = bare.slice(house.length);
  if (house !== '' && bare.toLowerCase().startsWith(house) && HOUSE_APART.test(behind))
    bare = behind.replace(HOUSE_APART, '');
  // Behind a number stands who applied: "Application 7726 - Leagrave Growers".
  if (reading.field === 'grant' && APPLICATION_NUMBER.test(bare)) return '';
  const thing = bare
    .replace(VACANCY, '')
    .replace(APPLICATION_NUMBER, '')
    .replace(APPLICATION, '')
    .replace(/\s?\([^()]{0,60}\)/g, '')
    .replace(reading.field === 'job' ? AT_HOUSE : /$^/, '')
    .replace(/[\s,:;–—-]{1,6}$/, '');
  // Of a house alone it is not said what was applied for.
  if (TO_DO.test(thing) || (house !== '' && thing.toLowerCase().replace(/^the /, '') === house.replace(/^the /, '')))
    return reading.field === 'sales' || reading.field === 'freelance' ? 'my proposal' : 'my application';
  // "Talk for our autumn programme": it is theirs.
  return ofTheirs(namedBy(thing, bare, input));
}

/** "Your application, Mira": who is written to is no part of what it is about. */
function withoutReader(subject: string, { message, profile }: DraftInput): string {
  const first = (profile?.name ?? message.to[0]?.name ?? '').split(' ')[0] ?? '';
  if (first.length < 2) return subject;
  const lower = subject.toLowerCase();
  const name = first.toLowerCase();
  if (lower.endsWith(`, ${name}`)) return subject.slice(0, -name.length - 2);
  return lower.startsWith(`${name}, `) ? subject.slice(name.length + 2) : subject;
}

/** "Your application to play 2027": what stands behind "to" is no thing. */
const TO_DO =
  /^(?:play|perform|speak|present|exhibit|join|read|attend|rent|study|teach|volunteer|work|become|be|take|host|show|sell|trade)(?= |$)/;

function ofTheirs(named: string): string {
  return named.replaceAll(/(?<!\p{L})our (?=\p{L})/giu, 'your ');
}

function namedBy(thing: string, subject: string, input: DraftInput): string {
  if (/^your /i.test(thing)) {
    // "Your UCAS application - BSc Zoology": what it was sent for stands behind.
    const yours = thing.slice('your '.length).split(/\s[-–—]\s/)[0] ?? '';
    return holdsIn(UNFIT, yours) || yours.split(' ').length > MOST_WORDS ? '' : `my ${yours}`;
  }
  const words = thing.split(' ');
  if (
    thing.length < 6 ||
    words.length > MOST_WORDS ||
    (words.length < 2 && !isPost(thing, input)) ||
    holdsIn(UNFIT, thing) ||
    NO_THING.test(thing) ||
    /[,:;]|\s[-–—]\s/.test(thing.replace(/^\p{Lu}\p{L}+ \d+[a-z]?, /u, ''))
  )
    return '';
  if (A_DOING.test(thing)) return thing.replace(/ing your /, 'ing my ');
  if (COUNTED.test(thing)) return /\p{Ll}/u.test(thing) ? smallFirst(thing) : thing;
  if (isAddress(thing) || AN_EVENT.test(thing) || AN_EVENT_OF_WORDS.test(thing)) return thing;
  // "Audition for The Winter's Tale": the article is the title's own.
  if (input.reading.field === 'audition' && subject.includes(` The ${thing}`)) return `The ${thing}`;
  return `the ${isTitle(words) || A_DAY.test(thing) || /^\p{Lu}\p{L}+ \d/u.test(thing) || isHouse(words[0] ?? '', input) ? thing : smallFirst(thing)}${nounFor(input, thing)}`;
}

/** "Receptionist": one word for a job that somebody applied for. */
function isPost(thing: string, { reading, message }: DraftInput): boolean {
  return (
    reading.field === 'job' &&
    /^\p{L}{5,}(?:er|or|ist|ant|ian|man|eer|ice)$/u.test(thing) &&
    holdsIn(WORK_WORDS, `${message.subject}\n${reading.text}`)
  );
}

const OF_POSTS =
  /\b(?:job|post|position|role|vacancy|apprenticeship|traineeship|internship|process|interviews?|competition|place|postdoc|fellowship|studentship|lectureship|secondment|opening|search|programme|program|scheme|placement|bursary|residency|award|grant|prize)s?\b/i;
/** "Data Analyst": whom somebody is to be. */
const OF_PEOPLE =
  /(?:er|or|ist|yst|ant|ian|man|eer|\b(?:chef|cook|nurse|partie|staff|lead|hands?|help|guide|clerk|host|barista|nanny|head|apprentice|trainee|intern|associate))$/i;
const OF_AUDITIONS =
  /\b(?:auditions?|parts?|roles?|productions?|plays?|shows?|seasons?|tours?|chorus|castings?|calls?|series|films?|musical|compan(?:y|ies)|positions?|posts?|trials?|programme|opera|panto\w*|ensemble|recalls?|workshop|concerts?)\b/i;
const OF_TENDERS = /\b(?:contract|tender|framework|bid|competition|procurement|lots? \d+)s?\b/i;

/** What stands behind a bare name: "the driver post", "the Grounds Maintenance tender". */
function nounFor({ message, reading }: DraftInput, thing: string): string {
  if (reading.field === 'tender') return holdsIn(OF_TENDERS, thing) ? '' : ' tender';
  // "Sub-principal bassoon" is an instrument and a person as well.
  if (reading.field === 'audition')
    return holdsIn(OF_AUDITIONS, thing) ||
      !/\b(?:audition\w*|cast(?:ing)?|parts?|roles?|tapes?|recalls?|play(?:ed|ing)?|panel)\b/i.test(reading.text)
      ? ''
      : ' audition';
  const told = `${message.subject}\n${reading.text}`;
  const hired = reading.field === 'freelance' && holdsIn(OF_PEOPLE, thing);
  const works = hired || (reading.field === 'job' && (holdsIn(WORK_WORDS, told) || holdsIn(OF_PEOPLE, thing)));
  if (!works || holdsIn(OF_POSTS, thing)) return '';
  const sent = SENT_AS.exec(message.subject)?.[1];
  if (sent !== undefined) return ` ${sent.toLowerCase()}`;
  return hired && !/\b(?:role|post|position|vacancy)\b/i.test(told) ? ' job' : ' post';
}

/** "Proposal: onboarding review": it is called what it was sent as. */
const SENT_AS = /^(?:re: ?)?(?:your |my )?(proposal|quotation|quote|pitch)\s?[:–—-]/i;

const A_DAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}* \d/u;

/** "Fjordhouse residency": a house keeps its capital. */
function isHouse(word: string, { reading, message }: DraftInput): boolean {
  const small = word.toLowerCase();
  const names = `${reading.organisation ?? ''} ${message.from?.name ?? ''}`.toLowerCase();
  const domain = message.from?.address.split('@')[1]?.toLowerCase() ?? '';
  return word.length > 3 && (names.split(/[^\p{L}]+/u).includes(small) || domain.startsWith(small));
}

/** "Flat 3, 41 Tannery Row", "12 Mill Lane": a name without an article. */
function isAddress(thing: string): boolean {
  if (
    /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Road|Lane|Row|Avenue|Terrace|Close|Drive|Square|Crescent|Mews|Gardens)$/u.test(
      thing,
    )
  )
    return true;
  return /^(?:(?:flat|unit|room|house|apartment|studio|plot|garage)\s\d|\d+[a-z]?\s\p{Lu})/iu.test(thing);
}

/** The second word has a capital, or the first more than one: its capitals are its own. */
function isTitle(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  // "Signage and Wayfinding": small words count for nothing.
  const second = words.slice(1).find((word) => !/^(?:and|of|for|the|in|on|to|with|&)$/.test(word)) ?? '';
  return /\p{Lu}.*\p{Lu}/u.test(first) || /^\p{Lu}/u.test(second);
}
