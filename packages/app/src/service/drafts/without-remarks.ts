/** `<!-- ajar-ignore: rule -->`, and a line of its own that begins with `ajar-ignore`, as the tone check knows them. */
const REMARK =
  /[ \t]?<!--\s{0,9}ajar-ignore\b[^\n]{0,200}?-->(?=\s|$)|<!--\s{0,9}ajar-ignore\b[^\n]{0,200}?-->|^[ \t]{0,20}(?:\/\/ ?|# ?)?ajar-ignore\b[^\n]*/gu;

/**
 * The letter without what is said in it to the tone check: that is not for the reader. A line that held nothing else goes
 * with it, and of two empty lines that then meet, one stays.
 */
export function withoutRemarks(text: string): string {
  if (!text.includes('ajar-ignore')) return text;
  const kept: string[] = [];
  let cut = false;
  for (const line of text.split('\n')) {
    const rest = line.replaceAll(REMARK, '');
    if (rest !== line && rest.trim() === '') {
      cut = true;
      continue;
    }
    const meets = cut && line.trim() === '' && (kept.at(-1) ?? '').trim() === '';
    if (!meets) kept.push(rest === line ? line : rest.trimEnd());
    cut = false;
  }
  return kept.join('\n');
}
