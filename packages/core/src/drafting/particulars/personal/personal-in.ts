import type { Form } from '../../../vocabulary.ts';
import { remembered } from '../../../remembered.ts';
import { turned } from '../../echo/turned.ts';
import { PLAIN_REASONS } from './plain-reasons.ts';
import { RECOGNISERS } from './recognisers.ts';
import type { Recogniser } from './recognisers.ts';
import type { PersonalKind, PersonalLine } from './personal-line.ts';

/** Longer sentences are passed over: time stays bounded. */
const MOST = 400;

const ALL = [...PLAIN_REASONS, ...RECOGNISERS];

/** What an English letter says beside the decision, kind by kind, the most telling first. A pure function of its sentences. */
export function personalIn(sentences: readonly string[], form: Form): readonly PersonalLine[] {
  if (form === 'automated') return [];
  return form === 'form-letter' ? allIn(sentences).filter(({ kind }) => TO_MANY.has(kind)) : allIn(sentences);
}

const TO_MANY: ReadonlySet<PersonalKind> = new Set(ALL.filter(({ toMany }) => toMany === true).map(({ kind }) => kind));

const allIn = remembered((sentences: readonly string[]): readonly PersonalLine[] => {
  const small = sentences.map((sentence) => (sentence.length > MOST ? '' : sentence.toLowerCase()));
  const letter = small.join('\n');
  return ALL.flatMap((recogniser) => {
    const words = recogniser.words.filter((word) => letter.includes(word));
    const line = words.length === 0 ? null : lineIn(sentences, small, words, recogniser);
    return line === null ? [] : [line];
  });
});

function lineIn(
  sentences: readonly string[],
  small: readonly string[],
  words: readonly string[],
  { kind, pattern, not }: Recogniser,
): PersonalLine | null {
  for (const [at, sentence] of sentences.entries()) {
    const plain = small[at] ?? '';
    if (!words.some((word) => plain.includes(word))) continue;
    const groups = pattern.exec(sentence);
    if (groups === null || not?.test(sentence) === true) continue;
    return { kind, what: named(kind, groups.slice(1).find((group) => group !== undefined) ?? '') };
  }
  return null;
}

const DAYS = /^(?:saturday|sunday)$/i;
/** What a verb tells of, as a thing. */
const THINGS: Readonly<Record<string, string>> = {
  flooded: 'flood',
  burnt: 'fire',
  burned: 'fire',
  burgled: 'break-in',
  'broken into': 'break-in',
  'at it': 'going',
  day: 'smile',
  meet: 'meet you',
  met: 'meet you',
  talk: 'talk with you',
  speak: 'speak with you',
  chat: 'talk with you',
};

/** The words behind the pattern as the answer says them: writer and reader change places, and "flooded" is a flood. */
function named(kind: PersonalKind, words: string): string {
  const plain = words.toLowerCase();
  switch (kind) {
    case 'wasted':
      return DAYS.test(words) ? words : plain;
    case 'winner':
      return words;
    case 'regards':
      return /^(?:everybody|everyone)$/i.test(words)
        ? plain
        : /^\p{Lu}\p{Ll}+$/u.test(words)
          ? words
          : (turned(words) ?? '');
    case 'on-your-side':
      return words.endsWith('of them') ? '' : (turned(plain) ?? '');
    case 'loss-of-theirs':
    case 'brought':
    case 'mentioned':
    case 'refund':
      return turned(words.charAt(0).toLowerCase() + words.slice(1)) ?? '';
    default:
      return THINGS[plain] ?? plain;
  }
}
