import { fieldProfile } from '../../advice/field-profile.ts';
import type { Action } from '../../vocabulary.ts';
import type { Exercise } from '../exercise.ts';

/** How often, in a hundred, a fair ask opens the door in this room, and where that number is from. */
export interface RoomOdds {
  readonly percent: number;
  readonly says: string;
}

/**
 * The middle or the stated figure of the bands in the field profiles, by field and what is asked for. A band that speaks of
 * two cases counts as the one of those that were reviewed.
 */
const COUNTED: readonly {
  readonly of: 'appeal' | 'resubmission';
  readonly band: string;
  readonly percent: number;
}[] = [
  { of: 'appeal', band: 'about 12 % of appeals', percent: 12 },
  { of: 'appeal', band: 'about 32 % of appeals', percent: 32 },
  { of: 'appeal', band: 'under 5 % of appeals', percent: 4 },
  { of: 'resubmission', band: '2 to 33 % of resubmissions', percent: 33 },
  { of: 'resubmission', band: '0 to 8 % of resubmissions', percent: 4 },
];

/** Nobody has counted these: low enough to be no promise, high enough that a door opens now and then. */
const BY_LOT = 20;

export function oddsOfReopening(exercise: Exercise, action: Action): RoomOdds {
  const { field, context, key } = exercise;
  const of = action === 'use-the-route' && key.doors.some(([kind]) => kind === 'resubmit') ? 'resubmission' : 'appeal';
  const band = fieldProfile(field).odds.find(
    (item) =>
      item.of === of &&
      (item.stages === undefined || (context.stage !== undefined && item.stages.includes(context.stage))),
  );
  const counted = COUNTED.find((item) => item.of === of && band?.band.startsWith(item.band) === true);
  if (band === undefined || counted === undefined) {
    const says =
      'Nobody has counted how often this works. In this room it is drawn by lot, and most letters meet a no or silence.';
    return { percent: BY_LOT, says };
  }
  const { title, year } = band.source;
  const from = `${title}${year === null ? '' : `, ${String(year)}`}`;
  return { percent: counted.percent, says: `It is drawn by lot, with what has been counted: ${band.band} (${from}).` };
}
