/** Marks that mail programs of many languages put before a subject they answer or forward. */
const MARK =
  /^\s{0,20}(?:re|r|fw|fwd|aw|wg|sv|vs|vb|rv|tr|res|enc|antw|doorst|odp|pd|ynt|ilt|rif|bls|回复|答复|回覆|转发|轉寄)\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s{0,3}[:：]/iu;
const LONGEST = 400;

/** The subject of an answer: exactly one `Re:`, whatever chain of marks the parent carries; one line. */
export function replySubject(subject: string, fallback: string): string {
  const rest = bareSubject(subject);
  return `Re: ${rest === '' ? fallback : rest.slice(0, LONGEST)}`;
}

/** What a letter is about, without the marks of answers and forwarding before it; one line, empty where there is no more. */
export function bareSubject(subject: string): string {
  let rest = subject
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  for (let mark = MARK.exec(rest); mark !== null; mark = MARK.exec(rest)) rest = rest.slice(mark[0].length).trim();
  return rest;
}
