import { draftReply } from '../../../packages/core/src/drafting/draft-reply.ts';
import { draftCases } from '../../../packages/core/src/drafting/testing/draft-cases.ts';
import { heardAs } from '../../../packages/core/src/tone/hearing/classes.ts';
import type { Example } from '../../../packages/core/src/tone/rule.ts';
import { RULES } from '../../../packages/core/src/tone/rules.ts';
import { BAD_SENTENCES } from '../../../packages/core/src/tone/testing/bad-sentences.ts';
import { GOOD_SENTENCES } from '../../../packages/core/src/tone/testing/good-sentences.ts';
import { readDraft } from '../../../packages/core/src/tone/text/draft-text.ts';
import { mostPolite, ratedRequests, stackExchangeRequests } from './rated-requests.ts';
import type { ToneLetter } from './tone-letters.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** Letters of a sentence; what is longer is code or a list. */
const LONGEST = 300;

const good = (text: string, pair: string): ToneSentence => ({ category: 'rude', kind: 'good', text, words: '', pair });

/**
 * What letters share that are variations of each other: the no they answer, or, where it was not kept, whom they greet. They stay
 * on one side of every split.
 */
export function letterPair({ field, answers, text }: Pick<ToneLetter, 'field' | 'answers' | 'text'>): string {
  return `letter/${field}/${answers === '' ? (text.split('\n')[0] ?? '') : answers}`;
}

/** Whether a sentence of a letter is, or holds, words that do the damage. */
export function doesDamage({ words }: Pick<ToneLetter, 'words'>, sentence: string): boolean {
  return words.some((each) => each.includes(sentence) || sentence.includes(each));
}

/** Every sentence of the good letters written for this project and of our own drafts: greetings and closes are sentences too. */
export function sentencesOfGoodLetters(letters: readonly ToneLetter[]): readonly ToneSentence[] {
  const drafts = draftCases(11)
    .filter(({ reading }) => reading.language === 'en')
    .map((input) => draftReply(input).text);
  const sentences = new Map<string, ToneSentence>();
  const add = (text: string, pair: string): void => {
    for (const sentence of sentencesOf(text))
      if (!sentences.has(sentence)) sentences.set(sentence, good(sentence, pair));
  };
  for (const letter of letters) if (letter.kind === 'good') add(letter.text, letterPair(letter));
  for (const draft of drafts) add(draft, 'draft');
  return [...sentences.values()];
}

/** The sentences that do the damage in the bad letters of which one thing is said. */
export function sentencesOfBadLetters(letters: readonly ToneLetter[]): readonly ToneSentence[] {
  const bad = letters.filter(({ kind }) => kind === 'bad');
  return bad.flatMap((letter) => {
    const { text, category } = letter;
    const [first = ''] = category;
    const as = category.length === 1 ? heardAs(first) : undefined;
    if (as === undefined) return [];
    return sentencesOf(text)
      .filter((sentence) => doesDamage(letter, sentence))
      .map((sentence) => ({
        category: as,
        kind: 'subtle' as const,
        text: sentence,
        words: '',
        pair: letterPair(letter),
      }));
  });
}

/** The examples of the rules, and the sentences they were written over: what they find and what they leave alone. */
export function sentencesOfRules(): readonly ToneSentence[] {
  const tuned = [
    ...GOOD_SENTENCES.filter(({ heldOut }) => !heldOut).map(({ text }) => good(text, 'rule/tuned')),
    ...BAD_SENTENCES.filter(({ heldOut }) => !heldOut).flatMap(({ text, category }) => {
      const as = heardAs(category);
      return as === undefined ? [] : [{ category: as, kind: 'blatant' as const, text, words: '', pair: 'rule/tuned' }];
    }),
  ];
  // Whole sentences are listened to in English alone.
  const english = RULES.filter(({ language }) => language === 'en' || language === 'any');
  const examples = english.flatMap(({ id, category, bad, good: harmless }) => {
    const as = heardAs(category);
    if (as === undefined) return [];
    const of = (some: readonly Example[], kind: ToneSentence['kind']): readonly ToneSentence[] =>
      some
        .filter((example) => typeof example === 'string')
        .map((text) => ({ category: as, kind, text, words: '', pair: `rule/${id}` }));
    return [...of(bad, 'blatant'), ...of(harmless, 'good')];
  });
  return [...tuned, ...examples];
}

/**
 * Sentences that strangers wrote to each other at work and that were found polite: of the politer half of the published
 * requests.
 */
export async function ordinarySentences(data: string): Promise<readonly ToneSentence[]> {
  const requests = [
    ...mostPolite(await ratedRequests(data, 'tydip-en-train-scored.csv'), 1 / 2, 'to teach'),
    ...mostPolite(await stackExchangeRequests(data), 1 / 2, 'to teach'),
  ];
  return requests
    .flatMap(sentencesOf)
    .filter((text) => /\p{L}{2}/u.test(text) && text.length < LONGEST)
    .map((text, at) => good(text, `ordinary/${String(at)}`));
}

/** The sentences of a text as the check sees them. */
export function sentencesOf(text: string): readonly string[] {
  const draft = readDraft({ text });
  return draft.sentences.map(({ start, end }) => draft.text.slice(start, end));
}
