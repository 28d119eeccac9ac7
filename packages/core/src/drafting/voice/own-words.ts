import { zonesOf } from '../../message/zones-of.ts';

/** No mail is read further. */
const MOST_READ = 20_000;
const MOST_HEARD = 4_000;

/** What the writer of a mail wrote: without quoted and forwarded text, signature and footer; its first 4,000 characters. */
export function ownWords(text: string): string {
  const read = text.slice(0, MOST_READ);
  return zonesOf(read)
    .filter(({ kind }) => kind === 'author')
    .map(({ start, end }) => read.slice(start, end))
    .join('')
    .trim()
    .slice(0, MOST_HEARD);
}
