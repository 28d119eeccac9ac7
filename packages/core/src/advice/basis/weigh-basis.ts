import { remembered } from '../../remembered.ts';
import type { Basis } from '../advice.ts';
import type { Case } from '../case.ts';
import { besideThePoint } from './beside-the-point.ts';
import { invited, namedRoute, otherOpening } from './invitation-rules.ts';
import { moodOrFact } from './mood-or-fact.ts';
import {
  answersTheReason,
  askedToWait,
  changedTiming,
  correctedError,
  meetsCondition,
  newWithoutReason,
} from './reason-rules.ts';
import { countsInField, drawn, placeGone, policy, saidFinal, visa } from './standing-rules.ts';
import { isShortOf } from './short-of.ts';
import type { Rule, Weighed } from './weighed.ts';
import { later, none } from './weighed.ts';

/** Weighs what the user calls a basis against the letter. Whatever its kind, feelings and disagreement are not one. */
export function weighBasis(facts: Case, basis: Basis): Weighed {
  for (const rule of RULES) {
    const weighed = rule(facts, basis);
    if (weighed !== null) return weighed;
  }
  return none(
    'The letter does not say that this was the obstacle, so it would be a new application rather than an answer.',
  );
}

/** They name how much it takes, and it is not reached. */
const shortOf: Rule = (facts, { text }) =>
  isShortOf(facts, text) ? later('They name how much it takes, and you are on the way to it.') : null;

/** Everything that the user gives as a reason, weighed, in its order. */
export const weighedOf = remembered((facts: Case): readonly Weighed[] =>
  facts.basis.map((basis) => weighBasis(facts, basis)),
);

const RULES: readonly Rule[] = [
  moodOrFact,
  besideThePoint,
  shortOf,
  drawn,
  namedRoute,
  askedToWait,
  meetsCondition,
  countsInField,
  invited,
  saidFinal,
  otherOpening,
  policy,
  visa,
  placeGone,
  correctedError,
  changedTiming,
  answersTheReason,
  newWithoutReason,
];
