import { intentOf } from '../../rejection/intent-of.ts';
import { readDraft } from '../../tone/text/draft-text.ts';

export interface Asks {
  /** Question marks, as many as there are. */
  readonly questions: number;
  /** Sentences that ask without a question mark. */
  readonly requests: number;
  /** It asks to be reconsidered. */
  readonly again: boolean;
}

const REQUEST =
  /\b(?:could|would|can|will) you\b|\b(?:please|kindly) (?:also |do )?(?:let|tell|send|consider|reconsider|share|explain|forward|introduce|give|pass(?! (?:on )?(?:my|our) (?:thanks|best|good|kind|warm|regards|greetings))|confirm|provide|call|arrange|review|keep|look|reply|answer|respond|get|contact)\b|\bi(?:'d| would| should) (?:also |really |very much )?(?:like you to|ask|appreciate (?!it$)|welcome|value|be (?:very |so |most )?(?:grateful|thankful|glad|happy) (?:for (?:a|any|your|another|some|even)|if (?:you|i could|we could)))\b|(?<!why |reason )\bi (?:also |must |now |hereby )?(?:ask(?! because\b| is\b)|request|demand|urge|wonder (?:if|whether)|(?:am|was) (?:asking|wondering|hoping you))\b|\b(?<!for |thanks |you |to )let me know\b|\bget back to me\b/;

/** A way out is worded as a request and is none. */
const WAY_OUT =
  /\bno (?:need|reply|answer)\b|\bif (?:not|that is not|this is not)\b|\bunderstand\b|\bfeel (?:free|obliged)\b/;

/** Where they offered to keep the user in mind, this says yes. */
const YES_KEEP = /\bplease (?:do )?keep (?:me|us|my|our)\b/;

/**
 * How often a letter in English asks, and whether it asks for another decision. `kept`: the letter that is answered offers to
 * keep the user on a list or on file, so that "please keep me on it" is no request.
 */
export function asksIn(text: string, kept = false): Asks {
  const { sentences } = readDraft({ text });
  const requests = sentences
    .map(({ flat }) => (kept ? withoutYes(flat) : flat))
    .filter((flat) => !flat.includes('?') && REQUEST.test(flat) && !WAY_OUT.test(flat));
  return {
    questions: text.split('?').length - 1,
    requests: requests.length,
    again: intentOf(text) === 'ask-again',
  };
}

/** The sentence without the yes; what is joined to it counts for itself: "please keep my details and send me a list". */
function withoutYes(flat: string): string {
  return YES_KEEP.test(flat) ? flat.replace(YES_KEEP, '').replaceAll(/\b(?:and|then) (?:also )?/g, 'please ') : flat;
}
