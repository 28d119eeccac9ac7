import { contactFigures } from '../../packages/core/src/reading/claims/kinds-said.ts';
import type { Said } from '../../packages/core/src/reading/claims/said.ts';
import { claimsByRule } from '../../packages/core/src/reading/claims/claims-of.ts';
import { asChances, logitsOfWords, withClaims } from '../../packages/core/src/reading/model/tag-sentences.ts';
import { logitsOf } from '../../packages/core/src/reading/model/tagger.ts';
import { wholeFeatures } from '../../packages/core/src/reading/model/whole-features.ts';
import { sentencesSeen } from '../../packages/core/src/reading/model/known-sentences.ts';
import { doorsOf } from '../../packages/core/src/reading/doors/doors-of.ts';
import { housesOf } from '../../packages/core/src/reading/doors/elsewhere.ts';
import { finalityFigures } from '../../packages/core/src/reading/finality/finality-figures.ts';
import { languageOf } from '../../packages/core/src/reading/passage/language-of.ts';
import { passageOf } from '../../packages/core/src/reading/passage/passage.ts';
import { VERDICT_CLASSES } from '../../packages/core/src/reading/verdict/verdict-classes.ts';
import { verdictFeatures } from '../../packages/core/src/reading/verdict/verdict-features.ts';
import type { Case } from './softmax.ts';
import type { Model } from './tagger.ts';
import type { TrainingLetter } from './training-letter.ts';

export interface VerdictCase extends Case {
  readonly letter: TrainingLetter;
  readonly fold: number;
  readonly said: Said;
  readonly whole: Float32Array;
  readonly subjectSentences: number;
  /** See `contactFigures`. */
  readonly contact: readonly number[];
  /** See `finalityFigures`. */
  readonly finality: Float64Array;
}

/** What a verdict is weighed by in each letter, read with a model that has not seen it. Unsure letters teach nothing. */
export function casesOf(letters: readonly TrainingLetter[], model: Model, fold: number): readonly VerdictCase[] {
  return letters.flatMap((letter) => {
    const label = (VERDICT_CLASSES as readonly string[]).indexOf(letter.expect.verdict);
    if (label < 0) return [];
    const { message, source } = letter;
    const passage = passageOf(message);
    const { language } = languageOf(passage, message);
    const seen = sentencesSeen(passage, language);
    const byRule = claimsByRule(passage, seen);
    const logits = withClaims(
      logitsOfWords(seen, ({ features }) => logitsOf(model.sentences, features)),
      byRule,
      model.sentences,
    );
    const whole = logitsOf(model.wholes, wholeFeatures(message, passage, seen));
    const values = verdictFeatures(message, passage, { byRule, logits }, whole);
    const said = { byRule, tagged: asChances(logits), claims: byRule };
    const doors = doorsOf(said, whole, passage, { at: message.date, to: new Set(), houses: housesOf(message) });
    return [
      {
        values,
        label,
        weight: source === 'ham' ? 0.5 : 1,
        letter,
        fold,
        said,
        whole,
        subjectSentences: passage.subjectSentences,
        contact: contactFigures(said, whole, passage),
        finality: finalityFigures(said, whole, passage.subjectSentences, doors),
      },
    ];
  });
}
