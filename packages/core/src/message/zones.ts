import type { Span } from '../span.ts';

/** Who wrote this stretch of a message's text. */
export type ZoneKind = 'author' | 'quoted' | 'signature' | 'footer';

/** Zones cover the text without gaps or overlap, in order. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}
