import { holdsIn } from '../../asked-of.ts';
import type { Offered } from '../echo/offered.ts';
import { praiseIn } from '../echo/praise.ts';
import { capital, smallFirst } from '../first-letter.ts';
import { kindWordsIn } from '../particulars/kind-words-in.ts';
import { reasonsIn } from '../particulars/reasons-in.ts';
import { the } from './answer-of-fact.ts';
import { sentence } from './jotting.ts';
import type { Jotting } from './jotting.ts';
import { suiting, WHEN } from './replied.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import type { SaidAnyway } from './specific-line.ts';

/* Fragments that speak of something in the letter. */

const I_SEE =
  /^(?:I (?:do )?(?:see|get|understand)(?: it| that| the point| why)?|(?:that['’]s )?(?:fair|true|agreed|noted|got it|right))$/i;
const RIGHT = /^(?:you are|you['’]re|they['’]re|they are|she is|she['’]s|he is|he['’]s) right$/i;
const GLAD_THAT = /^(?:so |very )?(glad|happy|pleased|delighted) (?:that )?(?:she|he|they|you) (.{3,80})$/i;

/** Something of theirs, and a thought about it: "second year, I see it", "polite dungeon, glad she stole it". */
export function ofTwo(head: string, rest: string, sentences: readonly string[]): Jotting | null {
  const bare = smallFirst(head).replace(/^(?:the|my|our|your|that) /i, '');
  const words = (bare.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM + 1));
  const granted = RIGHT.test(rest) || I_SEE.test(rest);
  const source = sentences.find(
    (said) =>
      words.length > 0 &&
      (granted
        ? words.some((word) => said.toLowerCase().includes(word))
        : words.every((word) => said.toLowerCase().includes(word))),
  );
  if (rest === '' || source === undefined || shapeOfFact(head, 'en') !== 'thing') return null;
  const thing = the(smallFirst(head));
  if (RIGHT.test(rest)) return sentence(`You are right about ${thing}`);
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
  if (shapeOfFact(rest, 'en') === 'doing') return sentence(`As for ${thing}, I am ${smallFirst(rest)}`);
  const suits = suiting(rest);
  return suits === null ? null : sentence(`As for ${thing}, ${smallFirst(suits.slice(0, -1))}`);
}

const YES =
  /^(?:of course,? |sure,? )?(?:she|he|they) (?:can|could|may)\b|^(?:of course|yes|yep|yeah|sure|definitely|please do|ok|okay)\b[,:.;]?(?: please)?|[, ](?:yes(?: please)?|please)$|, yes, |^(?:I['’]d|I would|would) (?:love|like) (?:to|that|it)\b|^(?:very )?(?:happy|glad|keen|delighted) to\b/i;
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
  /^(?:yes|yeah|sure|please|would|love|like|happy|glad|keen|that|this|with|them|definitely|delighted|okay|fine|good|great|course|they|very|much|into|from|your)$/;

/** A yes whose words are all in what they offer: what takes the offer up says it in whole sentences. */
export function saysYes(text: string, sentences: readonly string[], offer: Offered | null): Jotting | null {
  if (offer === null || !NAMED.has(offer.kind) || !YES.test(text)) return null;
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.test(word));
  const named = (offer.what.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
  const source = sentences.find(
    (said) => named.filter((stem) => said.toLowerCase().includes(stem)).length * 2 > named.length,
  );
  // An introduction, a yes: what is offered has no name of its own, and the letter has it.
  const there = (named.length === 0 ? sentences.join(' ') : `${offer.what} ${source ?? ''}`).toLowerCase();
  return words.every((word) => there.includes(word.slice(0, STEM))) ? { as: 'absorbed' } : null;
}

const STEM = 4;

/** A thing that the letter speaks of, by how it speaks of it. */
export function ofThing(text: string, sentences: readonly string[], { echoes }: SaidAnyway): Jotting | null {
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
  const head = bare.replace(/ (?:in|on) \p{L}+$/u, '');
  const said =
    sentences.find((one) => one.toLowerCase().includes(bare)) ??
    praising(bare, sentences) ??
    (holdsIn(WHEN, text)
      ? sentences.find((one) => holdsIn(INVITES, one) && one.toLowerCase().includes(head))
      : undefined);
  if (said === undefined) return null;
  // What the letter calls the user's is theirs to name; any other "your" is of the reader.
  const mine = sentences.some((one) => one.toLowerCase().includes(`your ${bare}`));
  const thing = the(mine ? smallFirst(text).replace(/^your /i, 'my ') : smallFirst(text));
  if (holdsIn(INVITES, said) && holdsIn(WHEN, text))
    return { as: 'beside', text: `${capital(thing)} would suit me well.` };
  const kind = kindWordsIn([said]);
  if (kind.clause !== '' || kind.thing !== '' || praiseIn(said).length > 0)
    return /^your /i.test(thing) ? { as: 'yours', text: thing } : { as: 'kept', text: thing };
  const why = reasonsIn([said]);
  return why.point !== '' || why.weak !== '' || why.finding !== '' ? { as: 'pondered', text: thing } : null;
}

const MOST_OF_THING = 6;
/** They propose something. */
const INVITES = /\?|\b(?:come to|join us|you could|(?:I|we) can do|always a|want it|free on)\b/i;

/** "Outage story": a sentence that praises something of that name. */
function praising(bare: string, sentences: readonly string[]): string | undefined {
  const words = (bare.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, STEM + 1));
  return sentences.find(
    (one) =>
      words.length > 0 &&
      praiseIn(one).length > 0 &&
      words.filter((word) => one.toLowerCase().includes(word)).length * 2 >= words.length,
  );
}

/** "Your point about the middle third": what it is about. */
const REMARK_ON = /^(?:your|the|that) (?:point|note|comment|remark|advice|feedback|words) (?:about|on|that) (.+)$/is;

/** All that it names is said already; of a remark, nearly all. */
export function isSaid(text: string, anyway: SaidAnyway): boolean {
  const { echoes } = anyway;
  const remarked = REMARK_ON.exec(text)?.[1];
  if (remarked !== undefined) {
    const found = `${echoes.lesson} ${echoes.weak} ${echoes.point} ${echoes.praise} ${echoes.praised}`.toLowerCase();
    const about = (remarked.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, STEM + 1));
    if (about.length > 1 && about.filter((stem) => found.includes(stem)).length * 4 >= about.length * 3) return true;
  }
  // How near it came is told where nothing else is praised.
  const near = echoes.praise === '' && echoes.praised === '' ? echoes.near : '';
  const said = `${echoes.praise} ${echoes.praised} ${near}`.toLowerCase();
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.test(word));
  return words.length > 1 && words.every((word) => said.includes(word.slice(0, STEM + 1)));
}

/** Whether the letter speaks of a thing, by its long words. */
export function isNamedIn(thing: string, sentences: readonly string[]): boolean {
  const words = (thing.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM + 1));
  return words.length > 0 && sentences.some((said) => words.every((word) => said.toLowerCase().includes(word)));
}

/** "Money in autumn" takes no article, and neither does a name that the letter has. */
const COUNTLESS = /^(?:money|music|work|time|food|coffee|tea|lunch|dinner|breakfast)\b/i;

/** A thing as a sentence names it. */
export function articledIn(thing: string, sentences: readonly string[]): string {
  const first = /^\p{L}+/u.exec(thing)?.[0] ?? '';
  const isName = /^\p{Lu}/u.test(first) && sentences.some((said) => said.includes(` ${first}`));
  return COUNTLESS.test(thing) || isName ? thing : the(smallFirst(thing));
}
