import { CONDITION, WAIT } from './comeback.ts';
import type { Sign } from './quoted-in.ts';
import { quotedIn } from './quoted-in.ts';
import {
  DO_NOT_CONTACT,
  DO_NOT_REPLY,
  HOSTILE,
  LEGAL,
  NO_CORRESPONDENCE,
  PERSONAL,
  SAFETY,
  SAID_TO_BE_FINAL,
} from './refusals.ts';
import { appealNamed } from './appeal.ts';
import { AGAIN } from './again.ts';

const SIGNS: Readonly<Record<string, readonly Sign[]>> = {
  'leave-alone': DO_NOT_CONTACT,
  safety: SAFETY,
  legal: LEGAL,
  hostile: HOSTILE,
  personal: PERSONAL,
  'no-reply': DO_NOT_REPLY,
  'no-discussion': [...NO_CORRESPONDENCE, ...SAID_TO_BE_FINAL],
  'second-no': AGAIN,
  condition: CONDITION,
  wait: WAIT,
};

/** Signs by their name. */
export type NamedSigns = readonly (readonly [string, readonly Sign[]])[];

const NAMED: NamedSigns = Object.entries(SIGNS);

/** The signs that may hold in a letter: of most letters, few. */
export function signsThat(mayHold: (sign: Sign) => boolean): NamedSigns {
  return NAMED.map(([name, signs]) => [name, signs.filter(mayHold)] as const).filter(([, signs]) => signs.length > 0);
}

/** What is known of a sentence beside its words, for `lineFeatures`: which signs its words match, of those that its letter may hold. */
export function signCues(sentence: string, signs: NamedSigns = NAMED): readonly string[] {
  const cues = signs.filter(([, some]) => quotedIn(sentence, some) !== null).map(([name]) => `sign:${name}`);
  if (appealNamed(sentence) !== null) cues.push('sign:route');
  return cues;
}
