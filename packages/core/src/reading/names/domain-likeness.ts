import { asInDomains } from './bare-name.ts';
import { CONNECTORS } from './name-words.ts';
import type { OrganisationContext } from './organisation-context.ts';
import type { Sighting } from './ranker.ts';

/** How a name is like the sender's domain, found once for all its places. */
export function likenessOf(
  seen: Sighting,
  joined: string,
  keys: readonly string[],
  context: OrganisationContext,
): string {
  seen.likeness ??= context.domain === '' ? 'none' : domainSign(joined, keys, context);
  return seen.likeness;
}

function domainSign(joined: string, keys: readonly string[], { domain, carrying }: OrganisationContext): string {
  const whole = asInDomains(joined.replace(/^the/u, ''));
  if (whole === domain) return carrying ? 'spelt, a carrier' : 'spelt';
  const all = keys.map((key) => key.charAt(0)).join('');
  const initials = keys
    .filter((key) => !CONNECTORS.has(key))
    .map((key) => key.charAt(0))
    .join('');
  if (initials.length > 1 && (initials === domain || all === domain)) return 'initials';
  if (whole.length > 3 && domain.startsWith(whole)) return 'begins';
  if (whole.length > 3 && domain.includes(whole)) return 'inside';
  if (domain.length > 3 && whole.startsWith(domain)) return 'longer';
  if (domain.length > 3 && whole.includes(domain)) return 'around';
  const spread = subsequence(whole, domain);
  const shared = keys.filter((key) => key.length > 3 && domain.includes(asInDomains(key))).length;
  if (shared > 1) return 'shares words';
  if (shared === 1) return spread ? 'spread' : 'shares a word';
  return spread ? 'shortened' : 'unlike';
}

/** Ways of being like a domain that leave little doubt. */
export const LIKE: ReadonlySet<string> = new Set([
  'spelt',
  'initials',
  'shares words',
  'spread',
  'shortened',
  'begins',
  'longer',
  'around',
]);

/** Whether the domain's letters stand in the name in order, beginning with its first: `univvalmont` for a university. */
function subsequence(name: string, domain: string): boolean {
  if (domain.length < 4 || name.charAt(0) !== domain.charAt(0) || name.length < domain.length) return false;
  let at = 0;
  for (const sign of name) if (sign === domain.charAt(at)) at += 1;
  return at === domain.length;
}
