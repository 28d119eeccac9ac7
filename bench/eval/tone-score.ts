import { checkTone } from '../../packages/core/src/tone/check-tone.ts';
import type { Finding, ToneInput } from '../../packages/core/src/tone/finding.ts';
import type { ToneSentence } from '../train/tone/tone-corpus.ts';
import type { ToneLetter } from '../train/tone/tone-letters.ts';

/** How many of a kind there are, and how many of them are found. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

const count = <T>(all: readonly T[], holds: (one: T) => boolean): Share => ({
  hits: all.filter(holds).length,
  of: all.length,
});

/** How sentences fare: each checked as a fragment, any finding counts. */
export interface SentenceFigures {
  readonly blatant: Share;
  readonly subtle: Share;
  /** Of the harmful ones that are flagged. */
  readonly category: Share;
  readonly words: Share;
  readonly good: Share;
  readonly goodWarned: Share;
}

export function scoreSentences(sentences: readonly ToneSentence[]): SentenceFigures {
  const checked = sentences.map((sentence) => ({
    ...sentence,
    findings: checkTone({ text: sentence.text, fragment: true }).findings,
  }));
  const of = (kind: ToneSentence['kind']) => checked.filter((one) => one.kind === kind);
  const flagged = checked.filter(({ kind, findings }) => kind !== 'good' && findings.length > 0);
  return {
    blatant: count(of('blatant'), ({ findings }) => findings.length > 0),
    subtle: count(of('subtle'), ({ findings }) => findings.length > 0),
    category: count(flagged, ({ category, findings }) => findings.some((found) => found.category === category)),
    words: count(flagged, ({ text, words, findings }) => findings.some((found) => touches(found, text, words))),
    good: count(of('good'), ({ findings }) => findings.length > 0),
    goodWarned: count(of('good'), ({ findings }) => findings.some(isGrave)),
  };
}

/** How letters fare. */
export interface LetterFigures {
  /** Not ready, or with an error or warning at the words that do it. */
  readonly badCaught: Share;
  readonly badMarked: Share;
  readonly goodWithError: Share;
  readonly goodWithWarning: Share;
  readonly goodReady: Share;
}

export function scoreLetters(letters: readonly ToneLetter[]): LetterFigures {
  const checked = letters.map((letter) => ({ ...letter, report: checkTone(inputOf(letter)) }));
  const good = checked.filter(({ kind }) => kind === 'good');
  const bad = checked.filter(({ kind }) => kind === 'bad');
  const marked = ({ text, words, report }: (typeof checked)[number]): boolean =>
    report.findings.some((found) => isGrave(found) && words.some((each) => touches(found, text, each)));
  return {
    badCaught: count(bad, (letter) => !letter.report.ready || marked(letter)),
    badMarked: count(
      bad.filter(({ words }) => words.length > 0),
      marked,
    ),
    goodWithError: count(good, ({ report }) => report.findings.some(({ severity }) => severity === 'error')),
    goodWithWarning: count(good, ({ report }) => report.findings.some(({ severity }) => severity === 'warning')),
    goodReady: count(good, ({ report }) => report.ready),
  };
}

function inputOf({ text, intent, field, answers }: ToneLetter): ToneInput {
  return { text, intent, field, answers };
}

const isGrave = ({ severity }: Finding): boolean => severity !== 'note';

function touches({ start, end }: Finding, text: string, words: string): boolean {
  const from = text.indexOf(words);
  return start < from + words.length && end > from;
}
