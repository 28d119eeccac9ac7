import { flatten } from '../../tone/text/flat.ts';
import { splitSentences } from '../../tone/text/sentences.ts';
import { countContractions } from './contracted.ts';
import { foldWords } from './fold-words.ts';
import { greetingForm } from './greeting-form.ts';
import { signOffForm } from './sign-off-form.ts';
import { standsIn, variantsOf } from './variants.ts';

/** The user's own words of one sent mail (see `ownWords`), and their language. */
export interface VoiceSample {
  readonly text: string;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Milliseconds since the epoch: newer mail counts first. */
  readonly date?: number | null | undefined;
}

/** What one mail shows of the user's habits: known forms and counts, none of its words. */
export interface MailHabits {
  readonly language: string;
  readonly date: number | null;
  readonly greeting: string | null;
  readonly signOff: string | null;
  /** Words of each sentence, at most 40. */
  readonly sentences: readonly number[];
  readonly exclamations: number;
  readonly contracted: number;
  readonly full: number;
  /** Words of our own lists that stand in it. */
  readonly words: readonly string[];
}

const MOST_SENTENCES = 40;

/** Hears one mail; null where it says nothing (a forward without a word). Work is bounded, whatever the mail. */
export function hearMail({ text, language, date }: VoiceSample): MailHabits | null {
  const lines = text.slice(0, 8_000).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return null;
  const greeting = greetingForm((lines[first] ?? '').trim(), language);
  const found = signOffForm(lines, language);
  // A mail of one line has no closing: "Thanks!" is what it says.
  const signOff = found !== null && found.line > first ? found : null;
  const body = bodyOf(lines, first, greeting, signOff?.line ?? lines.length);
  const sentences = splitSentences(flatten(body)).slice(0, MOST_SENTENCES);
  const { contracted, full } = language === 'en' ? countContractions(body) : { contracted: 0, full: 0 };
  const folded = foldWords(body);
  return {
    language,
    date: date ?? null,
    greeting,
    signOff: signOff?.form ?? null,
    sentences: sentences.map(({ flat }) => flat.split(/\s+/).length),
    exclamations: sentences.filter(({ flat }) => flat.endsWith('!')).length,
    contracted,
    full,
    words: variantsOf(language)
      .flat()
      .filter((variant) => standsIn(variant, folded))
      .map(({ says }) => says),
  };
}

/** The letter between greeting and closing. A greeting with words behind it on its line is left in: it is part of a sentence. */
function bodyOf(lines: readonly string[], first: number, greeting: string | null, end: number): string {
  const line = (lines[first] ?? '').trim();
  const alone = greeting !== null && line.length < 50 && !/[,:!.] \S+ \S/.test(line);
  return lines.slice(alone ? first + 1 : first, Math.max(end, first)).join('\n');
}
