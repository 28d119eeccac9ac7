/** Where a day begins: a figure, a weekday, a month or the end of one. */
const DAY = String.raw`(?:the |noon on |midnight on |end of )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`;

/** What the reader does by a day: "resubmit with a revised budget by 4 December". What *they* do by a day ends nothing. */
const ENGLISH = new RegExp(
  String.raw`\b(?:re-?appl\w{1,3}|apply|re-?submit\w{0,4}|submit\w{0,4}|resubmission|application|send|resend|return|reply|respond|write|get in touch|let (?:me|us) know|appeal)\b[^.;!?]{0,80}\b(?:by|(?<!(?:\b(?:not|never|cannot)|n['’]t)\b[^.;!?]{0,60})before|n(?:o|ot) later than) ${DAY}`,
  'iu',
);

/** "The next deadline is 15 March", "the call closes on 4 December". */
const DEADLINE = new RegExp(
  String.raw`\b(?:(?:deadline|closing date)\b[^.;,\d]{0,40}|closes? (?:again )?(?:on )?)${DAY}`,
  'iu',
);

const GERMAN =
  /(?<!\p{L})(?:bis(?: spätestens)?(?: zum)?|spätestens (?:am|bis|zum)) (?:\p{L}{2,8}tag,? (?:dem )?)?\d.{0,60}(?:einreich|bewerb|schick|send|melden)/iu;

const FRENCH =
  /(?:candidat|postul|soumettre|renvoyer|envoyer|présenter|déposer)[^.;!?]{0,80}(?:jusqu['’]au|(?<!\bpas )avant le|au plus tard le) \d/iu;

/** Whether a sentence of a letter calls the day it names the last one for what the reader may do. */
export function namesLastDay(sentence: string): boolean {
  const words = sentence.replaceAll(/\s+/gu, ' ');
  return [ENGLISH, DEADLINE, GERMAN, FRENCH].some((form) => form.test(words));
}
