/** What the user typed, as one line that ends like a sentence. Their words stay their words. */
export function tidyFact(text: string | undefined): string {
  const line = (text ?? '')
    .slice(0, 2000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (line === '') return '';
  const opened = line.charAt(0).toLocaleUpperCase() + line.slice(1);
  return /[.!?…]["”’)]?$/.test(opened) ? opened : `${opened}.`;
}
