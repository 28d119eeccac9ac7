import type { Span } from '../span.ts';
import type { Fix } from './finding.ts';
import type { DraftText } from './text/draft-text.ts';
import { sentenceAt } from './text/sentences.ts';

/** Makes the fixes for words a rule has found. */
export type FixMaker = (draft: DraftText, found: Span) => readonly Fix[];

/** What is to be replaced when a whole sentence goes: the sentence, never its neighbours' white space. */
function sentenceSpan(draft: DraftText, found: Span): Span {
  const first = sentenceAt(draft.sentences, found.start);
  const last = sentenceAt(draft.sentences, Math.max(found.start, found.end - 1));
  return { start: first?.start ?? found.start, end: last?.end ?? found.end };
}

const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string): string =>
  /^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Other words in the same place; the capital follows what stood there. */
export function say(...texts: readonly string[]): FixMaker {
  return (draft, found) => {
    const atStart = sentenceAt(draft.sentences, found.start)?.start === found.start;
    const upper = atStart && startsUpper(draft.text.slice(found.start));
    return texts.map((text) => {
      const words = upper ? capital(text) : uncapital(text);
      return {
        title: words === '' ? 'Leave these words out' : `Say “${words}”`,
        start: found.start,
        end: found.end,
        text: words,
      };
    });
  };
}

/** Another sentence in the place of the whole sentence. */
export function sayInstead(...texts: readonly string[]): FixMaker {
  return (draft, found) =>
    texts.map((text) => ({ title: `Say instead “${text}”`, ...sentenceSpan(draft, found), text }));
}

/**
 * The sentence goes, and the white space on one side of it: behind it, or, where it ends a paragraph of several
 * sentences, before it, so that the paragraphs stay apart.
 */
export const leaveOut: FixMaker = (draft, found) => {
  const { start, end } = sentenceSpan(draft, found);
  const title = 'Leave this sentence out';
  const ahead = draft.text.slice(Math.max(0, start - 200), start);
  const line = ahead.slice(ahead.lastIndexOf('\n') + 1);
  const rest = draft.text.slice(end, end + 200);
  const ends = /^[ \t\r]*(?:\n|$)/.test(rest);
  if (ends && line.trim() !== '')
    return [{ title, start: start - (line.length - line.trimEnd().length), end, text: '' }];
  const after = /^\s*/.exec(rest)?.[0].length ?? 0;
  if (end + after < draft.text.length) return [{ title, start, end: end + after, text: '' }];
  const before = /\s*$/.exec(draft.text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  return [{ title, start: start - before, end, text: '' }];
};

/** Several ways out, best first. */
export function either(...makers: readonly FixMaker[]): FixMaker {
  return (draft, found) => makers.flatMap((make) => make(draft, found));
}

/** A change that cannot be made for the writer. */
export const noFix: FixMaker = () => [];
