/** Words that invite this reader to something, or say that it opens to anybody. */
const INVITES =
  /\b(?:welcome|invit\w+|encourage\w*|appl(?:y|ied|ying|ications?)|re-?apply|submi(?:t|ssions?)|re-?submit|send (?:us|me|it|your|in|more|something)|try (?:us|me|again|for|it)|come back|come (?:and|to) (?:see|try|audition)|get (?:back )?in touch|(?:be|keep|stay) in touch|(?:write|talk|speak|drop a line) (?:to|with) (?:us|me)|drop (?:me|us) a line|(?:ring|call|ask|contact|e-?mail|nudge|chase|ping|remind|tell|knock) (?:us|me|again|on)|hear from you|hope (?:that )?you|think of you|consider you|(?:keep|have|bear) you in mind|let you know|be in touch|put you|add you|look out for|watch (?:our|the|this)|keep an eye|pitch\w*|bid\w*|tender\w*|audition\w*|quot(?:e|ation)\w*|enter|entries|call for|open(?:s|ing|ings)? (?:again|to|for|on|in|from|call)|re-?opens?|deadline|next (?:round|call|intake|window|open call|cycle|edition|issue|reading period|season|time)|another (?:chance|go|post|role|opening|vacancy)|vacanc\w+|(?:post|role|position|job|place)s? (?:coming|available|going|free)|advertis\w+|recruit\w*|hir(?:e|ing)|(?:take|taking|bring|bringing) on|look(?:ing)? for|ask you|pick (?:it|this) (?:back )?up|revisit|(?:use|book|have|need) you|(?:second|further|another|similar|new) (?:\p{L}+ ){0,2}(?:post|role|position|contract|place|round|intake|call|one-bed|flat|series|season|project|job)|interested|would you (?:like|be)|if you(?:['’]d| would| are|['’]re)? (?:like|still|interested|free|want|keen|happy)|love to (?:see|hear|have|read|work|talk)|(?:like|glad|happy|pleased|delighted|keen) to (?:see|hear|have|read|work|talk|look|consider|discuss|meet|ask))\b/iu;

/** Dates that belong to what was refused, to somebody else, or to what goes on without the reader. */
const OF_SOMETHING_ELSE =
  /\b(?:(?:starts?|started|begins?|joins?|moves?|live|due|expires?|ends?|closed|closes for|rehears\w+|wedding|funeral|holiday|leave|maternity|retir\w+|standing down|away|lease|contract is up|go live|in post|age limit|born|under \d\d|over \d\d))\b/i;

/**
 * Whether the sentence at this place, or one beside it, invites the reader: a date may stand in it for many reasons, and only then
 * is it the reader's to come back to.
 */
export function isInvited(sentences: readonly string[], at: number): boolean {
  const sentence = sentences[at] ?? '';
  if (INVITES.test(sentence)) return true;
  if (OF_SOMETHING_ELSE.test(sentence)) return false;
  return INVITES.test(sentences[at + 1] ?? '') || INVITES.test(sentences[at - 1] ?? '');
}

/** Who acts at the time named are they: "I'll ring you in August", "she will write once the post is free". */
const THEY_COME =
  /\b(?:I|we|she|he|they|somebody|someone|the \p{L}+)(?:['’]ll| will| shall| hope to| may| might| plan to|['’]d like to|['’]m going to|['’]re going to)(?: \p{Ll}+)? (?:ring|call|phone|write to|e-?mail|contact|ping|text|knock|come knocking|be (?:back )?in touch|get (?:back )?in touch|get back to|come back to|let you know|drop you|give you a|send you|invite you|think of you|reach out|ask you)\b/iu;
/** The reader acts: "do try us again in May", "write to me in the spring". */
const READER_COMES =
  /(?:^|[,;:–—-] ?|\b(?:please|do|can|could|may|might|should|to|and|just|then|you|always|gladly|welcome) )(?:re-?apply|apply|try|(?:re-?)?submit|send|come back|get (?:back )?in touch|write|drop (?:me|us)|(?:ring|call|ask|contact|e-?mail|nudge|chase|ping|remind|knock|tell)(?: us| me| again| on)|check (?:back|in)|pitch|bid|tender|audition|quote|enter|talk to|speak to|have another go|look again|keep an eye|resubmit)\b|\b(?:re-?)?open(?:s|ing|ed)?\b(?! to (?:all|every|the public|anybody|anyone))|\bdeadline\b|\bnext (?:round|call|intake|window|open call|cycle|edition|reading period)\b|\b(?:hear|see|read|have) (?:more )?(?:from|of) you\b|\blook(?:ing)? at (?:new|more|another)\b|\bwelcome\b|\badvertis\w+\b|\brecruit\w*\b|\bhir(?:e|ing)\b|\bcast(?:ing)?\b|\b(?:read\w*|consider\w*|look\w*|select\w*|programm\w+|plan\w*|choos\w+|review\w*|runs?|comes?|starts?|try|tried) (?:\p{L}+ ){0,2}again\b/iu;

/** Whether a time in this sentence is one at which the reader may come back. */
export function isTimeToComeBack(sentence: string): boolean {
  return READER_COMES.test(sentence) && !THEY_COME.test(sentence.replace(READER_COMES, ' '));
}
