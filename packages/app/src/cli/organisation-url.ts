import type { Face } from './face.ts';

/** The address that people open; null on somebody's own machine. */
export function organisationUrl({ env }: Face): string | null {
  const url = env['AJAR_ORGANISATION_URL'] ?? '';
  return url === '' ? null : url.replace(/\/$/u, '');
}
