import type { Finding, Tips, ToneReport } from '../tone/finding.ts';
import type { Action } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';
import type { ChoiceMark } from './mark-choice.ts';
import type { ReadMarks } from './mark-reading.ts';

const CHOSE_WELL: Readonly<Record<Action, string>> = {
  'ask-again': 'You had a fair ground, and you asked once.',
  'ask-feedback': 'You asked for what they were willing to give, and for no more.',
  thank: 'You thanked them and asked for nothing, which is a complete answer.',
  'keep-in-touch': 'You kept the door ajar without leaning on it.',
  'use-the-route': 'You took the way they named, and no other.',
  'let-go': 'You let it rest, which is the hardest of the six and was right here.',
};

/**
 * One calm sentence on what went well. There is always something: whoever reads a no to the end has done something.
 * @param mayLeave whether what was written could be sent as it is
 */
export function whatWentWell({ key }: Exercise, reading: ReadMarks, choice: ChoiceMark, mayLeave: boolean): string {
  const ready = mayLeave ? ' Your letter could leave as it is.' : '';
  if (choice.fit === 'best') return `${CHOSE_WELL[choice.best]}${ready}`;
  const [door] = key.doors;
  if (reading.door.right && door !== undefined && !key.setPhrase)
    return `You saw what is left open: “${door[1]}”.${ready}`;
  if (choice.fit === 'fair') return `What you chose can well be defended.${ready}`;
  if (reading.finality.right) return `You read rightly how final it is.${ready}`;
  if (reading.whom.right) return `You knew whom to answer, and whom not.${ready}`;
  return ready === '' ? 'You read a no to the end and stayed with it. That is most of the skill.' : ready.trim();
}

const TIP_TO_TRY: Readonly<Record<keyof Tips, string>> = {
  professional: 'Next time, give the letter a greeting at the top and a sign-off at the end.',
  polite: 'Next time, begin with a friendly word before anything else.',
  appreciative: 'Next time, thank them for something that they did: the answer, the time, the reading.',
  willing: 'Next time, end on a line that looks ahead.',
  feedback: 'Next time, say that you would be glad of a word on what would have helped.',
};

/** A name that is not theirs, and theirs. */
interface WrongName {
  readonly written: string;
  readonly right: string;
}

/** One thing to try: what matters most of what was missed. */
export function oneToTry(
  reading: ReadMarks,
  choice: ChoiceMark,
  report: ToneReport | null,
  wrongName: WrongName | null,
): string {
  if (choice.fit === 'other') return choice.why;
  // Words that hurt do damage; a door that was not seen is still there tomorrow.
  const hurts = report?.findings.find(({ severity }) => severity === 'error');
  if (hurts !== undefined) return inWords(hurts);
  if (wrongName !== null)
    return `Next time, look at the name at the top once more: yours greets ${wrongName.written}, and the letter is from ${wrongName.right}.`;
  if (!reading.door.right) {
    const { quote } = reading.door;
    return quote === null
      ? 'Next time, ask of each kind sentence whether it names anything you could do. Here none does.'
      : `Next time, look for the sentence that offers something. Here it was: “${quote}”.`;
  }
  if (!reading.finality.right) return `Next time, look for how far the no reaches. ${reading.finality.says}`;
  if (!reading.whom.right) return `Next time, look for who would read an answer. ${reading.whom.says}`;
  return report === null ? NOTHING : inTheLetter(report);
}

const NOTHING = 'Nothing to mend here. The next one may be harder to read.';

function inTheLetter(report: ToneReport): string {
  const found = report.findings.find(({ severity }) => severity === 'warning');
  if (found !== undefined) return inWords(found);
  const missing = TIPS.find((tip) => !report.tips[tip]);
  return report.ready || missing === undefined ? NOTHING : TIP_TO_TRY[missing];
}

function inWords({ quote, message }: Finding): string {
  return quote === '' ? message : `“${quote}”: ${message}`;
}

const TIPS = ['appreciative', 'professional', 'polite', 'willing', 'feedback'] as const;
