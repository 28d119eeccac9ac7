import { checkTone, isHot } from '@ajar/core/tone';

import type { ToneAnswer, ToneQuestion } from './tone-question.ts';

// Runs beside the page: a check takes some milliseconds, and the next key must not wait for them.
addEventListener('message', ({ data: { id, input } }: MessageEvent<ToneQuestion>) => {
  const report = checkTone(input);
  const answer: ToneAnswer = { id, report, hot: isHot(report) };
  postMessage(answer);
});
