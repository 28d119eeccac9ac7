import { remembered } from '../../remembered.ts';
import type { Span } from '../../span.ts';
import type { KnownLanguage } from '../../vocabulary.ts';
import type { DraftText } from '../text/draft-text.ts';
import { MASKED } from '../text/flat.ts';
import { isSubject } from '../text/own-text.ts';
import { PART_WORDS, type PartWords } from '../text/part-words.ts';
import type { Sentence } from '../text/sentences.ts';

/** What of a letter is there. Offsets are those of the draft. */
export interface LetterParts {
  /** False for a language whose words are not known: then nothing is missed. */
  readonly known: boolean;
  /** The first line as far as it greets. */
  readonly greeting: Span | null;
  /** The line or sentence that closes. */
  readonly signOff: Span | null;
  /** Between the two: where a sentence can be put in. */
  readonly body: Span;
  readonly thanks: readonly Sentence[];
  readonly thanksForResponse: boolean;
  readonly thanksForConsidering: boolean;
  readonly feedback: boolean;
  readonly ask: boolean;
  readonly forward: boolean;
  readonly easyOut: boolean;
}

type Matchers = Readonly<Record<keyof PartWords, RegExp>>;

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
// Outside English a letter is not only an ASCII one.
const letters = (source: string): string => source.replaceAll('\\w', '\\p{L}');
const anywhere = (source: string): RegExp => new RegExp(`${BEFORE}(?:${letters(source)})${AFTER}`, 'u');
const atStart = (source: string): RegExp => new RegExp(`^(?:${letters(source)})${AFTER}`, 'u');

const compiled = new Map<KnownLanguage, Matchers>();

function matchers(language: KnownLanguage): Matchers {
  const known = compiled.get(language);
  if (known) return known;
  const words = PART_WORDS[language];
  const made: Matchers = {
    greeting: atStart(words.greeting),
    signOff: atStart(words.signOff),
    thanks: anywhere(words.thanks),
    response: anywhere(words.response),
    considering: anywhere(words.considering),
    feedback: anywhere(words.feedback),
    ask: anywhere(words.ask),
    forward: anywhere(words.forward),
    easyOut: anywhere(words.easyOut),
  };
  compiled.set(language, made);
  return made;
}

interface Line extends Span {
  readonly flat: string;
}

function linesOf(draft: DraftText): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of draft.own.split('\n')) {
    const end = start + line.length;
    const flat = draft.flat.slice(start, end);
    const indent = /^[\s\uE000]{0,200}/.exec(flat)?.[0].length ?? 0;
    const words = flat.slice(indent).replaceAll(MASKED, ' ').trimEnd();
    if (words !== '') lines.push({ start: start + indent, end: start + indent + words.length, flat: words });
    start = end + 1;
  }
  return lines;
}

/** The line of a text that an offset is in, up to there and the sign behind. */
const lineAt = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset) + 1, offset + 1);

const BARE_NAME =
  /^[–—-]{0,2}\s?\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:&\s)?\p{L}[\p{L}.'’-]{0,30}){0,6}(?:,? \([^()\n]{1,40}\))?(?:, \p{L}[\p{L} &'’-]{1,40})?(?: x{1,3})?$/u;
const SIGNATURE_MARK = /^--\s?$/m;

/** Words that only close: a line with one of them may be longer. */
const CLOSING =
  /regards|\bwish(?:es)?\b|greetings|sincerely|faithfully|respectfully|cordial|salutations|agréer|gr[üu](?:ß|ss)|hochachtungsvoll|saludo|atentamente|cumprimentos|atenciosamente|abra[cç]o|abrazo|salut[io]|groet|hoogachtend/;

/** “Thanks again,” closes; “Thank you for your answer.” is the letter itself. */
function closing(flat: string, closes: RegExp): boolean {
  const words = flat.replace(/^[–—\s-]{1,4}/, '');
  if (words.length > 80 || !closes.test(words)) return false;
  return CLOSING.test(words) || words.endsWith(',') || words.split(/\s+/).length <= 4;
}

function findSignOff(draft: DraftText, lines: readonly Line[], closes: RegExp): Span | null {
  // The first of several lines does not close the letter.
  const last = lines.slice(Math.max(lines.length > 1 ? 1 : 0, lines.length - 6));
  const line = last.findLast((each) => closing(each.flat, closes));
  if (line) return line;
  const sentence = draft.sentences.slice(-2).findLast((each) => closing(each.flat, closes));
  if (sentence) return { start: sentence.start, end: sentence.end };
  const name = last.at(-1);
  if (name && lines.length > 1 && BARE_NAME.test(draft.text.slice(name.start, name.end))) return name;
  // A signature below `--` signs.
  return SIGNATURE_MARK.test(draft.text) && name ? { start: name.end, end: name.end } : null;
}

function nothing(draft: DraftText): LetterParts {
  const missing = { greeting: null, signOff: null, body: { start: 0, end: draft.text.length }, thanks: [] };
  const flags = {
    thanksForResponse: false,
    thanksForConsidering: false,
    feedback: false,
    ask: false,
    forward: false,
    easyOut: false,
  };
  return { known: false, ...missing, ...flags };
}

/** “Ray,” “Mr. Lundy:” “Jools!” “Nadine, hi,”: a name in a line of its own greets. */
const NAME_ALONE = /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s?){1,4}(?:, ?(?:hi|hello|hey))?\s?[,!:–—-]?$/u;

/** Lines above the greeting: whom it is for, what it is about. */
const LINES_ABOVE = 3;
const LONGEST_ABOVE = 60;

/** “Thank you for telling me, Pat.” greets by the way. */
const BY_NAME = /^[^\n]{0,120}?, (?:(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.? )?\p{Lu}[\p{Ll}'’-]{1,20}[.!]/u;

function greetingOf(draft: DraftText, lines: readonly Line[], greets: RegExp): Span | null {
  const written = (line: Line): string => draft.text.slice(line.start, line.end);
  for (const [at, line] of lines.slice(0, LINES_ABOVE).entries()) {
    const name = at === 0 && lines.length > 1 && NAME_ALONE.test(written(line));
    if (name || greets.test(line.flat)) {
      const comma = /[,:!–—]|\.(?=\s*$)/.exec(line.flat)?.index ?? line.flat.length - 1;
      return { start: line.start, end: line.start + comma + 1 };
    }
    if (line.flat.length > LONGEST_ABOVE) break;
  }
  const first = lines[0];
  return first && BY_NAME.test(written(first)) ? { start: first.start, end: first.start } : null;
}

function findParts(draft: DraftText, language: KnownLanguage): LetterParts {
  const words = matchers(language);
  const lines = linesOf(draft).filter(({ start }) => !isSubject(lineAt(draft.text, start)));
  const greeting = greetingOf(draft, lines, words.greeting);
  const signOff = findSignOff(draft, lines, words.signOff);
  const thanks = draft.sentences.filter((sentence) => words.thanks.test(sentence.flat));
  const start = greeting?.end ?? lines[0]?.start ?? 0;
  const end = Math.max(start, signOff?.start ?? lines.at(-1)?.end ?? draft.text.length);
  const within = draft.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const asks = within.some((sentence) => sentence.flat.endsWith('?'));
  const some = (wanted: RegExp): boolean => within.some((sentence) => wanted.test(sentence.flat));
  return {
    known: true,
    greeting,
    signOff,
    body: { start, end },
    thanks,
    thanksForResponse: thanks.some((sentence) => words.response.test(sentence.flat)),
    thanksForConsidering: thanks.some((sentence) => words.considering.test(sentence.flat)),
    feedback: some(words.feedback),
    ask: some(words.ask) || asks,
    forward: some(words.forward),
    easyOut: some(words.easyOut),
  };
}

/** The parts of a draft, found once for each. */
export const letterParts = remembered((draft: DraftText): LetterParts =>
  draft.language === 'und' ? nothing(draft) : findParts(draft, draft.language),
);
