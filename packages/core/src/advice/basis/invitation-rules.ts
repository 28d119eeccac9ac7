import { holdsIn } from '../../asked-of.ts';
import { dateIn } from '../../reading/dates/date-in.ts';
import { appealDenied, appealNamed } from '../signs/appeal.ts';
import { doorsOf, isAhead } from '../case.ts';
import type { Rule } from './weighed.ts';
import { later, none } from './weighed.ts';

const ROUTE_WORDS =
  /\b(?:appeal\w{0,3}|resubmi\w{0,7}|revise|review|reconsideration|form|procedure|portal|ombud\w{0,6}|complaint\w{0,1}|debrief\w{0,3}|recours|Widerspruch|recurso|ricorso|bezwaar)\b/i;

export const namedRoute: Rule = (facts, { kind, text }) => {
  const denied = appealDenied(facts.author);
  if (denied !== null && kind === 'named-route') return none('The letter says that there is no appeal.', denied);
  const named = appealNamed(facts.author) ?? doorsOf(facts, 'resubmit')[0]?.quote ?? null;
  if (named !== null && kind !== 'other-opening')
    return { weight: 'route', text: 'The letter names the way to have it looked at again.', quote: named };
  if (kind === 'named-route' && holdsIn(ROUTE_WORDS, text))
    return { weight: 'route', text: `You know of a way that is meant for this: ${text.trim()}`, quote: null };
  return null;
};

const INVITED =
  /\b(?:invited|told me|asked me|suggested|encouraged|said (?:I|that I|to)|wrote to me|welcome to|offered|m['’]a (?:invité|proposé|dit)|eingeladen|gebeten|me (?:invitó|pidió|dijo|propuso))/i;

export const invited: Rule = (facts, { kind, text }) => {
  if (kind !== 'invitation') return null;
  const door = doorsOf(facts, 'apply-again', 'resubmit', 'keep-on-file', 'talent-pool', 'other-roles', 'waitlist')[0];
  if (door !== undefined) {
    if (isAhead(facts, door)) return later('They invite you back, and they say when.', door.quote);
    return { weight: 'ask', text: 'They invite you to come back.', quote: door.quote };
  }
  const named = dateIn(text, facts.message.date);
  if (named !== null && facts.today !== null && named > facts.today)
    return later(`They invite you back for a later day: ${text.trim()}`);
  if (holdsIn(INVITED, text)) return { weight: 'ask', text: `You were invited to: ${text.trim()}`, quote: null };
  return null;
};

export const otherOpening: Rule = (facts, { kind, text }) => {
  if (kind !== 'other-opening') return null;
  const waiting = doorsOf(facts, 'apply-again', 'keep-on-file', 'other-roles').find((door) => isAhead(facts, door));
  if (waiting !== undefined)
    return later('They name a date for the next try, also for another opening.', waiting.quote);
  return { weight: 'ask', text: `Another opening is a new question, and a fair one: ${text.trim()}`, quote: null };
};
