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
  /\b(?:could|would|can|will) you\b|\b(?:please|kindly) (?:also |do )?(?:let|tell|send|consider|reconsider|share|explain|forward|introduce|give|pass|confirm|provide|call|arrange|review|keep|look|reply|answer|respond|get|contact)\b|\bi(?:'d| would| should) (?:also |really |very much )?(?:like you to|ask|appreciate (?!it$)|welcome|value|be (?:very |so |most )?(?:grateful|thankful|glad|happy) (?:for (?:a|any|your|another|some|even)|if (?:you|i could|we could)))\b|(?<!why |reason )\bi (?:also |must |now |hereby )?(?:ask(?! because\b| is\b)|request|demand|urge|wonder (?:if|whether)|(?:am|was) (?:asking|wondering|hoping you))\b|\b(?<!for |thanks |you |to )let me know\b|\bget back to me\b/;

/** A way out is worded as a request and is none. */
const WAY_OUT =
  /\bno (?:need|reply|answer)\b|\bif (?:not|that is not|this is not)\b|\bunderstand\b|\bfeel (?:free|obliged)\b/;

/** How often a letter in English asks, and whether it asks for another decision. */
export function asksIn(text: string): Asks {
  const { sentences } = readDraft({ text });
  const requests = sentences.filter(({ flat }) => !flat.includes('?') && REQUEST.test(flat) && !WAY_OUT.test(flat));
  return {
    questions: text.split('?').length - 1,
    requests: requests.length,
    again: intentOf(text) === 'ask-again',
  };
}
