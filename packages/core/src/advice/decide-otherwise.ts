import { holdsIn } from '../asked-of.ts';
import type { Case, Decision } from './case.ts';
import { doorsOf, isAhead } from './case.ts';
import { piecesOf } from './letter-zones.ts';
import { leaveAloneLock, noReplyLock, quoting } from './lock.ts';
import { addressIn } from './signs/address-in.ts';
import { mostLikely } from './signs/letter-says.ts';
import { quotedInLetter } from './signs/quoted-in.ts';
import { HAS_LEFT, READ_BY_NOBODY } from './signs/refusals-by-parts.ts';
import { wordsOfVerdict } from '../reading/words-of-verdict.ts';

/** What to do with a message that is not a no. */
export function decideOtherwise(facts: Case): Decision {
  const words = wordsOfVerdict(facts.reading);
  const alone = leaveAloneLock(facts);
  if (alone !== null) return { action: 'let-go', because: [alone.because], locked: true, to: null };
  switch (facts.reading.verdict) {
    case 'on-hold':
      return onHold(facts, words);
    case 'invitation':
      return invitation(facts, words);
    case 'offer':
      return {
        action: 'thank',
        because: [quoting('This is a yes. Answer it with thanks, and take the time you need to decide.', words)],
      };
    case 'withdrawal':
      return withdrawn(facts, words);
    case 'bounce':
      return {
        action: 'let-go',
        because: [quoting('Your message did not arrive. Check the address before you write again.', words)],
        to: null,
      };
    case 'auto-reply':
      return away(facts, words);
    case 'acknowledgement': {
      const text = `They have what you sent, and have not decided. Silence of ${String(facts.profile.silenceDays)} days is normal here.`;
      return { action: 'let-go', because: [quoting(text, words)], to: null };
    }
    default:
      return {
        action: 'let-go',
        because: [quoting('It is not clear that this is a no, so nothing needs to be done about it.', words)],
        to: null,
      };
  }
}

const GONE = [...HAS_LEFT, ...READ_BY_NOBODY];

/** A machine answers and names nobody: somebody is away, or has gone for good. */
function nobodyThere(facts: Case, words: string | null): Decision {
  const gone = quotedInLetter(facts, GONE);
  const text =
    gone === null
      ? 'A machine answered while the person is away. There is nothing to answer yet.'
      : 'Nobody reads this address any more, and nobody else is named.';
  return { action: 'let-go', because: [quoting(text, gone ?? words)], locked: gone !== null, to: null };
}

function away(facts: Case, words: string | null): Decision {
  const { from, to } = facts.message;
  const known: ReadonlySet<string | undefined> = new Set([from?.address, ...to.map((item) => item.address)]);
  const named = addressIn(piecesOf(facts.message, 'author').join('\n'), known);
  if (named === null) return nobodyThere(facts, words);
  return {
    action: 'use-the-route',
    because: [quoting('The person is not there, and the answer names somebody who is. Write to them once.', named)],
    to: named,
  };
}

function onHold(facts: Case, words: string | null): Decision {
  const step = mostLikely(facts, 'route');
  if (step !== null && step.chance >= 0.6)
    return {
      action: 'use-the-route',
      because: [quoting('To stay in, they ask for a step. Take it as they ask, and add nothing.', step.sentence)],
    };
  const door = facts.reading.doors.find((item) => isAhead(facts, item));
  const because = [
    quoting(
      'Nothing is decided; it is waiting. A short line that you stay interested is enough.',
      door?.quote ?? words,
    ),
  ];
  return {
    action: 'keep-in-touch',
    because,
    notBefore: door?.date ?? null,
    locked: noReplyLock(facts) !== null,
  };
}

const REVISE = /\b(?:revis(?:e|ed|ion|ions)|resubmi\w{0,7}|R\s?&\s?R)\b/i;

function invitation(facts: Case, words: string | null): Decision {
  const door = doorsOf(facts, 'resubmit')[0];
  const scholarly =
    facts.reading.field === 'journal' ||
    facts.reading.field === 'literary' ||
    facts.reading.field === 'grant' ||
    facts.reading.field === 'conference';
  if (door === undefined && !(scholarly && holdsIn(REVISE, facts.reading.text.slice(0, 20_000)))) {
    return {
      action: 'thank',
      because: [quoting('They would like to go on with you. Answer with thanks, and say what they ask for.', words)],
    };
  }
  const because = [
    quoting(
      'This is an invitation to revise, and it is meant. Do what the letter asks, by the date it names.',
      door?.quote ?? words,
    ),
  ];
  return { action: 'use-the-route', because };
}

function withdrawn(facts: Case, words: string | null): Decision {
  const action = facts.reading.form === 'personal' && noReplyLock(facts) === null ? 'thank' : 'let-go';
  return { action, because: [quoting('It has been withdrawn, so there is nothing to ask.', words)] };
}
