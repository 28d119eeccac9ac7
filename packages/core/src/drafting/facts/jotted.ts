import type { DraftInput } from '../draft.ts';
import type { Offered } from '../echo/offered.ts';
import { praiseIn } from '../echo/praise.ts';
import { capital, smallFirst } from '../first-letter.ts';
import { flatSentences } from '../particulars/flat-sentences.ts';
import { kindWordsIn } from '../particulars/kind-words-in.ts';
import { reasonsIn } from '../particulars/reasons-in.ts';
import { the } from './answer-of-fact.ts';
import { quotedBack } from './quoted-back.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import type { SaidAnyway } from './specific-line.ts';

/** A fragment as the letter may say it. */
export type Jotted =
  /** A sentence of its own. */
  | { readonly as: 'sentence'; readonly text: string }
  /** A sentence that belongs beside the yes to what they offer. */
  | { readonly as: 'beside'; readonly text: string }
  /** Words of theirs, as the clause behind "that": "you argued over it". */
  | { readonly as: 'quoted'; readonly text: string }
  /** A thing that they praise, or that was their reason. */
  | { readonly as: 'kept' | 'pondered'; readonly text: string }
  /** What else is said in the letter says it. */
  | { readonly as: 'absorbed' }
  /** No sentence takes it. */
  | { readonly as: 'unsaid' };

const MADE =
  /^(?:and )?(?:that |which |it )?((?:really |has )?(?:made my (?:day|week|month|year)|made me (?:laugh|smile|cry|blush)|meant (?:a lot|so much|the world)(?: to me)?|was (?:very |so )?(?:kind|lovely|generous)(?: of you)?))$/i;
const FUN =
  /^(.{4,80}?),? (?:(?:that |it |which )?was |that['’]s )?((?:a lot of |great |such )?fun|a joy|a pleasure|lovely|great|brilliant|wonderful)$/i;
const SOUNDS = /^(.{4,60}?),? (?:is |sounds |would be )?(great|perfect|ideal|lovely|wonderful|brilliant|good|fine)$/i;
const FOR_THEM =
  /^(?:I['’]m |I am )?(?:very |quite )?(happy|glad|fine|delighted|honou?red) for (?:them|her|him|you) to (.{3,100})$/i;

/** What people jot down about an English letter, by its words; null where it has no shape of its own. */
export function jotted(text: string, input: DraftInput, anyway: SaidAnyway): Jotted | null {
  const sentences = flatSentences(input.message);
  const yes = saysYes(text, sentences, anyway.offer);
  if (yes !== null) return yes;
  const willing = FOR_THEM.exec(text);
  if (willing !== null)
    return sentence(
      `I am ${(willing[1] ?? '').toLowerCase()} for you to ${(willing[2] ?? '').replace(/\btheir\b/gi, 'your')}`,
    );
  const [head = '', ...behind] = text.split(/[,;] /);
  const clause = quotedBack(head, sentences);
  if (clause !== null) {
    const made = MADE.exec(behind.join(', '))?.[1];
    return made === undefined ? { as: 'quoted', text: clause } : sentence(`That ${clause} ${made}`);
  }
  return (
    ofThing(text, sentences, anyway) ??
    ofTwo(head, behind.join(', '), sentences) ??
    besideYes(text, anyway) ??
    inPieces(text)
  );
}

const I_SEE =
  /^(?:I (?:do )?(?:see|get|understand)(?: it| that| the point| why)?|(?:that['’]s )?(?:fair|true|agreed|noted|got it|right))$/i;
const GLAD_THAT = /^(?:so |very )?(glad|happy|pleased|delighted) (?:that )?(?:she|he|they|you) (.{3,80})$/i;

/** Something of theirs, and a thought about it: "second year, I see it", "polite dungeon, glad she stole it". */
function ofTwo(head: string, rest: string, sentences: readonly string[]): Jotted | null {
  const bare = smallFirst(head).replace(/^(?:the|my|our|your|that) /i, '');
  const words = (bare.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM + 1));
  const source = sentences.find((said) => words.length > 0 && words.every((word) => said.toLowerCase().includes(word)));
  if (rest === '' || source === undefined || shapeOfFact(head, 'en') !== 'thing') return null;
  const thing = the(smallFirst(head));
  if (I_SEE.test(rest)) return sentence(`I see what you mean about ${thing}`);
  const glad = GLAD_THAT.exec(rest);
  if (glad !== null) {
    const named = new RegExp(`[“"]${bare.replace(/[^\p{L}\p{N} ]/gu, '.')}[,.]?[”"]`, 'iu').test(source)
      ? `“${bare}”`
      : thing;
    return sentence(`I am ${(glad[1] ?? '').toLowerCase()} that you ${(glad[2] ?? '').replace(/\bit$/i, named)}`);
  }
  if (
    /^(?:I|we) (?!mean\b)\p{L}+/iu.test(rest) &&
    source.toLowerCase().includes(bare.toLowerCase().split(' ')[0] ?? bare)
  )
    return sentence(`As for ${thing}, ${rest}`);
  const suits = suiting(rest);
  return suits === null || suits.as !== 'sentence'
    ? null
    : sentence(`As for ${thing}, ${smallFirst(suits.text.slice(0, -1))}`);
}

const WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|week|morning|afternoon|evening|\d{1,2}(?:st|nd|rd|th))\b/i;
const SUITS =
  /^(.{3,50}?),? (?:is |would be |works? |suits? (?:me )?)?(ok|okay|fine|good|great|perfect|works|better|best|suits|well)(?: for me)?$/i;

/** What would suit stands beside what takes their question up. */
function besideYes(text: string, { offer }: SaidAnyway): Jotted | null {
  const suits = suiting(text);
  return suits?.as === 'sentence' && offer !== null && NAMED.has(offer.kind)
    ? { as: 'beside', text: suits.text }
    : suits;
}

/** "February better", "first week July ok": what would suit. */
function suiting(text: string): Jotted | null {
  const found = SUITS.exec(text);
  const time = found?.[1] ?? '';
  if (found === null || !WHEN.test(time) || time.includes(',') || /^(?:I|we|it)\b/i.test(time)) return null;
  const how = (found[2] ?? '').toLowerCase();
  const said = smallFirst(time)
    .replace(/^(?=(?:first|second|third|last) )/, 'the ')
    .replace(/\b(week) (?=\p{L}+$)/iu, '$1 of ')
    .replace(/^\p{Ll}/u, (letter) =>
      /^(?:the|that|any|in|on|next)/.test(time.toLowerCase()) ? letter : letter.toUpperCase(),
    );
  return sentence(
    `${said.replace(/\b(january|february|march|april|june|july|august|september|october|november|december)\b/gi, capital)} would suit me ${how === 'better' || how === 'best' ? how : 'well'}`,
  );
}

function sentence(text: string): Jotted {
  return { as: 'sentence', text: `${capital(text)}.` };
}

const YES =
  /^(?:yes|yep|yeah|sure|definitely|please do|ok|okay)\b[,:.;]?(?: please)?|[, ](?:yes(?: please)?|please)$|^(?:I['’]d|I would|would) (?:love|like) (?:to|that|it)\b|^(?:very )?(?:happy|glad|keen|delighted) to\b/i;
/** These take up by their own name what the user says yes to. */
const NAMED: ReadonlySet<string> = new Set([
  'yes',
  'do-it',
  'do-so',
  'would-love',
  'offered-to',
  'let',
  'introduction',
  'debrief',
  'next',
  'when',
  'back',
  'touch',
]);
const EMPTY =
  /^(?:yes|yeah|sure|please|would|love|like|happy|glad|keen|that|this|with|them|definitely|delighted|okay|very|much|into|from|your)$/;

/** A yes whose words are all in what they offer: what takes the offer up says it in whole sentences. */
function saysYes(text: string, sentences: readonly string[], offer: Offered | null): Jotted | null {
  if (offer === null || !NAMED.has(offer.kind) || !YES.test(text)) return null;
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.test(word));
  const named = (offer.what.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
  const source = sentences.find(
    (said) => named.filter((stem) => said.toLowerCase().includes(stem)).length * 2 > named.length,
  );
  const there = `${offer.what} ${source ?? ''}`.toLowerCase();
  return words.every((word) => there.includes(word.slice(0, STEM))) ? { as: 'absorbed' } : null;
}

const STEM = 4;

/** A thing that the letter speaks of, by how it speaks of it. */
function ofThing(text: string, sentences: readonly string[], { echoes }: SaidAnyway): Jotted | null {
  const bare = text.replace(/^(?:the|my|our|your|that) /i, '').toLowerCase();
  if (
    shapeOfFact(text, 'en') !== 'thing' ||
    bare.split(' ').length > MOST_OF_THING ||
    bare.length < 4 ||
    text.includes(',')
  )
    return null;
  if (
    [echoes.praise, echoes.praised, echoes.near, echoes.point, echoes.weak].some((said) =>
      said.toLowerCase().includes(bare),
    )
  )
    return { as: 'absorbed' };
  const said = sentences.find((one) => one.toLowerCase().includes(bare));
  if (said === undefined) return null;
  const thing = the(smallFirst(text).replace(/^your /i, 'my '));
  const kind = kindWordsIn([said]);
  if (kind.clause !== '' || kind.thing !== '' || praiseIn(said).length > 0) return { as: 'kept', text: thing };
  const why = reasonsIn([said]);
  return why.point !== '' || why.weak !== '' || why.finding !== '' ? { as: 'pondered', text: thing } : null;
}

const MOST_OF_THING = 6;

/** Fragments that are sentences but for a word: "money in autumn great", "cold read, that was fun". */
function inPieces(text: string): Jotted | null {
  const fun = /,|\bwas\b/.test(text) ? FUN.exec(text) : null;
  if (fun !== null) {
    const doing = /^\p{L}{3,}ing\b/u.test(fun[1] ?? '');
    return sentence(
      doing
        ? `I very much enjoyed ${smallFirst(fun[1] ?? '')}`
        : `${the(smallFirst(fun[1] ?? ''))} was ${fun[2] ?? ''}`,
    );
  }
  const sounds = SOUNDS.exec(text);
  if (sounds !== null && shapeOfFact(sounds[1] ?? '', 'en') === 'thing' && !/,/.test(text))
    return sentence(`${smallFirst(sounds[1] ?? '')} sounds ${sounds[2] ?? ''}`);
  const topic = /^([^,;]{4,60})[,;] (.{4,120})$/.exec(text);
  if (topic === null || shapeOfFact(topic[1] ?? '', 'en') !== 'thing') return null;
  const rest = topic[2] ?? '';
  if (/^I (?!mean)/.test(rest) || shapeOfFact(rest, 'en') !== 'did') return null;
  return sentence(
    `As for ${the(smallFirst(topic[1] ?? ''))}, I ${HAVING.test(rest) ? 'have ' : ''}${smallFirst(rest)}`,
  );
}

const HAVING = /^(?!(?:have|can|could|will|would|am|was|had|do)\b)(?:\p{L}+ ){1,12}(?:already|since|now)\b/iu;
