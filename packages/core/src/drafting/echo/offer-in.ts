import type { Case } from '../../advice/case.ts';
import { sentencesSaying } from '../../advice/signs/letter-says.ts';

/** What a letter in English offers or asks for, which the answer takes up. */
export const OFFERS = [
  'introduction',
  'call',
  'notes',
  'feedback',
  'updates',
  'more-work',
  'wait',
  'again',
  'file',
  'openings',
] as const;
export type Offer = (typeof OFFERS)[number];

/** From here on a sentence counts as leaving something open. */
const OPEN_AT = 0.5;
const FEEDBACK_AT = 0.4;

const TALK =
  /\b(?:call|phone|talk|chat|speak|meet|coffee|zoom|sit down|walk you through|go through|catch up|debrief|half an hour|\d{2} minutes)\b/i;
const WRITTEN = /\b(?:notes|comments|scores?|scoring|marks?|reviews?|reports?|written|summary|sheet)\b/i;

const WORDS: readonly (readonly [Offer, RegExp])[] = [
  ['introduction', /\bintroduc\w{1,8}\b|\bput you in touch\b|\bconnect you\b/i],
  [
    'updates',
    /\b(?:updates?|keep (?:me|us) posted|track (?:your|the) progress|let (?:me|us) know how|follow(?:ing)? (?:your|along))\b/i,
  ],
  ['wait', /\b(?:wait(?:ing)?[- ]?list\w{0,2}|alternates?|reserve list|standby)\b/i],
  [
    'more-work',
    /\b(?:send|see|read|submit|query|show|hear|share|consider)\b[^.]{0,30}\b(?:more|other|another|new|next|something else|future)\b[^.]{0,25}\b(?:work|stor(?:y|ies)|poems?|pieces?|projects?|books?|novels?|manuscripts?|papers?|tapes?|portfolio|writing|pitch\w{0,2}|one|ideas?|proposals?)\b|\b(?:send|show|try) (?:us|me) (?:something|anything) (?:else|new|more)\b|\bmore of (?:it|your|what you)\b|\byour next (?:one|project|book|novel|piece|story|poem\w?|paper|script)\b/i,
  ],
  [
    'file',
    /\b(?:keep|kept|keeping|hold|hang on to|have|add|put)\b[^.]{0,40}\b(?:on file|in mind|on (?:our|my|the) (?:list|radar|books|database|freelance list)|details|CV|resume|r[ée]sum[ée]|name|tape)\b/i,
  ],
  [
    'openings',
    /\b(?:careers? (?:page|site|website)|other (?:roles|positions|openings|opportunities|vacancies)|future (?:roles|openings|opportunities|vacancies|positions)|job alerts|our website)\b/i,
  ],
  [
    'again',
    /\b(?:re-?appl\w{1,4}|apply|try|submit|come back|get (?:back )?in touch|write|shout|ping|ring|call|contact|next (?:round|year|season|cycle|intake|time|edition|call|autumn|spring|summer|fall))\b/i,
  ],
];

/** The offer that a letter makes most plainly; null where it makes none. */
export function offerIn(facts: Case): Offer | null {
  if (facts.reading.language !== 'en') return null;
  if (!facts.reading.noFeedback) {
    const [feedback] = sentencesSaying(facts, ['feedback'], FEEDBACK_AT);
    if (feedback !== undefined) return TALK.test(feedback) ? 'call' : WRITTEN.test(feedback) ? 'notes' : 'feedback';
  }
  const open = sentencesSaying(facts, ['door', 'condition', 'wait', 'route'], OPEN_AT);
  for (const [offer, pattern] of WORDS) if (open.some((sentence) => pattern.test(sentence))) return offer;
  return offerOfDoors(facts);
}

/** What the doors of the reading come to, where no sentence says it plainly. */
function offerOfDoors({ reading: { doors, field } }: Case): Offer | null {
  for (const { kind } of doors) {
    if (kind === 'apply-again' || kind === 'resubmit') return field === 'literary' ? 'more-work' : 'again';
    if (kind === 'waitlist') return 'wait';
    if (kind === 'keep-on-file' || kind === 'talent-pool') return 'file';
    if (kind === 'other-roles') return 'openings';
  }
  return null;
}
