import type { Door } from '../reading/reading.ts';
import type { Action } from '../vocabulary.ts';
import type { Consideration } from './advice.ts';
import { appealNamed } from './appeal.ts';
import type { Case, Decision } from './case.ts';
import { canReach, doorAddress, doorsOf, isAhead } from './case.ts';
import { closedLock, decidingWords, leaveAloneLock, noReplyLock, quoting } from './lock.ts';
import type { Weighed } from './weigh-basis.ts';
import { weighBasis } from './weigh-basis.ts';

type Step = (facts: Case, weighed: readonly Weighed[]) => Decision | null;

/** What to do after a no: locks first, then routes, a basis, what they offer, dated doors, and last the custom of the field. */
export function decideAfterNo(facts: Case): Decision {
  const weighed = facts.basis.map((basis) => weighBasis(facts, basis));
  for (const step of STEPS) {
    const decision = step(facts, weighed);
    if (decision !== null) return { ...decision, against: [...(decision.against ?? []), ...notABasis(decision, weighed)] };
  }
  return { action: 'let-go', because: [quoting('It is a no, and it asks for nothing.', decidingWords(facts))] };
}

/** What was offered as a basis and does not carry, said beside the advice. */
function notABasis(decision: Decision, weighed: readonly Weighed[]): readonly Consideration[] {
  if (decision.action === 'ask-again') return [];
  return weighed.filter((item) => item.weight === 'none').map((item) => quoting(item.text, item.quote));
}

const leaveAlone: Step = (facts) => {
  const lock = leaveAloneLock(facts);
  return lock === null ? null : { action: 'let-go', because: [lock.because], locked: true, to: null };
};

const closed: Step = (facts) => {
  const lock = closedLock(facts);
  if (lock === null) return null;
  const kind = wroteThemselves(facts) && noReplyLock(facts) === null ? 'thank' : 'let-go';
  const because = [lock.because];
  if (kind === 'thank') because.push({ text: 'They took the time to answer you; a short thank-you closes it well.' });
  return { action: kind, because, against: openDoors(facts), locked: true, ...(kind === 'let-go' ? { to: null } : {}) };
};

function wroteThemselves(facts: Case): boolean {
  const { form, person } = facts.reading;
  return form === 'personal' || form === 'tiered' || (form === 'form-letter' && person !== null);
}

/** Doors shown beside a lock: they are a new start on another day, not another ask. */
function openDoors(facts: Case): readonly Consideration[] {
  return facts.reading.doors.slice(0, 2).map((door) => quoting('They leave this open. It would be a new start, not another ask.', door.quote));
}

const resubmit: Step = (facts) => {
  const door = doorsOf(facts, 'resubmit')[0];
  if (door === undefined) return null;
  return {
    action: 'use-the-route',
    because: [quoting('They invite you to send it again. Follow what they ask for, and take the time it needs.', door.quote)],
    against: [quoting('It is not a yes yet, and a second round can end with a no.', decidingWords(facts))],
    notBefore: null,
    asks: 'resubmission',
    ...reach(door, facts),
  };
};

const appeal: Step = (facts, weighed) => {
  const named = appealNamed(facts.reading.text);
  const ownRoute = weighed.find((item) => item.weight === 'route');
  if (named === null && ownRoute === undefined) return null;
  const carried = weighed.find((item) => item.weight !== 'none');
  if (weighed.length > 0 && carried === undefined) return null;
  const because = [quoting('A way to have it looked at again is named. Use that way and no other.', named ?? ownRoute?.quote ?? null)];
  if (carried !== undefined && carried !== ownRoute) because.push(quoting(carried.text, carried.quote));
  if (named === null && ownRoute !== undefined) because.push({ text: ownRoute.text });
  const against = [quoting('An appeal rests on a fact or an error. Seeing it differently is not enough.', decidingWords(facts))];
  return { action: 'use-the-route', because, against, asks: 'appeal', ...routeAddress(facts, named) };
};

const ADDRESS_IN_TEXT = /[^\s<>@(),;:]{1,64}@[a-z0-9.-]{1,120}[a-z0-9]/i;

function routeAddress(facts: Case, named: string | null): { to: string | null } {
  const inQuote = named === null ? undefined : ADDRESS_IN_TEXT.exec(named)?.[0].toLowerCase();
  return { to: inQuote ?? (noReplyLock(facts) === null ? facts.reading.replyable.to : null) };
}

const askAgain: Step = (facts, weighed) => {
  const carried = weighed.find((item) => item.weight === 'ask');
  if (carried === undefined || noReplyLock(facts) !== null) return null;
  return {
    action: 'ask-again',
    because: [quoting(carried.text, carried.quote)],
    against: [
      quoting('They have decided, and a second no is possible; then it is settled.', decidingWords(facts)),
      ...facts.reading.reasons
        .filter((reason) => reason.quote !== carried.quote && reason.kind !== 'none-given')
        .slice(0, 2)
        .map((reason) => quoting('They also give this, and it stands.', reason.quote)),
    ],
    asks: 'appeal',
  };
};

const feedbackOffered: Step = (facts) => {
  const door = doorsOf(facts, 'feedback-offered')[0];
  if (door === undefined || facts.reading.noFeedback) return null;
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

function otherDates(facts: Case): readonly Consideration[] {
  return doorsOf(facts, ...WAITING)
    .filter((door) => isAhead(facts, door))
    .map((door) => quoting(`They also name a later date, ${door.date ?? ''}; that comes after.`, door.quote));
}

function reach(door: Door, facts: Case): { to: string | null } {
  return { to: doorAddress(door) ?? (noReplyLock(facts) === null ? facts.reading.replyable.to : null) };
}

const WAITING = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'contact-named', 'referral'] as const;

const datedDoor: Step = (facts, weighed) => {
  const door = doorsOf(facts, ...WAITING).find((item) => item.date !== null);
  if (door === undefined) return null;
  const ahead = isAhead(facts, door);
  const said = weighed.find((item) => item.weight === 'later');
  return {
    action: 'keep-in-touch',
    because: [
      quoting(ahead ? `They say when to come back: not before ${door.date ?? ''}.` : 'They said when to come back, and the date has come.', door.quote),
      ...(said === undefined || said.quote === door.quote ? [] : [quoting(said.text, said.quote)]),
    ],
    against: [quoting('For this round the answer is no.', decidingWords(facts))],
    notBefore: ahead ? door.date : null,
    ...nobody(facts, door),
  };
};

/** Where nobody can be answered, the words are the user's to take elsewhere, and asking is not offered. */
function nobody(facts: Case, door: Door): { to: string | null; locked: boolean } {
  const { to } = reach(door, facts);
  return { to, locked: to === null };
}

const noReply: Step = (facts) => {
  const lock = noReplyLock(facts);
  if (lock === null) return null;
  const door = doorsOf(facts, 'apply-again', 'other-roles', 'waitlist', 'contact-named', 'referral')[0];
  const address = door === undefined ? null : doorAddress(door);
  const because = [lock.because];
  if (door !== undefined) because.push(quoting('What they leave open does not need an answer to this message.', door.quote));
  return { action: door === undefined ? 'let-go' : 'keep-in-touch', because, to: address, locked: true };
};

const laterBasis: Step = (facts, weighed) => {
  const said = weighed.find((item) => item.weight === 'later');
  if (said === undefined) return null;
  return {
    action: 'keep-in-touch',
    because: [quoting(said.text, said.quote)],
    against: [quoting('For this one the answer is no.', decidingWords(facts))],
  };
};

/** "We will keep you on file" is kind in a personal letter and a set phrase in a form letter. */
const openDoor: Step = (facts) => {
  const { form, field } = facts.reading;
  const wait = doorsOf(facts, 'waitlist')[0];
  if (wait !== undefined) {
    return { action: 'keep-in-touch', because: [quoting('You are on a waiting list; saying that you stay interested is welcome.', wait.quote)] };
  }
  const door = doorsOf(facts, 'contact-named', 'referral', 'apply-again', 'other-roles', 'talent-pool', 'keep-on-file')[0];
  if (door === undefined || form === 'automated') return null;
  if (form === 'form-letter' && (STANDARD.includes(field) || facts.stage === 'applied' || facts.reading.person === null)) return null;
  if (STANDARD.includes(field) && facts.stage !== 'final' && door.kind === 'keep-on-file') return null;
  if (door.kind === 'referral') {
    const text = 'They point you to somebody else. Thank them, and write to that person in a message of its own.';
    return { action: 'thank', because: [quoting(text, door.quote)] };
  }
  const because = [quoting('They leave a door open in their own words; a short line keeps it so.', door.quote)];
  const against = [quoting('For this round the answer is no.', decidingWords(facts))];
  return { action: 'keep-in-touch', because, against, ...reach(door, facts) };
};

/** Fields whose form letters are a mass mailing, and whose kind phrases belong to the form. */
const STANDARD: readonly string[] = ['literary', 'journal', 'conference', 'audition', 'residency', 'grant', 'admission', 'tender'];

const custom: Step = (facts) => {
  const { form, reasons } = facts.reading;
  const rule = facts.profile.defaults.find(
    (item) =>
      (item.forms === undefined || item.forms.includes(form)) &&
      (item.stages === undefined || (facts.stage !== null && item.stages.includes(facts.stage))) &&
      (item.reasons === undefined || reasons.some((reason) => item.reasons?.includes(reason.kind) === true)),
  );
  if (rule === undefined) return null;
  const reason = reasons.find((item) => rule.reasons?.includes(item.kind) === true);
  const action: Action = rule.action === 'ask-feedback' && facts.reading.noFeedback ? 'thank' : rule.action;
  const because = [quoting(rule.why, reason?.quote ?? decidingWords(facts))];
  const noFeedback = facts.reading.evidence.find((item) => item.says === 'no-feedback');
  if (facts.reading.noFeedback) because.push(quoting('They say that they cannot give feedback, and that is to be kept.', noFeedback?.quote ?? null));
  const against = facts.reading.doors.slice(0, 1).map((door) => quoting('They do leave this open; it is there for another day.', door.quote));
  return { action, because, against };
};

const STEPS: readonly Step[] = [leaveAlone, closed, resubmit, appeal, askAgain, feedbackOffered, datedDoor, noReply, laterBasis, openDoor, custom];
