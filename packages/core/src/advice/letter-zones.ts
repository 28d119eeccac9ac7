import type { Message } from '../message/message.ts';
import type { Zone, ZoneKind } from '../message/zones.ts';
import { zonesOf } from '../message/zones-of.ts';
import { remembered } from '../remembered.ts';

/** Letters longer than this say what matters before; time stays bounded. */
export const MOST_LETTER = 20_000;

/** Who speaks where in the first 20,000 characters of a letter. */
const letterZones = remembered((message: Message): readonly Zone[] => zonesOf(message.text.slice(0, MOST_LETTER)));

/** The pieces of a letter that are of a kind, in order. */
export function piecesOf(message: Message, ...kinds: readonly ZoneKind[]): readonly string[] {
  return letterZones(message)
    .filter((zone) => kinds.includes(zone.kind))
    .map((zone) => message.text.slice(zone.start, zone.end));
}
