import type { DraftInput } from '../draft.ts';
import { smallFirst } from '../first-letter.ts';
import { flatSentences } from '../particulars/flat-sentences.ts';
import { the } from './answer-of-fact.ts';
import { sentence } from './jotting.ts';
import type { Jotting } from './jotting.ts';
import { inSegments } from './in-segments.ts';
import { articledIn, isSaid, ofThing, ofTwo, saysYes } from './of-their-letter.ts';
import { quotedBack } from './quoted-back.ts';
import { replied } from './replied.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import type { SaidAnyway } from './specific-line.ts';

const MADE =
  /^(?:and )?(?:that |which |it )?((?:really |has )?(?:made my (?:day|week|month|year)|made me (?:laugh|smile|cry|blush)|meant (?:a lot|so much|the world)(?: to me)?|was (?:very |so )?(?:kind|lovely|generous)(?: of you)?))$/i;
const FUN =
  /^(.{4,80}?),? (?:(?:that |it |which )?was |that['’]s )?((?:a lot of |great |such )?fun|a joy|a pleasure|lovely|great|brilliant|wonderful)$/i;
const SOUNDS =
  /^(.{4,60}?),? (?:is |sounds |would be )?(great|grand|super|perfect|ideal|lovely|wonderful|brilliant|good|fine)$/i;
const FOR_THEM =
  /^(?:I['’]m |I am )?(?:very |quite )?(happy|glad|fine|delighted|honou?red) for (?:them|her|him|you) to (.{3,100})$/i;

/** What people jot down about an English letter, by its words; null where it has no shape of its own. */
export function jotted(text: string, input: DraftInput, anyway: SaidAnyway): Jotting | null {
  const sentences = flatSentences(input.message);
  const conditional = /,? yes,? (?:but only )?(?:if|as long as|provided)\b/i.test(text)
    ? replied(text, anyway, sentences)
    : null;
  if (conditional !== null) return conditional;
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
  if (isSaid(text, anyway)) return { as: 'absorbed' };
  return (
    ofThing(text, sentences, anyway) ??
    replied(text, anyway, sentences) ??
    inSegments(text, input, sentences, anyway) ??
    ofTwo(head, behind.join(', '), sentences) ??
    inPieces(text, sentences)
  );
}

/** Fragments that are sentences but for a word: "money in autumn great", "cold read, that was fun". */
function inPieces(text: string, sentences: readonly string[]): Jotting | null {
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
    return sentence(`${articledIn(sounds[1] ?? '', sentences)} sounds ${sounds[2] ?? ''}`);
  const topic = /^([^,;]{4,60})[,;] (.{4,120})$/.exec(text);
  if (topic === null || shapeOfFact(topic[1] ?? '', 'en') !== 'thing') return null;
  const rest = topic[2] ?? '';
  if (/^I (?!mean)/.test(rest) || shapeOfFact(rest, 'en') !== 'did') return null;
  return sentence(
    `As for ${the(smallFirst(topic[1] ?? ''))}, I ${HAVING.test(rest) ? 'have ' : ''}${smallFirst(rest)}`,
  );
}

const HAVING = /^(?!(?:have|can|could|will|would|am|was|had|do)\b)(?:\p{L}+ ){1,12}(?:already|since|now)\b/iu;
