import { processorTime } from './processor-time.ts';
import { checkTone } from '../packages/core/src/tone/check-tone.ts';
import { toneLetters } from './train/tone/tone-letters.ts';

/** How much processor time a draft of some 200 words takes, once warm: letters of the corpus of one kind, three at a time, cut at 200 words. */
const all = await toneLetters('development');
for (const kind of ['good', 'bad'] as const) measure(kind);

function measure(kind: 'good' | 'bad'): void {
  const letters = all.filter((letter) => letter.kind === kind);
  const drafts = letters.map(({ text, intent }, at) => {
    const more = [1, 2].map((step) => letters[(at + step * 37) % letters.length]?.text ?? '');
    const pieces = [text, ...more].join('\n\n').split(/(\s+)/);
    return { text: pieces.slice(0, 400).join(''), intent };
  });
  for (const draft of drafts) checkTone(draft);
  const times = Array.from({ length: 5 }, () => drafts)
    .flat()
    .map((draft) => {
      const start = processorTime();
      checkTone(draft);
      return processorTime() - start;
    })
    .toSorted((one, other) => one - other);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const words = drafts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / drafts.length;
  process.stdout.write(
    `${String(drafts.length)} drafts made of ${kind} letters, of ${words.toFixed(0)} words: median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms\n`,
  );
}
