/** What the user typed, as one line that ends like a sentence. Their words stay their words. */
export function tidyFact(text: string | undefined): string {
  // eslint-disable-next-line no-control-regex -- one line, whatever was pasted
  const line = (text ?? '').slice(0, 2000).replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029\s]+/g, ' ').trim();
  if (line === '') return '';
  const opened = line.charAt(0).toLocaleUpperCase() + line.slice(1);
  return /[.!?…]["”’)]?$/.test(opened) ? opened : `${opened}.`;
}
