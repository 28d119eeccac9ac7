import type { Message } from '../../message/message.ts';
import type { Field, Form } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Door } from '../reading.ts';
import { isMachineSent, isNoReply } from '../sender/automated.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { RELAYS } from '../sender/relays.ts';

/** Fields whose form letters come in tiers: a plain one, and one that asks for more work. */
const TIERED_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'literary',
  'residency',
  'audition',
  'grant',
  'speaking',
  'conference',
]);

export interface LetterFacts {
  readonly message: Message;
  readonly claims: readonly Claim[];
  readonly field: Field;
  readonly doors: readonly Door[];
  readonly person: string | null;
}

/** How the letter was made: by a machine, from a form, from a better form, or by a person for this reader. */
export function formOf({ message, claims, field, doors, person }: LetterFacts): Form {
  const says = (what: string): boolean => claimsThatSay(claims, what).length > 0;
  const invitesMore = doors.some((door) => door.kind === 'apply-again' || door.kind === 'resubmit');
  const personal = says('form:personal') && person !== null;
  if (fromMachine(message) || says('form:automated')) return 'automated';
  if (TIERED_FIELDS.has(field) && says('form:tiered') && invitesMore && !personal) return 'tiered';
  if (personal) return 'personal';
  if (says('form:form-letter') || person === null) return 'form-letter';
  return 'personal';
}

function fromMachine(message: Message): boolean {
  if (isMachineSent(message)) return true;
  if (message.from === null) return false;
  if (isNoReply(message.from.address)) return true;
  return RELAYS.has(registeredName(hostOf(message.from.address)));
}
