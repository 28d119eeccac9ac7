/**
 * Lines by which mail programs introduce what they quote: "On ... wrote:" and its relatives. `strong` ones name a
 * time or an address, so no author writes them by hand; `weak` ones count only before lines marked as quoted.
 */
export type Attribution = 'strong' | 'weak' | null;

const MAX_LENGTH = 400;
const STARTER =
  /^[-*_\s]{0,6}(?:on|le|am|vom|em|el|il|in data|op|den|w dniu|dnia|pe|ma|ti|ke|to|la|su|il giorno|в|在)\s/i;
const VERB =
  /(?:^|[\s>,)\]"*])(?:wrote|writes|(?:a |avez )?écrit|a ecrit|schrieb|hat geschrieben|escribió|escribio|escreveu|(?:ha )?scritto|scrive|schreef|skrev|napisał(?:\(a\))?|pisze|kirjoitti|написал(?:\(а\)|а)?|пишет|写道|寫道|작성)(?=[\s:：*]|$)/iu;
/** A colon, or the verb itself, with or without dashes. */
const ENDING = /(?:[:：]\**|\b(?:wrote|écrit|schrieb|escribió|escreveu|scritto|schreef))(?:\s{0,3}-{1,10})?$/;
/** What `ENDING` can end with: quick, for the many lines that are none. */
const ENDS = ':：*-etbóuof';
const TIME = /\b\d{1,2}\s?[:.h]\s?\d{2}\b/;
const YEAR = /\b(?:19|20)\d{2}(?!\d)/;

/** An attribution that ends at a line: where it starts, and how sure it is. */
export interface AttributionLines {
  readonly start: number;
  readonly strength: 'strong' | 'weak';
}

/** Whether `lines[end]`, with up to four lines before it, is an attribution. */
export function attributionAt(lines: readonly string[], end: number): AttributionLines | null {
  const last = (lines[end] ?? '').trimEnd();
  if (!ENDS.includes(last.charAt(last.length - 1))) return null;
  if (!ENDING.test(last.slice(-40))) return null;
  let best: AttributionLines | null = null;
  for (let start = end; start >= 0 && start > end - 5; start--) {
    const line = lines[start] ?? '';
    // A blank line inside a wrapped attribution happens, but only right before its last line.
    if (line.trim() === '' && start === end - 1) continue;
    if (line.trim() === '' || line.startsWith('>')) break;
    const joined = lines
      .slice(start, end + 1)
      .join(' ')
      .trim();
    if (joined.length > MAX_LENGTH) break;
    const isStarter = STARTER.test(line);
    const strength = start === end || isStarter || YEAR.test(line) || TIME.test(line) ? attribution(joined) : null;
    if (strength !== null && isStarter) return { start, strength };
    if (strength !== null && best?.strength !== 'strong') best = { start, strength };
  }
  return best;
}

function attribution(line: string): Attribution {
  const hasAddress = line.includes('@');
  const hasTime = TIME.test(line);
  const hasYear = YEAR.test(line);
  if (VERB.test(line)) {
    if ((hasAddress && (hasTime || hasYear || STARTER.test(line))) || (hasTime && hasYear)) return 'strong';
    return hasAddress || hasTime || hasYear || STARTER.test(line) || line.length < 80 ? 'weak' : null;
  }
  // `2026-10-05 9:12 GMT+02:00 Ann Lee <ann@example.org>:` has no verb.
  return /[>\])]\s?[:：]\**$/.test(line) && hasAddress && hasTime && hasYear ? 'strong' : null;
}
