import type { Phrase } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrase.ts';

/**
 * Words that take the force from claims near them, by language.
 * `condition` from there to the end of the sentence; `denial` the same; `others` the whole sentence;
 * `negator` only what follows within a few words, and only claims of good news; `harmless` lifts a condition.
 */
const en = phrases('en', {
  if: [
    'guard:condition',
    'sure',
    '(if|in the event|in case|unless|whether|should|even if|provided|assuming|suppose|supposing) ..1 (you|we|your|you re|our|they|there|the|selected|not|unsuccessful|this|it|that|successful|shortlisted|a|any|chosen|for|i|no)',
    '(assume|consider) ..3 (application|submission|that you|you|it|this) ..6 (not|unsuccessful|unsuccessfully|declined|rejected)',
    '(if|in case) not',
    '(may|might|could) ..2 (not)? ..1 (be selected|be successful|be shortlisted|be able|receive|decide|choose)',
  ],
  'if-silent': [
    'guard:others',
    'sure',
    '(haven t|have not|don t|do not|hear|not hear|not heard|no response|no reply) ..3 (heard|hear|from us|back from) ..8 (days|weeks|months|by|within|after|assume|consider|then)',
    '(candidates|applicants|those|authors|people|writers|submitters|applications|submissions|anyone|bidders|artists) ..2 (who|that|which)? ..2 (are|were|is|have been|aren t|weren t) (not|t) ..2',
    '(unsuccessful|rejected|declined) ..1 (candidates|applicants|applications|submissions|authors|bidders) ..2 (will|are|may|can|do)',
    '(how|what|why|when) (to|do|does|did|can|should|recruiters|employers|companies|agents|editors) ..8',
  ],
  'if-harmless': [
    'guard:harmless',
    'sure',
    '(if|should) you ..2 (have|ve|had) ..1 (any)? ..1 (questions|question|applied|also applied|already applied|other applications|submitted|received this)',
    'if you re (reading|receiving)',
    '(if|should) you ..2 (wish|want|would like|d like|need|like|are interested|choose) ',
  ],
  'not-meaning': [
    'guard:denial',
    'sure',
    '(doesn t|does not|not|isn t|no) ..2 (mean|imply|necessarily|suggest|indicate|a rejection) ..2',
    '(not yet|haven t yet|have not yet|no decision|yet to|hasn t been|has not been) ..3 (decided|made|decision|decide|selected|rejected|filled)',
    '(never|not) ..1 (said|say|told|told you)',
    '(mistake|mistakenly|in error|by error|erroneously|by accident|please disregard|disregard|ignore) ..8 (previous|earlier|email|e-mail|message|sent|letter|rejection|note|notice)',
    '(sent|told|informed|received) ..8 (in error|by mistake|mistakenly|erroneously|by accident)',
  ],
  negator: [
    'guard:negator',
    'sure',
    'not|t|cannot|unable|never|regret|unfortunately|neither|without|nor|no|decline|sorry|instead of|hoping|hope|wish',
  ],
});

/** See `guards.ts` for how they act. */
export const guardPhrases: readonly Phrase[] = [...en];
