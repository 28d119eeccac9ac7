import { LETTER_TURN_BIAS, LETTER_TURN_STEP, LETTER_TURN_WEIGHTS } from './letter-turn-weights.ts';
import { letterOf, stepsAt } from '../../figures-text.ts';
import { TURN_PLACES } from './turns.ts';
import type { TurnWeights } from './turns-say.ts';
import { TURN_BIAS, TURN_STEP, TURN_WEIGHTS } from './turn-weights.ts';

/** A letter says how far on the next weight lies; this one, that it lies farther, and no weight follows. */
const FARTHER = 63;

/** Letters stand for steps around nothing; distances are counted from here. */
const FIRST = 32;

/** Weights by place, in whole steps, as text: two letters a weight that is not 0, how far on it lies and how much it is. */
export function writeTurns(weights: Int8Array): string {
  let text = '';
  let last = -1;
  for (const [place, weight] of weights.entries()) {
    if (weight === 0) continue;
    for (; place - last >= FARTHER; last += FARTHER - 1) text += letterOf(FARTHER - FIRST, 1);
    text += letterOf(place - last - FIRST, 1) + letterOf(weight, 1);
    last = place;
  }
  return text;
}

/** Reads what `writeTurns` wrote. */
export function readTurns(text: string): Int8Array {
  const weights = new Int8Array(TURN_PLACES);
  let place = -1;
  for (let at = 0; at < text.length; at += 1) {
    const distance = stepsAt(text, at) + FIRST;
    if (distance === FARTHER) {
      place += FARTHER - 1;
      continue;
    }
    place += distance;
    at += 1;
    weights[place] = stepsAt(text, at);
  }
  return weights;
}

let known: TurnWeights | null = null;
let ofLetters: TurnWeights | null = null;

/** The weights of turns as trained; read at first use. */
export function turnTable(): TurnWeights {
  known ??= { steps: readTurns(TURN_WEIGHTS), step: TURN_STEP, bias: TURN_BIAS };
  return known;
}

/** What turns say of a whole letter, likewise. */
export function letterTurnTable(): TurnWeights {
  ofLetters ??= { steps: readTurns(LETTER_TURN_WEIGHTS), step: LETTER_TURN_STEP, bias: LETTER_TURN_BIAS };
  return ofLetters;
}
