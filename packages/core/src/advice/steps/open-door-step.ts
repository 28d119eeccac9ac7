import type { Field } from '../../vocabulary.ts';
import { doorsOf } from '../case.ts';
import { decidingWords } from '../../reading/deciding-words.ts';
import { quoting } from '../lock.ts';
import type { Step } from './step.ts';
import { reach } from './step.ts';

/** "We will keep you on file" is kind in a personal letter and a set phrase in a form letter. */
export const openDoor: Step = (facts) => {
  const { form, field } = facts.reading;
  const wait = doorsOf(facts, 'waitlist')[0];
  if (wait !== undefined) {
    return {
      action: 'keep-in-touch',
      because: [quoting('You are on a waiting list; saying that you stay interested is welcome.', wait.quote)],
    };
  }
  const door = doorsOf(
    facts,
    'contact-named',
    'referral',
    'apply-again',
    'other-roles',
    'talent-pool',
    'keep-on-file',
  )[0];
  if (door === undefined || form === 'automated') return null;
  if (form === 'form-letter' && (STANDARD.has(field) || facts.stage === 'applied' || facts.reading.person === null))
    return null;
  if (STANDARD.has(field) && facts.stage !== 'final' && door.kind === 'keep-on-file') return null;
  if (door.kind === 'referral') {
    const text = 'They point you to somebody else. Thank them, and write to that person in a message of its own.';
    return { action: 'thank', because: [quoting(text, door.quote)] };
  }
  const because = [quoting('They leave a door open in their own words; a short line keeps it so.', door.quote)];
  const against = [quoting('For this round the answer is no.', decidingWords(facts.reading))];
  return { action: 'keep-in-touch', because, against, ...reach(door, facts) };
};

/** Fields whose form letters are a mass mailing, and whose kind phrases belong to the form. */
const STANDARD: ReadonlySet<Field> = new Set<Field>([
  'literary',
  'journal',
  'conference',
  'audition',
  'residency',
  'grant',
  'admission',
  'tender',
]);
