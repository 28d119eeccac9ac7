import type { Reason, ReasonKind } from '@ajar/core';

/** Reasons that rest on the same words, with these words once. */
export interface ReasonGroup {
  readonly kinds: readonly ReasonKind[];
  readonly quotes: readonly string[];
}

/** The reasons in their order, each with its own words; one whose words stand in those of another stands beside it. */
export function reasonGroups(kinds: readonly ReasonKind[], reasons: readonly Reason[]): readonly ReasonGroup[] {
  const alone = kinds.map((kind): ReasonGroup => {
    const quotes = reasons.filter((reason) => reason.kind === kind && reason.quote !== '').map(({ quote }) => quote);
    return { kinds: [kind], quotes: longest(quotes) };
  });
  return alone.reduce<readonly ReasonGroup[]>(joined, []);
}

function joined(groups: readonly ReasonGroup[], next: ReasonGroup): readonly ReasonGroup[] {
  const at = groups.findIndex(({ quotes }) => overlap(quotes, next.quotes));
  const host = groups[at];
  if (host === undefined) return [...groups, next];
  const both = { kinds: [...host.kinds, ...next.kinds], quotes: longest([...host.quotes, ...next.quotes]) };
  return groups.with(at, both);
}

/** Every word of one of the two is among those of the other. */
function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && (within(some, others) || within(others, some));
}

function within(parts: readonly string[], wholes: readonly string[]): boolean {
  return parts.every((part) => wholes.some((whole) => whole.includes(part)));
}

/** Without what stands in another of them already. */
function longest(quotes: readonly string[]): readonly string[] {
  const once = [...new Set(quotes)];
  return once.filter((quote) => !once.some((other) => other !== quote && other.includes(quote)));
}
