import type { Odds } from './advice.ts';
import type { Case, Decision } from './case.ts';

/** The band that research gives for this ask in this field at this stage; null where nobody has counted. */
export function oddsOf(facts: Case, decision: Decision): Odds | null {
  if (facts.reading.verdict !== 'rejection' || decision.asks === undefined) return null;
  const { stage } = facts;
  const band = facts.profile.odds.find(
    (item) =>
      item.of === decision.asks && (item.stages === undefined || (stage !== null && item.stages.includes(stage))),
  );
  if (band === undefined) return null;
  const { title, year, url } = band.source;
  return { band: band.band, source: `${title}${year === null ? '' : `, ${String(year)}`}: ${url}` };
}
