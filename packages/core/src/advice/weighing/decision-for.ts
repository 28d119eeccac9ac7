import type { Action } from '../../vocabulary.ts';
import { touchedBy } from '../basis/touches.ts';
import type { Weighed } from '../basis/weighed.ts';
import type { Case, Decision } from '../case.ts';
import { doorsOf } from '../case.ts';
import { decidingWords } from '../../reading/deciding-words.ts';
import { quoting } from '../lock.ts';
import { anotherAddress } from '../signs/another-address.ts';
import { saidInLetter } from '../signs/letter-says.ts';
import type { SignClass } from '../signs/sign-classes.ts';
import { reachBy } from '../steps/step.ts';

/** From here on a sentence is shown as the one that speaks for it. */
const AT_LEAST = 0.2;
/** From here on it may be said that they offer feedback. */
const OFFERED_AT = 0.5;

/** A decision for an action that no step of its own proposed, tied to the words that speak most for it. */
export function decisionFor(action: Action, facts: Case, weighed: readonly Weighed[]): Decision {
  const no = quoting('For this one the answer is no.', decidingWords(facts.reading));
  switch (action) {
    case 'ask-again': {
      const text = 'What you say is a fact, and it bears on what they write. Once is fair.';
      const carried = weighed.find(({ weight }) => weight === 'ask')?.quote ?? null;
      const quote = carried ?? touched(facts) ?? sentence(facts, 'condition') ?? sentence(facts, 'obstacle');
      return { action, because: [quoting(text, quote)], against: [no], asks: 'appeal' };
    }
    case 'use-the-route': {
      const quote =
        anotherAddress(facts)?.sentence ??
        sentence(facts, 'route') ??
        doorsOf(facts, 'resubmit', 'waitlist')[0]?.quote ??
        null;
      const because = [quoting('The letter names the way to go on. Follow what it asks for.', quote)];
      return { action, because, against: [no], ...reachBy(quote, facts) };
    }
    case 'ask-feedback': {
      const quote = sentence(facts, 'feedback', OFFERED_AT);
      const text =
        quote === null
          ? 'One short question about what would have helped is fair here.'
          : 'They offer feedback themselves.';
      return { action, because: [quoting(text, quote ?? decidingWords(facts.reading))], ...reachBy(quote, facts) };
    }
    case 'keep-in-touch': {
      const quote = sentence(facts, 'wait') ?? sentence(facts, 'door') ?? facts.reading.doors[0]?.quote ?? null;
      const because = [quoting('There may be another time; a short line keeps you in view.', quote)];
      return { action, because, against: [no], ...reachBy(quote, facts) };
    }
    case 'thank':
      return {
        action,
        because: [
          quoting(
            'Somebody took time over this answer, and a short thank-you closes it well.',
            decidingWords(facts.reading),
          ),
        ],
      };
    default:
      return {
        action,
        because: [quoting('It is a no, and it asks for nothing.', decidingWords(facts.reading))],
        to: null,
      };
  }
}

function touched(facts: Case): string | null {
  for (const { text } of facts.basis) {
    const found = touchedBy(facts, text);
    if (found !== null) return found.quote;
  }
  return null;
}

function sentence(facts: Case, name: SignClass, least = AT_LEAST): string | null {
  return saidInLetter(facts, [name], least);
}
