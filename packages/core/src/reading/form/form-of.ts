import type { Message } from '../../message/message.ts';
import type { Form } from '../../vocabulary.ts';
import { FORMS } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import { WHOLE_CLASSES } from '../model/whole-classes.ts';
import { isMachineSent, isNoReply } from '../sender/automated.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { RELAYS } from '../sender/relays.ts';

/** How much a sure sign weighs beside what the letter is as a whole. */
const SIGN = 1.5;

/** How the letter was made: by a machine, from a form, from a better form, or by a person for this reader. */
export function formOf(message: Message, claims: readonly Claim[], whole: Float32Array): Form {
  const says = (form: Form): boolean =>
    claimsThatSay(claims, `form:${form}`).length > 0 || (form === 'automated' && fromMachine(message));
  const worth = (form: Form): number => (whole[WHOLE_CLASSES.indexOf(`form:${form}`)] ?? 0) + (says(form) ? SIGN : 0);
  return FORMS.reduce((best, form) => (worth(form) > worth(best) ? form : best));
}

function fromMachine(message: Message): boolean {
  if (isMachineSent(message)) return true;
  if (message.from === null) return false;
  if (isNoReply(message.from.address)) return true;
  return RELAYS.has(registeredName(hostOf(message.from.address)));
}
