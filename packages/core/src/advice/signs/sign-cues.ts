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

/** What is known of a sentence beside its words, for `lineFeatures`: which signs its words match, of those that `mayHold` in its letter. */
export function signCues(sentence: string, mayHold: (sign: Sign) => boolean = () => true): readonly string[] {
  const cues = Object.entries(SIGNS)
    .filter(([, signs]) => quotedIn(sentence, signs.filter(mayHold)) !== null)
    .map(([name]) => `sign:${name}`);
  if (appealNamed(sentence) !== null) cues.push('sign:route');
  return cues;
}
