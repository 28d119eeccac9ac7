import type { Message } from '../../message/message.ts';
import { spell } from '../grammar/spell.ts';
import type { Passage } from '../passage/passage.ts';
import { hostOf } from '../sender/domain-name.ts';
import { bareName } from './bare-name.ts';
import { whoIsShown } from './display-candidates.ts';
import { LIKE } from './domain-likeness.ts';
import { domainRun } from './domain-run.ts';
import { nameFromDomain } from './domain-words.ts';
import { COMPANY } from './name-words.ts';
import type { NamePart } from './name-parts.ts';
import type { OrganisationContext } from './organisation-context.ts';
import { WHERE } from './ranker.ts';

/** An ending that is a word is part of the name: `openfield.capital`. */
function addWithEnding({ from }: Message, name: string, { found }: OrganisationContext): void {
  const ending = from === null ? '' : (hostOf(from.address).split('.').at(-1) ?? '').toLowerCase();
  if (!COMPANY.has(ending) || name.toLowerCase().endsWith(ending)) return;
  const whole = `${name} ${ending.charAt(0).toUpperCase()}${ending.slice(1)}`;
  found.sight(bareName(whole), whole, null).note('domain', 'with its ending');
}

/** `Tidepool Ventures` of `tidepoolventures`, of which the letter says but the first word: with what kind of house it is. */
function addKind(said: string, whole: string, { found }: OrganisationContext): void {
  const [start, key] = [bareName(said), bareName(whole)];
  if (!whole.includes(' ') || key === start || !key.startsWith(start)) return;
  found.sight(key, whole, null).note('domain', 'with its kind');
}

/** What the sender's domain spells: a name of the letter, or its own letters in words. */
export function addDomain(
  message: Message,
  passage: Passage,
  domain: string,
  parts: readonly NamePart[],
  context: OrganisationContext,
): void {
  const run = domainRun(message, passage, domain);
  const known = new Set(spell(message.from?.name.slice(0, 200) ?? '').map(({ word }) => word));
  for (const { words } of parts) for (const { key } of words) known.add(key);
  addWithEnding(message, run?.name ?? nameFromDomain(domain, new Set()), context);
  if (run !== null) {
    const seen = context.found.sight(bareName(run.name), run.name, run.quote);
    seen.note('domain', run.share === 1 ? 'spells it' : 'spells part of it');
    seen.where |= WHERE.domain;
    if (context.lent) seen.note('domain', 'of a lender');
    if (run.share < 1) addKind(run.name, nameFromDomain(domain, known), context);
    return;
  }
  const [first = '', ...rest] = domain.split('-');
  if (rest.length > 0 && first.length > 4)
    context.found.sight(first, nameFromDomain(first, known), null).note('domain', 'its first part');
  const rivals = context.found.some(({ likeness }) => likeness !== null && LIKE.has(likeness));
  const name = nameFromDomain(domain, known);
  const seen = context.found.sight(bareName(name), name, null);
  seen.note('domain', 'only there');
  if (rivals) seen.note('domain', 'another is like it');
  seen.note('domain only', whoIsShown(message));
  if (context.lent) seen.note('domain', 'of a lender');
  if (context.carrying) seen.note('domain', 'of a carrier');
}
