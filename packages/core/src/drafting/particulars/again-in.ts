import { foundIn, holdsIn } from '../../asked-of.ts';
import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';
import { asThing } from './noun-phrase.ts';
import { timeIn } from './time-in.ts';

/** "Should you be able to add the autumn survey, I would be willing to consider a new submission": what they would have changed. */
const REVISE =
  /\b(?:if|should) you (?:are able to |were able to |be able to |can |could |wish to |want to |choose to |decide to |felt able to |feel able to |were to |were willing to )((?:add|include|extend|cut|shorten|expand|rework|recast|revise|repeat|re-?run|rewrite|reduce|restructure|change|strengthen|show|provide|bring|collect|address|offer|lower|find|work with|do) [^,.;:]{4,90}),? [^.;]{0,60}\b(?:glad|happy|willing|pleased|prepared|like|love|read|look|consider|see|delighted)\b/i;
const HOUSE =
  /(?<!\p{L})((?:our|my|the (?=workshop|special issue|sister|companion|satellite|poster|late-breaking|partner|regional)) ?[^,.;:]{3,50}?) (?:(?:is|are) [^,.;:]{0,40} and )?(?:(?:is|are)(?: also| now| still| currently)? (?:taking|accepting|inviting|open to|open for|looking for|calling for)|takes?|accepts?|invites?) [^.;:]{4,90}/iu;
const WITH_NAME =
  /\b(?:mention|use|give|tell them) (?:my|our) name\b|\b(?:say|tell them) (?:that )?(?:I|we) sent you\b/i;

/** What they would have changed before they look again, as the answer may promise it; null where they name nothing. */
export function reviseIn(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const deed = foundIn(REVISE, sentence)?.[1]
      ?.replace(/ (?:that|which|as) (?:you|we|I) .*$/i, '')
      .trim();
    const said = deed === undefined ? null : turned(smallFirst(deed));
    if (said !== null && !/\b(?:it|this|that|them|they|he|she)\b/i.test(said)) return said;
  }
  return null;
}

/** "your partner house in Mértola; I will apply there before 20 December": a house of theirs that is open; null where there is none. */
export function elsewhereIn(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const found = foundIn(HOUSE, sentence);
    const thing = asThing(smallFirst((found?.[1] ?? '').replace(/ (?:is|are) .*$/i, '')));
    if (found === null || thing === null || /\b(?:not|no longer|\w+n['’]t)\b/i.test(sentence)) continue;
    const time = timeIn(found[0], 'en')?.said.replace(/^(?:until|till) /i, 'before ');
    const name = sentences.some((one) => holdsIn(WITH_NAME, one)) ? ', and mention your name' : '';
    return `${thing}; I will try there${time === undefined ? '' : ` ${time}`}${name}`;
  }
  return null;
}
