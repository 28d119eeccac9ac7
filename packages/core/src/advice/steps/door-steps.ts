import { holdsIn } from '../../asked-of.ts';
import type { Door } from '../../reading/reading.ts';
import type { Consideration } from '../advice.ts';
import type { Case } from '../case.ts';
import { canReach, doorAddress, doorsOf, isAhead, isDeadline } from '../case.ts';
import { decidingWords } from '../../reading/deciding-words.ts';
import { noReplyLock, quoting } from '../lock.ts';
import { anotherAddress, givesFeedback } from '../signs/another-address.ts';
import type { Step } from './step.ts';
import { reach, WAITING } from './step.ts';

export const feedbackOffered: Step = (facts) => {
  const door = doorsOf(facts, 'feedback-offered')[0];
  if (door === undefined || facts.reading.noFeedback || isGiven(facts, door)) return null;
  const { to } = reach(door, facts);
  if (to === null && !canReach(facts)) return null;
  const until = door.date === null ? '' : ` They name a date for it: ${door.date}.`;
  return {
    action: 'ask-feedback',
    because: [quoting(`They offer feedback themselves.${until}`, door.quote)],
    against: otherDates(facts),
    to,
  };
};

/** What is enclosed or stands below is there to read: nobody is asked for it. */
const ENCLOSED =
  /(?<!\p{L})(?:attached|enclosed|appended|below|anbei|beigefügt|angehängt|im Anhang|ci-joints?|ci-jointes?|ci-dessous|en pièce jointe|adjunt[oa]s?|adjuntamos|a continuación)(?!\p{L})/iu;
const ASKED_FOR =
  /(?<!\p{L})(?:if|should you|happy|glad|request|ask|call|questions?|gern\w?|falls|wenn|Rückfragen|si|volontiers|encantad\w{1,2})(?!\p{L})/iu;
const AROUND = 60;

/** Whether the feedback that a door speaks of lies in the letter already. */
export function isGiven({ reading: { text } }: Case, { start, end }: Door): boolean {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?\n]\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(/[.!?](?:\s|$)|\n/)[0] ?? '';
  const sentence = `${before}${text.slice(start, end)}${after}`;
  return holdsIn(ENCLOSED, sentence) && !holdsIn(ASKED_FOR, sentence);
}

function otherDates(facts: Case): readonly Consideration[] {
  return doorsOf(facts, ...WAITING)
    .filter((door) => isAhead(facts, door))
    .map((door) => quoting(`They also name a later date, ${door.date ?? ''}; that comes after.`, door.quote));
}

export const datedDoor: Step = (facts, weighed) => {
  const door = doorsOf(facts, ...WAITING).find((item) => item.date !== null && !isDeadline(item));
  if (door === undefined) return null;
  const ahead = isAhead(facts, door);
  const said = weighed.find((item) => item.weight === 'later');
  return {
    action: 'keep-in-touch',
    because: [
      quoting(dateSaid(facts, door), door.quote),
      ...(said === undefined || said.quote === door.quote ? [] : [quoting(said.text, said.quote)]),
    ],
    against: [quoting('For this round the answer is no.', decidingWords(facts.reading))],
    notBefore: ahead ? door.date : null,
    ...nobody(facts, door),
  };
};

function dateSaid(facts: Case, door: Door): string {
  const date = door.date ?? '';
  if (isAhead(facts, door)) return `They say when to come back: not before ${date}.`;
  const ahead = facts.today !== null && date > facts.today;
  return ahead ? `They name a day: ${date}.` : 'They said when to come back, and the date has come.';
}

/** Where nobody can be answered, the words are the user's to take elsewhere, and asking is not offered. */
function nobody(facts: Case, door: Door): { to: string | null; locked: boolean } {
  const { to } = reach(door, facts);
  return { to, locked: to === null && !canReach(facts) };
}

export const noReply: Step = (facts) => {
  const lock = noReplyLock(facts);
  if (lock === null) return null;
  const another = anotherAddress(facts);
  if (another !== null)
    return {
      action: givesFeedback(facts) ? 'ask-feedback' : 'use-the-route',
      because: [
        lock.because,
        quoting('The letter gives somebody who can be written to. Use that way.', another.sentence),
      ],
      to: another.address,
    };
  const door = doorsOf(facts, 'apply-again', 'other-roles', 'waitlist', 'contact-named', 'referral').find(
    (item) => item.date !== null || doorAddress(item) !== null,
  );
  if (door === undefined) return { action: 'let-go', because: [lock.because], to: null, locked: true };
  const because = [lock.because, quoting('What they leave open does not need an answer to this message.', door.quote)];
  return { action: 'keep-in-touch', because, to: doorAddress(door), locked: true };
};

export const laterBasis: Step = (facts, weighed) => {
  const said = weighed.find((item) => item.weight === 'later');
  if (said === undefined) return null;
  return {
    action: 'keep-in-touch',
    because: [quoting(said.text, said.quote)],
    against: [quoting('For this one the answer is no.', decidingWords(facts.reading))],
  };
};
