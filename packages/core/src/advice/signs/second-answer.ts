import { holdsIn } from '../../asked-of.ts';
import type { Message } from '../../message/message.ts';
import { intentOf } from '../../rejection/intent-of.ts';
import type { Case } from '../case.ts';
import { piecesOf } from '../letter-zones.ts';
import { AGAIN } from './again.ts';
import { saidInLetter } from './letter-says.ts';
import type { Sign } from './quoted-in.ts';
import { quotedIn } from './quoted-in.ts';
import { CHANGED_NOTHING } from './said-plainly-enough.ts';
import { GONE_OVER_AGAIN } from './said-sideways.ts';
import { UNCHANGED_BY_MORE } from './unchanged-by-more.ts';

/** Says by itself that this is the second time. */
const IN_ITSELF: readonly Sign[] = [
  {
    pattern:
      /\b(?:(?:we|i)(?:['’]re| are|['’]ll be| will be)? (?:stay(?:ing)?|stand(?:ing)?|stick(?:ing)?) (?:with|by|to) (?:our|the|my) (?:decision|original|first|choice|answer)|(?:has|have) to (?:stay|remain) a no|still (?:a )?no thanks?|(?:your|the) appeal (?:has been|was|is|against|of|regarding)\b[^.\n]{0,80}\b(?:considered|not upheld|dismissed|rejected|refused|unsuccessful|declined|heard)|appeal (?:is|was|has) (?:not upheld|dismissed|unsuccessful|declined)|(?:do|does|did) not uphold (?:the|your) appeal|(?:i am|we are|i['’]m|we['’]re) upholding (?:it|the|our))\b/i,
  },
];

/** The same once more, whoever asked how. */
const ONCE_MORE: readonly Sign[] = [
  {
    pattern:
      /\b(?:looked (?:at [^.\n]{2,60} )?(?:again|once more)|re-?considered|re-?read|reviewed|revisited|re-?assessed)\b[^.\n]{0,60}\b(?:following|after|in (?:the )?light of|in response to|as a result of|on the strength of) your (?:further |second |recent )?(?:letter|e-?mail|message|note|complaint|appeal|query|request|questions|reply)/i,
    unless: /\b(?:can be|may be|will be|if|would be)\b/i,
  },
  {
    pattern:
      /\bthank(?:s| you) for (?:asking|trying|applying to us|writing) (?:me |us )?(?:once )?again\b(?! (?:for|to|this year|in))[^\n]{0,80}\b(?:same|still|unchanged|no|afraid|stands|sorry)\b|\b(?:the|our|my|this) (?:answer|reply|position) (?:is|remains|stays|must be|has to be)(?: still)? the same\b|\bwith the same answer as\b|\bsame answer(?:,| as| again|[ ,]+I['’]m)/i,
    unless: /\bgive you the same\b/i,
  },
  {
    pattern:
      /\b(?:that|this|it|nothing|our (?:answer|decision|position|view)|the (?:answer|decision|position|outcome)) (?:still )?(?:has|have)(?:n['’]t| not)? changed(?! (?:our|my|how|the|a lot|much|hands))\b|\b(?:outcome|decision|answer|position|result) (?:is|remains|stays|stands) unchanged\b/i,
    unless: /\b(?:if|since then a lot|once|until|what has changed|if that has)\b|\b(?:that|this|it) has changed\b/i,
  },
  {
    pattern:
      /\bas (?:I|we) (?:wrote|said|told you|explained|let you know|mentioned)\b[^.\n]{0,20}\b(?:(?:a|two|three|four|some) (?:days?|weeks?|months?) ago|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter))|last (?:week|month|year|time)|already|before)\b[^.\n]{0,40}\b(?:went|gone|chosen|chose|decided|not|no|someone|somebody|happy with)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:nach (?:nochmaliger|erneuter|abermaliger) (?:Prüfung|Durchsicht|Beratung|Lektüre)|bleib(?:t|en) (?:es|wir) (?:leider |also |daher |auch )?bei (?:der|unserer|meiner|dem) (?:Absage|Entscheidung|Nein|Ablehnung)|(?:vous|te) (?:confirme|confirmons) (?:ma|notre) réponse|maint(?:iens|enons) (?:ma|notre) (?:réponse|décision|position)|(?:reitero|reiteramos|mantengo|mantenemos) (?:mi|nuestra|la) (?:respuesta|decisión|negativa)|rest(?:iamo|o) (?:però |comunque |tuttavia )?(?:dell['’]idea|della (?:nostra|stessa|mia))|restons sur (?:notre|cette) (?:position|décision)|seguimos pensando lo mismo|(?:ribadisco|ribadiamo|mantengo|manteniamo) la (?:mia |nostra )?(?:risposta|decisione))(?!\p{L})/iu,
  },
];

const ANSWERED_AGAIN: readonly Sign[] = [
  ...IN_ITSELF,
  ...ONCE_MORE,
  ...UNCHANGED_BY_MORE,
  ...GONE_OVER_AGAIN,
  ...CHANGED_NOTHING,
];

const REPLY = /^\s*(?:re|aw|sv|antw|rif|res)\s*:/iu;

/**
 * The words that show this letter to be the answer to a second asking: it says so, or quotes the ask below. Null otherwise.
 */
export function secondAnswer(facts: Case): string | null {
  const { message, author } = facts;
  const itself = quotedIn(author, ANSWERED_AGAIN);
  if (itself !== null) return itself;
  const asked = asksAgain(message);
  const heard = saidInLetter(facts, ['second-no'], asked ? 0.5 : REPLY.test(message.subject) ? 0.9 : 0.95);
  const said = heard === null || isAsPromised(heard) ? null : heard;
  if (said !== null || !asked) return said;
  return quotedIn(author, AGAIN) ?? firstSentence(author);
}

/** Who writes as promised answers for the first time; who took the user's own words to somebody as promised does not. */
function isAsPromised(sentence: string): boolean {
  return holdsIn(AS_PROMISED, sentence) && !holdsIn(TAKEN_ON, sentence);
}

const TAKEN_ON =
  /\b(?:took|taken|brought|put|passed|raised|shared|read|showed|discussed)\b[^.\n]{0,20}\byour (?:\w{2,12} )?(?:note|letter|message|e-?mail|mail|points?|request|reply|explanation|question|case)\b/i;

const AS_PROMISED = /\bas (?:I|we) (?:said|promised|told you) (?:I|we)(?:['’]d| would)\b|\bas promised\b/i;

function asksAgain(message: Message): boolean {
  return piecesOf(message, 'quoted').some((quoted) => intentOf(quoted.slice(0, 4000)) === 'ask-again');
}

function firstSentence(text: string): string | null {
  return /[^.\n]{20,200}[.\n]/.exec(text)?.[0].trim() ?? null;
}
