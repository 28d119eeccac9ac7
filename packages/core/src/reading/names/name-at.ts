import { foldWord } from '../grammar/fold.ts';
import { CONNECTORS } from './name-words.ts';

const MOST_WORDS = 8;

interface Part {
  readonly text: string;
  readonly end: number;
  /** Punctuation right after it ends the name. */
  readonly stops: boolean;
}

/** A written name: words with a capital or a digit, small words only between them. */
export interface WrittenName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The name that begins at `start` of the text, or null. Reads no more than a line and eight words. */
export function nameAt(text: string, start: number): WrittenName | null {
  let at = start;
  while (text.charAt(at) === ' ' || text.charAt(at) === '"' || text.charAt(at) === '“') at += 1;
  const begin = at;
  let end = begin;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const part = partAt(text, at);
    if (part === null) break;
    const capital = startsLikeName(part.text);
    if (!capital && (count === 0 ? !isLeadingArticle(part.text) : !CONNECTORS.has(foldWord(part.text)))) break;
    if (capital) end = part.end;
    if (part.stops) break;
    at = part.end;
    while (text.charAt(at) === ' ') at += 1;
    if (text.charAt(at) === '\n') break;
  }
  if (end === begin) return null;
  return { name: text.slice(begin, end), start: begin, end };
}

function isLeadingArticle(word: string): boolean {
  return ['the', 'la', 'le', 'les', 'el', 'il', 'der', 'die', 'das', 'de', 'het'].includes(word.toLowerCase());
}

function startsLikeName(word: string): boolean {
  const first = word.charAt(0);
  if (/[0-9&+]/u.test(first)) return true;
  return first !== first.toLowerCase() || /[a-z][A-Z]|\.(?:com|io|ai|org|net|ly|co)$/u.test(word);
}

function partAt(text: string, at: number): Part | null {
  const raw = /^[^\s,;:!?()[\]{}<>"“”«»|/•*]{1,40}/u.exec(text.slice(at, at + 48))?.[0];
  if (raw === undefined) return null;
  const ended = raw.replace(/[.'’]+$/u, '');
  if (ended === '') return null;
  // A possessive belongs to what follows: `Acme's team`.
  const bare = ended.replace(/['’]s$/u, '');
  const dotted = raw.length > ended.length && raw.endsWith('.') && !/^(?:St|Dr|Mr|Mrs|Ms|No|vs|[A-Z])$/u.test(ended);
  const next = text.charAt(at + raw.length);
  return {
    text: bare,
    end: at + bare.length,
    stops: dotted || bare !== ended || /[,;:!?()[\]{}<>"“”«»|/•*]/u.test(next),
  };
}
