import { foundIn, holdsIn } from '../../asked-of.ts';
import { aheadIn } from '../particulars/ahead-in.ts';
import { timeIn } from '../particulars/time-in.ts';
import type { Offered } from './offered.ts';
import { turned } from './turned.ts';
import { NEGATED } from './negated.ts';

/* What a letter in English asks the reader: whether it may do something, or whether the reader would like something. */

const DEEDS =
  'keep|put|pass|send|forward|add|give|introduce|hold|save|share|mention|let|ask|connect|recommend|suggest|set|arrange|book|call|ring|use|show|quote|print|hang|try|sign|leave|have|tell|drop|note|bring|include|run|publish|check|find|look|make|talk|speak';
/** "Do you want me to …?", "shall I …?", "… if you want me to …": the first group is the deed. */
const MAY: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:I|we)(?:['’]d| would) (?:like|love) to ((?:${DEEDS}|write|come back) [^.;?]{3,90}?),? (?:would|is|if) (?:that|this|it)(?:['’]s)? (?:be )?(?:all right|alright|ok|okay|fine)(?: with you)?\?`,
    'i',
  ),
  /\b(?:I|we) (?:can|could) ((?:put|add|pencil) (?:you|your \p{L}+) [^.;?!,]{3,70})/iu,
  new RegExp(
    String.raw`\b(?:(?:do|would|should) you )?(?:want|like|prefer) (?:me|us) to ((?:${DEEDS}) [^?;]{3,90}?)(?: instead| at all)?\?`,
    'i',
  ),
  new RegExp(
    String.raw`\bif you(?:['’]d| would)? (?:want|like|wish|prefer) (?:me|us) to ((?:${DEEDS}) [^?.;,]{3,90}?)(?=[?.;,]|$)`,
    'i',
  ),
  /\b(?:we|I) (?:can|could|would be (?:happy|glad|willing) to|are (?:happy|able|willing) to|am (?:happy|glad) to) ((?:hold|transfer|move|defer|carry (?:over|forward)|forward|roll over|keep) your [^.,;]{4,80}?),? (?:if you (?:wish|like|prefer|want|agree|so wish|would (?:like|prefer)|['’]d (?:like|prefer))|should you (?:wish|like|prefer))\b/i,
  new RegExp(
    String.raw`\bare you (?:ok|okay|happy|all right|alright|fine) (?:for (?:me|us) to|if (?:I|we)) ((?:${DEEDS}) [^?;]{3,90}?)\?`,
    'i',
  ),
  new RegExp(String.raw`\b(?:shall|should|may|might|could|can) (?:I|we) ((?:${DEEDS}|come back) [^?;]{3,90}?)\?`, 'i'),
  new RegExp(
    String.raw`\b(?:I|we)(?:['’]d| would) (?:like|love|be (?:glad|happy|pleased)) to ((?:${DEEDS}) [^.;]{3,90}?),? (?:if (?:you(?:['’]re| are)? (?:happy|willing|ok|okay|fine|agree|consent|do(?:n['’]t| not) (?:mind|object)|have no objections?|(?:will|would) (?:let|allow))|that['’]?s? (?:is )?(?:ok|okay|all ?right|fine)|I may|we may)|with your (?:permission|agreement|blessing|consent)|should you agree|unless you(?:['’]d| would)? (?:object|rather))`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:if you (?:do(?:n['’]t| not) (?:mind|object)|agree|are happy|are willing|have no objections?)|with your (?:permission|agreement|blessing)),? (?:I|we)(?:['’]d| would)(?: very much)? (?:like|love|be (?:glad|happy)) to ((?:${DEEDS}) [^.;]{3,90}?)(?=[.;]|$)`,
    'i',
  ),
];

/** "If you don't object, our learning officer, Ravi, would like to try …". */
const LET =
  /\b(?:[Ii]f you (?:do(?:n['’]t| not) (?:mind|object)|agree|are happy|have no objections?)|[Ww]ith your (?:permission|agreement|blessing)),? ((?:our|my) [^,.;]{3,40}?(?:, \p{Lu}\p{L}+,?)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) would (?:very much )?(?:like|love|be (?:glad|happy)) to ([^.;?!]{4,90})/u;
const NAMED = /\p{Lu}\p{Ll}[\p{L}'’-]{0,30}(?: \p{Lu}\p{Ll}[\p{L}'’-]{1,30})?/u;

/** "We would like to offer you a poster instead." */
const OFFER_YOU =
  /\b(?:(?:like|love|able|glad|happy|pleased|delighted) to|can|could|do) offer you (an? (?!place on the waiting)[^.;,!?]{3,50}?)(?: instead| at all)?(?=[.;,!?]| on | in | if | for )/i;

const TOUCH =
  /\b(?:can|could|shall|may|let['’]?s|let us|do let['’]?s|would love to|['’]d love to|would like to|['’]d like to|(?:would|['’]d) be (?:(?:very|really|always|more than|only too|so) )?(?:glad|happy|pleased|delighted) to|(?:would|['’]d) (?:really|very much|still) (?:love|like) to|hope (?:that )?(?:we|you)(?:['’]ll| will| can)?|do|please do|(?:(?:would|['’]d) )?(?:love|like|want) (?:for )?us to) (?:we |I )?(?:please )?(?:stay|keep|be|remain) in touch\b/i;

/** "If you're ever in Leeds do say hello": the first group is where. */
const IF_EVER =
  /\bif you(?:['’]re| are|['’]re ever| are ever| find yourself)(?: ever)? ((?:in|near|around|over in|up in|down in|passing through) (?:the )?\p{Lu}[\p{L}'’-]{1,30})\b[^.?!]{0,20}\b(?:hello|hi|drop (?:in|by)|come (?:and|by|in)|call in|pop in|look me up|coffee|let (?:me|us) know|get in touch|shout)\b/u;

/** "If you would like a week's work experience here, you only need to ask." */
const IF_LIKE_ONE =
  /\bif you(?:['’]d| would)? (?:like|want|fancy) ((?:an?|the) (?!chance|word|call|chat|idea|sound|look|thought)[^?.;:,]{4,80}),? (?:you (?:only|just) (?:need|have) to (?:ask|say)|just (?:ask|say|let (?:me|us) know)|(?:do |please )?(?:let (?:me|us) know|say the word|tell (?:me|us)|ask))\b/i;
/** "If you would like to shadow our lead for a day, just let me know." */
/** "Let me know if you'd like to be told first." */
const LET_KNOW_IF =
  /\b(?:let (?:me|us) know|tell (?:me|us)|(?:just )?shout|just say) if you(?:['’]d| would)? (?:like|love|want) to ([^.?!;:,]{4,70})/i;
/** "We've got a similar two-bed coming up if you'd like to see it." */
const IF_LIKE_IT =
  /\b(?:have|['’]ve got|there is|there['’]s) (an? [^,.;:?!]{4,60}?),? if you(?:['’]d| would) like to (see|view|look at|try|hear|read) (?:it|that|one)\b/i;
const IF_LIKE_TO =
  /\bif you(?:['’]d| would)? (?:like|love|wish|want|care|fancy) to ([^?.;:]{5,110}?),? (?:(?:then|just|please|do|simply) ){0,2}(?:let (?:me|us) know|tell (?:me|us)|say so|write|reply|drop|send|give|I(?:['’]ll| will| can)|we(?:['’]ll| will| can))\b/i;
/** "Would you like to come in for it?": what follows "I would love to". */
const LIKE_TO =
  /\b(?:would you (?:like|care|be willing|be (?:at all )?(?:interested in|up for)|be open|be happy|want)|do you (?:want|fancy)|fancy|(?<=[,;–-] )want|are you (?:interested|up)) ?(?:to|for)? ([\p{L}][^?]{3,90}?)(?: instead| at all| with us)?\?/iu;
/** "Any chance you'd do a short version?" */
const CHANCE =
  /\b(?:any chance (?:that )?|would it be possible that |might |could )you(?:['’]d| would| could| might)? ((?:do|come|give|join|read|sing|play|write|bring|present|lead|teach|speak|talk|take|show|perform) [^?]{3,90}?)(?: instead)?\?/i;
/** "Would you like a trial lesson?" */
const LIKE_THING = /\bwould you like (an? (?!chance|opportunity|copy of this)[^?,;]{3,50}?)(?: instead)?\?/i;
const VERB_FIRST =
  /^(?:come|join|read|take|try|meet|talk|speak|write|do|give|send|see|sing|play|lead|help|apply|submit|show|teach|present|attend|work|start|stay|have|be|go|hear|contribute|audition|perform|discuss|look|shadow|watch|observe|spend|observe|sit in|drop|browse|use|borrow|enter|view|visit)\b/i;
const LIKE_IT =
  /\b(?:would you (?:think about|consider) (?:our|the|a|my|it|this|that)|would (?:you|that) (?:fancy|like|want|consider|be (?:interested|up for|willing|open|happy)|suit|interest|work|appeal)|do you fancy|are you (?:interested|up for)|is that something you|up for it|if you(?:['’]d| would) (?:take|like|have|do|want) (?:it|that)|want it|fancy it|how about|what about|does that (?:appeal|interest|sound))\b[^?]{0,80}\?/i;

/** "We run a meetup, and I'd love to have it there." */
const HAVE_THERE = /\b(?:I|we)(?:['’]d| would)(?: really| very much)? (?:love|like) to have (?:it|you|this) there\b/i;

/** A no of theirs, or something to buy or to fill in: no "yes, please". */
const NO_OFFER =
  /\b(?:courses?|newsletters?|surveys?|subscri\w+|member\w*|fees?|pays?|payment|donat\w+|purchas\w+|buy|discount\w*|voucher|questionnaire|unsubscribe|delete\w*|webinar|premium|upgrade|withdraw|you were told|reconsider|feedback|why)\b/i;

/** "I can drop her a line if that's useful." */
const IF_USEFUL =
  /(?:\b(?:can|could|will|would|['’]ll|['’]d)|^(?:very )?happy to)(?: \p{L}{1,15}){2,9} if (?:(?:that|it)(?:['’]s| is| would be|['’]d be) )?(?:useful|helpful|ok|okay|all right|fine(?: by you)?|of (?:any )?(?:use|help|interest))\b/iu;

/** "I'm using your title, if you'll let me." */
const IF_YOU_LET =
  /\b(?:I|we)(?:['’](?:m|re|d)| am| are| would)\b[^.?!]{4,80}, if you(?:['’]ll| will) let (?:me|us)\b/i;

const TO_HEAR = /^be (?:told|informed|notified|contacted)$/i;

/** What the sentences ask of the reader that an answer can say yes to; null where they ask nothing. */
export function askedIn(sentences: readonly string[]): Offered | null {
  for (const [at, sentence] of sentences.entries()) {
    if (holdsIn(NO_OFFER, sentence)) continue;
    const place = foundIn(OFFER_YOU, sentence)?.[1];
    const offered = place === undefined || holdsIn(NEGATED, sentence) ? null : turned(place);
    if (offered !== null) return { kind: 'would-love', what: `accept your offer of ${offered}` };
    const week = foundIn(IF_LIKE_ONE, sentence)?.[1];
    const had = week === undefined ? null : turned(`have ${week.trim().replace(/\bhere\b/i, 'with us')}`);
    if (had !== null && !/\b(?:copy|feedback|comments?|it|this|them)\b/i.test(had))
      return { kind: 'would-love', what: had };
    const liked = (foundIn(IF_LIKE_TO, sentence) ?? foundIn(LET_KNOW_IF, sentence))?.[1] ?? '';
    // "We have a similar one coming up; let me know if you would like to view it": what "it" is stands before.
    const thing = / it(?= |$)/.test(liked) ? offeredThing(`${sentences[at - 1] ?? ''} ${sentence}`) : '';
    const wish = thing === '' ? liked : liked.replace(/ it(?= |$)/, ` ${thing}`).replace(/ before it .*$/, '');
    const wished = VERB_FIRST.test(wish) && !holdsIn(EVERYBODY_MAY, wish) ? turned(wish.trim()) : null;
    if (wished !== null && !/\b(?:it|this|he|she|they|him|them)\b/i.test(wished))
      // "If you would like to be told": of what is in the letter, and not in the verb.
      return { kind: 'would-love', what: TO_HEAR.test(wished) ? `${wished} when there is something` : wished };
    const [, seen = '', see = ''] = IF_LIKE_IT.exec(sentence) ?? [];
    const look = seen === '' ? null : turned(definite(seen));
    if (look !== null) return { kind: 'would-love', what: `${see.toLowerCase()} ${look}` };
    const deed = deedIn(sentence, sentences[at - 1] ?? '');
    if (deed === '') return { kind: 'do-so', what: '' };
    if (deed !== null) return { kind: 'do-it', what: deed, about: offeredThing(sentence) };
    const let_ = letIn(sentence);
    if (let_ !== null) return { kind: 'let', what: let_ };
    if (holdsIn(IF_USEFUL, sentence) || holdsIn(IF_YOU_LET, sentence)) return { kind: 'do-so', what: '' };
    const where = foundIn(IF_EVER, sentence)?.[1];
    if (where !== undefined && !holdsIn(TOUCH, sentence))
      return { kind: 'would-love', what: `say hello when I am ${where}` };
    if (holdsIn(TOUCH, sentence)) return { kind: 'touch', what: where ?? '' };
  }
  for (const [at, sentence] of sentences.entries()) {
    if (holdsIn(NO_OFFER, sentence)) continue;
    if (holdsIn(HAVE_THERE, sentence) && !holdsIn(NEGATED, sentence)) return { kind: 'yes', what: '' };
    if (!sentence.includes('?')) continue;
    const wish = wishIn(sentence, [sentences[at - 2] ?? '', sentences[at - 1] ?? '', sentence]);
    if (wish !== null) return { kind: 'would-love', what: wish };
    if (holdsIn(LIKE_IT, sentence)) {
      const thing = foundIn(THING_OFFERED, `${sentences[at - 1] ?? ''} ${sentence}`)?.[1];
      const said = thing === undefined ? null : turned(definite(thing));
      return said === null ? { kind: 'yes', what: '' } : { kind: 'would-love', what: `say yes to ${said}` };
    }
  }
  return null;
}

/** "We do have an unconference on the Thursday": what they offer in place of the other. */
const THING_OFFERED =
  /(?<!\p{L})(?:(?:[Ww]e|I|[Tt]here|[Ss]he|[Hh]e|[Tt]hey|\p{Lu}\p{Ll}{1,20}|[Mm]y \p{L}{1,20}|[Oo]ur \p{L}{1,20})(?: do| also| still)* (?:have(?: got)?|has(?: got)?|run|is)|(?:[Ww]e|I)['’]ve(?: also)?(?: got)?|(?:[Ss]he|[Hh]e|[Tt]here)['’]s(?: also)?(?: got)?) ((?:an?|one) [^.,;?!]{3,50}?)(?=,| and\b| that\b| which\b| where\b| from (?:the )?\d| on \p{Lu}|[.;?!]|$)/u;

/** "the 2 bed on Mill Lane", of which the question is. */
function offeredThing(sentence: string): string {
  const found = foundIn(GOT, sentence);
  const thing = found?.[1];
  if (found === null || thing === undefined) return '';
  // "A similar one coming up on Mill Lane": which one it is the place says.
  const where = AT_PLACE.exec(sentence.slice(found.index + found[0].length))?.[1] ?? '';
  return turned(`${definite(thing)}${where}`) ?? '';
}

const GOT =
  /\b(?:I|we)(?:['’]ve| have|['’]ll have| do have| also have)(?: also)?(?: got)? ((?:an?|one) [^.,;?!]{3,40}?) (?:coming up|coming|free|available|that|which|where|opening|starting|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i;

const AT_PLACE = /^(?: (?:up|free|available))?( (?:on|in|at) (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u;

function definite(thing: string): string {
  return thing.replace(/^(?:an?|one) /i, 'the ');
}

/** What every letter says. */
const EVERYBODY_MAY =
  /\b(?:apply|be (?:kept|notified|informed|considered)|receive|hear about|know|discuss (?:this|it)|talk (?:this|it))\b/i;

const TO_MEET =
  /^(?:(?:talk|speak|meet|chat) (?!to\b|with (?!me\b|us\b))|have an? (?:\p{L}+ ){0,2}(?:talk|chat|word|conversation|call|coffee)\b)/iu;

function deedIn(sentence: string, before: string): string | null {
  for (const pattern of MAY) {
    const deed = pattern.exec(sentence)?.[1];
    if (deed === undefined || holdsIn(NO_FAVOUR, deed) || holdsIn(TO_MEET, deed)) continue;
    const then = deed.endsWith(' then') ? (timeIn(before, 'en')?.said ?? 'then') : 'then';
    const said = turned(
      deed
        .trim()
        .replace(/,$/, '')
        .replace(/(?<= )then$/, then)
        .replace(/(?<= )it(?= |$)/, () => nextIn([before]) ?? 'it'),
    );
    if (said === null) continue;
    // "Would you like me to introduce you?": to whom the sentence before has told.
    const whom = said === 'introduce me' ? foundIn(SOMEBODY, before)?.[0] : undefined;
    if (whom !== undefined) return `introduce me to ${whom}`;
    if (!/\b(?:he|she|they|him|them)\b/i.test(said)) return said;
    // Whom they mean is not named here, and "please do" needs no name.
    if (/\b(?:shall|should|may|could|can) I\b[^?]{0,100}\?/i.test(sentence)) return '';
  }
  return null;
}

/** "May I suggest the Harbour Gallery?" is done by saying so, and "shall I have the parts back?" is theirs to have. */
const NO_FAVOUR =
  /^(?:have|suggest|recommend|ask (?:you )?(?:to|for|that|if|whether|why|how)|try (?:someone|somebody|another)|find (?:someone|somebody))\b/iu;

const SOMEBODY = /(?<=\p{Ll} )(?:(?:Dr|Prof|Professor) )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** The room in October, where the sentence before has told of it. */
function nextIn(near: readonly string[]): string | null {
  const ahead = aheadIn(near);
  return ahead?.kind === 'next' ? ahead.what : null;
}

function letIn(sentence: string): string | null {
  const found = foundIn(LET, sentence);
  const who = found?.[1] ?? '';
  const deed = turned((found?.[2] ?? '').trim());
  if (who === '' || deed === null || deed === '') return null;
  const named = foundIn(NAMED, who)?.[0] ?? turned(who);
  return named === null ? null : `${named} to ${deed}`;
}

/** The time of another place is said where it is asked about. */
const TIMED_TAIL =
  / (?:in|on|from|at|by) (?:the (?:middle|end|start|beginning) of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|the new year)\b.*$/;

function wishIn(sentence: string, near: readonly string[]): string | null {
  const around = near.slice(1).join(' ');
  const thing = foundIn(LIKE_THING, sentence)?.[1];
  if (thing !== undefined) return turned(`have ${thing}`);
  const wish = asDeed(foundIn(LIKE_TO, sentence)?.[1] ?? foundIn(CHANCE, sentence)?.[1] ?? '');
  if (!VERB_FIRST.test(wish)) return null;
  const offered = foundIn(THING_OFFERED, around)?.[1];
  const thing_ = offered === undefined ? nextIn(near.slice(0, 2))?.replace(TIMED_TAIL, '') : definite(offered);
  const said = turned(thing_ === undefined ? wish : wish.replace(/\b(?:it|one)(?= on | at | this |$)/, thing_));
  // "Give it as a lightning talk": what was sent in, which the letter names.
  return said === null || /\b(?:it|that|this|he|she|they|him|them)\b/i.test(said.replace(THE_WORK, '$1')) ? null : said;
}

const THE_WORK = /^(give|do|present|read|run|show|perform|play|teach) it(?= (?:as|at|on|in|for)\b)/;

const DOING: Readonly<Record<string, string>> = {
  giving: 'give',
  coming: 'come',
  taking: 'take',
  writing: 'write',
  having: 'have',
  contributing: 'contribute',
  running: 'run',
};

/** "Giving it as a talk (7 minutes)": the deed, as it stands after "to". */
function asDeed(wish: string): string {
  const [first = '', ...rest] = wish
    .replace(/ ?\([^()]{0,40}\)/g, '')
    .trim()
    .split(' ');
  return [DOING[first] ?? first.replace(/ing$/, ''), ...rest].join(' ');
}
