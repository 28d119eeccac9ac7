/** A gender mark (`m/w/d`, `H/F`), or a number of the advertisement, at the end of a role. */
const MARK_AT_END =
  /(?:[\s(,–—-]{1,4}[mwfdhxvig]\s?[/|*·]\s?[mwfdhxvig](?:\s?[/|*·]\s?[mwfdhxvig])?|[\s(,–—-]{1,4}all genders|\s?[(–—-]\s?(?:ref|req|job|posting|post|id|nr|no|kennziffer|stelle|réf|rif|n)[a-z]{0,8}[ .:#°º-]{0,3}[a-z]{0,4}[\d/.-]{3,12}|\s\((?:[a-z]{1,4}-)?[\d/.-]{3,12})\)?$/iu;

/** A number of the advertisement before a role: `R-44120 Risk Analyst`, `#5512 - Cook`; no year. */
const NUMBER_BEFORE =
  /^(?:#\s?\d{2,12}|[a-z]{1,4}[-_]\d{3,12}|[a-z]{1,4}\d{4,12}|\d{1,4}[-/]\d{2,8}|(?!(?:19|20)\d{2}\b)\d{4,12})(?:\s?[-–—:,|/])?\s+(?=\p{L}{3})/iu;

/** A role without the marks at its ends: they belong to the advertisement. */
export function plainRole(role: string): string {
  let plain = role.replace(NUMBER_BEFORE, '');
  for (let step = 0; step < 2; step += 1) {
    const at = plain.search(MARK_AT_END);
    if (at <= 2) break;
    plain = plain.slice(0, at);
  }
  return plain;
}
