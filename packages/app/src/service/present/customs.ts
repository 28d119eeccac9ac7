import type { FieldProfile } from '@ajar/core';

/** What is usual in a field, as sentences: the custom, whom to write to, when, and what never to do. */
export function customsOf(profile: FieldProfile): readonly string[] {
  return [profile.usual, profile.whom, profile.howSoon, profile.howOften, profile.never];
}
