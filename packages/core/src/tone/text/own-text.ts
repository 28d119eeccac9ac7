import { MASKED } from './flat.ts';

const QUOTE_HEADER =
  /^(?:on .{4,160}(?:wrote|writes):|le .{4,160} a écrit\s?:|am .{4,160} schrieb.{0,80}:|el .{4,160} escribió:|em .{4,160} escreveu:|il .{4,160} ha scritto:|op .{4,160} schreef.{0,80}:|-{2,}\s?original message\s?-{2,}|-{2,}\s?forwarded message\s?-{2,}|_{10,})\s*$/i;
const COMMENT = /<!--[^]{0,400}?-->|^[ \t]*(?:\/\/ ?|# ?)?ajar-ignore\b[^\n]*/gm;

/** What a mail program writes above a letter that was saved or copied whole. */
const HEADER =
  /^(?:from|to|cc|bcc|date|sent|reply-to|von|an|datum|gesendet|de|à|envoyé|para|fecha|enviado)\s?: .{1,400}$/i;
const SUBJECT = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:(?= )/i;

/** Whether a line at the top of a file says what the letter is about. */
export const isSubject = (line: string): boolean => SUBJECT.test(line);

const mask = (words: string): string => words.replaceAll(/[^\n]/g, MASKED);

/** How many lines at the top of a file are headers. */
function headersIn(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => !HEADER.test(line) && !isSubject(line)),
  );
}

/** Of a header only what the letter is about is the writer's own. */
const withoutHeader = (line: string): string => (isSubject(line) ? line.replace(SUBJECT, mask) : mask(line));

/**
 * The writer's own words: headers at the top, `>` lines, what follows a quotation header or a `-- ` line, and comments are
 * masked, so that offsets stay those of the draft.
 */
export function ownText(text: string): string {
  const lines = text.replaceAll(COMMENT, mask).split('\n');
  const headers = headersIn(lines);
  let rest = false;
  return lines
    .map((line, at) => {
      if (at < headers) return withoutHeader(line);
      rest ||= /^--\s?$/.test(line) || (line.length < 260 && QUOTE_HEADER.test(line));
      return rest || /^\s{0,3}>/.test(line) ? mask(line) : line;
    })
    .join('\n');
}
