import { ordersAMachine } from '../../reading/guards/orders-a-machine.ts';
import { remembered } from '../../remembered.ts';
import type { Case } from '../case.ts';
import { mostLikely, sentencesOf } from '../signs/letter-says.ts';
import { directsElsewhere, isAboutMailings, isLimitedWish, OF_SAFEGUARDING } from '../signs/no-wish-for-silence.ts';
import { kindWordsIn } from '../signs/warmth.ts';
import { closingScore } from './closing-model.ts';
import { DISTANCE_WEIGHTS } from './closing-weights.ts';

/** What counts for and against a letter's asking for distance, in the order of its weights. */
export const DISTANCE_SIGNS = [
  'any letter',
  'the sentence that shuts most',
  'how far beyond doubt it is',
  'the one after it',
  'kind words',
  'no kind word',
  'a door',
  'something left open',
  'feedback',
  'a person wrote',
  'length',
  'shut by what sentences say',
  'no answer to anything',
] as const;

/** A letter as it is weighed: its sentence that shuts the door most, and a figure for each of `DISTANCE_SIGNS`. */
interface Distance {
  readonly sentence: string;
  readonly score: number;
  readonly figures: readonly number[];
}

/** Null in a letter without a sentence that could be meant so. */
export const distanceOf = remembered((facts: Case): Distance | null => {
  const { message, reading } = facts;
  const [first, second] = sentencesOf(message)
    .filter((sentence) => isSaid(sentence) && !isNoWish(sentence))
    .map((sentence) => ({ sentence, score: closingScore(sentence, reading.language) }))
    .toSorted((a, b) => b.score - a.score);
  if (first === undefined) return null;
  const kind = kindWordsIn(facts.author);
  const shut = mostLikely(facts, 'leave-alone', 'safety', 'legal', 'hostile', 'personal')?.chance ?? 0;
  const figures = [
    1,
    within(first.score, -4, 6),
    within(first.score - BEYOND_DOUBT, 0, 5),
    within(second?.score ?? -4, -4, 4),
    Math.min(kind, 4),
    Number(kind === 0),
    Number(reading.doors.length > 0),
    mostLikely(facts, 'condition', 'wait', 'route', 'door')?.chance ?? 0,
    mostLikely(facts, 'feedback')?.chance ?? 0,
    Number(reading.form === 'personal'),
    Math.log(1 + sentencesOf(message).length),
    Math.log((shut + LEAST_CHANCE) / (1 - shut + LEAST_CHANCE)),
    Number(reading.verdict === 'other'),
  ];
  return { sentence: first.sentence, score: first.score, figures };
});

function isNoWish(sentence: string): boolean {
  return (
    directsElsewhere(sentence) ||
    isLimitedWish(sentence) ||
    OF_SAFEGUARDING.test(sentence) ||
    isAboutMailings(sentence) ||
    ordersAMachine(sentence)
  );
}

/** From here on a sentence is hardly ever anything else. */
const BEYOND_DOUBT = 1;

/** A greeting is no sentence, nor is a heading: "Latest news of Harbour". */
function isSaid(sentence: string): boolean {
  return SAID.test(sentence) && !GREETING.test(sentence) && (ENDED.test(sentence) || sentence.split(/\s+/u).length > 5);
}

const ENDED = /[.!?…]["”’)»]?\s*$/u;

const SAID = /\p{L}\P{L}{1,3}\p{L}/u;
const GREETING = /^[^\n]{0,40}[,:]$/u;

const LEAST_CHANCE = 0.003;

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** From here on, in log-odds, a letter asks for distance. */
const ASKED_AT = -0.5;
/** And from here on where one sentence of it sounds so by itself. */
const ASKED_PLAINLY_AT = -1;

/** No sentence is pointed at that does not sound so at all. */
const POINTED_AT = -2;

/**
 * The sentence of a no that asks for distance in words of its own, weighed with how warm the letter is and what it leaves open;
 * null where it asks for none.
 */
export function asksForDistance(facts: Case): string | null {
  if (!facts.isNo) return null;
  const distance = distanceOf(facts);
  if (distance === null || distance.score < POINTED_AT) return null;
  const sum = distance.figures.reduce((total, figure, at) => total + figure * (DISTANCE_WEIGHTS[at] ?? 0), 0);
  return sum >= (distance.score >= 0 ? ASKED_PLAINLY_AT : ASKED_AT) ? distance.sentence : null;
}
