/*
 * Words of a letter may be said back only where somebody who does not have the letter before them understands them, and where
 * they end as a clause ends. Of 420 takeovers read beside their letters a third failed one or the other before this was asked.
 */

/** Words that point at what was said before: "both feel", "couldn't go against that", "a look then", "mine was the tidiest". */
const POINTS =
  /(?<![\p{L}’'-])(?:(?:they|them|he|she|him|mine|hers|ones|such)(?![\p{L}’'-])|(?:he|she|they|it)['’](?:d|ll|s gone|ve)(?!\p{L})|(?:this|that|these|those)(?=$|[,;]| (?:is|was|are|were|will|would|has|have|had|and|or|in|on|at|to|for|with|by|of|from|as|over|yet|again)\b)|both(?! (?:of|the|your|my|our|sides?)\b)|there(?! (?:is|are|was|were|isn|aren|wasn|weren|won|has|have|had|hasn|haven|will|would|can|could|can['’]t|simply|just)\b)(?!['’]s)(?![\p{L}’'-])|(?:here|then)(?![\p{L}’'-])|the (?:thing(?! about)|other one)(?![\p{L}’'-])|the (?:same|rest|others|former|latter)(?=$|[,;]| (?:is|was|are|were|in|on|at|has|had)\b)|the (?:first|second|two|three|one)(?=$|[,;]| (?:is|was|are|were|has|had)\b)|(?:go|going|come) (?:back|ahead)$|(?:of|in|for|with|about|against|at|to|on) it(?=$|[,;]| (?:in|on|at|by|when|next)\b)|\p{L}+ed it$|find one$|^(?:one|two|three|a few|several) (?:things?|points?|reasons?)$|(?:advertise|see|do|try|show|read|run|hold) it(?=$| (?:in|on|at|next|again)\b))/iu;

/** Where a clause cannot end. */
const BREAKS_OFF =
  /(?:^|\s)(?:is|was|are|were|am|be|been|that|of|to|the|a|an|by|for|with|and|or|but|at|as|from|than|our|your|my|without|about|into|between|per|not|did|do|does|has|have|had|would|could|should|when|if|who|which|whose|so|because|marked|\p{Lu}\p{Ll}+ and|and \p{Lu}\p{Ll}+)$|\bat \d{1,2}$|-$/u;

/** A second sentence behind a comma, and words that belong to the telling: "truth is", "by the way". */
const RUNS_ON =
  /, (?:\p{L}+[ -]){0,4}(?:is|are|was|were|said|says|has|have|had|will|would|['’]s)\b|\b(?:truth is|truth be told|by the way|to be honest|incidentally|believe me|mind you|so to speak|as it were|I and)\b|[()[\]]|\band (?:has|have) since\b| and that['’]s\b/iu;

/** Kin and houses called as their owners call them: "the wife", "a friend". */
const OF_THEIR_OWN =
  /\b(?:the (?:wife|husband|missus|kids|boss|mrs)|(?:to|with) a friend|young \p{Lu}\p{Ll}+|dead|died|funeral|illness|divorce)\b/u;

/** A phone's spelling of days and months, and what is said with the mouth only. */
const UNTIDY =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b|\b(?:really|though|actually|basically|honestly|literally)$/;

/** Whether a clause or a thing taken over from a letter, turned round already, can be understood without the letter. */
export function standsAlone(said: string): boolean {
  return (
    !POINTS.test(said) &&
    !BREAKS_OFF.test(said) &&
    !RUNS_ON.test(said) &&
    !OF_THEIR_OWN.test(said) &&
    !UNTIDY.test(said)
  );
}

/** The same words, or none. */
export function ifAlone(said: string): string {
  return standsAlone(said) ? said : '';
}
