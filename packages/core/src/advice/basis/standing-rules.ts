import { holdsIn } from '../../asked-of.ts';
import type { BasisKind } from '../../vocabulary.ts';
import { appealDenied } from '../signs/appeal.ts';
import { DRAWN, SAID_TO_BE_FINAL } from '../signs/refusals.ts';
import { quotedIn, quotedInLetter } from '../signs/quoted-in.ts';
import type { Sign } from '../signs/quoted-in.ts';
import { reasonOf } from './answered-reason.ts';
import { touchedBy } from './touches.ts';
import { REASON_TOPICS } from './reason-topics.ts';
import type { Rule } from './weighed.ts';
import { later, none } from './weighed.ts';

const FIELD_SAYS: Readonly<Partial<Record<BasisKind, string>>> = {
  'new-fact':
    'In this field a decision is not reopened for something new; it belongs into the next application or submission.',
  'other-opening': 'Another call is a new submission here, not a reason to reopen this one.',
  'changed-timing': 'In this field the moment was not what decided.',
  'answerable-reason': 'In this field reasons are given to explain, not to be answered.',
  'corrected-error': 'In this field there is nobody who would reopen it for a correction.',
};

export const countsInField: Rule = (facts, { kind, text }) => {
  if (facts.profile.bases.includes(kind)) return null;
  // A personal letter that names the very obstacle is more than the custom of a field.
  const { form } = facts.reading;
  if (
    kind !== 'other-opening' &&
    (form === 'personal' || kind === 'corrected-error') &&
    touchedBy(facts, text) !== null
  )
    return null;
  return none(FIELD_SAYS[kind] ?? 'In this field that does not reopen a decision.');
};

export const drawn: Rule = (facts) => {
  const quote = quotedIn(facts.author, DRAWN);
  return quote === null ? null : none('Chance decided this one, so there is nothing that could be argued.', quote);
};

export const saidFinal: Rule = (facts, { kind }) => {
  if (kind === 'corrected-error' || kind === 'other-opening') return null;
  const quote = quotedInLetter(facts, SAID_TO_BE_FINAL) ?? appealDenied(facts.author);
  return quote === null ? null : none('They say that the decision stands, and that is to be taken at its word.', quote);
};

export const policy: Rule = (facts, basis) => {
  const reason = reasonOf(facts, 'policy');
  if (reason === undefined) return null;
  const touched = touchedBy(facts, basis.text);
  return touched !== null
    ? { weight: 'ask', text: 'What you say meets the very condition they name.', quote: touched.quote }
    : none(
        'They decided by a rule of theirs. A rule is not a judgement of you, and an exception is not something to ask for.',
        reason.quote,
      );
};

export const visa: Rule = (facts, basis) => {
  const reason = reasonOf(facts, 'visa');
  if (reason === undefined) return null;
  return REASON_TOPICS.visa?.test(basis.text) === true
    ? {
        weight: 'ask',
        text: 'What you say answers the point they name, so they could decide differently.',
        quote: reason.quote,
      }
    : none('They cannot change the rules on working rights, and what you give does not concern those.', reason.quote);
};

const OPEN_AGAIN =
  /\b(?:re-?posted|reopen\w{0,3}|re-?advertis\w{0,4}|advertised again|still (?:open|advertised|listed|available)|listed again|fell through|free again|again available|available again|back on)\b/i;

/** What is signed with somebody else is not undone by a better answer. */
const SIGNED: readonly Sign[] = [
  {
    pattern:
      /(?<!\p{L})(?:(?:have|has|['’]ve|['’]s)(?: now| already| just)? (?:signed|contracted|booked in)(?: \p{L}{2,10})? (?:with|up with) (?:another|someone|somebody|a different|the other)|(?:contract|lease|agreement|paperwork) (?:was|has been|is) (?:now |already )?signed|(?:avons|a|ai)(?: déjà)? signé avec (?:une? autre|quelqu)|(?:haben|hat|ist)(?: bereits| schon)? (?:bei|mit) (?:einem|einer|jemand) (?:ander\p{L}{2}|anders)(?: Firma| Anbieter)? (?:unterschrieben|abgeschlossen)|(?:hemos|ha|han)(?: ya)? firmado con otr[oa]|(?:abbiamo|ha|hanno)(?: già)? firmato con un['’]?altr[oa]|(?:já )?(?:assin(?:ámos|amos|ou)|fechámos contrato|fechamos contrato) com outr[oa]|hebben(?: al| inmiddels)? (?:met een ander|bij een ander) (?:getekend|een contract))/iu,
  },
];

export const placeGone: Rule = (facts, basis) => {
  const quote =
    (reasonOf(facts, 'position-filled') ?? reasonOf(facts, 'position-cancelled'))?.quote ??
    quotedInLetter(facts, SIGNED);
  if (quote === null) return null;
  if (holdsIn(OPEN_AGAIN, basis.text))
    return { weight: 'ask', text: 'It seems to be open again, which is a fair reason to write.', quote };
  return later('The place itself is gone, so this is something for the next one.', quote);
};
