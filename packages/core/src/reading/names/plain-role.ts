/** A gender mark (`m/w/d`, `H/F`), or a number of the advertisement, at the end of a role. */
const MARK_AT_END =
  /(?:[\s(,–—-]{1,4}[mwfdhxvig]\s?[/|*·]\s?[mwfdhxvig](?:\s?[/|*·]\s?[mwfdhxvig])?|[\s(,–—-]{1,4}all genders|\s?[(–—-]\s?(?:ref|req|job|posting|post|id|nr|no|kennziffer|stelle|réf|rif|n)[a-z]{0,8}[ .:#°º-]{0,3}[a-z]{0,4}[\d/.-]{3,12}|\s\((?:[a-z]{1,4}-)?[\d/.-]{3,12})\)?$/iu;

/** A role without the marks at its end: they belong to the advertisement. */
export function plainRole(role: string): string {
  let plain = role;
  for (let step = 0; step < 2; step += 1) {
    const at = plain.search(MARK_AT_END);
    if (at <= 2) break;
    plain = plain.slice(0, at);
  }
  return plain;
}
