import { MASKED } from './flat.ts';

const QUOTE_HEADER =
  /^(?:on .{4,160}(?:wrote|writes):|le .{4,160} a écrit\s?:|am .{4,160} schrieb.{0,80}:|el .{4,160} escribió:|em .{4,160} escreveu:|il .{4,160} ha scritto:|op .{4,160} schreef.{0,80}:|-{2,}\s?original message\s?-{2,}|-{2,}\s?forwarded message\s?-{2,}|_{10,})\s*$/i;
const COMMENT = /<!--[^]{0,400}?-->|^[ \t]*(?:\/\/ ?|# ?)?ajar-ignore\b[^\n]*/gm;

const mask = (words: string): string => words.replaceAll(/[^\n]/g, MASKED);

/**
 * The writer's own words: `>` lines, what follows a quotation header or a `-- ` line, and comments are masked, so that
 * offsets stay those of the draft.
 */
export function ownText(text: string): string {
  const lines = text.replaceAll(COMMENT, mask).split('\n');
  let rest = false;
  return lines
    .map((line) => {
      rest ||= /^--\s?$/.test(line) || (line.length < 260 && QUOTE_HEADER.test(line));
      return rest || /^\s{0,3}>/.test(line) ? mask(line) : line;
    })
    .join('\n');
}
