import { holdsIn } from '../../asked-of.ts';
import { CHECKABLE, MOODS } from './moods.ts';
import { REASON_TOPICS } from './reason-topics.ts';

/** What is known of a line beside its words, for `lineFeatures`: which moods and checkable things it names. */
export function basisCues(text: string): readonly string[] {
  const cues = MOODS.filter(({ pattern }) => holdsIn(pattern, text)).map(({ mood }) => `mood:${mood}`);
  for (const [at, pattern] of CHECKABLE.entries()) if (holdsIn(pattern, text)) cues.push(`checkable:${String(at)}`);
  for (const [topic, pattern] of Object.entries(REASON_TOPICS)) if (holdsIn(pattern, text)) cues.push(`topic:${topic}`);
  if (cues.every((cue) => !cue.startsWith('mood:'))) cues.push('mood:none');
  return cues;
}
