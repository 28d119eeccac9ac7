import type { DiscoveryView, ProviderView } from '../../../api/types.ts';

export type WayIn = ProviderView['waysIn'][number];

/** The ways that can be chosen, the best one first. A server that nobody knows may take either. */
export function waysIn({ provider }: DiscoveryView): readonly WayIn[] {
  return provider === null ? ['password', 'oauth'] : provider.waysIn;
}
