import type { WordVectors } from '../tone/word-vectors.ts';

/** The vectors with their common part taken out, and all of one length: frequent words are not louder. */
export function evened({ size, vectors }: WordVectors): WordVectors {
  const mean = new Float64Array(size);
  for (const vector of vectors.values())
    for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.size;
  const even = [...vectors].map(([word, vector]): [string, Float64Array] => {
    const bare = vector.map((value, at) => value - (mean[at] ?? 0));
    const length = Math.hypot(...bare) || 1;
    return [word, bare.map((value) => value / length)];
  });
  return { size, vectors: new Map(even) };
}
