import { describe, expect, test } from 'vitest';
import { tagNumber } from '../model/tag-sentences.ts';
import { TAGS } from '../model/tags.ts';
import { COURSE_FEATURES, courseFeatures } from './course-features.ts';

/** Log-odds of sentences of which each surely says one thing. */
function saying(...tags: readonly string[]): Float32Array {
  const logits = new Float32Array(tags.length * TAGS.length).fill(-20);
  for (const [sentence, tag] of tags.entries()) logits[sentence * TAGS.length + tagNumber(tag)] = 20;
  return logits;
}

function feature(name: string, features: Float32Array): number {
  return features[COURSE_FEATURES.indexOf(name)] ?? Number.NaN;
}

describe('the course of a letter', () => {
  test('what comes after what', () => {
    const features = courseFeatures(saying('no', 'no', 'offer'), 0);
    expect(feature('no, then offer', features)).toBeCloseTo(1);
    expect(feature('no, then no', features)).toBeCloseTo(1);
    expect(feature('offer, then no', features)).toBe(0);
    expect(feature('no first', features)).toBeCloseTo(1);
    expect(feature('offer last', features)).toBeCloseTo(1);
    expect(feature('no in all', features)).toBeCloseTo(2 / 3);
  });

  test('the subject is left out', () => {
    const features = courseFeatures(saying('no', 'thanks', 'received'), 1);
    expect(feature('no, then received', features)).toBe(0);
    expect(feature('thanks first', features)).toBeCloseTo(1);
  });

  test('of nothing', () => {
    expect(courseFeatures(new Float32Array(0), 0).every((value) => value === 0)).toBe(true);
    expect(courseFeatures(saying('no'), 1).every((value) => value === 0)).toBe(true);
  });
});
