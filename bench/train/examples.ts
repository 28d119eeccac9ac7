import { messageFromFields } from '@ajar/core';
import type { Message } from '@ajar/core';
import { claimsByRule } from '../../packages/core/src/reading/claims/claims-of.ts';
import { featuresOfSentences, tagNumber } from '../../packages/core/src/reading/model/tag-sentences.ts';
import { sentencesSeen } from '../../packages/core/src/reading/model/known-sentences.ts';
import { TAGS } from '../../packages/core/src/reading/model/tags.ts';
import { languageOf } from '../../packages/core/src/reading/passage/language-of.ts';
import { passageOf } from '../../packages/core/src/reading/passage/passage.ts';
import type { Letter, TaggedSentence } from './corpus-files.ts';
import type { Example } from './ftrl.ts';

/** What is known of a letter as a whole: for each tag whether some sentence says it (1), none does (0), not known (-1). */
export interface Whole {
  readonly id: string;
  readonly sentences: readonly (readonly number[])[];
  readonly says: Int8Array;
  readonly weight: number;
}

/** A tagged sentence as an example: every tag is known. Where it is two sentences, they are learned together. */
export function exampleOf({ text, tags, group }: TaggedSentence): Example {
  const passage = passageOf(messageFromFields({ text }));
  const language = group.slice(0, 2);
  const seen = sentencesSeen(passage, language);
  const features = featuresOfSentences(seen, claimsByRule(passage, seen));
  const labels = new Int8Array(TAGS.length);
  for (const tag of tags) labels[tag] = 1;
  return { features: [...new Set(features.flat())], labels, weight: 1 };
}

const VERDICT_TAGS: Readonly<Record<string, readonly string[]>> = {
  rejection: ['no'],
  acknowledgement: [],
  invitation: [],
  offer: ['offer'],
  withdrawal: ['withdrawn'],
  'on-hold': ['hold'],
};

/** Tags that only stand in a letter of their verdict. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  no: ['rejection'],
  offer: ['offer'],
  withdrawn: ['withdrawal'],
};

/** A letter with what its labels say of its sentences. */
export function wholeOf(id: string, message: Message, letter: Letter['expect'] | { readonly verdict: string }): Whole {
  const passage = passageOf(message);
  const says = new Int8Array(TAGS.length).fill(-1);
  const set = (tag: string, value: 0 | 1): void => {
    says[tagNumber(tag)] = value;
  };
  for (const [tag, verdicts] of Object.entries(ONLY_IN)) if (!verdicts.includes(letter.verdict)) set(tag, 0);
  for (const tag of VERDICT_TAGS[letter.verdict] ?? []) set(tag, 1);
  if ('reasons' in letter && letter.verdict === 'rejection') {
    for (const { tag } of TAGS) if (/^(?:reason|door):/u.test(tag)) set(tag, 0);
    for (const kind of letter.reasons ?? []) if (kind !== 'none-given') set(`reason:${kind}`, 1);
    for (const { kind } of letter.doors ?? []) set(`door:${kind}`, 1);
    set('no-feedback', letter.noFeedback === true ? 1 : 0);
  }
  if (letter.verdict === 'other') for (const { tag } of TAGS) if (/^(?:reason:|no-feedback)/u.test(tag)) set(tag, 0);
  const seen = sentencesSeen(passage, languageOf(passage, message).language);
  const sentences = featuresOfSentences(seen, claimsByRule(passage, seen));
  return { id, sentences: sentences.map((features) => [...new Set(features)]), says, weight: 1 };
}

/** Log-odds below which a sentence is no candidate for what its letter is known to say. */
const FAR = -5;

/**
 * What whole letters teach, given what the model makes of them so far: where a letter does not say a thing none of its
 * sentences does; where it says it, the sentence that comes nearest does, and of the others nothing is known.
 */
export function examplesFromWholes(
  wholes: readonly Whole[],
  logitsOf: (features: readonly number[]) => Float32Array,
): readonly Example[] {
  return wholes.flatMap(({ sentences, says, weight }) => {
    const logits = sentences.map(logitsOf);
    const labels = sentences.map(() => new Int8Array(TAGS.length).fill(-1));
    for (const [tag, value] of says.entries()) {
      if (value < 0) continue;
      if (value === 0) for (const one of labels) one[tag] = 0;
      else {
        const best = logits.reduce((top, one, index) => ((one[tag] ?? 0) > (logits[top]?.[tag] ?? 0) ? index : top), 0);
        for (const [index, one] of labels.entries()) if ((logits[index]?.[tag] ?? 0) < -3) one[tag] = 0;
        // Where no sentence comes near, the greeting would be as good a guess as any.
        const chosen = labels[best];
        if (chosen !== undefined) chosen[tag] = (logits[best]?.[tag] ?? 0) > FAR ? 1 : -1;
      }
    }
    return sentences.map((features, index): Example => {
      return { features, labels: labels[index] ?? new Int8Array(TAGS.length).fill(-1), weight };
    });
  });
}
