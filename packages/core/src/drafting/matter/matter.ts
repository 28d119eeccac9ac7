import { foundIn, holdsIn } from '../../asked-of.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Field } from '../../vocabulary.ts';
import type { DraftInput } from '../draft.ts';
import type { PhraseBook } from '../phrases/phrase-book.ts';
import { titleElsewhere } from './title-elsewhere.ts';

const ROLE = /^[\p{L}\d][\p{L}\d &,/+'’()-]{1,50}$/u;
const SAYS_ROLE = /\b(?:roles?|positions?|jobs?|posts?|stellen?|postes?|puestos?|vacan\w{0,4})\b/i;

/** What advertisements put behind a title: "(20 hours, term time)", "(m/w/d)". */
const HOURS = /\s?\([^()]{0,40}(?:\d|hours?|time|band|grade|\/)[^()]{0,40}\)/i;

/** What a subject says of the letter behind the title. */
const ABOUT_IT = /[\s:–—-]{1,3}(?:outcome|update|decision|results?|application|interview|vacancy)$/i;

/** Places of another kind that a reading may take for a job. */
const NO_JOB =
  /\b(?:grants?|funds?|scheme|round|prize|award|bursary|fellowship|residenc\w{1,3}|programme|slots?|speaking|talks?|stage|unit|tender|auditions?|IVR)\b|\d{3}/i;
export const WORK_WORDS =
  /\b(?:role(?!.?play)|position|post|job|vacanc(?:y|ies)|apprentice\w{0,6}|candidates?|recruit\w{0,6}|interview\w{0,3}|hiring|internship|career)\b/i;

/** The role, where the letter or its subject names it in so many words; a reading's guess is not repeated. */
export function roleIn({ reading, message }: DraftInput): string {
  const role = (reading.role ?? '').replace(HOURS, '').replace(ABOUT_IT, '').trim();
  if (!ROLE.test(role) || holdsIn(SAYS_ROLE, role) || !JOBS.has(reading.field)) return '';
  const text = `${message.subject}\n${reading.text}`;
  if (reading.language === 'en' && (holdsIn(NO_JOB, role) || !holdsIn(WORK_WORDS, text))) return '';
  return text.includes(role) ? role : '';
}

const JOBS: ReadonlySet<Field> = new Set<Field>(['job', 'promotion']);

/** What the letter itself calls the place: a role, a position, a post. Empty where it speaks of none. */
export function postIn({ reading, message }: DraftInput): string {
  const text = `${message.subject}\n${reading.text.slice(0, 4000)}`;
  if (/\b(?:grant|scheme|tender|auditions?|proposal)\b/i.test(text)) return '';
  const found = /\b(role(?!.?play)|position|post|apprenticeship)\b/i.exec(text)?.[1]?.toLowerCase();
  return found ?? (holdsIn(WORK_WORDS, text) ? 'role' : '');
}

/** Who asks for more at home applied for it where a panel chose. */
const PANEL = /\b(?:panel|interview\w{0,3}|appointed|applicants?|applications?|shortlist\w{0,3})\b/i;
const APPLIED_ELSEWHERE =
  /(?<!\p{L})(?:bewerb|beworben|bewirb|stelle|kandidat|candidat|postul|puesto|postes?(?!\p{L})|recrut|selecci|processo|vaga|sollicit|vacature|functie|currículum|colloqui|entretien|entrevista|Lebenslauf|CV)/iu;
/** German: they call it an enquiry themselves. */
const ENQUIRED = /(?<!\p{L})(?:Ihre|deine|Ihrer|deiner) (?:Initiativ)?Anfrage(?!\p{L})/u;
const APPLIED = /\b(?:appl(?:y|ied|ying|ications?)|candida\w{1,4}|CV|r[ée]sum[ée])\b/i;

/** What the letter was about, as the object of a verb: the work by its title, or what such things are called. */
export function matterIn(input: DraftInput, book: PhraseBook): string {
  const { reading, message } = input;
  const text = `${message.subject}\n${reading.text}`;
  const usual =
    (reading.language === 'en' ? workIn(input) : null) ?? calledIn(reading, text) ?? book.matter[reading.field];
  if (reading.field === 'promotion' && reading.language === 'en' && holdsIn(PANEL, text)) return book.matter.job;
  if (reading.field !== 'job') return usual;
  if (reading.language !== 'en')
    return holdsIn(APPLIED_ELSEWHERE, text) && !holdsIn(ENQUIRED, text) ? usual : book.matter.other;
  const isApplicant = input.context.stage !== undefined && input.context.stage !== 'client';
  return isApplicant || holdsIn(APPLIED, text) || holdsIn(WORK_WORDS, text) ? usual : SENT;
}

const SENT = 'what I sent you';

/** What the letter itself calls what was sent in, where that is not what its field calls it; null where it has no such word. */
function calledIn({ language, field }: Reading, text: string): string | null {
  if (language === 'de')
    return field === 'grant' && /bewerb/iu.test(text) && !/antr[aä]g/iu.test(text) ? 'meine Bewerbung' : null;
  if (language === 'fr') return field === 'literary' && holdsIn(POEMS, text) ? 'mes poèmes' : null;
  if (language !== 'en') return null;
  if (field === 'literary') return holdsIn(READING, text) ? null : SENT;
  if (field === 'conference') return holdsIn(PROPOSED, text) ? 'my proposal' : null;
  return OFFERED.has(field) && holdsIn(QUOTE, text) ? 'my quote' : null;
}

const POEMS = /(?<!\p{L})poèmes(?!\p{L})/iu;
/** Words of somebody who reads what authors send. */
const READING =
  /\b(?:read|reading|stor(?:y|ies)|poems?|poetry|manuscript|novel|essay|book|query|pages|piece|fiction|submissions?)\b/i;
const PROPOSED = /\bproposals?\b/i;
/** What they call a quote themselves. */
const OFFERED: ReadonlySet<Field> = new Set<Field>(['freelance', 'sales']);
const QUOTE =
  /\b(?:your (?:\p{L}+ )?quot(?:e|ation)|the quote|quote for|getting the quote|(?:for|getting|got) (?:the|your) (?:price|estimate)(?= (?:on|for)\b|[,.;!]))\b/iu;

const TITLED: ReadonlySet<Field> = new Set<Field>([
  'literary',
  'journal',
  'conference',
  'speaking',
  'grant',
  'residency',
]);
const QUOTED =
  /[“"«]([\p{Lu}\p{N}][^“”"«»\n]{1,90}?)[.,]?[”"»]|(?<=\s)[‘']([\p{Lu}\p{N}][^‘’'\n]{2,60}?)[.,]?[’'](?=[\s.,;)])/gu;
/** "Project: The Weighing Room" on a line of its own. */
const LABELLED = /^[ \t]{0,4}(?:project|title|work)[ \t]?:[ \t]{1,4}(\p{Lu}[^\n]{3,60})$/imu;
/** A title in capitals within a sentence, as agents write it: THE LIGHTHOUSE ACCOUNTANT. */
const CAPITALS = /(?<=\p{Ll} |: )(?!NO |NOT )\p{Lu}[\p{Lu}'’-]{0,20}(?: \p{Lu}[\p{Lu}'’-]{0,20}){1,8}(?=[ .,;!?]|$)/gmu;
/** Where a work may go next, and no work itself. */
const IN_PRINT =
  /^(?:The )?(?:\w+ ){0,3}(?:Journal|Archives|Annals|Review|Quarterly|Magazine|Letters|Proceedings|Transactions|Bulletin)\b/;
const MOST_WORDS = 14;
/** Here a single word in quotation marks is as often a criterion: "Impact". */
const FUNDED: ReadonlySet<Field> = new Set<Field>(['grant', 'residency', 'job']);

/** The title of the user's work as the letter or its subject has it: in quotation marks, by a label, or in capitals; null where it names none. */
export function workIn(input: DraftInput): string | null {
  const { reading, message } = input;
  if (!TITLED.has(reading.field) && !isMisreadJob(input)) return null;
  if (reading.language !== 'en') return titleElsewhere(input, FUNDED.has(reading.field) ? 2 : 1);
  const text = `${message.subject}\n${reading.text.slice(0, 3000)}`;
  const titles = [...text.matchAll(QUOTED)].map((found) => found[1] ?? found[2] ?? '');
  const fewest = FUNDED.has(reading.field) ? 2 : 1;
  const title = [...titles, LABELLED.exec(text)?.[1] ?? '']
    .map((found) => found.trim())
    .find((found) => isTitle(found, fewest) && !IN_PRINT.test(found));
  if (title === undefined) return reading.field === 'literary' ? inCapitals(text) : numbered(input, text);
  return `“${title}”`;
}

/** A job that nobody hires for: a grant, a scheme, a call for talks. */
function isMisreadJob(input: DraftInput): boolean {
  return input.reading.language === 'en' && input.reading.field === 'job' && postIn(input) === '';
}

function isTitle(title: string, fewest: number): boolean {
  const words = title.split(/\s+/);
  if (words.length < fewest) return false;
  return words.length <= MOST_WORDS && !/[.!?]\s/.test(title) && (words.length > 1 || title.length >= 3);
}

/** Where there is no title, a number tells it from the others: "abstract 188". */
const NUMBERED =
  /\b(abstract|paper|manuscript|submission|proposal)(?: (?:no\.?|number|id))?\s?#?((?=[\p{L}-]{0,6}\d)[\p{L}\d-]{2,20})(?=[\s.,;:)]|$)/iu;

function numbered({ reading }: DraftInput, text: string): string | null {
  if (reading.language !== 'en' || (reading.field !== 'journal' && reading.field !== 'conference')) return null;
  const found = foundIn(NUMBERED, text);
  return found === null ? null : `${(found[1] ?? '').toLowerCase()} ${found[2] ?? ''}`;
}

function inCapitals(text: string): string | null {
  return text.match(CAPITALS)?.find((title) => /\p{Lu}{4}/u.test(title)) ?? null;
}
