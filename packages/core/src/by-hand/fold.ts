/** Words as they are compared: lower case, without accents and punctuation, single spaces. */
export function fold(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, ' ')
    .replaceAll(/ {2,500}/gu, ' ')
    .trim();
}
