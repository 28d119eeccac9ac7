const OURS: Readonly<Record<string, string>> = { I: 'we', me: 'us', my: 'our', mine: 'ours', myself: 'ourselves' };

/** What is said of one person, said of several: "I was placed second" becomes "we were placed second". English. */
export function asWe(clause: string): string {
  return clause
    .replace(/\bI (am|was)\b/g, (_, verb: string) => `we ${verb === 'am' ? 'are' : 'were'}`)
    .replace(/\bI['’]m\b/g, 'we are')
    .replace(/(?<![\p{L}'’])(?:I|me|my|mine|myself)(?![\p{L}])/gu, (word) => OURS[word] ?? word);
}
