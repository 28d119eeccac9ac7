import { foundIn, holdsIn } from '../../asked-of.ts';
import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';
import { own } from './ahead.ts';
import type { Ahead } from './ahead.ts';
import { debriefIn } from './debrief-in.ts';
import { firstFound } from './first-found.ts';
import { isInvited } from './is-invited.ts';
import { asThing, nounPhrase } from './noun-phrase.ts';
import { timeIn } from './time-in.ts';
import { visitIn } from './visit-in.ts';

const DOES =
  'hire|recruit|cast|open|re-?open|read|advertise|appoint|take on|programme|commission|look for|need|fill|start|launch|publish|book|buy|tender|retender|review|renew|bring|stage|begin|select|invite|accept|put together|prepare|edit|film|rehearse|bring out|plan|do|choose|meet|consider|interview|welcome|look at|order|place|stock|teach|offer';
const PLANS = String.raw`(?: (?:also|certainly|probably|always|normally|usually|do))?(?:(?:['’]ll| will| shall| should| expect to| hope to| plan to| intend to| aim to| are going to| are planning to| are hoping to| are likely to|['’]re going to|['’]re likely to|['’]re planning to)(?: (?:probably|likely|almost certainly|also|definitely|certainly))?)?`;
/** "We expect to hire for the forecasting team in the spring." */
const WE_DO = new RegExp(
  String.raw`(?<![\p{L}])(?:we|I)(${PLANS}) (be (?:seeking|inviting|asking for|hiring|recruiting|casting|looking for|doing|running|opening|reading|advertising|programming|publishing|commissioning|filling|taking on|going out to tender|launching|starting|holding)|${DOES}|go out to tender) ([^.;:!?]{4,130})`,
  'iu',
);
/** "We're doing money in the autumn." */
const WE_ARE =
  /(?<!\p{L})(?:we|I)(?:['’]re| are|['’]m| am)(?: also)? (hiring|recruiting|casting|doing|running|opening|reading|advertising|programming|planning|publishing|preparing|putting together|launching|filling|starting|commissioning|going out to tender|recording|holding) ([^.;:!?]{4,120})/iu;
/** "There will be a second planner post in April." */
const WILL_BE =
  /(?<!\p{L})(?:there(?:['’]s| is| will be|['’]ll be| should be| are)(?: (?:also|probably|likely))?|(?:we|I)(?:['’]ll| will| should| expect to| do| also)?(?:['’]ve| have)(?: also)?(?: got)?|(?:my|our) (?:\p{L}[\p{L}.'’-]* ){1,4}has) (?:an?|another|one) ((?:\p{L}[\p{L}'’-]*[ ]){0,5}(?:post|role|position|vacancy|opening|place|slot|flat|house|room|one|unit|studio|project|job|issue|season|show|production|round|intake|call|part|tour|contract|course|edition|cohort|range|anthology|fund|programme|series)[^.;!?]{0,70})/iu;
/** "The next intake opens on 11 January." */
const IT_OPENS =
  /(?<!\p{L})((?:submissions|applications|entries|queries|bookings|proposals|nominations|auditions)(?: for [^.,;:!?]{3,40}?)?(?= (?:will )?(?:re-?)?open)|(?:auditions for|the|our|applications for|submissions for|entries for|(?:next|this) year['’]s|an?(?= (?:second|new|further|similar|third))|another) [^.;:!?]{3,70}?) (will )?(opens?|re-?opens?|starts?|begins?|gets? fixed|are held|is held|goes? live|comes? (?:out|up)|is (?:planned|announced|advertised)|are (?:planned|announced|advertised)|be (?:advertised|announced|open)) ((?:again )?[^.;:!?]{3,50})/iu;
const BACK =
  /(?<!\p{L})(?:(?:do |please |by all means |let['’]s )*(come back(?: to (?:me|us))?|get (?:back )?in touch(?: with (?:me|us))?|try (?:us|me)(?: again)?|write to (?:me|us)(?: again)?|(?:ring|call|phone) (?:me|us)(?: again)?|give (?:me|us) a ring|ask (?:me|us) again|talk to (?:me|us)(?: again)?|drop (?:me|us) a line|get back to (?:me|us)|check (?:back|in) with (?:me|us)|pick (?:it|this) (?:back )?up(?: again)?|revisit (?:it|this)|apply (?:again|to us again)|send (?:us|me) (?:an? |your |some )?(?:new|updated|revised|fresh|another|other) \p{L}+)) ([^.;:!?]{4,110})/iu;
const SHUT =
  /\b(?:not|never|no longer|cannot|unable|closed|until further|unless|n['’]t|\w+n['’]t|were|was|had|rather than)\b/i;

/** The door that the sentences of an English letter open by name and time; null where they name none. */
export function aheadIn(sentences: readonly string[]): Ahead | null {
  const timed = sentences.filter((sentence, at) => holdsIn(TIMED, sentence) && isInvited(sentences, at));
  return (
    firstFound(sentences, (sentence, at) => debriefIn(sentence, sentences[at - 1] ?? '')) ??
    firstFound(timed, backIn) ??
    firstFound(timed, callIn) ??
    firstFound(timed, hearIn) ??
    firstFound(sentences, onceIn) ??
    firstFound(sentences, ifIn) ??
    firstFound(timed, postIn) ??
    firstFound(timed, whichIn) ??
    firstFound(timed, plannedIn) ??
    firstFound(timed, opensIn) ??
    firstFound(timed, doesIn) ??
    firstFound(sentences, visitIn)
  );
}

/** Only these can name a time. */
const TIMED =
  /\d|\b(?:spring|summer|autumn|fall|winter|next|new year|weeks?|months?|years?|term|season|\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

function backIn(sentence: string): Ahead | null {
  const found = foundIn(BACK, sentence);
  if (found === null || /\b(?:not|never|\w+n['’]t)\b/i.test(sentence.slice(0, found.index))) return null;
  // What they will do themselves is no invitation.
  if (/^to you\b/i.test(found[2] ?? '') || holdsIn(THEY_WILL, sentence.slice(0, found.index))) return null;
  const [, deed = '', rest = ''] = found;
  const time = timeIn(rest, 'en');
  if (time === null || time.start > 24) return null;
  const condition = /^,?\s(when|once|after) ([^,]{6,60})/i.exec(rest.slice(time.end));
  const said = turned(
    `${smallFirst(deed)
      .replace(/^try (?:us|me)(?: again)?/, 'try again')
      .replace(/^come back$/, 'come back to us')} ${smallFirst(time.said)}`,
  );
  if (said === null || SHUT_TIME.test(time.said)) return null;
  const when = condition === null ? '' : (clause(condition[2] ?? '') ?? '');
  return { kind: 'back', what: when === '' ? said : `${said}, ${(condition?.[1] ?? 'when').toLowerCase()} ${when}` };
}

const THEY_WILL = /\b(?:I|we)(?:['’]ll| will| shall|['’]d| would| may| might)(?: \p{L}+)? $/iu;

/** "We'd like to hear from you for 2028." */
const HEAR_FOR =
  /\b(?:like|love|glad|happy|pleased|delighted|hope|want|welcome|keen|interested) to (?:hear|see|have|read|get) (?:from |a pitch from |something from |work from |proposals? from )?you(?:r \p{L}+)?(?: (?:back|again|in))? (for (?:next (?:year|season|time|spring|summer|autumn|winter)|(?:the )?20\d\d(?: \p{L}+)?|(?:the |our )?(?:spring|summer|autumn|winter)(?: \p{L}+){0,2}|(?:the|our) (?:next|following) \p{L}+))(?=[.,;!?]|$| and\b| when\b| if\b)/iu;

function hearIn(sentence: string): Ahead | null {
  const time = (foundIn(HEAR_FOR, sentence) ?? foundIn(AGAIN_IN, sentence))?.[1];
  return time === undefined || /\b(?:not|\w+n['’]t)\b/i.test(sentence)
    ? null
    : { kind: 'when', what: own(smallFirst(time)).replace(/^(for) our /i, '$1 your ') };
}

/** "We'd be glad to talk again in a year's time." */
const AGAIN_IN =
  /\b(?:glad|happy|like|love|pleased|delighted) to (?:talk|speak|meet|see you|hear from you|look at (?:it|this)|read it)(?: again)? (in (?:a|two|three|six|nine|twelve|eighteen) (?:years?|months?)(?:['’]s?)? time|in (?:six|nine|twelve|eighteen) months|next (?:year|season|spring|summer|autumn|winter))(?=[.,;!?]|$| when\b| if\b)/i;

/** "I'd be happy to look at it again once Joan is back." */
const LOOK_AGAIN =
  /\b(?:happy|glad|willing|pleased|like|love|['’]ll|will) (?:to )?(?:look at|talk about|discuss|revisit|come back to|think about) (?:it|this|that) (?:again )?((?:once|when|after|as soon as) [^.,;:!?]{6,60})(?=[.,;!?]|$)/iu;

function onceIn(sentence: string): Ahead | null {
  const when = foundIn(LOOK_AGAIN, sentence)?.[1];
  const said = when === undefined || /\b(?:not|he|she|they|them|it|\w+n['’]t)\b/i.test(when) ? null : turned(when);
  return said === null ? null : { kind: 'when', what: said };
}

const SHUT_TIME = /^(?:until|till|since|before|by)\b/i;

/** A clause of theirs as it may stand after "when". */
function clause(text: string): string | null {
  const said = turned(text.replace(/,? (?:and|but) .*$/i, '').trim());
  return said === null || /\b(?:he|she|they|them|this|those)\b/i.test(said) ? null : said;
}

/** "If we get the hotel in spring I will need you", "we hope to win the library, and if we do I shall be in touch". */
const IF_WE =
  /\b(if we (?:get|win|secure|land|find|keep|are given) [^,.;:!?]{3,60}?),? (?:then )?(?:I|we)(?:['’](?:ll|d)| will| shall| would)\b/i;
const HOPE_TO = /\bhope to ((?:win|get|land|secure) [^,.;:!?]{3,50}), and if we do\b/i;
/** "Please call Janet before 4 December." */
const CALL =
  /\b(call|ring|phone|e-?mail|write to|contact) (\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)\b([^.;:!?]{0,70})/u;

function ifIn(sentence: string): Ahead | null {
  const hoped = foundIn(HOPE_TO, sentence)?.[1];
  const found = foundIn(IF_WE, sentence)?.[1] ?? (hoped === undefined ? undefined : `if we ${hoped}`);
  const said = found === undefined ? null : turned(found);
  return said === null || /\b(?:it|that|this|them)$/i.test(said) ? null : { kind: 'when', what: smallFirst(said) };
}

function callIn(sentence: string): Ahead | null {
  const found = foundIn(CALL, sentence);
  const time = timeIn(found?.[3] ?? '', 'en');
  if (found === null || time === null || /\b(?:not|\w+n['’]t)\b/i.test(sentence)) return null;
  return { kind: 'back', what: `${(found[1] ?? '').toLowerCase()} ${found[2] ?? ''} ${own(time.said)}` };
}

function postIn(sentence: string): Ahead | null {
  const found = foundIn(WILL_BE, sentence);
  if (found === null || holdsIn(SHUT, sentence)) return null;
  const rest = found[1] ?? '';
  const time = timeIn(rest, 'en');
  if (time === null) return null;
  const head = rest
    .slice(0, time.start)
    .replace(
      /\s(?:going|spare|left|coming (?:up|free|available)|opening(?: up)?|free|available|starting|due|to fill|that)\b.*$/i,
      '',
    )
    .trim();
  const first = head.split(',')[0] ?? '';
  const thing = asThing(`the ${/^\p{Lu}\p{Ll}+day /u.test(first) ? first : smallFirst(first)}`);
  return thing === null ? null : { kind: 'next', what: `${thing} ${own(time.said)}` };
}

/** "There is a second court, which we shall put out to quotation next spring." */
const WHICH_WILL =
  /(?<!\p{L})there(?:['’]s| is) (?:an?|another|one) ([^,.;:!?]{3,60}), which (?:we|I)(?:['’]ll| will| shall) ([^,.;:!?]{3,80})/iu;

function whichIn(sentence: string): Ahead | null {
  const found = foundIn(WHICH_WILL, sentence);
  const time = timeIn(found?.[2] ?? '', 'en');
  const thing = found === null || time === null ? null : asThing(`the ${found[1] ?? ''}`);
  return thing === null || time === null ? null : { kind: 'next', what: `${thing} ${own(time.said)}` };
}

/** "Submissions" and "next year's call" do without an article. */
function opening(subject: string): string | null {
  if (/^(?:submissions|applications|entries|queries|bookings)$/i.test(subject)) return subject.toLowerCase();
  const free = /^(?:next|this) year|^auditions /i.test(subject);
  return free ? (asThing(`the ${subject}`)?.slice('the '.length) ?? null) : asThing(subject);
}

/** "A further contract for the southern district is planned for the summer of 2027." */
const PLANNED =
  /(?<!\p{L})(an?|another) ((?:further |second |new |similar )?[^.,;:!?]{3,60}?) (?:is|are|will be) (?:planned|due|expected|scheduled|budgeted(?: for)?|pencilled in|approved|coming up) (?:to be advertised )?(?:for|in|on) ([^.,;:!?]{3,40}?)(?= and\b|[.,;:!?]|$)/iu;

function plannedIn(sentence: string): Ahead | null {
  const found = foundIn(PLANNED, sentence);
  const time = timeIn(`in ${found?.[3] ?? ''}`, 'en')?.said ?? timeIn(`on ${found?.[3] ?? ''}`, 'en')?.said;
  const thing = found === null ? null : asThing(`the ${postOf(found[2] ?? '')}`);
  return thing === null || time === undefined || holdsIn(SHUT, sentence)
    ? null
    : { kind: 'next', what: `${thing} ${time}` };
}

/** "A second assistant is planned": a post for one. */
function postOf(head: string): string {
  return /(?:assistant|officer|manager|trainee|apprentice|[a-z]{3}(?:er|or|ist|ian))$/.test(head) &&
    !/(?:order|number|tender|winter|summer|chapter|centre|offer|paper|quarter)$/.test(head)
    ? `${head} post`
    : head;
}

/** "Round 4 opens on 1 October." */
const ROUND_OPENS = /(?<!\p{L})(round \d{1,3}) (?:will )?(?:re-?)?opens? ((?:on|in|from) .{3,40})/iu;

function opensIn(sentence: string): Ahead | null {
  const round = foundIn(ROUND_OPENS, sentence);
  const opens = timeIn(round?.[2] ?? '', 'en');
  if (round !== null && opens !== null && opens.start < 8)
    return { kind: 'when', what: `when ${smallFirst(round[1] ?? '')} opens ${own(opens.said)}` };
  const found = foundIn(IT_OPENS, sentence);
  if (found === null || holdsIn(SHUT, sentence)) return null;
  const [, subject = '', , verb = '', rest = ''] = found;
  // A team or a course that begins was filled before: only what is sent in begins for the reader.
  if (/^(?:starts?|begins?|are held|is held)$/i.test(verb) && !holdsIn(SENT_IN, subject)) return null;
  const time = timeIn(rest, 'en');
  // "… prize next year and entries open": what opens is named last.
  const last = subject.replace(/^.* and (?=(?:submissions|applications|entries|queries|bookings)$)/i, '');
  if (/ and /.test(last) && timeIn(last, 'en') !== null) return null;
  const bare = last.replace(/^(?:applications|submissions|entries) for /i, '');
  // "A second studentship, on insects, will be advertised."
  const one = smallFirst(last)
    .replace(/^(?:an?|another) (?=\p{L})/u, (lead) => (lead === 'another ' ? 'the other ' : 'the '))
    .replace(/, ((?:on|in|for|at) [^,]{3,40}),?$/, ' $1');
  const thing = bare === last ? opening(one) : nounPhrase(bare);
  if (time === null || time.start > 8 || thing === null || SHUT_TIME.test(time.said)) return null;
  const plural = /(?:^(?:applications|submissions|entries)|[^s]s$)/i.test(thing);
  const does =
    !plural && /^(?:re-?)?(?:open|start|begin)$/i.test(verb)
      ? `${verb}s`
      : verb.startsWith('be ')
        ? `${/^(?:applications|submissions|entries)/i.test(thing) ? 'are' : 'is'} ${verb.slice(3)}`
        : verb;
  return { kind: 'when', what: `when ${thing} ${does}${/^again/i.test(rest) ? ' again' : ''} ${own(time.said)}` };
}

const SENT_IN =
  /(?:submissions|applications|entries|queries|bookings|proposals|nominations|auditions|recruitment|intake|round|call|window|reading period|year)$/i;

/** "I'm closed to queries over the summer and open again in September." */
const OPEN_AGAIN =
  /\b(?:and|but|,) ?(?:then |will |we |I )*((?:re-?open|open|read|start|begin)(?: again)?) ((?:again )?(?:in|on|from|at) .{3,40})/i;

function doesIn(sentence: string): Ahead | null {
  const again = foundIn(OPEN_AGAIN, sentence);
  const opens = again === null ? null : timeIn(again[2] ?? '', 'en');
  if (again !== null && opens !== null && opens.start < 7 && /\b(?:closed|full|away)\b/i.test(sentence))
    return { kind: 'when', what: `when you ${(again[1] ?? '').toLowerCase()} ${own(opens.said)}` };
  if (DECIDED.test(sentence)) return null;
  const are = foundIn(WE_ARE, sentence);
  const does = are === null ? foundIn(WE_DO, sentence) : null;
  const found = are ?? does;
  if (found === null) return null;
  const rest = found[are === null ? 3 : 2] ?? '';
  const planned = are !== null || does?.[1] !== '';
  const later = timeIn(rest, 'en');
  const time = later ?? (planned ? timeAtStart(sentence.slice(0, found.index)) : null);
  if (
    time === null ||
    SHUT_TIME.test(time.said) ||
    /^an? (?:\p{L}+ ){0,2}(?:talk|chat|word|conversation|call|coffee|meeting)\b/iu.test(rest)
  )
    return null;
  const head = (later === null ? (rest.split(',')[0] ?? '') : rest.slice(0, later.start)).trim();
  const before = sentence.slice(Math.max(0, sentence.lastIndexOf(',', found.index)), found.index);
  if (holdsIn(SHUT, `${before} ${head}`)) return null;
  if (/,|\b(?:and|but|so|that|which|who|you|your)\b/i.test(head) || head.split(' ').length > MOST_WORDS) return null;
  const verb = base(are === null ? (does?.[2] ?? '') : (are[1] ?? ''));
  const said = turned(`when we ${verb} ${head === '' ? '' : `${head} `}${smallFirst(time.said)}`);
  return said === null ? null : { kind: 'when', what: said };
}

/** "In January we are going to look for an editor": the time that all before the plan is. */
function timeAtStart(before: string): ReturnType<typeof timeIn> {
  const bare = before.trim().replace(/,$/, '');
  const time = timeIn(bare, 'en');
  return time?.said === bare ? time : null;
}

/** "Hiring", "be casting", "hire": all as they stand behind "when you". */
function base(verb: string): string {
  const bare = verb.toLowerCase().replace(/^be /, '');
  const [doing = '', ...more] = bare.split(' ');
  if (!doing.endsWith('ing') || doing === 'bring') return bare;
  return [BASES[doing] ?? doing.slice(0, -3), ...more].join(' ');
}

const BASES: Readonly<Record<string, string>> = {
  hiring: 'hire',
  running: 'run',
  advertising: 'advertise',
  planning: 'plan',
  preparing: 'prepare',
  putting: 'put',
  programming: 'programme',
  taking: 'take',
  inviting: 'invite',
};
/** What they say of the choice they made, and not of what is to come. */
const DECIDED =
  /\b(?:because|since|went with|gone with|chose|chosen|decided|no time|start[a-z]* (?:yesterday|immediately))\b/i;
const MOST_WORDS = 10;
