import { wilson } from '../wilson.ts';
import type { Odds, OwnRecord } from './advice.ts';
import type { Case, Decision } from './case.ts';

/** With fewer cases of one's own a band is so wide that it says nothing. */
const ENOUGH = 20;

/** The band that the user's own record gives for asking, else the one that research gives; null where nobody has counted. */
export function oddsOf(facts: Case, decision: Decision): Odds | null {
  if (!facts.isNo) return null;
  const { action } = decision;
  const own = action === 'ask-again' || action === 'use-the-route' ? ownOdds(facts.record) : null;
  return own ?? researchOdds(facts, decision);
}

/** Ends are rounded outwards: the band never promises more than was counted. */
function ownOdds(record: OwnRecord | null): Odds | null {
  if (record === null || record.asked < ENOUGH) return null;
  const interval = wilson(record.granted, record.asked);
  if (interval === null) return null;
  const asked = String(record.asked);
  const low = String(Math.floor(interval.low * 100));
  const high = String(Math.ceil(interval.high * 100));
  return {
    band: `between ${low} and ${high} % of your own ${asked} asks in this field`,
    source: `your own record, ${asked} asks`,
  };
}

function researchOdds({ stage, profile }: Case, { asks }: Decision): Odds | null {
  const band = profile.odds.find(
    (item) => item.of === asks && (item.stages === undefined || (stage !== null && item.stages.includes(stage))),
  );
  if (band === undefined) return null;
  const { title, year, url } = band.source;
  return { band: band.band, source: `${title}${year === null ? '' : `, ${String(year)}`}: ${url}` };
}
