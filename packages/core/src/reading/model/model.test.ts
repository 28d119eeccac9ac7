import { expect, test } from 'vitest';
import { verdictModel, wholeModel } from './model.ts';
import { namedFeature } from './sentence-features.ts';
import { logitsOf, logitsOfRanks, ranksOf } from './tagger.ts';
import { VERDICTS_FIRST } from './whole-classes.ts';

test('the model of verdicts says of each verdict exactly what the whole one says', () => {
  const features = Array.from({ length: 400 }, (_, at) => namedFeature(`feature ${String(at)}`));
  const all = logitsOf(wholeModel(), features);
  const model = verdictModel();
  const verdicts = logitsOfRanks(model, [ranksOf(model, features)]);
  expect(verdicts).toHaveLength(VERDICTS_FIRST);
  expect(Array.from(verdicts)).toEqual(Array.from(all.slice(0, VERDICTS_FIRST)));
  expect(Array.from(verdicts)).not.toEqual(Array.from(model.bias));
});
