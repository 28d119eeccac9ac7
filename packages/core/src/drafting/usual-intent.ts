import type { Intent, Occasion } from '../vocabulary.ts';

const USUAL: Readonly<Partial<Record<Occasion, Intent>>> = {
  'second-no': 'thank',
  'good-news': 'thank',
  feedback: 'thank',
  referral: 'thank',
  'door-open': 'keep-in-touch',
};

/** What a letter on this occasion sets out to do; null where that is for the advice to say. */
export function usualIntent(occasion: Occasion): Intent | null {
  return USUAL[occasion] ?? null;
}
