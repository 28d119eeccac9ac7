/**
 * Politeness strategies, after Danescu-Niculescu-Mizil et al. 2013 and the marker lists of ConvoKit (MIT), as patterns over
 * lower-case text; no parser. The model weighs them, so the order here is that of nothing.
 */
export const STRATEGIES: Readonly<Record<string, RegExp>> = {
  please: /[^\s.!?] please\b/,
  'please-first': /(?:^|[.!?] {1,3})please\b/,
  'by-the-way': /\b(?:by the way|btw)\b/,
  hedge:
    /\b(?:think|thought|seems?|seemed|suggest|guess|wonder(?:ed|ing)?|perhaps|maybe|might|possibly|probably|likely|believe|assume|appears?|usually|generally|about|somewhat|rather)\b/,
  factual: /\b(?:in fact|the truth|really|actually|honestly|surely)\b/,
  deference: /(?:^|[.!?] {1,3})(?:great|good|nice|interesting|cool|excellent|awesome)\b/,
  gratitude: /\b(?:thank|appreciat|grateful)/,
  apology: /\b(?:sorry|woops|oops|apologi[sz]e|apologies|forgive|excuse me|pardon)\b/,
  we: /\b(?:we|our|us|ourselves)\b/,
  i: /\b(?:i|my|mine|myself)\b/,
  'i-first': /(?:^|[.!?] {1,3})i\b/,
  you: /\b(?:you|your|yours|yourself)\b/,
  'you-first': /(?:^|[.!?] {1,3})you\b/,
  greeting: /(?:^|\n)(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/,
  'direct-question': /(?:^|[.!?] {1,3})(?:what|why|who|how)\b/,
  'direct-start': /(?:^|[.!?] {1,3})(?:so|then|and|but|or)\b/,
  subjunctive: /\b(?:could|would) you\b/,
  indicative: /\b(?:can|will) you\b/,
  reproach: /\bwhy (?:did|do|are|were|have|has|would|is|was)(?:n't| not)? ?(?:you|your|it|this)\b/,
  marks: /[!?]{2}/,
  order: /\byou (?:need to|have to|must|should|had better|ought to)\b/,
  failing: /\byou (?:didn't|did not|never|failed|ignored|don't|do not|haven't|have not)\b/,
  obvious: /\b(?:obviously|clearly|of course)\b/,
  negative:
    /\b(?:wrong|bad|stupid|ridiculous|nonsense|vandal\w{0,4}|fail\w{0,3}|delet\w{1,4}|revert\w{0,3}|remov\w{1,4}|problem|stop|bullshit|crap|pathetic|idiot\w{0,2})\b/,
  positive:
    /\b(?:good|great|nice|love|well|happy|glad|help|helpful|welcome|best|excellent|interesting|interested|kind|kindly)\b/,
  willing: /\bwould you (?:mind|be willing|be able|be interested|like|care)\b/,
  wondering: /\bwonder(?:ed|ing)? (?:if|whether)\b/,
  'if-you': /\bif (?:you|it|possible|not)\b/,
};
