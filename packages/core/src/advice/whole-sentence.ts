import type { Consideration } from './advice.ts';
import type { Case } from './case.ts';
import { sentencesOf } from './signs/letter-says.ts';

/** A sentence longer than this, in characters, is more than a reason needs. */
const MOST = 220;

/** The same reason with the sentence its words stand in, in the letter's own characters: a fragment reads like a riddle. */
export function inItsSentence(facts: Case, consideration: Consideration): Consideration {
  const { quote } = consideration;
  if (quote === undefined) return consideration;
  const sentence = sentencesOf(facts.message).find((item) => item.includes(quote));
  return sentence === undefined || sentence.length > MOST ? consideration : { ...consideration, quote: sentence };
}
