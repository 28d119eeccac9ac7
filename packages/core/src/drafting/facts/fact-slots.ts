import type { DraftInput } from '../draft.ts';
import { tidyFact } from '../tidy-fact.ts';
import { TITLE } from '../names.ts';
import { writerName } from '../salutation.ts';
import { aboutReader } from './about-reader.ts';
import { answerIn, answersHow, the } from './answer-of-fact.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import type { BasisSlots } from './basis-elsewhere.ts';
import { jotted } from './jotted.ts';
import type { Jotting } from './jotting.ts';
import { basisElsewhere } from './basis-elsewhere.ts';
import { lineElsewhere } from './line-elsewhere.ts';
import { isSaid } from './of-their-letter.ts';
import { NO_LINE, NOTHING_SAID } from './specific-line.ts';
import type { SaidAnyway, SpecificSlots } from './specific-line.ts';
import { isNews, isUnsayable, TYPED_SMALL } from './unsayable.ts';
import { remembered, sceneOf, thankedFor } from './of-their-deed.ts';
import { wholeSentence } from './whole-sentence.ts';
import { articled, withThe } from './with-articles.ts';
import { withCapitals } from './with-capitals.ts';
import { smallFirst } from '../first-letter.ts';

const NO_BASIS: BasisSlots = { clause: '', told: '', news: '' };

/** Shapes what the user gave as a reason to ask again. */
export function basisSlots(told: string | undefined, input: DraftInput, reader = writerName(input)): BasisSlots {
  const fact = plain(told, input, reader);
  const { language } = input.reading;
  const small = TYPED_SMALL.test(told ?? '');
  if (fact === '') return NO_BASIS;
  if (language !== 'en') return basisElsewhere(fact, language);
  const shape = shapeOfFact(fact, 'en');
  const whole = wholeSentence(fact, shape, input.reading.field === 'tender');
  const begun = (text: string): string => (small && /^\p{Lu}\p{Ll}/u.test(text) ? smallFirst(text) : lowered(text));
  if (whole === null) return { ...NO_BASIS, news: begun(fact) };
  return { clause: /[.!?]\s/.test(fact) ? '' : begun(whole), told: inSentences(tidyFact(whole)), news: '' };
}

const REMARK =
  /^(?:\w+['’]s |the |your |his |her |their |that |this |reviewer \w+['’]s )?(?:\w+ ){0,2}(?:\w+['’]s? )?(?:\w+ ){0,2}(?:notes?|comments?|remarks?|questions?|points?|advice|feedback|words?|summar(?:y|ies)|reports?|reviews?|assessments?|observations?|suggestions?|thoughts?)\b/i;

/** Shapes the line that only this user could write. */
export function specificSlots(
  input: DraftInput,
  anyway: SaidAnyway = NOTHING_SAID,
  reader = writerName(input),
): SpecificSlots {
  const fact = plain(input.facts?.specific, input, reader)
    .replace(/\s[-–—]{1,2}\s|!{1,5}\s/g, ', ')
    .replace(/[ ,](?:ha(?:ha)?|lol|:-?\)|x{1,3})$/i, '');
  if (fact === '') return NO_LINE;
  const { language } = input.reading;
  if (language !== 'en') return lineElsewhere(fact, input, anyway);
  const short = jotted(fact, input, anyway);
  if (short !== null) return ofJotted(short);
  const answer = answerIn(fact, input);
  if (answer !== null)
    return anyway.offer?.kind === 'would-love' && answer.startsWith('Yes, I ')
      ? { ...NO_LINE, sentence: answer.slice('Yes, '.length), answers: 'beside' }
      : { ...NO_LINE, sentence: answer, answers: answersHow(answer) };
  const { head: first, after } = parts(fact, input);
  if (after !== '')
    return isSaid(first, anyway) ? { ...NO_LINE, sentence: after } : { ...slotsOf(first, input), after };
  return slotsOf(fact, input);
}

/** The first of several sentences, and the others made whole. */
function parts(fact: string, { reading }: DraftInput): { readonly head: string; readonly after: string } {
  const [head = '', ...rest] = fact.split(/(?<=[.!?])\s+(?=\S)/);
  const we = reading.field === 'tender';
  const whole = rest.map((typed) => {
    const sentence = parted(typed.replace(/[.!?…]{1,9}$/, ''));
    const said = wholeSentence(sentence, shapeOfFact(sentence, 'en'), we) ?? sentence;
    return typed.endsWith('?') || typed.endsWith('!') ? tidyFact(`${said}${typed.slice(-1)}`) : tidyFact(said);
  });
  return { head: head.replace(/[.!?…]{1,9}$/, ''), after: whole.join(' ') };
}

function slotsOf(fact: string, input: DraftInput): SpecificSlots {
  // "You told me yourself": what they did is what counted.
  if (DEED.test(fact)) return { ...NO_LINE, sentence: tidyFact(`It meant a lot that ${smallFirst(fact)}`) };
  const judged = JUDGED.exec(fact);
  if (judged !== null)
    return {
      ...NO_LINE,
      sentence: tidyFact(`${the(judged[1] ?? '')} is ${(judged[2] ?? '').replace(/^(?=(?:good|fair|great) )/i, 'a ')}`),
    };
  // "Please thank Tomasz for the coffee": a request is a sentence as it stands.
  const asked = ASKS_TO_TELL.exec(fact);
  if (asked !== null) return { ...NO_LINE, sentence: tidyFact(`Please ${smallFirst(asked[1] ?? '')}`) };
  if (/^(?:thanks|thank you) for /i.test(fact))
    return { ...NO_LINE, sentence: tidyFact(fact.replace(/^thanks /i, 'Thank you ')) };
  const wondered = WONDERED.exec(fact)?.[1];
  if (wondered !== undefined)
    return { ...NO_LINE, sentence: `What I would most like to understand is ${lowered(the(wondered))}.` };
  const small = articled(parted(lowered(fact)), input.facts?.specific ?? '');
  const shape = shapeOfFact(fact, 'en');
  const typed = input.facts?.specific ?? '';
  const scene = sceneIn(fact);
  if (scene !== null) return scene;
  if (isUnsayable(fact, typed, shape, input.reading.text)) return { ...NO_LINE, unsaid: 'yes' };
  if (isNews(fact, typed, shape)) return { ...NO_LINE, sentence: `There is one thing to add: ${smallFirst(fact)}.` };
  const ownWords = shape === 'sentence' || shape === 'how';
  // "Greg's note about slowing down; I loved working on it": a thing, and a thought about it.
  const [head = '', ...rest] = small.split('; ');
  if (rest.length > 0 && shapeOfFact(head, 'en') === 'thing' && /^(?:I|we|it|that)\b/.test(rest.join('; ')))
    return REMARK.test(head) ? { ...NO_LINE, remark: small } : { ...NO_LINE, thing: small };
  if (!ownWords && (isSeveral(small) || (shape !== 'thing' && isTheirs(small, input))))
    return shape === 'did' || shape === 'being'
      ? { ...NO_LINE, unsaid: fact }
      : { ...NO_LINE, note: inSentences(small) };
  switch (shape) {
    case 'did':
    case 'done':
    case 'being':
      return { ...NO_LINE, sentence: tidyFact(wholeSentence(parted(fact), shape, false) ?? fact) };
    case 'doing': {
      const found = FOUND_OUT.exec(small);
      if (found !== null)
        return {
          ...NO_LINE,
          sentence: `${input.reading.field === 'tender' ? 'We were' : 'I was'} glad to ${VERBS[found[1]?.toLowerCase() ?? ''] ?? 'hear'} ${small.slice(found[0].length)}.`,
        };
      // "showing me the press": it was the reader who did.
      return /^\p{L}+ing (?:me|us)\b/u.test(small)
        ? { ...NO_LINE, yours: `you ${small}` }
        : { ...NO_LINE, doing: small.replace(/,? and how\b/i, ', and I admired how') };
    }
    case 'how':
      if (/^that /i.test(small)) return { ...NO_LINE, learned: small };
      return /^how\b/i.test(small) ? { ...NO_LINE, how: small } : { ...NO_LINE, what: small };
    case 'thing':
      if (/^you \p{L}+ing\b/u.test(small) || OF_SOMEBODY.test(small)) return { ...NO_LINE, yours: small };
      return REMARK.test(small) ? { ...NO_LINE, remark: small } : { ...NO_LINE, thing: small };
    default: {
      const deed = thankedFor(fact) ?? remembered(fact);
      if (deed !== null) return { ...NO_LINE, sentence: deed };
      return { ...NO_LINE, sentence: tidyFact(withThe(parted(fact), input.facts?.specific ?? '', input.reading.text)) };
    }
  }
}

const ASKS_TO_TELL =
  /^(?:please |do |and )*((?:thank(?! you\b)|tell|greet|congratulate|(?:say|pass|give) (?:\p{L}+ ){0,3}?(?:hello|hi|thanks|regards|greetings|wishes|love)|pass on|remember me to) \p{L}.{2,160})$/iu;

/** "learning that our bid met the threshold": what was found out is glad news, and nothing to enjoy. */
const FOUND_OUT = /^(learning|hearing|reading|seeing|finding out) (?=that )/i;
const VERBS: Readonly<Record<string, string>> = {
  learning: 'learn',
  hearing: 'hear',
  reading: 'read',
  seeing: 'see',
  'finding out': 'hear',
};

/** "Trial day at Llangors, Dai showed me the saw": where it was, and what happened there. */
function sceneIn(fact: string): SpecificSlots | null {
  const found =
    /^([^,;:]{4,90})[,:] ((?:you|he|she|it|they|\p{Lu}\p{L}+|the \p{L}+)(?:['’]\p{L}+)? (?:\p{L}+ed|showed|told|had|was|were|made|gave|let|said|asked|took|brought|came|went|got|did|sang|played|laughed|reminded) .{3,200})$/u.exec(
      fact,
    );
  const [, head = '', told = ''] = found ?? [];
  if (found === null || shapeOfFact(head, 'en') !== 'thing' || /^(?:no|not|yes)\b/i.test(head)) return null;
  const scene = sceneOf(head, told);
  return scene === null
    ? { ...NO_LINE, thing: the(lowered(head)), after: tidyFact(told) }
    : { ...NO_LINE, yours: the(lowered(scene)) };
}

/** Somebody who is remembered: nobody is "enjoyed". */
const OF_SOMEBODY =
  /^(?:the|that|your|a|an|one|some|those|all the) (?:\p{L}+ ){0,3}(?:who|girls?|boys?|children|kids?|man|woman|men|women|lad|lady|people|person|prefects?|pupils?|students?|neighbours?|caretaker|gardener|driver|visitors?|residents?|family|dog|cat)\b/iu;

function ofJotted(short: Jotting): SpecificSlots {
  switch (short.as) {
    case 'absorbed':
      return NO_LINE;
    case 'done':
      return { ...NO_LINE, sentence: short.text, answers: 'done' };
    case 'beside':
      return { ...NO_LINE, sentence: short.text, answers: 'beside' };
    default:
      return { ...NO_LINE, [short.as]: short.text };
  }
}

const DEED =
  /^you (?:even |also |both |all )?(?:told|wrote to|rang|phoned|thanked|remembered|noticed|trusted) (?:me|us|my|our|everybody|everyone)\b(?! about\b)[^.!?;]{0,80}$/i;

/** "that question about sales, fair". */
const JUDGED =
  /^([^,;]{4,80}?),? (?:(?:it|that)['’]s |is )?(fair|true|(?:an? )?(?:good|fair|great) (?:point|idea|call))$/i;

/** "social value 6 of 10, don't know why": what puzzles the user. */
const WONDERED =
  /^(.{4,80}?)[,;:.–—-]{1,2} ?(?:and )?(?:I )?(?:do not|don['’]t|not sure|no idea|can['’]t see|didn['’]t (?:get|understand)) ?(?:know|understand|get|see)? ?why$/i;

/** A sentence that follows another begins with a capital. */
function inSentences(text: string): string {
  return text.replace(/(?<=[.!?]\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());
}

/** More than one thought: a phrase would take in the first alone. */
function isSeveral(fact: string): boolean {
  return /[;.!?]\s\S/.test(fact);
}

const SHARED_WORDS = 3;

/** "hurrying through Elena": what they did or said themselves, in their words; it was not the user who did. */
function isTheirs(fact: string, { reading }: DraftInput): boolean {
  const words = fact.toLowerCase().match(/[\p{L}\d'’]+/gu) ?? [];
  const beginning = words.slice(0, SHARED_WORDS).join(' ');
  return words.length >= SHARED_WORDS && reading.text.toLowerCase().replace(/\s+/g, ' ').includes(beginning);
}

function plain(told: string | undefined, input: DraftInput, reader: string): string {
  if (tidyFact(told) === '') return '';
  return aboutYou(withCapitals(tidyFact(told), input).replace(/[.!?…]{1,9}$/, ''), input, calledOf(reader));
}

/** The first and the last name of the one who will read the answer; none where nobody is known. */
function calledOf(reader: string): readonly string[] {
  const words = reader.split(/\s+/).filter((word) => word !== '' && !TITLE.test(word));
  return [...new Set([words[0] ?? '', words.at(-1) ?? ''])].filter((name) => name !== '');
}

/** "I think she's right": of the reader, who is told so. */
function aboutYou(fact: string, { reading }: DraftInput, called: readonly string[]): string {
  if (reading.language !== 'en') return fact;
  return aboutReader(fact, called)
    .replace(/\b(?:she|he|they)(?:['’](?:s|re)| is| are| was| were) right\b/i, 'you are right')
    .replace(/^you are/, 'You are')
    .replace(/, (?=(?:starts|begins|runs|opens|arrives) )/, ', which ');
}

/** With a small first letter, unless it is "I", a name or an abbreviation. */
function lowered(fact: string): string {
  const first = /^\p{L}[\p{L}'’-]*/u.exec(fact)?.[0] ?? '';
  if (/^I(?:['’]|$)/.test(first) || /\p{Lu}.*\p{Lu}/u.test(first) || !BEGINS_SMALL.test(first)) return fact;
  return smallFirst(fact);
}

/** Words that people begin with, and that carry a capital only because of it. */
const BEGINS_SMALL =
  /^(?:the|a|an|my|our|your|his|her|their|this|that|these|those|we|you|it|he|she|they|there|here|how|what|why|where|when|who|which|some|somebody|someone|everyone|two|three|four|five|six|one|another|both|all|after|before|since|as|at|in|on|from|with|now|just|recently|finally|already|also|really|still|so|very|\p{L}+(?:ed|ing|ly)|can|could|would|will|have|has|had|am|is|are|was|were|do|did|get|got|passed|took|made|met|learnt|loved|liked|won|sold|built|led|cut|spent|wrote|found|sent|spoke|moved|start|available|free|able|happy|ready|willing|open|based|back|fluent|qualified|town|saw|heard|put|bought|brought|chose|grew|noticed|talks?|reviewers?|tests?|watching|not|being)$/iu;

/** "the question about X, I'm still thinking about it": two thoughts, and a comma is too little between them. */
function parted(fact: string): string {
  return fact
    .replace(/, (?:and )?so (had|did|was|do|am|have) I$/i, ', and so $1 I')
    .replace(/, (?=(?:I|we|it|that|they)(?:['’]\w+)?\s(?!mean\b))/i, '; ')
    .replace(/(?<=^(?:the|that|your|my) [^,;]{3,80}), (?=(?:will|shall|would|could|can|am|have) )/i, '; I ')
    .replace(/(?<= (?:is|are|was|were) [^,;]{3,60}), (?=(?:could|can|would|did|will) (?:not )?)/i, '; I ');
}
